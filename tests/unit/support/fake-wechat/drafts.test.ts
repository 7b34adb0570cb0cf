import { expect, test } from 'vitest';
import { fakeBox } from '../../../support/fake-wechat/fake-box.ts';
import type { FakeOptions } from '../../../support/fake-wechat/fake-wechat.ts';
import { pixels } from '../../../support/fake-wechat/pixels.ts';

/** A box with a cover in its library, and articles that show it. */
async function draftBox(options?: FakeOptions) {
	const box = await fakeBox(options);
	const { media_id } = await box.upload('material/add_material', pixels('png'), 'c.png');
	const article = (more: Record<string, unknown> = {}) => ({
		title: '标题',
		content: '<p>文</p>',
		thumb_media_id: media_id,
		...more,
	});
	return { ...box, article };
}

test('a draft is added, read, updated, listed and taken out', async () => {
	const { call, fake, article } = await draftBox();
	const { media_id } = await call('draft/add', { articles: [article()] });
	expect(await call('draft/get', { media_id })).toMatchObject({
		news_item: [
			{ title: '标题', digest: '文', content: '<p>文</p>', url: expect.any(String) as unknown },
		],
		create_time: expect.any(Number) as unknown,
	});
	const update = { media_id, index: 0, articles: article({ title: '新' }) };
	expect(await call('draft/update', update)).toEqual({ errcode: 0, errmsg: 'ok' });
	expect(await call('draft/batchget', { offset: 0, count: 20, no_content: 1 })).toMatchObject({
		total_count: 1,
		item: [{ media_id, content: { news_item: [{ title: '新' }] } }],
	});
	expect(await call('draft/update', { ...update, index: 1 })).toMatchObject({ errcode: 40114 });
	const list = { ...update, articles: [article()] };
	expect(await call('draft/update', list)).toMatchObject({ errcode: 40007 });
	fake.deleteDraft(String(media_id));
	expect(await call('draft/update', update)).toMatchObject({ errcode: 40007 });
	expect(await call('freepublish/submit', { media_id })).toMatchObject({ errcode: 48001 });
});

test.each([
	[{ title: '三'.repeat(33) }, 45003],
	[{ title: '' }, 45003],
	[{ author: '三'.repeat(17) }, 45110],
	[{ digest: '😀'.repeat(129) }, 45004],
	[{ content: '' }, 44003],
	[{ content: `<p>${'字'.repeat(20_000)}</p>` }, 45002],
	[{ content: `<p style="${'a'.repeat(1_048_576)}">x</p>` }, 45002],
	[{ thumb_media_id: 'none' }, 40007],
	[{ pic_crop_235_1: '0.5_0_0.25_1' }, 53402],
	[{ pic_crop_1_1: '0_0_1_1.0000001' }, 53402],
	[{ content_source_url: 'example.com' }, 41039],
	[{ content_source_url: `https://example.com/${'a'.repeat(1024)}` }, 41039],
	[{ need_open_comment: true }, 47001],
])('%#: %i is what WeChat says', async (more, errcode) => {
	const { call, article } = await draftBox();
	const answer = await call('draft/add', { articles: [article(more)] });
	expect(answer).toMatchObject({ errcode });
});

test('what is just short enough is taken', async () => {
	const more = {
		title: '😀'.repeat(32),
		author: '三'.repeat(16),
		digest: '三'.repeat(128),
		content: `<p>${'字'.repeat(19_999)}</p>`,
		pic_crop_1_1: '0.1945_0_1_0.5236',
	};
	const text = await draftBox();
	expect(await text.call('draft/add', { articles: [text.article(more)] })).toHaveProperty(
		'media_id',
	);
	const html = await draftBox({ limits: { content: 'html', title: 64 } });
	const sent = { articles: [html.article({ ...more, title: '😀'.repeat(64) })] };
	expect(await html.call('draft/add', sent)).toMatchObject({ errcode: 45002 });
});

test('articles has to be an array here and an object there', async () => {
	const { call, article, fake } = await draftBox();
	expect(await call('draft/add', { articles: article() })).toMatchObject({ errcode: 44003 });
	expect(await call('draft/add', '{"articles":[{"title":"\\u6807"}]}')).toMatchObject({
		errcode: 44003,
	});
	expect(fake.complaints).toEqual(['escaped characters: 6807']);
});

test('only what the API keeps is kept, and the rest is noted', async () => {
	const { call, upload, fake, article } = await draftBox();
	const { url } = await upload('media/uploadimg', pixels('png'), 'a.png');
	const mine = String(url).replace('http:', 'https:');
	const content =
		`<section style="color:#333" id="a"><script>x()</script><p onclick="x()" class="b">a</p>` +
		`<img src="${mine}" alt=""><img src="https://example.com/b.png">` +
		`<a href="https://example.com/">b</a><a href="https://mp.weixin.qq.com/s/x">c</a></section>` +
		`<style>p{}</style><details><summary>d</summary>e</details><!-- f -->` +
		`<p style="background:url(https://example.com/c.png);color:red">g</p>` +
		`<svg viewBox="0 0 1 1" id="s"><rect fill="url(#x)"></rect></svg>`;
	const { media_id } = await call('draft/add', { articles: [article({ content })] });
	expect(fake.drafts.get(String(media_id))?.article.content).toBe(
		`<section style="color:#333"><p>a</p><img src="${mine}" alt="">` +
			`<a>b</a><a href="https://mp.weixin.qq.com/s/x">c</a></section>` +
			`de<p style="color:red">g</p>` +
			`<svg viewBox="0 0 1 1"><rect fill="url(#x)"></rect></svg>`,
	);
	expect(fake.filtered).toEqual([
		'script',
		'p[onclick]',
		'p[class]',
		'img[src=https://example.com/b.png]',
		'a[href=https://example.com/]',
		'section[id]',
		'style',
		'summary',
		'details',
		'#comment',
		'p[style:background:url(https://example.com/c.png)]',
		'svg[id]',
	]);
});
