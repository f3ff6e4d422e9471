import type { MailTrouble } from '../../domain/report/letter.ts';

/** What the codes of nodemailer come to for whoever puts it right; the mail server's own words stay in the log. */
const TROUBLE_OF: Record<string, MailTrouble> = {
	ECONNECTION: 'unreachable',
	ESOCKET: 'unreachable',
	ETIMEDOUT: 'unreachable',
	EDNS: 'unreachable',
	EABORT: 'unreachable',
	EPROXY: 'unreachable',
	EAUTH: 'not-let-in',
	ENOAUTH: 'not-let-in',
	EOAUTH2: 'not-let-in',
	ETLS: 'insecure',
	EREQUIRETLS: 'insecure',
	EENVELOPE: 'addresses',
	EMESSAGE: 'refused',
};

/** Why a try has failed, from whatever it threw. */
export function mailTrouble(error: unknown): MailTrouble {
	if (!(error instanceof Error)) return 'other';
	const code = 'code' in error ? String(error.code) : '';
	// A certificate nobody vouches for ends the connection, too, under the code of a broken line.
	if (code === 'ESOCKET' && /certificate|SSL|TLS/i.test(error.message)) return 'insecure';
	return TROUBLE_OF[code] ?? 'other';
}
