import type { Field, Selection, Value } from './graphql-parse.ts';

/** What answers a field: a value, or a function of its arguments. */
export type Resolver = (args: Readonly<Record<string, Value>>) => unknown;

/** Fields of an object by name, with the type that fragments ask for. */
export type Source = Readonly<Record<string, unknown>>;

/** Answers a selection from an object; throws where it has no such field, as a schema would. */
export function run(selection: Selection, source: Source): Record<string, unknown> {
	const answer: Record<string, unknown> = {};
	for (const each of selection) {
		if ('on' in each) {
			if (each.on === source['__typename']) Object.assign(answer, run(each.selection, source));
			continue;
		}
		answer[each.alias] = resolve(each, source);
	}
	return answer;
}

function resolve({ name, args, selection }: Field, source: Source): unknown {
	if (!Object.hasOwn(source, name)) {
		throw new Error(`Field '${name}' doesn't exist on type '${String(source['__typename'])}'`);
	}
	const own = source[name];
	// A function of a source is a resolver.
	const value = typeof own === 'function' ? (own as Resolver)(args) : own;
	if (!selection || value === null || value === undefined) return value ?? null;
	// What has a selection is an object or a list of objects.
	if (Array.isArray(value))
		return value.map((each) => (each ? run(selection, each as Source) : null));
	return run(selection, value as Source);
}

/** What GitHub would count of a query, as its documentation says. */
export interface Cost {
	/** Nodes that it may return at most; 500,000 are allowed. */
	nodes: number;
	/** Points: requests of connections, divided by 100. */
	points: number;
}

/** Counts a query; throws where a list does not say how long, or asks for more than 100. */
export function costOf(selection: Selection): Cost {
	const { nodes, requests } = count(selection, 1);
	return { nodes, points: Math.max(1, Math.round(requests / 100)) };
}

function count(selection: Selection, times: number): { nodes: number; requests: number } {
	let nodes = 0;
	let requests = 0;
	const add = (inner: Selection, innerTimes: number): void => {
		const found = count(inner, innerTimes);
		nodes += found.nodes;
		requests += found.requests;
	};
	for (const each of selection) {
		if ('on' in each) {
			add(each.selection, times);
			continue;
		}
		const { name, args, selection: inner = [] } = each;
		const isList = inner.some((field) => 'name' in field && field.name === 'nodes');
		const isCount = inner.some((field) => 'name' in field && field.name.endsWith('Count'));
		const size = Number(args['first'] ?? args['last']);
		if (isList && !(size >= 1 && size <= 100)) {
			throw new Error(`You must provide a \`first\` or \`last\` value of 1 to 100 on \`${name}\``);
		}
		if (isList || isCount) requests += times;
		if (isList) nodes += times * size;
		add(inner, isList ? times * size : times);
	}
	return { nodes, requests };
}
