import { reach } from '../../domain/people/authority.ts';
import { countAnswers, latestAnswers } from '../store/feedback.ts';
import { productionsOf } from '../store/programme.ts';
import { eveningsTonight } from '../store/tonight.ts';
import { graceOf } from '../store/venues.ts';
import type { Projection } from './projection.ts';

const LISTED = 200;

/** Tonight's answers; a resident company reads its own and no other's [F6]. */
export const staffFeedback: Projection<'staff', 'feedback'> = {
	schema: 1,
	touchedBy: ['answered', 'demonstration-laid', 'day-began', 'restored'],
	everyMs: 500,
	key({ actor }) {
		const far = reach(actor.role, 'read-feedback');
		if (far === null) return null;
		return far === 'all' ? 'all' : `company ${actor.company ?? ''}`;
	},
	async project({ db, venue, zone, now }, key) {
		const grace = await graceOf(db, venue);
		const tonight = await eveningsTonight(db, venue, { zone, grace }, now);
		const productions = await productionsOf(db, venue);
		const performances = tonight
			.filter(({ performance }) => {
				const company = productions.find(({ id }) => id === performance.production)?.company;
				return key === 'all' || key === `company ${company ?? ''}`;
			})
			.map(({ performance }) => performance.id);
		return {
			answers: await latestAnswers(db, venue, performances, LISTED),
			counts: await countAnswers(db, venue, performances),
		};
	},
};
