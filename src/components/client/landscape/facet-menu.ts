import type { FacetValue } from '../../../domain/landscape/map/map-index.ts';

/** What a menu shows of a facet. */
export interface FacetChoice {
	values: readonly FacetValue[];
	/** How many projects each value would leave. */
	counts: readonly number[];
	picked: readonly string[];
}

interface Item {
	id: string;
	label: HTMLLabelElement;
	box: HTMLInputElement;
	count: HTMLElement;
}

/** A menu of a facet's values and the button that opens it. */
export interface FacetMenu {
	update: (choice: FacetChoice) => void;
}

/** Fills the menu when it is opened: nobody pays for values that are not looked at. */
export function facetMenu(menu: HTMLElement, pick: (ids: string[]) => void): FacetMenu {
	const opener = document.querySelector<HTMLElement>(`[popovertarget='${menu.id}']`);
	const name = opener?.textContent ?? '';
	let items: Item[] = [];
	let choice: FacetChoice | undefined;
	const draw = (): void => {
		if (!choice || !menu.matches(':popover-open')) return;
		if (items.length === 0) {
			items = choice.values.map(itemOf);
			menu.replaceChildren(...items.map(({ label }) => label));
		}
		for (const [at, { id, label, box, count }] of items.entries()) {
			const left = choice.counts[at] ?? 0;
			box.checked = choice.picked.includes(id);
			count.textContent = String(left);
			label.hidden = left === 0 && !box.checked;
		}
	};
	menu.addEventListener('toggle', draw);
	menu.addEventListener('change', () =>
		pick(items.filter(({ box }) => box.checked).map(({ id }) => id)),
	);
	return {
		update: (now) => {
			choice = now;
			draw();
			if (opener) tell(opener, name, now);
		},
	};
}

/** A button says how many values were picked. */
function tell(opener: HTMLElement, name: string, { picked }: FacetChoice): void {
	opener.textContent = picked.length > 0 ? `${name} (${picked.length})` : name;
	opener.classList.toggle('on', picked.length > 0);
}

function itemOf([id, text]: FacetValue): Item {
	const label = document.createElement('label');
	const box = document.createElement('input');
	const count = document.createElement('span');
	box.type = 'checkbox';
	label.append(box, text, count);
	return { id, label, box, count };
}
