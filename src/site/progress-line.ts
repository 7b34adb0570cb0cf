/** Shows on a terminal how far a step of the build is, once it has taken two seconds. */
export function progressLine(what: string): (done: number, total: number) => void {
	const start = Date.now();
	return (done, total) => {
		if (!process.stderr.isTTY || Date.now() - start < 2000) return;
		process.stderr.write(done < total ? `\r  ${what} ${done}/${total} ` : '\r\u001B[K');
	};
}
