import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/markdown/document.ts';
import { pieceAt, textRuns } from '../../../src/markdown/text-runs.ts';

test('the piece at an offset is the one that its character stands in', () => {
	const parts = fc.constantFrom('mesh ', '*a* ', '`b` ', '[c](/d/) ', '\\\n', '****');
	fc.assert(
		fc.property(fc.array(parts, { minLength: 1 }), (source) => {
			for (const { text, pieces } of textRuns(readDocument(source.join(''), 'a.md', 'en').tree)) {
				expect(pieceAt(pieces, -1)).toBeUndefined();
				for (let offset = 0; offset < text.length; offset++) {
					expect(pieceAt(pieces, offset)).toBe(pieces.findLast(({ start }) => start <= offset));
				}
			}
		}),
	);
});
