import type { Chooser } from './choose.ts';
import { listenToKeys } from './keys.ts';

interface FieldOptions {
	chooser: Chooser;
	/** The words are others now. */
	onWords: (words: string) => void;
	/** Enter, with what is chosen. */
	onOpen: (option: HTMLAnchorElement | undefined, how: 'here' | 'tab' | 'page') => void;
	onEscape: () => void;
}

/** Makes a field of the search listen; what an input method still composes is not looked for. */
export function listenToField(input: HTMLInputElement, options: FieldOptions): void {
	const words = (): void => options.onWords(input.value);
	input.addEventListener('input', (event) => {
		if (!(event instanceof InputEvent && event.isComposing)) words();
	});
	input.addEventListener('compositionend', words);
	listenToKeys(input, options);
}
