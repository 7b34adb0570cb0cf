/** Width and height in pixels by the first bytes of a PNG or JPEG; undefined: it is neither. */
export function pictureSize(
	bytes: Uint8Array,
): { type: 'png' | 'jpeg'; width: number; height: number } | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return sizeOfPng(view) ?? sizeOfJpeg(view);
}

type Size = NonNullable<ReturnType<typeof pictureSize>>;

/** Signature, then IHDR (PNG specification, 5.2 and 11.2.1). */
function sizeOfPng(view: DataView): Size | undefined {
	if (view.byteLength < 24 || view.getBigUint64(0) !== 0x89504e470d0a1a0an) return undefined;
	if (view.getUint32(12) !== 0x49484452) return undefined;
	return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** Segments up to the frame header, SOF0 to SOF15 (ITU T.81, B.1 and B.2.2). */
function sizeOfJpeg(view: DataView): Size | undefined {
	if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
	for (let at = 2; at + 9 <= view.byteLength;) {
		if (view.getUint8(at) !== 0xff) return undefined;
		const marker = view.getUint8(at + 1);
		// Fill bytes before a marker.
		if (marker === 0xff) {
			at++;
			continue;
		}
		if (isFrame(marker)) {
			return { type: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
		}
		at += 2 + view.getUint16(at + 2);
	}
	return undefined;
}

/** Not among the frames: DHT (c4), JPG (c8) and DAC (cc). */
function isFrame(marker: number): boolean {
	return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
