import { z } from 'zod';
import type { Caller } from './call-api.ts';
import type { UploadFile, WechatClient } from './client.ts';
import { mediaId, pictureUrl } from './given-names.ts';

// Addresses of pictures come as http://, which readers and the rules of the text do not want.
const secureUrl = pictureUrl.transform((url) => url.replace(/^http:/, 'https:'));

/** The calls that bring pictures to WeChat. */
export function uploadCalls(call: Caller): Pick<WechatClient, 'uploadPicture' | 'addMaterial'> {
	const uploadPicture: WechatClient['uploadPicture'] = (file) =>
		call({
			name: 'media/uploadimg',
			expected: `an address of ${file.name}`,
			answer: z.object({ url: secureUrl }),
			query: {},
			body: formOf(file),
			repeatable: true,
		});
	const addMaterial: WechatClient['addMaterial'] = async (file) => {
		const { media_id, url } = await call({
			name: 'material/add_material',
			expected: `a media id of ${file.name}`,
			answer: z.object({ media_id: mediaId, url: secureUrl.optional() }),
			query: { type: 'image' },
			body: formOf(file),
			repeatable: true,
		});
		return { mediaId: media_id, url };
	};
	return { uploadPicture, addMaterial };
}

/** A form as a browser would send it; without a file name WeChat sees no file. */
function formOf({ name, type, bytes }: UploadFile): FormData {
	const form = new FormData();
	form.set('media', new Blob([new Uint8Array(bytes)], { type }), name);
	return form;
}
