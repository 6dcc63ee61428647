export const id = 8409;
export const ids = [8409,9732];
export const modules = {

/***/ 8409:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ql: () => (/* reexport */ commentMarker),
  pq: () => (/* reexport */ defuseCommands),
  TN: () => (/* reexport */ escape_control/* oneLine */.T),
  kU: () => (/* reexport */ escape_control/* stripControl */.k),
  gI: () => (/* reexport */ toAnnotations),
  T5: () => (/* reexport */ toComment),
  toFindingsText: () => (/* reexport */ toFindingsText),
  aB: () => (/* reexport */ json.toJson),
  zv: () => (/* reexport */ toSarif),
  mC: () => (/* reexport */ toSummary),
  fE: () => (/* reexport */ toText),
  OJ: () => (/* reexport */ toWorkflowCommand)
});

// UNUSED EXPORTS: codeSpan, csvCell, defuseMentions, escapeHtml, escapeMarkdown, fencedBlock, truncate, utf8Bytes

// EXTERNAL MODULE: ./packages/report/src/escape/control.ts
var escape_control = __webpack_require__(399);
;// CONCATENATED MODULE: ./packages/report/src/escape/truncate.ts
const encoder = new TextEncoder();
function utf8Bytes(text) {
    return encoder.encode(text).length;
}
function truncate(text, limit, marker = '…') {
    if (text.length <= limit)
        return text;
    const room = limit - marker.length;
    if (room < 0)
        return '';
    const last = text.charCodeAt(room - 1);
    const splits = room > 0 && last >= 0xd800 && last <= 0xdbff;
    return text.slice(0, splits ? room - 1 : room) + marker;
}

;// CONCATENATED MODULE: ./packages/report/src/findings.ts
const levelRank = { error: 0, warning: 1, notice: 2 };
const outcomeRank = { fail: 0, unknown: 1 };
function byWeight(a, b) {
    return levelRank[a.level] - levelRank[b.level] || (outcomeRank[a.outcome] ?? 2) - (outcomeRank[b.outcome] ?? 2);
}
function openRules(report) {
    return report.rules.filter(({ outcome }) => outcome === 'fail' || outcome === 'unknown').toSorted(byWeight);
}
function fromRules(rules) {
    const groups = new Map();
    for (const rule of rules) {
        const key = `${rule.outcome} ${rule.level} ${rule.reason}`;
        groups.set(key, [...(groups.get(key) ?? []), rule]);
    }
    return [...groups.values()].flatMap((same) => {
        const [first] = same;
        if (first === undefined)
            return [];
        const others = same.length === 1
            ? ''
            : ` The same holds for ${same
                .slice(1)
                .map(({ rule }) => rule)
                .join(', ')}.`;
        const outcome = first.outcome === 'fail' ? 'fail' : 'unknown';
        const message = `${first.reason}${others}`;
        return [{ rule: first.rule, outcome, level: first.level, message, remedy: '', location: null, waiver: null }];
    });
}
function openFindings(report) {
    return report.findings.filter(({ outcome }) => outcome !== 'waived').toSorted(byWeight);
}
function toBeDone(report) {
    const found = openFindings(report);
    const mentioned = new Set(found.map(({ rule }) => rule));
    const told = found.some(({ outcome, level }) => outcome === 'unknown' && level === 'error');
    const silent = openRules(report).filter(({ rule, reason }) => !mentioned.has(rule) && !(told && reason.startsWith('Not judged')));
    return [...found, ...fromRules(silent)].toSorted(byWeight);
}
function waivedFindings(report) {
    return report.findings.filter(({ outcome }) => outcome === 'waived');
}
function groupFindings(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = `${finding.outcome} ${finding.rule}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        return first === undefined
            ? []
            : [{ rule: first.rule, outcome: first.outcome, level: first.level, findings: group }];
    });
}
function waiverNote(finding) {
    if (finding.waiver === null || finding.outcome === 'waived')
        return null;
    return `A waiver for this is ${finding.waiver.status} and does not count: ${finding.waiver.evidence}`;
}

;// CONCATENATED MODULE: ./packages/report/src/limits.ts
const ANNOTATIONS_PER_LEVEL = 10;
const ANNOTATION_MESSAGE = 4096;
const ANNOTATION_TITLE = 255;
const SUMMARY_BYTES = 900 * 1024;
const COMMENT_LENGTH = 65_000;
const SARIF_RESULTS = 25_000;
const MESSAGE = 2000;
const REMEDY = 4000;
const NAME = 200;
const SENTENCE = 300;

;// CONCATENATED MODULE: ./packages/report/src/place.ts


const parts = {
    title: 'title',
    body: 'body',
    branch: 'branch name',
    predicted: 'predicted merge message',
};
const describe = {
    file: ({ path, line, column }) => {
        const at = line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`;
        return { label: '', name: truncate(path, NAME) + at, detail: '' };
    },
    commit: ({ sha, line }) => ({ label: 'commit', name: shortSha(sha), detail: atLine(line) }),
    'pull-request': ({ number, part, line }) => ({
        label: `pull request ${number}`,
        name: '',
        detail: [part === undefined ? '' : parts[part], atLine(line)].filter((word) => word !== '').join(', '),
    }),
    revision: ({ id, path }) => ({
        label: 'revision',
        name: truncate(id, NAME),
        detail: path === undefined ? '' : `in ${truncate(path, NAME)}`,
    }),
    advisory: ({ id, package: of }) => ({
        label: '',
        name: truncate(id, NAME),
        detail: of === undefined ? '' : `in ${truncate(of, NAME)}`,
    }),
    repository: ({ name }) => ({ label: 'repository', name: truncate(name ?? '', NAME), detail: '' }),
};
function atLine(line) {
    return line === undefined ? '' : `line ${line}`;
}
function shortSha(sha) {
    return sha.slice(0, 8);
}
function placeOf(location) {
    if (location === null)
        return null;
    return describe[location.kind](location);
}
function placeText(location) {
    const place = placeOf(location);
    if (place === null)
        return '';
    const where = [place.label, place.name].filter((word) => word !== '').join(' ');
    return [where, place.detail].filter((word) => word !== '').join(', ');
}

;// CONCATENATED MODULE: ./packages/report/src/words.ts
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function outcomeWords(report) {
    const audit = report.policy.mode === 'audit';
    if (report.outcome === 'unknown')
        return audit ? 'could not tell (audit only)' : 'could not tell';
    if (report.outcome === 'fail')
        return audit ? 'would fail (audit only)' : 'failed';
    const warnings = report.findings.filter(({ outcome, level }) => outcome !== 'waived' && level === 'warning').length;
    return warnings === 0 ? 'passed' : `passed, with ${counted(warnings, 'warning')}`;
}
function consequence({ outcome, policy }) {
    if (policy.mode === 'audit')
        return 'The policy is in audit mode: this is reported and blocks nothing.';
    return outcome === 'unknown' ? 'What could not be decided never counts as passed, so this check is red.' : null;
}
function quietRules(rules) {
    const passed = rules.filter(({ outcome }) => outcome === 'pass').length;
    const idle = rules.filter(({ outcome }) => outcome === 'not-applicable').length;
    const waived = rules.filter(({ outcome }) => outcome === 'waived').length;
    const open = rules.filter(({ outcome }) => outcome === 'unknown').length;
    const parts = [
        open === 0 ? '' : `${open} could not be judged`,
        idle === 0 ? '' : `${idle} did not apply`,
        waived === 0 ? '' : `${waived} waived`,
    ];
    return [`${counted(passed, 'rule')} passed`, ...parts.filter((part) => part !== '')].join(', ');
}
function weightWords(weighed) {
    if (weighed.outcome !== 'unknown')
        return weighed.level;
    return weighed.level === 'error' ? 'could not tell' : `could not tell (${weighed.level})`;
}
function waiverWords(waiver) {
    return `${waiver.reason.replace(/[.\s]$/u, '')}. Approved by ${waiver.approver} until ${waiver.expires} (${waiver.ticket}).`;
}

;// CONCATENATED MODULE: ./packages/report/src/annotations.ts






function distance({ location }, changed) {
    if (location === null)
        return 2;
    if (location.kind === 'commit' || location.kind === 'pull-request')
        return 0;
    const path = 'path' in location ? location.path : undefined;
    const ranges = path === undefined ? undefined : changed.get(path);
    if (ranges === undefined)
        return 2;
    const line = 'line' in location ? location.line : undefined;
    if (ranges.length === 0)
        return 0;
    return line !== undefined && ranges.some(([from, to]) => from <= line && line <= to) ? 0 : 1;
}
function nearestFirst(findings, changed) {
    if (changed === undefined)
        return findings;
    return findings
        .map((finding) => ({ finding, rank: distance(finding, changed) }))
        .toSorted((a, b) => a.rank - b.rank)
        .map(({ finding }) => finding);
}
function onePerCommit(findings) {
    const counts = new Map();
    const firsts = [];
    for (const [index, finding] of findings.entries()) {
        const { location, rule } = finding;
        const key = location?.kind === 'commit' ? `commit ${location.sha} ${rule}` : `finding ${index}`;
        const count = counts.get(key) ?? 0;
        if (count === 0)
            firsts.push({ finding, key });
        counts.set(key, count + 1);
    }
    return firsts.map(({ finding, key }) => ({ finding, more: (counts.get(key) ?? 1) - 1 }));
}
function fileOf({ location }) {
    if (location?.kind === 'revision' && location.path !== undefined)
        return { file: (0,escape_control/* stripControl */.k)(location.path) };
    if (location?.kind !== 'file')
        return {};
    const { path, line, endLine, column } = location;
    return {
        file: (0,escape_control/* stripControl */.k)(path),
        ...(line === undefined ? {} : { line }),
        ...(line === undefined || endLine === undefined ? {} : { endLine }),
        ...(line === undefined || column === undefined ? {} : { column }),
    };
}
function introduce(finding) {
    const { location, message } = finding;
    if (location === null || location.kind === 'file')
        return '';
    const named = location.kind === 'commit' && message.includes(location.sha.slice(0, 7));
    return named ? '' : `${placeText(location)}: `;
}
function messageOf({ finding, more }) {
    const note = waiverNote(finding);
    const after = [
        more === 0 ? '' : `(${counted(more, 'more finding')} of this rule in the same commit: see the job summary.)`,
        note === null ? '' : truncate(note, NAME * 2),
        truncate(finding.remedy.trim(), ANNOTATION_MESSAGE / 2),
    ].filter((part) => part !== '');
    const tail = (0,escape_control/* stripControl */.k)(after.map((part) => `\n${part}`).join(''));
    const short = truncate(tail, ANNOTATION_MESSAGE * 0.75);
    const head = (0,escape_control/* stripControl */.k)(truncate(introduce(finding) + finding.message.trim(), ANNOTATION_MESSAGE));
    return truncate(head, ANNOTATION_MESSAGE - short.length) + short;
}
function annotate(entry) {
    return {
        level: entry.finding.level,
        title: truncate((0,escape_control/* oneLine */.T)(truncate(entry.finding.rule, ANNOTATION_TITLE)), ANNOTATION_TITLE),
        message: messageOf(entry),
        ...fileOf(entry.finding),
    };
}
function remainder(control, level, left) {
    const perRule = new Map();
    for (const { finding, more } of left)
        perRule.set(finding.rule, (perRule.get(finding.rule) ?? 0) + 1 + more);
    const total = left.reduce((sum, { more }) => sum + 1 + more, 0);
    const rules = [...perRule].map(([rule, count]) => `${count} × ${(0,escape_control/* oneLine */.T)(truncate(rule, NAME))}`).join('\n');
    const title = `${(0,escape_control/* oneLine */.T)(truncate(control, NAME))}: ${counted(total, `more ${level}`)}`;
    const say = `${counted(total, `more ${level}`)}, not shown here because GitHub shows at most ${ANNOTATIONS_PER_LEVEL} of each level. All of them are in the job summary of this run:`;
    return { level, title: truncate(title, ANNOTATION_TITLE), message: truncate(`${say}\n${rules}`, ANNOTATION_MESSAGE) };
}
function ofLevel(control, level, entries, written) {
    const room = Math.max(0, ANNOTATIONS_PER_LEVEL - written);
    if (entries.length <= room)
        return entries.map(annotate);
    if (room === 0)
        return [];
    return [...entries.slice(0, room - 1).map(annotate), remainder(control, level, entries.slice(room - 1))];
}
function softened(finding) {
    return finding.level === 'error' ? { ...finding, level: 'warning' } : finding;
}
function toAnnotations(report, options = {}) {
    const open = report.policy.mode === 'audit' ? toBeDone(report).map(softened) : toBeDone(report);
    return ['error', 'warning', 'notice'].flatMap((level) => {
        const findings = nearestFirst(open.filter((finding) => finding.level === level), options.changedFiles);
        return ofLevel(report.control, level, onePerCommit(findings), options.written?.[level] ?? 0);
    });
}

;// CONCATENATED MODULE: ./packages/report/src/escape/mentions.ts
const triggers = /@|#(?=\d)|(?<![a-z0-9])GH-(?=\d)|:(?=\/\/)|www(?=\.)|:(?=[\w+-]{1,64}(?::|$))/giu;
function defuseMentions(text) {
    return text.replace(triggers, '$&\u200b');
}

;// CONCATENATED MODULE: ./packages/report/src/escape/markdown.ts


const LONGEST_RUN = 16;
const replacements = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '|': '&#124;',
    $: '&#36;',
    '\u200b': '&#8203;',
};
function escapeSyntax(text) {
    return defuseMentions(text).replace(/[\\`*_~[\]&<>|$\u200b]/gu, (found) => replacements[found] ?? `\\${found}`);
}
function guardStart(line) {
    return line.replace(/^[-+=#]/u, '\\$&').replace(/^(\d{1,9})([.)])/u, '$1\\$2');
}
function longestRun(text) {
    return (text.match(/`+/gu) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
function escapeMarkdown(text) {
    return guardStart(escapeSyntax((0,escape_control/* oneLine */.T)(text)));
}
function codeSpan(text) {
    const body = (0,escape_control/* oneLine */.T)(text);
    const run = longestRun(body);
    if (body === '' || body.includes('|') || run > LONGEST_RUN)
        return escapeMarkdown(body);
    const fence = '`'.repeat(run + 1);
    const pad = body.startsWith('`') || body.endsWith('`') ? ' ' : '';
    return fence + pad + body + pad + fence;
}
function prose(text) {
    const parts = (0,escape_control/* oneLine */.T)(text).split(/(?<!`)`([^`]+)`(?!`)/u);
    return guardStart(parts.map((part, index) => (index % 2 === 1 ? codeSpan(part) : escapeSyntax(part))).join(''));
}
function fencedBlock(text, indent = '') {
    const body = (0,escape_control/* stripControl */.k)(text).replace(/`{17,}/gu, (run) => `${run.slice(0, LONGEST_RUN)}…`);
    const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
    return [fence, ...body.split('\n'), fence].map((line) => (line === '' ? '' : indent + line)).join('\n');
}

;// CONCATENATED MODULE: ./packages/report/src/markdown/inline.ts





const marks = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
function mark(weighed) {
    return weighed.outcome === 'unknown' ? '❓' : marks[weighed.level];
}
function weight(weighed) {
    return `${mark(weighed)} ${weightWords(weighed)}`;
}
function inline_name(text) {
    return codeSpan(truncate(text, NAME));
}
function sentence(text, limit = SENTENCE) {
    return prose(truncate(text, limit));
}
function placePrefix(location) {
    const place = placeOf(location);
    if (place === null)
        return '';
    const words = [escapeMarkdown(place.label), codeSpan(place.name)].filter((word) => word !== '').join(' ');
    const detail = place.detail === '' ? '' : `, ${escapeMarkdown(place.detail)}`;
    return words === '' && detail === '' ? '' : `${words}${detail}: `;
}
function row(cells) {
    return `| ${cells.join(' | ')} |\n`;
}
function leftOut(count, what) {
    return count === 0 ? '' : `\n_${counted(count, what)} left out here, for want of room: the JSON report holds all._\n`;
}
function foldOpen(title) {
    return `\n<details><summary>${title}</summary>\n\n`;
}
const FOLD_CLOSE = '\n</details>\n';

;// CONCATENATED MODULE: ./packages/report/src/remedy.ts
function isSentence(line) {
    return /^\p{Lu}/u.test(line) && /[.:]$/u.test(line);
}
function dedent(lines) {
    const filled = lines.filter((line) => line.trim() !== '');
    const depth = filled.reduce((least, line) => Math.min(least, line.length - line.trimStart().length), Infinity);
    return lines.map((line) => line.slice(Math.min(depth, line.length))).join('\n');
}
function remedyParts(remedy) {
    const lines = remedy.replaceAll('\r\n', '\n').split('\n');
    while (lines.length > 0 && lines.at(-1)?.trim() === '')
        lines.pop();
    const [first = '', ...rest] = lines;
    if (rest.length === 0)
        return { sentence: first.trim(), code: '' };
    if (!isSentence(first.trim()))
        return { sentence: '', code: dedent(lines) };
    while (rest.length > 0 && rest[0]?.trim() === '')
        rest.shift();
    return { sentence: first.trim(), code: dedent(rest) };
}

;// CONCATENATED MODULE: ./packages/report/src/markdown/fill.ts
function fill(pieces, room, measure) {
    const kept = [];
    let used = 0;
    for (const piece of pieces) {
        const size = measure(piece);
        if (used + size > room)
            break;
        kept.push(piece);
        used += size;
    }
    return { text: kept.join(''), kept: kept.length, used };
}
function* each(items, render) {
    for (const item of items)
        yield render(item);
}

;// CONCATENATED MODULE: ./packages/report/src/markdown/groups.ts








const SHOWN = 10;
const MORE = 'more finding';
function remedyBlock(remedy, indent) {
    const { sentence: say, code } = remedyParts(truncate(remedy, REMEDY));
    if (say === '' && code === '')
        return '';
    const words = `${indent}**To fix:**${say === '' ? '' : ` ${sentence(say, REMEDY)}`}\n`;
    return code === '' ? words : `${words}\n${fencedBlock(code, indent)}\n`;
}
function item(finding, withRemedy) {
    const note = waiverNote(finding);
    const words = placePrefix(finding.location) + sentence(finding.message, MESSAGE);
    const waiver = note === null ? '' : `\n\n  ${sentence(note, MESSAGE)}`;
    const remedy = withRemedy ? remedyBlock(finding.remedy, '  ') : '';
    return `- ${words}${waiver}\n${remedy === '' ? '' : `\n${remedy}`}`;
}
function sharedRemedy(findings) {
    const first = findings[0]?.remedy ?? '';
    return findings.every(({ remedy }) => remedy === first) ? first : null;
}
function more(count) {
    return counted(count, MORE);
}
function groupBlock(group, room, measure) {
    const { findings } = group;
    const shared = sharedRemedy(findings);
    const head = `\n### ${mark(group)} ${inline_name(group.rule)}: ${counted(findings.length, 'finding')}\n\n`;
    const fix = shared === null ? '' : remedyBlock(shared, '');
    const fixBlock = fix === '' ? '' : `\n${fix}`;
    const frame = foldOpen(more(findings.length)) + FOLD_CLOSE + leftOut(findings.length, MORE);
    const free = room - measure(head + fixBlock + frame);
    const render = (finding) => item(finding, shared === null);
    const top = fill(each(findings.slice(0, SHOWN), render), free, measure);
    if (top.kept === 0)
        return { text: '', shown: 0 };
    const rest = top.kept < SHOWN ? { text: '', kept: 0 } : fill(each(findings.slice(SHOWN), render), free - top.used, measure);
    const folded = rest.kept === 0 ? '' : foldOpen(more(rest.kept)) + rest.text + FOLD_CLOSE;
    const shown = top.kept + rest.kept;
    return { text: head + top.text + fixBlock + folded + leftOut(findings.length - shown, MORE), shown };
}

;// CONCATENATED MODULE: ./packages/report/src/markdown/sections.ts
function fittingSections(sections, room, measure) {
    let text = '';
    let free = room;
    for (const section of sections) {
        const block = `\n${section.trim()}\n`;
        const size = measure(block);
        if (size > free)
            continue;
        text += block;
        free -= size;
    }
    return text;
}

;// CONCATENATED MODULE: ./packages/report/src/markdown/tables.ts





function countOpen(report) {
    const counts = new Map();
    for (const { rule, outcome } of report.findings) {
        if (outcome !== 'waived')
            counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    return openRules(report).map((rule) => ({ rule, count: counts.get(rule.rule) ?? 0 }));
}
function why({ reason, scope, threshold }, limit) {
    const wanted = threshold === null ? '' : ` Policy: ${threshold}.`;
    const before = scope === 'repository' ? ' This was there before the change.' : '';
    return sentence(reason + wanted + before, limit);
}
function openTable(rules, limit) {
    const rows = rules.map(({ rule, count }) => row([weight(rule), inline_name(rule.rule), String(count), limit === 0 ? '' : why(rule, limit)]));
    return `| Result | Rule | Findings | Why |\n|---|---|--:|---|\n${rows.join('')}`;
}
function openNames(rules, room, measure) {
    const spare = 100;
    const list = fill(each(rules, ({ rule }) => `- ${inline_name(rule.rule)}\n`), room - spare, measure);
    return list.kept === rules.length ? list.text : `${list.text}- and ${rules.length - list.kept} more\n`;
}
function failingRules(report, room, measure) {
    const rules = countOpen(report);
    if (rules.length === 0)
        return '';
    for (const limit of [SENTENCE, 80, 0]) {
        const table = `\n${openTable(rules, limit)}`;
        if (measure(table) <= (limit === 0 ? room : room / 2))
            return table;
    }
    return `\n${openNames(rules, room - 1, measure)}`;
}
const tables_outcomeWords = {
    pass: '✅ passed',
    'not-applicable': '➖ did not apply',
    waived: '☑️ waived',
};
function quietTable(report, room, measure) {
    const rules = report.rules.filter(({ outcome }) => outcome !== 'fail' && outcome !== 'unknown');
    if (rules.length === 0)
        return '';
    const open = foldOpen(quietRules(report.rules)) + '| Result | Rule | Why |\n|---|---|---|\n';
    const rows = each(rules, (rule) => row([tables_outcomeWords[rule.outcome] ?? '', inline_name(rule.rule), sentence(rule.reason)]));
    const body = fill(rows, room - measure(open + FOLD_CLOSE + leftOut(rules.length, 'more rule')), measure);
    return open + body.text + leftOut(rules.length - body.kept, 'more rule') + FOLD_CLOSE;
}
function waivedItem(finding) {
    const place = placePrefix(finding.location);
    const what = `- ${inline_name(finding.rule)}${place === '' ? ': ' : `, ${place}`}${sentence(finding.message)}`;
    return finding.waiver === null
        ? `${what}\n`
        : `${what}\\\n  ${sentence(waiverWords(finding.waiver), SENTENCE * 2)}\n`;
}
function waivedList(waived, room, measure) {
    if (waived.length === 0)
        return '';
    const head = `\n### Waived: ${counted(waived.length, 'finding')}\n\n`;
    const list = fill(each(waived, waivedItem), room - measure(head + leftOut(waived.length, 'more waived finding')), measure);
    return head + list.text + leftOut(waived.length - list.kept, 'more waived finding');
}
function evidence(report) {
    const { change, policy, tool, run } = report;
    const pairs = [
        ['Repository', change.repository],
        ['Event', change.event],
        ['Pull request', change.pullRequest === null ? null : String(change.pullRequest)],
        ['Base', change.base],
        ['Head', change.head],
        ['Head repository', change.headRepository === change.repository ? null : change.headRepository],
        ['Tested merge', change.merge],
        ['Policy', policy.source],
        ['Policy commit', policy.commit],
        ['Policy SHA-256', policy.sha256],
        ['Policy mode', policy.mode],
        ['Tool', `${tool.name} ${tool.version}`],
        ['Tool tree', tool.tree],
        ['Evaluated at', run.evaluatedAt],
    ];
    const rows = pairs.flatMap(([label, value]) => (value === null ? [] : [row([label, inline_name(value)])]));
    return `${foldOpen('Evidence')}| What | Value |\n|---|---|\n${rows.join('')}${FOLD_CLOSE}`;
}

;// CONCATENATED MODULE: ./packages/report/src/markdown/page.ts









const page_marks = { pass: '✅', fail: '❌', unknown: '❓' };
function markOf({ outcome, policy }) {
    return policy.mode === 'audit' && outcome !== 'pass' ? 'ℹ️' : page_marks[outcome];
}
function heading(report) {
    const control = escapeMarkdown(truncate(report.control, NAME));
    const meaning = consequence(report);
    const note = meaning === null ? '' : `\n${meaning}\n`;
    return `## ${markOf(report)} ${control} ${outcomeWords(report)}\n\n${sentence(report.summary, 1000)}\n${note}`;
}
function howToLearn(groups) {
    const rule = groups[0]?.rule;
    return rule === undefined ? '' : `\nMore about a rule: ${inline_name(`npx -y github:org/cm-actions#v1 explain ${rule}`)}\n`;
}
function notShown(findings, groups) {
    if (findings === 0)
        return '';
    return `\n_${counted(findings, 'finding')} of ${counted(groups, 'further rule')} left out here, for want of room: the JSON report holds all._\n`;
}
function findingBlocks(groups, room, measure) {
    const total = groups.reduce((sum, { findings }) => sum + findings.length, 0);
    const reserve = room / (2 * Math.max(1, groups.length));
    let free = room - measure(notShown(total, groups.length));
    let text = '';
    const missed = { findings: 0, groups: 0 };
    for (const [index, group] of groups.entries()) {
        const block = groupBlock(group, free - reserve * (groups.length - 1 - index), measure);
        text += block.text;
        free -= measure(block.text);
        if (block.shown === 0) {
            missed.findings += group.findings.length;
            missed.groups += 1;
        }
    }
    return text + notShown(missed.findings, missed.groups);
}
function toPage(report, { limit, measure, before, sections = [] }) {
    const groups = groupFindings(openFindings(report));
    const top = before + heading(report);
    const foot = howToLearn(groups);
    const proof = evidence(report);
    let room = limit - measure(top + foot + proof);
    const failing = failingRules(report, room * 0.8, measure);
    const own = fittingSections(sections, room / 3, measure);
    room -= measure(failing + own);
    const quiet = quietTable(report, room / 4, measure);
    const waived = waivedList(waivedFindings(report), room / 4, measure);
    room -= measure(quiet + waived);
    return top + failing + own + findingBlocks(groups, room, measure) + foot + waived + quiet + proof;
}

;// CONCATENATED MODULE: ./packages/report/src/comment.ts


function commentMarker(control) {
    const name = control.replace(/[^A-Za-z0-9]+/gu, '-').slice(0, 100);
    return `<!-- cm-actions:${name} -->`;
}
function toComment(report, sections = []) {
    const before = `${commentMarker(report.control)}\n`;
    return toPage(report, { limit: COMMENT_LENGTH - 1, measure: (text) => text.length, before, sections });
}

;// CONCATENATED MODULE: ./packages/report/src/escape/csv.ts

function csvCell(value) {
    if (value === null)
        return '';
    if (typeof value === 'number')
        return Number.isFinite(value) ? String(value) : '';
    const text = stripControl(value);
    const guarded = /^\s{0,64}[=+\-@＝＋－＠]|^[\t\n]/u.test(text) ? `'${text}` : text;
    return /[",;\n\t]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

;// CONCATENATED MODULE: ./packages/report/src/escape/html.ts

const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
function escapeHtml(text) {
    return stripControl(text).replace(/[&<>"'`]/gu, (character) => entities[character] ?? '');
}

// EXTERNAL MODULE: ./packages/report/src/json.ts
var json = __webpack_require__(9732);
// EXTERNAL MODULE: ./packages/report/src/json-text.ts
var json_text = __webpack_require__(8734);
;// CONCATENATED MODULE: ./packages/report/src/fingerprint.ts
const PRIME = 0x01000193;
function fnv1a(text, basis) {
    let hash = basis;
    for (let index = 0; index < text.length; index += 1)
        hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
    return hash >>> 0;
}
function identity({ rule, location, message }) {
    const where = location === null ? '' : location.kind;
    const what = location !== null && 'path' in location ? location.path : '';
    return [rule, where, what ?? '', message].join('\u0000');
}
function fingerprint(finding, seen) {
    const text = identity(finding);
    const hash = [0x811c9dc5, 0x01234567].map((basis) => fnv1a(text, basis).toString(16).padStart(8, '0')).join('');
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
}

;// CONCATENATED MODULE: ./packages/report/src/sarif-text.ts

function sarifText(text) {
    return (0,escape_control/* stripControl */.k)(text).replace(/[{}]/gu, '$&$&').replaceAll('](', ']\u200b(');
}
function pathUri(path) {
    const relative = path.toWellFormed().replace(/^\/+/u, '');
    return relative.split('/').map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./packages/report/src/sarif-rules.ts



function sarifLevel(level) {
    return level === 'notice' ? 'note' : level;
}
function examples(title, texts) {
    return texts.length === 0 ? '' : `\n\n**${title}**\n\n${texts.map((text) => fencedBlock(text)).join('\n\n')}`;
}
function documented({ title, doc }) {
    const markdown = `${doc.why}\n\n**To fix:** ${doc.fix}${examples('Good', doc.good)}${examples('Bad', doc.bad)}`;
    return {
        shortDescription: { text: sarifText(title) },
        fullDescription: { text: sarifText(doc.why) },
        help: { text: sarifText(`${doc.why}\nTo fix: ${doc.fix}`), markdown: sarifText(markdown) },
    };
}
function undocumented({ rule }) {
    const command = `cm explain ${(0,escape_control/* oneLine */.T)(rule)}`;
    return { help: { text: sarifText(`Run "${command}".`), markdown: sarifText(`Run ${codeSpan(command)}.`) } };
}
function descriptor(result, definition, docs) {
    const page = `docs/rules/${pathUri(result.rule)}.md`;
    return {
        id: (0,escape_control/* oneLine */.T)(result.rule),
        ...(definition === undefined ? undocumented(result) : documented(definition)),
        ...(docs === undefined ? {} : { helpUri: `${docs.replace(/\/$/u, '')}/${page}` }),
        defaultConfiguration: { level: sarifLevel(result.level) },
        properties: {
            tags: ['change-management', ...result.criteria.map(escape_control/* oneLine */.T)],
            clause: (0,escape_control/* oneLine */.T)(result.clause),
            scope: result.scope,
            page,
        },
    };
}
function ruleIndex(report) {
    const rules = new Map(report.rules.map((rule) => [rule.rule, rule]));
    for (const { rule, level, outcome } of report.findings) {
        if (rules.has(rule))
            continue;
        rules.set(rule, { rule, clause: '', criteria: [], scope: 'change', level, outcome, threshold: null, reason: '' });
    }
    return rules;
}
function sarifRules(rules, definitions, docs) {
    const byId = new Map(definitions.map((definition) => [definition.id, definition]));
    return [...rules.values()].map((rule) => descriptor(rule, byId.get(rule.rule), docs));
}

;// CONCATENATED MODULE: ./packages/report/src/sarif-results.ts









const TEXT = 10_000;
function physical(path, region) {
    const artifactLocation = { uri: pathUri(path), uriBaseId: '%SRCROOT%' };
    return { physicalLocation: region === null ? { artifactLocation } : { artifactLocation, region } };
}
function regionOf({ line, endLine, column, }) {
    if (line === undefined)
        return null;
    const end = endLine === undefined || endLine < line ? {} : { endLine };
    return { startLine: line, ...(column === undefined ? {} : { startColumn: column }), ...end };
}
function logical(location) {
    const name = (0,escape_control/* oneLine */.T)(truncate(placeText(location), NAME * 2));
    return { logicalLocations: [{ fullyQualifiedName: name, kind: location.kind }] };
}
function locations(location) {
    if (location === null)
        return [];
    if (location.kind === 'file')
        return [physical(location.path, regionOf(location))];
    if (location.kind === 'revision' && location.path !== undefined)
        return [physical(location.path, null)];
    return [logical(location)];
}
function cleanLocation(location) {
    if (location === null)
        return null;
    return Object.fromEntries(Object.entries(location).map(([key, value]) => [
        key,
        typeof value === 'string' ? (0,escape_control/* oneLine */.T)(truncate(value, TEXT)) : value,
    ]));
}
function suppression(waiver) {
    const { approver, expires, ticket } = waiver;
    return {
        kind: 'external',
        status: 'accepted',
        justification: sarifText(waiverWords(waiver)),
        properties: { approver: (0,escape_control/* oneLine */.T)(approver), expires: (0,escape_control/* oneLine */.T)(expires), ticket: (0,escape_control/* oneLine */.T)(ticket) },
    };
}
function message(finding) {
    const note = waiverNote(finding);
    const parts = [truncate(finding.message, TEXT), note ?? '', truncate(finding.remedy, TEXT)];
    const text = parts.filter((part) => part.trim() !== '').join('\n\n');
    return sarifText(text || finding.rule) || 'finding';
}
function verdict({ outcome, level }) {
    return outcome === 'unknown' ? { kind: 'open', level: 'none' } : { kind: 'fail', level: sarifLevel(level) };
}
function sarifResult(finding, ruleIndex, seen) {
    const { outcome, waiver, level, location } = finding;
    return {
        ruleId: (0,escape_control/* oneLine */.T)(finding.rule),
        ruleIndex,
        ...verdict(finding),
        message: { text: message(finding) },
        locations: locations(location),
        partialFingerprints: { 'cmActions/v1': fingerprint(finding, seen) },
        ...(outcome === 'waived' && waiver !== null ? { suppressions: [suppression(waiver)] } : {}),
        properties: { outcome, level, location: cleanLocation(location) },
    };
}

;// CONCATENATED MODULE: ./packages/report/src/sarif.ts







const exitCodes = { pass: 0, fail: 1, unknown: 2 };
function instant(text) {
    return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/u.test(text) ? text : undefined;
}
function cleaned(record) {
    return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, typeof value === 'string' ? (0,escape_control/* stripControl */.k)(value) : value]));
}
function notifications(findings) {
    const undecided = findings.filter(({ outcome, level }) => outcome === 'unknown' && level === 'error');
    return undecided.map(({ rule, message }) => ({
        level: 'error',
        message: { text: sarifText(`Could not tell (${rule}): ${message}`) },
    }));
}
function invocation(report, findings) {
    const ended = instant(report.run.evaluatedAt);
    return {
        executionSuccessful: report.outcome !== 'unknown',
        exitCode: report.policy.mode === 'audit' ? 0 : exitCodes[report.outcome],
        ...(ended === undefined ? {} : { endTimeUtc: ended }),
        toolExecutionNotifications: notifications(findings),
    };
}
function toSarif(report, options = {}) {
    const rules = ruleIndex(report);
    const positions = new Map([...rules.keys()].map((rule, index) => [rule, index]));
    const all = [...toBeDone(report), ...waivedFindings(report)];
    const findings = all.slice(0, SARIF_RESULTS);
    const seen = new Map();
    const run = {
        tool: {
            driver: {
                name: (0,escape_control/* oneLine */.T)(report.tool.name) || 'cm-actions',
                version: (0,escape_control/* oneLine */.T)(report.tool.version),
                rules: sarifRules(rules, options.rules ?? [], options.docs),
            },
        },
        automationDetails: { id: `cm-actions/${(0,escape_control/* oneLine */.T)(report.control)}/${(0,escape_control/* oneLine */.T)(report.run.id ?? '')}` },
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(report, findings)],
        results: findings.map((finding) => sarifResult(finding, positions.get(finding.rule) ?? -1, seen)),
        properties: {
            outcome: report.outcome,
            summary: (0,escape_control/* stripControl */.k)(report.summary),
            change: cleaned(report.change),
            policy: cleaned(report.policy),
            resultsLeftOut: all.length - findings.length,
        },
    };
    return (0,json_text/* jsonText */.s)({
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [run],
    });
}

;// CONCATENATED MODULE: ./packages/report/src/summary.ts



function toSummary(report, sections = []) {
    return toPage(report, { limit: SUMMARY_BYTES - 1, measure: utf8Bytes, before: '', sections });
}

;// CONCATENATED MODULE: ./packages/report/src/ansi.ts
function style(colour, on, off) {
    return (text) => (colour && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text);
}
function paint(colour) {
    return {
        bold: style(colour, 1, 22),
        dim: style(colour, 2, 22),
        red: style(colour, 31, 39),
        green: style(colour, 32, 39),
        yellow: style(colour, 33, 39),
        cyan: style(colour, 36, 39),
    };
}

;// CONCATENATED MODULE: ./packages/report/src/workflow-command.ts
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function toWorkflowCommand(annotation) {
    const properties = {
        file: annotation.file,
        line: annotation.line,
        endLine: annotation.endLine,
        col: annotation.column,
        title: annotation.title,
    };
    const written = Object.entries(properties).flatMap(([name, value]) => value === undefined || value === '' ? [] : [`${name}=${escapeProperty(String(value))}`]);
    return `::${annotation.level} ${written.join(',')}::${escapeData(annotation.message)}`;
}
function parted(line) {
    return line.trimStart().startsWith('::') ? line.replace('::', ':\u200b:') : line;
}
function defuseCommands(text) {
    return text.split('\n').map(parted).join('\n').replaceAll('##[', '##\u200b[');
}

;// CONCATENATED MODULE: ./packages/report/src/wrap.ts
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const zero = /[\p{Mn}\p{Cf}]/u;
function columns(text) {
    let total = 0;
    for (const character of text)
        total += zero.test(character) ? 0 : wide.test(character) ? 2 : 1;
    return total;
}
function wrap(text, width, indent) {
    const lines = [];
    let line = indent;
    let used = indent.length;
    for (const word of text.split(' ')) {
        const size = columns(word);
        if (used > indent.length && used + 1 + size > width) {
            lines.push(line);
            line = indent;
            used = indent.length;
        }
        const gap = used === indent.length ? '' : ' ';
        line += gap + word;
        used += gap.length + size;
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ./packages/report/src/text.ts










const INDENT = '    ';
function clean(text, limit) {
    return (0,escape_control/* oneLine */.T)(truncate(text, limit));
}
function colourOf({ outcome, level }, { paint: to }) {
    if (level === 'error')
        return outcome === 'unknown' ? to.yellow : to.red;
    return level === 'warning' ? to.yellow : to.cyan;
}
function text_markOf({ outcome, level }) {
    if (outcome === 'unknown')
        return '?';
    return { error: '✗', warning: '!', notice: 'i' }[level];
}
function outcomeLine(report, pen) {
    const look = {
        pass: { mark: '✓', colour: pen.paint.green },
        fail: { mark: '✗', colour: pen.paint.red },
        unknown: { mark: '?', colour: pen.paint.yellow },
    }[report.outcome];
    const verdict = `${look.mark} ${clean(report.control, NAME)} ${outcomeWords(report)}`;
    const lines = wrap(`${verdict}: ${clean(report.summary, MESSAGE)}`, pen.width, '');
    const meaning = consequence(report);
    const note = meaning === null ? [] : wrap(meaning, pen.width, '  ');
    return [...lines.map((line) => pen.paint.bold(look.colour(line))), ...note];
}
function headLine(finding, pen) {
    const place = clean(placeText(finding.location), NAME * 2);
    const rule = clean(finding.rule, NAME);
    const start = [text_markOf(finding), place].filter((part) => part !== '').join(' ');
    const title = pen.titles.get(finding.rule);
    const named = `${start}${place === '' ? ' ' : '  '}${rule}`;
    const rest = title !== undefined && columns(named) + 2 + columns(title) <= pen.width ? `  ${title}` : '';
    return `${colourOf(finding, pen)(pen.paint.bold(start))}${place === '' ? ' ' : '  '}${pen.paint.dim(rule + rest)}`;
}
function remedyLines(remedy, pen) {
    const { sentence, code } = remedyParts((0,escape_control/* stripControl */.k)(truncate(remedy, REMEDY)));
    if (sentence === '' && code === '')
        return [];
    const first = wrap(`To fix: ${(0,escape_control/* oneLine */.T)(sentence)}`.trim(), pen.width, INDENT);
    const lines = code === ''
        ? []
        : code.split('\n').map((line) => (line === '' ? '' : `${INDENT}${INDENT}${pen.paint.green(line)}`));
    return [...first, ...lines];
}
function sameRemedy(a, b) {
    return a !== undefined && a.rule === b?.rule && a.outcome === b.outcome && a.remedy === b.remedy;
}
function findingLines(findings, index, pen) {
    const finding = findings[index];
    if (finding === undefined)
        return [];
    const note = waiverNote(finding);
    return [
        ...(sameRemedy(findings[index - 1], finding) ? [] : ['']),
        headLine(finding, pen),
        ...wrap(clean(finding.message, MESSAGE), pen.width, INDENT),
        ...(note === null ? [] : wrap(clean(note, MESSAGE), pen.width, INDENT)),
        ...(sameRemedy(finding, findings[index + 1]) ? [] : remedyLines(finding.remedy, pen)),
    ];
}
function waivedLines(waived, pen) {
    if (waived.length === 0)
        return [];
    const entries = waived.flatMap((finding) => {
        const place = clean(placeText(finding.location), NAME * 2);
        const words = finding.waiver === null ? '' : waiverWords(finding.waiver);
        return [
            `~ ${place === '' ? '' : `${place}  `}${pen.paint.dim(clean(finding.rule, NAME))}`,
            ...wrap(clean(finding.message, MESSAGE), pen.width, INDENT),
            ...wrap(clean(words, MESSAGE), pen.width, INDENT).map(pen.paint.dim),
        ];
    });
    return ['', pen.paint.bold(`Waived: ${counted(waived.length, 'finding')}`), ...entries];
}
function footLines(report, open, pen) {
    const { source, sha256 } = report.policy;
    const policy = `Policy: ${clean(source, NAME)} (sha256 ${(0,escape_control/* oneLine */.T)(sha256.slice(0, 12))})`;
    const rule = open[0]?.rule;
    const learn = rule === undefined ? [] : [`More about a rule: cm explain ${clean(rule, NAME)}`];
    return ['', `${quietRules(report.rules)}.`, policy, ...learn].map((line) => (line === '' ? '' : pen.paint.dim(line)));
}
function toFindingsText(report, options) {
    const pen = penOf(options);
    const open = toBeDone(report);
    const lines = open.flatMap((_, index) => findingLines(open, index, pen)).slice(1);
    return lines.length === 0 ? '' : `${defuseCommands(lines.join('\n'))}\n`;
}
function penOf(options) {
    const titles = new Map((options.rules ?? []).map(({ id, title }) => [id, title]));
    return { paint: paint(options.colour), width: Math.max(40, options.width), titles };
}
function toText(report, options) {
    const pen = penOf(options);
    const open = toBeDone(report);
    const lines = [
        ...outcomeLine(report, pen),
        ...open.flatMap((_, index) => findingLines(open, index, pen)),
        ...waivedLines(waivedFindings(report), pen),
        ...footLines(report, open, pen),
    ];
    return `${defuseCommands(lines.join('\n'))}\n`;
}

;// CONCATENATED MODULE: ./packages/report/src/index.ts















/***/ }),

/***/ 8734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ jsonPieces),
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
const bare = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;
const everyBare = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;
const deepestObject = 1;
const long = 50;
const pieceLength = 64 * 1024;
function jsonText(value) {
    return jsonPieces(value).join('');
}
function jsonPieces(value) {
    const pieces = { done: [], open: [], length: 0 };
    addValue(value, 0, pieces);
    add(pieces, '\n');
    close(pieces);
    return pieces.done;
}
function add(pieces, text) {
    pieces.open.push(text);
    pieces.length += text.length;
}
function close(pieces) {
    const text = pieces.open.join('');
    pieces.done.push(bare.test(text) ? text.replace(everyBare, escaped) : text);
    pieces.open = [];
    pieces.length = 0;
}
function addValue(value, depth, pieces) {
    if (Array.isArray(value) && value.length > long)
        addList(value, depth, pieces);
    else if (depth <= deepestObject && isPlain(value))
        addObject(value, depth, pieces);
    else
        add(pieces, textAt(value, depth));
}
function addList(list, depth, pieces) {
    const indent = lineBreak(depth + 1);
    const between = `,${indent}`;
    add(pieces, `[${indent}`);
    for (let index = 0; index < list.length; index += 1) {
        if (index > 0)
            add(pieces, between);
        add(pieces, JSON.stringify(list[index]) ?? 'null');
        if (pieces.length > pieceLength)
            close(pieces);
    }
    add(pieces, `${lineBreak(depth)}]`);
}
function addObject(value, depth, pieces) {
    let before = '{';
    for (const [key, inner] of Object.entries(value)) {
        if (['undefined', 'function', 'symbol'].includes(typeof inner))
            continue;
        add(pieces, `${before}${lineBreak(depth + 1)}${textAt(key, 0)}: `);
        addValue(inner, depth + 1, pieces);
        before = ',';
    }
    add(pieces, before === '{' ? '{}' : `${lineBreak(depth)}}`);
}
function isPlain(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !('toJSON' in value);
}
function lineBreak(depth) {
    return `\n${'  '.repeat(depth)}`;
}
function textAt(value, depth) {
    let nested = value;
    for (let level = 0; level < depth; level += 1)
        nested = [nested];
    const whole = JSON.stringify(nested, null, 2);
    return depth === 0 ? whole : whole.slice(depth * (depth + 3), -depth * (depth + 1));
}
function escaped(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 9732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toJson: () => (/* binding */ toJson),
/* harmony export */   toJsonPieces: () => (/* binding */ toJsonPieces)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8734);

function orderedRule(rule) {
    const { clause, criteria, scope, level, outcome, threshold, reason } = rule;
    return { rule: rule.rule, clause, criteria, scope, level, outcome, threshold, reason };
}
function orderedWaiver(waiver) {
    const { control, rule, scope, reason, approver, expires, ticket, status, evidence } = waiver;
    return { control, rule, scope, reason, approver, expires, ticket, status, evidence };
}
const locationKeys = ['kind', 'number', 'sha', 'id', 'package', 'path', 'name', 'part', 'line', 'endLine', 'column'];
function orderedLocation(location) {
    const entries = Object.entries(location).toSorted(([a], [b]) => locationKeys.indexOf(a) - locationKeys.indexOf(b));
    return Object.fromEntries(entries);
}
function orderedFinding(finding) {
    const { rule, outcome, level, message, remedy, location, waiver } = finding;
    return {
        rule,
        outcome,
        level,
        message,
        remedy,
        location: location === null ? null : orderedLocation(location),
        waiver: waiver === null ? null : orderedWaiver(waiver),
    };
}
function orderedChange({ repository, event, base, head, merge, headRepository, pullRequest, }) {
    return { repository, event, base, head, merge, headRepository, pullRequest };
}
function toJson(report) {
    return toJsonPieces(report).join('');
}
function toJsonPieces(report) {
    const { policy, tool, run } = report;
    const ordered = {
        schema: report.schema,
        control: report.control,
        outcome: report.outcome,
        summary: report.summary,
        change: orderedChange(report.change),
        policy: { source: policy.source, sha256: policy.sha256, commit: policy.commit, mode: policy.mode },
        rules: report.rules.map(orderedRule),
        findings: report.findings.map(orderedFinding),
        facts: report.facts,
        inputs: report.inputs.map(({ name, path, sha256, bytes }) => ({ name, path, sha256, bytes })),
        tool: { name: tool.name, version: tool.version, tree: tool.tree },
        run: {
            id: run.id,
            attempt: run.attempt,
            job: run.job,
            workflowRef: run.workflowRef,
            actor: run.actor,
            evaluatedAt: run.evaluatedAt,
        },
    };
    return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonPieces */ .M)(ordered);
}


/***/ })

};
