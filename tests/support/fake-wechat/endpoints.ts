import { addDraft, countDrafts, deleteDraft, getDraft, listDrafts, updateDraft } from './drafts.ts';
import { Refusal } from './errors.ts';
import { addMaterial, uploadImage } from './media.ts';
import type { Endpoint } from './request.ts';
import { stableToken } from './tokens.ts';

/** Since July 2025 no personal account may publish by the API. */
const refusePublishing: Endpoint = () => {
	throw new Refusal(48001);
};

/** What answers each path. */
export const endpoints: ReadonlyMap<string, Endpoint> = new Map([
	['/cgi-bin/stable_token', stableToken],
	['/cgi-bin/media/uploadimg', uploadImage],
	['/cgi-bin/material/add_material', addMaterial],
	['/cgi-bin/draft/add', addDraft],
	['/cgi-bin/draft/update', updateDraft],
	['/cgi-bin/draft/get', getDraft],
	['/cgi-bin/draft/batchget', listDrafts],
	['/cgi-bin/draft/count', countDrafts],
	['/cgi-bin/draft/delete', deleteDraft],
	['/cgi-bin/freepublish/submit', refusePublishing],
]);
