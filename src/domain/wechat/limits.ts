/*
 * What WeChat takes, each figure once. Characters are counted as a reader counts them. From the pages of
 * draft/add, media/uploadimg and material/add_material, unless it is said otherwise.
 */

/** Of the text of an article on a large screen, in CSS pixels; phones have 375 and less. Measured. */
export const columnWidth = 677;

/** Characters of a title: the first as documented, the second as many accounts may. */
export const titleLimits = [32, 64] as const;

/** Characters of a title, for an account. */
export type TitleLimit = (typeof titleLimits)[number];

/** Characters of a digest that the API takes, and of one that the editor shows. */
export const longestDigest = 128;
export const shownDigest = 120;

/** Characters of an author's name. */
export const longestAuthor = 16;

/** An article has fewer characters and fewer bytes; which characters count is not said. */
export const tooManyCharacters = 20_000;
export const tooManyBytes = 1024 * 1024;

/** Bytes: media/uploadimg takes pictures of JPEG and PNG that are smaller than 1 MiB. */
export const maxPictureBytes = 1024 * 1024 - 1;

/** Bytes: material/add_material takes GIFs up to 10 MB, read as the smaller of its two meanings. */
export const maxGifBytes = 10_000_000;

/** Pixels of width below which a cover looks blurred in lists. Custom, not documented. */
export const narrowestCover = 600;

/** Bytes of one drawing within the text; larger ones are better pictures. Custom, not documented. */
export const maxDrawingBytes = 60 * 1024;
