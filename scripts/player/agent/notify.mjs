import { execFile } from 'node:child_process';

/**
 * Tells systemd that the agent is there, or that it still is. Node speaks no datagrams to a file, so that systemd's own
 * program says it; outside systemd nobody is told.
 * @param {'READY=1' | 'WATCHDOG=1'} what
 */
export function notify(what) {
	if (process.env['NOTIFY_SOCKET'] === undefined) return;
	// If it cannot be said, systemd starts everything anew in a minute, which is what it is for.
	execFile('systemd-notify', [what], () => undefined);
}
