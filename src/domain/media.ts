/** A film or its captions as they are published: as they are, named by content. */
export interface MediaFile {
	/** File name under `/_img/`. */
	name: string;
	bytes: number;
}

/** What browsers play, by ending. */
export const mediaTypes = {
	mp4: 'video/mp4',
	webm: 'video/webm',
	vtt: 'text/vtt; charset=utf-8',
} as const;

export type MediaFormat = keyof typeof mediaTypes;

/** Files larger than this are refused by Cloudflare Pages. */
export const largestFile = 25 * 1024 * 1024;

/** True for a format of films, and of what belongs to them. */
export function isMedia(format: string): format is MediaFormat {
	return Object.hasOwn(mediaTypes, format);
}

/** The format that a file's name says; undefined: none that browsers play. */
export function mediaFormat(name: string): MediaFormat | undefined {
	const ending = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
	return isMedia(ending) ? ending : undefined;
}
