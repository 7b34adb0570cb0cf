/** What kind of call a fault is for. */
export type CallKind = 'graphql' | 'rest' | 'scorecard';

/** A fault of the server or of what lies between. */
export type Fault =
	/** Any answer, as it is. */
	| { status: number; headers?: Record<string, string>; body?: string }
	/** Never answers. */
	| 'hang'
	/** Closes the line. */
	| 'drop'
	/** The right answer, cut off. */
	| 'cut'
	/** A page of a proxy, with status 200. */
	| 'html'
	/** No points left: 200, an error, and `x-ratelimit-reset` in the given seconds. */
	| { spent: number }
	/** Errors without data, as when a query takes too many resources. */
	| 'resources';

interface Planned {
	kind: CallKind;
	fault: Fault;
	/** How often it still happens. */
	times: number;
	/** Calls that go well before it. */
	after: number;
}

/** Faults that are to come, each for the next calls of its kind. */
export class Faults {
	readonly #planned: Planned[] = [];

	plan(kind: CallKind, fault: Fault, { times = 1, after = 0 } = {}): void {
		this.#planned.push({ kind, fault, times, after });
	}

	clear(): void {
		this.#planned.length = 0;
	}

	/** The fault of this call; undefined: it goes well. */
	take(kind: CallKind): Fault | undefined {
		const next = this.#planned.find((each) => each.kind === kind && each.times > 0);
		if (!next) return undefined;
		if (next.after > 0) {
			next.after--;
			return undefined;
		}
		next.times--;
		return next.fault;
	}
}
