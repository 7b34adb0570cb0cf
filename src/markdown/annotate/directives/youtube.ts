import type { ElementContent } from 'hast';
import { EmbedAttributes } from '../../embed/attributes.ts';
import { embedElement, titleOnly } from '../../embed/embed-element.ts';
import type { DirectiveCall, DirectivePlace } from '../directives.ts';

const idPattern = /^[\w-]{11}$/;
// What stands before the id in the addresses that people copy.
const inAddress = /(?:[?&]v=|youtu\.be\/|embed\/|shorts\/|live\/)([\w-]{11})(?![\w-])/;

/** `::youtube[Title]{id=dQw4w9WgXcQ start=1m30s poster=./still.jpg}`; `{#dQw4w9WgXcQ}` will do. */
export function youtube(call: DirectiveCall, place: DirectivePlace): ElementContent[] {
	const attributes = new EmbedAttributes(call, place, ['id', 'start']);
	const id = attributes.text('id') ?? '';
	if (!idPattern.test(id)) {
		const meant = inAddress.exec(id)?.[1] ?? 'aBcDeFgHiJk';
		attributes.warn({
			code: 'embed/id',
			message: `Unexpected ${id ? `id \`${id}\`` : 'absence of the id'} of \`::youtube\`, expected the eleven signs after \`v=\` in the film's address`,
			hint: `For https://www.youtube.com/watch?v=${meant} write {id=${meant}}. Only the title is shown now.`,
		});
		return titleOnly(call);
	}
	const start = attributes.start();
	const embed = {
		service: 'youtube',
		title: attributes.title(),
		ratio: attributes.ratio(),
		url: `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}s` : ''}`,
		player: `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${start ? `&start=${start}` : ''}`,
	} as const;
	return [embedElement(embed, attributes.poster(), { call, place })];
}
