export const id = 7439;
export const ids = [7439,5311];
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
    show: async () => (await __webpack_require__.e(/* import() */ 6631).then(__webpack_require__.bind(__webpack_require__, 6631))).policyShow,
    validate: async () => (await __webpack_require__.e(/* import() */ 406).then(__webpack_require__.bind(__webpack_require__, 406))).policyValidate,
    explain: async () => (await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(1930), __webpack_require__.e(83)]).then(__webpack_require__.bind(__webpack_require__, 83))).policyExplain,
};
const usage = 'policy show|validate [FILE]|explain CLAUSE-OR-KEY';
const text = 'show: the policy in force here, and where it was read. ' +
    'validate: whether a policy file is right, before you push it; without FILE, .github/change-policy.yml. ' +
    'explain: what a clause of the policy document asks and who holds it, or what a key of the policy file means.';
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


/***/ })

};
