import { number, text } from '../act.server.ts';

/** A placement as its form says it; the door judges it. */
export function placementOf(form: FormData) {
	return {
		place: text(form, 'place'),
		level: text(form, 'level'),
		houses: form.getAll('houses'),
		panelWidthMm: number(form, 'panelWidthMm'),
		lowerEdgeMm: number(form, 'lowerEdgeMm'),
		distanceMm: number(form, 'distanceMm'),
		rotation: number(form, 'rotation'),
		exit: form.has('exit'),
		doors: form.has('doors'),
		still: form.has('still'),
		ways: waysOf(form),
	};
}

/** The arrows chosen, one a house; a house without one is found by its own way. */
function waysOf(form: FormData) {
	return [...form.keys()]
		.filter((key) => key.startsWith('way ') && text(form, key) !== '')
		.map((key) => ({ house: key.slice('way '.length), arrow: text(form, key) }));
}
