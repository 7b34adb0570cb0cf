/** The slug of a project's texts, which are pages: `vllm` → `landscape/vllm`. */
export function projectSlug(id: string): string {
	return `landscape/${id}`;
}
