/** The drawer closes by Escape and when one goes elsewhere; the chapter that one is in is in view. */
export function tendDrawer(drawer: HTMLDetailsElement): void {
	const reveal = (): void =>
		drawer.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
	const close = ({ target, key }: { target: EventTarget | null; key?: string }): void => {
		// What is pressed or gets the focus is a node.
		const isWithin = drawer.contains(target as Node);
		if (key ? key !== 'Escape' : isWithin) return;
		// What closes is not to take the focus with it.
		if (drawer.open && isWithin) drawer.querySelector('summary')?.focus();
		drawer.open = false;
	};
	drawer.addEventListener('toggle', reveal);
	for (const type of ['click', 'focusin', 'keydown'] as const) addEventListener(type, close);
	reveal();
}
