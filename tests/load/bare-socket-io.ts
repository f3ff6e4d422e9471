/** The floor of `storm` and `weight`: Socket.IO alone, with the gateway's transport options and one short greeting. */
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import * as v from 'valibot';
import { answerAsks } from './assistant.ts';

const server = createServer();
const io = new Server(server, {
	transports: ['websocket'],
	serveClient: false,
	maxHttpBufferSize: 64 * 1024,
	pingInterval: 5_000,
	pingTimeout: 5_000,
});
io.on('connection', (socket) => socket.emit('slices:now', []));

answerAsks((question) => {
	const { port } = v.parse(v.object({ port: v.number() }), question);
	return new Promise((resolve) => {
		server.listen(port, () => resolve(server.address()));
	});
});
