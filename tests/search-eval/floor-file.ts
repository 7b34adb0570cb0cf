import { readFile, writeFile } from 'node:fs/promises';
import { type Floor, type Reached, raised } from './score/floor.ts';

const file = new URL('floor.json', import.meta.url);

/** The rates that the tests ask for; only `--write-floor` and hands write them. */
export async function readFloor(): Promise<Floor> {
	// Our own file, whose shape is the type.
	return JSON.parse(await readFile(file, 'utf8')) as Floor;
}

/** Raises the floor to what was reached. */
export async function raiseFloor(reached: Reached): Promise<void> {
	const floor = raised(await readFloor(), reached);
	await writeFile(file, `${JSON.stringify(floor, undefined, '\t')}\n`);
}
