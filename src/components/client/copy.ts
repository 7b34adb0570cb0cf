import { copyTexts } from '../../domain/i18n/copy-texts.ts';
import type { Locale } from '../../domain/i18n/locale.ts';

// The first two letters of `en` and `zh-CN` are what we call them.
const [copy, copied] = copyTexts[document.documentElement.lang.slice(0, 2) as Locale];

/** Makes a button copy, and say so for a moment. */
function copyOnClick(button: HTMLButtonElement, text: () => string): void {
	// Read once: after a second click it says what the first one made of it.
	const label = button.textContent;
	button.addEventListener('click', () => {
		void navigator.clipboard.writeText(text()).then(() => {
			button.textContent = copied;
			setTimeout(() => (button.textContent = label), 1600);
		});
	});
}

/** A button on each block of code; it is not there when there is no script to work it. */
export function addCopyButtons(): void {
	for (const figure of document.querySelectorAll<HTMLElement>('figure.code')) {
		const button = document.createElement('button');
		button.textContent = copy;
		button.ariaLive = 'polite';
		// In pieces where lines are folded away; what a diff deletes is not copied.
		let text = '';
		for (const { childNodes } of figure.querySelectorAll('code')) {
			for (const { nodeName, textContent } of childNodes) {
				if (nodeName !== 'DEL') text += textContent ?? '';
			}
		}
		copyOnClick(button, () => text);
		figure.append(button);
	}
}

/** Shows the button that copies the page's address. */
export function enableCopyLink(): void {
	const button = document.querySelector<HTMLButtonElement>('.after button');
	if (!button) return;
	button.hidden = false;
	const canonical = 'link[rel=canonical]';
	copyOnClick(
		button,
		() => document.querySelector<HTMLLinkElement>(canonical)?.href ?? location.href,
	);
}
