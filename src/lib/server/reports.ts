import type { PersonActor } from '../domain/people/actor.ts';
import { dayText, clockText, textIn, type Language } from '../domain/time/clock-text.ts';
import type { Instant } from '../domain/time/instant.ts';
import { voicesOf } from '../words/words.ts';
import type { ServerTime } from './clock.ts';
import { reportCsv } from './outgo/report-csv.ts';
import type { MailSettings, ReportLetter } from './outgo/report-mail.ts';
import {
	remarkLines,
	reportSections,
	type ReportSection,
	type ReportVoice,
} from './outgo/report-sections.ts';
import type { Store } from './store/store.ts';
import { loadVenue } from './store/venues.ts';
import type { Lookout } from './views/projection.ts';
import { reportList, reportView, type ReportListed, type ReportView } from './views/report.ts';
import type { WordFiles } from './words.ts';

/** A report as a page shows it: what it is about, and its tables in the reader's language. */
export interface ReportPage {
	view: ReportView;
	remarks: string[];
	sections: ReportSection[];
}

/** The house reports of a venue, in words [T17]. */
export interface Reports {
	list(actor: PersonActor): Promise<ReportListed[]>;
	/** `null` where there is none, or none this person may read. */
	page(actor: PersonActor, performance: string, language: Language): Promise<ReportPage | null>;
	/** The same as a file; `null` likewise. */
	csv(actor: PersonActor, performance: string, language: Language): Promise<string | null>;
	/** Sends what is signed and not sent, where a mail server is set. */
	send(): void;
	close(): Promise<void>;
}

export async function openReports(parts: {
	store: Store;
	venue: string;
	/** The venue's time zone. */
	zone: string;
	/** The venue's own language, for the letters. */
	language: Language;
	words: WordFiles;
	lookout: () => Lookout;
	time: ServerTime;
	mail: MailSettings | null;
	failed: (error: unknown) => void;
	lack: (what: string) => void;
}): Promise<Reports> {
	const { store, venue, zone, words, lookout, time, mail, failed } = parts;
	const voices = voicesOf(words.catalogue('common', 'report'), parts.language, parts.lack);
	const voiceOf = (language: Language): ReportVoice => ({ say: voices(language), zone, language });

	async function page(
		actor: PersonActor,
		performance: string,
		language: Language,
	): Promise<ReportPage | null> {
		const view = await reportView(lookout(), actor, performance);
		if (!view) return null;
		const voice = voiceOf(language);
		return {
			view,
			remarks: remarkLines(view.report, voice.say),
			sections: reportSections(view.report, voice),
		};
	}

	/** What stands above the tables, in a file and in a letter. */
	function headOf({ view, remarks }: ReportPage, { say, language }: ReportVoice): string[][] {
		const { signed } = view;
		return [
			[say('report-heading'), textIn(view.title, language)],
			[textIn(view.house, language), view.company, dayText(view.plannedStart, zone, language)],
			[signed ? signedLine(signed, { say, zone, language }) : say('report-draft-over')],
			...remarks.map((remark) => [remark]),
			...(signed?.note ? [[say('report-noted'), signed.note]] : []),
		];
	}

	async function letterFor(performance: string): Promise<ReportLetter | null> {
		const name = (await loadVenue(store.db, venue))?.name ?? venue;
		const found = await page(theHouse(venue, name), performance, parts.language);
		if (!found) return null;
		const voice = voiceOf(parts.language);
		const head = headOf(found, voice);
		const tables = found.sections.flatMap(({ title, columns, rows }) => [
			'',
			title,
			...[columns, ...rows].map((cells) => cells.join(' · ')),
		]);
		const title = textIn(found.view.title, parts.language);
		const day = dayText(found.view.plannedStart, zone, parts.language);
		return {
			subject: voice.say('report-subject', { title, day }),
			text: [...head.map((line) => line.join(' · ')), ...tables].join('\n'),
			csv: { name: `${performance}.csv`, content: reportCsv(head, found.sections) },
		};
	}

	// Loaded where it is used: most venues read their reports on the page.
	const sender = mail
		? new (await import('./outgo/report-mail.ts')).ReportMail({
				store,
				settings: mail,
				now: () => time.now(),
				steady: () => time.steady(),
				cautious: () => time.cautious(),
				letterFor,
				failed,
			})
		: null;

	return {
		list: (actor) => reportList(lookout(), actor),
		page,
		async csv(actor, performance, language) {
			const found = await page(actor, performance, language);
			return found && reportCsv(headOf(found, voiceOf(language)), found.sections);
		},
		send() {
			sender?.look(venue).catch(failed);
		},
		async close() {
			await sender?.close();
		},
	};
}

/** Whoever a letter is made for has its address from the venue's administrator. */
function theHouse(venue: string, name: string): PersonActor {
	return { kind: 'person', venue, id: 'mail', name, role: 'administrator', houses: [], company: null };
}

function signedLine({ at, by }: { at: Instant; by: string }, { say, zone, language }: ReportVoice): string {
	return say('report-signed', { by, day: dayText(at, zone, language), time: clockText(at, zone, language) });
}
