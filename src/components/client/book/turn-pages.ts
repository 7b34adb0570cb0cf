// Fields, tabs and what scrolls have uses of their own for these keys.
const elsewhere = '[tabindex], [tabindex] *, :not(body, a, button)';

/** ← and → turn pages, where they do nothing else. */
export function turnPages(): void {
	addEventListener('keydown', (event) => {
		const { key } = event;
		const rel = key === 'ArrowLeft' ? 'prev' : key === 'ArrowRight' && 'next';
		if (!rel || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		// The keys of a page have an element for their target.
		if (event.repeat || event.defaultPrevented || (event.target as Element).matches(elsewhere))
			return;
		if (document.querySelector('dialog[open], :popover-open')) return;
		document.querySelector<HTMLElement>(`.pager [rel=${rel}]`)?.click();
	});
}
