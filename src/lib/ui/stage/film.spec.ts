import { describe, expect, it } from 'vitest';
import { filmFor } from './film.ts';

const file = (width: number, type: string) => ({ url: `/${width}.${type}`, width, type });
const files = [file(640, 'mp4'), file(640, 'webm'), file(1280, 'webm'), file(1920, 'mp4')];

describe('the file of a film', () => {
	it('[S10] is the smallest that fills its place, or the widest', () => {
		expect(filmFor(files, 500, () => true)?.url).toBe('/640.mp4');
		expect(filmFor(files, 1000, () => true)?.url).toBe('/1280.webm');
		expect(filmFor(files, 3840, () => true)?.url).toBe('/1920.mp4');
	});

	it('[S5] is one that this browser plays, or none', () => {
		expect(filmFor(files, 1000, (type) => type === 'mp4')?.url).toBe('/1920.mp4');
		expect(filmFor(files, 1000, () => false)).toBeNull();
		expect(filmFor([], 1000, () => true)).toBeNull();
	});
});
