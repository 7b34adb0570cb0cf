import type { LeftOut, Outline } from '../outline/outline.ts';
import { humanName } from '../outline/human-name.ts';
import type { Levels } from './place-levels.ts';
import type { NamedText } from './name-texts.ts';

interface LeftOutOptions {
	outline: Outline;
	parts: Levels['parts'];
	texts: readonly NamedText[];
	included: ReadonlySet<string>;
}

/** Texts that are in no chapter, by the contents or by what chapters include. */
export function leftOutTexts({ outline, parts, texts, included }: LeftOutOptions): LeftOut[] {
	const used = new Set(texts.flatMap(({ entry }) => Object.values(entry.files)));
	const titles = new Set(parts.flatMap(({ names }) => names));
	const known = new Set(outline.leftOut.map(({ path }) => path));
	const rest = outline.texts.filter(
		(path) => !used.has(path) && !included.has(path) && !known.has(path) && !isTitle(path, titles),
	);
	return [...outline.leftOut, ...rest.sort().map((path) => unlisted(path, outline.contents))];
}

/** A part's own file without a text: it has given the part its title. */
function isTitle(path: string, names: ReadonlySet<string>): boolean {
	const stem = path.replace(/(?:\/?_?index|\/?README)?(?:\.[\w-]+)?\.[^./]+$/i, '');
	return [...names].some((name) => stem === name || stem.endsWith(`/${name}`));
}

function unlisted(path: string, contents: string | undefined): LeftOut {
	if (contents === undefined)
		return {
			path,
			why: 'it has no place among the others',
			remedy: 'Give it a number or a weight.',
		};
	const folder = contents.slice(0, contents.lastIndexOf('/') + 1);
	const below = path.startsWith(folder) ? path.slice(folder.length) : path;
	const href = /[\s()]/.test(below) ? `<${below}>` : below;
	const title = humanName(below.replace(/\.[^./]+$/, ''));
	return {
		path,
		why: `${contents} does not name it`,
		remedy: `To have it, add \`- [${title}](${href})\` there.`,
	};
}
