import { text, texts } from '../act.server.ts';

/** The company as its form says it; the door judges it. */
export function companyOf(form: FormData, company: string | null) {
	return {
		company,
		name: text(form, 'name'),
		head: { name: text(form, 'head'), role: texts(form, 'role') },
	};
}
