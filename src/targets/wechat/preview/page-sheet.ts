/** The preview's own looks: paper, ink and seal, as on the site. The switches work by `:has()` alone. */
export const pageSheet = `
:root{color-scheme:light dark;--paper:light-dark(#f8f5ed,#141210);--wash:light-dark(#f0ebdf,#1d1a17);--ink:light-dark(#2c2721,#d8d0c2);--soft:light-dark(#5d554a,#a59c8d);--line:light-dark(#dcd4c4,#35302a);--seal:light-dark(#b23a22,#ec7a5e);--stamp:#b8351d;--amber:light-dark(#7a4a08,#dcae62);--frame:375px}
*{box-sizing:border-box}
html{scroll-padding-top:5rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
:focus-visible{outline:2px solid var(--seal);outline-offset:2px}
header{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;align-items:center;gap:.6rem 1.5rem;padding:.7rem clamp(1rem,3vw,2.5rem);background:var(--paper);border-bottom:1px solid var(--line)}
h1{margin:0;font-size:1.05rem;font-weight:700;line-height:1.4}
fieldset{display:flex;align-items:center;gap:0;margin:0;padding:0;border:0}
legend{float:left;margin-inline-end:.6rem;padding:0;color:var(--soft);font-size:.8125rem}
label{position:relative;display:block;border:1px solid var(--line);font-size:.875rem}
label+label{margin-inline-start:-1px}
label input{position:absolute;inset:0;margin:0;opacity:0;cursor:pointer}
label span{display:block;min-height:2rem;padding:.25rem .8rem}
label:has(:checked){z-index:1;border-color:var(--ink);background:var(--ink);color:var(--paper)}
label:has(:focus-visible){outline:2px solid var(--seal);outline-offset:2px;z-index:2}
header nav{display:flex;align-items:center;gap:.25rem}
header nav span{margin-inline-end:.35rem;color:var(--soft);font-size:.8125rem}
header nav a{min-inline-size:2rem;padding:.25rem .6rem;color:var(--ink);text-align:center;font-size:.875rem}
header nav a[aria-current]{font-weight:700;text-decoration:none}
.copy{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem .9rem;margin-inline-start:auto}
.copy button{min-height:2.25rem;padding:.3rem 1.1rem;border:0;background:var(--stamp);color:#fff;font:inherit;font-weight:600;cursor:pointer}
.copy button:hover{background:#932813}
.copy button[disabled]{opacity:.6;cursor:default}
.copy p{margin:0;color:var(--soft);font-size:.875rem}
.copy p:empty,.copy:not(:has(:disabled)) .hint{display:none}
.count,.jump{display:inline-block;min-height:24px;color:var(--amber);font-size:.875rem;text-underline-offset:.2em}
.jump{display:none;color:var(--soft)}
.count.error{color:var(--seal);font-weight:600}
main{display:flex;flex-wrap:wrap;align-items:flex-start;justify-content:center;gap:2rem clamp(1.5rem,3vw,3rem);padding:1.75rem clamp(1rem,3vw,2.5rem) 4rem}
.frames{display:flex;flex-wrap:wrap;align-items:flex-start;justify-content:center;gap:2rem}
.frame{margin:0;inline-size:var(--frame);max-inline-size:100%}
.frame figcaption{margin:0 0 .5rem;color:var(--soft);font-size:.8125rem}
.screen{border:1px solid var(--line);border-radius:6px;overflow:hidden;box-shadow:0 1px 14px rgb(0 0 0/.08)}
:root:has([value='light']:checked) .frame.dark,:root:has([value='dark']:checked) .frame.light{display:none}
:root:has([value='column']:checked){--frame:711px}
.side{flex:0 1 21rem;min-inline-size:min(17rem,100%);display:grid;gap:1.75rem}
.panel h2{margin:0 0 .6rem;padding:0 0 .3rem;border-bottom:1px solid var(--ink);font-size:.9375rem;line-height:1.5}
.panel>p{margin:0;color:var(--soft);font-size:.875rem}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.3rem 1rem;margin:0;font-size:.875rem}
dt{color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere}
.length,.room{display:block}
.length{color:var(--soft)}
.length.over{color:var(--seal);font-weight:600}
.room{height:3px;margin:.15rem 0 .25rem;background:var(--line)}
.room span{display:block;height:100%;background:var(--ink)}
.room.over span{background:var(--seal)}
code{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.92em;overflow-wrap:anywhere}
.issues{display:grid;gap:.9rem;margin:0;padding:0;list-style:none;font-size:.875rem}
.issues li{padding-inline-start:.8rem;border-inline-start:3px solid var(--soft);overflow-wrap:anywhere}
.issues .error{border-color:var(--seal)}
.issues .warning{border-color:var(--amber)}
.issues .error strong{color:var(--seal)}
.issues .warning strong{color:var(--amber)}
.issues p{margin:.15rem 0 0}
.issues .place{color:var(--soft);font-size:.8125rem}
.panel figure{margin:0 0 1.1rem}
.panel figcaption{margin-top:.4rem;color:var(--soft);font-size:.8125rem}
.card{background:light-dark(#fff,#232323);color:light-dark(#191919,#d1d1d1);border:1px solid var(--line)}
.card p{margin:0}
.card-title{font-size:1rem;line-height:1.45}
.card-digest{color:light-dark(#6b6b6b,#a3a3a3);font-size:.8125rem;line-height:1.5;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}
.card.wide .card-title{padding:.7rem .9rem}
.card.square{display:flex;gap:.9rem;padding:.8rem .9rem}
.card-words{flex:1;display:grid;gap:.3rem;align-content:start;min-width:0}
.crop{position:relative;aspect-ratio:2.35;overflow:hidden;background:var(--wash)}
.square .crop{flex:0 0 4.5rem;align-self:start;aspect-ratio:1}
.crop img{position:absolute;max-width:none}
.missing{display:grid;place-items:center;color:var(--soft);font-size:.8125rem;text-align:center}
@media (max-width:60rem){main{padding-inline:0}.frames{gap:2rem .75rem}.side{flex-basis:44rem;padding-inline:1rem}.jump{display:inline-block}}
@media (max-width:27rem){header{position:static}.frame figcaption{padding-inline:1rem}.frame{max-inline-size:none}.screen{border-inline:0;border-radius:0}.frames{max-inline-size:100%;justify-content:flex-start;overflow-x:auto}}
`.trim();
