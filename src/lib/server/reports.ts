import type { PersonActor } from '../domain/people/actor.ts';
import { reach } from '../domain/people/authority.ts';
import { letterStanding, type LetterStanding } from '../domain/report/letter.ts';
import { datedDayText, dayText, clockText, textIn, type Language } from '../domain/time/clock-text.ts';
import type { Instant } from '../domain/time/instant.ts';
import { voicesOf } from '../words/words.ts';
import type { ServerTime } from './clock.ts';
import { reportCsv } from './outgo/report-csv.ts';
import type { MailSettings, ReportLetter } from './outgo/report-mail.ts';
import { companySections, houseSections, remarkLines, type ReportSection } from './outgo/report-sections.ts';
import type { ReportVoice } from './outgo/report-words.ts';
import { letterOf } from './store/report-letters.ts';
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
	/** How it stands with its letter, by the clock on the wall; `null` where there is none, or it is not this reader's. */
	letter: LetterStanding | null;
}

/** The house reports of a venue, in words [T17]. */
export interface Reports {
	list(actor: PersonActor): Promise<ReportListed[]>;
	/** `null` where there is none, or none this person may read. */
	page(actor: PersonActor, performance: string, language: Language): Promise<ReportPage | null>;
	/** The same as a file; `null` likewise. */
	csv(actor: PersonActor, performance: string, language: Language): Promise<string | null>;
	/** Tries the letters that are due, where a mail server is set. */
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
			sections:
				view.audience === 'house'
					? houseSections(view.report, view.incidentWords, voice)
					: companySections(view.report, voice),
			letter: view.audience === 'house' ? await standingOf(actor, performance) : null,
		};
	}

	/** For those who can do something about it. What is due is due by the steady clock; what is read, by the wall's. */
	async function standingOf(actor: PersonActor, performance: string): Promise<LetterStanding | null> {
		const letter =
			mail && reach(actor.role, 'sign-report') !== null ? await letterOf(store.db, venue, performance) : null;
		if (!letter) return null;
		const { now, steady } = time.moment();
		const standing = letterStanding(letter, steady);
		return standing.name === 'retrying' ? { ...standing, nextAt: standing.nextAt - steady + now } : standing;
	}

	/** What stands above the tables, in a file and in a letter. */
	function headOf({ view, remarks }: ReportPage, { say, language }: ReportVoice): string[][] {
		const { signed } = view;
		const note = view.audience === 'house' ? (view.signed?.note ?? '') : '';
		return [
			[say('report-heading'), textIn(view.title, language)],
			[
				textIn(view.house, language),
				view.company,
				datedDayText(view.plannedStart, zone, language),
				clockText(view.plannedStart, zone, language),
			],
			[
				signed
					? signedLine(signed, { say, zone, language })
					: say(view.report.over ? 'report-draft-over' : 'report-draft'),
			],
			...remarks.map((remark) => [remark]),
			...(note ? [[say('report-noted'), note]] : []),
		];
	}

	async function letterFor(performance: string): Promise<ReportLetter> {
		const name = (await loadVenue(store.db, venue))?.name ?? venue;
		const found = await page(theHouse(venue, name), performance, parts.language);
		if (!found) throw new Error(`The report of ${performance} was signed, and its performance is gone.`);
		const voice = voiceOf(parts.language);
		const head = headOf(found, voice);
		const tables = found.sections.flatMap(({ title, about, columns, rows }) => [
			'',
			title,
			...(about === undefined ? [] : [about]),
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
