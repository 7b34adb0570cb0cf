import { open } from 'node:fs/promises';
import path from 'node:path';
import { cardSize, maxCardBytes } from '../../domain/card.ts';
import type { BuiltPage, BuiltSite, Gate, GateIssue, Marked } from './built-site.ts';
import { pictureSize } from './cards/picture-size.ts';
import { targetOf } from './file-at.ts';
import { type Finding, issueIn } from './finding.ts';
import { isListed } from './is-listed.ts';

/** What a page says of itself where it is shared; without these it is a bare address. */
const needed = ['og:title', 'og:description', 'og:url'];
const locales: Readonly<Record<string, string>> = { en: 'en_US', 'zh-CN': 'zh_CN' };

/** Every page that may be found has a card of the right size, and says what it is of. */
export const cards: Gate = async (site) => {
	const listed = site.pages.filter(isListed);
	const found: GateIssue[] = [];
	const pictures = new Map<string, Marked<string> & { page: BuiltPage }>();
	for (const page of listed) {
		const findings = [...checkProperties(page), ...checkImage(page, site)];
		found.push(...findings.map((finding) => issueIn(site, page.file, finding)));
		const image = page.properties.get('og:image');
		const target = image && targetOf(site, image.value);
		if (image && target?.kind === 'file') pictures.set(target.file, { ...image, page });
	}
	for (const [file, { page }] of pictures) {
		found.push(...(await checkPicture(file, page, site)).map((each) => issueIn(site, file, each)));
	}
	return found;
};

function checkProperties(page: BuiltPage): Finding[] {
	const { properties, canonical, lang } = page;
	const missing = needed
		.filter((property) => !properties.get(property)?.value)
		.map((property) => missingProperty(property));
	const url = properties.get('og:url');
	const locale = properties.get('og:locale');
	return [
		...missing,
		...(url && url.value !== canonical?.value
			? [unlike('og:url', url, `the canonical ${canonical?.value}`)]
			: []),
		...(locale && locale.value !== locales[lang]
			? [unlike('og:locale', locale, locales[lang] ?? 'that of the page')]
			: []),
	];
}

function missingProperty(property: string): Finding {
	const message = `Unexpected page without ${property}, expected it`;
	return { code: 'card/missing', message };
}

function unlike(property: string, at: Marked<string>, expected: string): Finding {
	const message = `Unexpected ${property} ${at.value}, expected ${expected}`;
	return { code: 'card/wrong', message, at };
}

function checkImage({ properties }: BuiltPage, site: BuiltSite): Finding[] {
	const image = properties.get('og:image');
	if (!image) return [missingProperty('og:image')];
	const target = targetOf(site, image.value);
	const sizes = (['width', 'height'] as const).flatMap((side) => {
		const said = properties.get(`og:image:${side}`);
		if (!said || said.value === String(cardSize[side])) return [];
		return [unlike(`og:image:${side}`, said, String(cardSize[side]))];
	});
	if (target.kind === 'file') return sizes;
	const expected =
		target.kind === 'missing' ? 'a file of this site' : 'an absolute address of this site';
	return [unlike('og:image', image, expected), ...sizes];
}

/** By its own first bytes: names of files prove nothing. */
async function checkPicture(file: string, page: BuiltPage, site: BuiltSite): Promise<Finding[]> {
	const size = pictureSize(await firstBytes(path.join(site.folder, file)));
	const bytes = site.files.get(file) ?? 0;
	const wanted = `${cardSize.width} × ${cardSize.height}`;
	const of = `the card of ${page.path}`;
	const tell = (what: string, expected: string): Finding => ({
		code: 'card/picture',
		message: `Unexpected ${what} as ${of}, expected ${expected}`,
	});
	if (!size) return [tell('file that is no PNG or JPEG', 'one')];
	const isRight = size.width === cardSize.width && size.height === cardSize.height;
	return [
		...(isRight ? [] : [tell(`${size.width} × ${size.height} pixels`, wanted)]),
		...(bytes > maxCardBytes ? [tell(`${bytes} B`, `at most ${maxCardBytes}`)] : []),
	];
}

async function firstBytes(file: string): Promise<Uint8Array> {
	const handle = await open(file);
	try {
		// The frame of a JPEG follows its tables and profiles, which may be long.
		const { buffer, bytesRead } = await handle.read(new Uint8Array(65_536), 0, 65_536, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await handle.close();
	}
}
