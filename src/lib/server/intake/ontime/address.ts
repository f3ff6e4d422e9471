/**
 * The websocket of the Ontime at an address as its own pages have it: `http://host:4001`, with the
 * path of a stage, with the `?token=…` of a share link.
 * @throws TypeError when it is no address
 */
export function websocketOf(url: string): URL {
	const address = new URL(url);
	const { protocol, pathname } = address;
	address.protocol = protocol === 'https:' ? 'wss:' : 'ws:';
	address.hash = '';
	const path = pathname.replace(/\/+$/, '');
	address.pathname = path.endsWith('/ws') ? path : `${path}/ws`;
	return address;
}
