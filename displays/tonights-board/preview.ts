import type { PreviewMoment } from '../../src/lib/contract/scene.ts';

export const moments: PreviewMoment[] = [
	{ name: 'afternoon', night: 'good', at: '16:00', happened: [] },
	{
		name: 'one is running',
		night: 'good',
		at: '19:10',
		happened: [
			{ at: '18:40', house: 'loft', stamp: 'house_open' },
			{ at: '19:00', house: 'loft', stamp: 'up_1' },
			{ at: '19:00', house: 'sail-house', stamp: 'house_open' },
		],
	},
	{
		name: 'interval and doors',
		night: 'good',
		at: '20:44',
		happened: [
			{ at: '19:01', house: 'loft', stamp: 'up_1' },
			{ at: '19:36', house: 'loft', stamp: 'down_1' },
			{ at: '19:51', house: 'loft', stamp: 'up_2' },
			{ at: '20:22', house: 'loft', stamp: 'down_2' },
			{ at: '19:31', house: 'sail-house', stamp: 'up_1' },
			{ at: '20:40', house: 'sail-house', stamp: 'down_1' },
			{ at: '20:40', house: 'keel', stamp: 'house_open' },
		],
	},
	{
		name: 'all over',
		night: 'good',
		at: '23:30',
		happened: [
			{ at: '20:40', house: 'loft', stamp: 'house_clear' },
			{ at: '22:36', house: 'sail-house', stamp: 'house_clear' },
			{ at: '23:05', house: 'keel', stamp: 'house_clear' },
		],
	},
	{ name: 'dark Monday', night: 'good', at: '18:00', daysLater: 3, happened: [] },
	{
		name: 'late and cancelled',
		night: 'bad',
		at: '18:20',
		happened: [
			{ at: '18:05', house: 'sail-house', release: 'technical', newTime: '19:50' },
			{ at: '18:10', house: 'keel', halt: 'cancelled' },
		],
	},
	{
		name: 'late without a time, stopped',
		night: 'bad',
		at: '19:25',
		happened: [
			{ at: '19:01', house: 'loft', stamp: 'up_1' },
			{ at: '19:20', house: 'loft', halt: 'stopped' },
			{ at: '19:10', house: 'keel', release: 'weather', newTime: null },
		],
	},
	{ name: 'no news', night: 'bad', at: '20:12', happened: [] },
	{ name: 'beside the stage', night: 'good', at: '18:20', slot: 'side', happened: [] },
	{
		name: 'in a strip',
		night: 'good',
		at: '19:10',
		house: 'sail-house',
		slot: 'strip',
		happened: [{ at: '19:00', house: 'sail-house', stamp: 'house_open' }],
	},
	{
		name: 'late, in a strip',
		night: 'bad',
		at: '19:25',
		house: 'sail-house',
		slot: 'strip',
		happened: [{ at: '19:20', house: 'sail-house', release: 'technical', newTime: '19:50' }],
	},
];
