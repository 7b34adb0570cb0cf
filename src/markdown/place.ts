import type { Nodes } from 'hast';

/** From where to where a node stands in its source. */
export type Position = NonNullable<Nodes['position']>;

/** A place in the source: line, column and offset. */
export type Point = Position['start'];
