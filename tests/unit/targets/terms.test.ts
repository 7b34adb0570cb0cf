import type { Element, ElementContent, Root } from 'hast';
import { expect, test } from 'vitest';
import { element, text } from '../../../src/markdown/element.ts';
import { setData } from '../../../src/markdown/set-data.ts';
import { toFeedHtml } from '../../../src/targets/feed/to-feed-html.ts';
import { renderHtml } from '../../../src/targets/web/render-html.ts';

const term = (children: ElementContent[], id = 'cache'): Element =>
	setData(element('span', {}, children), { term: { id, url: `/glossary/${id}/` } });

const paragraph = (...children: ElementContent[]): Root => ({
	type: 'root',
	children: [element('p', {}, children)],
});

const web = (...children: ElementContent[]): string =>
	renderHtml(paragraph(...children), new Map()).replace(/^<p>|<\/p>$/g, '');

const marked = (label: string, html = label, id = 'cache'): string =>
	`<span class="word"><button class="term" type="button" data-term="${id}" popovertarget="term-${id}" popovertargetaction="show" interestfor="term-${id}" aria-label="${label}"></button><a class="fallback-image" href="/glossary/${id}/" interestfor="term-${id}" tabindex="-1" aria-hidden="true">${html}</a></span>`;

test('a term is a button over a link that holds the words', () => {
	expect(web(text('The '), term([text('KV cache')]), text(' grows.'))).toBe(
		`The ${marked('KV cache')} grows.`,
	);
});

test('the button is called what the words say, on one line', () => {
	const words = [text('a\n'), element('em', {}, [text('KV')]), text(' & "cache"')];
	expect(web(term(words))).toBe(
		marked('a KV &amp; &quot;cache&quot;', 'a\n<em>KV</em> &amp; "cache"'),
	);
});

test('the language of the words stays', () => {
	const words = term([text('cache')]);
	words.properties['lang'] = 'en';
	expect(web(words)).toBe(marked('cache').replace('<span ', '<span lang="en" '));
});

test('terms stand within whatever is not clicked', () => {
	expect(web(element('mark', {}, [element('em', {}, [term([text('cache')])])]))).toBe(
		`<mark><em>${marked('cache')}</em></mark>`,
	);
});

test.each(['a', 'button', 'summary'])('in <%s> the words stand alone', (tagName) => {
	const inside = element('em', {}, [text('the '), term([text('cache')])]);
	expect(web(element(tagName, {}, [inside]))).toBe(`<${tagName}><em>the cache</em></${tagName}>`);
});

test('what can be clicked keeps its place, and the words around it stand alone', () => {
	const link = element('a', { href: '/x/' }, [text('cache')]);
	expect(web(term([text('KV '), element('b', {}, [link])]))).toBe(
		'KV <b><a href="/x/">cache</a></b>',
	);
});

test('a term in a term is words of it', () => {
	expect(web(term([text('KV '), term([text('cache')], 'inner')]))).toBe(marked('KV cache'));
});

test('without words there is nothing to explain', () => {
	const picture = element('img', { src: 'https://bimo.example/a.png', alt: 'cache' });
	expect(web(term([picture]))).toContain('<img');
	expect(web(term([picture]))).not.toContain('button');
	expect(web(term([text(' ')]))).toBe(' ');
});

test('the tree stays as it was for other destinations', () => {
	const tree = paragraph(term([text('cache')]));
	const before = structuredClone(tree);
	renderHtml(tree, new Map());
	expect(tree).toEqual(before);
});

test('a feed has the words alone', () => {
	const tree = paragraph(text('The '), term([element('em', {}, [text('KV')]), text(' cache')]));
	expect(toFeedHtml(tree, 'https://bimo.example/')).toBe('<p>The <em>KV</em> cache</p>');
});
