import type { Root } from 'hast';
import { visit } from '../visit.ts';
import { messages } from '../../domain/i18n/messages.ts';
import type { Locale } from '../../domain/i18n/locale.ts';

/** Names the boxes of task lists, for those who hear them. */
export function annotateTasks(tree: Root, locale: Locale): void {
	const { taskDone, taskOpen } = messages[locale];
	visit(tree, 'element', ({ tagName, properties }) => {
		if (tagName !== 'input') return;
		properties['ariaLabel'] = properties['checked'] ? taskDone : taskOpen;
	});
}
