import type { Root } from 'hast';
import { visit } from '../../../markdown/visit.ts';
import type { MathDrawer, MathSvg } from '../../../store/math-svg.ts';

type Draw = (tex: string, display: boolean) => MathSvg | undefined;

/** Draws every formula of a text, and gives what finds the drawings again. */
export async function drawFormulas(tree: Root, math: MathDrawer): Promise<Draw> {
	const wanted = new Map<string, { tex: string; display: boolean }>();
	visit(tree, 'element', ({ data }) => {
		if (data?.math) wanted.set(keyOf(data.math.tex, data.math.display), data.math);
	});
	const drawn = new Map<string, MathSvg>();
	for (const [key, { tex, display }] of wanted) {
		const svg = await math.texToSvg(tex, display);
		if (svg) drawn.set(key, svg);
	}
	return (tex, display) => drawn.get(keyOf(tex, display));
}

const keyOf = (tex: string, display: boolean): string => `${display ? 'block' : 'line'} ${tex}`;
