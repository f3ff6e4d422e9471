import { createContext } from 'svelte';
import { StaffLine } from '../desk/line.svelte.ts';
import { Voice } from '../desk/voice.svelte.ts';

/** One open office page: its line, and what it says. What it lists comes with the page, so that it works without script. */
export class OfficePage {
	readonly line: StaffLine;
	readonly voice: Voice;

	constructor(data: ConstructorParameters<typeof Voice>[0] & { now: number }) {
		this.line = new StaffLine(data.now);
		this.voice = new Voice(data);
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
