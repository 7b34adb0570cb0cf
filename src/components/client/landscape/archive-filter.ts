const search = document.querySelector<HTMLElement>('.sieve');
const input = search?.querySelector('input');
const table = document.querySelector<HTMLElement>('.at-rest .stack');
const nothing = document.querySelector<HTMLElement>('.nothing');
if (search && input && table && nothing) enable(search, input, { table, nothing });

interface Places {
	table: HTMLElement;
	/** What is said when nothing remains. */
	nothing: HTMLElement;
}

/** Makes the field leave those rows that hold its words, and keeps them in the address. */
function enable(search: HTMLElement, input: HTMLInputElement, { table, nothing }: Places): void {
	const rows = [...table.querySelectorAll<HTMLElement>('tbody tr')];
	const texts = rows.map((row) => foldText(`${row.dataset['also']} ${row.textContent}`));
	const show = (): void => {
		const words = foldText(input.value).split(/\s+/).filter(Boolean);
		let count = 0;
		for (const [index, row] of rows.entries()) {
			row.hidden = !words.every((word) => texts[index]?.includes(word));
			count += Number(!row.hidden);
		}
		table.hidden = count === 0;
		nothing.hidden = count > 0;
		tell(search, words.length > 0 ? count : undefined, rows.length);
	};
	const change = (): void => {
		const url = new URL(location.href);
		if (input.value.trim()) url.searchParams.set('q', input.value);
		else url.searchParams.delete('q');
		history.replaceState(null, '', url);
		show();
	};
	const clear = (): void => {
		input.value = '';
		change();
		input.focus();
	};
	input.addEventListener('input', (event) => {
		// A word that is still being composed is not looked for.
		if (!(event instanceof InputEvent && event.isComposing)) change();
	});
	input.addEventListener('compositionend', change);
	input.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && !event.isComposing) clear();
	});
	nothing.querySelector('button')?.addEventListener('click', clear);
	input.value = new URLSearchParams(location.search).get('q') ?? '';
	if (input.value) show();
}

// As the glossary's filter does; to share it would be one more request for either page.
function foldText(text: string): string {
	return text.normalize('NFKC').toLowerCase();
}

function tell(search: HTMLElement, count: number | undefined, all: number): void {
	const status = search.querySelector('[role=status]');
	const words = search.dataset['remaining'] ?? '';
	if (!status) return;
	status.textContent =
		count === undefined ? '' : words.replace('{n}', String(count)).replace('{of}', String(all));
}

export {};
