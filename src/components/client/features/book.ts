import { tendDrawer } from '../book/drawer.ts';
import { follow } from '../book/follow.ts';
import { keepSection } from '../book/keep-section.ts';
import { isOff, keep, progress, write } from '../book/kept.ts';
import { links, pageOf, tick } from '../book/tick.ts';
import { turnPages } from '../book/turn-pages.ts';

const drawer = document.querySelector<HTMLDetailsElement>('.book-nav details');
const article = document.querySelector('article');
if (!isOff()) turnPages();
if (drawer) tendDrawer(drawer);
if (article) {
	keepSection(article);
	// The foot is the last thing in it.
	if (article.lastElementChild) follow(article.lastElementChild);
}
tick();
// A page that comes back as it was left knows nothing of what was read since.
addEventListener('pageshow', tick);

/** What the script of the book's own page needs of this one; so neither brings a third file along. */
const tools = { isOff, keep, links, pageOf, progress, tick, write };
export type BookTools = typeof tools;
dispatchEvent(new CustomEvent('book', { detail: tools }));
