import type { ElementContent } from 'hast';
import { readAttributes } from '../../blocks/attributes.ts';
import { elementAt } from '../../blocks/element.ts';
import type { DirectiveCall, DirectivePlace } from '../directives.ts';
import { report } from '../report.ts';

/** `:abbr[HTML]{title="HyperText Markup Language"}`: a short form with what it stands for. */
export function abbr(call: DirectiveCall, place: DirectivePlace): ElementContent[] {
	const { title } = readAttributes(call, place, ['title']);
	const label = call.label ?? [];
	if (!title) {
		report(place.file, call.node, {
			code: 'abbr/title',
			message: 'Unexpected `:abbr` without `title`, expected what the letters stand for',
			hint: 'Write `:abbr[HTML]{title="HyperText Markup Language"}`; the letters are shown alone.',
		});
		return label;
	}
	return [elementAt(call, 'abbr', { title }, label)];
}
