import { Parser } from 'htmlparser2';
import type { TextBlock } from '../../domain/landscape/mentions/find-mentions.ts';

// What is no text of the author's.
const leftOut = new Set(['pre', 'svg', 'script', 'style', 'math', 'button', 'template']);
const inline = new Set(
	'a abbr b bdi cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
		' ',
	),
);

/** The text of a page's HTML, block by block, with its links. */
export function textBlocks(html: string): TextBlock[] {
	const blocks: TextBlock[] = [];
	const open: { href: string; start: number }[] = [];
	let block: TextBlock = { text: '', links: [] };
	let heading: string | undefined;
	let hidden = 0;
	const finish = (): void => {
		if (block.text.trim() !== '') blocks.push(block);
		block = { text: '', links: [], heading };
	};
	const parser = new Parser({
		onopentag(name, { href, id }) {
			if (hidden > 0 || leftOut.has(name)) {
				hidden += leftOut.has(name) ? 1 : 0;
				return;
			}
			if (!inline.has(name)) finish();
			if (/^h[2-6]$/.test(name)) heading = block.heading = id;
			if (name === 'a') open.push({ href: href ?? '', start: block.text.length });
		},
		ontext(text) {
			if (hidden === 0) block.text += text;
		},
		onclosetag(name) {
			if (leftOut.has(name)) hidden--;
			if (hidden > 0 || leftOut.has(name)) return;
			const link = name === 'a' ? open.pop() : undefined;
			if (link) block.links.push({ ...link, end: block.text.length });
			if (!inline.has(name)) finish();
		},
	});
	parser.end(html);
	finish();
	return blocks;
}
