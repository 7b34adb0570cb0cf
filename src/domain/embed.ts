/** Shapes of a film, wide by high; the room for it is kept from the start. */
export const ratios = ['16:9', '4:3', '3:2', '1:1', '9:16', '21:9'] as const;
export type Ratio = (typeof ratios)[number];

/** A film: shown as a still that asks nothing of anybody else until a reader starts it. */
export interface Embed {
	service: 'youtube' | 'bilibili' | 'video';
	/** What the service is called in the language of the text. */
	serviceName: string;
	title: string;
	ratio: Ratio;
	/** Page of the film for whoever has no script; for `video`, the film itself. */
	url: string;
	/** The service's player, to be framed. */
	player?: string;
	/** Captions of a film of our own. */
	track?: string;
}

/** Hosts that a page may frame: the players of the services. */
export const playerHosts = ['www.youtube-nocookie.com', 'player.bilibili.com'] as const;
