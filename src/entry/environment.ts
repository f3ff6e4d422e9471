/** What an administrator may set from outside. Everything has a default; an unusable value is named, never guessed at. */
export interface Environment {
	port: number;
	/** Where https is served, once `npm run tls` has made a certificate. */
	tlsPort: number;
	/** The one address to listen on; all of the machine's when left out. */
	host?: string;
	dataDir: string;
	/** PostgreSQL instead of the database in `dataDir`. */
	databaseUrl?: string;
	/** The address that codes lead to, without a path; the machine's first LAN address when left out. */
	publicUrl?: string;
	/** Where signed house reports are sent. */
	mail?: { smtpUrl: string; from: string; to: string };
	/** Addresses of proxies in front of us whose word on the visitor's address and protocol is taken. */
	trustedProxies: readonly string[];
}

/**
 * Reads the environment variables PORT, TLS_PORT, HOST, DATA_DIR, DATABASE_URL, PUBLIC_URL, SMTP_URL,
 * REPORT_FROM, REPORT_TO and TRUSTED_PROXY.
 * @throws an Error whose message says which one is wrong and what it should look like.
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
	const { HOST: host, DATA_DIR: dataDir, DATABASE_URL: databaseUrl, PUBLIC_URL: publicUrl } = variables;
	const { SMTP_URL } = variables;
	const port = readPort('PORT', variables['PORT'] || '3000');
	const tlsPort = readPort('TLS_PORT', variables['TLS_PORT'] || String(besides(port)));
	if (tlsPort === port)
		throw new Error(`TLS_PORT is "${tlsPort}", as PORT is. https and http need a port each.`);
	return {
		port,
		tlsPort,
		...(host && { host }),
		dataDir: dataDir || 'data',
		...(databaseUrl && { databaseUrl: readDatabaseUrl(databaseUrl) }),
		...(publicUrl && { publicUrl: readPublicUrl(publicUrl) }),
		...(SMTP_URL && { mail: readMail(SMTP_URL, variables['REPORT_FROM'], variables['REPORT_TO']) }),
		trustedProxies: (variables['TRUSTED_PROXY'] ?? '').split(',').flatMap((address) => address.trim() || []),
	};
}

function readPort(name: string, text: string): number {
	const port = Number(text);
	if (/^\d+$/.test(text) && port > 0 && port < 65_536) return port;
	throw new Error(`${name} is "${text}". It is a number from 1 to 65535, for example ${name}=3000.`);
}

/** As 443 is to http's port: 3443 to 3000. Two servers of one machine come to differ in it by themselves. */
function besides(port: number): number {
	return port + 443 < 65_536 ? port + 443 : port - 443;
}

function readDatabaseUrl(text: string): string {
	// Its password must not be repeated in a message that ends up in a log.
	if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return text;
	throw new Error(
		'DATABASE_URL is not a PostgreSQL address such as postgres://user:password@host:5432/foyer.',
	);
}

function readPublicUrl(text: string): string {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash)
		return url.origin;
	throw new Error(
		`PUBLIC_URL is "${text}". It is the address of this server without a path, such as https://foyer.example.org.`,
	);
}

function readMail(smtpUrl: string, from = '', to = ''): NonNullable<Environment['mail']> {
	// Its password must not be repeated in a message that ends up in a log.
	if (!/^smtps?:\/\//.test(smtpUrl) || !URL.canParse(smtpUrl)) {
		throw new Error(
			'SMTP_URL is not a mail server’s address such as smtps://user:password@mail.example.org.',
		);
	}
	const isAddress = (text: string) => /^[^@\s]+@[^@\s]+$/.test(text);
	const receivers = to.split(',').map((address) => address.trim());
	if (!isAddress(from)) {
		throw new Error(
			`REPORT_FROM is "${from}". With SMTP_URL it is the address reports come from, such as foyer@example.org.`,
		);
	}
	if (!receivers.every(isAddress)) {
		throw new Error(
			`REPORT_TO is "${to}". With SMTP_URL it is where signed house reports go: one address, or several with commas.`,
		);
	}
	return { smtpUrl, from, to: receivers.join(', ') };
}
