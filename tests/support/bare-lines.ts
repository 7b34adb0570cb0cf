/**
 * Lines of the paragraphs of a text at many widths: as they are, and with a bare span in place of
 * each term. Runs in the page. Without kerning, as letters on both sides of any element's edge are
 * set a hair's breadth closer or wider.
 */
export function bareLines(): { marked: string[]; bare: string[] } {
	const text = document.querySelector<HTMLElement>('.text');
	if (!text) throw new Error('Unexpected page without a text, expected one');
	text.style.fontKerning = 'none';
	text.style.fontVariantLigatures = 'none';
	const paragraphs = [...text.querySelectorAll('p')];
	const lines = (): string[] => {
		const found: string[] = [];
		for (let width = 180; width < 620; width += 8) {
			text.style.width = `${width}px`;
			for (const paragraph of paragraphs) found.push(`${width}: ${linesOf(paragraph).join(' | ')}`);
		}
		return found;
	};
	const marked = lines();
	for (const word of text.querySelectorAll('.word')) {
		const span = document.createElement('span');
		span.textContent = word.textContent;
		word.replaceWith(span);
	}
	return { marked, bare: lines() };

	function linesOf(paragraph: Element): string[] {
		const found: string[] = [];
		const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
		const range = document.createRange();
		let last = NaN;
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			for (const [at, letter] of [...(node.nodeValue ?? '')].entries()) {
				range.setStart(node, at);
				range.setEnd(node, at + 1);
				const bottom = [...range.getClientRects()].at(-1)?.bottom ?? last;
				if (!(Math.abs(bottom - last) < 8)) found.push('');
				last = bottom;
				found.push((found.pop() ?? '') + letter);
			}
		}
		return found;
	}
}
