import path from 'node:path';
import type { ArticleBundle, ArticleImage } from '../../domain/wechat/article.ts';
import type { UploadFile, WechatClient } from './client.ts';
import { WechatFault } from './fault.ts';
import type { WechatLock } from './lock-file.ts';
import type { PlannedUpload } from './plan-push.ts';

/** What the steps of a push share. */
export interface PushTask {
	bundle: ArticleBundle;
	client: WechatClient;
	lock: WechatLock;
	/** Hears of each step. */
	report: (line: string) => void;
	/** Pictures that were uploaded so far. */
	uploaded: number;
	/** What went otherwise than planned, in words. */
	remarks: string[];
}

/** Uploads pictures one after another; each is in the lock before the next one begins. */
export async function uploadPictures(
	uploads: readonly PlannedUpload[],
	task: PushTask,
): Promise<void> {
	for (const [index, upload] of uploads.entries()) {
		await uploadPicture(upload, task);
		task.report(`Uploaded ${upload.image.file} (${index + 1} of ${uploads.length})`);
	}
}

/** Uploads one picture, whether or not it was before. */
export async function uploadPicture(
	{ image, use, by }: PlannedUpload,
	task: PushTask,
): Promise<void> {
	const { client, lock } = task;
	const file = fileOf(image, task.bundle);
	if (by === 'uploadimg') {
		const { url } = await client.uploadPicture(file);
		await lock.keepImage(image.sha256, { url });
	} else {
		const { mediaId, url } = await client.addMaterial(file);
		if (url === undefined && use === 'text') throw withoutAddress(image);
		// An address that drafts hold already stays theirs.
		const known = lock.image(image.sha256)?.url ?? url;
		await lock.keepImage(image.sha256, { mediaId, ...(known !== undefined && { url: known }) });
	}
	task.uploaded += 1;
}

function fileOf({ file, type }: ArticleImage, { files }: ArticleBundle): UploadFile {
	const bytes = files.get(file);
	if (!bytes) throw new Error(`The bytes of ${file} are not among the files of the article`);
	return { name: path.posix.basename(file), type, bytes };
}

function withoutAddress({ file }: ArticleImage): WechatFault {
	return new WechatFault({
		name: 'no-address',
		message: `Unexpected answer of material/add_material without an address, expected one of ${file}`,
		hint: 'Use a JPEG or PNG instead of this GIF.',
		stops: false,
		maybeDone: true,
	});
}
