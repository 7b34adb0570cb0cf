/** Opens pictures in a dialog; without this script, or with a key held, they open by themselves. */
export function openPictures(): void {
	addEventListener('click', (event) => {
		// A click has an element for its target.
		const link = (event.target as Element).closest<HTMLAnchorElement>('a.zoom');
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		// The dialog comes when it is asked for; where it does not come, the picture does.
		import('./features/zoom-dialog.ts').then(
			(dialog) => dialog.openZoom(link),
			() => location.assign(link.href),
		);
	});
}
