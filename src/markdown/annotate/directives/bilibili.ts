import type { ElementContent } from 'hast';
import { EmbedAttributes } from '../../embed/attributes.ts';
import { embedElement, titleOnly } from '../../embed/embed-element.ts';
import type { DirectiveCall, DirectivePlace } from '../directives.ts';

const idPattern = /^BV[0-9A-Za-z]{10}$/;

/** `::bilibili[Title]{id=BV1xx411c7mD page=2 start=1:30 poster=./still.jpg}`. */
export function bilibili(call: DirectiveCall, place: DirectivePlace): ElementContent[] {
	const attributes = new EmbedAttributes(call, place, ['id', 'page', 'start']);
	const id = attributes.text('id') ?? '';
	if (!idPattern.test(id)) {
		const meant = /BV[0-9A-Za-z]{10}/.exec(id)?.[0] ?? 'BV1aB2cD3eF4';
		attributes.warn({
			code: 'embed/id',
			message: `Unexpected ${id ? `id \`${id}\`` : 'absence of the id'} of \`::bilibili\`, expected \`BV\` and ten signs, as in the film's address`,
			hint: `For https://www.bilibili.com/video/${meant} write {id=${meant}}. Only the title is shown now.`,
		});
		return titleOnly(call);
	}
	const query = queryOf({ p: pageOf(attributes), t: attributes.start() });
	const embed = {
		service: 'bilibili',
		title: attributes.title(),
		ratio: attributes.ratio(),
		url: `https://www.bilibili.com/video/${id}/${query && `?${query}`}`,
		// Without comments that fly across the film.
		player: `https://player.bilibili.com/player.html?bvid=${id}&autoplay=1&danmaku=0${query && `&${query}`}`,
	} as const;
	return [embedElement(embed, attributes.poster(), { call, place })];
}

function pageOf(attributes: EmbedAttributes): number | undefined {
	const page = attributes.text('page');
	if (page === undefined || /^[1-9]\d{0,3}$/.test(page)) return page ? Number(page) : undefined;
	attributes.wrong('page', 'the number of a part, from 1');
	return undefined;
}

function queryOf(values: Record<string, number | undefined>): string {
	return Object.entries(values)
		.flatMap(([name, value]) => (value ? [`${name}=${value}`] : []))
		.join('&');
}
