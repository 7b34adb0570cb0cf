import { takenTitleId } from '../convert/headings/title-id.ts';
import type { SourceFolder } from '../folder/source-folder.ts';

/**
 * By which links lead to the title of the text at a path, where the title leaves that text. Looks
 * only into texts that are asked for, and once into each.
 */
export function titleIds({
	text,
}: Pick<SourceFolder, 'text'>): (path: string | undefined) => string | undefined {
	const known = new Map<string, string | undefined>();
	return (path) => {
		if (path === undefined) return undefined;
		if (!known.has(path)) known.set(path, idIn(text(path) ?? ''));
		return known.get(path);
	};
}

function idIn(text: string): string | undefined {
	try {
		return takenTitleId(text);
	} catch (error) {
		// Nested too deeply for the parser: said when its own turn comes.
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}
