export const id=3453;export const ids=[3453,1948,5311];export const modules={3453:((e,t,n)=>{n.r(t),n.d(t,{demo:()=>demo});var r=n(51455),i=n(76760),a=n(49342),o=n(27109),s=n(31421),c=n(48161),l=n(72667);let u={path:`coverage.xml`,text:`<?xml version="1.0" ?>
<coverage version="7.6">
<sources><source>.</source></sources>
<packages><package name="app"><classes>
${Object.entries({"app/orders.py":[1,3,6,7,10,11],"app/store.py":[1,3]}).map(classOf).join(``)}</classes></package></packages>
</coverage>
`};function classOf([e,t]){return`<class name="${e}" filename="${e}"><methods/><lines>${t.map(e=>`<line number="${e}" hits="1"/>`).join(``)}</lines></class>\n`}let d={"pyproject.toml":`[project]
name = "orders"
version = "0.1.0"
requires-python = ">=3.12"
dependencies = []

[tool.pytest.ini_options]
testpaths = ["tests"]
`,".gitignore":`coverage.xml
junit.xml
trivy.json
`,"README.md":`# Orders

A small service that keeps a list of orders.
`,"app/__init__.py":``,"app/orders.py":`"""Orders, newest first."""

ORDERS = [{"id": 1, "open": True}, {"id": 2, "open": False}, {"id": 3, "open": True}]


def all_orders():
    return sorted(ORDERS, key=lambda order: order["id"], reverse=True)
`,"tests/test_orders.py":`from app.orders import all_orders


def test_newest_first():
    assert [order["id"] for order in all_orders()] == [3, 2, 1]
`},f={"app/orders.py":`${d[`app/orders.py`]}

def open_orders():
    return [order for order in all_orders() if order["open"]]
`,"tests/test_open_orders.py":`from app.orders import open_orders


def test_only_open_ones():
    assert [order["id"] for order in open_orders()] == [3, 1]
`},p={"app/orders.py":`"""Orders, newest first."""

from app.store import ORDERS


def all_orders():
    return sorted(ORDERS, key=lambda order: order["id"], reverse=True)


def open_orders():
    return [order for order in all_orders() if order["open"]]
`,"app/store.py":`"""Where orders are kept."""

ORDERS = [{"id": 1, "open": True}, {"id": 2, "open": False}, {"id": 3, "open": True}]
`},m={"app/pages.py":`"""Long lists, page by page."""


def page(items, number, size=20):
    if number < 1:
        raise ValueError("pages are counted from 1")
    return items[(number - 1) * size : number * size]
`},h={"README.md":`${d[`README.md`]}
Run its tests with \`python -m pytest\`.
`},g=`feature/TASK-123-open-orders`,_=[{mark:1,branch:`main`,parents:[],message:`feat(orders): keep a list of orders

Task: TASK-101
`,files:d},{mark:2,branch:g,parents:[1],message:`feat(orders): list open orders

- Leaves out the closed ones
- Includes unit tests

Task: TASK-123
`,files:f},{mark:3,branch:g,parents:[2],message:`refctor(orders): move the store into a file of its own

Task: TASK-123
`,files:p},{mark:4,branch:g,parents:[3],message:`feat(pages): cut long lists into pages

Task: TASK-123

The size of a page is a guess for now.
`,files:m},{mark:5,branch:`main`,parents:[1],message:`docs(readme): say how to run the tests

Task: TASK-119
`,files:h},{mark:6,branch:g,parents:[4,5],message:`Merge branch 'main' into ${g}\n`,files:h}],v=`A Developer <developer@example.com>`;function fastImport(e){return`${e.map(commit).join(``)}done\n`}function commit({mark:e,branch:t,parents:n,message:r,files:i}){let[a,...o]=n,s=`${1768208400+e*3600} +0000`;return[`commit refs/heads/${t}\nmark :${e}\n`,`author ${v} ${s}\ncommitter ${v} ${s}\n`,data(r),a===void 0?``:`from :${a}\n`,...o.map(e=>`merge :${e}\n`),...Object.entries(i).map(([e,t])=>`M 100644 inline ${e}\n${data(t)}`),`
`].join(``)}function data(e){return`data ${Buffer.byteLength(e)}\n${e}\n`}let y={id:1,name:`orders`,full_name:`acme/orders`,private:!0,fork:!1,default_branch:`main`,owner:{login:`acme`,id:1,type:`Organization`}},b={allow_squash_merge:!0,allow_merge_commit:!1,allow_rebase_merge:!1,squash_merge_commit_title:`COMMIT_OR_PR_TITLE`,squash_merge_commit_message:`COMMIT_MESSAGES`,merge_commit_title:`MERGE_MESSAGE`,merge_commit_message:`PR_TITLE`};function pullRequestEvent({base:e,head:t},n){let r={login:`a-developer`,id:2,type:`User`},i={...y,...b};return{action:`opened`,number:12,pull_request:{id:12,number:12,state:`open`,draft:!1,title:`refctor(orders): list open orders, page by page`,body:`Lists the open orders, and cuts long lists into pages.
`,user:r,commits:n,merged_at:null,merge_commit_sha:null,base:{ref:`main`,sha:e,label:`acme:main`,repo:i},head:{ref:g,sha:t,label:`acme:${g}`,repo:i}},repository:y,sender:r}}let x={path:`trivy.json`,text:`${JSON.stringify({SchemaVersion:2,ArtifactName:`.`,ArtifactType:`filesystem`,Results:[{Target:`requirements.txt`,Class:`lang-pkgs`,Type:`pip`,Packages:[{Name:`pytest`,Version:`9.0.0`}]}]})}\n`},S={path:`junit.xml`,text:`<?xml version="1.0" encoding="utf-8"?>
<testsuites name="pytest tests"><testsuite name="pytest" errors="0" failures="0" skipped="0" tests="2" time="0.021">
<testcase classname="tests.test_open_orders" name="test_only_open_ones" time="0.001" />
<testcase classname="tests.test_orders" name="test_newest_first" time="0.001" />
</testsuite></testsuites>
`};async function buildDemo(e,t){let n=await folderFor(e,t);if(n.status===`unavailable`)return n;let a={folder:n.value,repository:(0,i.join)(n.value,`orders`),origin:(0,i.join)(n.value,`origin.git`),event:(0,i.join)(n.value,`event.json`)},o=gitEnvironment(e.env),s=[[[`init`,`--quiet`,`--bare`,a.origin],``],[[`-C`,a.origin,`symbolic-ref`,`HEAD`,`refs/heads/main`],``],[[`-C`,a.origin,`fast-import`,`--quiet`,`--done`],fastImport(_)],[[`clone`,`--quiet`,`--no-hardlinks`,`--branch`,`main`,a.origin,a.repository],``],[[`-C`,a.repository,`checkout`,`--quiet`,g],``]];for(let[e,t]of s){let n=await git(e,t,o);if(n.status===`unavailable`)return n}for(let{path:e,text:t}of[u,x,S])await(0,r.writeFile)((0,i.join)(a.repository,e),t);let c=await writeEvent(a,o);return c.status===`unavailable`?c:(0,l.q)(a)}async function writeEvent(e,t){let n=await git([`-C`,e.repository,`rev-parse`,`origin/main`,g],``,t);if(n.status===`unavailable`)return n;let[i=``,a=``]=n.value.split(/\s+/),o=_.filter(e=>e.branch===g).length;return await(0,r.writeFile)(e.event,`${JSON.stringify(pullRequestEvent({base:i,head:a},o),null,2)}\n`),(0,l.q)(!0)}async function folderFor(e,t){if(t===void 0)return(0,l.q)(await(0,r.realpath)(await(0,r.mkdtemp)((0,i.join)((0,c.tmpdir)(),`cm-demo-`))));let n=(0,i.resolve)(e.cwd,t);try{return await(0,r.mkdir)(n,{recursive:!0}),(await(0,r.readdir)(n)).length>0?(0,l.h)(`--keep ${t} is not empty. Name a new folder.`):(0,l.q)(n)}catch(e){return(0,l.h)(`--keep ${t} cannot be used: ${e instanceof Error?e.message:String(e)}.`)}}function gitEnvironment(e){let t=Object.entries(e).filter(([e])=>!e.toUpperCase().startsWith(`GIT_`));return{...Object.fromEntries(t),GIT_CONFIG_GLOBAL:c.devNull,GIT_CONFIG_NOSYSTEM:`1`,GIT_TEMPLATE_DIR:``,GIT_TERMINAL_PROMPT:`0`,GIT_CONFIG_COUNT:`1`,GIT_CONFIG_KEY_0:`core.autocrlf`,GIT_CONFIG_VALUE_0:`false`}}function git(e,t,n){return new Promise(r=>{let i=(0,s.spawn)(`git`,e,{env:n,stdio:[`pipe`,`pipe`,`pipe`],windowsHide:!0}),a=``,o=``;i.stdout.setEncoding(`utf8`).on(`data`,e=>a+=e),i.stderr.setEncoding(`utf8`).on(`data`,e=>o+=e),i.stdin.on(`error`,()=>{}),i.on(`error`,e=>r((0,l.h)(`git could not be started: ${e.message}. Install git, or add it to PATH.`))),i.on(`close`,t=>r(t===0?(0,l.q)(a):(0,l.h)(`git ${e.join(` `)} failed: ${o.trim()}`))),i.stdin.end(t)})}var C=n(12047),w=n(7733),T=n(1948),E=n(5311),D=n(69006),O=n(2114),k=n(18314),A=n(48613),j=n(23974),M=n(27554);async function demo(e,t){let{values:n,words:r,problems:i}=(0,o.Z)(t,w.Ns);if(n.has(`help`))return await e.out.write((0,E.bD)(`demo`,`Makes a small git repository (a Python service) with a pull request that breaks some rules, runs every control on it, and prints what a developer would see. GitHub is not asked, and nothing of yours is touched.`,w.Ns,e.out.columns)),0;if(i.length>0||r.length>0)return(0,M.T)(e,...i,`Write: cm demo [--keep DIR].`);let a=await buildDemo(e,n.get(`keep`));if(a.status===`unavailable`)return(0,M.T)(e,a.reason);let{bold:s}=(0,O.H)(e.out.colour),prose=t=>`${(0,D.FY)(t,e.out.columns)}\n`;await e.out.write(`${s(`Pull request 12 of acme/orders, as the controls see it`)}\n${N.map(prose).join(``)}`);let c=[];for(let t of Object.values(e.registry)){let r=await show(e,t,a.value,n.has(`debug`));if(r===null)return(0,M.T)(e,`${t.name} could not read the event that was just written.`);c.push(r),await e.out.write(`\n${r.text}`)}let l=e.scaffolder===null?`cm`:`npm run cm --`;return await e.out.write(`\n${closing(a.value,c,l,s)}`),c.some(({outcome:e})=>e===`unknown`)?2:0}let N=[`Its branch has a good commit, a misspelt type, a Task: trailer that git cannot read, and a merge.`,`It will be squashed, so that message counts. This is what a failing pull request looks like:`];async function show(e,t,n,o){let s=await t.load(),c=(0,k.E)(e,{repo:n.repository,token:null,now:null,debug:o}),l=await(0,C.A)(e,new Map([[`event`,n.event]]),c.git);if(l.status===`unavailable`)return null;let u={surface:`cli`,ports:c,event:l.value,rawInputs:new Map,policyFile:null,run:(0,A.D)({}),tool:(0,j.w)(e.version)},{report:d}=await(0,a.run)(s,u,(0,a.catalogueWith)(e.registry,s.name)),f=(0,i.join)(n.folder,`${t.name}.json`);return await(0,r.writeFile)(f,(0,T.render)(d,`json`,s.rules,e.out)),{name:t.name,outcome:d.outcome,text:(0,T.render)(d,`text`,s.rules,e.out),report:f}}function closing(e,t,n,r){let i=[[`repository`,e.repository],[`its origin`,e.origin],[`event`,e.event],...t.map(({name:e,report:t})=>[`report of ${e}`,t])],a=Math.max(...i.map(([e])=>e?.length??0))+2,o=i.map(([e=``,t=``])=>`  ${e.padEnd(a)}${t}\n`).join(``),s=`${n} ${t[0]?.name??`CONTROL`} --repo ${quoted(e.repository)} --event ${quoted(e.event)}`;return`${r(`Files`)}\n${o}\nRun it again yourself, change something, or delete the folder:\n  ${s}\n`}function quoted(e){return/[\s&()'$]/.test(e)?`"${e}"`:e}}),5311:((e,t,n)=>{n.d(t,{bD:()=>commandHelp,hS:()=>i,tS:()=>flagTable});var r=n(69006);function commandHelp(e,t,n,i){return`${[`cm ${e} [flags]`,(0,r.FY)(t,i),flagTable(n,i)].join(`

`)}\n`}function flagTable(e,t){return(0,r.tp)(e.map(e=>[flagText(e),e.help]),t)}let i=`Exit codes: 0 pass, 1 fail, 2 could not tell (or asked wrongly).`;function flagText({name:e,value:t,takes:n}){let r=e===`help`?`-h, `:``,i=t===``?``:n===`optional`?` [${t}]`:` ${t}`;return`${r}--${e}${n===`maybe`?`[=false]`:i}`}}),69006:((e,t,n)=>{n.d(t,{FY:()=>paragraph,LV:()=>wrap,pZ:()=>indent,tp:()=>table});function wrap(e,t){return e.split(`
`).flatMap(e=>wrapLine(e,t))}function wrapLine(e,t){let n=[],r=``;for(let i of e.split(` `).filter(e=>e!==``)){let e=r===``?i:`${r} ${i}`;e.length<=t||r===``?r=e:(n.push(r),r=i)}return[...n,r]}function indent(e,t){return e.split(`
`).map(e=>e===``?``:t+e).join(`
`)}function paragraph(e,t,n=``){return indent(wrap(e,t-n.length).join(`
`),n)}function table(e,t,n=`  `){let i=e.map(([e])=>e.length).filter(e=>e<=r),a=Math.max(0,...i)+n.length+2;return e.map(([e,i])=>{let o=wrap(i,Math.max(20,t-a)),s=n+e,c=o.map((t,n)=>n===0&&e.length<=r?s.padEnd(a)+t:` `.repeat(a)+t);return(e.length<=r?c:[s,...c]).join(`
`)}).join(`
`)}let r=28}),2114:((e,t,n)=>{n.d(t,{H:()=>paintWith});function paintWith(e){let paint=(t,n)=>r=>e?`\u001b[${t}m${r}\u001b[${n}m`:r;return{bold:paint(1,22),dim:paint(2,22),red:paint(31,39),green:paint(32,39),yellow:paint(33,39)}}}),1948:((e,t,n)=>{n.r(t),n.d(t,{render:()=>render});var r=n(48409);function render(e,t,n,i){switch(t){case`text`:return(0,r.fE)(e,{colour:i.colour,width:i.columns,rules:n});case`json`:return(0,r.aB)(e);case`markdown`:return(0,r.mC)(e);case`sarif`:return(0,r.zv)(e,{rules:n});default:return t}}})};
