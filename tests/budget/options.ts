import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface BudgetOptions {
	/** Every kind of page, and Lighthouse on each. */
	all: boolean;
	json: boolean;
	/** Leave the built site in place and say where. */
	keep: boolean;
	/** Leave Lighthouse out. */
	fast: boolean;
	/** Measure a folder that is built already instead of the fixture. */
	dir: string | undefined;
	/** Kinds of pages, if not the usual ones. */
	pages: string[] | undefined;
}

/** Reads the arguments; throws a TypeError on one that is not known. */
export function parseOptions(args: readonly string[]): BudgetOptions {
	const { values } = parseArgs({
		args: [...args],
		options: {
			all: { type: 'boolean', default: false },
			json: { type: 'boolean', default: false },
			keep: { type: 'boolean', default: false },
			fast: { type: 'boolean', default: false },
			dir: { type: 'string' },
			pages: { type: 'string' },
		},
	});
	const kinds = values.pages?.split(',').map((kind) => kind.trim());
	return { ...values, dir: values.dir, pages: kinds?.filter((kind) => kind !== '') };
}
