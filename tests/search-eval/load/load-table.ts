import { tableOf } from '../report/table.ts';
import { type Loaded, type LoadKind, loadKinds } from './kinds.ts';
import { type ReaderLoad, steps } from './weigh-load.ts';

/** Bytes over the wire by kind and step, a table for each reader. */
export function loadTable(readers: readonly ReaderLoad[]): string {
	return readers.map(readerTable).join('\n\n');
}

function readerTable({ name, queries, loads }: ReaderLoad): string {
	const all = steps.map((step) => loads[step]);
	const used = loadKinds.filter((kind) => all.some((load) => load[kind]));
	return [
		`${name}: ${queries.join(', then ')}`,
		tableOf([
			['', ...steps],
			...used.map((kind) => [kind, ...all.map((load) => cell(load[kind]))]),
			['all', ...all.map((load) => cell(sum(load)))],
		]),
	].join('\n');
}

function sum(load: Partial<Record<LoadKind, Loaded>>): Loaded {
	const all = Object.values(load);
	return {
		files: all.reduce((total, { files }) => total + files, 0),
		bytes: all.reduce((total, { bytes }) => total + bytes, 0),
	};
}

function cell(loaded: Loaded | undefined): string {
	if (!loaded || loaded.files === 0) return '–';
	return `${loaded.bytes.toLocaleString('en')} B (${loaded.files})`;
}
