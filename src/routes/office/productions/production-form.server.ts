import { readLateSeating } from '$lib/domain/season/read-production.ts';
import { minutes, number, text, texts } from '../act.server.ts';

/** The production as its form says it; the door judges it. */
export function productionOf(form: FormData, production: string | null) {
	return {
		production,
		company: text(form, 'company'),
		title: texts(form, 'title'),
		shortTitle: texts(form, 'shortTitle'),
		partMinutes: minutes(form, 'partMinutes'),
		intervalMinutes: minutes(form, 'intervalMinutes'),
		doorsMinutesBefore: number(form, 'doorsMinutesBefore'),
		estimated: form.has('estimated'),
		lateSeating: lateSeatingOf(form),
		warnings: texts(form, 'warnings'),
		access: form.getAll('access'),
	};
}

/** The kind chosen, or the breaks as people write them, "1:12 2:5"; what cannot be read are no breaks, which is refused. */
function lateSeatingOf(form: FormData): unknown {
	const kind = text(form, 'lateSeating');
	const read = kind === 'breaks' ? readLateSeating(text(form, 'breaks').trim()) : null;
	if (read === null) return { kind };
	return read.ok && read.value.kind === 'breaks' ? read.value : { kind, breaks: [] };
}
