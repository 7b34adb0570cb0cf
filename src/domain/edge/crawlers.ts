/**
 * Tokens by which programs that read for others name themselves in `User-Agent`, as their makers
 * document them, in small letters. No general words such as `bot`: telephones are called that, too.
 */
const tokens = [
	// Search: developers.google.com/search/docs/crawling-indexing/google-common-crawlers,
	// bing.com/webmasters/help, yandex.com/support/webmaster, help.baidu.com, support.apple.com.
	...['googlebot', 'google-inspectiontool', 'googleother', 'google-read-aloud', 'storebot-google'],
	...['mediapartners-google', 'adsbot-google', 'chrome-lighthouse'],
	...['bingbot', 'bingpreview', 'adidxbot', 'yandex', 'baiduspider', 'applebot', 'duckduckbot'],
	...[
		'sogou web spider',
		'sogou inst spider',
		'360spider',
		'yisouspider',
		'petalbot',
		'yahoo! slurp',
	],
	...['qwantbot', 'qwantify', 'seznambot', 'yeti/', 'mojeekbot', 'bytespider', 'toutiaospider'],
	// Models and what they answer from: platform.openai.com/docs/bots, support.anthropic.com,
	// docs.perplexity.ai/guides/bots, commoncrawl.org/ccbot.
	...['gptbot', 'oai-searchbot', 'chatgpt-user', 'claudebot', 'claude-user', 'claude-searchbot'],
	...['perplexitybot', 'perplexity-user', 'ccbot', 'amazonbot', 'meta-externalagent'],
	...['meta-externalfetcher', 'mistralai-user', 'duckassistbot', 'cohere-ai'],
	// Cards of shared links.
	...[
		'facebookexternalhit',
		'facebookcatalog',
		'twitterbot',
		'linkedinbot',
		'slackbot',
		'slack-img',
	],
	...['discordbot', 'telegrambot', 'whatsapp', 'pinterestbot', 'redditbot', 'skypeuripreview'],
	...['mastodon/', 'bluesky cardyb', 'iframely', 'embedly'],
	// Archives.
	...['ia_archiver', 'archive.org_bot', 'special_archiver'],
] as const;

/** True for a program that reads for a search engine, a model, a card or an archive. */
export function isCrawler(userAgent: string): boolean {
	const known = userAgent.slice(0, 1_000).toLowerCase();
	return tokens.some((token) => known.includes(token));
}
