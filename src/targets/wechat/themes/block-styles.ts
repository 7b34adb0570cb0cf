import type { Cut, Styles } from './tokens.ts';

type CalloutName =
	| 'calloutNote'
	| 'calloutTip'
	| 'calloutImportant'
	| 'calloutWarning'
	| 'calloutCaution'
	| 'calloutName';
type BlockName =
	| 'details'
	| 'detailsTitle'
	| 'tab'
	| 'tabTitle'
	| 'step'
	| 'stepNumber'
	| 'card'
	| 'cardTitle'
	| 'sidenote'
	| 'video'
	| 'videoTitle'
	| 'videoHint';

function callouts({ tokens, text, below }: Cut): Styles<CalloutName> {
	const { ink, wash, gap, callouts: rules } = tokens;
	const box = (rule: string): string =>
		`${below(gap)};padding:14px 16px 1px;border-left:4px solid ${rule};background-color:${wash}`;
	return {
		calloutNote: box(rules.note),
		calloutTip: box(rules.tip),
		calloutImportant: box(rules.important),
		calloutWarning: box(rules.warning),
		calloutCaution: box(rules.caution),
		calloutName: `${below(6)};${text(15, 1.6, ink)};font-weight:bold`,
	};
}

/** Callouts, opened details, unrolled tabs, steps, cards, notes beside the text, films. */
export function blockStyles(cut: Cut): Styles<CalloutName> & Styles<BlockName> {
	const { tokens, text, below } = cut;
	const { ink, soft, accent, line, wash, radius, gap } = tokens;
	const box = `${below(gap)};padding:14px 16px 1px;border:1px solid ${line};border-radius:${radius}px`;
	const title = (colour: string): string => `${below(8)};${text(15, 1.6, colour)};font-weight:bold`;
	return {
		...callouts(cut),
		details: box,
		detailsTitle: title(ink),
		// What it holds keeps its own distance below.
		tab: `padding:10px 0 1px;border-top:2px solid ${line}`,
		tabTitle: title(accent),
		// The lines of steps run on from one to the next.
		step: `padding:0 0 1px 16px;border-left:2px solid ${line}`,
		stepNumber: title(accent),
		card: box,
		cardTitle: title(ink),
		sidenote: `${below(gap)};padding:0 0 0 12px;border-left:2px solid ${accent};${text(14, 1.65, soft)}`,
		video: `${below(gap)};padding:14px 16px;border-radius:${radius}px;background-color:${wash}`,
		videoTitle: `${below(4)};${text(15, 1.6, ink)};font-weight:bold`,
		videoHint: text(13, 1.6, soft),
	};
}
