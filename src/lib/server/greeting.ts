import type { Instant } from '../domain/time/instant.ts';
import type { ClockDoubt } from './clock-doubt.ts';
import type { Demonstration } from './demonstration.ts';

/** The lines printed once it listens: where to go, and the secrets of a demonstration or a first start. */
export function greetingOf(start: {
	port: number;
	address: string;
	demonstration: Demonstration | null;
	adminLink: string | null;
	doubt: Pick<ClockDoubt, 'startedAt' | 'lastEntryAt'> | null;
}): string[] {
	const { port, address, demonstration, adminLink, doubt } = start;
	const here = `http://localhost:${port}`;
	const lines = ['', 'Foyer is open.', `  On this machine   ${here}`, `  In the house      ${address}`];
	if (demonstration) {
		const [screen] = demonstration.screens;
		const [kiosk] = demonstration.kiosks;
		lines.push('', 'This is the demonstration. Open the first address: it leads to everything.');
		if (screen) lines.push(`  A screen          ${here}${screen.path}`);
		if (kiosk) lines.push(`  A kiosk           ${here}${kiosk.path}`);
		lines.push(`  Staff             ${here}/sign-in`);
		for (const { login, role, password } of demonstration.people) {
			lines.push(`    ${login.padEnd(8)} ${password}   ${role}`);
		}
		if (demonstration.cueToken !== null) {
			lines.push(`  Stage cues        token ${demonstration.cueToken}   (docs/cues.md)`);
		}
	}
	if (adminLink !== null) {
		lines.push('', 'Become an administrator, once, within 7 days:', `  ${here}/welcome/${adminLink}`);
	}
	if (doubt !== null) {
		lines.push(
			'',
			`This machine’s clock says ${utc(doubt.startedAt)}; the night log’s last entry is of ${utc(doubt.lastEntryAt)}.`,
			'One of them is wrong. Set the clock, or have a house manager or an administrator sign in to say it is right.',
			'Until then nothing opens, is sent or deleted by itself, and what is stamped gets this clock’s time.',
		);
	}
	lines.push('');
	return lines;
}

function utc(at: Instant): string {
	return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
