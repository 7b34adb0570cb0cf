import { readSettings } from '../settings.ts';
import { Store } from '../store/store.ts';

let store: Store | undefined;

/** The store that pages read their texts from; open until the process ends. */
export function openStore(): Store {
	store ??= new Store(readSettings(process.env, process.cwd()).cacheDir);
	return store;
}
