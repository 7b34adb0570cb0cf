import { asLabel, asLink } from './write.ts';

const services = [
	{
		name: 'youtube',
		label: 'YouTube',
		pattern:
			/^(?:https?:\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?(?:.*&)?v=|embed\/|shorts\/)|youtu\.be\/))?([\w-]{11})(?:[?&].*)?$/,
	},
	{
		name: 'bilibili',
		label: 'Bilibili',
		pattern:
			/^(?:https?:\/\/(?:www\.|player\.)?bilibili\.com\/(?:video\/|player\.html\?(?:.*&)?bvid=))?(BV[A-Za-z0-9]{10})(?:[/?&].*)?$/,
	},
] as const;

/** A film as a block, by its id or its address; undefined: it is none of a service that Bimo knows. */
export function filmBlock(
	address: string,
	{ title, only }: { title?: string | undefined; only?: 'youtube' | 'bilibili' },
): string | undefined {
	for (const { name, label, pattern } of services) {
		if (only && only !== name) continue;
		if (!only && !address.includes('/')) continue;
		const [, id] = pattern.exec(address.trim()) ?? [];
		if (id) return `::${name}${asLabel(title ?? label)}{id=${id}}`;
	}
	return undefined;
}

/** A film, or whatever an address leads to, as a block or as a link. */
export function embed(address: string, title?: string): string {
	return filmBlock(address, { title }) ?? asLink(title ?? address, address);
}
