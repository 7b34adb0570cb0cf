import { Parser } from 'htmlparser2';
import type { SearchSection } from '../../domain/search/search-page.ts';
import { type PagePart, partOf } from './page-part.ts';
import { textWriter, type TextWriter } from './text-writer.ts';

/**
 * The text that a built page shows in its `main` (see `mainOf`), cut at its headings. Without the
 * title of the page, and what is not its text: navigation, dates, controls, meanings of terms.
 */
export function readPageText(main: string): SearchSection[] {
	const writer = textWriter();
	const open: OpenElement[] = [];
	const parts: PagePart[] = [];
	const parser = new Parser({
		onopentag: (name, attributes) => {
			const part = partOf(name, attributes, parts);
			begin(part, { name, attributes, isDrawn: parts.includes('diagram') }, writer);
			// A formula has been told by its source.
			parts.push(name === 'math' ? 'left-out' : part);
			open.push({ name, part, id: attributes['id'] ?? '' });
		},
		ontext: (text) => {
			if (parts.at(-1) === 'left-out') return;
			if (parts.includes('listing')) addLines(text, writer);
			else writer.add(text);
		},
		onclosetag: () => {
			parts.pop();
			end(open.pop(), writer);
		},
	});
	parser.end(main);
	return writer.sections();
}

interface OpenElement {
	name: string;
	part: PagePart;
	id: string;
}

interface Begun {
	name: string;
	attributes: Readonly<Record<string, string>>;
	/** Whether it is in a diagram. */
	isDrawn: boolean;
}

function begin(part: PagePart, { name, attributes, isDrawn }: Begun, writer: TextWriter): void {
	if (part === 'left-out') return;
	if (part === 'aside') writer.openAside();
	else if (part !== 'inline' || name === 'br') writer.endLine();
	if (name === 'math') writer.add(attributes['alttext'] ?? '');
	if (name === 'img' && isDrawn) writer.add(attributes['alt'] ?? '');
}

function end(element: OpenElement | undefined, writer: TextWriter): void {
	if (!element) return;
	const { name, part, id } = element;
	if (part === 'left-out' || part === 'inline') return;
	if (part === 'heading') writer.openSection(id, Number(name.slice(1)));
	else if (part === 'aside') writer.closeAside();
	else writer.endLine();
}

function addLines(text: string, writer: TextWriter): void {
	const [first = '', ...others] = text.split('\n');
	writer.add(first);
	for (const line of others) {
		writer.endLine();
		writer.add(line);
	}
}
