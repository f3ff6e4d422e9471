import type { PreviewMoment } from '../../src/lib/contract/scene.ts';

const media = (medium: string, fit: 'cover' | 'contain'): PreviewMoment['content'] => ({
	kind: 'media',
	media: [medium],
	fit,
});

export const moments: PreviewMoment[] = [
	{
		name: 'a picture',
		night: 'good',
		at: '17:10',
		content: media('sample-picture', 'cover'),
		happened: [],
	},
	{
		name: 'a picture shown whole',
		night: 'good',
		at: '17:10',
		content: media('sample-picture', 'contain'),
		happened: [],
	},
	{
		name: 'beside the stage',
		night: 'good',
		at: '17:10',
		slot: 'side',
		content: media('sample-picture', 'cover'),
		happened: [],
	},
	{
		name: 'a film that does not play',
		night: 'bad',
		at: '17:10',
		content: media('sample-film', 'cover'),
		happened: [],
	},
];
