import type { ArticleImage } from '../../domain/wechat/article.ts';
import type { Finding } from './finding.ts';

/** A picture that WeChat takes, before it has a name. */
export interface MadePicture extends Pick<ArticleImage, 'type' | 'width' | 'height' | 'changes'> {
	bytes: Uint8Array;
	/** CSS pixels that the picture has by itself. */
	cssWidth: number;
	/** Warnings, for everybody who shows it. */
	findings: Finding[];
}

/** As one entry of the store: a line of JSON, then the bytes. */
export function packPicture({ bytes, ...rest }: MadePicture): Uint8Array {
	return Buffer.concat([Buffer.from(`${JSON.stringify(rest)}\n`), bytes]);
}

/** Reads what `packPicture` wrote. */
export function unpackPicture(entry: Uint8Array): MadePicture {
	const end = entry.indexOf(10);
	const head = Buffer.from(entry.subarray(0, end)).toString();
	// Written above, under a key that names this code's version.
	const rest = JSON.parse(head) as Omit<MadePicture, 'bytes'>;
	return { ...rest, bytes: new Uint8Array(entry.subarray(end + 1)) };
}
