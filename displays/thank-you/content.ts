import type { SceneInput } from '../../src/lib/contract/scene.ts';
import type { PerformanceNow } from '../../src/lib/domain/programme/tonight.ts';
import { textIn } from '../../src/lib/domain/time/clock-text.ts';

export interface ThanksContent {
	thanks: string;
	name: string;
	company: string;
	/** The code with its invitation; `null` where this screen has none for the performance. */
	code: { url: string; label: string } | null;
	invite: string;
	/** In plain letters for who has no camera: without a code it lists tonight [F2]. */
	address: string;
}

/** The company's thanks in its own words [F1]. It names no time: it also stands when the end is only presumed [T18]. */
export function thanksContent(
	{ say, language, venue, code }: SceneInput,
	subject: PerformanceNow,
): ThanksContent {
	const { company } = subject;
	const address = `${venue.address}/f`;
	return {
		thanks: textIn(company.thanks, language),
		name: company.head.name,
		company: company.name,
		code: code && { url: code.url, label: say('thanks-code-label', { address }) },
		invite: say('thanks-invite'),
		address,
	};
}
