import { isLoopback } from '../loopback.ts';

/**
 * True for an address that Pages gives a deployment: it is asked, printed and handed on, so no other
 * one is taken from an answer. Those of tests are on this machine.
 */
export function isPagesAddress(text: string): boolean {
	const url = URL.parse(text);
	// A path, a name before `@`, or signs that a URL drops in silence, such as line breaks.
	if (url?.origin !== text.replace(/\/$/, '')) return false;
	return isLoopback(url) || /^https:\/\/[^:]+\.pages\.dev$/.test(url.origin);
}
