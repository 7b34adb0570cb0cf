import { readFilter, writeFilter } from './filter-address.ts';
import { type Filter, type Remaining, termList } from './term-list.ts';

interface Parts {
	/** Around what the reader sets. */
	search: HTMLElement;
	input: HTMLInputElement;
	topic: HTMLSelectElement;
	status: HTMLElement;
	list: HTMLElement;
	/** What is said when nothing remains. */
	none: HTMLElement;
	everywhere: HTMLButtonElement;
	clear: HTMLButtonElement;
}

const parts = findParts();
if (parts) enable(parts);

function findParts(): Parts | undefined {
	const find = (selector: string) => document.querySelector<HTMLElement>(selector);
	const found = {
		search: find('.filter'),
		input: find('.filter input'),
		topic: find('.filter select'),
		status: find('.filter [role=status]'),
		list: find('.letter-groups'),
		none: find('.none'),
		everywhere: find('[data-everywhere]'),
		clear: find('[data-clear]'),
	};
	// The page's own markup, of which each of these is a part.
	return Object.values(found).every(Boolean) ? (found as Parts) : undefined;
}

function enable(parts: Parts): void {
	const steps = stepsOf(parts);
	listen(parts, steps);
	if (location.search) steps.recall();
	// Two frames: in the first, a browser guesses how high the letters are.
	requestAnimationFrame(() =>
		requestAnimationFrame(() => parts.list.closest('.waiting')?.classList.remove('waiting')),
	);
}

/** What a reader, or the address, can do to the list. */
interface Steps {
	/** Shows what the fields say; the reader can go back to before a step. */
	change: (isStep: boolean) => void;
	/** Shows what the address says. */
	recall: () => void;
	/** Looks for the same words in all topics, or for nothing. */
	widen: () => void;
	reset: () => void;
}

function stepsOf({ input, topic, list, ...parts }: Parts): Steps {
	const filterList = termList(list);
	const show = (): Filter => {
		const filter = { q: input.value, topic: topic.value };
		tell(parts, filter, filterList(filter));
		return filter;
	};
	const change = (isStep: boolean): void => {
		writeFilter(show(), isStep);
		// What remains is read from its beginning.
		if (list.getBoundingClientRect().top < 0) list.scrollIntoView({ behavior: 'instant' });
	};
	const recall = (): void => {
		const filter = readFilter();
		input.value = filter.q;
		topic.value = filter.topic;
		// A topic that there is not.
		if (topic.selectedIndex < 0) topic.selectedIndex = 0;
		show();
	};
	const widen = (): void => {
		topic.value = '';
		change(true);
		input.focus();
	};
	const reset = (): void => {
		input.value = '';
		widen();
	};
	return { change, recall, widen, reset };
}

function listen({ search, input, topic, everywhere, clear }: Parts, steps: Steps): void {
	const { change, recall, widen, reset } = steps;
	// A word that is still being composed is not looked for.
	input.addEventListener('input', (event) => {
		if (!(event instanceof InputEvent && event.isComposing)) change(false);
	});
	input.addEventListener('compositionend', () => change(false));
	topic.addEventListener('change', () => change(true));
	everywhere.addEventListener('click', widen);
	clear.addEventListener('click', reset);
	search.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && !event.isComposing) reset();
	});
	addEventListener('popstate', recall);
}

type Told = Pick<Parts, 'search' | 'status' | 'none' | 'everywhere'>;

/** Says how many terms remain, and where there are more. */
function tell(parts: Told, { q, topic }: Filter, { here, everywhere, all }: Remaining): void {
	const { search, status, none } = parts;
	const counted = search.dataset['remaining'] ?? '';
	const isWhole = q.trim() === '' && topic === '';
	status.textContent = isWhole
		? ''
		: counted.replace('{n}', String(here)).replace('{of}', String(all));
	none.hidden = here > 0;
	parts.everywhere.hidden = everywhere === 0;
	const label = parts.everywhere.dataset['everywhere'] ?? '';
	parts.everywhere.textContent = label.replace('{n}', String(everywhere));
}
