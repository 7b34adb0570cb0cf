import type { Locale } from '../../../domain/i18n/locale.ts';
import { zoomTexts } from '../../../domain/i18n/zoom-texts.ts';
import sheet from './zoom-dialog.css?inline';
import { makeStage } from './zoom-stage.ts';

// The first two letters of `en` and `zh-CN` are what we call them.
const texts = zoomTexts[document.documentElement.lang.slice(0, 2) as Locale];

// The sheet comes with the dialog: most readers need neither.
const styles = new CSSStyleSheet();
styles.replaceSync(sheet);
document.adoptedStyleSheets.push(styles);

/** Shows the picture that a link leads to, over the page; closing gives the focus back. */
export function open(link: HTMLAnchorElement): void {
	const small = link.querySelector('img');
	if (!small) return;
	const dialog = document.createElement('dialog');
	dialog.className = 'zoom-dialog';
	const close = (): void => dialog.close();
	const picture = makePicture(link, small);
	const stage = makeStage(picture, small, close);
	const closer = makeButton(texts.closer, () => change());
	const change: (at?: { x: number; y: number }) => void = (at) => {
		closer.textContent = stage.toggle(at) ? texts.whole : texts.closer;
	};
	picture.addEventListener('click', ({ offsetX, offsetY }) => {
		change({ x: offsetX / picture.offsetWidth, y: offsetY / picture.offsetHeight });
	});
	const closing = makeButton(texts.close, close);
	const caption = link.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
	const bar = document.createElement('div');
	const text = document.createElement('p');
	text.textContent = caption;
	bar.append(text, closer, closing);
	dialog.ariaLabel = caption || small.alt;
	dialog.append(stage.element, bar);
	dialog.addEventListener('close', () => {
		dialog.remove();
		link.focus();
	});
	document.body.append(dialog);
	dialog.showModal();
	closing.focus();
}

/** In the size that the link leads to; the one in the text stands in until it is there. */
function makePicture(link: HTMLAnchorElement, small: HTMLImageElement): HTMLImageElement {
	const picture = document.createElement('img');
	picture.alt = small.alt;
	picture.src = link.href;
	picture.draggable = false;
	const height = Number(small.getAttribute('height'));
	picture.style.aspectRatio = `${small.getAttribute('width')} / ${height}`;
	if (link.matches('.plate')) picture.className = 'plate';
	return picture;
}

function makeButton(text: string, onClick: () => void): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = text;
	button.addEventListener('click', onClick);
	return button;
}
