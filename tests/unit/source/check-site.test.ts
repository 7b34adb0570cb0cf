import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatIssue } from '../../../src/domain/issue.ts';
import type { Site } from '../../../src/domain/site.ts';
import { site } from '../../../src/site.ts';
import { checkSite } from '../../../src/source/check/check-site.ts';
import { projectRoot } from '../../support/run-script.ts';

const comments = {
	repo: 'bimo/talk',
	repoId: 'R_kgDOA',
	category: 'General',
	categoryId: 'DIC_kw',
};
const analytics = {
	src: 'https://plausible.example/js/script.js',
	attributes: { 'data-domain': 'bimo.example' },
};

/** What is said of these settings, on one line each, without the hints. */
function said(settings: object, text = ''): string[] {
	const given: Site = { ...site, ...settings };
	return checkSite(given, text).map((issue) => formatIssue({ ...issue, hint: undefined }));
}

test('this site is right, and so is one with everything on', () => {
	const text = readFileSync(path.join(projectRoot, 'src/site.ts'), 'utf8');
	expect(said({}, text)).toEqual([]);
	const reportsTo = 'https://in.plausible.example';
	const newsletter = 'https://letters.example/subscribe';
	expect(said({ comments, analytics: { ...analytics, reportsTo }, newsletter })).toEqual([]);
	expect(said({ contact: 'mailto:safety@bimo.example', editBase: '', source: '' })).toEqual([]);
});

test.each([
	[
		{ newsletter: 'javascript:alert(1)' },
		'text `javascript:alert(1)` for `newsletter`, expected an absolute https:// address',
	],
	[
		{ analytics: { src: 'http://count.example/a.js' } },
		'text `http://count.example/a.js` for `analytics.src`, expected an absolute https:// address',
	],
	[
		{ analytics: { ...analytics, attributes: { onload: 'x()' } } },
		'text `onload` for `analytics.attributes.onload`, expected the name of a data attribute, such as `data-domain`',
	],
	[
		{ analytics: { ...analytics, reportsTo: 'https://in.example/api' } },
		'text `https://in.example/api` for `analytics.reportsTo`, expected an origin such as https://example.com, without a slash or a path after it',
	],
	[
		{ comments: { ...comments, repo: 'https://github.com/a/b' } },
		'text `https://github.com/a/b` for `comments.repo`, expected `owner/name`',
	],
	[
		{ comments: { ...comments, repoId: '12' } },
		'text `12` for `comments.repoId`, expected the id that giscus.app shows, such as `R_kgDO…`',
	],
	[
		{ host: { project: 'My Site', branch: 'main' } },
		'text `My Site` for `host.project`, expected 1 to 58 lower-case letters, digits and inner hyphens',
	],
	[
		{ contact: 'me@example.com' },
		'text `me@example.com` for `contact`, expected `mailto:name@example.com` or an https:// address',
	],
	[
		{ origin: 'https://bimo.example/' },
		'text `https://bimo.example/` for `origin`, expected an origin such as https://example.com, without a slash or a path after it',
	],
	[{ pageSize: 0 }, 'number `0` for `pageSize`, expected 1 or more'],
	[{ people: [...site.people, ...site.people] }, 'list for `people`, expected each id once'],
])('%j', (settings, message) => {
	expect(said(settings)).toEqual([`src/site.ts:1:1 error Unexpected ${message} [site/value]`]);
});

test('a misspelt setting would turn nothing on: it is an error, and says what was meant', () => {
	const [issue] = checkSite({ ...site, analitics: analytics } as Site, '');
	expect(issue).toMatchObject({ code: 'site/unknown-key', hint: 'Did you mean `analytics`?' });
	expect(said({ comments: { ...comments, category: undefined } })).toEqual([
		'src/site.ts:1:1 error Unexpected end of `comments`, expected `comments.category` [site/missing-key]',
	]);
});

test('everything is told at once, each with its place', () => {
	const text = `import type { Site } from './domain/site.ts';
export const site: Site = {
	host: { project: 'x', branch: 'main' },
	analytics: {
		src: 'ftp://a',
		attributes: { 'src': 'b' },
	},
	newsletter: 'nowhere',
};`;
	const wrong = { analytics: { src: 'ftp://a', attributes: { src: 'b' } }, newsletter: 'nowhere' };
	expect(said(wrong, text).map((line) => line.split(' ')[0])).toEqual([
		'src/site.ts:5:3',
		'src/site.ts:6:17',
		'src/site.ts:8:2',
	]);
});
