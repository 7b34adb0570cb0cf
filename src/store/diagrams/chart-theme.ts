import { inks, numbered, type Palette, strong, washes } from './inks.ts';

/** Of charts and maps, which have names of their own for every colour. */
export function chartVariables(palette: Palette): Record<string, unknown> {
	const { ink, pick } = palette;
	const lines = strong.map(pick);
	return {
		...numbered('pie', washes.map(pick), 1),
		...numbered('venn', lines, 1),
		pieOpacity: '1',
		pieTitleTextColor: ink('jiao'),
		pieSectionTextColor: ink('jiao'),
		pieLegendTextColor: ink('nong'),
		pieStrokeColor: ink('paper'),
		pieOuterStrokeColor: ink('dan'),
		pieTitleTextSize: '18px',
		pieSectionTextSize: '15px',
		pieLegendTextSize: '15px',
		vennTitleTextColor: ink('jiao'),
		vennSetTextColor: ink('jiao'),
		...quadrants(palette),
		xyChart: {
			backgroundColor: ink('paper'),
			plotColorPalette: lines.join(','),
			...Object.fromEntries(
				[
					'title',
					'dataLabel',
					'legendText',
					'xAxisTitle',
					'xAxisLabel',
					'yAxisTitle',
					'yAxisLabel',
				].map((name) => [`${name}Color`, ink('nong')]),
			),
			...Object.fromEntries(
				['xAxisTick', 'xAxisLine', 'yAxisTick', 'yAxisLine'].map((name) => [
					`${name}Color`,
					ink('zhong'),
				]),
			),
		},
		radar: { axisColor: ink('dan'), graticuleColor: ink('dan'), graticuleOpacity: 0.15 },
		cynefin: {
			complexBg: pick(['#e5e9d5', '#272c1a']),
			complicatedBg: pick(['#dbe4ec', '#1a2a39']),
			chaoticBg: pick(['#f3ded6', '#3b1f17']),
			clearBg: pick(['#f1e6d0', '#372a13']),
			confusionBg: ink('qing'),
			cliffColor: ink('seal'),
			textColor: ink('nong'),
			labelColor: ink('jiao'),
		},
		wardley: { evolutionStroke: ink('seal') },
		packet: {
			blockFillColor: ink('wash'),
			blockStrokeColor: ink('zhong'),
			...Object.fromEntries(
				['startByte', 'endByte', 'label', 'title'].map((name) => [`${name}Color`, ink('jiao')]),
			),
		},
		wardleyEvolutionColor: ink('seal'),
		...eventModel(palette),
	};
}

function quadrants({ ink }: Palette): Record<string, unknown> {
	return {
		quadrant1Fill: ink('wash'),
		quadrant2Fill: ink('paper'),
		quadrant3Fill: ink('wash'),
		quadrant4Fill: ink('paper'),
		quadrant1TextFill: ink('zhong'),
		quadrant2TextFill: ink('zhong'),
		quadrant3TextFill: ink('zhong'),
		quadrant4TextFill: ink('zhong'),
		quadrantPointFill: ink('seal'),
		quadrantPointTextFill: ink('jiao'),
		quadrantXAxisTextFill: ink('nong'),
		quadrantYAxisTextFill: ink('nong'),
		quadrantInternalBorderStrokeFill: ink('dan'),
		quadrantExternalBorderStrokeFill: ink('dan'),
		quadrantTitleFill: ink('jiao'),
	};
}

function eventModel({ ink, pick }: Palette): Record<string, unknown> {
	const kinds = ['Command', 'Event', 'ReadModel', 'Processor'];
	return {
		...Object.fromEntries(
			kinds.flatMap((kind, index) => [
				[`em${kind}Fill`, pick(washes[index] ?? inks.wash)],
				[`em${kind}Stroke`, ink('zhong')],
			]),
		),
		emUiFill: ink('wash'),
		emUiStroke: ink('zhong'),
		emSwimlaneBackgroundOdd: ink('wash'),
		emSwimlaneBackgroundStroke: ink('qing'),
	};
}
