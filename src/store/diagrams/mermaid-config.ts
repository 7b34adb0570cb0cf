import type { MermaidConfig } from 'mermaid';
import type { DiagramType } from '../../domain/diagram.ts';
import { fontFamily, type Mode } from './inks.ts';
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
		journey: { textPlacement: 'tspan' },
		gantt: { useWidth: 860 },
	};
}
