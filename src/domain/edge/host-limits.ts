/** What Cloudflare reads of `_headers`: https://developers.cloudflare.com/pages/configuration/headers/ */
export const headerLimits = { rules: 100, lineLength: 2_000 } as const;

/**
 * What it reads of `_redirects`: https://developers.cloudflare.com/pages/configuration/redirects/.
 * Ours are all static: `spellings` leaves no `*` and no `:`.
 */
export const redirectLimits = { staticRules: 2_000, lineLength: 1_000 } as const;
