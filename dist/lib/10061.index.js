export const id=10061;export const ids=[10061];export const modules={10061:((e,t,n)=>{n.a(e,(async function(e,r){try{n.r(t),n.d(t,{exported:()=>ee});var i=n(9598),a=n(6670),o=n(1421),s=n(8161),c=n(6760),l=n(1455);let{n:e}=i.E,{Jt:d,an:f,it:p,on:m}=a.exported,{D:h,E:g,M:_,O:v,P:y,R:b,S:x,T:S,j:C,k:w}=(await Promise.resolve().then(n.bind(n,10065))).exported,{t:T}=(await n.e(10085).then(n.bind(n,10085))).exported,E={path:`coverage.xml`,text:`<?xml version="1.0" ?>
<coverage version="7.6">
<sources><source>.</source></sources>
<packages><package name="app"><classes>
${Object.entries({"app/orders.py":[1,3,6,7,10,11],"app/store.py":[1,3]}).map(D).join(``)}</classes></package></packages>
</coverage>
`};function D([e,t]){return`<class name="${e}" filename="${e}"><methods/><lines>${t.map(e=>`<line number="${e}" hits="1"/>`).join(``)}</lines></class>\n`}let O={"pyproject.toml":`[project]
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
`},k={"app/orders.py":`${O[`app/orders.py`]}

def open_orders():
    return [order for order in all_orders() if order["open"]]
`,"tests/test_open_orders.py":`from app.orders import open_orders


def test_only_open_ones():
    assert [order["id"] for order in open_orders()] == [3, 1]
`},A={"app/orders.py":`"""Orders, newest first."""

from app.store import ORDERS


def all_orders():
    return sorted(ORDERS, key=lambda order: order["id"], reverse=True)


def open_orders():
    return [order for order in all_orders() if order["open"]]
`,"app/store.py":`"""Where orders are kept."""

ORDERS = [{"id": 1, "open": True}, {"id": 2, "open": False}, {"id": 3, "open": True}]
`},j={"app/pages.py":`"""Long lists, page by page."""


def page(items, number, size=20):
    if number < 1:
        raise ValueError("pages are counted from 1")
    return items[(number - 1) * size : number * size]
`},M={"README.md":`${O[`README.md`]}
Run its tests with \`python -m pytest\`.
`},N=`feature/TASK-123-open-orders`,P=[{mark:1,branch:`main`,parents:[],message:`feat(orders): keep a list of orders

Task: TASK-101
`,files:O},{mark:2,branch:N,parents:[1],message:`feat(orders): list open orders

- Leaves out the closed ones
- Includes unit tests

Task: TASK-123
`,files:k},{mark:3,branch:N,parents:[2],message:`refctor(orders): move the store into a file of its own

Task: TASK-123
`,files:A},{mark:4,branch:N,parents:[3],message:`feat(pages): cut long lists into pages

Task: TASK-123

The size of a page is a guess for now.
`,files:j},{mark:5,branch:`main`,parents:[1],message:`docs(readme): say how to run the tests

Task: TASK-119
`,files:M},{mark:6,branch:N,parents:[4,5],message:`Merge branch 'main' into ${N}\n`,files:M}],F=`A Developer <developer@example.com>`;function I(e){return`${e.map(L).join(``)}done\n`}function L({mark:e,branch:t,parents:n,message:r,files:i}){let[a,...o]=n,s=`${1768208400+e*3600} +0000`;return[`commit refs/heads/${t}\nmark :${e}\n`,`author ${F} ${s}\ncommitter ${F} ${s}\n`,R(r),a===void 0?``:`from :${a}\n`,...o.map(e=>`merge :${e}\n`),...Object.entries(i).map(([e,t])=>`M 100644 inline ${e}\n${R(t)}`),`
`].join(``)}function R(e){return`data ${Buffer.byteLength(e)}\n${e}\n`}let z={id:1,name:`orders`,full_name:`acme/orders`,private:!0,fork:!1,default_branch:`main`,owner:{login:`acme`,id:1,type:`Organization`}},B={allow_squash_merge:!0,allow_merge_commit:!1,allow_rebase_merge:!1,squash_merge_commit_title:`COMMIT_OR_PR_TITLE`,squash_merge_commit_message:`COMMIT_MESSAGES`,merge_commit_title:`MERGE_MESSAGE`,merge_commit_message:`PR_TITLE`};function V({base:e,head:t},n){let r={login:`a-developer`,id:2,type:`User`},i={...z,...B};return{action:`opened`,number:12,pull_request:{id:12,number:12,state:`open`,draft:!1,title:`refctor(orders): list open orders, page by page`,body:`Lists the open orders, and cuts long lists into pages.
`,user:r,commits:n,merged_at:null,merge_commit_sha:null,base:{ref:`main`,sha:e,label:`acme:main`,repo:i},head:{ref:N,sha:t,label:`acme:${N}`,repo:i}},repository:z,sender:r}}let H={path:`trivy.json`,text:`${JSON.stringify({SchemaVersion:2,ArtifactName:`.`,ArtifactType:`filesystem`,Results:[{Target:`requirements.txt`,Class:`lang-pkgs`,Type:`pip`,Packages:[{Name:`pytest`,Version:`9.0.0`}]}]})}\n`},U={path:`junit.xml`,text:`<?xml version="1.0" encoding="utf-8"?>
<testsuites name="pytest tests"><testsuite name="pytest" errors="0" failures="0" skipped="0" tests="2" time="0.021">
<testcase classname="tests.test_open_orders" name="test_only_open_ones" time="0.001" />
<testcase classname="tests.test_orders" name="test_newest_first" time="0.001" />
</testsuite></testsuites>
`};async function W(e,t){let n=await K(e,t);if(n.status===`unavailable`)return n;let r={folder:n.value,repository:(0,c.join)(n.value,`orders`),origin:(0,c.join)(n.value,`origin.git`),event:(0,c.join)(n.value,`event.json`)},i=q(e.env),a=[[[`init`,`--quiet`,`--bare`,r.origin],``],[[`-C`,r.origin,`symbolic-ref`,`HEAD`,`refs/heads/main`],``],[[`-C`,r.origin,`fast-import`,`--quiet`,`--done`],I(P)],[[`clone`,`--quiet`,`--no-hardlinks`,`--branch`,`main`,r.origin,r.repository],``],[[`-C`,r.repository,`checkout`,`--quiet`,N],``]];for(let[e,t]of a){let n=await J(e,t,i);if(n.status===`unavailable`)return n}for(let{path:e,text:t}of[E,H,U])await(0,l.writeFile)((0,c.join)(r.repository,e),t);let o=await G(r,i);return o.status===`unavailable`?o:f(r)}async function G(e,t){let n=await J([`-C`,e.repository,`rev-parse`,`origin/main`,N],``,t);if(n.status===`unavailable`)return n;let[r=``,i=``]=n.value.split(/\s+/),a=P.filter(e=>e.branch===N).length;return await(0,l.writeFile)(e.event,`${JSON.stringify(V({base:r,head:i},a),null,2)}\n`),f(!0)}async function K(e,t){if(t===void 0)return f(await(0,l.realpath)(await(0,l.mkdtemp)((0,c.join)((0,s.tmpdir)(),`cm-demo-`))));let n=(0,c.resolve)(e.cwd,t);try{return await(0,l.mkdir)(n,{recursive:!0}),(await(0,l.readdir)(n)).length>0?m(`--keep ${t} is not empty. Name a new folder.`):f(n)}catch(e){return m(`--keep ${t} cannot be used: ${e instanceof Error?e.message:String(e)}.`)}}function q(e){let t=Object.entries(e).filter(([e])=>!e.toUpperCase().startsWith(`GIT_`));return{...Object.fromEntries(t),GIT_CONFIG_GLOBAL:s.devNull,GIT_CONFIG_NOSYSTEM:`1`,GIT_TEMPLATE_DIR:``,GIT_TERMINAL_PROMPT:`0`,GIT_CONFIG_COUNT:`1`,GIT_CONFIG_KEY_0:`core.autocrlf`,GIT_CONFIG_VALUE_0:`false`}}function J(e,t,n){return new Promise(r=>{let i=(0,o.spawn)(`git`,e,{env:n,stdio:[`pipe`,`pipe`,`pipe`],windowsHide:!0}),a=``,s=``;i.stdout.setEncoding(`utf8`).on(`data`,e=>a+=e),i.stderr.setEncoding(`utf8`).on(`data`,e=>s+=e),i.stdin.on(`error`,()=>{}),i.on(`error`,e=>r(m(`git could not be started: ${e.message}. Install git, or add it to PATH.`))),i.on(`close`,t=>r(t===0?f(a):m(`git ${e.join(` `)} failed: ${s.trim()}`))),i.stdin.end(t)})}var u=e({demo:()=>Y});async function Y(e,t){let{values:n,words:r,problems:i}=C(t,b);if(n.has(`help`))return await e.out.write(_(`demo`,`Makes a small git repository (a Python service) with a pull request that breaks some rules, runs every control on it, and prints what a developer would see. GitHub is not asked, and nothing of yours is touched.`,b,e.out.columns)),0;if(i.length>0||r.length>0)return x(e,...i,`Write: cm demo [--keep DIR].`);let a=await W(e,n.get(`keep`));if(a.status===`unavailable`)return x(e,a.reason);let{bold:o}=v(e.out.colour);await e.out.write(`${o(`Pull request 12 of acme/orders, as the controls see it`)}\n${X.map(t=>`${y(t,e.out.columns)}\n`).join(``)}`);let s=[];for(let t of Object.values(e.registry)){let r=await t.load();if(r.needsGitHub===!0)continue;let i=await Z(e,r,a.value,n.has(`debug`));if(i===null)return x(e,`${t.name} could not read the event that was just written.`);s.push(i),await e.out.write(`\n${i.text}`)}let c=e.scaffolder===null?`cm`:`npm run cm --`;return await e.out.write(`\n${Q(a.value,s,c,o)}`),s.some(({outcome:e})=>e===`unknown`)?2:0}let X=[`Its branch has a good commit, a misspelt type, a Task: trailer that git cannot read, and a merge.`,`It will be squashed, so that message counts. This is what a failing pull request looks like:`];async function Z(e,t,n,r){let i=h(e,{repo:n.repository,token:null,now:null,debug:r}),a=await w(e,new Map([[`event`,n.event]]),i.git);if(a.status===`unavailable`)return null;let o={surface:`cli`,ports:i,event:a.value,rawInputs:new Map,policyFile:null,run:g({}),tool:S(e.version)},{report:s}=await p(t,o,d(e.registry,t.name)),u=(0,c.join)(n.folder,`${t.name}.json`);return await(0,l.writeFile)(u,T(s,`json`,t.rules,e.out)),{name:t.name,outcome:s.outcome,text:T(s,`text`,t.rules,e.out),report:u}}function Q(e,t,n,r){let i=[[`repository`,e.repository],[`its origin`,e.origin],[`event`,e.event],...t.map(({name:e,report:t})=>[`report of ${e}`,t])],a=Math.max(...i.map(([e])=>e?.length??0))+2,o=i.map(([e=``,t=``])=>`  ${e.padEnd(a)}${t}\n`).join(``),s=`${n} ${(t.find(({outcome:e})=>e===`fail`)??t[0])?.name??`CONTROL`} --repo ${$(e.repository)} --event ${$(e.event)}`;return`${r(`Files`)}\n${o}\nRun it again yourself, change something, or delete the folder:\n  ${s}\n`}function $(e){return/[\s&()'$]/.test(e)?`"${e}"`:e}let ee={t:u};r()}catch(e){r(e)}}),1)})};
