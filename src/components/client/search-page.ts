// The same part as that of the dialog, so that a reader who has one has both.
const part = import('./search/dialog.ts');
const root = document.querySelector<HTMLElement>('main [data-search]');
const input = root?.querySelector('input');
if (root && input) {
	part.then(
		(search) => search.fillPage(root, input),
		// As where there are no scripts: the form asks a public engine.
		() => {
			root.classList.add('search-alone');
			input.value ||= new URLSearchParams(location.search).get('q') ?? '';
		},
	);
}
