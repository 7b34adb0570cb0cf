import { expect, test } from 'vitest';
import { fakeBox } from '../../../support/fake-wechat/fake-box.ts';
import { pixels } from '../../../support/fake-wechat/pixels.ts';

const mebibyte = 1_048_576;
test.each([
	['media/uploadimg', 'a.png', pixels('png'), undefined],
	['media/uploadimg', 'a.jpg', pixels('jpg', { size: mebibyte - 1 }), undefined],
	['media/uploadimg', 'a.jpg', pixels('jpg', { size: mebibyte }), 40009],
	['media/uploadimg', 'a.gif', pixels('gif'), 40005],
	['media/uploadimg', 'a.png', pixels('webp'), 40005],
	['media/uploadimg', 'a.png', pixels('jpg'), 40005],
	['media/uploadimg', '', pixels('png'), 41005],
	['material/add_material', 'a.gif', pixels('gif', { size: 2 * mebibyte }), undefined],
	['material/add_material', 'a.jpeg', pixels('jpg', { size: 10 * mebibyte + 1 }), 40009],
	['material/add_material', 'a.webp', pixels('webp'), 40005],
])('%s of %s', async (path, filename, bytes, errcode) => {
	const { fake, upload } = await fakeBox();
	const answer = await upload(path, bytes, filename);
	expect(answer['errcode'] ?? 0).toBe(errcode ?? 0);
	expect(fake.images.size + fake.materials.size).toBe(errcode ? 0 : 1);
});

test('answers are JSON that calls itself text, with addresses in http', async () => {
	const { fake, token, address, upload } = await fakeBox();
	expect(await upload('media/uploadimg', pixels('png'), 'a.png')).toEqual({
		url: expect.stringMatching(
			/^http:\/\/mmbiz\.qpic\.cn\/mmbiz_png\/[\w-]{60}\/0\?wx_fmt=png$/,
		) as unknown,
		errcode: 0,
		errmsg: 'ok',
	});
	const { access_token } = await token();
	const response = await fetch(address('media/uploadimg', access_token), {
		method: 'POST',
		body: 'media',
	});
	expect(response.headers.get('content-type')).toBe('text/plain; encoding=utf-8');
	expect(await response.json()).toMatchObject({ errcode: 41005 });
	expect(fake.callsOf('media/uploadimg')[0]?.body).toMatchObject({ filename: 'a.png', size: 64 });
});
