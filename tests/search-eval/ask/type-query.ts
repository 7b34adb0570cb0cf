/** What the page shows after a query. */
export interface Shown {
	hits: { href: string; lang: string; group: string }[];
	/** From the last key to the answer, in milliseconds. */
	ms: number;
}

interface Typed {
	/** Selector of what holds the field and its results. */
	box: string;
	query: string;
	/** Milliseconds to wait for the answer. */
	patience: number;
}

/**
 * Runs in the page, so it may use nothing from outside: types a query and waits until the list says
 * that it answers that query and is not busy. `undefined`: it did not say so in time.
 */
export async function typeQuery({ box, query, patience }: Typed): Promise<Shown | undefined> {
	const field = document.querySelector<HTMLInputElement>(`${box} input[name='q']`);
	const list = document.querySelector<HTMLElement>(`${box} [data-results]`);
	if (!field || !list) throw new Error(`Unexpected lack of a field or list in ${box}`);
	const isAnswered = (): boolean =>
		list.dataset['query']?.trim() === query.trim() && list.getAttribute('aria-busy') !== 'true';
	const type = (text: string): void => {
		field.value = text;
		field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
	};
	const wait = (isDone: () => boolean): Promise<boolean> =>
		new Promise((done) => {
			const watch = new MutationObserver(() => {
				if (isDone()) finish(true);
			});
			const timer = setTimeout(() => finish(false), patience);
			const finish = (value: boolean): void => {
				watch.disconnect();
				clearTimeout(timer);
				done(value);
			};
			watch.observe(list, { attributes: true, childList: true, subtree: true });
			if (isDone()) finish(true);
		});
	// Typed anew, the same query is asked anew.
	if (isAnswered()) type('');
	const start = performance.now();
	type(query);
	if (!(await wait(isAnswered))) return undefined;
	const ms = performance.now() - start;
	const hits = [...list.querySelectorAll<HTMLAnchorElement>('a[data-hit]')].map((hit) => ({
		href: new URL(hit.href).pathname,
		lang: hit.lang,
		group: hit.dataset['group'] ?? '',
	}));
	return { hits, ms };
}
