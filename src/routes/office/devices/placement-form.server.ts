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
	};
}
