import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
	'.avif': 'image/avif',
	'.bin': 'application/octet-stream',
	'.css': 'text/css',
	'.gif': 'image/gif',
	'.html': 'text/html',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.md': 'text/markdown',
	'.mjs': 'text/javascript',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain',
	'.mp4': 'video/mp4',
	'.vtt': 'text/vtt',
	'.webm': 'video/webm',
	'.webmanifest': 'application/manifest+json',
	'.webp': 'image/webp',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml',
};

/** True for what is worth compressing: pictures and fonts are compressed already. */
export const isText = (type: string): boolean => /^text\/|json$|xml$|javascript$/.test(type);

/** Media type of a file by the end of its name. */
export const mediaType = (file: string): string =>
	types[extname(file)] ?? 'application/octet-stream';
