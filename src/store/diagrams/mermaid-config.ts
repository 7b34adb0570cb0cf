import type { MermaidConfig } from 'mermaid';
import type { DiagramType } from '../../domain/diagram.ts';
import { fontFamily, type Mode, paletteOf } from './inks.ts';
import { themeVariables } from './theme.ts';

/**
 * Keys that a diagram may not set for itself: those that would change the house's look, undo its
 * safety, or leave mermaid in a state that spoils the diagrams after this one.
 */
const secure = [
	...[
		'secure',
		'securityLevel',
		'startOnLoad',
		'maxTextSize',
		'maxEdges',
		'suppressErrorRendering',
	],
	...['theme', 'themeVariables', 'themeCSS', 'look', 'darkMode', 'fontFamily', 'altFontFamily'],
	...['fontSize', 'htmlLabels', 'dompurifyConfig', 'handDrawnSeed', 'deterministicIds', 'logLevel'],
	...['deterministicIDSeed', 'arrowMarkerAbsolute', 'legacyMathML', 'forceLegacyMathML'],
	...['textPlacement', 'useMaxWidth', 'useWidth'],
];

/** What mermaid gets wrong without HTML in labels, and what is ugly on paper. */
const themeCSS = `
.edgeLabel rect, .labelBkg, .edgeLabel .background { opacity: 1; }
.journey-section tspan, .task tspan { fill: inherit; }
`;

export function mermaidConfig(mode: Mode, type: DiagramType | undefined): MermaidConfig {
	return {
		startOnLoad: false,
		securityLevel: 'strict',
		secure,
		suppressErrorRendering: true,
		logLevel: 'fatal',
		look: 'classic',
		theme: 'base',
		themeVariables: themeVariables(mode, type),
		themeCSS,
		darkMode: mode === 'dark',
		fontFamily,
		htmlLabels: false,
		handDrawnSeed: 1,
		deterministicIds: true,
		flowchart: { nodeSpacing: 40, rankSpacing: 40, minNodeWidth: 60 },
		state: { minNodeWidth: 60 },
		journey: { textPlacement: 'tspan', taskFontSize: 14, titleFontSize: '18px' },
		gantt: { useWidth: 860, fontSize: 13, sectionFontSize: 13, barHeight: 24, rightPadding: 90 },
		timeline: { width: 130 },
		radar: { width: 420, height: 420 },
		packet: { rowHeight: 36, bitWidth: 24 },
		xyChart: { width: 640, height: 400 },
		c4: c4Colours(mode),
	};
}

/** People in the accent, what is ours on wash, what is not on paper. */
function c4Colours(mode: Mode): Record<string, string> {
	const { ink } = paletteOf(mode);
	const kinds = ['system', 'container', 'component'];
	const own = kinds.flatMap((kind) => [kind, `${kind}_db`, `${kind}_queue`]);
	const entries = [...own, 'person'].flatMap((kind) => [
		[`${kind}_bg_color`, ink('wash')],
		[`${kind}_border_color`, kind === 'person' ? ink('seal') : ink('zhong')],
		[`external_${kind}_bg_color`, ink('paper')],
		[`external_${kind}_border_color`, ink('dan')],
	]);
	return Object.fromEntries(entries) as Record<string, string>; // Pairs of strings.
}
