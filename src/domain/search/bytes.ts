/** Bytes that grow. */
export class ByteWriter {
	#bytes = new Uint8Array(1024);
	#length = 0;

	get length(): number {
		return this.#length;
	}

	/** Seven bits a byte, the lowest first; the highest bit says that more follow (LEB128). */
	number(value: number): void {
		this.#room(8);
		let rest = value;
		while (rest > 0x7f) {
			this.#bytes[this.#length++] = (rest % 0x80) + 0x80;
			rest = Math.floor(rest / 0x80);
		}
		this.#bytes[this.#length++] = rest;
	}

	append(bytes: Uint8Array): void {
		this.#room(bytes.length);
		this.#bytes.set(bytes, this.#length);
		this.#length += bytes.length;
	}

	/** A copy of what was written, and begins anew. */
	take(): Uint8Array {
		const taken = this.#bytes.slice(0, this.#length);
		this.#length = 0;
		return taken;
	}

	#room(more: number): void {
		if (this.#length + more <= this.#bytes.length) return;
		const larger = new Uint8Array((this.#length + more) * 2);
		larger.set(this.#bytes.subarray(0, this.#length));
		this.#bytes = larger;
	}
}

/** Where reading stands. */
export interface Cursor {
	block: Uint8Array;
	at: number;
}

/** Reads what `ByteWriter.number` wrote. */
export function readNumber(cursor: Cursor): number {
	const first = cursor.block[cursor.at++] ?? 0;
	if (first < 0x80) return first;
	let value = first - 0x80;
	for (let unit = 0x80; ; unit *= 0x80) {
		const byte = cursor.block[cursor.at++] ?? 0;
		value += (byte % 0x80) * unit;
		if (byte < 0x80) return value;
	}
}

/** Bytes that `ByteWriter.number` needs. */
export function numberLength(value: number): number {
	let length = 1;
	for (let rest = value; rest >= 0x80; rest = Math.floor(rest / 0x80)) length++;
	return length;
}
