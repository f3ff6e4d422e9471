import { createContext } from 'svelte';
import { StaffLine } from '../desk/line.svelte.ts';
import { Voice } from '../desk/voice.svelte.ts';
import { officeSectionsOf, type OfficeSection } from './sections.ts';

/** One open office page: its line, and what it says. What it lists comes with the page, so that it works without script. */
export class OfficePage {
	readonly line: StaffLine;
	readonly voice: Voice;
	/** The parts this person is shown. */
	readonly sections: OfficeSection[];
	/** They plan the season of their own company alone. */
	readonly ownCompany: boolean;

	constructor(
		data: ConstructorParameters<typeof Voice>[0] & {
			now: number;
			office: Record<OfficeSection, unknown> & { season: { ownCompany: boolean } | null };
		},
	) {
		this.line = new StaffLine(data.now);
		this.voice = new Voice(data);
		this.sections = officeSectionsOf(data.office);
		this.ownCompany = data.office.season?.ownCompany ?? false;
	}

	start(onended: () => void): () => void {
		this.voice.restore();
		return this.line.start(
			() => this.voice.language,
			() => undefined,
			onended,
		);
	}
}

export const [officePage, provideOfficePage] = createContext<OfficePage>();
