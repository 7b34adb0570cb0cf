import { Converter } from 'opencc-js/t2cn';
import { fold } from '../../../src/domain/search/fold.ts';

const toSimplified = Converter({ from: 't', to: 'cn' });

/** What texts and strings of gold are compared by: folded, and every character Simplified. */
export function normalise(text: string): string {
	return fold(toSimplified(text.normalize('NFKC')));
}
