import { expect, test } from 'vitest';
import { builtSite } from '../../../support/built-site.ts';

test('a folder becomes a site: files with sizes, pages with addresses, redirects', async () => {
	const site = await builtSite({
		'.bimo-output': 'mark',
		'index.html': '<html lang="en">',
		'404.html': '',
		'zh/index.html': '',
		'zh/blog/墨 a/index.html': '墨',
		'zhuyin/index.html': '',
		'_img/a.svg': '<svg/>',
		_redirects: '# old ones\n/a /b/ 301\n\n  /c/* /d/:splat\r\n/e\n',
	});
	expect(site.pages.map(({ path, locale, bytes }) => [path, locale, bytes])).toEqual([
		['/404.html', 'en', 0],
		['/', 'en', 16],
		['/zh/blog/墨 a/', 'zh', 3],
		['/zh/', 'zh', 0],
		['/zhuyin/', 'en', 0],
	]);
	expect(Object.fromEntries(site.files)).toMatchObject({ '_img/a.svg': 6, '404.html': 0 });
	expect(site.files.has('.bimo-output')).toBe(false);
	expect(site.redirects).toEqual([
		{ from: '/a', to: '/b/', status: 301, line: 2, column: 1 },
		{ from: '/c/*', to: '/d/:splat', status: 302, line: 4, column: 3 },
		{ from: '/e', to: '', status: 302, line: 5, column: 1 },
	]);
});

test('the language without a prefix is the one that no folder is named by', async () => {
	const { pages } = await builtSite({ 'index.html': '', 'en/index.html': '' });
	expect(pages.map(({ path, locale }) => [path, locale])).toEqual([
		['/en/', 'en'],
		['/', 'zh'],
	]);
});
