import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { contentDir, read, run } from './harness.ts';

/** What becomes of the old address of a post: front matter, and what the report says of it. */
async function imported(link: string): Promise<{ aliases: string; notes: string[] }> {
	const file = path.join(contentDir, 'feed.json');
	const item = {
		id: 'tag:one',
		url: link,
		title: 'One',
		summary: 'Of one.',
		date_published: '2024-01-01T00:00:00Z',
		content_html: '<p>This is the text of the first post, and it is in English.</p>',
	};
	const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Feed', items: [item] };
	await writeFile(file, JSON.stringify(feed));
	const { posts } = await run(file);
	const [post] = posts;
	if (post?.outcome !== 'created') throw new Error(`Unexpected report ${JSON.stringify(posts)}`);
	const [, aliases = ''] =
		/^aliases:\n((?: {2}- .+\n)+)/m.exec(await read(`${post.post.slug}/en.md`)) ?? [];
	const notes = post.ledger.findings.filter(({ construct }) => construct === 'old address');
	return { aliases: aliases.trim(), notes: notes.map(({ level, why }) => `${level}: ${why}`) };
}

test.each([
	['https://x.example/2024/one.html', '- /2024/one.html'],
	['https://x.example/2024/one%3F/', '- /2024/one%3F/'],
	['https://x.example/2024/one%2Ctwo/', '- /2024/one%2Ctwo/'],
	['https://x.example/blog/one/', ''],
	['https://x.example/blog/%6Fne', ''],
])('the old address %s becomes %o', async (link, aliases) => {
	expect(await imported(link)).toEqual({ aliases, notes: [] });
});

test.each([
	['https://x.example/*', '/*'],
	['https://x.example/blog/:slug', '/blog/:slug'],
	['https://x.example//one', '//one'],
	['https://x.example/100%/', '/100%/'],
	['https://x.example/a%2Fb/', '/a%2Fb/'],
	['https://x.example/_posts/one', '/_posts/one'],
	['https://x.example/?p=1', '/?p=1'],
])('the old address %s is noted, and the front matter is valid', async (link, old) => {
	expect(await imported(link)).toEqual({
		aliases: '',
		notes: [`unsure: the old address ${old} cannot be redirected by its path`],
	});
});
