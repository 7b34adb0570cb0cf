const problems = [
	{ pattern: /<script[\s>/]/i, why: 'the drawing holds a script' },
	{ pattern: /[\s"'/]on[a-z]+\s*=/i, why: 'the drawing holds event handlers' },
	{ pattern: /(?:javascript|vbscript)\s*:/i, why: 'the drawing holds a script address' },
	{ pattern: /<!ENTITY/i, why: 'the drawing declares entities' },
	{ pattern: /<(?:iframe|object|embed)[\s>/]/i, why: 'the drawing embeds other documents' },
];

/**
 * Why an SVG file may not lie beside a post, or empty. An `<img>` would not run it, but whoever
 * opens the file itself would.
 */
export function svgProblem(svg: string): string {
	if (!/<svg[\s>]/i.test(svg)) return 'it is no SVG drawing';
	return problems.find(({ pattern }) => pattern.test(svg))?.why ?? '';
}
