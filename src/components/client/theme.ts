/** Keeps the reader's choice on the device; without this script it holds for one page. */
export function rememberTheme(): void {
	const { dataset } = document.documentElement;
	for (const input of document.querySelectorAll<HTMLInputElement>('[name=theme]')) {
		// The system's own theme is no theme of ours.
		const theme = input.value.replace('system', '');
		input.checked = theme === (dataset['theme'] ?? '');
		input.addEventListener('change', () => {
			dataset['theme'] = theme;
			try {
				localStorage['theme'] = theme;
			} catch {
				// Storage may be switched off: the choice then holds for this page.
			}
		});
	}
}
