/** A picture that an article shows, as its text names it. */
export interface ImageRequest {
	/** `src` of the `<img>` in the annotated tree; made pictures are known by it. */
	src: string;
	/** Line of the Markdown that the picture stands on. */
	line: number;
	/** CSS pixels that the author asks for; absent: as wide as the picture is. */
	shownWidth?: number;
	from: ImageOrigin;
}

/** Where the bytes of a picture are. */
export type ImageOrigin =
	/** `file` is absolute; `name` is the path as the author knows it. */
	| { kind: 'file'; file: string; name: string }
	/** PNG of a diagram; `width` in CSS pixels. */
	| { kind: 'drawing'; bytes: Uint8Array; name: string; width: number }
	| { kind: 'remote'; url: string };
