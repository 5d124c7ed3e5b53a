import type { Server } from 'node:http';

/** The address that a server listens at, without a slash at its end. */
export function addressOf(server: Server): string {
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('the server has no port');
	return `http://localhost:${address.port}`;
}
