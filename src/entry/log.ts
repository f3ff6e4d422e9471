import pino from 'pino';

/**
 * The log: one JSON object a line on stderr, so that stdout stays for what a person reads at start, and no text that a
 * visitor sent can break a line. `LOG_LEVEL` (default `info`) says how much.
 */
export const log = pino({ base: null, level: process.env['LOG_LEVEL'] || 'info' }, pino.destination(2));
