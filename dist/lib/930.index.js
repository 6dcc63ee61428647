export const id = 930;
export const ids = [930];
export const modules = {

/***/ 1930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   explainRule: () => (/* binding */ explainRule),
/* harmony export */   ruleIdOf: () => (/* binding */ ruleIdOf),
/* harmony export */   ruleIds: () => (/* binding */ ruleIds),
/* harmony export */   ruleOf: () => (/* binding */ ruleOf)
/* harmony export */ });
/* harmony import */ var _cm_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9220);
/* harmony import */ var _cm_app__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6803);
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4519);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7109);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7733);
/* harmony import */ var _help_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5311);
/* harmony import */ var _local_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(480);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2114);
/* harmony import */ var _rule_page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2000);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7554);










const usage = 'explain RULE';
const text = 'A rule’s page: what it asks and why, what is good and what is not, how to fix it, the clause of the policy that it serves, and its level now.';
/** `cm explain <rule>`. */
async function explain(world, args) {
    const { values, words, problems } = (0,_args_js__WEBPACK_IMPORTED_MODULE_6__/* .parseArgs */ .Z)(args, _flags_js__WEBPACK_IMPORTED_MODULE_2__/* .policyFlags */ .k8);
    if (values.has('help')) {
        await world.out.write((0,_help_text_js__WEBPACK_IMPORTED_MODULE_7__/* .commandHelp */ .bD)(usage, text, _flags_js__WEBPACK_IMPORTED_MODULE_2__/* .policyFlags */ .k8, world.out.columns));
        return 0;
    }
    const [name, ...more] = words;
    if (problems.length > 0 || name === undefined || more.length > 0) {
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .T)(world, ...problems, 'Name one rule, for example: cm explain policy/gate-change.');
    }
    const id = ruleIdOf(world, name);
    const rule = id === null ? null : await ruleOf(world, id);
    if (rule === null)
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .T)(world, unknownRule(world, name), 'cm CONTROL --help lists the rules of a control.');
    return explainRule(world, rule, values);
}
/** Prints one rule's page with its level in the policy that holds here. */
async function explainRule(world, rule, flags) {
    const outcome = await (0,_local_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .localPolicy */ .qH)(world, flags);
    if (!outcome.ok && outcome.kind === 'asked wrongly')
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .T)(world, ...outcome.sentences);
    const clause = (0,_cm_policy__WEBPACK_IMPORTED_MODULE_0__.clauseById)(rule.clause) ?? null;
    const page = { rule, clause, level: levelNow(rule, outcome), paint: (0,_paint_js__WEBPACK_IMPORTED_MODULE_8__/* .paintWith */ .H)(world.out.colour) };
    await world.out.write((0,_rule_page_js__WEBPACK_IMPORTED_MODULE_4__/* .rulePage */ .g)(page, world.out.columns));
    return 0;
}
function levelNow(rule, outcome) {
    if (outcome.ok) {
        const { policy, source } = outcome.local.loaded;
        return { level: (0,_cm_policy__WEBPACK_IMPORTED_MODULE_0__.effectiveLevel)(policy, rule), from: source === 'built-in' ? 'the built-in policy' : source };
    }
    const policy = (0,_cm_policy__WEBPACK_IMPORTED_MODULE_0__.builtInPolicy)({});
    const why = outcome.kind === 'malformed' ? 'the policy file here is malformed' : 'no policy can be read here';
    return { level: (0,_cm_policy__WEBPACK_IMPORTED_MODULE_0__.effectiveLevel)(policy, rule), from: `the built-in policy, because ${why}` };
}
/** Every rule id of the suite, without loading a control. */
function ruleIds(world) {
    return [...Object.values(world.registry).flatMap((entry) => entry.rules), ..._cm_app__WEBPACK_IMPORTED_MODULE_1__.allHarnessRules.map((rule) => rule.id)];
}
/** The rule that was meant: its id, or the part behind the slash where only one rule has it. */
function ruleIdOf(world, name) {
    const all = ruleIds(world);
    const wanted = name.toLowerCase();
    const short = all.filter((id) => id.endsWith(`/${wanted}`));
    return all.find((id) => id === wanted) ?? (short.length === 1 ? (short[0] ?? null) : null);
}
/** A rule with its page. Loads the one control that has it. */
async function ruleOf(world, id) {
    const owner = Object.values(world.registry).find((entry) => entry.rules.includes(id));
    const rules = owner === undefined ? _cm_app__WEBPACK_IMPORTED_MODULE_1__.allHarnessRules : (await owner.load()).rules;
    return rules.find((rule) => rule.id === id) ?? null;
}
function unknownRule(world, name) {
    const all = ruleIds(world);
    const short = new Map(all.map((id) => [id.slice(id.indexOf('/') + 1), id]));
    const near = (0,_cm_model__WEBPACK_IMPORTED_MODULE_9__/* .nearest */ .p)(name, all) ?? short.get((0,_cm_model__WEBPACK_IMPORTED_MODULE_9__/* .nearest */ .p)(name, [...short.keys()]) ?? '') ?? null;
    return near === null ? `There is no rule "${name}".` : `There is no rule "${name}"; the nearest is ${near}.`;
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


/***/ }),

/***/ 2000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ clauseText),
/* harmony export */   g: () => (/* binding */ rulePage)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9006);

/** A rule's page for a terminal: the same words as its page in docs/rules. */
function rulePage({ rule, clause, level, paint }, width) {
    const part = (title, body) => `${paint.bold(title)}\n${body}`;
    const prose = (text) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(text, width, '  ');
    const examples = (title, all) => all.length === 0 ? [] : [part(title, all.map((example) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .indent */ .pZ)(example, '    ')).join('\n\n'))];
    const enforced = rule.enforcedLevel === rule.level ? '' : `; ${rule.enforcedLevel} under enforce: all`;
    return `${[
        `${paint.bold(rule.id)}: ${rule.title}`,
        part('Why', prose(rule.doc.why)),
        ...examples('Good', rule.doc.good),
        ...examples('Not good', rule.doc.bad),
        part('When it fails', prose(rule.doc.fix)),
        part('Level', prose(`${level.level} now (${level.from}). By default ${rule.level}${enforced}.`)),
        part('What it looks at', prose(scopes[rule.scope])),
        ...(clause === null ? [] : [part('Clause of the policy', prose(clauseText(clause)))]),
        part('Another level', `  In .github/change-policy.yml, on the default branch:\n    rules:\n      ${rule.id}: warning`),
    ].join('\n\n')}\n`;
}
/** A clause in one paragraph: id, text, place in the document, SOC 2 criteria. */
function clauseText({ id, text, section, criteria, lines }) {
    const ranges = lines.map(([from, to]) => (from === to ? `line ${from}` : `lines ${from} to ${to}`)).join(', ');
    return `${id}: ${text} (${section.join(' › ')}, ${ranges}; SOC 2 ${criteria.join(', ')})`;
}
const scopes = {
    change: 'What this change did, and its author can fix in it.',
    repository: 'A state that was there before the change.',
};


/***/ })

};
