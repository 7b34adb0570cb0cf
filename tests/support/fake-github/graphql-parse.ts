/** A value in a query; a variable is resolved when it is parsed. */
export type Value = string | number | boolean | null | Value[];

export interface Field {
	alias: string;
	name: string;
	args: Record<string, Value>;
	selection: Selection | undefined;
}

/** `... on Commit {…}`. */
export interface Fragment {
	on: string;
	selection: Selection;
}

export type Selection = (Field | Fragment)[];

type Variables = Readonly<Record<string, Value>>;

/** Parses the part of GraphQL that queries of ours are made of; throws where it is none. */
export function parseQuery(query: string, variables: Variables): Selection {
	return new Parser(tokensOf(query), variables).query();
}

class Parser {
	readonly #tokens: readonly string[];
	readonly #variables: Variables;
	#at = 0;

	constructor(tokens: readonly string[], variables: Variables) {
		this.#tokens = tokens;
		this.#variables = variables;
	}

	query(): Selection {
		this.#take('query');
		while (this.#peek() !== '{') this.#next();
		return this.#selection();
	}

	#peek(): string {
		return this.#tokens[this.#at] ?? '';
	}

	#next(): string {
		const found = this.#tokens[this.#at++];
		if (found === undefined) throw new Error('Unexpected end of the query');
		return found;
	}

	#take(expected: string): void {
		const found = this.#next();
		if (found !== expected) throw new Error(`Unexpected "${found}", expected "${expected}"`);
	}

	#selection(): Selection {
		this.#take('{');
		const all: Selection = [];
		while (this.#peek() !== '}')
			all.push(this.#peek() === '...' ? this.#fragment() : this.#field());
		this.#take('}');
		return all;
	}

	#fragment(): Fragment {
		this.#take('...');
		this.#take('on');
		return { on: this.#next(), selection: this.#selection() };
	}

	#field(): Field {
		const alias = this.#next();
		if (!/^\w+$/.test(alias)) throw new Error(`Unexpected "${alias}", expected a field`);
		const hasAlias = this.#peek() === ':';
		if (hasAlias) this.#take(':');
		const name = hasAlias ? this.#next() : alias;
		const args = this.#peek() === '(' ? this.#pairs('(', ')') : {};
		const selection = this.#peek() === '{' ? this.#selection() : undefined;
		return { alias, name, args, selection };
	}

	#pairs(open: string, close: string): Record<string, Value> {
		const pairs: Record<string, Value> = {};
		this.#take(open);
		while (this.#peek() !== close) {
			const key = this.#next();
			this.#take(':');
			pairs[key] = this.#value();
		}
		this.#take(close);
		return pairs;
	}

	#value(): Value {
		// Nothing here looks into an input object.
		if (this.#peek() === '{') return JSON.stringify(this.#pairs('{', '}'));
		const found = this.#next();
		if (found === '$') return this.#variable();
		if (found === '[') return this.#list();
		if (found.startsWith('"')) return String(JSON.parse(found));
		return /^-?\d+$/.test(found) ? Number(found) : found === 'null' ? null : found;
	}

	#variable(): Value {
		const name = this.#next();
		const value = this.#variables[name];
		if (value === undefined) throw new Error(`Variable $${name} is not given`);
		return value;
	}

	#list(): Value[] {
		const list: Value[] = [];
		while (this.#peek() !== ']') list.push(this.#value());
		this.#take(']');
		return list;
	}
}

const token = /\s*(?:,\s*)*("(?:[^"\\]|\\.)*"|\.\.\.|[{}()[\]:$!]|-?\d+|\w+)/y;

function tokensOf(query: string): string[] {
	const tokens: string[] = [];
	const source = query.replace(/[\s,]+$/, '');
	token.lastIndex = 0;
	while (token.lastIndex < source.length) {
		const at = token.lastIndex;
		const [, found] = token.exec(source) ?? [];
		if (found === undefined) throw new Error(`Unexpected "${source.slice(at, at + 20)}"`);
		tokens.push(found);
	}
	return tokens;
}
