import type { Element } from 'hast';
import { attribute, excerpt } from '../dom.ts';
import type { Recogniser } from '../recognise.ts';
import type { Role } from '../roles.ts';
import { isSafeUrl } from '../safe-url.ts';

const dropped: Record<string, string> = {
	script: 'scripts never reach Markdown',
	style: 'looks belong to the site',
	template: 'it shows nothing',
	link: 'it is for the head of a page',
	meta: 'it is for the head of a page',
	base: 'it is for the head of a page',
	title: 'it is for the head of a page',
	source: 'other sizes of a picture are made here',
	track: 'it belongs to a film',
	param: 'it belongs to a plug-in',
};

/** Scripts, styles, handlers and dangerous addresses: counted, and never carried over. */
export const recogniseHostile: Recogniser = (element, { note }) => {
	noteHandlers(element, note);
	const why = dropped[element.tagName];
	if (why !== undefined) {
		note({
			level: 'cleaned',
			construct: `<${element.tagName}>`,
			why,
			where: attribute(element, 'src'),
		});
		return { is: 'drop' };
	}
	if (element.tagName === 'a') return recogniseLink(element, note);
	return undefined;
};

function noteHandlers(element: Element, note: Parameters<Recogniser>[1]['note']): void {
	for (const name of Object.keys(element.properties)) {
		const isHandler = /^on[a-z]/i.test(name);
		if (!isHandler && name !== 'style') continue;
		note({
			level: 'cleaned',
			construct: isHandler ? 'event handler' : 'style attribute',
			why: `${name.toLowerCase()} on <${element.tagName}>`,
			where: excerpt(element) || attribute(element, 'src'),
		});
	}
}

function recogniseLink(
	element: Element,
	note: Parameters<Recogniser>[1]['note'],
): Role | undefined {
	const href = attribute(element, 'href');
	if (!('href' in element.properties)) return { is: 'unwrap' };
	const where = excerpt(element) || href.slice(0, 60);
	if (!isSafeUrl(href)) {
		const why = `its address is not http, https, mailto or tel: ${href.slice(0, 40)}; the words stay`;
		note({ level: 'cleaned', construct: 'unsafe link', why, where, delta: { links: -1 } });
		return { is: 'unwrap' };
	}
	return undefined;
}
