/** Tabs of the same `data-sync` show the same title, here and on the next page. */
const titleOf = (summary: HTMLElement): string => summary.textContent.trim();
const keyOf = (sync: string): string => `tabs:${sync}`;

/** Opens, in every group of that name that has it, the tab of that title. */
function choose(sync: string, title: string): void {
	const groups = document.querySelectorAll<HTMLElement>(`[data-sync="${CSS.escape(sync)}"]`);
	for (const group of groups) {
		const summary = summariesOf(group).find((each) => titleOf(each) === title);
		if (summary) open(summary);
	}
}

function summariesOf(group: Element): HTMLElement[] {
	return [...group.querySelectorAll<HTMLElement>(':scope > details > summary')];
}

function open(summary: HTMLElement): void {
	// The others have the same name, so the browser closes them.
	if (summary.parentElement instanceof HTMLDetailsElement) summary.parentElement.open = true;
}

/** What is chosen stays where it is, whatever opens and closes above it. */
function chooseInPlace(summary: HTMLElement, sync: string | undefined): void {
	const before = summary.getBoundingClientRect().top;
	open(summary);
	if (sync) {
		choose(sync, titleOf(summary));
		try {
			localStorage.setItem(keyOf(sync), titleOf(summary));
		} catch {
			// Storage may be switched off: the choice then holds for this page.
		}
	}
	scrollBy({ top: summary.getBoundingClientRect().top - before, behavior: 'instant' });
}

for (const group of document.querySelectorAll<HTMLElement>('.tabs')) {
	const { sync } = group.dataset;
	const summaries = summariesOf(group);
	for (const [index, summary] of summaries.entries()) {
		summary.addEventListener('click', (event) => {
			// Without this, a second click would leave no tab open.
			event.preventDefault();
			chooseInPlace(summary, sync);
		});
		summary.addEventListener('keydown', ({ key }) => {
			const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
			const next = step ? summaries.at((index + step) % summaries.length) : undefined;
			next?.focus();
			next?.click();
		});
	}
	try {
		const title = sync === undefined ? null : localStorage.getItem(keyOf(sync));
		if (sync !== undefined && title !== null) choose(sync, title);
	} catch {
		// As above.
	}
}
