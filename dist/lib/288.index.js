export const id = 288;
export const ids = [288];
export const modules = {

/***/ 2288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  waivers: () => (/* binding */ waivers)
});

// EXTERNAL MODULE: ./packages/app/src/index.ts + 26 modules
var src = __webpack_require__(6803);
// EXTERNAL MODULE: ./packages/policy/src/index.ts + 28 modules
var policy_src = __webpack_require__(9220);
// EXTERNAL MODULE: ./packages/cli/src/args.ts
var src_args = __webpack_require__(7109);
// EXTERNAL MODULE: ./packages/cli/src/flags.ts
var flags = __webpack_require__(7733);
// EXTERNAL MODULE: ./packages/cli/src/help-text.ts
var help_text = __webpack_require__(5311);
// EXTERNAL MODULE: ./packages/cli/src/local-policy.ts
var local_policy = __webpack_require__(480);
// EXTERNAL MODULE: ./packages/report/src/index.ts + 29 modules
var report_src = __webpack_require__(8363);
// EXTERNAL MODULE: ./packages/cli/src/layout.ts
var layout = __webpack_require__(9006);
// EXTERNAL MODULE: ./packages/cli/src/paint.ts
var src_paint = __webpack_require__(2114);
;// CONCATENATED MODULE: ./packages/cli/src/waiver-table.ts



/** The audit as a person reads it: every waiver with its end, what is wrong with it and what to do. */
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
/** `cm waivers audit`. */
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
/** One that ends soon is pointed out and no more; unchecked ones count only where GitHub could have been asked. */
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

/***/ 7733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ helpFlag),
/* harmony export */   Id: () => (/* binding */ datedJsonFlags),
/* harmony export */   Ns: () => (/* binding */ demoFlags),
/* harmony export */   Un: () => (/* binding */ cliInputs),
/* harmony export */   X7: () => (/* binding */ namesFile),
/* harmony export */   eJ: () => (/* binding */ inputFlags),
/* harmony export */   jJ: () => (/* binding */ controlFlags),
/* harmony export */   jj: () => (/* binding */ hookFlags),
/* harmony export */   k7: () => (/* binding */ policyJsonFlags),
/* harmony export */   k8: () => (/* binding */ policyFlags)
/* harmony export */ });
function valued(name, value, help) {
    return { name, takes: 'value', value, help };
}
function alone(name, help) {
    return { name, takes: 'nothing', value: '', help };
}
const repo = valued('repo', 'DIR', 'The repository. Default: the current folder.');
const policy = valued('policy', 'FILE', 'Use this policy file instead of the one on the default branch.');
const token = valued('token', 'TOKEN', 'Token that reads GitHub. Better in GITHUB_TOKEN or GH_TOKEN, where nobody sees it.');
const debug = alone('debug', 'Tell on standard error what is done, and where a defect was.');
const now = valued('now', 'TIME', 'Judge as if it were this time (ISO 8601, such as 2026-03-31T12:00:00Z).');
const json = alone('json', 'Short for --format json.');
const help = alone('help', 'Print this text.');
/** Flags that say what is judged and how the report is printed: every control has them. */
const controlFlags = [
    repo,
    valued('range', 'A..B', 'Commits that B has and A has not. A lone B means all of its history.'),
    valued('base', 'REF', 'Where the change starts. Default: the default branch.'),
    valued('head', 'REF', 'Where the change ends. Default: HEAD.'),
    valued('event', 'FILE', 'A GitHub event (JSON) to judge instead of a range.'),
    valued('event-name', 'NAME', 'Name of that event, where its content does not tell.'),
    policy,
    valued('format', 'FORMAT', 'text, json, markdown or sarif. Default: text.'),
    json,
    valued('output', 'FILE', 'Write the report there instead of to standard output.'),
    now,
    token,
    debug,
    help,
];
/** Flags of the commands that read the policy in force. */
const policyFlags = [repo, policy, token, debug, help];
/** As `policyFlags`, for commands that also print JSON. */
const policyJsonFlags = [...policyFlags, alone('json', 'Print JSON.')];
/** As `policyJsonFlags`, for commands whose answer depends on the day. */
const datedJsonFlags = [...policyJsonFlags, now];
/** The one flag of commands that take no other. */
const helpFlag = [help];
/** Whose hook `cm hook` writes. */
const hookFlags = [repo, debug, help];
/** Where `cm demo` puts its files. */
const demoFlags = [
    valued('keep', 'DIR', 'Put the files into this new or empty folder. Default: a new temporary folder.'),
    debug,
    help,
];
/** Inputs of a control that the command line has. */
function cliInputs(specs) {
    return Object.entries(specs).filter(([, spec]) => spec.only !== 'action');
}
/** The flags that a control's inputs make. */
function inputFlags(specs) {
    return cliInputs(specs).map(([name, spec]) => {
        const takes = spec.edited === true ? 'optional' : spec.flag === true ? 'maybe' : 'value';
        return { name, takes, value: takes === 'maybe' ? '' : valueWord(spec), help: helpOf(spec) };
    });
}
/** An input that only the command line has and that is taken to the letter: its flag names a file, or `-`. */
function namesFile(spec) {
    return spec.only === 'cli' && spec.verbatim === true;
}
function valueWord(spec) {
    return namesFile(spec) ? 'FILE' : 'VALUE';
}
function helpOf(spec) {
    const allowed = namesFile(spec) ? '' : ` Allowed: ${spec.allowed}.`;
    const fallback = spec.default === undefined ? '' : ` Default: ${spec.default}.`;
    return `${spec.description}${allowed}${fallback}${spec.required === true ? ' Required.' : ''}`;
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

/** The help of a command: how it is called, what it does, its flags. */
function commandHelp(usage, text, flags, width) {
    return `${[`cm ${usage} [flags]`, (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(text, width), flagTable(flags, width)].join('\n\n')}\n`;
}
/** Flags and what they do, in two columns. */
function flagTable(flags, width) {
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(flags.map((flag) => [flagText(flag), flag.help]), width);
}
/** Said wherever exit codes matter. */
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
/** Breaks text into lines of at most `width` characters at its blanks; a longer word keeps a line of its own. */
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
/** Every line behind the same margin; empty lines stay empty. */
function indent(text, margin) {
    return text
        .split('\n')
        .map((line) => (line === '' ? '' : margin + line))
        .join('\n');
}
/** A paragraph that fits the width behind its margin. */
function paragraph(text, width, margin = '') {
    return indent(wrap(text, width - margin.length).join('\n'), margin);
}
/** Two columns: terms on the left, their wrapped text on the right. A long term keeps a line of its own. */
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

/***/ 2114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ paintWith)
/* harmony export */ });
/** Colours as ECMA-48 sequences, or none at all. */
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
