export const id = 7794;
export const ids = [7794,5311];
export const modules = {

/***/ 7794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hook: () => (/* binding */ hook)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _cm_report_control__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(399);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7109);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7733);
/* harmony import */ var _help_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5311);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7554);







const usage = 'hook install|uninstall';
const text = 'Lets git check each commit message as you commit: it adds a few lines to the commit-msg hook, where git runs it from (core.hooksPath, linked worktrees and husky included), or takes them away again. A hook that is there already is kept. What the check blocks: cm commit-lint --help.';
async function hook(world, args) {
    const { values, words, problems } = (0,_args_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArgs */ .Z)(args, _flags_js__WEBPACK_IMPORTED_MODULE_3__/* .hookFlags */ .jj);
    if (values.has('help')) {
        await world.out.write((0,_help_text_js__WEBPACK_IMPORTED_MODULE_6__/* .commandHelp */ .bD)(usage, text, _flags_js__WEBPACK_IMPORTED_MODULE_3__/* .hookFlags */ .jj, world.out.columns));
        return 0;
    }
    const [verb, ...more] = words;
    if (problems.length > 0 || more.length > 0 || (verb !== 'install' && verb !== 'uninstall')) {
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .T)(world, ...problems, 'Write cm hook install, or cm hook uninstall.');
    }
    const typed = values.get('repo') ?? '.';
    const repo = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, typed);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(repo, { throwIfNoEntry: false })?.isDirectory()) {
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .T)(world, `--repo ${typed} is no folder. Name the folder of the repository, or run cm in it.`);
    }
    const { findPlace } = await __webpack_require__.e(/* import() */ 6143).then(__webpack_require__.bind(__webpack_require__, 6143));
    const place = await findPlace(world, repo);
    if (place.status === 'unavailable')
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .T)(world, place.reason);
    const { install } = await __webpack_require__.e(/* import() */ 1687).then(__webpack_require__.bind(__webpack_require__, 1687));
    const { uninstall } = await __webpack_require__.e(/* import() */ 5874).then(__webpack_require__.bind(__webpack_require__, 5874));
    const done = await (verb === 'install' ? install : uninstall)(world, place.value);
    if (done.status === 'unavailable')
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_4__/* .refuse */ .T)(world, done.reason);
    await world.out.write(done.value.map((line) => `${(0,_cm_report_control__WEBPACK_IMPORTED_MODULE_2__/* .stripControl */ .k)(line)}\n`).join(''));
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
