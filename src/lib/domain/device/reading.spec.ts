import { expect, it } from 'vitest';
import { leastCapPx } from './reading.ts';

it('[S10] asks 25 mm of a capital read from 5 m, and twice that of a headline, in the panel’s own pixels', () => {
	const panel = { panelWidthMm: 960, widthPx: 1_920, distanceMm: 5_000 };
	expect(leastCapPx(panel, 'text')).toBe(50);
	expect(leastCapPx(panel, 'headline')).toBe(100);
	expect(leastCapPx({ ...panel, widthPx: 3_840 }, 'text')).toBe(100);
	expect(leastCapPx({ ...panel, distanceMm: 2_500 }, 'text')).toBe(25);
});
