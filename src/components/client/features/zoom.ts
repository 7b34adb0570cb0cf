/** Opens pictures in a dialog; without this script, or with a key held, they open by themselves. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a.zoom')) {
	link.ariaHasPopup = 'dialog';
	link.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		// The dialog comes when it is asked for; where it does not come, the picture does.
		import('./zoom-dialog.ts').then(
			({ openZoom }) => openZoom(link),
			() => location.assign(link.href),
		);
	});
}
