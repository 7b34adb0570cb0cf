/** Addresses of articles on WeChat: the only links that work in one. */
export const articleAddress = /^https?:\/\/mp\.weixin\.qq\.com\//i;

/** Addresses of pictures that WeChat keeps: the only ones that it shows. */
export const pictureAddress = /^https?:\/\/mmbiz\.(?:qpic|qlogo)\.cn\//i;

/** `url()` of a style with anything but a picture that WeChat keeps. */
export const loadsElsewhere = /url\((?!\s*["']?https?:\/\/mmbiz\.(?:qpic|qlogo)\.cn\/)/i;

/** How the HTML of an article names a picture before it is pushed: `images/flow-1a2b3c4d.png`. */
export const localPicture = /^images\/[^/\\?#]+$/;
