import { minutes, number } from '../act.server.ts';

/** The timing as its form says it; the door judges it. Calls without minutes are lines left empty. */
export function timingOf(form: FormData) {
	const bells = form.getAll('bells');
	const calls = form
		.getAll('minutes')
		.map((before, index) => ({ minutes: before, bells: bells[index] ?? '0' }))
		.filter((call) => call.minutes !== '')
		.map((call) => ({ minutes: Number(call.minutes), bells: Number(call.bells || '0') }));
	return {
		grace: {
			house_open: number(form, 'grace-house_open'),
			up: number(form, 'grace-up'),
			show_down: number(form, 'grace-show_down'),
			house_clear: number(form, 'grace-house_clear'),
		},
		calls,
		opening: {
			foyerMinutesBefore: number(form, 'foyerMinutesBefore'),
			foyerByItself: form.has('foyerByItself'),
			housesByThemselves: form.has('housesByThemselves'),
		},
		defaults: {
			partMinutes: minutes(form, 'partMinutes'),
			intervalMinutes: minutes(form, 'intervalMinutes'),
			doorsMinutesBefore: number(form, 'doorsMinutesBefore'),
		},
	};
}
