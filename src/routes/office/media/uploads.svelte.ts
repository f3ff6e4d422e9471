import type { Answer } from '$lib/contract/events.ts';
import { newId } from '$lib/contract/ids.ts';
import { UPLOAD_PIECE } from '$lib/domain/media/limits.ts';

/** How a file stands on its way into the library. */
export type UploadState =
	| { name: 'waiting' }
	/** `part`: how much of it is there, 0 to 1. */
	| { name: 'sending'; part: number }
	/** All of it is there; the server draws it anew. */
	| { name: 'pressing' }
	| { name: 'done'; medium: string }
	/** `why`: the server's sentence; `null`: it could not be reached. */
	| { name: 'failed'; why: string | null };

export class Upload {
	readonly id = newId();
	readonly file: File;
	readonly company: string;
	state = $state.raw<UploadState>({ name: 'waiting' });

	constructor(file: File, company: string) {
		this.file = file;
		this.company = company;
	}
}

interface Uploaded {
	received: number;
	medium: string | null;
}

/** A piece that does not get through is sent this often before somebody is told. */
const TRIES = 4;

/** The files somebody sends, one after the other, each in pieces: the server has one picture to draw at a time anyhow. */
export class Uploads {
	all = $state.raw<readonly Upload[]>([]);
	readonly #came: () => void;
	#sending = false;

	/** @param came called when a file has become a medium */
	constructor(came: () => void) {
		this.#came = came;
	}

	/** @param company whose they are to be; empty: the venue's */
	add(files: Iterable<File>, company: string): void {
		this.all = [...this.all, ...Array.from(files, (file) => new Upload(file, company))];
		void this.#send();
	}

	/** Sends a file that failed once more. */
	again(upload: Upload): void {
		this.all = this.all.filter((one) => one !== upload);
		this.add([upload.file], upload.company);
	}

	async #send(): Promise<void> {
		if (this.#sending) return;
		this.#sending = true;
		for (;;) {
			const next = this.all.find(({ state }) => state.name === 'waiting');
			if (!next) break;
			await send(next);
			if (next.state.name === 'done') this.#came();
		}
		this.#sending = false;
	}
}

async function send(upload: Upload): Promise<void> {
	const { file } = upload;
	for (let offset = 0; offset < file.size || offset === 0;) {
		const answer = await sendPiece(upload, offset);
		if (!answer?.ok) {
			upload.state = { name: 'failed', why: answer?.message ?? null };
			return;
		}
		const { received, medium } = answer.value;
		if (medium !== null) {
			upload.state = { name: 'done', medium };
			return;
		}
		offset = received;
	}
}

/** `null`: it does not get through. */
async function sendPiece(upload: Upload, offset: number): Promise<Answer<Uploaded> | null> {
	for (let tried = 1; tried <= TRIES; tried += 1) {
		const answer = await post(upload, offset);
		if (answer) return answer;
		await new Promise((resolve) => setTimeout(resolve, 1_000 * tried));
	}
	return null;
}

/** By XMLHttpRequest: nothing else says how much of a body has gone. */
function post(upload: Upload, offset: number): Promise<Answer<Uploaded> | null> {
	const { file, company } = upload;
	const piece = file.slice(offset, offset + UPLOAD_PIECE);
	const about = {
		upload: upload.id,
		offset: String(offset),
		of: String(file.size),
		name: file.name,
		company,
	};
	return new Promise((resolve) => {
		const request = new XMLHttpRequest();
		request.open('POST', `/api/media?${new URLSearchParams(about).toString()}`);
		request.setRequestHeader('content-type', 'application/octet-stream');
		request.responseType = 'json';
		request.upload.onprogress = ({ loaded }) => {
			const part = file.size === 0 ? 1 : Math.min(1, (offset + loaded) / file.size);
			upload.state = part === 1 ? { name: 'pressing' } : { name: 'sending', part };
		};
		request.onload = () => resolve(isAnswer(request.response) ? request.response : null);
		request.onerror = () => resolve(null);
		request.send(piece);
	});
}

function isAnswer(value: unknown): value is Answer<Uploaded> {
	return typeof value === 'object' && value !== null && 'ok' in value;
}
