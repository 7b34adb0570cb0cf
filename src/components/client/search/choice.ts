import { element } from './element.ts';

/** One of several values, or any. */
export interface Choice {
	element: HTMLElement;
	/** What there is to choose from; what was there before stays, with nothing found. */
	count: (values: readonly ChoiceValue[]) => void;
	set: (value: string) => void;
}

export interface ChoiceValue {
	id: string;
	text: string;
	/** Of the text, where it is not the page's. */
	lang?: string | undefined;
	count: number;
}

interface ChoiceOptions {
	name: string;
	legend: string;
	any: string;
	/** Few values stand side by side; of many, one is chosen from a menu. */
	isList: boolean;
	onChange: (value: string) => void;
}

/** Makes a choice that is not there while there is nothing to choose. */
export const makeChoice = (options: ChoiceOptions): Choice =>
	options.isList ? makeRadios(options) : makeMenu(options);

function makeRadios({ name, legend, any, onChange }: ChoiceOptions): Choice {
	const box = element('div');
	const set = element('fieldset', {}, element('legend', {}, legend), box);
	set.hidden = true;
	const rows = new Map<string, { input: HTMLInputElement; count: HTMLElement }>();
	const row = ({ id, text, lang }: Omit<ChoiceValue, 'count'>) => {
		const input = element('input', { type: 'radio', name: `search-${name}`, value: id });
		input.addEventListener('change', () => onChange(id));
		const count = element('span');
		box.append(element('label', {}, input, element('i', { lang }, text), count));
		const made = { input, count };
		rows.set(id, made);
		return made;
	};
	row({ id: '', text: any }).input.checked = true;
	let wanted = '';
	return {
		element: set,
		count: (values) => {
			for (const value of values) if (!rows.has(value.id)) row(value);
			const all = values.reduce((sum, { count }) => sum + count, 0);
			for (const [id, { count }] of rows) {
				const found = id === '' ? all : (values.find((value) => value.id === id)?.count ?? 0);
				count.textContent = String(found);
			}
			set.hidden = rows.size < 3;
			for (const [id, { input }] of rows) input.checked = id === wanted;
		},
		set: (value) => {
			wanted = value;
			for (const [id, { input }] of rows) input.checked = id === value;
		},
	};
}

function makeMenu({ name, legend, any, onChange }: ChoiceOptions): Choice {
	const menu = element('select', { name }, element('option', { value: '' }, any));
	const label = element('label', { class: 'search-menu' }, element('span', {}, legend), menu);
	label.hidden = true;
	menu.addEventListener('change', () => onChange(menu.value));
	const texts = new Map<string, string>();
	let wanted = '';
	return {
		element: label,
		count: (values) => {
			for (const { id, text } of values) texts.set(id, text);
			const counts = new Map(values.map(({ id, count }) => [id, count]));
			const options = [...texts].map(([id, text]) =>
				element('option', { value: id }, `${text} (${counts.get(id) ?? 0})`),
			);
			menu.replaceChildren(element('option', { value: '' }, any), ...options);
			menu.value = wanted;
			label.hidden = texts.size === 0;
		},
		set: (value) => {
			wanted = value;
			menu.value = value;
		},
	};
}
