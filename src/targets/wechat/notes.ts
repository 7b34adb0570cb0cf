import type { Element, ElementContent, Root } from 'hast';
import { messages } from '../../domain/i18n/messages.ts';
import { cleanText } from '../../domain/wechat/clean-text.ts';
import { visit } from '../../markdown/visit.ts';
import { isSomething } from './block-tags.ts';
import { added, from, styled } from './elements.ts';
import type { Renderer } from './renderer.ts';
import { trimmed } from './trimmed.ts';

/** A footnote of the text, or the address of a link. */
type Note = { footnote: Element } | { url: string; title: string };

/** Numbers the footnotes and the links of a text in one sequence, in the order they are met. */
export class Notes {
	readonly #notes: Note[] = [];
	readonly #numbers = new Map<string, number>();
	readonly #footnotes: ReadonlyMap<string, Element>;
	/** By what they explain; there once they are rendered. */
	readonly rows = new Map<string, Element>();

	constructor(tree: Root) {
		this.#footnotes = footnotesOf(tree);
	}

	get count(): number {
		return this.#notes.length;
	}

	/** The number of a link; the same address has the same one. */
	link(url: string, title: string): number {
		return this.#number(`link ${url}`, { url, title: cleanText(title).trim() });
	}

	/** The number of a footnote; undefined: there is none of this id. */
	footnote(id: string): number | undefined {
		const footnote = this.#footnotes.get(id);
		return footnote && this.#number(`note ${id}`, { footnote });
	}

	/** The list at the end. Footnotes may hold links, which come after them. */
	render(wechat: Renderer): ElementContent[] {
		// A row that is made may add others.
		for (const [key, number] of this.#numbers) {
			const note = this.#notes[number - 1];
			if (note) this.rows.set(key, row(note, number, wechat));
		}
		if (this.rows.size === 0) return [];
		const text = messages[wechat.locale].wechat;
		const hasFootnotes = this.#notes.some((note) => 'footnote' in note);
		const title = hasFootnotes ? text.notesAndLinks : text.links;
		return [
			styled('section', wechat.style.notes, [
				styled('section', wechat.style.notesTitle, [added(title)]),
				...this.rows.values(),
			]),
		];
	}

	#number(key: string, note: Note): number {
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		this.#notes.push(note);
		this.#numbers.set(key, this.#notes.length);
		return this.#notes.length;
	}
}

/** The texts of footnotes by id; the section that they stand in is none of the article's. */
function footnotesOf(tree: Root): Map<string, Element> {
	const found = new Map<string, Element>();
	visit(tree, 'element', (node) => {
		if (!('dataFootnotes' in node.properties)) return;
		visit(node, 'element', (item) => {
			const { id } = item.properties;
			if (item.tagName === 'li' && typeof id === 'string') found.set(id, item);
		});
	});
	return found;
}

function row(note: Note, number: number, wechat: Renderer): Element {
	const { style } = wechat;
	const mark = styled('span', style.noteNumber, [added(`[${number}]\u00a0`)]);
	if ('footnote' in note) return footnoteRow(note.footnote, mark, wechat);
	const { url, title } = note;
	const name: ElementContent[] =
		title && title !== url ? [added(`${title}${wechat.locale === 'zh' ? '：' : ': '}`)] : [];
	return styled('section', style.note, [
		mark,
		...name,
		styled('span', style.noteUrl, [added(url)]),
	]);
}

/** Its first paragraph stands beside the number, the others below. */
function footnoteRow(item: Element, mark: Element, wechat: Renderer): Element {
	const [first, ...rest] = item.children.filter(isSomething);
	const isParagraph = first?.type === 'element' && first.tagName === 'p';
	const beside = isParagraph ? trimmed(wechat.inline(first.children)) : [];
	const below = wechat.blocks(isParagraph ? rest : item.children);
	return from(item, styled('section', wechat.style.note, [mark, ...beside, ...below]));
}
