import type { Instant } from '../../lib/domain/time/instant.ts';
import type { CertificateStanding } from '../../lib/domain/venue/certificate.ts';

/** What is printed of https at the start: where it is, and what is wrong with its certificate. */
export function secureGreeting(
	address: string,
	door: { standing(): CertificateStanding; isForHouse(): boolean },
): string[] {
	return [
		`  By https          ${address}`,
		...(door.isForHouse()
			? []
			: ['  Its certificate is not for that name. Run npm run tls with the same PUBLIC_URL.']),
		...troubleWith(door.standing()),
		'',
	];
}

function troubleWith(standing: CertificateStanding): string[] {
	switch (standing.state) {
		case 'good':
			return [];
		case 'early':
			return [`  Its certificate is not good before ${day(standing.from)}. Is this machine’s clock right?`];
		case 'ending':
			return [`  Its certificate ends on ${day(standing.until)}. Run npm run tls.`];
		case 'over':
			return [
				`  Its certificate ended on ${day(standing.until)}: nobody comes in by https. Run npm run tls.`,
			];
	}
}

function day(at: Instant): string {
	return new Date(at).toISOString().slice(0, 10);
}
