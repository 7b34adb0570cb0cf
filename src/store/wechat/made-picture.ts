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
