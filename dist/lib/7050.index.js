export const id = 7050;
export const ids = [7050];
export const modules = {

/***/ 7050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeControlFiles: () => (/* binding */ writeControlFiles)
/* harmony export */ });
/* harmony import */ var _cm_report_control__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(399);
/* harmony import */ var _cm_runner_write_files__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5801);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1428);



async function writeControlFiles(world, files, flags) {
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .portOptions */ .Q)(world, flags);
    if (options.status === 'unavailable')
        return;
    const temporary = world.env['RUNNER_TEMP'] ?? '';
    const places = { workspace: options.value.repo, temporary: temporary === '' ? null : temporary };
    for (const problem of (0,_cm_runner_write_files__WEBPACK_IMPORTED_MODULE_1__/* .writeFiles */ .h)(files, places))
        await world.err.write(`warning: ${(0,_cm_report_control__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .T)(problem)}\n`);
}


/***/ }),

/***/ 5801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(584);



function writeFiles(files, places) {
    const problems = [];
    for (const file of files) {
        const problem = tried(file, places);
        if (problem !== null)
            problems.push(`${JSON.stringify(file.path.slice(0, 300))} was not written: ${problem}`);
    }
    return problems;
}
function tried(file, places) {
    try {
        const target = placed(file.path, places);
        return 'problem' in target ? target.problem : written(target.path, file.pieces());
    }
    catch (error) {
        return `${error instanceof Error ? error.message.slice(0, 300) : String(error).slice(0, 300)}.`;
    }
}
const outside = 'it is outside the workspace and the runner’s temporary folder. Give a path inside one of them.';
function placed(path, { workspace, temporary }) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    const root = [workspace, ...(temporary === null ? [] : [temporary])].find((folder) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)(folder, target));
    if (root === undefined || path.includes('\0'))
        return { problem: outside };
    if (inGit(target))
        return { problem: gitFolder };
    const top = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)(top, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(existing(folder))))
        return { problem: outside };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target));
    const problem = inGit(own) ? gitFolder : occupied(own);
    return problem === null ? { path: own } : { problem };
}
const gitFolder = 'git’s own folder is not written to. Give another path.';
function inGit(path) {
    return path.toLowerCase().split(/[\\/]/).includes('.git');
}
function existing(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(at, { throwIfNoEntry: false }) !== undefined || at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return at;
    }
}
function occupied(path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (stat === undefined || stat.isFile())
        return null;
    if (stat.isSymbolicLink())
        return 'a link stands there, and no link is written over. Remove it, or give another path.';
    return 'a folder or a device stands there. Give the path of a file.';
}
function written(path, pieces) {
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${process.pid}.tmp`);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(beside, 'wx', 0o644);
    try {
        try {
            for (const part of gathered(pieces))
                writeWhole(file, Buffer.from(part));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(beside, path);
        return null;
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(beside, { force: true });
        throw error;
    }
}
const partLength = 64 * 1024;
function* gathered(pieces) {
    let part = '';
    for (const piece of pieces) {
        part += piece;
        if (part.length < partLength)
            continue;
        yield part;
        part = '';
    }
    yield part;
}
function writeWhole(file, bytes) {
    for (let at = 0; at < bytes.length;)
        at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, at);
}


/***/ })

};
