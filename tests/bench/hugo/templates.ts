const base = `<!doctype html>
<html lang="{{ .Site.Language.Lang }}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{{ .Title }} | {{ .Site.Title }}</title>
<meta name="description" content="{{ .Description }}">
<link rel="canonical" href="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">
{{ end }}{{ range .AlternativeOutputFormats }}<link rel="alternate" type="{{ .MediaType.Type }}" href="{{ .Permalink }}">
{{ end }}<meta property="og:title" content="{{ .Title }}"><meta property="og:url" content="{{ .Permalink }}">
</head>
<body>
<header><nav><a href="{{ "/" | relLangURL }}">{{ .Site.Title }}</a>
{{ range .Translations }}<a href="{{ .RelPermalink }}" lang="{{ .Language.Lang }}">{{ .Language.LanguageName }}</a>{{ end }}</nav></header>
<main>{{ block "main" . }}{{ end }}</main>
<footer>{{ .Site.Title }}</footer>
</body>
</html>
`;

const card = `<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
<time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2006-01-02" }}</time>
<p>{{ .Description }}</p>
{{ range .Params.tags }}<a href="{{ printf "/tags/%s/" . | relLangURL }}">{{ . }}</a> {{ end }}</article>
`;

const home = `{{ define "main" }}<h1>{{ .Title }}</h1>
{{ range first 12 .Site.RegularPages }}{{ partial "card.html" . }}{{ end }}{{ end }}
`;

const list = `{{ define "main" }}<h1>{{ .Title }}</h1>
{{ $page := .Paginate .Pages 20 }}{{ range $page.Pages }}{{ partial "card.html" . }}{{ end }}
<nav>{{ with $page.Prev }}<a href="{{ .URL }}">←</a>{{ end }} {{ $page.PageNumber }} / {{ $page.TotalPages }}
{{ with $page.Next }}<a href="{{ .URL }}">→</a>{{ end }}</nav>{{ end }}
`;

const terms = `{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ len .Pages }}</li>{{ end }}</ul>{{ end }}
`;

const single = `{{ define "main" }}<article><h1>{{ .Title }}</h1>
<p>{{ .Description }}</p>
<time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2006-01-02" }}</time> {{ .ReadingTime }} min
{{ range .Params.tags }}<a href="{{ printf "/tags/%s/" . | relLangURL }}">{{ . }}</a> {{ end }}
<aside>{{ .TableOfContents }}</aside>
{{ .Content }}
<nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav></article>{{ end }}
`;

/** \`../slug/en.md\` → \`/blog/slug/\`, as Bimo does. */
const link = `{{- $to := replaceRE "^\\\\.\\\\./([^/]+)/(en|zh)\\\\.md" "../$1/" .Destination -}}
<a href="{{ $to | safeURL }}">{{ .Text | safeHTML }}</a>{{- "" -}}
`;

const image = `{{- if .Title -}}<figure><img src="{{ .Destination | safeURL }}" alt="{{ .Text }}" loading="lazy"><figcaption>{{ .Title }}</figcaption></figure>
{{- else -}}<img src="{{ .Destination | safeURL }}" alt="{{ .Text }}">{{- end -}}
`;

const anchored = `<h{{ .Level }} id="{{ .Anchor }}">{{ .Text | safeHTML }} <a href="#{{ .Anchor }}">#</a></h{{ .Level }}>
`;

/** Layouts alike in spirit to Bimo's, by path. */
export const hugoTemplates: Readonly<Record<string, string>> = {
	'index.html': home,
	'404.html': '{{ define "main" }}<h1>404</h1>{{ end }}\n',
	'_default/baseof.html': base,
	'_default/list.html': list,
	'_default/terms.html': terms,
	'_default/single.html': single,
	'_default/_markup/render-link.html': link,
	'_default/_markup/render-image.html': image,
	'_default/_markup/render-heading.html': anchored,
	'partials/card.html': card,
};
