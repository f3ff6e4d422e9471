import { createStore, del, get, keys, set } from 'idb-keyval';
import { MEDIA_BUDGET, type Panel } from '../domain/media/holding.ts';
import type { MediaWorld } from './media-hold.ts';

/** A picture of one pixel, which a browser that reads AVIF can draw. */
const ONE_PIXEL =
	'data:image/avif;base64,AAAAHGZ0eXBhdmlmAAAAAG1pZjFhdmlmbWlhZgAAANZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9jAAAAAERAAAEAAQAAAAAA+gABAAAAAAAAAB4AAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABhdjAxAAAAAA5waXRtAAAAAAABAAAAVmlwcnAAAAA4aXBjbwAAAAxhdjFDgSACAAAAABRpc3BlAAAAAAAAAAEAAAABAAAAEHBpeGkAAAAAAwgICAAAABZpcG1hAAAAAAAAAAEAAQOBAgMAAAAmbWRhdBIACgc4AAaQENBpMhEf8mKE7///8WfgAJA1jjx+3A==';

/** The browser's. IndexedDB is there on a plain-http address, too, where caches are not; addresses are the page's own. */
export function browserMedia(): MediaWorld {
	const store = createStore('foyer-media', 'files');
	return {
		files: {
			get: (key) => get(key, store),
			set: (key, value) => set(key, value, store),
			del: (key) => del(key, store),
			keys: () => keys<string>(store),
		},
		async fetch(url, anew, until) {
			const cache = anew ? 'reload' : 'default';
			const response = await fetch(url, { priority: 'low', cache, signal: until });
			if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}`);
			return response.body;
		},
		addressOf: (blob) => URL.createObjectURL(blob),
		release: (address) => URL.revokeObjectURL(address),
		panel: browserPanel,
		budget: MEDIA_BUDGET,
		now: () => Date.now(),
		random: Math.random,
	};
}

/** This page's panel. A picture is cropped to its place, so the longer side must be filled. */
async function browserPanel(): Promise<Panel> {
	const film = document.createElement('video');
	return {
		longestSide: Math.max(innerWidth, innerHeight) * devicePixelRatio,
		avif: await reads(ONE_PIXEL),
		plays: (type) => film.canPlayType(type) !== '',
	};
}

async function reads(address: string): Promise<boolean> {
	const image = new Image();
	image.src = address;
	return image.decode().then(
		() => true,
		() => false,
	);
}
