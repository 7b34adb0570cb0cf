import type { Element, ElementContent } from 'hast';
import type { Embed } from '../../domain/embed.ts';
import { messages } from '../../domain/i18n/messages.ts';
import type { DirectiveCall, DirectivePlace } from '../annotate/directives.ts';
import { element } from '../element.ts';
import { setData } from '../set-data.ts';

/**
 * A film for every destination: a link to it, which holds its still, if there is one, and its name.
 * What a destination can do beyond a link it takes from the annotation.
 */
export function embedElement(
	embed: Omit<Embed, 'serviceName'>,
	poster: string | undefined,
	{ call: { node }, place: { locale } }: { call: DirectiveCall; place: DirectivePlace },
): Element {
	const text = messages[locale].film;
	const title = embed.title || text.untitled;
	const serviceName = text.services[embed.service];
	const still: ElementContent[] = poster ? [element('img', { src: poster, alt: '' }, [])] : [];
	const name: ElementContent = { type: 'text', value: text.name(title, serviceName) };
	const link = element('a', {}, [...still, element('span', {}, [name])]);
	// A path would be read as a link to another text; `annotateEmbeds` says what it becomes.
	if (embed.service !== 'video') link.properties['href'] = embed.url;
	const block = element('div', {}, [link]);
	for (const part of [block, link, ...link.children]) {
		if (node.position) part.position = node.position;
	}
	return setData(block, { embed: { ...embed, title, serviceName }, feature: 'embed' });
}

/** What is left of a film that nobody can find: its title. */
export function titleOnly({ label, node }: DirectiveCall): Element[] {
	if (!label) return [];
	const paragraph = element('p', {}, label);
	if (node.position) paragraph.position = node.position;
	return [paragraph];
}
