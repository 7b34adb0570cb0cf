import { errorTable, type ErrorWords } from './error-table.ts';

/** The address that WeChat saw, `203.0.113.7`, as its message on 40164 gives it. */
function addressIn(message: string): string | undefined {
	return /\bip[ :]+([\da-f]{1,4}(?:[.:][\da-f]{0,4}){2,})/i.exec(message)?.[1];
}

/** What a code means and what helps; `message` is WeChat's own, without secrets. */
export function explainError(code: number, message: string): ErrorWords {
	const words = errorTable[code];
	if (!words)
		return {
			means: 'an error that Bimo does not know',
			todo: 'Look the code up in WeChat’s list of global return codes (全局返回码).',
		};
	const ip = addressIn(message) ?? 'the public address of this computer';
	return { ...words, todo: words.todo.replace('{ip}', ip) };
}
