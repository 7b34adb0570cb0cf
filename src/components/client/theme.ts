/** Keeps the reader's choice on the device; without this script it holds for one page. */
export function rememberTheme(): void {
	const root = document.documentElement;
	const inputs = document.querySelectorAll<HTMLInputElement>('[name=theme]');
	for (const input of inputs) {
		input.checked = input.value === (root.dataset['theme'] ?? 'system');
		input.addEventListener('change', () => {
			if (input.value === 'system') delete root.dataset['theme'];
			else root.dataset['theme'] = input.value;
			try {
				if (input.value === 'system') localStorage.removeItem('theme');
				else localStorage.setItem('theme', input.value);
			} catch {
				// Storage may be switched off: the choice then holds for this page.
			}
		});
	}
}
