/**
 * The whole look. Bars get their width by a class, as the page's own security policy forbids style attributes. No `<`
 * and no `&` may stand in it, so that the page can be read as XML too.
 */
const sheet = `
:root{color-scheme:light dark;--page:#fbfbfa;--ink:#1d2125;--soft:#5a626b;--rule:#e3e5e7;--under:#b4bac0;--none:#e6e8ea;--done:#a3c6bf;--miss:#c6512a;--low:#b5401c;--call:#fdf3ee;--field:#fff;--focus:#1f66c1;--hover:#f1f2f2}
@media (prefers-color-scheme:dark){:root{--page:#141618;--ink:#e5e8ea;--soft:#9da5ad;--rule:#2c3034;--under:#596169;--none:#30353a;--done:#35655e;--miss:#dd7448;--low:#f08b62;--call:#2a1f1a;--field:#1c1f22;--focus:#7db4f5;--hover:#1d2023}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;font-variant-numeric:tabular-nums}
main,footer{max-width:1000px;margin:0 auto;padding:0 24px}
main{padding-top:40px}
header p{margin:0}
.eyebrow,.for,.q,footer,.f{color:var(--soft)}
.eyebrow{font-size:13px}
h1{margin:2px 0 0;font-size:28px;line-height:1.25;font-weight:650;letter-spacing:-.01em;overflow-wrap:anywhere}
.for{overflow-wrap:anywhere}
header .lead{margin-top:20px;font-size:20px;line-height:1.4;max-width:44em;text-wrap:pretty}
h2{margin:0 0 4px;font-size:18px;line-height:1.3;font-weight:650}
h3{margin:0;font-size:15px;font-weight:650}
section{margin-top:48px}
.q{margin:0 0 12px;max-width:44em}
.lo{color:var(--low)}
.z{color:var(--soft)}
i{font-style:normal;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(200px,1fr));gap:24px 32px;margin:24px 0 0;padding:20px 0 0;border-top:1px solid var(--rule)}
.figures dd{margin:0}
.figures dt{font-size:13px;color:var(--soft)}
.figures .big{font-size:32px;line-height:1.2;font-weight:600;letter-spacing:-.02em}
.figures .z{font-weight:400}
.f{font-size:13px;margin-top:6px}
.figures .f{margin-top:8px}
.f strong{font-weight:600}
.b{position:relative;display:block;height:8px;border-radius:2px;background:var(--miss);overflow:hidden;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.b::before{content:"";display:block;height:100%;background:var(--done)}
.b.x{background:var(--none)}
.b.x::before{display:none}
.figures .b{margin-top:8px;height:10px}
.t{position:absolute;inset:0}
.t::before{content:"";display:block;height:100%;border-right:2px solid var(--ink);box-shadow:1px 0 0 var(--page)}
.r{position:relative;display:grid;grid-template-columns:minmax(0,1fr) 84px 84px 132px 76px;column-gap:12px;align-items:baseline;padding:4px 8px;border-radius:4px}
.r>.b{align-self:start;margin-top:8px}
.u,.c,.p{text-align:right;white-space:nowrap}
.u{font-weight:600}
.u.z{font-weight:400}
.c{color:var(--soft)}
.n{font:13px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere;position:relative}
.n.h{font-weight:600}
.d{color:var(--soft)}
.k{font-size:12px;color:var(--soft);padding:0 0 4px;border-bottom:1px solid var(--rule);border-radius:0;margin-bottom:4px}
.k .u{font-weight:400}
ul{list-style:none;margin:0;padding:0}
.flat,#tree{margin-inline:-8px}
.flat>li{margin-inline:8px}
.flat .r,.flat .m{margin-inline:-8px}
.flat>li{border-bottom:1px solid var(--rule);padding:6px 0}
.flat>li:last-child{border-bottom:0}
.flat .r{padding-block:0}
.m{margin:0;padding:2px 8px 4px;font-size:13px;color:var(--soft);text-wrap:pretty}
.m>a{margin-left:8px}
.g a,b{white-space:nowrap;font-weight:400}
.g{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;color:var(--ink);overflow-wrap:anywhere}
a{color:inherit;text-decoration:underline;text-decoration-color:var(--under);text-underline-offset:3px;text-decoration-thickness:1px}
a:hover{text-decoration-color:currentColor;text-decoration-thickness:2px}
summary{cursor:pointer;list-style:none;border-radius:4px}
summary::-webkit-details-marker{display:none}
summary:hover{background:var(--hover)}
:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
.tree .n,.fold>summary{padding-left:18px}
.tree summary .n::before,.fold>summary::before{content:"";position:absolute;left:3px;top:6px;width:6px;height:6px;border:solid var(--soft);border-width:0 1.5px 1.5px 0;transform:rotate(-45deg)}
.tree details[open]>summary .n::before,.fold[open]>summary::before{transform:rotate(45deg);top:5px}
.tree ul{margin-left:13px;border-left:1px solid var(--rule);padding-left:6px}
.tree .m{padding-left:26px;padding-bottom:8px}
.tree li.q{margin:0;padding:4px 26px;font-size:13px}
.fold{margin-top:12px}
.fold>summary{position:relative;width:fit-content;margin-left:-8px;padding:2px 8px 2px 26px}
.fold>summary::before{left:11px;top:10px}
.fold[open]>summary::before{top:9px}
.fold>ul,.fold>.q{margin:8px 0 0 18px}
.fold>.flat{margin-inline:10px -8px}
.call{background:var(--call);border-left:3px solid var(--low);padding:12px 16px;margin:12px 0 24px}
.call p{margin:2px 0 8px;text-wrap:pretty}
.paths{font:13px/1.7 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
.tools{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center;position:sticky;top:0;z-index:1;background:var(--page);padding:8px 0 12px;font-size:13px}
.tools label{display:flex;gap:8px;align-items:center}
.tools span{color:var(--soft)}
.tools .both{display:flex;gap:8px;margin-left:auto}
.tools [type=search]{width:220px}
.tools input,.tools select,.tools button{font:inherit;color:var(--ink);background:var(--field);border:1px solid var(--soft);border-radius:4px;padding:4px 8px;min-height:32px}
.tools [type=checkbox]{min-height:0;width:16px;height:16px;margin:0;accent-color:var(--focus)}
.tools button{cursor:pointer}
.tools button:hover{background:var(--hover)}
.tools output{flex-basis:100%;color:var(--soft)}
.tools output:empty{display:none}
[hidden],.tools[hidden]{display:none}
footer{margin-top:56px;padding-top:16px;padding-bottom:40px;font-size:13px}
footer::before{content:"";display:block;border-top:1px solid var(--rule);margin-bottom:16px}
@media (max-width:760px){
main,footer{padding-inline:16px}
main{padding-top:24px}
h1{font-size:24px}
header .lead{font-size:18px;margin-top:16px}
section{margin-top:40px}
.figures{grid-template-columns:1fr 1fr;gap:20px 16px}
.figures .big{font-size:26px}
.k{display:none}
.r{grid-template-columns:auto auto minmax(0,1fr) minmax(16px,72px) 70px;grid-template-areas:"n n n n n" "u c . b p";column-gap:0;row-gap:2px}
.r>.n{grid-area:n}.r>.u{grid-area:u}.r>.c{grid-area:c}.r>.b{grid-area:b;align-self:center;margin:0}.r>.p{grid-area:p}
.r>.u,.r>.c,.r>.p{font-size:13px}
.r>.u,.r>.c{white-space:normal;text-align:left}
.r>.c{padding-left:.3em}
.r>.p{padding-left:6px}
i{position:static;width:auto;height:auto;clip-path:none;white-space:pre-wrap;color:var(--soft);font-weight:400}
.tree .r>.u{padding-left:18px}
.flat,#tree{margin-inline:0}
.flat>li,.flat .r,.flat .m{margin-inline:0}
.fold>summary{margin-left:-10px}
.fold>.flat{margin-inline:0}
.r,.m{padding-inline:0}
.tree ul{margin-left:5px;padding-left:8px}
.tree .m{padding-left:18px}
.tools{position:static}
.tools label:not(.check),.tools [type=search],.tools select{width:100%}
.tools label:not(.check)>span{flex:none;width:3.2em}
.tools .both{margin-left:0}
}
@media (max-width:360px){.r{grid-template-columns:auto auto minmax(0,1fr) 0 70px}.r>.b{display:none}}
@media (forced-colors:active){.b{border:1px solid CanvasText;forced-color-adjust:none;background:Canvas}.b.x{background:Canvas}.b::before{background:CanvasText}.t::before{border-color:Highlight}}
@media print{
:root{color-scheme:light;--page:#fff;--ink:#000;--soft:#444;--rule:#ccc;--under:#999;--none:#e2e2e2;--done:#b5d3cd;--miss:#c6512a;--low:#a23312;--call:#fff}
body{font-size:10pt}
.figures{grid-template-columns:repeat(4,1fr)}
.figures .big{font-size:18pt}
main,footer{max-width:none;padding-inline:0}
main{padding-top:0}
.tools{display:none}
li,.figures div,.call{break-inside:avoid}
.tree details>ul>li,.tree>li{break-inside:auto}
h2,.k{break-after:avoid}
a{text-decoration:none}
section{margin-top:24pt}
}
`;

const widths = Array.from({ length: 101 }, (_, width) => `.w${width}::before{width:${width}%}`).join('');

/** As it stands between the style tags. */
export const style = `${sheet}${widths}\n`;
