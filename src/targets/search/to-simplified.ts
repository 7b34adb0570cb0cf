import hongKong from 'opencc-js/dict/HKVariantsRev';
import taiwan from 'opencc-js/dict/TWVariantsRev';
import traditional from 'opencc-js/dict/TSCharacters';

// 著 is Simplified, too (著名), and only in Taiwan also 着.
const ownInBoth: ReadonlySet<string> = new Set(['著']);

let made: ReadonlyMap<string, string> | undefined;

/**
 * For each Traditional character its Simplified one, for those of Taiwan and Hong Kong, too. No
 * Simplified character is changed further. The tables are OpenCC's.
 */
export function toSimplified(): ReadonlyMap<string, string> {
	made ??= makeMap();
	return made;
}

function makeMap(): ReadonlyMap<string, string> {
	const standard = new Map(pairsOf(traditional));
	const simplified = new Set(standard.values());
	const map = new Map(standard);
	for (const [variant, usual] of [...pairsOf(taiwan), ...pairsOf(hongKong)]) {
		if (map.has(variant) || simplified.has(variant) || ownInBoth.has(variant)) continue;
		map.set(variant, standard.get(usual) ?? usual);
	}
	for (const [from, to] of map) map.set(from, lastOf(map, to));
	return new Map([...map].filter(([from, to]) => from !== to));
}

function lastOf(map: ReadonlyMap<string, string>, sign: string): string {
	const next = map.get(sign);
	return next === undefined || next === sign ? sign : lastOf(map, next);
}

const pairsOf = (text: string): [from: string, to: string][] =>
	text.split('|').map((pair) => {
		const [from = '', to = ''] = pair.split(' ');
		return [from, to];
	});
