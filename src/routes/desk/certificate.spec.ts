import { describe, expect, it } from 'vitest';
import { certificateNote } from './certificate.ts';

const ending = { state: 'ending', until: 1_800_000_000_000 } as const;

describe('a certificate that will not be good for long', () => {
	it.each(['technician', 'house-manager', 'administrator'] as const)(
		'is said to a %s [faults, row 28]',
		(role) => {
			expect(certificateNote(ending, role)).toEqual({ key: 'tls-ending', at: ending.until });
		},
	);

	it('is not said to an usher, who can do nothing about it', () => {
		expect(certificateNote(ending, 'usher')).toBeNull();
	});

	it('is not spoken of while it is good, or where there is none', () => {
		expect(certificateNote({ state: 'good' }, 'technician')).toBeNull();
		expect(certificateNote(null, 'technician')).toBeNull();
	});
});
