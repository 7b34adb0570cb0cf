import type { Random } from '../../bench/corpus/random.ts';

const starts =
	'al be cor dra el fen gra hal in jor kel lum mor nim or pel quo ran sil tor ul ven wil xan yar zen bri cla dun esk fir gol hex ir jas kru lan mag nor oc pra rho ste tal um vol wyr' //
		.split(' ');
const middles = 'a e i o u ari ero ila omi una ex is or ul an eth id ov'.split(' ');
const ends = 'ba ca dor fex ga kit la mir na pod ra sor ta va x zo nt rk sh ne'.split(' ');
const trades =
	'Agent Bench Cache Deck Engine Flow Forge Graph Hub Index Kernel Lab Loom Mesh Note Pilot Queue Router Scope Store Stream Studio Tensor Trace Vault Weave Worker Yard' //
		.split(' ');

const word = ({ chance, pick }: Random): string =>
	pick(starts) + pick(middles) + (chance(0.4) ? pick(middles) : '') + pick(ends);
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Ways in which projects are called, from `Torixa` to `vLumora` and `kelina.cpp`. */
const shapes: readonly ((own: string, random: Random) => string)[] = [
	(own) => upper(own),
	(own) => upper(own),
	(own) => own,
	(own, { pick }) => upper(own) + pick(trades),
	(own, { pick }) => `${upper(own)} ${pick(trades)}`,
	(own, { pick }) => `${own}-${pick(trades).toLowerCase()}`,
	(own, { pick }) => `Open${pick(trades)}-${upper(own)}`,
	(own, { pick }) => `${own}.${pick(['cpp', 'rs', 'js', 'ai'])}`,
	(own, { pick }) => `${pick(['v', 'x', 'k', 'm'])}${upper(own)}`,
	(own, { int }) => `${upper(own)}${int(2, 9)}${'D'.repeat(int(0, 1))}`,
	(own, { pick }) => `${own.slice(0, 4).toUpperCase()} ${pick(trades)}`,
];

/** A name, and an id that no other project has, since the own part of the name is no other's. */
export function nameOf(random: Random, taken: Set<string>): { id: string; name: string } {
	const name = random.pick(shapes)(word(random), random);
	const id = name
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	if (taken.has(id)) return nameOf(random, taken);
	taken.add(id);
	return { id, name };
}
