/**
 * What the markup of terms cannot do alone. A click on words that the button does not cover shows
 * the popover instead of leaving the page. Where a browser knows no interest, a pointer that rests
 * or a focus that arrives shows it, and what goes elsewhere hides it; what comes back from the
 * popover does neither. Without anchors it lies where no pointer could reach it in time.
 *
 * Pages carry the text of this function: it names nothing outside itself, holds no comments, and
 * relies on the button that stands before the link of each term. Some browsers move the focus to
 * the document, which is no element.
 */
export const explainTerms = (): void => {
	addEventListener('click', (event) => {
		const link = (event.target as Element).closest('.word a');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		(link.previousSibling as HTMLElement).click();
	});
	if ('interestForElement' in HTMLButtonElement.prototype || !CSS.supports('top:anchor(top)'))
		return;
	let timer: ReturnType<typeof setTimeout>;
	const follow = ({ target, relatedTarget, pointerType }: Partial<PointerEvent>): void => {
		if (pointerType === 'touch') return;
		clearTimeout(timer);
		const button = (target as Partial<Element>).closest?.('.word')?.firstChild as
			HTMLElement | undefined;
		if (
			(target as Partial<Element>).closest?.('.gloss') ||
			(button && (relatedTarget as Element | null)?.closest('.gloss'))
		)
			return;
		timer = setTimeout(() => {
			if (button) button.click();
			else document.querySelector<HTMLElement>('.gloss:popover-open')?.hidePopover();
		}, 250);
	};
	addEventListener('pointerover', follow);
	addEventListener('focusin', follow);
};
