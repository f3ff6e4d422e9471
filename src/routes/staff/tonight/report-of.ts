import type { StaffReport } from '$lib/contract/views.ts';
import type { StaffPage } from '../staff-page.svelte.ts';

/** How it stands with the house report of a performance; `null` for whoever does not sign any. */
export function reportOf(page: Pick<StaffPage, 'line'>, performance: string): StaffReport['standing'] | null {
	const reports = page.line.mirror.get('reports')?.reports;
	return reports?.find((report) => report.performance === performance)?.standing ?? null;
}

export function reportAddress(performance: string): string {
	return `/staff/report/${encodeURIComponent(performance)}`;
}
