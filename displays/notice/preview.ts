import type { PreviewMoment } from '../../src/lib/contract/scene.ts';

const cloakroom = {
	kind: 'notice',
	title: {
		en: 'The cloakroom closes at 11 pm',
		de: 'Die Garderobe schließt um 23 Uhr',
		ar: 'تُغلق غرفة المعاطف الساعة 23:00',
	},
	body: {
		en: 'What is left there is with the box office on the Quay level until noon tomorrow.',
		de: 'Was dort liegen bleibt, ist bis morgen Mittag an der Kasse auf der Kaiebene.',
		ar: 'ما يبقى فيها تجدونه في شباك التذاكر حتى ظهر الغد.',
	},
} as const;

/** As long as the office lets one be. */
const longest = {
	kind: 'notice',
	title: {
		en: 'The lift to the upper level is out of order',
		de: 'Der Aufzug zum Obergeschoss ist außer Dienst',
	},
	body: {
		en: 'Our staff at the box office on the Quay level will bring you up by the goods lift behind the stage. Please allow ten minutes for the way.',
		de: 'Unsere Leute an der Kasse auf der Kaiebene bringen Sie mit dem Lastenaufzug hinter der Bühne hinauf. Bitte rechnen Sie zehn Minuten dazu.',
	},
} as const;

/** From a file, longer than walls have room for. */
const endless = {
	kind: 'notice',
	title: cloakroom.title,
	body: {
		en: 'What is left there is with the box office on the Quay level until noon tomorrow; after that it goes to the lost property office of the town, which is open on weekdays and asks for a description, a name and a little patience.',
		de: 'Was dort liegen bleibt, ist bis morgen Mittag an der Kasse auf der Kaiebene; danach kommt es ins Fundbüro der Stadt, das werktags geöffnet ist und um eine Beschreibung, einen Namen und etwas Geduld bittet.',
	},
} as const;

const at = { night: 'good', at: '17:20', happened: [] } satisfies Partial<PreviewMoment>;

export const moments: PreviewMoment[] = [
	{ ...at, name: 'the cloakroom', content: cloakroom },
	{ ...at, name: 'beside the stage', slot: 'side', content: cloakroom },
	{ ...at, name: 'in a strip', slot: 'strip', content: cloakroom },
	{ ...at, name: 'as long as can be', night: 'bad', content: longest },
	{ ...at, name: 'longer than can be', night: 'bad', content: endless },
];
