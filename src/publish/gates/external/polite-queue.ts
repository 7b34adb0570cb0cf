export interface Politeness {
	/** Questions at once: of one host, and of all. */
	perHost: number;
	overall: number;
	/** Between two questions to one host, in milliseconds. */
	pauseMs: number;
	sleep: (ms: number, signal: AbortSignal) => Promise<void>;
	signal: AbortSignal;
}

/**
 * Works off tasks of many hosts without pressing any of them. Each host has `perHost` workers that
 * rest after each task; no more than `overall` work at a time. Ends early when the signal says so.
 */
export async function politely<T>(
	tasks: readonly T[],
	hostOf: (task: T) => string,
	work: (task: T) => Promise<void>,
	politeness: Politeness,
): Promise<void> {
	const { perHost, overall, pauseMs, sleep, signal } = politeness;
	const free = slots(overall);
	const workers = [...Map.groupBy(tasks, hostOf).values()].flatMap((queue) => {
		const rest = queue.values();
		return Array.from({ length: Math.min(perHost, queue.length) }, async () => {
			for (const task of rest) {
				if (signal.aborted) return;
				await free(() => work(task));
				await sleep(pauseMs, signal);
			}
		});
	});
	await Promise.all(workers);
}

/** Lets so many run at a time; the others wait in order. */
function slots(count: number): (run: () => Promise<void>) => Promise<void> {
	const waiting: (() => void)[] = [];
	let left = count;
	return async (run) => {
		if (left > 0) left--;
		else await new Promise<void>((go) => waiting.push(go));
		try {
			await run();
		} finally {
			const next = waiting.shift();
			if (next) next();
			else left++;
		}
	};
}
