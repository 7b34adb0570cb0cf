import { chaptersRead, resumeAt } from '../../../domain/handbook/progress.ts';
import type { BookTools } from './book.ts';

const start = document.querySelector<HTMLAnchorElement>('.start a');
// The markup of `Progress.astro`, in its order.
const [box, output, button, input] = document.querySelectorAll<HTMLInputElement>(
	'.progress, .progress :is(output, button, input)',
);

/** Says how far one is and where to go on, and forgets it when asked to. */
function showProgress({ isOff, keep, links, pageOf, progress, tick, write }: BookTools): void {
	if (!start || !box || !output || !button || !input) return;
	const startText = start.textContent;
	const pages = links.map(pageOf);
	const show = (): void => {
		const now = progress();
		const [at = ''] = now;
		const link = links[resumeAt(pages, now)];
		start.href = (link ?? links[0] ?? start).href;
		// In contents the number stands before the title.
		const name = [link?.closest('li')?.firstElementChild, link].map((node) => node?.textContent);
		start.textContent = link
			? [start.dataset['resume'], ...name].filter(Boolean).join(' ')
			: startText;
		button.hidden = !at;
		output.value = at && `${box.dataset['read']}`.replace('#', `${chaptersRead(pages, now)}`);
		input.checked = !isOff();
		tick();
	};
	button.addEventListener('click', () => {
		keep();
		show();
	});
	input.addEventListener('change', () => {
		write(input.checked ? '' : 'off');
		show();
	});
	box.style.visibility = 'visible';
	show();
	addEventListener('pageshow', show);
}

// Sent by the script of all pages of a book, which stands after this one.
addEventListener('book', (event) => showProgress((event as CustomEvent<BookTools>).detail));
