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

const token = /\s*(?:,\s*)*("(?:[^"\\]|\\.)*"|\.\.\.|[{}()[\]:$!]|-?\d+|\w+)/y;

/** Parses the part of GraphQL that queries of ours are made of; throws where it is none. */
export function parseQuery(query: string, variables: Readonly<Record<string, Value>>): Selection {
	const tokens = tokensOf(query);
	let at = 0;
	const next = (): string => tokens[at++] ?? '';
	const peek = (): string => tokens[at] ?? '';
	const take = (expected: string): void => {
		const found = next();
		if (found !== expected) throw new Error(`Unexpected "${found}", expected "${expected}"`);
	};
	const value = (): Value => {
		const found = next();
		if (found === '$') {
			const name = next();
			if (!Object.hasOwn(variables, name)) throw new Error(`Variable $${name} is not given`);
			return variables[name] ?? null;
		}
		if (found === '[') {
			const list: Value[] = [];
			while (peek() !== ']') list.push(value());
			take(']');
			return list;
		}
		if (found === '{') return object();
		if (found.startsWith('"')) return String(JSON.parse(found));
		return /^-?\d+$/.test(found) ? Number(found) : found === 'null' ? null : found;
	};
	// Input objects come as `key=value`: nothing here looks into one.
	const object = (): string => {
		const parts: string[] = [];
		while (peek() !== '}') {
			const key = next();
			take(':');
			parts.push(`${key}=${String(value())}`);
		}
		take('}');
		return parts.join(' ');
	};
	const field = (): Field => {
		const first = next();
		if (!/^\w+$/.test(first)) throw new Error(`Unexpected "${first}", expected a field`);
		const hasAlias = peek() === ':';
		if (hasAlias) take(':');
		const name = hasAlias ? next() : first;
		const args: Record<string, Value> = {};
		if (peek() === '(') {
			take('(');
			while (peek() !== ')') {
				const key = next();
				take(':');
				args[key] = value();
			}
			take(')');
		}
		return { alias: first, name, args, selection: peek() === '{' ? selection() : undefined };
	};
	const selection = (): Selection => {
		take('{');
		const all: Selection = [];
		while (peek() !== '}') {
			if (peek() !== '...') all.push(field());
			else {
				take('...');
				take('on');
				all.push({ on: next(), selection: selection() });
			}
		}
		take('}');
		return all;
	};
	take('query');
	while (peek() !== '{') next();
	return selection();
}

function tokensOf(query: string): string[] {
	const tokens: string[] = [];
	token.lastIndex = 0;
	while (query.slice(token.lastIndex).replace(/[\s,]/g, '') !== '') {
		const at = token.lastIndex;
		const [, found] = token.exec(query) ?? [];
		if (found === undefined) throw new Error(`Unexpected "${query.slice(at, at + 20)}"`);
		tokens.push(found);
	}
	return tokens;
}
