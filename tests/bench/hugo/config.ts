/** Chroma with classes and raw HTML, as Bimo has them; feeds for home only. */
export const hugoConfig = `baseURL: https://bench.example/
title: Bench
defaultContentLanguage: en
languages:
  en: { languageName: English, title: Bench, weight: 1 }
  zh: { languageName: 中文, title: 测试, weight: 2, hasCJKLanguage: true }
taxonomies: { tag: tags, category: category }
frontmatter:
  lastmod: [updated, date]
outputs:
  home: [html, rss]
  section: [html]
  taxonomy: [html]
  term: [html]
markup:
  goldmark:
    renderer: { unsafe: true }
  highlight: { noClasses: false }
  tableOfContents: { startLevel: 2, endLevel: 3 }
`;
