import { expect, test } from 'vitest';
import { placeOf, placeOfKey } from '../../../../../src/domain/glossary/report/place-of.ts';

const source =
	'---\ntitle: 甲，服务网络\n---\n\n交给**服务网络**（*service\nmesh*）来管。\n再说服务网络 (service mesh)。\n有vGPU，有GPU。\n';

test.each([
	['服务网络（service mesh）', 0, { line: 5, column: 5 }],
	['服务网络(service mesh)', 0, { line: 7, column: 3 }],
	['服务网络', 1, { line: 7, column: 3 }],
	['服务网络', 9, { line: 5, column: 5 }],
	['service mesh', 0, { line: 5, column: 13 }],
	['GPU', 0, { line: 8, column: 8 }],
	['甲', 0, undefined],
	['(.*)', 0, undefined],
	['', 0, undefined],
] as const)('%s, number %i', (words, nth, place) => {
	expect(placeOf(source, words, nth)).toEqual(place);
});

test('a key of YAML', () => {
	const yaml = "terms:\n  service-mesh:\n    related: [mesh]\n  'mesh':\n    en: {}\n";
	expect(placeOfKey(yaml, 'mesh')).toEqual({ line: 4, column: 3 });
	expect(placeOfKey(yaml, 'none')).toBeUndefined();
});
