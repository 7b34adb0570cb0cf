import type { Element, ElementContent, Root, RootContent } from 'hast';
import { componentTag, type Hole } from '../../markdown/mdx/mdx-document.ts';

/** The JSX of a text: its components around and between the parts of its HTML. */
export function bodySource(tree: Root, holes: readonly Hole[]): string {
	const writer = new BodyWriter(holes);
	for (const child of tree.children) writer.write(child, false);
	return writer.end();
}

/** What stands between two tags, as far as it matters to how it is written. */
type Stretch = 'nothing' | 'space' | 'html';

/** Counts parts as `splitParts` does: one before, between and after any two tags. */
class BodyWriter {
	readonly #holes: readonly Hole[];
	// One element around all, since MDX puts line breaks between those at the top.
	readonly #lines: string[] = ['<Fragment>'];
	#part = 0;
	#stretch: Stretch = 'nothing';

	constructor(holes: readonly Hole[]) {
		this.#holes = holes;
	}

	/** `inComponent`: a line break there is layout, as it is in JSX, and no child. */
	write(node: RootContent | ElementContent, inComponent: boolean): void {
		if (node.type !== 'element') {
			const isSpace = node.type === 'text' && node.value.trim() === '';
			if (!isSpace) this.#stretch = 'html';
			else if (this.#stretch === 'nothing' && !(inComponent && node.value.includes('\n')))
				this.#stretch = 'space';
			return;
		}
		const hole = this.#holeOf(node);
		if (!hole) this.#stretch = 'html';
		else this.#tag('name' in hole ? `<${hole.name}${hole.attributes}>` : `{${hole.code}}`);
		for (const child of node.children) this.write(child, hole !== undefined);
		if (!hole) this.#stretch = 'html';
		else this.#tag('name' in hole ? `</${hole.name}>` : '');
	}

	end(): string {
		this.#tag('</Fragment>');
		return this.#lines.join('\n');
	}

	#holeOf({ tagName, properties }: Element): Hole | undefined {
		return tagName === componentTag ? this.#holes[Number(properties['dataIndex'])] : undefined;
	}

	#tag(line: string): void {
		const part = `props.parts[${this.#part}]`;
		if (this.#stretch === 'html') this.#lines.push(`<Fragment set:html={${part}} />`);
		// Astro leaves out HTML that is nothing but white space.
		if (this.#stretch === 'space') this.#lines.push(`{${part}}`);
		if (line) this.#lines.push(line);
		this.#part += 1;
		this.#stretch = 'nothing';
	}
}
