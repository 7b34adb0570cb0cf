/** The element that a component or an expression is in the tree, until a destination takes it. */
export const componentTag = 'bimo-component';

/** What stands at one place of the text and only the site can run. */
export type Hole =
	/** `<Counter start={3}>`: the attributes as they were written, with a space before each. */
	| { name: string; attributes: string }
	/** `{1 + 1}`, without the braces. */
	| { code: string };

/** `import` and `export` statements that stand together. */
export interface Statements {
	code: string;
	/** Where they begin, from 1. */
	line: number;
}

/** What an `.mdx` file holds beside its text. Plain JSON. */
export interface MdxDocument {
	statements: Statements[];
	/** By the index that their elements carry. */
	holes: Hole[];
}

/** True for a file whose text may hold components. */
export function isMdx(file: string): boolean {
	return file.endsWith('.mdx');
}

declare module 'vfile' {
	interface DataMap {
		mdx?: MdxDocument;
	}
}
