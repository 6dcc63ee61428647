export const id = 1763;
export const ids = [1763];
export const modules = {

/***/ 1763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   editText: () => (/* binding */ editText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1679);
/* harmony import */ var _cm_report_control__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(399);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9006);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2114);





async function editText({ report, exitCode }, { file, cut }, rules, world, look) {
    const open = report.findings.filter(({ outcome }) => outcome !== 'waived');
    const stops = ({ level }) => exitCode !== 0 && level === 'error';
    const remarks = open.filter((finding) => !stops(finding) && finding.level !== 'notice');
    if (exitCode === 0 && remarks.length === 0)
        return '';
    const { colour, columns: width } = look;
    const { bold, red, yellow } = (0,_paint_js__WEBPACK_IMPORTED_MODULE_2__/* .paintWith */ .H)(colour);
    const warnings = remarks.map((finding) => `${yellow('!')} ${remark(finding, width)}\n`);
    if (exitCode === 0)
        return warnings.join('');
    const { toFindingsText } = await __webpack_require__.e(/* import() */ 8409).then(__webpack_require__.bind(__webpack_require__, 8409));
    const stopping = { ...report, findings: open.filter(stops), rules: report.rules.filter(stops) };
    const head = exitCode === 1
        ? red('✗ This message keeps the commit from being made.')
        : yellow('? It could not be told whether this message is right, so no commit is made.');
    return [
        `${bold(head)}\n\n`,
        toFindingsText(stopping, { colour, width, rules }),
        '\n',
        ...warnings,
        ...(warnings.length > 0 ? ['\n'] : []),
        'What you wrote is kept. Go on with it (and with the options that you gave, such as --amend):\n',
        `    ${goOn(file, cut, world)}\n`,
        'Commit without the check: git commit --no-verify\n',
    ].join('');
}
function remark({ message, rule }, width) {
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .paragraph */ .FY)(`${(0,_cm_report_control__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(message)} (${(0,_cm_report_control__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .T)(rule)})`, width - 2, '  ').trimStart();
}
function goOn(file, cut, { cwd, env }) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, env['GIT_PREFIX'] ?? '');
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(here, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, file)).replaceAll('\\', '/');
    return (0,_cm_report_control__WEBPACK_IMPORTED_MODULE_1__/* .stripControl */ .k)(`git commit --edit${cut ? ' --verbose' : ''} --file=${(0,_cm_model__WEBPACK_IMPORTED_MODULE_4__/* .shellWord */ .r)(path)}`);
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


/***/ }),

/***/ 1679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
function shellWord(text) {
    const word = text.replaceAll('\0', '');
    return plainWord.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
}
const plainWord = /^[A-Za-z0-9_./:@%+,-]+$/;


/***/ })

};
