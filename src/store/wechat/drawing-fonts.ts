import sharp from 'sharp';

/** Signs that are one flat stroke in every font; the box for a missing sign is tall. */
const probes = { Latin: '—', Han: '一' } as const;

type Script = keyof typeof probes;

const known = new Map<Script, Promise<boolean>>();

/** Scripts of a drawing's text that no font of this machine has: it would show boxes instead. */
export async function missingScripts(svg: string): Promise<Script[]> {
	if (!/<text\b/.test(svg)) return [];
	const text = svg.replace(/<style\b[\s\S]*?<\/style>/g, '').replace(/<[^>]*>/g, '');
	const used: Script[] = [];
	if (/\p{Script=Latin}/u.test(text)) used.push('Latin');
	if (/\p{Script=Han}/u.test(text)) used.push('Han');
	const missing: Script[] = [];
	for (const script of used) if (!(await isThere(script))) missing.push(script);
	return missing;
}

function isThere(script: Script): Promise<boolean> {
	const answer = known.get(script) ?? probe(probes[script]);
	known.set(script, answer);
	return answer;
}

async function probe(sign: string): Promise<boolean> {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100" fill="#fff"/><text x="50" y="70" font-size="60">${sign}</text></svg>`;
	try {
		const { info } = await sharp(Buffer.from(svg)).trim().toBuffer({ resolveWithObject: true });
		return info.width < 200 && info.width > info.height * 2;
	} catch {
		return false;
	}
}
