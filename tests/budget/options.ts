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

export const usage = `npm run budget [-- options]
  --all              every kind of page, with Lighthouse on each
  --pages home,post  these kinds only
  --fast             without Lighthouse
  --dir <folder>     measure this built site instead of the fixture
  --keep             keep the built fixture and say where it is
  --json             print JSON
Exit code: 0 within budget, 1 over it, 2 could not measure.`;

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
