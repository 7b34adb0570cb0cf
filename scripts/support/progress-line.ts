/** A line on the terminal once the work has taken two seconds; pipes see nothing of it. */
export function progressLine(): { show: (text: string) => void; clear: () => void } {
	const start = Date.now();
	const write = (text: string): void => {
		if (process.stderr.isTTY && Date.now() - start > 2000) {
			process.stderr.write(`\r\u001b[K${text}`);
		}
	};
	return {
		show: write,
		clear: () => {
			write('');
		},
	};
}
