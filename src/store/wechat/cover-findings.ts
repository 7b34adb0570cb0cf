import { narrowestCover } from '../../domain/wechat/limits.ts';
import type { Issue, Severity } from '../../domain/issue.ts';
import { type Card, coverSize } from './cover-card.ts';

/** Something wrong with a cover; `{name}` in the message is the author's picture. */
export interface CoverFinding {
	/** `I1` no picture, `I3` not there, `I4` poorer than a cover should be. */
	rule: 'I1' | 'I3' | 'I4';
	severity: Severity;
	message: string;
	hint: string;
}

export const unread: CoverFinding = {
	rule: 'I3',
	severity: 'error',
	message: 'Unexpected cover {name} that cannot be read, expected a file',
	hint: 'Mend the path, or put the picture there. Until then a card with the title stands in.',
};

export const noPicture: CoverFinding = {
	rule: 'I1',
	severity: 'error',
	message: 'Unexpected cover {name}, expected a picture',
	hint: 'A card with the title stands in. Give a JPEG, PNG, WebP, AVIF, GIF or SVG file.',
};

const tooLong: CoverFinding = {
	rule: 'I4',
	severity: 'note',
	message: 'Unexpected length of the title, expected one that fits on a cover, which ends with “…”',
	hint: 'Shorten the title, or give a cover of your own.',
};

/** What is wrong with the width that the author's picture came in. */
export function widthFindings(width: number): CoverFinding[] {
	if (width >= narrowestCover) return [];
	return [
		{
			rule: 'I4',
			severity: 'warning',
			message: `Unexpected width of ${width} pixels of the cover {name}, expected at least ${narrowestCover}`,
			hint: `Give one of ${coverSize.width} × ${coverSize.height} pixels: a narrow one is blurred.`,
		},
	];
}

/** Characters of a drawing that no font here has. */
export function absentFindings(absent: readonly string[]): CoverFinding[] {
	if (absent.length === 0) return [];
	return [
		{
			rule: 'I4',
			severity: 'warning',
			message: `Unexpected ${absent.slice(0, 12).join(' ')} in the cover {name}, expected characters that can be drawn`,
			hint: 'No font here has them: turn the text of the drawing into paths.',
		},
	];
}

/** What a card does not show of its title. */
export function cardFindings({ missing, clipped }: Card): CoverFinding[] {
	const letters = missing.slice(0, 12).join(' ');
	const absent: CoverFinding = {
		rule: 'I4',
		severity: 'warning',
		message: `Unexpected ${letters} in the title, expected characters that the faces of the cover have`,
		hint: 'It shows 〓 in their place, or nothing for a symbol. Give a cover of your own.',
	};
	return [...(missing.length > 0 ? [absent] : []), ...(clipped ? [tooLong] : [])];
}

/** A finding as an issue, without its place. */
export function coverIssue(
	{ rule, severity, message, hint }: CoverFinding,
	name = '',
): Omit<Issue, 'file'> {
	return { code: `wechat/${rule}`, severity, message: message.replace('{name}', () => name), hint };
}
