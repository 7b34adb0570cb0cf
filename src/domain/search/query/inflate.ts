/** Unpacks raw DEFLATE; rejects on bytes that are none. */
export async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
	const stream = new DecompressionStream('deflate-raw');
	const plain = new Response(new Blob([new Uint8Array(bytes)]).stream().pipeThrough(stream));
	return new Uint8Array(await plain.arrayBuffer());
}
