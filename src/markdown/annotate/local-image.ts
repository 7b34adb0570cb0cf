import type { Element } from 'hast';
import type { VFile } from 'vfile';
import { report } from './report.ts';
import { schemeOf } from './safe-urls.ts';

/** True for a picture that lies in the content folder. */
export function isLocalImage(src: string): boolean {
	return !schemeOf(src) && !src.startsWith('/');
}

/** A picture that is not where the text says. */
export function reportMissing(src: string, node: Element, file: VFile): void {
	report(file, node, {
		code: 'image/missing',
		message: `Unexpected reference to \`${src}\`, expected a picture at that path`,
		hint: 'The path starts at the folder of the text. Supported: png, jpg, webp, avif, gif, svg.',
	});
}
