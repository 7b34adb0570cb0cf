import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { DiagramStore } from '../../src/store/diagrams/diagram-store.ts';
import { Store } from '../../src/store/store.ts';

// node tests/bench/diagrams.ts: the diagrams of the tests, made with an empty store and a full one.

const folder = new URL('../fixtures/diagrams/', import.meta.url);
const sources = readdirSync(folder)
	.filter((name) => name.endsWith('.mmd'))
	.map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** Largest size of a process and its children so far, in megabytes; 0 where the system does not tell. */
function peakOf(pid: number | 'self'): number {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
	} catch {
		return 0;
	}
}

/** Processes that this one started. */
function children(): number[] {
	try {
		const list = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8');
		return list.trim().split(/\s+/).filter(Boolean).map(Number);
	} catch {
		return [];
	}
}

async function run(store: Store): Promise<string> {
	const diagrams = new DiagramStore(store, 'bench');
	const started = performance.now();
	for (const source of sources) await diagrams.draw(source);
	const seconds = ((performance.now() - started) / 1000).toFixed(3);
	const drawing = Math.max(0, ...children().map(peakOf));
	diagrams.close();
	return `${seconds} s, peak ${peakOf('self').toFixed(0)} MB, drawing ${drawing.toFixed(0)} MB`;
}

const cache = await mkdtemp(path.join(tmpdir(), 'bimo-diagrams-'));
const store = new Store(cache);
process.stdout.write(`${sources.length} diagrams cold: ${await run(store)}\n`);
process.stdout.write(`${sources.length} diagrams kept: ${await run(store)}\n`);
store.close();
await rm(cache, { recursive: true });
