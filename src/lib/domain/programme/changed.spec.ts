import { expect, it } from 'vitest';
import { changed } from './changed.ts';
import { isAlways } from './outlook.ts';
import { rule } from './plan.arbitrary.ts';

it('[S3] a condition that is taken out was never there: a rule without any stands always', () => {
	const asked = rule('r', { when: { withinMinutes: 45 } });
	expect(isAlways(asked)).toBe(false);
	expect(isAlways({ ...asked, when: changed(asked.when, 'withinMinutes', undefined) })).toBe(true);
	expect(changed(asked.when, 'part', 'first')).toEqual({ withinMinutes: 45, part: 'first' });
	expect(asked.when).toEqual({ withinMinutes: 45 });
});
