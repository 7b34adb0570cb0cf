import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanSlug, wantedSlug } from '../../../src/import/plan/slug.ts';
import { idField } from '../../../src/schema/fields.ts';

test.each([
	['https://x.example/blog/Hello_World/', 'hello-world'],
	['https://x.example/2019/05/a.b.html', 'a-b'],
	['https://x.example/posts/%E7%83%A7%E6%B0%B4/index.html', '烧水'],
	['https://x.example/?p=12', 'the-title'],
	['https://x.example/%2e%2e%2f%2e%2e%2fetc', 'etc'],
	['https://x.example/%E7%83', 'e7-83'],
])('%s → %s', (link, slug) => {
	expect(wantedSlug({ link, title: 'The Title', guid: 'g' })).toBe(slug);
});

test('whatever the text, a slug is an id or empty', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
			const slug = cleanSlug(text);
			expect(slug === '' || idField.safeParse(slug).success).toBe(true);
		}),
	);
});
