/** A picture as it is published: measured, named by content, with the sizes it is served in. */
export interface ImageAsset {
	width: number;
	height: number;
	/** What the picture is served as when a browser takes neither AVIF nor WebP, or only this. */
	fallback: ImageVariant;
	/** Wide to narrow within each type, AVIF before WebP; empty for vector pictures and animations. */
	sources: ImageSource[];
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

/** Names of all files of a picture. */
export function imageNames({ fallback, sources }: ImageAsset): string[] {
	return [fallback, ...sources.flatMap(({ variants }) => variants)].map(({ name }) => name);
}

/** The measure is 39rem = 624 px: these serve it at one and two device pixels, and a phone. */
const targetWidths = [1248, 832, 480];

/** Widths that a picture of `width` pixels is made in, never enlarged: 1000 → 1000, 832, 480. */
export function variantWidths(width: number): number[] {
	const widest = Math.min(width, targetWidths[0] ?? width);
	return [widest, ...targetWidths.filter((target) => target < widest * 0.9)];
}
