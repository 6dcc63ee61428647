export const id = 406;
export const ids = [406];
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

/***/ 406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyValidate: () => (/* binding */ policyValidate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _cm_app__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2835);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7109);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7733);
/* harmony import */ var _local_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(480);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1428);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2114);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9141);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7554);










const flagsHere = _flags_js__WEBPACK_IMPORTED_MODULE_3__/* .policyFlags */ .k8.filter(({ name }) => name !== 'policy');
async function policyValidate(world, args) {
    const { values, words, problems } = (0,_args_js__WEBPACK_IMPORTED_MODULE_8__/* .parseArgs */ .Z)(args, flagsHere);
    if (problems.length > 0 || words.length > 1)
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_7__/* .refuse */ .T)(world, ...problems, 'Write: cm policy validate [FILE].');
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .portOptions */ .Q)(world, values);
    if (options.status === 'unavailable')
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_7__/* .refuse */ .T)(world, options.reason);
    const top = (0,_local_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .topOf */ .HX)(options.value.repo);
    const path = words[0] ?? _cm_app__WEBPACK_IMPORTED_MODULE_2__.policyPath;
    const file = words[0] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, _cm_app__WEBPACK_IMPORTED_MODULE_2__.policyPath);
    if (words[0] === undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return noFile(world, top);
    const bytes = await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_6__/* .readTypedFile */ .zH)(world, file);
    if (bytes.status === 'unavailable')
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_7__/* .refuse */ .T)(world, bytes.reason);
    const outcome = await (0,_local_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicy */ .T4)(world, options.value, { path, bytes: bytes.value });
    const { green, red } = (0,_paint_js__WEBPACK_IMPORTED_MODULE_9__/* .paintWith */ .H)(world.out.colour);
    if (outcome.ok) {
        await world.out.write(`${green('✓')} ${path} is a valid policy file.\n`);
        return 0;
    }
    if (outcome.kind !== 'malformed')
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_7__/* .refuse */ .T)(world, ...outcome.sentences);
    await world.out.write(outcome.sentences.map((sentence) => `${red('✗')} ${sentence}\n`).join(''));
    return 1;
}
async function noFile(world, top) {
    const misnamed = '.github/change-policy.yaml';
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, misnamed))) {
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_7__/* .refuse */ .T)(world, `The policy file is named ${misnamed}, and nobody reads it. Rename it to ${_cm_app__WEBPACK_IMPORTED_MODULE_2__.policyPath}.`);
    }
    await world.out.write(`There is no ${_cm_app__WEBPACK_IMPORTED_MODULE_2__.policyPath} here, so the built-in policy holds; nothing to check.\n`);
    return 0;
}


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
