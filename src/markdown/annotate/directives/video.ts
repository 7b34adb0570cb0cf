import type { ElementContent } from 'hast';
import { mediaFormat } from '../../../domain/media.ts';
import { EmbedAttributes } from '../../embed/attributes.ts';
import { embedElement, titleOnly } from '../../embed/embed-element.ts';
import type { DirectiveCall, DirectivePlace } from '../directives.ts';
import { schemeOf } from '../safe-urls.ts';

/** `::video[Title]{src=./film.mp4 poster=./still.jpg track=./film.en.vtt}`, or `src=https://…`. */
export function video(call: DirectiveCall, place: DirectivePlace): ElementContent[] {
	const attributes = new EmbedAttributes(call, place, ['src', 'track']);
	const src = attributes.text('src') ?? '';
	if (!isFilm(src)) {
		attributes.warn({
			code: 'embed/src',
			message: `Unexpected ${src ? `film \`${src}\`` : 'absence of \`src\`'} of \`::video\`, expected an mp4 or webm file beside the text, or its https: address`,
			hint: 'Other formats play in some browsers only: ffmpeg -i film.mov film.mp4. Only the title is shown now.',
		});
		return titleOnly(call);
	}
	const track = trackOf(attributes);
	const embed = {
		service: 'video',
		title: attributes.title(),
		ratio: attributes.ratio(),
		url: src,
		...(track ? { track } : {}),
	} as const;
	return [embedElement(embed, attributes.poster(), { call, place })];
}

function isFilm(src: string): boolean {
	const format = mediaFormat(src.replace(/[?#].*$/s, ''));
	const scheme = schemeOf(src);
	if (scheme) return scheme === 'https:' && URL.canParse(src);
	return !src.startsWith('/') && (format === 'mp4' || format === 'webm');
}

function trackOf(attributes: EmbedAttributes): string | undefined {
	const track = attributes.text('track');
	if (track === undefined) return undefined;
	if (!schemeOf(track) && !track.startsWith('/') && mediaFormat(track) === 'vtt') return track;
	attributes.wrong('track', 'a WebVTT file beside the text, `./film.en.vtt`');
	return undefined;
}
