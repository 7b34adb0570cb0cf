/** In development, previews of articles live below this: `/_wechat/blog/first-post/zh/`. */
export const wechatPreviewPath = '/_wechat/';
