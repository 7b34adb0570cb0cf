/**
 * What WeChat's own page does around and to an article, as far as it shows: its margins, its type, no
 * margins of the browser's, and nothing wider than the column. Its greys are a little darker here.
 */
export const readerSheet = `
.page{padding:20px 16px 12px;background:#fff;color:#191919;color-scheme:light;font:17px/1.6 system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;letter-spacing:.034em;text-align:justify;overflow-wrap:break-word}
.page.dark{background:#191919;color:#a3a3a3;color-scheme:dark}
.page *{margin:0;padding:0;max-width:100%;box-sizing:border-box;overflow-wrap:break-word}
.page :is(h1,h2,h3,h4,h5,h6){font-weight:400;font-size:16px}
.page :focus-visible{outline:2px solid #576b95;outline-offset:2px}
.title{margin:0 0 14px;font-size:22px;line-height:1.4;text-align:left;color:#191919}
.by{margin:0 0 22px;font-size:15px;line-height:20px;text-align:left;color:#6b6b6b}
.by span:not(:last-child){margin-inline-end:10px}
.by span:last-child{color:#576b95}
.dark .title{color:#d1d1d1}
.dark .by{color:#8c8c8c}
.dark .by span:last-child,.dark .more a{color:#8fa3be}
.more{margin:28px 0 12px;font-size:17px;line-height:1.6;text-align:left}
.more a{display:inline-block;min-height:24px;color:#576b95;text-decoration:none}
`.trim();
