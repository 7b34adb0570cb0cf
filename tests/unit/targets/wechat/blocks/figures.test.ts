import type { Root } from 'hast';
import { expect, test } from 'vitest';
import type { DiagramAsset } from '../../../../../src/domain/diagram.ts';
import { element, text } from '../../../../../src/markdown/element.ts';
import { visit } from '../../../../../src/markdown/visit.ts';
import { articleImage, articleOf, styleOf } from '../../../../support/wechat-article.ts';

const source = '```mermaid caption="States"\nstateDiagram-v2\n  [*] --> A\n```\n';

/** As `drawDiagrams` leaves it. */
const draw =
	(asset: DiagramAsset | undefined) =>
	(tree: Root): void => {
		visit(tree, 'element', ({ data, children }) => {
			if (!data?.diagram) return;
			if (asset) data.diagram.asset = asset;
			else children.unshift(element('p', { className: ['failed'] }, [text('Why not.')]));
		});
	};

const asset: DiagramAsset = { svg: 'd.svg', png: 'd.png', width: 300, height: 200 };

test('a diagram is a picture with its words, its number and its caption', () => {
	const image = articleImage({ width: 600, height: 400, shownWidth: 300 });
	const options = { images: new Map([['/_img/d.png', image]]) };
	const html = articleOf(source, { change: draw(asset), options });
	expect(html).toBe(
		`<section${styleOf('figure')}><section><img src="images/a.png" alt="States" data-w="600" data-ratio="0.6667" style="width:300px;x:diagram"></section>` +
			`<section${styleOf('caption')}><span${styleOf('captionLabel')}>Figure 1</span> States</section></section>`,
	);
});

test('one that could not be drawn says why, and shows its source', () => {
	const html = articleOf(source, { change: draw(undefined) });
	expect(html).toContain(`<p${styleOf('failed')}>Why not.</p>`);
	expect(html).toContain('stateDiagram-v2<br>\u00a0\u00a0[*]\u00a0--');
	expect(html).toContain('Figure 1');
	expect(html).not.toContain('Diagram source');
});

test('one whose picture could not be had shows its source', () => {
	expect(articleOf(source, { change: draw(asset) })).toContain('stateDiagram-v2<br>');
});

test('a film has its still, its name and its address among the notes', () => {
	const film = '::bilibili[How *paper* is made]{id=BV1xx411c7mD poster=./p.png}\n';
	const html = articleOf(film, { options: { images: new Map([['./p.png', articleImage()]]) } });
	expect(html).toContain(
		`<section${styleOf('video')}><img src="images/a.png" alt="" data-w="800" data-ratio="0.5" style="width:400px;x:image">` +
			`<p${styleOf('videoTitle')}>How paper is made (Bilibili)<sup${styleOf('ref')}>[1]</sup></p>` +
			`<p${styleOf('videoHint')}>It plays outside of WeChat; the address is at the end.</p></section>`,
	);
	expect(html).toContain('https://www.bilibili.com/video/BV1xx411c7mD/');
});

test('a film of the site has an address on the site', () => {
	const media = { './a.mp4': { name: 'a-1.mp4', bytes: 1 } };
	const html = articleOf('::video[影片]{src=./a.mp4}\n', { context: { media, locale: 'zh' } });
	expect(html).toContain('https://bimo.example/_img/a-1.mp4');
	expect(html).toContain('微信内无法播放，地址见文末。');
});
