import type { Root } from 'hast';
import type { Issue } from '../../../domain/issue.ts';
import { lostLines } from './lost-lines.ts';
import { matchPieces } from './match-pieces.ts';
import { quote } from './report.ts';
import { rules } from './rules.ts';
import { articleWords, sourceWords, type TextPiece } from './text-pieces.ts';

/** So many places are named. */
const listed = 5;

/**
 * Nothing is lost silently: every word, formula and diagram of the annotated tree is in the article,
 * every line of code is a line there, and there are no other words of an author. It knows nothing of
 * how the article is made.
 */
export function lostText(tree: Root, article: Root, file: string): Issue[] {
	const [source, made] = [sourceWords(tree), articleWords(article)];
	const words = matchPieces(source.pieces, made.pieces);
	const drawn = matchSame(source.drawn, made.drawn);
	return [
		...issues(words.lost, { file, of: 'loss of' }),
		...issues(drawn.lost, { file, of: 'loss of the formula or diagram' }),
		...issues([...words.added, ...drawn.added], { file, of: 'words that the text has not:' }),
		...lostLines(tree, article, file),
	];
}

/** Formulas and diagrams are themselves or others; they do not move into each other. */
function matchSame(
	source: readonly TextPiece[],
	article: readonly TextPiece[],
): ReturnType<typeof matchPieces> {
	const added = [...article];
	const lost = source.filter(({ text }) => {
		const at = added.findIndex((other) => other.text === text);
		if (at >= 0) added.splice(at, 1);
		return at < 0;
	});
	return { lost, added };
}

function issues(pieces: readonly TextPiece[], { file, of }: { file: string; of: string }): Issue[] {
	const { severity, expects, todo } = rules.X2;
	const about = { code: 'wechat/X2', severity, hint: todo, file } as const;
	const named = pieces.slice(0, listed).map(({ text, line }) => ({
		...about,
		line,
		message: `Unexpected ${of} ${quote(text)}, expected ${expects}`,
	}));
	const more = pieces.length - named.length;
	if (more === 0) return named;
	return [...named, { ...about, message: `Unexpected ${of} ${more} more, expected ${expects}` }];
}
