import type { DiagramType } from '../../domain/diagram.ts';
import { chartVariables } from './chart-theme.ts';
import {
	fontFamily,
	type Mode,
	numbered,
	type Palette,
	paletteOf,
	strong,
	washes,
} from './inks.ts';

/** Those whose scale of colours paints lines, and no places to write upon. */
const lineCharts: ReadonlySet<DiagramType> = new Set(['radar']);

/** Everything that mermaid draws with, so that nothing is left to its own arithmetic of colours. */
export function themeVariables(mode: Mode, type: DiagramType | undefined): Record<string, unknown> {
	const palette = paletteOf(mode);
	const { ink, pick } = palette;
	const scale = (type && lineCharts.has(type) ? strong : washes).map(pick);
	const repeat = (name: string, value: string, count: number) =>
		numbered(name, Array<string>(count).fill(value));
	return {
		darkMode: mode === 'dark',
		fontFamily,
		fontSize: '16px',
		...general(palette),
		...sequence(palette),
		...gantt(palette),
		...chartVariables(palette),
		...numbered('cScale', scale),
		...numbered('cScalePeer', scale),
		...repeat('cScaleLabel', ink('jiao'), 12),
		...repeat('cScaleInv', ink('zhong'), 12),
		...numbered('fillType', washes.slice(0, 8).map(pick)),
		...numbered('actor', strong.map(pick)),
		...numbered('git', strong.map(pick)),
		...repeat('gitInv', ink('paper'), 8),
		...repeat('gitBranchLabel', ink('paper'), 8),
	};
}

function general({ ink }: Palette): Record<string, unknown> {
	return {
		background: ink('paper'),
		primaryColor: ink('wash'),
		primaryTextColor: ink('jiao'),
		primaryBorderColor: ink('zhong'),
		secondaryColor: ink('qing'),
		secondaryTextColor: ink('jiao'),
		secondaryBorderColor: ink('dan'),
		tertiaryColor: ink('paper'),
		tertiaryTextColor: ink('jiao'),
		tertiaryBorderColor: ink('dan'),
		lineColor: ink('zhong'),
		arrowheadColor: ink('zhong'),
		textColor: ink('nong'),
		titleColor: ink('jiao'),
		mainBkg: ink('wash'),
		nodeBorder: ink('zhong'),
		clusterBkg: ink('paper'),
		clusterBorder: ink('dan'),
		edgeLabelBackground: ink('paper'),
		relationLabelBackground: ink('paper'),
		relationLabelColor: ink('nong'),
		noteBkgColor: ink('qing'),
		noteBorderColor: ink('dan'),
		noteTextColor: ink('jiao'),
		stateLabelColor: ink('jiao'),
		labelBackgroundColor: ink('paper'),
		compositeBackground: ink('paper'),
		compositeTitleBackground: ink('wash'),
		altBackground: ink('wash'),
		attributeBackgroundColorOdd: ink('paper'),
		attributeBackgroundColorEven: ink('wash'),
		rowOdd: ink('paper'),
		rowEven: ink('wash'),
		requirementBackground: ink('wash'),
		errorBkgColor: ink('paper'),
		errorTextColor: ink('seal'),
		archEdgeColor: ink('zhong'),
		archEdgeArrowColor: ink('zhong'),
		archGroupBorderColor: ink('dan'),
		tagLabelColor: ink('jiao'),
		tagLabelBackground: ink('qing'),
		tagLabelBorder: ink('dan'),
		tagLabelFontSize: '12px',
		commitLabelColor: ink('nong'),
		commitLabelBackground: ink('paper'),
		commitLabelFontSize: '12px',
		personBkg: ink('wash'),
		personBorder: ink('zhong'),
		dropShadow: 'none',
		useGradient: false,
	};
}

function sequence({ ink }: Palette): Record<string, unknown> {
	return {
		actorBkg: ink('wash'),
		actorBorder: ink('zhong'),
		actorTextColor: ink('jiao'),
		actorLineColor: ink('dan'),
		signalColor: ink('nong'),
		signalTextColor: ink('nong'),
		labelBoxBkgColor: ink('wash'),
		labelBoxBorderColor: ink('dan'),
		labelTextColor: ink('jiao'),
		loopTextColor: ink('nong'),
		activationBkgColor: ink('qing'),
		activationBorderColor: ink('zhong'),
		sequenceNumberColor: ink('paper'),
		rectBkgColor: ink('wash'),
	};
}

function gantt({ ink }: Palette): Record<string, unknown> {
	return {
		sectionBkgColor: ink('wash'),
		sectionBkgColor2: ink('wash'),
		altSectionBkgColor: ink('paper'),
		excludeBkgColor: ink('qing'),
		gridColor: ink('qing'),
		taskBkgColor: ink('qing'),
		taskBorderColor: ink('zhong'),
		taskTextColor: ink('jiao'),
		taskTextDarkColor: ink('jiao'),
		taskTextLightColor: ink('jiao'),
		taskTextOutsideColor: ink('nong'),
		taskTextClickableColor: ink('jiao'),
		activeTaskBkgColor: ink('dan'),
		activeTaskBorderColor: ink('zhong'),
		doneTaskBkgColor: ink('wash'),
		doneTaskBorderColor: ink('dan'),
		critBkgColor: ink('qing'),
		critBorderColor: ink('seal'),
		todayLineColor: ink('seal'),
		vertLineColor: ink('seal'),
	};
}
