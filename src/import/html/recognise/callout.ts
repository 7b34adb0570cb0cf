import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { oneLine } from '../../read/plain-text.ts';
import { childElements, classesOf, descendants, excerpt, isElement } from '../dom.ts';
import type { Recogniser } from '../recognise.ts';
import { setRole, type Alert } from '../roles.ts';

/** The words of many generators (Bootstrap, Docusaurus, VuePress, MkDocs, GitHub, Hexo) → ours. */
const alertOf: Record<string, Alert> = {
	note: 'NOTE',
	info: 'NOTE',
	primary: 'NOTE',
	secondary: 'NOTE',
	default: 'NOTE',
	abstract: 'NOTE',
	tip: 'TIP',
	hint: 'TIP',
	success: 'TIP',
	important: 'IMPORTANT',
	warning: 'WARNING',
	warn: 'WARNING',
	caution: 'CAUTION',
	danger: 'CAUTION',
	error: 'CAUTION',
	failure: 'CAUTION',
	bug: 'CAUTION',
};

/** Titles that say no more than the kind: the site writes them itself, in the reader's language. */
const plainTitles: Record<Alert, readonly string[]> = {
	NOTE: ['note', 'info', 'information', '注意', '备注', '说明', '信息', '提示'],
	TIP: ['tip', 'hint', '提示', '技巧', '小贴士'],
	IMPORTANT: ['important', '重要'],
	WARNING: ['warning', '警告', '注意'],
	CAUTION: ['caution', 'danger', '危险', '小心', '当心', '警告'],
};

const frame =
	/^(?:alert|admonition|markdown-alert|custom-block|theme-admonition|starlight-aside|callout|note|hint-container)$/;
const titleClass = /(?:^|[-_])(?:title|heading)$|-title$/;

/** A box that says what kind of remark it holds. */
export const recogniseCallout: Recogniser = (element, { note }) => {
	if (!isElement(element, 'div', 'aside', 'section', 'blockquote')) return undefined;
	const classes = classesOf(element);
	if (!classes.some((name) => frame.test(name))) return undefined;
	const alert = alertFrom(classes);
	if (!alert) {
		const why = `it has no kind that is known (${classes.join(' ')}): its text stays as paragraphs`;
		note({ level: 'unsure', construct: 'callout', why, where: excerpt(element) });
		return { is: 'unwrap' };
	}
	const title = titleOf(element);
	if (title) {
		const text = oneLine(toString(title)).toLowerCase();
		const shown = text !== '' && !plainTitles[alert].includes(text);
		setRole(title, { is: 'calloutTitle', shown });
		const why = shown ? 'it is the first, bold line of the callout' : 'the site writes it';
		const delta = shown ? { strong: 1 } : {};
		note({
			level: shown ? 'changed' : 'cleaned',
			construct: 'callout title',
			why,
			where: excerpt(title),
			delta,
		});
	}
	return { is: 'callout', alert };
};

function alertFrom(classes: readonly string[]): Alert | undefined {
	for (const name of classes) {
		for (const part of name.split(/-+|_+/).toReversed()) {
			const alert = alertOf[part];
			// `note` alone may be the frame of another kind: Hexo's `note warning`
			if (alert && !(name === 'note' && classes.length > 1)) return alert;
		}
	}
	return classes.includes('note') ? 'NOTE' : undefined;
}

/** The title: the first element that is called so, down to three levels. */
function titleOf(element: Element): Element | undefined {
	const first = childElements(element)[0];
	if (!first) return undefined;
	return [first, ...descendants(first, 'div', 'p', 'span', 'h5', 'h4')]
		.slice(0, 4)
		.find((candidate) => classesOf(candidate).some((name) => titleClass.test(name)));
}
