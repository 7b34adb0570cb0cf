/** The option that Enter would open; the focus stays in the field. */
export interface Chooser {
	active: () => HTMLAnchorElement | undefined;
	/** By so many options, round at the ends. */
	move: (by: number) => void;
	/** The first (0) or the last (-1). */
	jump: (to: 0 | -1) => void;
	/** Something else is looked for: what a reader chose is no longer kept. */
	forget: () => void;
	/** Makes the list anew: what a reader chose stays chosen, at its place on the screen. */
	renew: (change: () => void, startsWithFirst: boolean) => void;
}

/** Makes the options of a list be chosen from a field. */
export function makeChooser(input: HTMLElement, list: HTMLElement): Chooser {
	let chosen: HTMLAnchorElement | undefined;
	let byReader = false;
	const options = (): HTMLAnchorElement[] => [
		...list.querySelectorAll<HTMLAnchorElement>('[role=option]'),
	];
	const choose = (option: HTMLAnchorElement | undefined): void => {
		chosen?.setAttribute('aria-selected', 'false');
		chosen = option;
		option?.setAttribute('aria-selected', 'true');
		if (option) input.setAttribute('aria-activedescendant', option.id);
		else input.removeAttribute('aria-activedescendant');
	};
	const go = (option: HTMLAnchorElement | undefined): void => {
		byReader = true;
		choose(option);
		option?.scrollIntoView({ block: 'nearest' });
	};
	return {
		active: () => chosen,
		move: (by) => {
			const all = options();
			const at = chosen ? all.indexOf(chosen) : by > 0 ? -1 : 0;
			go(all.at((at + by) % all.length));
		},
		jump: (to) => go(options().at(to)),
		forget: () => {
			byReader = false;
			choose(undefined);
		},
		renew: (change, startsWithFirst) => {
			const before = byReader ? chosen : undefined;
			const top = before?.getBoundingClientRect().top ?? 0;
			change();
			const all = options();
			for (const [index, option] of all.entries()) option.id = `_search-option-${index}`;
			input.setAttribute('aria-expanded', String(all.length > 0));
			const kept = before && all.find((option) => targetOf(option) === targetOf(before));
			byReader = kept !== undefined;
			choose(kept ?? (startsWithFirst ? all[0] : undefined));
			const scroller = list.closest('[role=region]') ?? document.documentElement;
			if (kept) scroller.scrollTop += kept.getBoundingClientRect().top - top;
		},
	};
}

/** Where it leads, without what the browser is to mark: the full text knows that better. */
const targetOf = ({ href }: HTMLAnchorElement): string => href.replace(/#?(?::~:.*)?$/, '');
