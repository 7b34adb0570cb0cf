import type { Chooser } from './choose.ts';

interface Keyed {
	chooser: Chooser;
	onOpen: (option: HTMLAnchorElement | undefined, how: 'here' | 'tab' | 'page') => void;
	onEscape: () => void;
}

// How many options PageUp and PageDown pass over.
const page = 5;

/** Chooses and opens by keys, while the focus stays in the field. */
export function listenToKeys(input: HTMLInputElement, options: Keyed): void {
	const { chooser, onOpen, onEscape } = options;
	const moves: Partial<Record<string, () => void>> = {
		ArrowDown: () => chooser.move(1),
		ArrowUp: () => chooser.move(-1),
		PageDown: () => chooser.move(page),
		PageUp: () => chooser.move(-page),
		Home: () => chooser.jump(0),
		End: () => chooser.jump(-1),
	};
	// Home and End are the caret's while words are written, and the list's while one is chosen.
	let isChoosing = false;
	input.addEventListener('keydown', (event) => {
		// Keys that an input method uses are its own; Safari says so by this number alone.
		// eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells there
		if (event.isComposing || event.keyCode === 229) return;
		const { key, shiftKey, altKey } = event;
		const withCommand = event.ctrlKey || event.metaKey;
		const isPlain = !withCommand && !shiftKey && !altKey;
		const hasOptions = input.getAttribute('aria-expanded') === 'true';
		const isFree = isChoosing || hasNoWay(input, key);
		isChoosing = isPlain && hasOptions && key in moves && isFree;
		if (isChoosing) moves[key]?.();
		else if (key === 'Enter') {
			onOpen(chooser.active(), withCommand ? 'tab' : shiftKey ? 'page' : 'here');
		} else if (key === 'Escape') onEscape();
		else return;
		event.preventDefault();
	});
}

/** True where a key does nothing to the caret, or where it is already. */
function hasNoWay({ value, selectionStart, selectionEnd }: HTMLInputElement, key: string): boolean {
	if (key === 'Home') return selectionEnd === 0;
	return key !== 'End' || selectionStart === value.length;
}
