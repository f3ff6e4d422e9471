import { ROLES, type Role } from './roles.ts';

/** What can be allowed, in the order of table A (docs/authority.md). */
export const ACTIONS = [
	'see-tonight',
	'stamp-house',
	'stamp-stage',
	'give-clearance',
	'hold',
	'release-wording',
	'latecomer-doors',
	'see-and-move-requests',
	'read-feedback',
	'override-screens',
	'pair-devices',
	'programme',
	'media',
	'season',
	'read-report',
	'sign-report',
	'administer',
] as const;

export type Action = (typeof ACTIONS)[number];

/** `all`: everywhere in the venue. `own`: own house on shift, own claim, own company. */
export type Reach = 'all' | 'own';

/** Table A: who may do what. What is not granted is refused. */
const GRANTS: Record<Action, Partial<Record<Role, Reach>>> = {
	'see-tonight': {
		usher: 'all',
		'box-office': 'all',
		supervisor: 'all',
		'house-manager': 'all',
		'stage-management': 'all',
		company: 'own',
		technician: 'all',
		administrator: 'all',
	},
	'stamp-house': { supervisor: 'all', 'house-manager': 'all' },
	'stamp-stage': { 'house-manager': 'all', 'stage-management': 'all' },
	'give-clearance': { supervisor: 'all', 'house-manager': 'all' },
	hold: { 'house-manager': 'all', 'stage-management': 'all' },
	'release-wording': { 'house-manager': 'all' },
	'latecomer-doors': { usher: 'own', supervisor: 'all', 'house-manager': 'all' },
	'see-and-move-requests': { usher: 'own', 'box-office': 'own', supervisor: 'all', 'house-manager': 'all' },
	'read-feedback': { supervisor: 'all', 'house-manager': 'all', company: 'own' },
	'override-screens': { supervisor: 'all', 'house-manager': 'all', technician: 'all' },
	'pair-devices': { 'house-manager': 'all', technician: 'all', administrator: 'all' },
	programme: { technician: 'all', administrator: 'all' },
	media: { company: 'own', technician: 'all', administrator: 'all' },
	season: { 'house-manager': 'all', company: 'own', administrator: 'all' },
	'read-report': { 'house-manager': 'all', company: 'own', administrator: 'all' },
	'sign-report': { 'house-manager': 'all', administrator: 'all' },
	administer: { administrator: 'all' },
};

/** How far a role may do this; `null` = not at all. */
export function reach(role: Role, action: Action): Reach | null {
	return GRANTS[action][role] ?? null;
}

/** The roles that may do this at all, in the order of table A. */
export function rolesThatMay(action: Action): Role[] {
	return ROLES.filter((role) => reach(role, action) !== null);
}
