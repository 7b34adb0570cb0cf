/** The looks that an author may choose from; the first is the default. */
export const themeNames = ['ink', 'plain', 'code'] as const;
export type ThemeName = (typeof themeNames)[number];
