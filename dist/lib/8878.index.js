export const id=8878;export const ids=[8878,5311];export const modules={18878:((e,t,n)=>{n.d(t,{controlHelp:()=>controlHelp});var r=n(7733),i=n(5311),a=n(69006);function controlHelp(e,t,n){return[`cm ${e.name} [flags]`,(0,a.FY)(`${e.title}. ${e.description}`,n),`Inputs of ${e.name}:`,(0,i.tS)((0,r.eJ)(t),n),`What is judged, and how it is printed:`,(0,i.tS)(r.jJ,n),`Rules (cm explain RULE tells more):`,(0,a.tp)(e.rules.map(({id:e,title:t})=>[e,t]),n),i.hS].join(`

`)+`
`}}),5311:((e,t,n)=>{n.d(t,{bD:()=>commandHelp,hS:()=>i,tS:()=>flagTable});var r=n(69006);function commandHelp(e,t,n,i){return`${[`cm ${e} [flags]`,(0,r.FY)(t,i),flagTable(n,i)].join(`

`)}\n`}function flagTable(e,t){return(0,r.tp)(e.map(e=>[flagText(e),e.help]),t)}let i=`Exit codes: 0 pass, 1 fail, 2 could not tell (or asked wrongly).`;function flagText({name:e,value:t,takes:n}){let r=e===`help`?`-h, `:``,i=t===``?``:n===`optional`?` [${t}]`:` ${t}`;return`${r}--${e}${n===`maybe`?`[=false]`:i}`}}),69006:((e,t,n)=>{n.d(t,{FY:()=>paragraph,LV:()=>wrap,pZ:()=>indent,tp:()=>table});function wrap(e,t){return e.split(`
`).flatMap(e=>wrapLine(e,t))}function wrapLine(e,t){let n=[],r=``;for(let i of e.split(` `).filter(e=>e!==``)){let e=r===``?i:`${r} ${i}`;e.length<=t||r===``?r=e:(n.push(r),r=i)}return[...n,r]}function indent(e,t){return e.split(`
`).map(e=>e===``?``:t+e).join(`
`)}function paragraph(e,t,n=``){return indent(wrap(e,t-n.length).join(`
`),n)}function table(e,t,n=`  `){let i=e.map(([e])=>e.length).filter(e=>e<=r),a=Math.max(0,...i)+n.length+2;return e.map(([e,i])=>{let o=wrap(i,Math.max(20,t-a)),s=n+e,c=o.map((t,n)=>n===0&&e.length<=r?s.padEnd(a)+t:` `.repeat(a)+t);return(e.length<=r?c:[s,...c]).join(`
`)}).join(`
`)}let r=28})};
