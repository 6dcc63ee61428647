export const id = 8899;
export const ids = [8899,5311];
export const modules = {

/***/ 8899:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeNew: () => (/* binding */ makeNew)
/* harmony export */ });
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7109);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7733);
/* harmony import */ var _help_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5311);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7554);




const usage = 'new action|rule|format NAME';
const text = 'Writes the files of a new control (NAME), rule (CONTROL/NAME) or format (KIND/NAME), and says what to do next. ' +
    'It works in a checkout of the sources of the suite.';
async function makeNew(world, args) {
    const { values, words, problems } = (0,_args_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArgs */ .Z)(args, _flags_js__WEBPACK_IMPORTED_MODULE_0__/* .helpFlag */ .IN);
    if (values.has('help')) {
        await world.out.write((0,_help_text_js__WEBPACK_IMPORTED_MODULE_3__/* .commandHelp */ .bD)(usage, text, _flags_js__WEBPACK_IMPORTED_MODULE_0__/* .helpFlag */ .IN, world.out.columns));
        return 0;
    }
    const [kind, name, ...more] = words;
    if (problems.length > 0 || kind === undefined || name === undefined || more.length > 0) {
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)(world, ...problems, `Write: cm ${usage}, for example cm new action branch-name.`);
    }
    if (world.scaffolder === null) {
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)(world, 'cm new writes into the sources of the suite, and this is an installed copy without them.', `Clone the source repository and run there: npm ci && npm run cm -- new ${kind} ${name}.`);
    }
    const made = await world.scaffolder(kind, name);
    if ('problem' in made)
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)(world, made.problem);
    const lines = [...made.written.map((path) => `wrote ${path}`), 'Next:', ...made.next.map((step) => `  ${step}`)];
    await world.out.write(`${lines.join('\n')}\n`);
    return 0;
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
