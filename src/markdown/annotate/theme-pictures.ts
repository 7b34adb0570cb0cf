import type { Element, ElementContent, Root } from 'hast';
import { visit } from '../visit.ts';

/**
 * GitHub's two ways to give a picture for each theme: `<source media="(prefers-color-scheme: …)">`
 * in a `<picture>`, and two images in a paragraph, `a.png#gh-light-mode-only` and
 * `b.png#gh-dark-mode-only`. Either becomes one image that knows its other one, `data-dark`.
 */
export function readThemePictures(tree: Root): void {
	visit(tree, 'element', (node) => {
		if (node.tagName === 'picture') readSources(node);
		else if (node.tagName === 'p') readPair(node);
	});
}

function readSources(picture: Element): void {
	const img = picture.children.find((child) => isElement(child, 'img'));
	if (!img) return;
	picture.children = picture.children.filter((child) => {
		const theme = isElement(child, 'source') ? themeOf(child) : undefined;
		if (!theme) return true;
		img.properties[theme.name === 'dark' ? 'dataDark' : 'src'] = theme.url;
		return false;
	});
}

/** The theme that a source is for and its one address; undefined: it is for something else. */
function themeOf({ properties }: Element): { name: string; url: string } | undefined {
	const { media, srcSet } = properties;
	const name = /^\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)$/.exec(String(media).trim());
	const url = /^\s*([^\s,]+)(?:\s+1x)?\s*$/.exec(typeof srcSet === 'string' ? srcSet : '');
	return name?.[1] && url?.[1] ? { name: name[1], url: url[1] } : undefined;
}

function readPair(paragraph: Element): void {
	const images = paragraph.children.filter((child) => isElement(child, 'img'));
	const light = images.find((image) => isOnlyFor(image, 'light'));
	const dark = images.find((image) => isOnlyFor(image, 'dark'));
	if (!light || !dark) return;
	light.properties['dataDark'] = withoutFragment(dark);
	light.properties['src'] = withoutFragment(light);
	const index = paragraph.children.indexOf(dark);
	// With the line break that stood between the two.
	const before = paragraph.children[index - 1];
	const isGap = before?.type === 'text' && before.value.trim() === '';
	paragraph.children.splice(isGap ? index - 1 : index, isGap ? 2 : 1);
}

function isOnlyFor({ properties: { src } }: Element, theme: 'light' | 'dark'): boolean {
	return typeof src === 'string' && src.endsWith(`#gh-${theme}-mode-only`);
}

const withoutFragment = ({ properties: { src } }: Element): string =>
	String(src).replace(/#[^#]*$/, '');

function isElement(node: ElementContent, tagName: string): node is Element {
	return node.type === 'element' && node.tagName === tagName;
}
