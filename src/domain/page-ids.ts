/** Ids that pages use themselves: no place in a text gets one of them. */
export const pageIds = { main: 'main', inSeries: 'in-series', related: 'related' } as const;
