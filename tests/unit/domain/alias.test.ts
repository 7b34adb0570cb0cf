import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, fileOf } from '../../../src/domain/addresses.ts';
import { readAlias, spellings } from '../../../src/domain/alias.ts';

test.each([
	['/2019/a.html', '/2019/a.html', ['/2019/a.html']],
	['/what%3F/', '/what?/', ['/what%3F/']],
	['/c%23', '/c#', ['/c%23']],
	['/a%2Cb%26c%40d', '/a,b&c@d', ['/a,b&c@d', '/a%2Cb%26c%40d']],
	['/a,b', '/a,b', ['/a,b', '/a%2Cb']],
	['/a%3Ab/%2A', '/a:b/*', ['/a%3Ab/%2A']],
	['/100%25/', '/100%/', ['/100%25/']],
	['/%2525', '/%25', ['/%2525']],
	['/旧 文/', '/旧 文/', ['/%E6%97%A7%20%E6%96%87/']],
	['/%E6%97%A7', '/旧', ['/%E6%97%A7']],
	['/a[1]|b', '/a[1]|b', ['/a[1]|b', '/a%5B1%5D%7Cb']],
	['/"><script>/', '/"><script>/', ['/%22%3E%3Cscript%3E/']],
	['/a//b/', '/a//b/', ['/a//b/']],
	['/', '/', ['/']],
])('%s means %s, and browsers ask for %j', (alias, path, asked) => {
	expect(readAlias(alias)).toEqual({ path });
	expect(spellings(path)).toEqual(asked);
});

test.each([
	['/100%/', 'escape'],
	['/%E0%A4%A', 'escape'],
	['/a%2Fb/', 'character'],
	['/a%5Cb/', 'character'],
	['/a%0A/', 'character'],
	['/\ud800/', 'character'],
	['/a/../b', 'dots'],
	['/%2e/', 'dots'],
	['/_headers', 'reserved'],
	['/%5Fheaders', 'reserved'],
	['//.git/', 'reserved'],
])('nothing can stand at %j: %s', (alias, fault) => {
	expect(readAlias(alias)).toEqual({ fault });
});

test('no spelling is a rule of its own in _redirects, and each comes back as it was', () => {
	const signs = fc.array(fc.constantFrom(...'a:*?#%,;@&=+$[|\'"<^ \u00a0旧/'));
	fc.assert(
		fc.property(signs, (rest) => {
			const path = `/${rest.join('')}`;
			for (const spelling of spellings(path)) {
				expect(spelling).toMatch(/^\/[^\s*:?#]*$/);
				expect(readAlias(spelling)).toEqual({ path });
			}
		}),
	);
});

test.each([
	['/', 'index.html', '/'],
	['/a', 'a/index.html', '/a/'],
	['/a/', 'a/index.html', '/a/'],
	['/a/index.html', 'a/index.html', '/a/'],
	['/a//b', 'a/b/index.html', '/a/b/'],
	['/a.html', 'a.html', '/a.html'],
	['/a.html/', 'a.html/index.html', '/a.html/'],
	['/cafe\u0301', 'café/index.html', '/café/'],
])('%s is the file %s, whose address is %s', (address, file, settled) => {
	expect(fileOf(address)).toBe(file);
	expect(addressOf(file)).toBe(settled);
});
