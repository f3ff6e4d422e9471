import { text, texts } from '../act.server.ts';

/** The house as its form says it; the door judges it. */
export function houseOf(form: FormData, house: string | null) {
	return {
		house,
		name: texts(form, 'name'),
		level: text(form, 'level'),
		way: texts(form, 'way'),
		lateWait: texts(form, 'lateWait'),
	};
}
