import { missingScripts } from '../outlines/missing-scripts.ts';
import { digest, type Store } from '../store.ts';
import { isSvg } from './draw-svg.ts';

/**
 * The key of what is made from a file: where fonts are missing, a drawing with text has one of its
 * own. Fonts are asked for only when the store has nothing under the usual key.
 */
export async function drawingKey(usual: string, file: Uint8Array, store: Store): Promise<string> {
	if (!isSvg(file) || store.bytes('wechat', usual)) return usual;
	const hasText = /<text/i.test(Buffer.from(file).toString());
	const scripts = hasText ? await missingScripts() : [];
	return scripts.length > 0 ? digest(usual, ...scripts) : usual;
}
