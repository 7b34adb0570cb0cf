import { emptyState, writeSearchState } from '../../../domain/search/search-state.ts';
import sheet from './dialog.css?inline';
import { element } from './element.ts';
import { engine } from './engine.ts';
import { type Finder, makeFinder, texts } from './finder.ts';
import hits from './hits.css?inline';
import results from './search.css?inline';

export { fillPage } from './page.ts';

// What every answer needs is on its way before the first letter is typed.
void engine.warm().catch(() => undefined);

let show: (() => void) | undefined;

/** Shows the search over the page; on the search page, goes to its field. */
export function open(link: HTMLAnchorElement): void {
	const field = document.querySelector<HTMLInputElement>('main [data-search] input');
	if (field) field.focus();
	else (show ??= makeDialog(link.pathname))();
}

function makeDialog(address: string): () => void {
	for (const text of [results, hits, sheet]) {
		const styles = new CSSStyleSheet();
		styles.replaceSync(text);
		document.adoptedStyleSheets.push(styles);
	}
	const input = element('input', {
		type: 'search',
		name: 'q',
		'aria-label': texts.label,
		placeholder: texts.placeholder,
	});
	const close = element('button', { class: 'ui quiet' }, texts.close, element('kbd', {}, 'Esc'));
	const ask = element('form', { method: 'dialog', class: 'search-ask' }, input, close);
	const page = element('a', { href: address }, texts.asPage);
	const dialog = element(
		'dialog',
		{ class: 'search-dialog', 'data-search': true, 'aria-label': texts.label },
		ask,
	);
	const leave = (): void => dialog.close();
	const finder: Finder = makeFinder({
		root: dialog,
		input,
		place: 'dialog',
		address,
		state: emptyState,
		onChange: (state) => (page.href = address + writeSearchState(state)),
		onLeave: (why) => {
			if (why !== 'enter') leave();
		},
	});
	dialog.append(element('div', { class: 'search-keys ui' }, ...keyHints(), page));
	dialog.addEventListener('click', ({ target }) => {
		// Its backdrop; what is within has a target of its own.
		if (target === dialog) leave();
	});
	document.body.append(dialog);
	return () => {
		if (!dialog.open) dialog.showModal();
		input.focus();
		input.select();
		// What was read or stored meanwhile.
		finder.renew(finder.state().query !== '');
	};
}

function keyHints(): HTMLElement[] {
	return texts.keys.map(([keys, meaning]) =>
		element('span', {}, ...keys.split(' ').map((key) => element('kbd', {}, key)), meaning),
	);
}
