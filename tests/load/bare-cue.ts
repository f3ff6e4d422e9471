/** The floor of `cue`: an HTTP POST, one durable insert, one prepared frame to every websocket. Nothing else. */
import { createServer } from 'node:http';
import type { Duplex } from 'node:stream';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { json } from 'node:stream/consumers';
import * as v from 'valibot';
import { WebSocketServer } from 'ws';
import { answerAsks } from './assistant.ts';

const folder = mkdtempSync(join(tmpdir(), 'foyer-bare-'));
process.once('exit', () => rmSync(folder, { recursive: true }));
const database = new DatabaseSync(join(folder, 'bare.db'));
database.exec('pragma journal_mode = wal; pragma synchronous = full');
database.exec('create table cue (id text primary key, house text, point text, at integer) strict');
const insert = database.prepare('insert into cue values (?, ?, ?, ?)');

const Cue = v.object({ cue: v.string(), house: v.string(), point: v.string() });
const Frame = v.object({ frame: v.string() });

const sockets = new Set<Duplex>();
let frame = Buffer.alloc(0);

/** A text frame as a server sends it, of 126 to 65,535 bytes. */
function framed(message: string): Buffer<ArrayBuffer> {
	const payload = Buffer.from(message);
	const head = Buffer.from([0x81, 126, payload.length >> 8, payload.length & 0xff]);
	return Buffer.concat([head, payload]);
}

const server = createServer((req, res) => {
	void json(req).then((body) => {
		if (req.url === '/frame') frame = framed(v.parse(Frame, body).frame);
		else {
			const { cue, house, point } = v.parse(Cue, body);
			insert.run(cue, house, point, Date.now());
			for (const socket of sockets) socket.write(frame);
		}
		res.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
	});
});
const websockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
server.on('upgrade', (req, socket, head) =>
	websockets.handleUpgrade(req, socket, head, () => {
		sockets.add(socket);
		socket.once('close', () => sockets.delete(socket));
	}),
);

answerAsks(
	() =>
		new Promise((resolve) => {
			server.listen(0, () => resolve(server.address()));
		}),
);
