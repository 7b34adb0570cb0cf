/** True for an address on this very machine: secrets that are sent there stay there. */
export function isLoopback({ protocol, hostname, username, password }: URL): boolean {
	if (!/^https?:$/.test(protocol) || username || password) return false;
	return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
}
