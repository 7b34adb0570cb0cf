/** A picture as it is published: measured, named by content, with the sizes it is served in. */
export interface ImageAsset {
	width: number;
	height: number;
	/** What the picture is served as when a browser takes neither AVIF nor WebP, or only this. */
	fallback: ImageVariant;
	/** Wide to narrow within each type, AVIF before WebP; empty for vector pictures and animations. */
	sources: ImageSource[];
	/** Larger than any of the sources, for a closer look; absent where they go as far as the picture. */
	full?: ImageVariant;
	/** See-through and drawn for light paper: on dark paper it needs a light one under it. */
	needsPaper?: true;
	/** The same picture for dark paper, `name.dark.svg` beside `name.svg`; null: no picture has that name. */
	dark?: ImageAsset | null;
}

export interface ImageSource {
	type: 'image/avif' | 'image/webp';
	variants: ImageVariant[];
}

export interface ImageVariant {
	/** File name under `/_img/`, named by content. */
	name: string;
	/** In pixels. */
	width: number;
}

/** Address of a variant on the site. */
export function imageUrl({ name }: ImageVariant): string {
	return `/_img/${name}`;
}

/** The largest file of a picture: what a closer look shows. */
export function fullImage({ full, sources, fallback }: ImageAsset): ImageVariant {
	// WebP is the last type, and wide comes first: the file that every browser of ours opens.
	return full ?? sources.at(-1)?.variants[0] ?? fallback;
}

/** Names of all files of a picture, those for dark paper included. */
export function imageNames({ fallback, sources, full, dark }: ImageAsset): string[] {
	const variants = [fallback, ...sources.flatMap((source) => source.variants)];
	const own = [...variants, ...(full ? [full] : [])].map(({ name }) => name);
	return dark ? [...own, ...imageNames(dark)] : own;
}

/** The measure is 39rem = 624 px: these serve it at one and two device pixels, and a phone. */
const targetWidths = [1248, 832, 480];

/** Widths that a picture of `width` pixels is made in, never enlarged: 1000 → 1000, 832, 480. */
export function variantWidths(width: number): number[] {
	const widest = Math.min(width, targetWidths[0] ?? width);
	return [widest, ...targetWidths.filter((target) => target < widest * 0.9)];
}

/** As wide as anybody looks closely. */
const fullWidth = 2560;

/** Width of the file for a closer look; undefined: the others are as wide, or nearly. */
export function fullWidthOf(width: number): number | undefined {
	const widest = variantWidths(width)[0] ?? width;
	const full = Math.min(width, fullWidth);
	return full > widest * 1.1 ? full : undefined;
}
