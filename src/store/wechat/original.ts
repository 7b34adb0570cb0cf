import { readFile, stat } from 'node:fs/promises';
import { errorCode } from '../../domain/error-code.ts';
import type { Fetched } from '../remote/fetch-bytes.ts';
import { digest, type Store } from '../store.ts';
import { absence, failure, type Finding } from './finding.ts';
import type { ImageOrigin } from './image-request.ts';
import { maxOriginalBytes } from './picture-limits.ts';

/** What a picture is made from. */
interface Original {
	bytes: Uint8Array;
	/** A copy stands for what is not to be had. */
	findings: Finding[];
}

export interface OriginalReader {
	/** Reads or fetches; never throws for what is missing. */
	(origin: ImageOrigin): Promise<Original | Finding>;
	/** Keeps a copy of a remote picture that proved to be one, for the day when it is gone. */
	keep: (origin: ImageOrigin, bytes: Uint8Array) => void;
}

interface ReaderOptions {
	store: Store;
	ask: (url: string) => Promise<Fetched>;
}

/** Reads what pictures are made from; remote ones, which do not answer, from an earlier copy. */
export function createReader({ store, ask }: ReaderOptions): OriginalReader {
	const keyOf = (url: string): string => digest('remote', url);
	const copyOf = (url: string): Buffer | undefined => {
		const bytes = store.bytes('wechat', keyOf(url));
		return bytes && Buffer.from(bytes);
	};

	async function readRemote(url: string): Promise<Original | Finding> {
		const found = await fetchPicture(url, ask);
		if (!('rule' in found)) return { bytes: found, findings: [] };
		const bytes = copyOf(url);
		return bytes ? { bytes, findings: [asCopy(found)] } : found;
	}

	async function read(origin: ImageOrigin): Promise<Original | Finding> {
		if (origin.kind === 'remote') return await readRemote(origin.url);
		const found = origin.kind === 'drawing' ? origin.bytes : await readLocal(origin.file);
		return 'rule' in found ? found : { bytes: found, findings: [] };
	}

	const keep: OriginalReader['keep'] = (origin, bytes) => {
		if (origin.kind !== 'remote' || copyOf(origin.url)?.equals(bytes)) return;
		store.put('wechat', keyOf(origin.url), bytes);
	};
	return Object.assign(read, { keep });
}

function asCopy(finding: Finding): Finding {
	const hint = 'A copy from an earlier run stands in; save it beside the text to be safe.';
	return { ...finding, severity: 'warning', hint };
}

async function readLocal(file: string): Promise<Uint8Array | Finding> {
	try {
		// The size is known before the bytes are in memory.
		const { size } = await stat(file);
		if (size <= maxOriginalBytes) return await readFile(file);
		return failure(
			`it has ${Math.ceil(size / 1024 / 1024)} MiB`,
			`at most ${maxOriginalBytes / 1024 / 1024} MiB`,
			'Make it smaller: WeChat shows 1354 pixels of its width.',
		);
	} catch (error) {
		return unreadable(errorCode(error) ?? 'unknown');
	}
}

function unreadable(code: string): Finding {
	const found =
		code === 'ENOENT'
			? 'it is not there'
			: code === 'EISDIR'
				? 'it is a folder'
				: `it cannot be read (${code})`;
	return absence(found, 'a file', 'Mend the path, or put the picture there.');
}

async function fetchPicture(url: string, ask: ReaderOptions['ask']): Promise<Uint8Array | Finding> {
	const answer = await ask(url);
	const why = 'failure' in answer ? answer.failure : problemOf(answer);
	if (!('failure' in answer) && !why) return answer.bytes;
	return absence(
		why,
		'an answer with the picture',
		'Open the address in a browser; or save the picture beside the text and name it there.',
	);
}

/** Servers that know no better say `application/octet-stream`: what it is, its bytes say. */
function problemOf({ bytes, type }: Extract<Fetched, { bytes: Uint8Array }>): string {
	if (bytes.length === 0) return 'it is empty';
	return /^(?:text\/html|application\/json|video\/)/.test(type)
		? `it is ${type}, not an image`
		: '';
}
