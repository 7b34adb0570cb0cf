import type { ProjectRecord } from '../../../schema/landscape-export.ts';
import type { CompareTexts } from '../../../site/landscape/compare-texts.ts';
import { fill } from './compare/format-value.ts';
import { fillTable, make } from './compare/make-table.ts';

const most = 4;
/** Which comparison was asked for last: an earlier one that comes late is dropped. */
let turn = 0;

const page = document.querySelector<HTMLElement>('.comparing');
const form = page?.querySelector('form');
const told = page?.querySelector<HTMLElement>('.compared');
const place = page?.querySelector<HTMLElement>('.scroll');
const frame = page?.querySelector('template');
if (page && form && told && place && frame) enable(page, { form, told, place, frame });

interface Parts {
	form: HTMLFormElement;
	/** Where is said what happens. */
	told: HTMLElement;
	/** Where the table comes. */
	place: HTMLElement;
	/** The table without its columns. */
	frame: HTMLTemplateElement;
}

/** Shows what the address names, and makes an address of what is chosen. */
function enable(page: HTMLElement, parts: Parts): void {
	// Made by the page for this script.
	const texts = JSON.parse(page.dataset['texts'] ?? '{}') as CompareTexts;
	const { form } = parts;
	const inputs = [...form.querySelectorAll('input')];
	const names = new Map(
		[...form.querySelectorAll('option')].map(({ value, dataset }) => [dataset['id'] ?? '', value]),
	);
	const idOf = (text: string): string => {
		const plain = text.trim().toLowerCase();
		const found = [...names].find(([id, name]) => id === plain || name.toLowerCase() === plain);
		return found?.[0] ?? text.trim();
	};
	const show = (): void => {
		const ids = idsInAddress();
		// What there is comes first: a name that is not known takes no place from it.
		const ordered = [...ids].sort((a, b) => Number(names.has(b)) - Number(names.has(a)));
		for (const [index, input] of inputs.entries()) {
			const id = ordered[index] ?? '';
			input.value = names.get(id) ?? id;
		}
		void compare(ids, { ...parts, names, texts }).finally(() => page.classList.remove('waiting'));
	};
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const ids = new Set(inputs.map(({ value }) => idOf(value)).filter(Boolean));
		const url = new URL(location.href);
		url.search = ids.size > 0 ? `?projects=${[...ids].map(encodeURIComponent).join(',')}` : '';
		history.pushState(null, '', url);
		show();
	});
	addEventListener('popstate', show);
	show();
}

function idsInAddress(): string[] {
	const named = new URLSearchParams(location.search).get('projects') ?? '';
	return [...new Set(named.split(',').map((id) => id.trim()))].filter(Boolean);
}

interface Comparison extends Parts {
	/** Of all projects, by id. */
	names: ReadonlyMap<string, string>;
	texts: CompareTexts;
}

async function compare(ids: readonly string[], comparison: Comparison): Promise<void> {
	const { told, place, frame, names, texts } = comparison;
	const own = ++turn;
	const known = ids.filter((id) => names.has(id)).slice(0, most);
	const notes = notesOn(ids, comparison);
	place.hidden = known.length === 0;
	place.replaceChildren();
	told.replaceChildren(...lines(known.length > 0 ? [...notes, texts.loading] : notes));
	if (known.length === 0) return;
	try {
		const projects = await Promise.all(known.map(fetchProject));
		if (own !== turn) return;
		// The frame holds one table and nothing else.
		const table = frame.content.firstElementChild?.cloneNode(true) as HTMLTableElement;
		fillTable(table, projects, texts);
		place.replaceChildren(table);
		const list = known.map((id) => names.get(id) ?? id).join(texts.separator);
		told.replaceChildren(...lines([...notes, fill(texts.loaded, list)]));
	} catch {
		if (own !== turn) return;
		place.hidden = true;
		const again = make('button', { type: 'button' }, texts.retry);
		again.addEventListener('click', () => void compare(ids, comparison));
		told.replaceChildren(...lines([...notes, texts.failed]), again);
	}
}

/** What is said of an address beside its comparison. */
function notesOn(ids: readonly string[], { names, texts }: Comparison): string[] {
	const known = ids.flatMap((id) => names.get(id) ?? []);
	const unknown = ids.filter((id) => !names.has(id)).map((id) => `“${id}”`);
	const surplus = known.slice(most);
	const listed = (list: readonly string[]): string => list.slice(0, most).join(texts.separator);
	return [
		...(unknown.length > 0 ? [fill(texts.unknown, listed(unknown))] : []),
		...(surplus.length > 0 ? [fill(texts.surplus, listed(surplus))] : []),
		...(known.length === 1 ? [texts.one] : []),
	];
}

function lines(texts: readonly string[]): HTMLElement[] {
	return texts.map((text) => make('p', {}, text));
}

async function fetchProject(id: string): Promise<ProjectRecord> {
	const answer = await fetch(`/landscape/${encodeURIComponent(id)}/project.json`);
	if (!answer.ok) throw new Error(`${answer.status}`);
	// Its shape is this site's own.
	return (await answer.json()) as ProjectRecord;
}
