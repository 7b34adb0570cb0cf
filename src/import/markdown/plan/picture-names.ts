import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Issue } from '../../../domain/issue.ts';
import { cleanSlug } from '../../plan/slug.ts';
import { nameIn, type SourceFolder } from '../folder/source-folder.ts';
import { pictureEnding, pictureProblem } from './picture-problem.ts';

/** Pictures that the texts of one folder ask for. */
export interface PictureNames {
	/** A path below the source folder → `./kettle.png`; undefined: there is no such picture. */
	resolve: (asked: string) => string | undefined;
	/** A path that was asked for → its file below the source folder, and its name beside the text. */
	placed: ReadonlyMap<string, { file: string; name: string }>;
	issues: Issue[];
}

/**
 * Names for the pictures beside the texts of one folder. Two of the same name are told apart by a
 * hash of their paths; `roots` are where an address without its folder is looked up.
 */
export function pictureNames(folder: SourceFolder, roots: readonly string[]): PictureNames {
	const known = new Set(folder.files);
	const byFile = new Map<string, string | undefined>();
	const placed = new Map<string, { file: string; name: string }>();
	const taken = new Set<string>();
	const issues: Issue[] = [];
	const nameFor = (file: string): string | undefined => {
		const ending = pictureEnding(file);
		const bytes = ending === undefined ? undefined : folder.bytes(file);
		if (ending === undefined || !bytes) return undefined;
		const problem = pictureProblem(ending, bytes);
		if (problem) issues.push(noPicture(nameIn(folder, file), problem));
		return problem ? undefined : freeName(file, ending, taken);
	};
	const resolve = (asked: string): string | undefined => {
		const tried = ['', ...roots].map((root) => path.posix.join(root, asked));
		const file = tried.find((each) => known.has(each));
		if (file === undefined) return undefined;
		if (!byFile.has(file)) byFile.set(file, nameFor(file));
		const name = byFile.get(file);
		if (name === undefined) return undefined;
		placed.set(asked, { file, name });
		return `./${name}`;
	};
	return { resolve, placed, issues };
}

function freeName(file: string, ending: string, taken: Set<string>): string {
	const base = cleanSlug(path.posix.basename(file).replace(/\.[^.]*$/, '')) || 'picture';
	const hash = createHash('sha256').update(file).digest('hex').slice(0, 8);
	const name = taken.has(`${base}.${ending}`) ? `${base}-${hash}.${ending}` : `${base}.${ending}`;
	taken.add(name);
	return name;
}

function noPicture(file: string, problem: string): Issue {
	return {
		code: 'import/picture',
		severity: 'warning',
		message: `Unexpected file, expected a picture: ${problem}`,
		hint: 'It was not copied. Mend it, or put another one in its place, and import again.',
		file,
	};
}
