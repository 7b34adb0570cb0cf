/**
 * A GIF without comments and what programs note in it (XMP, thumbnails), and without anything after
 * its end; undefined: it breaks off or is none.
 */
export function cleanGif(bytes: Uint8Array): Uint8Array | undefined {
	const gif = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
	if (gif.length < 14 || !/^GIF8[79]a/.test(gif.toString('latin1', 0, 6))) return undefined;
	let at = 13 + paletteLength(gif[10]);
	const kept = [gif.subarray(0, at)];
	while (gif[at] !== trailer) {
		const end = endOfBlock(gif, at);
		if (end === undefined) return undefined;
		if (isNeeded(gif, at)) kept.push(gif.subarray(at, end));
		at = end;
	}
	kept.push(gif.subarray(at, at + 1));
	return Buffer.concat(kept);
}

const trailer = 0x3b;
const image = 0x2c;
const extension = 0x21;
const comment = 0xfe;
const application = 0xff;

/** Bytes of the colours that a byte of flags announces. */
function paletteLength(flags = 0): number {
	return flags & 0x80 ? 3 << ((flags & 7) + 1) : 0;
}

function endOfBlock(gif: Buffer, at: number): number | undefined {
	if (gif[at] === extension) return endOfParts(gif, at + 2);
	// After an image's place and colours comes one byte about its code.
	if (gif[at] === image) return endOfParts(gif, at + 11 + paletteLength(gif[at + 9]));
	return undefined;
}

/** Parts have their length before them; an empty one ends the block. */
function endOfParts(gif: Buffer, start: number): number | undefined {
	let at = start;
	for (let length = gif[at]; length !== undefined; length = gif[at]) {
		at += length + 1;
		if (length === 0) return at;
	}
	return undefined;
}

/** Of what applications add, only how often it plays. */
function isNeeded(gif: Buffer, at: number): boolean {
	if (gif[at] !== extension || gif[at + 1] === undefined) return true;
	if (gif[at + 1] === comment) return false;
	return gif[at + 1] !== application || gif.toString('latin1', at + 3, at + 14) === 'NETSCAPE2.0';
}
