export const id = 439;
export const ids = [439];
export const modules = {

/***/ 7439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policy: () => (/* binding */ policy)
/* harmony export */ });
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4519);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7733);
/* harmony import */ var _help_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5311);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7554);




const parts = {
    show: async () => (await Promise.all(/* import() */[__webpack_require__.e(706), __webpack_require__.e(803), __webpack_require__.e(964), __webpack_require__.e(631)]).then(__webpack_require__.bind(__webpack_require__, 6631))).policyShow,
    validate: async () => (await Promise.all(/* import() */[__webpack_require__.e(706), __webpack_require__.e(803), __webpack_require__.e(964), __webpack_require__.e(406)]).then(__webpack_require__.bind(__webpack_require__, 406))).policyValidate,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(706), __webpack_require__.e(803), __webpack_require__.e(964), __webpack_require__.e(146), __webpack_require__.e(83)]).then(__webpack_require__.bind(__webpack_require__, 83))).policyExplain,
};
const usage = 'policy show|validate [FILE]|explain CLAUSE-OR-KEY';
const text = 'show: the policy in force here, and where it was read. ' +
    'validate: whether a policy file is right, before you push it; without FILE, .github/change-policy.yml. ' +
    'explain: what a clause of the policy document asks and who holds it, or what a key of the policy file means.';
/** `cm policy show|validate|explain`. */
async function policy(world, args) {
    const [name = '', ...rest] = args;
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (part !== undefined && !rest.includes('--help') && !rest.includes('-h'))
        return (await part())(world, rest);
    if (part !== undefined || name === '--help' || name === '-h') {
        await world.out.write((0,_help_text_js__WEBPACK_IMPORTED_MODULE_2__/* .commandHelp */ .bD)(usage, text, _flags_js__WEBPACK_IMPORTED_MODULE_0__/* .policyJsonFlags */ .k7, world.out.columns));
        return 0;
    }
    const near = (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, Object.keys(parts));
    const hint = near === null ? '' : ` The nearest to "${name}" is ${near}.`;
    return (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)(world, `Write: cm ${usage}.${hint}`);
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


/***/ })

};
