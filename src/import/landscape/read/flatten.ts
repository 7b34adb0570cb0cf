import { isData } from '../../markdown/folder/read-data.ts';
import { mostFields, type RawField } from '../raw.ts';

const deepest = 3;

/** Fields of an object; those of objects within it as `extra.accepted`. Lists stay values. */
export function flatten(data: Record<string, unknown>, line?: number): RawField[] {
	const fields = fieldsOf(data, []).map(([name, value]) => ({ name, value, line }));
	if (fields.length <= mostFields) return fields;
	const more = fields.length - mostFields;
	return [...fields.slice(0, mostFields), { name: `(${more} more)`, value: 'too many', line }];
}

function fieldsOf(
	data: Record<string, unknown>,
	above: readonly string[],
): [name: string, value: unknown][] {
	return Object.entries(data).flatMap(([key, value]): [string, unknown][] => {
		const names = [...above, key];
		if (isData(value) && names.length < deepest && !(value instanceof Date))
			return fieldsOf(value, names);
		return [[names.join('.'), value]];
	});
}
