import { lookup } from 'node:dns/promises';

/** Numeric addresses of a host; none when its name is not known, as behind a proxy. */
export async function resolveHost(hostname: string): Promise<string[]> {
	const found = await lookup(hostname, { all: true }).catch(() => []);
	return found.map(({ address }) => address);
}
