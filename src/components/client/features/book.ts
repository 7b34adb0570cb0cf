import { tendDrawer } from '../book/drawer.ts';
import { keepSection } from '../book/keep-section.ts';
import { change, isWanted, page } from '../book/kept.ts';
import { show } from '../book/show.ts';
import { turnPages } from '../book/turn-pages.ts';

/** What a book keeps on the device: where one is, and what was read to its end. */
function follow(end: Element): void {
	change((progress) => (progress.at = page));
	new IntersectionObserver(([entry]) => {
		if (!entry?.isIntersecting || !isWanted()) return;
		change(({ read }) => read.add(page));
		show();
	}).observe(end);
}

const drawer = document.querySelector<HTMLDetailsElement>('.book-nav details');
const article = document.querySelector('article');
const end = document.querySelector('article > footer');
if (drawer) tendDrawer(drawer);
if (article) keepSection(article);
if (isWanted() !== false) {
	turnPages();
	if (end) follow(end);
}
show();
// A page that comes back as it was left knows nothing of what was read since.
addEventListener('pageshow', show);
