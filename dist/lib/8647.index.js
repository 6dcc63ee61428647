export const id = 8647;
export const ids = [8647];
export const modules = {

/***/ 8647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readEditedMessage: () => (/* binding */ readEditedMessage)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/formats/src/commits/index.ts + 13 modules
var commits = __webpack_require__(9423);
// EXTERNAL MODULE: ./packages/git/src/index.ts + 19 modules
var src = __webpack_require__(4676);
// EXTERNAL MODULE: ./packages/model/src/fact.ts
var fact = __webpack_require__(2667);
// EXTERNAL MODULE: ./packages/cli/src/read-input.ts
var read_input = __webpack_require__(9141);
// EXTERNAL MODULE: ./packages/cli/src/own-git.ts
var own_git = __webpack_require__(2879);
;// CONCATENATED MODULE: ./packages/cli/src/edit/settings.ts


const keys = String.raw `^(core\.comment(char|string)|commit\.(cleanup|verbose))$`;
async function cleanupSettings(world, repo) {
    const answer = await (0,own_git/* askOwnGit */.g)(world, repo, ['config', '-z', '--get-regexp', keys]);
    if (answer.status === 'unavailable')
        return answer;
    const { code, out, err } = answer.value;
    if (code > 1)
        return (0,fact/* unavailable */.h)(`git config could not be read: ${err.trim().split('\n', 1)[0] ?? ''}.`);
    return (0,fact/* available */.q)(readSettings(out));
}
function readSettings(output) {
    const found = new Map();
    for (const entry of output.split('\0')) {
        const feed = entry.indexOf('\n');
        const key = feed === -1 ? entry : entry.slice(0, feed);
        const name = key === 'core.commentstring' ? 'core.commentchar' : key;
        found.set(name, feed === -1 ? null : entry.slice(feed + 1));
    }
    return {
        cleanup: found.get('commit.cleanup') ?? null,
        comment: found.get('core.commentchar') ?? null,
        verbose: found.has('commit.verbose') && isOn(found.get('commit.verbose') ?? null),
    };
}
function isOn(value) {
    if (value === null)
        return true;
    return !['', 'false', 'no', 'off'].includes(value.toLowerCase()) && !/^[+-]?0+$/.test(value);
}

;// CONCATENATED MODULE: ./packages/cli/src/edit/message-file.ts






async function readEditedMessage(world, repo, file) {
    const named = file === '' ? ownFile(world, repo) : (0,fact/* available */.q)(file);
    if (named.status === 'unavailable')
        return named;
    const [settings, typed] = await Promise.all([cleanupSettings(world, repo), (0,read_input/* readTypedText */.cJ)(world, named.value)]);
    if (typed.status === 'unavailable')
        return typed;
    if (settings.status === 'unavailable')
        return settings;
    const how = (0,commits/* cleanupOf */.Au)(settings.value, editorIsUsed(world), typed.value);
    const cut = how.cut && (0,commits/* scissorsAt */.VF)(typed.value, how.comment) !== null;
    return (0,fact/* available */.q)({ file: named.value, text: (0,commits/* cleanMessage */.V8)(typed.value, how), cut });
}
function editorIsUsed({ env }) {
    return env['GIT_EDITOR'] !== ':';
}
function ownFile(world, repo) {
    const told = world.env['GIT_DIR'];
    if (told !== undefined && told !== '')
        return (0,fact/* available */.q)((0,external_node_path_.join)((0,external_node_path_.resolve)(repo, told), 'COMMIT_EDITMSG'));
    const place = (0,src/* locateRepository */.ZX)(repo);
    return place.status === 'unavailable' ? place : (0,fact/* available */.q)((0,external_node_path_.join)(place.value.gitDir, 'COMMIT_EDITMSG'));
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
