import type { Element, ElementContent, Parents, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import type { Locale } from '../../domain/i18n/locale.ts';
import { directiveTag } from '../directive-element.ts';
import type { DirectiveKind, DirectiveName } from '../directive-names.ts';
import { localeOf } from '../file-data.ts';
import { reportStrayColons, reportUnclosed, strayLabel } from './directive-slips.ts';
import { abbr } from './directives/abbr.ts';
import { bilibili } from './directives/bilibili.ts';
import { callout } from './directives/callout.ts';
import { card } from './directives/card.ts';
import { cards } from './directives/cards.ts';
import { codeGroup } from './directives/code-group.ts';
import { details } from './directives/details.ts';
import { figure } from './directives/figure.ts';
import { filetree } from './directives/filetree.ts';
import { kbd } from './directives/kbd.ts';
import { math } from './directives/math.ts';
import { sidenote } from './directives/sidenote.ts';
import { steps } from './directives/steps.ts';
import { tab } from './directives/tab.ts';
import { tabs } from './directives/tabs.ts';
import { noterm, term } from './directives/term.ts';
import { video } from './directives/video.ts';
import { youtube } from './directives/youtube.ts';

/** A directive as its author wrote it; what it holds is read already. */
export interface DirectiveCall {
	name: string;
	kind: DirectiveKind;
	/** What stands in braces; a word without a value is `''`. */
	attributes: Record<string, string>;
	/** What stands in brackets. */
	label: ElementContent[] | undefined;
	children: ElementContent[];
	/** For the places of problems. */
	node: Element;
}

/** Where a directive stands. */
export interface DirectivePlace {
	locale: Locale;
	/** The directive that holds it as one of its own blocks. */
	within?: string | undefined;
	/** Paragraphs and links around it: only broken HTML puts them around blocks. */
	around?: readonly Element[];
	/** For problems, by `report`. */
	file: VFile;
}

/** What takes the place of a directive. */
export type Directive = (call: DirectiveCall, place: DirectivePlace) => ElementContent[];

const directives: Record<DirectiveName | 'math', Directive> = {
	note: callout('note'),
	tip: callout('tip'),
	important: callout('important'),
	warning: callout('warning'),
	caution: callout('caution'),
	info: callout('note'),
	danger: callout('caution'),
	details,
	tabs,
	tab,
	'code-group': codeGroup,
	steps,
	filetree,
	cards,
	card,
	figure,
	sidenote,
	math,
	youtube,
	bilibili,
	video,
	kbd,
	abbr,
	term,
	noterm,
};

/** What has no title. */
const untitled = new Set(['tabs', 'code-group', 'steps', 'filetree', 'cards']);

/** Puts in the place of each directive what it stands for, the inner ones first. */
export function readDirectives(tree: Root, file: VFile): void {
	const place = { locale: localeOf(file), file };
	readIn(tree, place);
}

function readIn(parent: Parents, place: DirectivePlace): void {
	const children: (RootContent | ElementContent)[] = [];
	for (const child of parent.children) {
		if (child.type !== 'element') {
			children.push(child);
			continue;
		}
		const within = child.tagName === directiveTag ? child.properties['dataName'] : undefined;
		reportStrayColons(child, place.file);
		const isLine = child.tagName === 'p' || child.tagName === 'a';
		const around = isLine ? [...(place.around ?? []), child] : (place.around ?? []);
		readIn(child, { ...place, within: within?.toString(), around });
		children.push(...(child.tagName === directiveTag ? replace(child, place) : [child]));
	}
	// Elements hold what elements may hold: nothing but their own kind was put in.
	parent.children = children;
}

function replace(node: Element, place: DirectivePlace): ElementContent[] {
	const { dataName: name, dataKind: kind } = node.properties;
	// A label is its directive's business.
	if (name === 'label') return [node];
	const [first, ...rest] = node.children;
	const isLabelled = first?.type === 'element' && first.properties['dataName'] === 'label';
	if (kind === 'container') reportUnclosed(node, place.file);
	if (kind !== 'text') place.around?.forEach(openUp);
	const call: DirectiveCall = {
		name: String(name),
		// Written by `toElements`, which knows only these.
		kind: kind as DirectiveKind,
		attributes: attributesOf(node),
		label: kind === 'container' ? (isLabelled ? first.children : undefined) : inlineLabel(node),
		children: kind !== 'container' ? [] : isLabelled ? rest : node.children,
		node,
	};
	const known: Partial<Record<string, Directive>> = directives;
	const directive = known[call.name];
	// `restoreDirectives` leaves only names that stand here, and `toElements` adds only `math`.
	if (!directive) return node.children;
	const stray = untitled.has(call.name) && call.label?.length ? call.label : undefined;
	return [...(stray ? strayLabel(node, stray, place.file) : []), ...directive(call, place)];
}

/** Browsers would end it at a block within it, and begin what is open in it a second time. */
function openUp(node: Element): void {
	if (node.tagName === 'p') node.tagName = 'div';
	if (node.tagName !== 'a') return;
	const { id } = node.properties;
	node.tagName = 'span';
	node.properties = id ? { id } : {};
}

/** The text in brackets of `:a[…]` and `::a[…]`. */
function inlineLabel({ children }: Element): ElementContent[] | undefined {
	return children.length > 0 ? children : undefined;
}

function attributesOf(node: Element): Record<string, string> {
	const json = node.properties['dataAttributes'];
	// Written by `toElements`; values are strings.
	return typeof json === 'string' ? (JSON.parse(json) as Record<string, string>) : {};
}
