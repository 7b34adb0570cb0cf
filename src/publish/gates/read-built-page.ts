import { Parser } from 'htmlparser2';
import { type Attributes, outside, within } from './built-element.ts';
import type { Marked, Place } from './built-site.ts';
import { keepElement } from './keep-element.ts';
import { noFacts, type PageContent, type PageFacts } from './page-facts.ts';
import { placeReader } from './place-reader.ts';

/** Text that is kept, and where it goes when its element ends. */
interface Taken {
	name: string;
	place: Place;
	text: string;
}

/** Reads a built page event by event; `own` makes strings that do not keep the page in memory. */
export function readBuiltPage(html: string, own: (piece: string) => string): PageContent {
	const facts = noFacts();
	const placeOf = placeReader(html);
	const open = [outside];
	let taken: Taken | undefined;
	const parser = new Parser({
		onopentag(name, attributes) {
			const around = open.at(-1) ?? outside;
			open.push(within(around, name, attributes));
			if (around.inTemplate) return;
			const place = placeOf(parser.startIndex);
			keepElement({ name, attributes, place, around }, { facts, own });
			if (!around.inDrawing && hasText(name, attributes)) taken = { name, place, text: '' };
		},
		ontext(text) {
			if (taken) taken.text += text;
		},
		onclosetag(name) {
			open.pop();
			if (taken?.name !== name) return;
			keepText(taken, own(taken.text), facts);
			taken = undefined;
		},
	});
	parser.end(html);
	return facts;
}

/** True for elements whose words are kept; they do not hold each other. */
function hasText(name: string, attributes: Attributes): boolean {
	if (name === 'script') return attributes['type']?.trim().toLowerCase() === 'application/ld+json';
	return name === 'title' || /^h[1-6]$/.test(name);
}

function keepText({ name, place }: Taken, text: string, facts: PageFacts): void {
	const words = text.replace(/\s+/g, ' ').trim();
	const said: Marked<string> = { ...place, value: words };
	if (name === 'script') facts.jsonLd.push({ ...place, value: text });
	else if (name === 'title') facts.title ??= said;
	else facts.headings.push({ ...place, value: { level: Number(name.slice(1)), text: words } });
}
