/**
 * What the markup of terms cannot do alone. A click on words that the button does not cover shows
 * the popover instead of leaving the page. Where a browser knows no interest, a pointer that rests
 * or a focus that arrives shows it, and what goes elsewhere hides it; what comes back from the
 * popover does neither. Without anchors it lies where no pointer could reach it in time.
 */
const restMs = 250;

// Some browsers move the focus to the document, which is no element.
const around = (target: EventTarget | null, selector: string): Element | null =>
	target instanceof Element ? target.closest(selector) : null;

const buttonOf = (target: EventTarget | null): HTMLElement | null =>
	around(target, '.word')?.querySelector('button') ?? null;

function showOnClick(event: MouseEvent): void {
	if (!around(event.target, '.word a') || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	buttonOf(event.target)?.click();
}

let timer: ReturnType<typeof setTimeout>;

/** A pointer or the focus that goes from one place to another. */
interface Move extends Pick<FocusEvent, 'target' | 'relatedTarget'> {
	/** Of a pointer. */
	pointerType?: string;
}

function follow({ target, relatedTarget, pointerType }: Move): void {
	if (pointerType === 'touch') return;
	clearTimeout(timer);
	const button = buttonOf(target);
	if (around(target, '.gloss') || (button && around(relatedTarget, '.gloss'))) return;
	timer = setTimeout(() => {
		if (button) button.click();
		else document.querySelector<HTMLElement>(':popover-open')?.hidePopover();
	}, restMs);
}

addEventListener('click', showOnClick);
if (!('interestForElement' in HTMLButtonElement.prototype) && CSS.supports('anchor-name:--a')) {
	addEventListener('pointerover', follow);
	addEventListener('focusin', follow);
}
