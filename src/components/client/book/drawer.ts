/** The drawer closes by Escape and when one goes elsewhere; the chapter one is in is in view. */
export function tendDrawer(drawer: HTMLDetailsElement): void {
	const close = ({ target }: Event): void => {
		if (!drawer.contains(target as Node)) drawer.open = false;
	};
	addEventListener('click', close);
	addEventListener('focusin', close);
	drawer.addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape' || !drawer.open) return;
		drawer.open = false;
		drawer.querySelector('summary')?.focus();
	});
	// Where a sheet can say it, nothing is to be done.
	if (CSS.supports('scroll-initial-target:nearest')) return;
	const reveal = (): void => {
		const box = drawer.querySelector('div');
		const here = drawer.querySelector<HTMLElement>('[aria-current]');
		if (box && here) box.scrollTop += here.getBoundingClientRect().top - box.clientHeight / 2;
	};
	reveal();
	drawer.addEventListener('toggle', reveal);
}
