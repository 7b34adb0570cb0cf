import type { Element } from 'hast';
import type { Embed } from '../../domain/embed.ts';
import { imageUrl } from '../../domain/image.ts';
import { element, text } from '../../markdown/element.ts';
import { pictureElements } from './pictures.ts';

/**
 * A film on the site. One of our own is played by the browser, which fetches nothing before; any
 * other is a link that a script turns into the player (`components/client/features/embed.ts`).
 */
export function embedElement(block: Element, embed: Embed): Element {
	const still = stillOf(block);
	const name = element('span', { className: ['embed-name'] }, [
		element('b', {}, [text(embed.title)]),
		text(' '),
		element('small', {}, [text(embed.serviceName)]),
	]);
	const shape = { dataRatio: embed.ratio };
	if (embed.url.startsWith('/')) {
		return element('div', { className: ['embed', 'own'] }, [film(embed, still), name]);
	}
	const shown = still ? pictureElements(still) : [];
	const link = element('a', { href: embed.url, dataTitle: embed.title }, [...shown, name]);
	if (embed.player) link.properties['dataPlayer'] = embed.player;
	return element('div', { className: ['embed'], ...shape }, [link]);
}

function stillOf(block: Element): Element | undefined {
	const [link] = block.children;
	const [first] = link?.type === 'element' ? link.children : [];
	return first?.type === 'element' && first.tagName === 'img' ? first : undefined;
}

function film(embed: Embed, still: Element | undefined): Element {
	const image = still?.data?.image;
	const track = embed.track ? [element('track', { src: embed.track, kind: 'captions' }, [])] : [];
	return element(
		'video',
		{
			src: embed.url,
			controls: true,
			preload: 'none',
			playsInline: true,
			ariaLabel: embed.title,
			dataRatio: embed.ratio,
			...(image ? { poster: imageUrl(image.fallback) } : {}),
		},
		track,
	);
}
