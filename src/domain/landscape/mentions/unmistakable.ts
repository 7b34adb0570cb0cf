/**
 * Whether nothing but a project is called so, when it is written exactly so: `vLLM`, `Milvus2`,
 * `llama.cpp`, `Semantic-Kernel`; not `Ray`, `Feast` or `haystack`, which are words.
 */
export function isUnmistakable(name: string): boolean {
	return (
		name.length > 2 && /(?<=\p{L})\p{Lu}|\p{N}|(?<=[\p{L}\p{N}])[.\-](?=[\p{L}\p{N}])/u.test(name)
	);
}
