const directions: Partial<Record<string, string>> = { ArrowLeft: 'prev', ArrowRight: 'next' };

/** ← and → turn pages, where they do nothing else: not in fields, tabs, or what scrolls. */
export function turnPages(): void {
	addEventListener('keydown', (event) => {
		const { key, altKey, ctrlKey, metaKey, shiftKey, repeat, defaultPrevented } = event;
		// The keys of a page have an element for their target.
		const target = event.target as Element;
		const rel = directions[key];
		if (
			!rel ||
			altKey ||
			ctrlKey ||
			metaKey ||
			shiftKey ||
			repeat ||
			defaultPrevented ||
			!target.matches('body,a,button') ||
			target.closest('[tabindex]') ||
			document.querySelector('dialog[open],:popover-open')
		)
			return;
		document.querySelector<HTMLElement>(`.pager [rel=${rel}]`)?.click();
	});
}
