import type { Server } from 'node:http';
import { createServer, type Server as SecureServer } from 'node:https';
import { DAY, HOUR, type Instant } from '../../lib/domain/time/instant.ts';
import { renewalIsDue, standingOf, type CertificateStanding } from '../../lib/domain/venue/certificate.ts';
import { readServing, type ServingCertificate } from './certificate.ts';

/** How often the files are looked at: one that was renewed by hand is served within the hour, without a restart. */
const LOOK_EVERY_MS = HOUR;

interface SecureDoorParts {
	dataDir: string;
	/** What serves plain http: whoever comes by https is handed to its listeners. */
	plain: Server;
	now: () => Instant;
	/** The name or address by which the house reaches it. */
	host: () => string;
	/** Makes another certificate with the venue's own authority. @throws when it cannot */
	renew: () => Promise<void>;
	log: { info(data: object, message: string): void; warn(data: object, message: string): void };
}

/** The same pages and sockets by https, with the certificate of the data folder; its term is watched while it stands. */
export class SecureDoor {
	readonly server: SecureServer;
	readonly #parts: SecureDoorParts;
	#serving: ServingCertificate;
	#warnedAt: Instant = -Infinity;
	#timer: NodeJS.Timeout | undefined;

	private constructor(parts: SecureDoorParts, serving: ServingCertificate) {
		this.#parts = parts;
		this.#serving = serving;
		const { plain } = parts;
		const { cert, key } = serving;
		const { headersTimeout, requestTimeout } = plain;
		this.server = createServer({ cert, key, headersTimeout, requestTimeout });
		this.server.on('request', (req, res) => plain.emit('request', req, res));
		this.server.on('upgrade', (req, socket, head) => plain.emit('upgrade', req, socket, head));
	}

	/**
	 * Opens the door, with a renewed certificate where that is due; `null` where the data folder has none.
	 * @throws an Error that says what is wrong with the certificate's files
	 */
	static async open(parts: SecureDoorParts): Promise<SecureDoor | null> {
		const found = readServing(parts.dataDir);
		if (!found) return null;
		const door = new SecureDoor(parts, found);
		await door.#look();
		door.#timer = setInterval(() => void door.#look(), LOOK_EVERY_MS);
		door.#timer.unref();
		door.server.once('close', () => clearInterval(door.#timer));
		return door;
	}

	standing(): CertificateStanding {
		return standingOf(this.#serving.term, this.#parts.now());
	}

	/** Whether the house can reach it by the name it knows. */
	isForHouse(): boolean {
		return this.#serving.isFor(this.#parts.host());
	}

	/** Renews what is due, takes what was renewed, and says once a day what will keep people out. */
	async #look(): Promise<void> {
		const { dataDir, now, renew, log } = this.#parts;
		try {
			const isDue = renewalIsDue(this.#serving.term, now()) || !this.isForHouse();
			if (isDue && readServing(dataDir)?.renewable) await renew();
		} catch (cause) {
			log.warn({ err: cause }, 'the certificate could not be renewed; npm run tls says why');
		}
		try {
			const found = readServing(dataDir);
			if (found && found.cert !== this.#serving.cert) {
				this.server.setSecureContext(found);
				this.#serving = found;
				log.info({ until: new Date(found.term.until).toISOString() }, 'https goes on with a new certificate');
			}
		} catch (cause) {
			log.warn({ err: cause }, 'the certificate’s files were changed and cannot be used; the one before is');
		}
		const standing = this.standing();
		if (standing.state === 'good' || now() - this.#warnedAt < DAY) return;
		this.#warnedAt = now();
		log.warn({ ...standing }, 'the certificate for https is not good, or will not be for long: npm run tls');
	}
}
