export const id = 4758;
export const ids = [4758,5173,5311];
export const modules = {

/***/ 4758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   generalHelp: () => (/* binding */ generalHelp)
/* harmony export */ });
/* harmony import */ var _help_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5311);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9006);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(137);
/* harmony import */ var _list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5173);




function generalHelp(world, width) {
    return `${[
        'cm: the change-management policy, checked before you push.',
        'cm CONTROL [flags]     judge a change; the same verdict as on GitHub\ncm CONTROL --help      its flags and rules',
        'Controls:',
        (0,_list_js__WEBPACK_IMPORTED_MODULE_1__.controlTable)(world, width),
        'Commands:',
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(Object.values(_index_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .P).map(({ usage, summary }) => [usage, summary]), width),
        'For example:',
        examples,
        _help_text_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS,
    ].join('\n\n')}\n`;
}
const examples = [
    '  cm commit-lint                             your commits that the default branch has not',
    '  cm commit-lint --range origin/main..HEAD   the same, said out loud',
    '  cm commit-lint --edit                      the message that you are writing',
    '  cm demo                                    see a failing pull request',
].join('\n');


/***/ }),

/***/ 5173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   controlTable: () => (/* binding */ controlTable),
/* harmony export */   list: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7109);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7733);
/* harmony import */ var _help_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5311);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9006);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2114);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7554);






const summary = 'Every control, one line each: its name and what it decides.';
async function list(world, args) {
    const { values, words, problems } = (0,_args_js__WEBPACK_IMPORTED_MODULE_2__/* .parseArgs */ .Z)(args, _flags_js__WEBPACK_IMPORTED_MODULE_0__/* .helpFlag */ .IN);
    if (problems.length > 0 || words.length > 0)
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .T)(world, ...problems, 'cm list takes nothing more.');
    const rows = Object.values(world.registry).map(({ name, description }) => [name, description]);
    const { dim } = (0,_paint_js__WEBPACK_IMPORTED_MODULE_3__/* .paintWith */ .H)(world.out.colour);
    const help = values.has('help');
    await world.out.write(help ? (0,_help_text_js__WEBPACK_IMPORTED_MODULE_4__/* .commandHelp */ .bD)('list', summary, _flags_js__WEBPACK_IMPORTED_MODULE_0__/* .helpFlag */ .IN, world.out.columns) : oneLineEach(rows, dim));
    return 0;
}
function oneLineEach(rows, dim) {
    const left = Math.max(0, ...rows.map(([name]) => name.length)) + 2;
    return rows.map(([name, description]) => `${name.padEnd(left)}${dim(description)}\n`).join('');
}
function controlTable(world, width) {
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(Object.values(world.registry).map(({ name, title }) => [name, title]), width);
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
