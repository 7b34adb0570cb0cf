import { isOff, keep, page, progress } from './kept.ts';
import { tick } from './tick.ts';

/** Keeps on the device where one is, and that a chapter was read when its end was on the screen. */
export function follow(end: Element): void {
	new IntersectionObserver(([entry]) => {
		// What was read is asked for each time: the book may be open twice.
		const [, ...read] = progress();
		if (entry?.isIntersecting && !read.includes(page)) read.push(page);
		if (!isOff()) keep(page, ...read);
		tick();
	}).observe(end);
}
