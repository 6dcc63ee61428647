export const id=6931;export const ids=[6931];export const modules={6931:((e,t,n)=>{n.a(e,(async function(e,r){try{n.r(t),n.d(t,{t:()=>u});var i=n(9598),a=n(9816),o=n(1421),s=n(8161),c=n(6760),l=n(1455);let{A:e,D:d,E:f,L:p,N:m,O:h,S:g,T:_,j:v,w:y}=await Promise.resolve().then(n.bind(n,9112)),{t:b}=await n.e(3769).then(n.bind(n,3769)),x={path:`coverage.xml`,text:`<?xml version="1.0" ?>
<coverage version="7.6">
<sources><source>.</source></sources>
<packages><package name="app"><classes>
${Object.entries({"app/orders.py":[1,3,6,7,10,11],"app/store.py":[1,3]}).map(S).join(``)}</classes></package></packages>
</coverage>
`};function S([e,t]){return`<class name="${e}" filename="${e}"><methods/><lines>${t.map(e=>`<line number="${e}" hits="1"/>`).join(``)}</lines></class>\n`}let C={"pyproject.toml":`[project]
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
`},w={"app/orders.py":`${C[`app/orders.py`]}

def open_orders():
    return [order for order in all_orders() if order["open"]]
`,"tests/test_open_orders.py":`from app.orders import open_orders


def test_only_open_ones():
    assert [order["id"] for order in open_orders()] == [3, 1]
`},T={"app/orders.py":`"""Orders, newest first."""

from app.store import ORDERS


def all_orders():
    return sorted(ORDERS, key=lambda order: order["id"], reverse=True)


def open_orders():
    return [order for order in all_orders() if order["open"]]
`,"app/store.py":`"""Where orders are kept."""

ORDERS = [{"id": 1, "open": True}, {"id": 2, "open": False}, {"id": 3, "open": True}]
`},E={"app/pages.py":`"""Long lists, page by page."""


def page(items, number, size=20):
    if number < 1:
        raise ValueError("pages are counted from 1")
    return items[(number - 1) * size : number * size]
`},D={"README.md":`${C[`README.md`]}
Run its tests with \`python -m pytest\`.
`},O=`feature/TASK-123-open-orders`,k=[{mark:1,branch:`main`,parents:[],message:`feat(orders): keep a list of orders

Task: TASK-101
`,files:C},{mark:2,branch:O,parents:[1],message:`feat(orders): list open orders

- Leaves out the closed ones
- Includes unit tests

Task: TASK-123
`,files:w},{mark:3,branch:O,parents:[2],message:`refctor(orders): move the store into a file of its own

Task: TASK-123
`,files:T},{mark:4,branch:O,parents:[3],message:`feat(pages): cut long lists into pages

Task: TASK-123

The size of a page is a guess for now.
`,files:E},{mark:5,branch:`main`,parents:[1],message:`docs(readme): say how to run the tests

Task: TASK-119
`,files:D},{mark:6,branch:O,parents:[4,5],message:`Merge branch 'main' into ${O}\n`,files:D}],A=`A Developer <developer@example.com>`;function j(e){return`${e.map(M).join(``)}done\n`}function M({mark:e,branch:t,parents:n,message:r,files:i}){let[a,...o]=n,s=`${1768208400+e*3600} +0000`;return[`commit refs/heads/${t}\nmark :${e}\n`,`author ${A} ${s}\ncommitter ${A} ${s}\n`,N(r),a===void 0?``:`from :${a}\n`,...o.map(e=>`merge :${e}\n`),...Object.entries(i).map(([e,t])=>`M 100644 inline ${e}\n${N(t)}`),`
`].join(``)}function N(e){return`data ${Buffer.byteLength(e)}\n${e}\n`}let P={id:1,name:`orders`,full_name:`acme/orders`,private:!0,fork:!1,default_branch:`main`,owner:{login:`acme`,id:1,type:`Organization`}},F={allow_squash_merge:!0,allow_merge_commit:!1,allow_rebase_merge:!1,squash_merge_commit_title:`COMMIT_OR_PR_TITLE`,squash_merge_commit_message:`COMMIT_MESSAGES`,merge_commit_title:`MERGE_MESSAGE`,merge_commit_message:`PR_TITLE`};function I({base:e,head:t},n){let r={login:`a-developer`,id:2,type:`User`},i={...P,...F};return{action:`opened`,number:12,pull_request:{id:12,number:12,state:`open`,draft:!1,title:`refctor(orders): list open orders, page by page`,body:`Lists the open orders, and cuts long lists into pages.
`,user:r,commits:n,merged_at:null,merge_commit_sha:null,base:{ref:`main`,sha:e,label:`acme:main`,repo:i},head:{ref:O,sha:t,label:`acme:${O}`,repo:i}},repository:P,sender:r}}let L={path:`trivy.json`,text:`${JSON.stringify({SchemaVersion:2,ArtifactName:`.`,ArtifactType:`filesystem`,Results:[{Target:`requirements.txt`,Class:`lang-pkgs`,Type:`pip`,Packages:[{Name:`pytest`,Version:`9.0.0`}]}]})}\n`},R={path:`junit.xml`,text:`<?xml version="1.0" encoding="utf-8"?>
<testsuites name="pytest tests"><testsuite name="pytest" errors="0" failures="0" skipped="0" tests="2" time="0.021">
<testcase classname="tests.test_open_orders" name="test_only_open_ones" time="0.001" />
<testcase classname="tests.test_orders" name="test_newest_first" time="0.001" />
</testsuite></testsuites>
`};async function z(e,t){let n=await V(e,t);if(n.status===`unavailable`)return n;let r={folder:n.value,repository:(0,c.join)(n.value,`orders`),origin:(0,c.join)(n.value,`origin.git`),event:(0,c.join)(n.value,`event.json`)},i=H(e.env),o=[[[`init`,`--quiet`,`--bare`,r.origin],``],[[`-C`,r.origin,`symbolic-ref`,`HEAD`,`refs/heads/main`],``],[[`-C`,r.origin,`fast-import`,`--quiet`,`--done`],j(k)],[[`clone`,`--quiet`,`--no-hardlinks`,`--branch`,`main`,r.origin,r.repository],``],[[`-C`,r.repository,`checkout`,`--quiet`,O],``]];for(let[e,t]of o){let n=await U(e,t,i);if(n.status===`unavailable`)return n}for(let{path:e,text:t}of[x,L,R])await(0,l.writeFile)((0,c.join)(r.repository,e),t);let s=await B(r,i);return s.status===`unavailable`?s:(0,a.Zt)(r)}async function B(e,t){let n=await U([`-C`,e.repository,`rev-parse`,`origin/main`,O],``,t);if(n.status===`unavailable`)return n;let[r=``,i=``]=n.value.split(/\s+/),o=k.filter(e=>e.branch===O).length;return await(0,l.writeFile)(e.event,`${JSON.stringify(I({base:r,head:i},o),null,2)}\n`),(0,a.Zt)(!0)}async function V(e,t){if(t===void 0)return(0,a.Zt)(await(0,l.realpath)(await(0,l.mkdtemp)((0,c.join)((0,s.tmpdir)(),`cm-demo-`))));let n=(0,c.resolve)(e.cwd,t);try{return await(0,l.mkdir)(n,{recursive:!0}),(await(0,l.readdir)(n)).length>0?(0,a.Qt)(`--keep ${t} is not empty. Name a new folder.`):(0,a.Zt)(n)}catch(e){return(0,a.Qt)(`--keep ${t} cannot be used: ${e instanceof Error?e.message:String(e)}.`)}}function H(e){let t=Object.entries(e).filter(([e])=>!e.toUpperCase().startsWith(`GIT_`));return{...Object.fromEntries(t),GIT_CONFIG_GLOBAL:s.devNull,GIT_CONFIG_NOSYSTEM:`1`,GIT_TEMPLATE_DIR:``,GIT_TERMINAL_PROMPT:`0`,GIT_CONFIG_COUNT:`1`,GIT_CONFIG_KEY_0:`core.autocrlf`,GIT_CONFIG_VALUE_0:`false`}}function U(e,t,n){return new Promise(r=>{let i=(0,o.spawn)(`git`,e,{env:n,stdio:[`pipe`,`pipe`,`pipe`],windowsHide:!0}),s=``,c=``;i.stdout.setEncoding(`utf8`).on(`data`,e=>s+=e),i.stderr.setEncoding(`utf8`).on(`data`,e=>c+=e),i.stdin.on(`error`,()=>{}),i.on(`error`,e=>r((0,a.Qt)(`git could not be started: ${e.message}. Install git, or add it to PATH.`))),i.on(`close`,t=>r(t===0?(0,a.Zt)(s):(0,a.Qt)(`git ${e.join(` `)} failed: ${c.trim()}`))),i.stdin.end(t)})}var u=(0,i.n)({demo:()=>W});async function W(t,n){let{values:r,words:i,problems:a}=e(n,p);if(r.has(`help`))return await t.out.write(v(`demo`,`Makes a small git repository (a Python service) with a pull request that breaks some rules, runs every control on it, and prints what a developer would see. GitHub is not asked, and nothing of yours is touched.`,p,t.out.columns)),0;if(a.length>0||i.length>0)return g(t,...a,`Write: cm demo [--keep DIR].`);let o=await z(t,r.get(`keep`));if(o.status===`unavailable`)return g(t,o.reason);let{bold:s}=d(t.out.colour);await t.out.write(`${s(`Pull request 12 of acme/orders, as the controls see it`)}\n${G.map(e=>`${m(e,t.out.columns)}\n`).join(``)}`);let c=[];for(let e of Object.values(t.registry)){let n=await e.load();if(n.needsGitHub===!0)continue;let i=await K(t,n,o.value,r.has(`debug`));if(i===null)return g(t,`${e.name} could not read the event that was just written.`);c.push(i),await t.out.write(`\n${i.text}`)}let l=t.scaffolder===null?`cm`:`npm run cm --`;return await t.out.write(`\n${q(o.value,c,l,s)}`),c.some(({outcome:e})=>e===`unknown`)?2:0}let G=[`Its branch has a good commit, a misspelt type, a Task: trailer that git cannot read, and a merge.`,`It will be squashed, so that message counts. This is what a failing pull request looks like:`];async function K(e,t,n,r){let i=f(e,{repo:n.repository,token:null,now:null,debug:r}),o=await h(e,new Map([[`event`,n.event]]),i.git);if(o.status===`unavailable`)return null;let s={surface:`cli`,ports:i,event:o.value,rawInputs:new Map,policyFile:null,run:_({}),tool:y(e.version)},{report:u}=await(0,a.et)(t,s,(0,a.Vt)(e.registry,t.name)),d=(0,c.join)(n.folder,`${t.name}.json`);return await(0,l.writeFile)(d,b(u,`json`,t.rules,e.out)),{name:t.name,outcome:u.outcome,text:b(u,`text`,t.rules,e.out),report:d}}function q(e,t,n,r){let i=[[`repository`,e.repository],[`its origin`,e.origin],[`event`,e.event],...t.map(({name:e,report:t})=>[`report of ${e}`,t])],a=Math.max(...i.map(([e])=>e?.length??0))+2,o=i.map(([e=``,t=``])=>`  ${e.padEnd(a)}${t}\n`).join(``),s=`${n} ${(t.find(({outcome:e})=>e===`fail`)??t[0])?.name??`CONTROL`} --repo ${J(e.repository)} --event ${J(e.event)}`;return`${r(`Files`)}\n${o}\nRun it again yourself, change something, or delete the folder:\n  ${s}\n`}function J(e){return/[\s&()'$]/.test(e)?`"${e}"`:e}r()}catch(e){r(e)}}),1)})};
