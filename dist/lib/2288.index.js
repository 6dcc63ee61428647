export const id = 2288;
export const ids = [2288,5311];
export const modules = {

/***/ 7255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ fullCatalogue)
/* harmony export */ });
/* unused harmony export allActions */
/* harmony import */ var _cm_app__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2835);

async function allActions(world) {
    return Promise.all(Object.values(world.registry).map((entry) => entry.load()));
}
async function fullCatalogue(world) {
    return (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.catalogueOf)(await allActions(world));
}


/***/ }),

/***/ 2288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  waivers: () => (/* binding */ waivers)
});

// EXTERNAL MODULE: ./packages/app/src/index.ts + 28 modules
var src = __webpack_require__(2835);
// EXTERNAL MODULE: ./packages/policy/src/index.ts + 8 modules
var policy_src = __webpack_require__(9913);
// EXTERNAL MODULE: ./packages/cli/src/args.ts
var src_args = __webpack_require__(7109);
// EXTERNAL MODULE: ./packages/cli/src/flags.ts
var flags = __webpack_require__(7733);
// EXTERNAL MODULE: ./packages/cli/src/help-text.ts
var help_text = __webpack_require__(5311);
// EXTERNAL MODULE: ./packages/cli/src/local-policy.ts
var local_policy = __webpack_require__(480);
// EXTERNAL MODULE: ./packages/report/src/index.ts + 28 modules
var report_src = __webpack_require__(8409);
// EXTERNAL MODULE: ./packages/cli/src/layout.ts
var layout = __webpack_require__(9006);
// EXTERNAL MODULE: ./packages/cli/src/paint.ts
var src_paint = __webpack_require__(2114);
;// CONCATENATED MODULE: ./packages/cli/src/waiver-table.ts



function waiverTable(source, today, audited, look) {
    const paint = (0,src_paint/* paintWith */.H)(look.colour);
    const where = source === 'built-in' ? 'the built-in policy' : (0,report_src/* oneLine */.TN)(source);
    if (audited.length === 0)
        return `There are no waivers in ${where}.\n`;
    const head = `${audited.length} ${audited.length === 1 ? 'waiver' : 'waivers'} on ${today} in ${where}`;
    return `${[head, ...audited.map((one) => waiverText(one, paint, look.columns))].join('\n\n')}\n`;
}
function waiverText({ waiver, remarks }, paint, width) {
    const prose = (text) => (0,layout/* paragraph */.FY)((0,report_src/* oneLine */.TN)(text), width, '    ');
    const bad = waiver.status === 'unverified' || remarks.some(({ kind }) => kind !== 'expiring');
    const mark = bad
        ? paint.red('✗')
        : remarks.length > 0 || waiver.status === 'unchecked'
            ? paint.yellow('!')
            : paint.green('✓');
    return [
        `${mark} ${paint.bold((0,report_src/* oneLine */.TN)(waiver.rule))} for ${(0,report_src/* oneLine */.TN)(waiver.scope)}, until ${waiver.expires}`,
        prose(`${waiver.reason} (${waiver.approver}, ${waiver.ticket})`),
        prose(`${waiver.status}: ${waiver.evidence}`),
        ...remarks.map(({ message, fix }) => prose(`${message} ${fix}`)),
    ].join('\n');
}

// EXTERNAL MODULE: ./packages/cli/src/world.ts
var src_world = __webpack_require__(7554);
;// CONCATENATED MODULE: ./packages/cli/src/commands/waivers.ts








const usage = 'waivers audit';
const waivers_text = 'Every recorded exception of the policy in force: until when it holds, whether what it names exists, and whether the ' +
    'approver approved it (with a token, and GITHUB_REPOSITORY set to owner/name). ' +
    'Exit 1 where one has expired, is a duplicate, names something unknown or was not approved; 2 where GitHub could not be read.';
async function waivers(world, args) {
    const { values, words, problems } = (0,src_args/* parseArgs */.Z)(args, flags/* datedJsonFlags */.Id);
    if (values.has('help')) {
        await world.out.write((0,help_text/* commandHelp */.bD)(usage, waivers_text, flags/* datedJsonFlags */.Id, world.out.columns));
        return 0;
    }
    if (problems.length > 0 || words.join(' ') !== 'audit')
        return (0,src_world/* refuse */.T)(world, ...problems, `Write: cm ${usage} [--json].`);
    const outcome = await (0,local_policy/* localPolicy */.qH)(world, values);
    if (!outcome.ok)
        return (0,src_world/* refuse */.T)(world, ...outcome.sentences);
    const { local } = outcome;
    const today = new Date(local.ports.clock.now()).toISOString().slice(0, 10);
    const audited = await audit(local, today);
    const { source } = local.loaded;
    await world.out.write(values.has('json') ? asJson(source, today, audited) : waiverTable(source, today, audited, world.out));
    return exitCodeOf(audited, local.ports.forge.hasToken);
}
async function audit(local, today) {
    const { loaded, catalogue, context, ports } = local;
    const ruleIds = catalogue.rules.map((rule) => rule.id);
    const remarks = (0,policy_src.auditWaivers)(loaded.policy.waivers, { today, ruleIds, used: null });
    const audited = [];
    for (const waiver of loaded.policy.waivers) {
        const own = remarks.filter((remark) => remark.waiver === waiver);
        const verified = own.some(({ kind }) => kind === 'expired')
            ? { ...waiver, status: 'expired', evidence: `expired on ${waiver.expires}` }
            : await (0,src.verifyWaiver)({ waiver, addedHere: false }, loaded, context, ports, catalogue);
        audited.push({ waiver: verified, remarks: own });
    }
    return audited;
}
function exitCodeOf(audited, asked) {
    const bad = audited.some(({ waiver, remarks }) => waiver.status === 'unverified' || remarks.some(({ kind }) => kind !== 'expiring'));
    if (bad)
        return 1;
    return asked && audited.some(({ waiver }) => waiver.status === 'unchecked') ? 2 : 0;
}
function asJson(source, today, audited) {
    const shown = audited.map(({ waiver, remarks }) => ({
        ...waiver,
        remarks: remarks.map(({ kind, message, fix }) => ({ kind, message, fix })),
    }));
    return `${JSON.stringify({ source, today, waivers: shown }, null, 2)}\n`;
}


/***/ }),

/***/ 5311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ commandHelp),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   tS: () => (/* binding */ flagTable)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9006);

function commandHelp(usage, text, flags, width) {
    return `${[`cm ${usage} [flags]`, (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(text, width), flagTable(flags, width)].join('\n\n')}\n`;
}
function flagTable(flags, width) {
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(flags.map((flag) => [flagText(flag), flag.help]), width);
}
const exitCodes = 'Exit codes: 0 pass, 1 fail, 2 could not tell (or asked wrongly).';
function flagText({ name, value, takes }) {
    const short = name === 'help' ? '-h, ' : '';
    const rest = value === '' ? '' : takes === 'optional' ? ` [${value}]` : ` ${value}`;
    return `${short}--${name}${takes === 'maybe' ? '[=false]' : rest}`;
}


/***/ }),

/***/ 9006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   pZ: () => (/* binding */ indent),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export wrap */
function wrap(text, width) {
    return text.split('\n').flatMap((line) => wrapLine(line, width));
}
function wrapLine(line, width) {
    const lines = [];
    let current = '';
    for (const word of line.split(' ').filter((part) => part !== '')) {
        const longer = current === '' ? word : `${current} ${word}`;
        if (longer.length <= width || current === '')
            current = longer;
        else {
            lines.push(current);
            current = word;
        }
    }
    return [...lines, current];
}
function indent(text, margin) {
    return text
        .split('\n')
        .map((line) => (line === '' ? '' : margin + line))
        .join('\n');
}
function paragraph(text, width, margin = '') {
    return indent(wrap(text, width - margin.length).join('\n'), margin);
}
function table(rows, width, margin = '  ') {
    const fitting = rows.map(([term]) => term.length).filter((length) => length <= widestTerm);
    const left = Math.max(0, ...fitting) + margin.length + 2;
    return rows
        .map(([term, text]) => {
        const lines = wrap(text, Math.max(20, width - left));
        const head = margin + term;
        const body = lines.map((line, index) => index === 0 && term.length <= widestTerm ? head.padEnd(left) + line : ' '.repeat(left) + line);
        return (term.length <= widestTerm ? body : [head, ...body]).join('\n');
    })
        .join('\n');
}
const widestTerm = 28;


/***/ }),

/***/ 480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   qH: () => (/* binding */ localPolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _cm_app__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2835);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7255);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1428);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8314);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8613);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3974);








async function localPolicy(world, flags) {
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .portOptions */ .Q)(world, flags);
    if (options.status === 'unavailable')
        return wrong(options.reason);
    const file = await (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .policyFileOf */ .I)(world, flags.get('policy'));
    if (file.status === 'unavailable')
        return wrong(file.reason);
    return readPolicy(world, options.value, file.value);
}
async function readPolicy(world, options, file) {
    const ports = (0,_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .localPorts */ .E)(world, options);
    const context = await contextHere(world, ports);
    const catalogue = await (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .fullCatalogue */ .t)(world);
    const host = {
        surface: 'cli',
        ports,
        event: { name: 'cli', payload: null, repository: context.change.repository, sha: null, ref: null, range: null },
        rawInputs: new Map(),
        policyFile: file,
        run: (0,_run_record_js__WEBPACK_IMPORTED_MODULE_7__/* .runRecord */ .D)(world.env),
        tool: (0,_tool_js__WEBPACK_IMPORTED_MODULE_6__/* .toolOf */ .w)(world.version),
    };
    const outcome = await (0,_cm_app__WEBPACK_IMPORTED_MODULE_2__.loadPolicy)(host, context, catalogue.defaults, async () => catalogue);
    if (outcome.ok)
        return { ok: true, local: { loaded: outcome.loaded, catalogue, context, ports } };
    const malformed = outcome.problems.every((problem) => problem.rule.id === 'policy/malformed');
    return { ok: false, kind: malformed ? 'malformed' : 'unreadable', sentences: outcome.problems.map(sentenceOf) };
}
function sentenceOf({ message, remedy }) {
    return `${message}\n    ${remedy.replaceAll('\n', '\n    ')}`;
}
function wrong(reason) {
    return { ok: false, kind: 'asked wrongly', sentences: [reason] };
}
async function contextHere(world, ports) {
    const answers = await ports.git.objects(['HEAD^{commit}']);
    const head = answers.status === 'available' ? answers.value[0] : undefined;
    const repository = world.env['GITHUB_REPOSITORY'] || null;
    const bare = (0,_cm_app__WEBPACK_IMPORTED_MODULE_2__.bareContext)({ name: 'cli', repository });
    return { ...bare, change: { ...bare.change, head: head?.kind === 'found' ? head.id : null } };
}
function topOf(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return folder;
    }
}


/***/ }),

/***/ 2114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ paintWith)
/* harmony export */ });
function paintWith(colour) {
    const paint = (on, off) => (text) => (colour ? `\u001b[${on}m${text}\u001b[${off}m` : text);
    return {
        bold: paint(1, 22),
        dim: paint(2, 22),
        red: paint(31, 39),
        green: paint(32, 39),
        yellow: paint(33, 39),
    };
}


/***/ })

};
