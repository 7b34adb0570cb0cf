/**
 * How an article explains terms at their first use: `notes` gives the name in the other language, and
 * the definition at the end; `names` gives the name alone.
 */
export const termModes = ['notes', 'names', 'off'] as const;
export type TermMode = (typeof termModes)[number];
