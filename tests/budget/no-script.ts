import type { Browser, Page } from 'playwright-core';
import { brotliSize } from '../support/brotli.ts';
import type { Findings } from './result.ts';
import { noScriptView, withTab } from './views.ts';

/** What of the page's promises is there: texts in reading order, links, and inline code. */
export interface Contents {
	texts: string[];
	/** Links inside `<nav>`, as paths; those within the page as `#id`. */
	navigation: string[];
	/** Ids of all elements. */
	ids: string[];
	inlineScript: string;
	inlineStyle: string;
}

/** Reads the visible texts, links and inline code of the page as it stands. Runs without scripts. */
export function readContents(tab: Page): Promise<Contents> {
	return tab.evaluate(() => {
		const blocks = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, figcaption, pre, blockquote';
		const textOf = (element: Element): string => {
			const copy = element.cloneNode(true) as Element; // a copy of an element is one
			for (const part of copy.querySelectorAll('button, script, style')) part.remove();
			return copy.textContent.replace(/\s+/g, ' ').trim();
		};
		const main = document.querySelector('main') ?? document.body;
		const isCode = ({ type }: HTMLScriptElement): boolean =>
			type === '' || type === 'module' || type.endsWith('javascript');
		return {
			texts: [...main.querySelectorAll(blocks)]
				.filter((block) => block.checkVisibility())
				.map(textOf)
				.filter((text) => text !== ''),
			navigation: [...document.querySelectorAll('nav a[href]')].map(
				(link) => link.getAttribute('href') ?? '',
			),
			ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
			inlineScript: [...document.scripts]
				.filter((script) => !script.src && isCode(script))
				.map((script) => script.textContent)
				.join('\n'),
			inlineStyle: [...document.querySelectorAll('style')]
				.map((style) => style.textContent)
				.join('\n'),
		};
	});
}

/** What the reader with JavaScript has and the reader without it lacks. */
export function missingWithoutScript(scripted: Contents, plain: Contents, kind: string): string[] {
	const texts = new Set(plain.texts);
	const links = new Set(plain.navigation.map((href) => decodeURI(href)));
	const missing = [
		...scripted.texts.filter((text) => !texts.has(text)).map((text) => `text "${short(text)}"`),
		...scripted.navigation
			.filter((href) => !links.has(decodeURI(href)))
			.map((href) => `navigation link ${href}`),
	];
	if (plain.texts.length === 0) missing.push('all text');
	if (links.size === 0) missing.push('all navigation');
	const inside = [...links].filter((href) => /^#./.test(href));
	const ids = new Set(plain.ids.map((id) => `#${id}`));
	missing.push(...inside.filter((href) => !ids.has(href)).map((href) => `target of ${href}`));
	if (kind === 'post' && inside.length === 0) missing.push('all contents links');
	return missing;
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

export interface NoScriptOptions {
	browser: Browser;
	url: string;
	kind: string;
	/** The same page with JavaScript on. */
	scripted: Contents;
}

/** Opens the page with JavaScript off; also weighs its inline scripts and styles. */
export function noScript(options: NoScriptOptions): Promise<Findings & { inline: Inline }> {
	const { browser, url, kind, scripted } = options;
	return withTab(browser, noScriptView, async (tab) => {
		await tab.goto(url, { waitUntil: 'load' });
		const plain = await readContents(tab);
		const missing = missingWithoutScript(scripted, plain, kind);
		return {
			values: { noScript: missing.length },
			details: missing.map((what) => `no-JS: missing ${what}`),
			inline: {
				script: brotliSize(plain.inlineScript),
				style: brotliSize(plain.inlineStyle),
			},
		};
	});
}

/** Bytes in brotli of what stands in the HTML itself, each kind compressed by itself. */
export interface Inline {
	script: number;
	style: number;
}
