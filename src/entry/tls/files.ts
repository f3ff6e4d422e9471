import { join } from 'node:path';

/** Where a data folder keeps what https needs. Keys are readable by the server's own user alone. */
export interface TlsFiles {
	folder: string;
	/** The venue's own authority, if it has one: what phones and panels are told to trust. */
	authority: string;
	authorityKey: string;
	/** The names the authority was made for, one a line: it may speak for no others. */
	authorityNames: string;
	/** The server's certificate, and after it the ones between it and its authority. */
	server: string;
	serverKey: string;
}

export function tlsFilesIn(dataDir: string): TlsFiles {
	const folder = join(dataDir, 'tls');
	return {
		folder,
		authority: join(folder, 'authority.crt'),
		authorityKey: join(folder, 'authority.key'),
		authorityNames: join(folder, 'authority.names'),
		server: join(folder, 'server.crt'),
		serverKey: join(folder, 'server.key'),
	};
}
