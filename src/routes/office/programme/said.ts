import type { Say } from '$lib/words/words.ts';
import type { LayoutRule } from '$lib/domain/programme/layout.ts';
import type { LayoutReason, Reason } from '$lib/domain/programme/reasons.ts';
import type { Condition, Content, Rule } from '$lib/domain/programme/rule.ts';
import type { Where } from '$lib/domain/programme/where.ts';
import { textIn, type Text } from '$lib/domain/time/clock-text.ts';
import type { LocalDate } from '$lib/domain/time/instant.ts';

/** What the sentences of the editor need: the words, the language, and how things here are called. */
export interface Names {
	say: Say;
	language: string;
	houses: readonly { id: string; name: Text }[];
	levels: readonly { id: string; name: Text }[];
	screens: readonly { id: string; name: string }[];
}

/** A rule as a sentence of pieces: where, when, what of, for how long. */
export function ruleSaid(names: Names, rule: Rule): string {
	const { say } = names;
	return joined(
		contentSaid(names, rule.content),
		...whereSaid(names, rule.only),
		rule.about === 'coming' ? say('programme-of-coming') : '',
		rule.open === false ? say('programme-while-closed') : '',
		...whenSaid(names, rule.when),
		rule.dates ? datesSaid(names, rule.dates) : '',
		rule.joins ? say('programme-joins') : '',
		say('programme-dwell', { seconds: rule.dwellSeconds }),
	);
}

/** How a layout rule divides which walls, and when. */
export function layoutSaid(names: Names, { only, phases }: LayoutRule): string {
	return joined(...whereSaid(names, only), ...(phases ? whenSaid(names, { phases }) : []));
}

function datesSaid({ say, language }: Names, { from, to }: NonNullable<Rule['dates']>): string {
	return from === to
		? say('programme-on-day', { day: dateSaid(from, language) })
		: say('programme-from-to', { from: dateSaid(from, language), to: dateSaid(to, language) });
}

function contentSaid({ language, say }: Names, content: Content | undefined): string {
	if (!content) return '';
	if (content.kind === 'media') return say('programme-media-count', { count: content.media.length });
	const title = textIn(content.title, language);
	return title === '' ? '' : say('programme-notice-said', { title });
}

/** Which screens are meant, each thing asked of them in words. */
function whereSaid(names: Names, only: Where | undefined): string[] {
	const { say } = names;
	const said = only ?? {};
	const yesNo = (key: 'severalHouses' | 'doors' | 'exit') => {
		const asked = said[key];
		return asked === undefined ? '' : say(`programme-where-${key}-${asked ? 'yes' : 'no'}`);
	};
	const pieces = [
		yesNo('severalHouses'),
		yesNo('doors'),
		yesNo('exit'),
		said.houses ? say('programme-where-houses', { names: listed(names, said.houses, names.houses) }) : '',
		said.levels ? say('programme-where-levels', { names: listed(names, said.levels, names.levels) }) : '',
		said.devices ? say('programme-where-devices', { names: listed(names, said.devices, names.screens) }) : '',
	].filter(Boolean);
	return pieces.length > 0 ? pieces : [say('programme-where-all')];
}

/** When a rule applies, each condition in words. */
function whenSaid({ say, language }: Names, when: Condition): string[] {
	const phases = when.phases?.map((phase) => say(`programme-phase-${phase}`));
	const yesNo = (key: 'late' | 'timed' | 'called' | 'access') => {
		const asked = when[key];
		return asked === undefined ? '' : say(`programme-when-${key}-${asked ? 'yes' : 'no'}`);
	};
	const pieces = [
		phases ? new Intl.ListFormat(placeOf(language), { type: 'disjunction' }).format(phases) : '',
		when.withinMinutes === undefined ? '' : say('programme-when-within', { minutes: when.withinMinutes }),
		when.beyondMinutes === undefined ? '' : say('programme-when-beyond', { minutes: when.beyondMinutes }),
		when.part ? say(`programme-when-part-${when.part}`) : '',
		yesNo('late'),
		yesNo('timed'),
		yesNo('called'),
		yesNo('access'),
		when.untilMinutesInto === undefined
			? ''
			: say('programme-when-until', { minutes: when.untilMinutesInto }),
	].filter(Boolean);
	return pieces.length > 0 ? pieces : [say('programme-when-always')];
}

/** Why a rule is on the wall, or not, in words [S1]. */
export function reasonSaid(
	names: Names & { nameOf: (rule: string) => string; titleOf: (performance: string) => string },
	reason: Reason,
): string {
	const { say, language } = names;
	switch (reason.became) {
		case 'stands': {
			const others = [...new Set(reason.with.map(names.nameOf))];
			if (others.length === 0) return say('programme-reason-stands');
			return say('programme-reason-stands-with', { names: both(language, others) });
		}
		case 'waits':
			return say('programme-reason-waits', { name: names.nameOf(reason.turnOf) });
		case 'outranked':
			return say('programme-reason-outranked', { band: say(`programme-band-${reason.by}`) });
		case 'urgent-alone':
			return say('programme-reason-urgent-alone', { band: say(`programme-band-${reason.band}`) });
		case 'elsewhere':
			return elsewhereSaid(names, reason.asks);
		case 'not-now': {
			const asked = reason.failing.map(({ performance, asks }) => ({
				title: names.titleOf(performance),
				what: whenSaid(names, asks).join(', '),
			}));
			const why = [...new Set(asked.map(({ what }) => what))].map((what) => {
				const titles = asked.filter((one) => one.what === what).map(({ title }) => title);
				return say('programme-reason-of', { what, titles: both(language, [...new Set(titles)]) });
			});
			return say('programme-reason-not-now', { why: why.join('; ') });
		}
		case 'nothing':
			return say(`programme-reason-nothing-${reason.about}`);
		case 'alone':
		case 'no-slot':
		case 'dark':
		case 'not-in-dates':
		case 'closed':
		case 'open':
		case 'unplanned':
			return say(`programme-reason-${reason.became}`);
	}
}

/** What it asks of a screen that this one is not. */
function elsewhereSaid(names: Names, asks: Where): string {
	return names.say('programme-reason-elsewhere', { where: whereSaid(names, asks).join(', ') });
}

/** Why a layout rule divides the wall, or not, in words. */
export function layoutReasonSaid(names: Names, reason: LayoutReason): string {
	const { say } = names;
	switch (reason.became) {
		case 'elsewhere':
			return elsewhereSaid(names, reason.asks);
		case 'urgent-alone':
			return say('programme-reason-urgent-alone', { band: say(`programme-band-${reason.band}`) });
		case 'dark':
			return say('programme-reason-dark');
		case 'divides':
		case 'not-now':
		case 'later':
		case 'empty':
			return say(`programme-layout-reason-${reason.became}`);
	}
}

function listed(
	{ language }: Names,
	ids: readonly string[],
	known: readonly { id: string; name: Text | string }[],
): string {
	const names = ids.map((id) => {
		const name = known.find((one) => one.id === id)?.name ?? id;
		return typeof name === 'string' ? name : textIn(name, language);
	});
	return both(language, names);
}

/** "A, B and C". */
export function both(language: string, names: readonly string[]): string {
	return new Intl.ListFormat(placeOf(language), { type: 'conjunction' }).format(names);
}

/** English is written as in Britain: no comma before the last "and". */
function placeOf(language: string): string {
	return language.startsWith('en') ? 'en-GB' : language;
}

function dateSaid(day: LocalDate, language: string): string {
	return new Intl.DateTimeFormat(placeOf(language), {
		timeZone: 'UTC',
		day: 'numeric',
		month: 'long',
		year: 'numeric',
	}).format(Date.parse(day));
}

function joined(...pieces: string[]): string {
	return pieces.filter(Boolean).join(' · ');
}

/** "German", in the language of the page. */
export function nameOfLanguage({ language }: Pick<Names, 'language'>, other: string): string {
	return new Intl.DisplayNames([language], { type: 'language' }).of(other) ?? other;
}
