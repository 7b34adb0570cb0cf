import {
	type BundledLanguage,
	bundledLanguages,
	createHighlighter,
	type Highlighter,
	type ThemedToken,
} from 'shiki';
import { languageNames, plainNames } from '../markdown/code/languages.ts';
import { inkByColour, inkTheme } from './inks.ts';
import { digest, type Store } from './store.ts';

// Lines longer than this are data, not code: they stay plain.
const longestLine = 5_000;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;' };
const escapeHtml = (text: string): string => text.replace(/[&<]/g, (sign) => escapes[sign] ?? sign);

/** Code → HTML with a few classes, each block made once: `const` → `<span class="k">const</span>`. */
export class CodeHighlighter {
	readonly #store: Store;
	readonly #salt: string;
	#shiki: Promise<Highlighter> | undefined;

	/** `salt` stands for the versions of all that makes the result. */
	constructor(store: Store, salt: string) {
		this.#store = store;
		this.#salt = salt;
	}

	async highlight(code: string, lang: string): Promise<string> {
		if (plainNames.has(lang) || !languageNames.has(lang)) return escapeHtml(code);
		const key = digest(this.#salt, lang, code);
		const kept = this.#store.text('code', key);
		if (kept !== undefined) return kept;
		const html = await this.#make(code, lang);
		this.#store.put('code', key, html);
		return html;
	}

	async #make(code: string, lang: string): Promise<string> {
		this.#shiki ??= createHighlighter({ themes: [inkTheme], langs: [] });
		const shiki = await this.#shiki;
		const language = await loadLanguage(shiki, lang);
		const lines = shiki.codeToTokensBase(code, {
			lang: language,
			theme: inkTheme,
			tokenizeMaxLineLength: longestLine,
			// A limit on time would make the result depend on how busy the machine is.
			tokenizeTimeLimit: 0,
		});
		return lines.map(lineToHtml).join('\n');
	}
}

async function loadLanguage(shiki: Highlighter, lang: string): Promise<BundledLanguage> {
	if (!shiki.getLoadedLanguages().includes(lang) && lang in bundledLanguages) {
		await shiki.loadLanguage(lang as BundledLanguage);
	}
	// `languageNames` lists exactly the bundled ones and their aliases.
	return lang as BundledLanguage;
}

/** Tokens of one line → HTML; neighbours of the same ink share a span. */
function lineToHtml(tokens: ThemedToken[]): string {
	const runs: { ink: string | undefined; text: string }[] = [];
	for (const { content, color } of tokens) {
		const last = runs.at(-1);
		const ink = inkByColour.get((color ?? '').toUpperCase());
		if (last && (last.ink === ink || content.trim() === '')) last.text += content;
		else runs.push({ ink, text: content });
	}
	return runs
		.map(({ ink, text }) =>
			ink ? `<span class="${ink}">${escapeHtml(text)}</span>` : escapeHtml(text),
		)
		.join('');
}
