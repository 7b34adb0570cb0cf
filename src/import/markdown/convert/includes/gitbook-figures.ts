import { visit } from '../../../../markdown/visit.ts';
import { parseBody, stretchOf } from '../body-tree.ts';
import type { Draft } from '../draft.ts';
import { applyEdits, type Edit } from '../edits.ts';
import { decodeHtml } from '../links/decode-html.ts';
import type { Report } from '../report.ts';
import { asPicture } from '../tags/write.ts';

const figure =
	/^<figure>\s*<img\s((?:"[^"]*"|[^"<>])*?)\/?>\s*(?:<figcaption>([^]*?)<\/figcaption>)?\s*<\/figure>$/;

/** `<figure><img …><figcaption>…` as GitBook writes pictures, unless there is markup in the caption. */
export function convertFigures(draft: Draft, report: Report): Draft {
	if (!draft.text.includes('<figure>')) return draft;
	const edits: Edit[] = [];
	visit(parseBody(draft.text), 'html', (node) => {
		const [start, end] = stretchOf(node);
		const source = draft.text.slice(start, end);
		const match = source.length < mostLength ? figure.exec(source.trimEnd()) : null;
		const attribute = (name: string): string =>
			decodeHtml(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(match?.[1] ?? '')?.[1] ?? '');
		const src = attribute('src');
		const caption = (match?.[2] ?? '').replace(/<\/?p>/g, ' ').trim();
		if (!src || /[<>]/.test(caption)) return;
		const text = asPicture({
			src,
			alt: attribute('alt'),
			caption: decodeHtml(caption) || undefined,
		});
		edits.push({
			start,
			end: start + source.trimEnd().length,
			text,
			before: 'blank',
			after: 'blank',
		});
		report.add('converted', '<figure>', { line: draft.lineOf(start) });
	});
	return applyEdits(draft, edits);
}

const mostLength = 10_000;
