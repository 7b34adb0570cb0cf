import type { ArticleBundle, ArticleImage } from '../../domain/wechat/article.ts';
import { digestOf } from './make-draft.ts';
import type { WechatLock } from './lock-file.ts';

/** A picture that WeChat does not have yet. */
export interface PlannedUpload {
	image: ArticleImage;
	use: 'text' | 'cover';
	/** Of WeChat's ways: the library counts what is in it, the other way does not. */
	by: 'uploadimg' | 'add_material';
}

/** What a push will do, known before the first call. */
export interface PushPlan {
	action: 'add' | 'update' | 'nothing';
	/** Of the draft that is there. */
	mediaId?: string;
	/** `draft/add` was called before, and its answer was lost: the draft box is looked through first. */
	searchesFor?: string;
	digest: string;
	uploads: PlannedUpload[];
	/** Pictures, the cover among them, that WeChat has already. */
	reused: number;
}

/** Plans a push from the article and the lock alone; `again`: also when nothing has changed. */
export function planPush(bundle: ArticleBundle, lock: WechatLock, again: boolean): PushPlan {
	const digest = digestOf(bundle);
	const wanted = wantedUploads(bundle);
	const uploads = wanted.filter((upload) => !isUploaded(upload, lock));
	const known = lock.draft(bundle.meta.id);
	if (known === undefined || 'adding' in known) {
		const reused = wanted.length - uploads.length;
		return { action: 'add', ...(known && { searchesFor: known.adding }), digest, uploads, reused };
	}
	const { mediaId } = known;
	if (known.digest === digest && !again)
		return { action: 'nothing', mediaId, digest, uploads: [], reused: wanted.length };
	return { action: 'update', mediaId, digest, uploads, reused: wanted.length - uploads.length };
}

/** Each picture once by its bytes, in order of first use, then the cover. */
function wantedUploads({ meta }: ArticleBundle): PlannedUpload[] {
	const bySha = new Map(meta.images.map((image) => [image.sha256, image]));
	const pictures = [...bySha.values()].map((image): PlannedUpload => {
		// Pictures of a text take no room in the library; a GIF has no other way.
		const by = image.type === 'image/gif' ? 'add_material' : 'uploadimg';
		return { image, use: 'text', by };
	});
	if (!meta.cover) return pictures;
	return [...pictures, { image: meta.cover.image, use: 'cover', by: 'add_material' }];
}

/** A text wants an address, a cover a media id. */
function isUploaded({ image, use }: PlannedUpload, lock: WechatLock): boolean {
	const known = lock.image(image.sha256);
	return (use === 'text' ? known?.url : known?.mediaId) !== undefined;
}
