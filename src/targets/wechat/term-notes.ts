import type { Element, ElementContent } from 'hast';
import { messages } from '../../domain/i18n/messages.ts';
import type { TermMode } from '../../domain/wechat/term-modes.ts';
import { added, styled } from './elements.ts';
import type { Renderer } from './renderer.ts';

/** What an article says of a term of the glossary. */
export interface TermNote {
	/** Its name in the language of the article, and in the other one. */
	name: string;
	other: string;
	/** The definition, on one line. */
	definition: string;
}

/** Explains terms at their first use. */
export class TermNotes {
	readonly #terms: ReadonlyMap<string, TermNote>;
	readonly #mode: TermMode;
	readonly #used = new Map<string, TermNote>();
	/** By what they explain; there once they are rendered. */
	readonly rows = new Map<string, Element>();

	constructor(terms: ReadonlyMap<string, TermNote>, mode: TermMode) {
		this.#terms = terms;
		this.#mode = mode;
	}

	get count(): number {
		return this.#mode === 'notes' ? this.#used.size : 0;
	}

	/** What follows the words of a term: its name in the other language, unless the text says it. */
	use(id: string, { text, after, wechat }: TermPlace): ElementContent[] {
		const term = this.#mode === 'off' ? undefined : this.#terms.get(id);
		if (!term || this.#used.has(id)) return [];
		this.#used.set(id, term);
		const isSaid = /^\s*[(（]/.test(after) || same(text, term.other);
		if (isSaid) return [];
		const brackets = wechat.locale === 'zh' ? ['（', '）'] : [' (', ')'];
		return [styled('span', wechat.style.termOther, [added(brackets.join(term.other))])];
	}

	/** The definitions at the end. */
	render({ style, locale }: Renderer): ElementContent[] {
		if (this.count === 0) return [];
		for (const [id, { name, other, definition }] of this.#used) {
			const both = same(name, other)
				? name
				: locale === 'zh'
					? `${name}（${other}）`
					: `${name} (${other})`;
			const colon = locale === 'zh' ? '：' : ': ';
			const row = styled('section', style.termNote, [
				styled('strong', style.termName, [added(both)]),
				added(`${colon}${definition}`),
			]);
			this.rows.set(`term ${id}`, row);
		}
		return [
			styled('section', style.notes, [
				styled('section', style.notesTitle, [added(messages[locale].wechat.terms)]),
				...this.rows.values(),
			]),
		];
	}
}

interface TermPlace {
	/** The words that are marked. */
	text: string;
	/** What the text goes on with. */
	after: string;
	wechat: Renderer;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
