export const id = 6143;
export const ids = [6143];
export const modules = {

/***/ 6143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findPlace: () => (/* binding */ findPlace),
/* harmony export */   k: () => (/* binding */ readHook)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2667);
/* harmony import */ var _own_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2879);




async function findPlace(world, repo) {
    const top = await lines(world, repo, ['rev-parse', '--show-toplevel']);
    if (top.status === 'unavailable')
        return top;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repo, top.value[0] ?? '');
    const paths = await lines(world, folder, ['rev-parse', '--git-common-dir', '--git-path', 'hooks']);
    if (paths.status === 'unavailable')
        return paths;
    const [common = '', hooks = ''] = paths.value.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path));
    const husky = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(hooks) === '_' && ['h', 'husky.sh'].some((name) => isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(hooks, name)));
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(husky ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(hooks) : hooks, 'commit-msg');
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, file);
    return (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .available */ .q)({
        top: folder,
        file,
        shown: leaves(way) ? file : way.replaceAll('\\', '/'),
        owner: inside(common, hooks) ? 'clone' : inside(folder, hooks) ? 'project' : 'others',
        husky,
        huskyAsleep: !inside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.husky'), hooks) && isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.husky')),
    });
}
async function lines(world, folder, args) {
    const answer = await (0,_own_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askOwnGit */ .g)(world, folder, args);
    if (answer.status === 'unavailable')
        return answer;
    const { code, out, err } = answer.value;
    if (code === 0)
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .available */ .q)(out.trimEnd().split(/\r?\n/));
    const reason = err.trim().split('\n', 1)[0] ?? '';
    return (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .h)(`There is no work tree with hooks here (git says "${reason}"). Name a clone: --repo DIR.`);
}
function readHook(file) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
        if (stat === undefined)
            return (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .available */ .q)({ kind: 'none' });
        if (!stat.isFile())
            return (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .available */ .q)({ kind: 'no file' });
        const executable = process.platform === 'win32' || (stat.mode & 0o111) !== 0;
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .available */ .q)({ kind: 'file', content: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1'), executable });
    }
    catch (error) {
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .h)(`${file} could not be read: ${error instanceof Error ? error.message : String(error)}.`);
    }
}
function isThere(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }) !== undefined;
}
function inside(folder, path) {
    return !leaves((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(real(folder), real(path)));
}
function leaves(way) {
    return way === '..' || way.startsWith('../') || way.startsWith('..\\') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}
function real(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
        return above === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real(above), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}


/***/ }),

/***/ 2879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ askOwnGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cm_git__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4676);
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2667);



const mostOutput = 1024 * 1024;
function askOwnGit(world, folder, args) {
    const git = (0,_cm_git__WEBPACK_IMPORTED_MODULE_1__/* .locateGit */ .Hv)(world.env, folder);
    if (git.status === 'unavailable')
        return Promise.resolve(git);
    const options = { cwd: folder, env: { ...world.env, LC_ALL: 'C' }, maxBuffer: mostOutput, windowsHide: true };
    return new Promise((resolve) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(git.value, args, options, (error, out, err) => {
            const code = error === null ? 0 : error.code;
            resolve(typeof code === 'number'
                ? (0,_cm_model__WEBPACK_IMPORTED_MODULE_2__/* .available */ .q)({ code, out, err })
                : (0,_cm_model__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .h)(`git ${args[0] ?? ''} could not be run: ${error?.message ?? ''}.`));
        });
    });
}


/***/ })

};
