import { z } from 'zod';

/** Address of a picture on WeChat, with nothing that could end an attribute. */
export const pictureUrl = z.string().regex(/^https?:\/\/mmbiz\.q(?:pic|logo)\.cn\/[^\s"'<>]+$/);

/** Name of a draft or a picture: at most 128 characters as documented, letters and digits in practice. */
export const mediaId = z.string().regex(/^[!-~]{1,512}$/);
