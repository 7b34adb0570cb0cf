import { mend } from './mend.ts';
import { quickMender } from './quick-mend.ts';

/** All that mends a query: loaded together, when it is needed. */
export const menders = { mend, quickMender };
