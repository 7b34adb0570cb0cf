/**
 * Opens pictures and the search over the page. Without this script, with a key held, or where the
 * dialog does not come, their links lead where they lead.
 */
const search = document.querySelector<HTMLAnchorElement>('.search');

// What a dialog needs comes when it is asked for.
const searchComes = () => import('./search/dialog.ts');

addEventListener('click', (event) => {
	// A click has an element for its target.
	const link = (event.target as Element).closest<HTMLAnchorElement>('.zoom, .search');
	if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	event.preventDefault();
	(link === search ? searchComes() : import('./features/zoom-dialog.ts')).then(
		(dialog) => dialog.open(link),
		() => (location.href = link.href),
	);
});

if (search) {
	addEventListener('keydown', (event) => {
		// The keys of a page have an element for their target.
		const isField = (): boolean => (event.target as Element).matches(':read-write');
		if (event.key === 'k' ? event.ctrlKey || event.metaKey : event.key === '/' && !isField()) {
			event.preventDefault();
			search.click();
		}
	});
	// At the first sign of intent; what does not come then, a click asks for again.
	search.onpointerenter = search.onfocus = searchComes;
}
