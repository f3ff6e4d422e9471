import { createPrivateKey, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import type { CertificateTerm } from '../../lib/domain/venue/certificate.ts';
import { tlsFilesIn } from './files.ts';

/** What https is served with. */
export interface ServingCertificate {
	/** PEM: the certificate, and what stands between it and its authority. */
	cert: string;
	/** PEM. */
	key: string;
	term: CertificateTerm;
	/** Whether the venue's own authority made it and its key is here, so that another can be made without anybody. */
	renewable: boolean;
	/** Whether it is for this name or address. */
	isFor: (host: string) => boolean;
}

/** A file that is not there is none; any other trouble with it is said. */
function textOf(path: string): string | null {
	return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** The venue's own authority in a data folder, as PEM; `null` where there is none. */
export function readAuthority(dataDir: string): string | null {
	return textOf(tlsFilesIn(dataDir).authority);
}

/**
 * The certificate in a data folder; `null` where there is none, and the server is reached by plain http alone.
 * @throws an Error that says what is wrong with the files, for whoever starts the server
 */
export function readServing(dataDir: string): ServingCertificate | null {
	const files = tlsFilesIn(dataDir);
	const cert = textOf(files.server);
	const key = textOf(files.serverKey);
	if (cert === null && key === null) return null;
	if (cert === null) throw new Error(`${files.server} is missing.`);
	if (key === null) throw new Error(`${files.serverKey} is missing.`);
	const certificate = parsed(files.server, () => new X509Certificate(cert));
	const privateKey = parsed(files.serverKey, () => createPrivateKey(key));
	if (!certificate.checkPrivateKey(privateKey))
		throw new Error(`${files.serverKey} is not the key of ${files.server}.`);
	const authority = readAuthority(dataDir);
	return {
		cert,
		key,
		term: { from: certificate.validFromDate.getTime(), until: certificate.validToDate.getTime() },
		renewable:
			authority !== null &&
			existsSync(files.authorityKey) &&
			certificate.checkIssued(parsed(files.authority, () => new X509Certificate(authority))),
		isFor: (host) => (isIP(host) ? certificate.checkIP(host) : certificate.checkHost(host)) !== undefined,
	};
}

function parsed<Value>(path: string, parse: () => Value): Value {
	try {
		return parse();
	} catch (cause) {
		throw new Error(`${path} cannot be read: it is damaged, or none.`, { cause });
	}
}
