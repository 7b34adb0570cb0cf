import type { Stretch } from '../stretches.ts';
import type { TagDialect } from './dialects.ts';
import { scanTags } from './scan-tags.ts';
import type { Tag } from './tag.ts';

const fence = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(?:(`{3,})(?![^\n]*`)|(~{3,}))([^\n]*)$/gm;

interface Step {
	at: number;
	/** A fence as it is written, and whether anything follows it. */
	sign?: string;
	isBare?: boolean;
	tag?: Tag;
}

/**
 * What stands between tags that hold no Markdown, such as `highlight`: it may hold half a fence. A
 * first guess, line by line; the parser has the last word about what is code.
 */
export function opaqueRegions(text: string, { syntax, opaque }: TagDialect): Stretch[] {
	const tags = scanTags(text, syntax, () => undefined).filter(({ name }) => opaque.has(name));
	if (tags.length === 0) return [];
	const steps = [...fences(text), ...tags.map((tag): Step => ({ at: tag.start, tag }))];
	steps.sort((a, b) => a.at - b.at);
	const ends = endsOf(tags);
	const regions: Stretch[] = [];
	let open = '';
	let end = 0;
	for (const { at, sign, isBare, tag } of steps) {
		if (at < end) continue;
		if (sign) {
			if (open === '') open = sign;
			else if (isBare && sign.startsWith(open)) open = '';
		}
		if (!tag || open !== '' || tag.role !== 'open' || isInCode(text, at)) continue;
		const close = ends.get(tag);
		if (!close) continue;
		regions.push([tag.end, close.start]);
		end = close.end;
	}
	return regions;
}

function fences(text: string): Step[] {
	return [...text.matchAll(fence)].map(({ index, 1: ticks, 2: tildes, 3: rest = '' }) => ({
		at: index,
		sign: ticks ?? tildes ?? '',
		isBare: rest.trim() === '',
	}));
}

/** For each tag that opens, the next one of its name that closes. */
function endsOf(tags: readonly Tag[]): Map<Tag, Tag> {
	const ends = new Map<Tag, Tag>();
	const next = new Map<string, Tag>();
	for (const tag of tags.toReversed()) {
		if (tag.role === 'close') next.set(tag.name, tag);
		const close = next.get(tag.name);
		if (tag.role === 'open' && close) ends.set(tag, close);
	}
	return ends;
}

const mostLine = 500;

/** True where a backtick waits for its partner. */
function isInCode(text: string, at: number): boolean {
	const before = text.slice(Math.max(0, at - mostLine), at);
	const head = before.slice(before.lastIndexOf('\n') + 1);
	let open = '';
	for (const [run] of head.matchAll(/`+/g)) {
		if (open === '') open = run;
		else if (open === run) open = '';
	}
	return open !== '';
}
