import { profileOf } from './settings.mjs';

/** Fonts, scripts and eight days of pictures, several times over; the rest of the card belongs to the system. */
const DISK_CACHE_BYTES = 300 * 1024 * 1024;

/** What Chromium would do by itself, and a wall must not: offer, ask, tell, update, call home. */
const UNWANTED = [
	'MediaRouter',
	'OptimizationHints',
	'AutofillServerCommunication',
	'CertificateTransparencyComponentUpdater',
	'GlobalMediaControls',
	'DialMediaRouteProvider',
];

/**
 * What Chromium is started with on a panel.
 * @param {import('./settings.mjs').Settings} settings
 * @returns {string[]}
 */
export function chromiumFlags(settings) {
	const { origin, moreFlags, wayland } = settings;
	return [
		'--kiosk',
		// Dark from its first frame on: Chromium's own empty page is white.
		'data:text/html,<meta name=color-scheme content=dark><body style=background:%23000;cursor:none>',
		`--user-data-dir=${profileOf(settings)}`,
		// What the agent watches and steers it by; a pipe is open to nobody else, a port would be to every program here.
		'--remote-debugging-pipe',
		`--ozone-platform=${wayland ? 'wayland' : 'x11'}`,
		...trust(origin),
		'--no-first-run',
		'--no-default-browser-check',
		'--noerrdialogs',
		'--disable-session-crashed-bubble',
		'--hide-crash-restore-bubble',
		'--disable-hang-monitor',
		'--disable-prompt-on-repost',
		'--deny-permission-prompts',
		'--disable-notifications',
		'--disable-extensions',
		'--disable-sync',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-domain-reliability',
		'--disable-breakpad',
		'--no-pings',
		`--disable-features=${UNWANTED.join(',')}`,
		// No keyring asks for a password on a wall; there is nothing in it.
		'--password-store=basic',
		'--autoplay-policy=no-user-gesture-required',
		'--overscroll-history-navigation=0',
		'--disable-pinch',
		`--disk-cache-size=${DISK_CACHE_BYTES}`,
		// The clock must tick and frames must come whatever the window system thinks is in front.
		'--disable-renderer-backgrounding',
		'--disable-background-timer-throttling',
		'--disable-backgrounding-occluded-windows',
		'--log-level=3',
		...moreFlags,
	];
}

/**
 * Over plain http a browser keeps no page for a start without the network, and no lock that keeps the panel awake. The
 * house's own server, on the house's own network, is told to be as good as https.
 * @param {string} origin
 */
function trust(origin) {
	return origin.startsWith('http:') ? [`--unsafely-treat-insecure-origin-as-secure=${origin}`] : [];
}
