import { articleAddress, localPicture, pictureAddress } from '../../../domain/wechat/addresses.ts';
import { isAllowedAttribute } from '../allowed.ts';
import type { RuleId } from './rules.ts';
import { type Article, quote, type Report } from './report.ts';
import { attribute, type Spot } from './spots.ts';

/** Attributes, addresses of links, and all that pictures need. */
export function checkAttributes({ spots, input }: Article, report: Report): void {
	for (const spot of spots) {
		for (const name of Object.keys(spot.node.properties)) checkName(name, spot, report);
		if (spot.inSvg) continue;
		if (spot.node.tagName === 'a') checkLink(spot, report);
		if (spot.node.tagName === 'img') checkPicture(spot, input.stage, report);
	}
}

const noNames = new Set(['id', 'name', 'class', 'tabindex', 'contenteditable']);

function checkName(name: string, spot: Spot, report: Report): void {
	const { node, inSvg } = spot;
	const rule = ruleFor(name, inSvg);
	if (!rule || (rule === 'A3' && isAllowedAttribute(name, node.tagName, inSvg))) return;
	report(rule, { found: `attribute ${quote(name)} of \`<${node.tagName}>\``, at: spot });
}

/** Ids, classes and references in drawings have rules of their own. */
function ruleFor(name: string, inSvg: boolean): RuleId | undefined {
	if (/^on/i.test(name)) return 'A1';
	if (name === 'leaf' || name === 'nodeleaf') return 'A6';
	if (inSvg && /^(?:id|class|style|href|xlink:href)$/.test(name)) return undefined;
	return noNames.has(name) ? 'A2' : 'A3';
}

function checkLink(spot: Spot, report: Report): void {
	const href = attribute(spot.node, 'href');
	if (href === undefined) return report('A4', { found: 'link without an address', at: spot });
	if (!articleAddress.test(href)) report('A4', { found: `link to ${quote(href)}`, at: spot });
}

function checkPicture(spot: Spot, stage: 'local' | 'pushed', report: Report): void {
	const { node } = spot;
	const src = attribute(node, 'src') ?? '';
	const isLocal = localPicture.test(src);
	if (stage === 'pushed' && isLocal) {
		report('A5', {
			found: `picture ${quote(src)} that is not uploaded`,
			expected: 'an address on mmbiz.qpic.cn',
			todo: 'Push the article: that uploads its pictures.',
			at: spot,
		});
	} else if (!isLocal && !pictureAddress.test(src)) {
		report('A5', { found: src ? `picture ${quote(src)}` : 'picture without an address', at: spot });
	} else if (/\.(?:svgz?|webp|avif)$/i.test(src)) {
		report('A5', { found: `picture ${quote(src)}`, expected: 'JPEG, PNG or GIF', at: spot });
	}
	checkPictureWords(spot, report);
}

function checkPictureWords(spot: Spot, report: Report): void {
	const { node } = spot;
	if (attribute(node, 'alt') === undefined) {
		report('A5', {
			found: 'picture without `alt`',
			expected: 'its words, or `alt=""`',
			todo: 'Say what the picture shows.',
			at: spot,
		});
	}
	const sizes = { 'data-w': 'error', 'data-ratio': 'warning' } as const;
	for (const name of ['data-w', 'data-ratio'] as const) {
		if (Number(attribute(node, name)) > 0) continue;
		report('A5', {
			found: `picture without \`${name}\``,
			expected: name === 'data-w' ? 'its width in pixels' : 'its height divided by its width',
			todo: 'Set it: WeChat keeps room for the picture by it.',
			severity: sizes[name],
			at: spot,
		});
	}
}
