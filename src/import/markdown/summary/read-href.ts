import path from 'node:path';
import { decode } from '../../../domain/text/decode.ts';

/** Where a line of SUMMARY.md leads. */
export type Target =
	| { kind: 'file'; path: string; hasAnchor: boolean }
	| { kind: 'web' }
	| { kind: 'outside' }
	| { kind: 'planned' };

/** An address in SUMMARY.md → a path below the source folder. `base`: the folder of SUMMARY.md. */
export function readHref(href: string, base: string): Target {
	if (href === '' || href === '#') return { kind: 'planned' };
	if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href)) return { kind: 'web' };
	const [address = '', anchor] = href.split('#', 2);
	const joined = path.posix.join(base, decode(address).replaceAll('\\', '/'));
	if (joined === '..' || joined.startsWith('../')) return { kind: 'outside' };
	const file = /\/$|^\.$/.test(joined) ? path.posix.join(joined, 'README.md') : joined;
	return { kind: 'file', path: file, hasAnchor: anchor !== undefined };
}
