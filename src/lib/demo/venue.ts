import type { Arrow, Placement, Way } from '../domain/device/placement.ts';
import type { LateSeating } from '../domain/evening/late-seating.ts';
import type { Role } from '../domain/people/roles.ts';
import type { OpeningHours } from '../domain/programme/hours.ts';
import type { LayoutRule } from '../domain/programme/layout.ts';
import type { AccessWord, Credit, Face } from '../domain/programme/plan.ts';
import type { Text } from '../domain/time/clock-text.ts';
import type { DrawingId } from './pictures/pictures.ts';

export interface DemoCompany {
	id: string;
	name: string;
	/** `#rrggbb`; reads on the stage's ground as it is. */
	accent: string;
	logo: DrawingId;
	face: Face;
	head: { name: string; role: Text; portrait: DrawingId; signature: DrawingId };
	thanks: Text;
}

export interface DemoProduction {
	id: string;
	company: string;
	title: Text;
	shortTitle: Text;
	partMinutes: number[];
	intervalMinutes: number[];
	lateSeating: LateSeating;
	warnings: Text | null;
	access: AccessWord[];
	credits: Credit[];
	picture: DrawingId;
	/** Where it plays every night of the demonstration. */
	house: string;
	/** Its start, in minutes after the start in the main house. */
	startsAfterMainMinutes: number;
	doorsMinutesBefore: number;
}

export interface DemoDevice {
	id: string;
	name: string;
	placement: Placement;
}

export interface DemoPerson {
	id: string;
	/** As colleagues and patrons read it. */
	name: string;
	login: string;
	role: Role;
	/** On shift in these houses; empty = all. */
	houses: string[];
	company: string | null;
}

export interface DemoVenue {
	id: string;
	name: string;
	zone: string;
	/** The first is the venue's own. */
	languages: string[];
	mark: DrawingId;
	/** Where a person is when nobody answers [H9]; goes into a sentence. */
	personAt: Text;
	hours: OpeningHours;
	layouts: LayoutRule[];
	levels: { id: string; name: Text }[];
	houses: { id: string; name: Text; level: string; way: Text; lateWait: Text }[];
	companies: DemoCompany[];
	productions: DemoProduction[];
	screens: DemoDevice[];
	kiosks: DemoDevice[];
	staff: DemoPerson[];
}

const wall: Pick<Placement, 'rotation' | 'exit' | 'doors' | 'still' | 'ways'> = {
	rotation: 0,
	exit: false,
	doors: false,
	still: false,
	ways: [],
};
/** A 55-inch panel, landscape. */
const panel55 = { ...wall, panelWidthMm: 1218, lowerEdgeMm: 1900, distanceMm: 5000 } as const;
/** A 55-inch panel hung upright; its player sends an upright picture. */
const totem55 = { ...wall, panelWidthMm: 685, lowerEdgeMm: 700, distanceMm: 4500 } as const;
/** A 43-inch panel, landscape, beside a door. */
const panel43 = { ...wall, panelWidthMm: 941, lowerEdgeMm: 1600, distanceMm: 3500 } as const;
/** A 22-inch touch panel, upright. */
const touch22 = { ...wall, panelWidthMm: 268, lowerEdgeMm: 780, distanceMm: 450 } as const;

/**
 * The Halyard: an invented arts centre in an old sailmaker's warehouse on an invented quay. Three houses on three
 * levels, three resident companies, and tonight: a play with two intervals, a relaxed and captioned one, and a late
 * dance that ends after the last bus.
 */
export const demoVenue: DemoVenue = {
	id: 'halyard',
	name: 'The Halyard',
	zone: 'Europe/London',
	languages: ['en', 'de'],
	mark: 'halyard-mark',
	personAt: {
		en: 'the box office on the Quay level, to the left of the main doors',
		de: 'die Kasse auf der Kaiebene, links vom Haupteingang',
	},
	hours: {
		1: { from: '10:00', to: '20:00' },
		2: { from: '10:00', to: '00:30' },
		3: { from: '10:00', to: '00:30' },
		4: { from: '10:00', to: '00:30' },
		5: { from: '10:00', to: '01:00' },
		6: { from: '10:00', to: '01:00' },
		7: { from: '10:00', to: '23:30' },
	},
	layouts: [],
	levels: [
		{ id: 'lower', name: { en: 'Lower level', de: 'Untergeschoss' } },
		{ id: 'quay', name: { en: 'Quay level', de: 'Kaiebene' } },
		{ id: 'upper', name: { en: 'Upper level', de: 'Obergeschoss' } },
	],
	houses: [
		{
			id: 'sail-house',
			name: { en: 'Sail House', de: 'Segelhaus' },
			level: 'quay',
			way: { en: 'Quay level, past the bar', de: 'Kaiebene, hinter der Bar' },
			lateWait: { en: 'at the screen beside the bar', de: 'am Bildschirm neben der Bar' },
		},
		{
			id: 'loft',
			name: { en: 'The Loft', de: 'Segelboden' },
			level: 'upper',
			way: { en: 'Upper level, stairs or lift', de: 'Obergeschoss, Treppe oder Aufzug' },
			lateWait: { en: 'on the benches of the upper foyer', de: 'auf den Bänken im oberen Foyer' },
		},
		{
			id: 'keel',
			name: { en: 'The Keel', de: 'Kielraum' },
			level: 'lower',
			way: { en: 'Lower level, stairs or lift', de: 'Untergeschoss, Treppe oder Aufzug' },
			lateWait: { en: 'opposite the lift', de: 'gegenüber dem Aufzug' },
		},
	],
	companies: [
		{
			id: 'northlight',
			name: 'Northlight Theatre',
			accent: '#f0532d',
			logo: 'northlight-logo',
			face: 'fraunces',
			head: {
				name: 'Ingrid Halloran',
				role: { en: 'Artistic director', de: 'Künstlerische Leiterin' },
				portrait: 'ingrid-halloran',
				signature: 'ingrid-halloran-signature',
			},
			thanks: {
				en: 'You sat with us through three winters. Thank you for keeping the light.',
				de: 'Sie sind drei Winter lang bei uns geblieben. Danke, dass Sie das Licht gehütet haben.',
			},
		},
		{
			id: 'paper-crown',
			name: 'Paper Crown',
			accent: '#37b9a0',
			logo: 'paper-crown-logo',
			face: 'bricolage',
			head: {
				name: 'Tobias Amadi-Lenz',
				role: { en: 'Head of company', de: 'Leiter der Kompanie' },
				portrait: 'tobias-amadi-lenz',
				signature: 'tobias-amadi-lenz-signature',
			},
			thanks: {
				en: 'Thank you for bringing your best listening tonight. The moon is warm because of you.',
				de: 'Danke, dass Sie heute so gut zugehört haben. Dem Mond ist warm, und das ist Ihr Werk.',
			},
		},
		{
			id: 'vesper',
			name: 'Vesper Dance',
			accent: '#f08fb0',
			logo: 'vesper-logo',
			face: 'playfair',
			head: {
				name: 'Mireille Osei',
				role: { en: 'Choreographer and director', de: 'Choreografin und Leiterin' },
				portrait: 'mireille-osei',
				signature: 'mireille-osei-signature',
			},
			thanks: {
				en: 'You stayed up late for something that never stands still. Thank you, and get home gently.',
				de: 'Sie sind lange wach geblieben für etwas, das nie stillsteht. Danke, und kommen Sie gut heim.',
			},
		},
	],
	productions: [
		{
			id: 'skerry-light',
			company: 'northlight',
			title: { en: 'Three Winters at Skerry Light', de: 'Drei Winter auf Skerry Light' },
			shortTitle: { en: 'Skerry Light', de: 'Skerry Light' },
			partMinutes: [50, 40, 45],
			intervalMinutes: [20, 15],
			lateSeating: {
				kind: 'breaks',
				breaks: [
					{ part: 1, minutes: 12 },
					{ part: 2, minutes: 8 },
				],
			},
			warnings: {
				en: 'Sudden darkness, a foghorn and haze.',
				de: 'Plötzliche Dunkelheit, ein Nebelhorn und Dunst.',
			},
			access: [],
			credits: [
				{ role: { en: 'Direction', de: 'Regie' }, name: 'Ingrid Halloran' },
				{ role: { en: 'Play', de: 'Stück' }, name: 'Conor Ashby' },
				{ role: { en: 'The keeper', de: 'Der Wärter' }, name: 'Dag Eriksen' },
				{ role: { en: 'The visitor', de: 'Die Besucherin' }, name: 'Nadia Rahimi' },
				{ role: { en: 'The boy', de: 'Der Junge' }, name: 'Theo Marlow' },
				{ role: { en: 'Light', de: 'Licht' }, name: 'June Okafor' },
				{ role: { en: 'Sound', de: 'Ton' }, name: 'Ravi Sandhu' },
			],
			picture: 'skerry-light',
			house: 'sail-house',
			startsAfterMainMinutes: 0,
			doorsMinutesBefore: 30,
		},
		{
			id: 'coat-for-the-moon',
			company: 'paper-crown',
			title: { en: 'A Coat for the Moon', de: 'Ein Mantel für den Mond' },
			shortTitle: { en: 'Coat for the Moon', de: 'Mantel für den Mond' },
			partMinutes: [35, 30],
			intervalMinutes: [15],
			lateSeating: { kind: 'any' },
			warnings: null,
			access: ['relaxed', 'captioned'],
			credits: [
				{ role: { en: 'Direction', de: 'Regie' }, name: 'Tobias Amadi-Lenz' },
				{ role: { en: 'The moon', de: 'Der Mond' }, name: 'Greta Olsen' },
				{ role: { en: 'The tailor', de: 'Die Schneiderin' }, name: 'Amara Diallo' },
				{ role: { en: 'Puppets', de: 'Puppen' }, name: 'Felix Brandt' },
				{ role: { en: 'Captions', de: 'Übertitel' }, name: 'Lucy Penhale' },
			],
			picture: 'coat-for-the-moon',
			house: 'loft',
			startsAfterMainMinutes: -30,
			doorsMinutesBefore: 20,
		},
		{
			id: 'ebb',
			company: 'vesper',
			title: { en: 'Ebb', de: 'Ebbe' },
			shortTitle: { en: 'Ebb', de: 'Ebbe' },
			partMinutes: [45, 40],
			intervalMinutes: [20],
			lateSeating: { kind: 'interval' },
			warnings: { en: 'Strobe light in the second part.', de: 'Stroboskoplicht im zweiten Teil.' },
			access: [],
			credits: [
				{ role: { en: 'Choreography', de: 'Choreografie' }, name: 'Mireille Osei' },
				{ role: { en: 'Music', de: 'Musik' }, name: 'Ilse Vandamme' },
				{ role: { en: 'Dance', de: 'Tanz' }, name: 'Kofi Mensah' },
				{ role: { en: 'Dance', de: 'Tanz' }, name: 'Lin Wei' },
				{ role: { en: 'Dance', de: 'Tanz' }, name: 'Sofia Reyes' },
				{ role: { en: 'Light', de: 'Licht' }, name: 'Paul Drummond' },
			],
			picture: 'ebb',
			house: 'keel',
			startsAfterMainMinutes: 90,
			doorsMinutesBefore: 20,
		},
	],
	screens: [
		// First: it is the one link printed at start, and a laptop is as wide as it is.
		screen('main-foyer', 'Main foyer', 'Main foyer, above the stairs', 'quay', [], {
			...panel55,
			ways: ways('ahead', 'up', 'down'),
		}),
		screen('entrance', 'Entrance', 'Main doors, facing the quay', 'quay', [], {
			...totem55,
			exit: true,
			ways: ways('ahead', 'ahead-right', 'ahead-left'),
		}),
		screen('box-office', 'Box office', 'Above the box office', 'quay', [], {
			...panel43,
			ways: ways('right', 'back-right', 'back-right'),
		}),
		screen('bar', 'Bar', 'Above the bar, the whole width', 'quay', [], {
			...wall,
			panelWidthMm: 2158,
			lowerEdgeMm: 2200,
			distanceMm: 5500,
			ways: ways('right', 'left', 'left'),
		}),
		screen('sail-left', 'Sail House, left', 'Left-hand doors of the Sail House', 'quay', ['sail-house'], {
			...panel43,
			doors: true,
		}),
		screen('sail-right', 'Sail House, right', 'Right-hand doors of the Sail House', 'quay', ['sail-house'], {
			...panel43,
			doors: true,
			still: true,
		}),
		screen('upper-foyer', 'Upper foyer', 'Upper foyer, at the head of the stairs', 'upper', ['loft'], {
			...totem55,
			exit: true,
		}),
		screen('loft-doors', 'Loft doors', 'Beside the doors of the Loft', 'upper', ['loft'], {
			...panel43,
			doors: true,
		}),
		screen('lower-foyer', 'Lower foyer', 'Lower foyer, opposite the lift', 'lower', ['keel'], {
			...panel55,
			exit: true,
		}),
		screen('quay-exit', 'Quay exit', 'At the way out to the quay and the bus stop', 'quay', [], {
			...totem55,
			exit: true,
		}),
	],
	kiosks: [
		kiosk('kiosk-quay', 'Kiosk, main foyer', 'Main foyer, beside the box office', 'quay', []),
		kiosk('kiosk-upper', 'Kiosk, upper foyer', 'Upper foyer, beside the lift', 'upper', ['loft']),
		kiosk('kiosk-lower', 'Kiosk, lower foyer', 'Lower foyer, beside the lift', 'lower', ['keel']),
	],
	staff: [
		person('sam', 'Sam', 'usher', ['sail-house']),
		person('lena', 'Lena', 'usher', ['loft', 'keel']),
		person('priya', 'Priya', 'box-office'),
		person('marek', 'Marek', 'supervisor'),
		person('ruth', 'Ruth', 'house-manager'),
		person('jonas', 'Jonas', 'stage-management'),
		person('ingrid', 'Ingrid', 'company', [], 'northlight'),
		person('yusuf', 'Yusuf', 'technician'),
		person('anne', 'Anne', 'administrator'),
	],
};

/** From a screen of the Quay level to the Sail House, the Loft and the Keel. */
function ways(sail: Arrow, loft: Arrow, keel: Arrow): Way[] {
	return [
		{ house: 'sail-house', arrow: sail },
		{ house: 'loft', arrow: loft },
		{ house: 'keel', arrow: keel },
	];
}

function screen(
	id: string,
	name: string,
	place: string,
	level: string,
	houses: string[],
	mount: Omit<Placement, 'place' | 'level' | 'houses'>,
): DemoDevice {
	return { id, name, placement: { place, level, houses, ...mount } };
}

function kiosk(id: string, name: string, place: string, level: string, houses: string[]): DemoDevice {
	return { id, name, placement: { place, level, houses, ...touch22 } };
}

function person(
	login: string,
	name: string,
	role: Role,
	houses: string[] = [],
	company: string | null = null,
): DemoPerson {
	return { id: login, login, name, role, houses, company };
}
