/** The steps a person can look at before they are taken. */
export const STEPS = ['put', 'move', 'cancel', 'reinstate'] as const;
export type Step = (typeof STEPS)[number];

/** A change as the address of its page and its form say it. */
export interface ChangeFields {
	step: Step;
	/** `null`: a new performance. */
	performance: string | null;
	production: string;
	house: string;
	date: string;
	time: string;
	turn: 'first' | 'second' | null;
}

/** The fields as they were sent; what is missing is empty. */
export function fieldsIn(sent: Pick<URLSearchParams | FormData, 'get'>): ChangeFields {
	const text = (name: string) => {
		const value = sent.get(name);
		return typeof value === 'string' ? value : '';
	};
	const turn = text('turn');
	return {
		step: STEPS.find((step) => step === text('step')) ?? 'put',
		performance: text('performance') || null,
		production: text('production'),
		house: text('house'),
		date: text('date'),
		time: text('time'),
		turn: turn === 'first' || turn === 'second' ? turn : null,
	};
}

/** What the door is told of it, without what only the page needs. */
export function inputOf({ step, performance, production, house, date, time, turn }: ChangeFields) {
	switch (step) {
		case 'put':
			return { performance, house, production, date, time, turn };
		case 'move':
			return { performance, house, date, time, turn };
		case 'cancel':
		case 'reinstate':
			return { performance };
	}
}
