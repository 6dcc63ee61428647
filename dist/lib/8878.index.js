export const id = 8878;
export const ids = [8878,5311];
export const modules = {

/***/ 8878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   controlHelp: () => (/* binding */ controlHelp)
/* harmony export */ });
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7733);
/* harmony import */ var _help_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5311);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9006);



function controlHelp(action, specs, width) {
    return ([
        `cm ${action.name} [flags]`,
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(`${action.title}. ${action.description}`, width),
        `Inputs of ${action.name}:`,
        (0,_help_text_js__WEBPACK_IMPORTED_MODULE_2__/* .flagTable */ .tS)((0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .inputFlags */ .eJ)(specs), width),
        'What is judged, and how it is printed:',
        (0,_help_text_js__WEBPACK_IMPORTED_MODULE_2__/* .flagTable */ .tS)(_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .controlFlags */ .jJ, width),
        `Rules (cm explain RULE tells more):`,
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(action.rules.map(({ id, title }) => [id, title]), width),
        _help_text_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS,
    ].join('\n\n') + '\n');
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
