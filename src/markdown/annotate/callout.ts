import type { Element, ElementContent } from 'hast';
import type { Locale } from '../../domain/i18n/locale.ts';
import { messages } from '../../domain/i18n/messages.ts';
import { hush } from '../blocks/element.ts';
import { element, text } from '../element.ts';
import { setData } from '../set-data.ts';

export type CalloutKind = keyof (typeof messages)['en']['callout'];

interface CalloutParts {
	/** Takes the place of the kind's name, which is still said to those who do not see the stamp. */
	title?: ElementContent[] | undefined;
	children: ElementContent[];
	locale: Locale;
}

/** A callout: a stamp, a name, and what it says. */
export function callout(kind: CalloutKind, { title, children, locale }: CalloutParts): Element {
	const { callout: names, stamp, kindBefore } = messages[locale];
	const name: ElementContent[] = title
		? [hush(kindBefore(names[kind])), ...title]
		: [text(names[kind])];
	const node = element(
		'div',
		{ className: ['callout', kind], role: 'note', ariaLabel: names[kind] },
		[
			element('span', { ariaHidden: 'true', className: ['stamp'] }, [text(stamp[kind])]),
			element('p', { className: ['callout-name'] }, name),
			...children,
		],
	);
	return setData(node, { callout: kind, ...(title ? { feature: 'blocks' } : {}) });
}
