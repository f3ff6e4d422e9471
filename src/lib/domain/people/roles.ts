/** Who works in the building, as table A names them [P3]. */
export const ROLES = [
	'usher',
	'box-office',
	'supervisor',
	'house-manager',
	'stage-management',
	'company',
	'technician',
	'administrator',
] as const;

export type Role = (typeof ROLES)[number];
