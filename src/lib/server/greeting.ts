import type { Demonstration } from './demonstration.ts';

/** The lines printed once it listens: where to go, and the secrets of a demonstration or a first start. */
export function greetingOf(start: {
	port: number;
	address: string;
	demonstration: Demonstration | null;
	adminLink: string | null;
}): string[] {
	const { port, address, demonstration, adminLink } = start;
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
		lines.push(`  Stage cues        token ${demonstration.cueToken}   (docs/cues.md)`);
	}
	if (adminLink !== null) {
		lines.push('', 'Become an administrator, once, within 7 days:', `  ${here}/welcome/${adminLink}`);
	}
	lines.push('');
	return lines;
}
