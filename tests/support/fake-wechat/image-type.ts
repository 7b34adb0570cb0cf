import type { Upload } from './state.ts';

const signatures = [
	['jpeg', [0xff, 0xd8, 0xff]],
	['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
	['gif', [0x47, 0x49, 0x46, 0x38]],
	['bmp', [0x42, 0x4d]],
] as const;

/** What the first bytes of a file say it is. */
export function imageType(bytes: Uint8Array): Upload['type'] | undefined {
	return signatures.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte))?.[0];
}
