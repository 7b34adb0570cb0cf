const zh = document.documentElement.lang.startsWith('zh');
const copyText = zh ? '复制' : 'Copy';
const copiedText = zh ? '已复制' : 'Copied';

/** Copies, and says so in the button for a moment. */
async function copy(button: HTMLButtonElement, text: string): Promise<void> {
	await navigator.clipboard.writeText(text);
	const before = button.textContent;
	button.textContent = copiedText;
	setTimeout(() => (button.textContent = before), 1600);
}

/** A button on each block of code; it is not there when there is no script to work it. */
export function addCopyButtons(): void {
	for (const figure of document.querySelectorAll<HTMLElement>('figure.code')) {
		const button = document.createElement('button');
		button.textContent = copyText;
		button.ariaLive = 'polite';
		const code = figure.querySelector('code');
		button.addEventListener('click', () => void copy(button, code?.textContent ?? ''));
		figure.append(button);
	}
}

/** Shows the button that copies the page's address. */
export function enableCopyLink(): void {
	const button = document.querySelector<HTMLButtonElement>('[data-copy-link]');
	if (!button) return;
	button.hidden = false;
	const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
	button.addEventListener('click', () => void copy(button, canonical?.href ?? location.href));
}
