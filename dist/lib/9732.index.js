export const id = 9732;
export const ids = [9732];
export const modules = {

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
