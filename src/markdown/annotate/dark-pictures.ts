import type { Element } from 'hast';
import type { VFile } from 'vfile';
import { type ImageAsset, imageUrl } from '../../domain/image.ts';
import { ownValue } from '../../domain/own-value.ts';
import type { DarkPicture, DocumentContext } from '../context.ts';
import { isLocalImage, reportMissing } from './local-image.ts';
import { report } from './report.ts';

interface Around {
	/** The picture for light paper, when it is one of ours. */
	image: ImageAsset | undefined;
	images: DocumentContext['images'];
	file: VFile;
}

/** What a picture is on dark paper: as the text says (`data-dark`), else as a file beside it says. */
export function darkPicture(node: Element, around: Around): DarkPicture | undefined {
	const { dataDark } = node.properties;
	const dark = typeof dataDark === 'string' ? named(dataDark, node, around) : beside(node, around);
	if (dark?.image && around.image) checkShape(node, dark.image, around);
	return dark;
}

function named(src: string, node: Element, { images, file }: Around): DarkPicture | undefined {
	if (!isLocalImage(src)) return { src };
	const image = ownValue(images, src);
	if (image) return { src: imageUrl(image.fallback), image };
	reportMissing(src, node, file);
	return undefined;
}

function beside(node: Element, { image, file }: Around): DarkPicture | undefined {
	if (image?.dark) return { src: imageUrl(image.dark.fallback), image: image.dark };
	if (image?.dark === null) {
		report(file, node, {
			code: 'image/dark',
			message: 'Unexpected content of the `.dark` file beside this picture, expected a picture',
			hint: 'Supported: png, jpg, webp, avif, gif, svg. Until then the light picture is shown in both themes.',
		});
	}
	return undefined;
}

/** The two take the same room, so one of another shape would make the text jump. */
function checkShape(node: Element, dark: ImageAsset, { image, file }: Around): void {
	if (!image) return;
	const wanted = image.width / image.height;
	if (Math.abs(dark.width / dark.height / wanted - 1) < 0.02) return;
	report(file, node, {
		code: 'image/dark-shape',
		message: `Unexpected size ${sizeOf(dark)} of the dark picture, expected the proportions of the light one, ${sizeOf(image)}`,
		hint: 'The text would jump when a reader changes the theme: draw both on the same canvas.',
	});
}

const sizeOf = ({ width, height }: ImageAsset): string => `${width} × ${height}`;
