import { expect, test } from 'vitest';
import { placeOf } from '../../../../../src/domain/glossary/report/place-of.ts';

const source =
	'---\ntitle: 甲\n---\n\n交给**服务网络**（*service\nmesh*）来管。\n再说服务网络 (service mesh)。\n';

test.each([
	['服务网络（service mesh）', 0, { line: 5, column: 5 }],
	['服务网络(service mesh)', 0, { line: 7, column: 3 }],
	['服务网络', 1, { line: 7, column: 3 }],
	['服务网络', 9, { line: 5, column: 5 }],
	['service mesh', 0, { line: 5, column: 13 }],
	['(.*)', 0, undefined],
	['', 0, undefined],
] as const)('%s, number %i', (words, nth, place) => {
	expect(placeOf(source, words, nth)).toEqual(place);
});
