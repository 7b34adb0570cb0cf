import { createHash } from 'node:crypto';
import { Refusal } from './errors.ts';
import { imageType } from './image-type.ts';
import type { Endpoint, WechatRequest } from './request.ts';
import { newName, type State, type Upload } from './state.ts';

const megabyte = 1_048_576;

/** POST /cgi-bin/media/uploadimg: pictures of texts, JPEG and PNG below 1 MB. */
export const uploadImage: Endpoint = async (state, request) => {
	const upload = await readUpload(state, request);
	if (upload.type !== 'jpeg' && upload.type !== 'png') throw new Refusal(40005);
	if (upload.bytes >= megabyte) throw new Refusal(40009);
	state.images.set(upload.url, upload);
	return { url: upload.url, errcode: 0, errmsg: 'ok' };
};

/** POST /cgi-bin/material/add_material: permanent pictures of up to 10 MB. */
export const addMaterial: Endpoint = async (state, request) => {
	if (request.query.get('type') !== 'image') throw new Refusal(40004);
	const upload = await readUpload(state, request);
	if (upload.bytes > 10 * megabyte) throw new Refusal(40009);
	const mediaId = newName(state, 64);
	state.materials.set(mediaId, upload);
	return { media_id: mediaId, url: upload.url, item: [] };
};

/** The part `media`. It has to be a file with a name whose ending fits its first bytes. */
async function readUpload(state: State, request: WechatRequest): Promise<Upload> {
	if (request.method !== 'POST') throw new Refusal(43002);
	const file = await mediaPart(request);
	if (!file?.name || file.size === 0) throw new Refusal(41005);
	const bytes = await file.bytes();
	const type = imageType(bytes);
	const ending = /\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase().replace('jpg', 'jpeg');
	if (!type || type !== ending) throw new Refusal(40005);
	return {
		url: `http://mmbiz.qpic.cn/mmbiz_${type}/${newName(state, 60)}/0?wx_fmt=${type}`,
		filename: file.name,
		type,
		bytes: bytes.length,
		sha256: createHash('sha256').update(bytes).digest('hex'),
	};
}

/** The part, if the body can be read and the part is a file. */
export async function mediaPart({ type, body }: WechatRequest): Promise<File | undefined> {
	if (!type.startsWith('multipart/form-data')) return undefined;
	const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
		.formData()
		.catch(() => undefined);
	const part = form?.get('media');
	return part instanceof File ? part : undefined;
}
