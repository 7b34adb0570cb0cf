import { chaptersRead, type Progress, resumeAt } from '../../../domain/handbook/progress.ts';
import type { Locale } from '../../../domain/i18n/locale.ts';
import { readTexts } from '../../../domain/i18n/read-texts.ts';
import { book, forget, isWanted, readProgress, want } from './kept.ts';

// The first two letters of `en` and `zh-CN` are what we call them.
const isRead = readTexts[document.documentElement.lang.slice(0, 2) as Locale];
const links = [...document.querySelectorAll<HTMLAnchorElement>('.book-nav li a, .parts li a')];
const pages = links.map(({ pathname }) => pathname.split(`/${book}/`)[1] ?? '');
const start = document.querySelector<HTMLAnchorElement>('.start a');
const startText = start?.textContent ?? '';

/** Ticks what was read; on the page of the book, says how far one is and where to go on. */
export function show(): void {
	const progress = readProgress();
	for (const [index, link] of links.entries()) {
		const done = progress.read.has(pages[index] ?? '');
		link.toggleAttribute('data-read', done);
		link.title = done ? isRead : '';
	}
	if (start) lead(start, progress);
	showBox(progress);
}

function lead(start: HTMLAnchorElement, progress: Progress): void {
	const link = links[resumeAt(pages, progress)];
	// In contents the number stands before the title.
	const number = link?.closest('li')?.firstElementChild?.textContent;
	const name = [number, link?.textContent].filter(Boolean).join(' · ');
	start.textContent = link ? (start.dataset['resume'] ?? '').replace('#', name) : startText;
	start.href = (link ?? links[0] ?? start).href;
}

function showBox(progress: Progress): void {
	const box = document.querySelector<HTMLElement>('.progress');
	const [output, button, input] =
		box?.querySelectorAll<HTMLInputElement>('output,button,input') ?? [];
	const wanted = isWanted();
	if (!box || !output || !button || !input || wanted === undefined) return;
	const [read, all] = chaptersRead(pages, progress);
	box.style.visibility = 'visible';
	output.value =
		progress.at && (box.dataset['read'] ?? '').replace('#', `${read}`).replace('%', `${all}`);
	button.hidden = !progress.at;
	button.onclick = () => {
		forget();
		show();
	};
	input.checked = wanted;
	input.onchange = () => {
		want(input.checked);
		show();
	};
}
