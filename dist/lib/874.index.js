export const id = 874;
export const ids = [874,143,687];
export const modules = {

/***/ 4233:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ withoutBlock),
/* harmony export */   EI: () => (/* binding */ isShellScript),
/* harmony export */   P_: () => (/* binding */ findBlock),
/* harmony export */   su: () => (/* binding */ withBlock),
/* harmony export */   uZ: () => (/* binding */ isBareHook)
/* harmony export */ });
/* unused harmony export block */
/**
 * What stands in a commit-msg hook, between two lines by which it is found again. It is the same for everyone, because
 * the file may belong to the project: which `cm` a clone runs beside the project's own is said in the clone's
 * configuration. It works under `set -eu`, in sh, bash, dash, ksh and zsh.
 */
const block = `# >>> cm hook >>> "cm hook uninstall" takes these lines away
cm_commit_msg() {
  command -v node >/dev/null 2>&1 || PATH="$PATH:$(git config cm-hook.node)"
  if [ -x node_modules/.bin/cm ]; then
    node_modules/.bin/cm commit-lint --edit "$1"
    return
  fi
  cm_program="$(git config cm-hook.program)"
  if [ -f "$cm_program" ]; then
    node "$cm_program" commit-lint --edit "$1"
    return
  fi
  echo 'cm: The message was not checked, because cm is not installed here. Install it (npm install --save-dev github:org/cm-actions#v1), or commit without the check (git commit --no-verify).' >&2
  return 2
}
cm_commit_msg "$1" || exit $?
# <<< cm hook <<<
`;
const start = '# >>> cm hook >>>';
const end = '# <<< cm hook <<<';
const shebang = '#!/bin/sh\n';
/** A hook file of which nothing is left but its first line. */
function isBareHook(content) {
    return content.trim() === '' || content === shebang;
}
/** Where our lines stand in a hook; `torn` where only one of the two marker lines is left. */
function findBlock(content) {
    const from = lineAt(content, start);
    const last = lineAt(content, end);
    if (from === null && last === null)
        return null;
    if (from === null || last === null || last < from)
        return 'torn';
    const feed = content.indexOf('\n', last);
    return feed === -1 ? { from: Math.max(0, from - 1), to: content.length } : { from, to: feed + 1 };
}
function lineAt(content, line) {
    if (content.startsWith(line))
        return 0;
    const at = content.indexOf(`\n${line}`);
    return at === -1 ? null : at + 1;
}
/**
 * The hook with our lines in it, put in place of older ones; null where they are torn. They come first, because a hook
 * may end with `exit` or `exec`; but after the line by which an older husky runs the whole file once more.
 */
function withBlock(content) {
    if (content === null)
        return shebang + block;
    const found = findBlock(content);
    if (found === 'torn')
        return null;
    if (found === null)
        return insert(content, startOfBody(content));
    const bare = content.slice(0, found.from) + content.slice(found.to);
    return insert(bare, found.from);
}
/** The hook as it was before; null where our lines are torn or are not there. */
function withoutBlock(content) {
    const found = findBlock(content);
    return found === null || found === 'torn' ? null : content.slice(0, found.from) + content.slice(found.to);
}
/** A last line without its line feed stays so: then ours has none either, by which `findBlock` knows it. */
function insert(content, at) {
    const before = content.slice(0, at);
    if (before === '' || before.endsWith('\n'))
        return before + block + content.slice(at);
    return `${before}\n${block.trimEnd()}`;
}
function startOfBody(content) {
    const lines = content.split('\n');
    const husky = lines.findIndex((line) => /^(?:\.|source) .{0,200}husky\.sh["']?\s*$/.test(line));
    const count = husky === -1 ? Number(content.startsWith('#!')) : husky + 1;
    return Math.min(content.length, lines.slice(0, count).reduce((sum, line) => sum + line.length + 1, 0));
}
/** Whether a hook is a script for a shell that our lines work in. Without a first line that says so, git takes sh. */
function isShellScript(content) {
    if (content.includes('\0'))
        return false;
    const first = content.split('\n', 1)[0] ?? '';
    if (!first.startsWith('#!'))
        return true;
    return /[/\\ ](?:ba|da|k|z|a)?sh(?:\.exe)?(?: |$)/.test(first.trimEnd());
}


/***/ }),

/***/ 1687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  install: () => (/* binding */ install),
  f: () => (/* binding */ replaceFile),
  L: () => (/* binding */ tornText)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/model/src/fact.ts
var fact = __webpack_require__(2667);
// EXTERNAL MODULE: ./packages/cli/src/own-git.ts
var own_git = __webpack_require__(2879);
// EXTERNAL MODULE: ./packages/cli/src/hook/block.ts
var block = __webpack_require__(4233);
;// CONCATENATED MODULE: ./packages/cli/src/hook/managers.ts
const lefthook = {
    name: 'lefthook',
    file: 'lefthook.yml',
    lines: (run) => `commit-msg:\n  commands:\n    commit-lint:\n      run: ${run} {1}`,
};
const preCommit = {
    name: 'pre-commit',
    file: '.pre-commit-config.yaml, under "repos:"',
    lines: (run) => [
        '- repo: local',
        '  hooks:',
        '    - id: commit-lint',
        '      name: commit-lint',
        `      entry: ${run}`,
        '      language: system',
        '      stages: [commit-msg]',
    ].join('\n'),
};
/** Who wrote a hook, by the words that its maker puts into each; null for a hook of somebody's own. */
function managerOf(content) {
    if (/\bcall_lefthook\b|\bLEFTHOOK\b/.test(content))
        return lefthook;
    return content.includes('generated by pre-commit: https://pre-commit.com') ? preCommit : null;
}

// EXTERNAL MODULE: ./packages/cli/src/hook/place.ts
var hook_place = __webpack_require__(6143);
// EXTERNAL MODULE: ./packages/model/src/shell.ts
var shell = __webpack_require__(1679);
;// CONCATENATED MODULE: ./packages/cli/src/hook/program.ts



/** This process, in paths that a shell takes on every system. */
function thisProgram() {
    return {
        script: slashes((0,external_node_path_.resolve)(process.argv[1] ?? '')),
        nodeFolder: posixFolder((0,external_node_path_.dirname)(process.execPath)),
    };
}
/** Whether a work tree has a `cm` of its own, as the hook looks for it. */
function hasOwnProgram(top) {
    try {
        (0,external_node_fs_.accessSync)((0,external_node_path_.join)(top, ownProgram), external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
const ownProgram = 'node_modules/.bin/cm';
/** The command that checks a message file, which is to follow it; for a person to put where we do not write. */
function lintCommand(top) {
    const program = hasOwnProgram(top) ? ownProgram : `node ${(0,shell/* shellWord */.r)(thisProgram().script)}`;
    return `${program} commit-lint --edit`;
}
function slashes(path) {
    return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
/** Git's sh on Windows parts PATH at colons, so a drive is a folder there: `C:\x` is `/c/x`. */
function posixFolder(path) {
    return slashes(path).replace(/^([A-Za-z]):\//, (_whole, drive) => `/${drive.toLowerCase()}/`);
}

;// CONCATENATED MODULE: ./packages/cli/src/hook/install.ts








/** What was done, a line each; unavailable where nothing was done, with what to do instead. */
async function install(world, place) {
    const existing = (0,hook_place/* readHook */.k)(place.file);
    if (existing.status === 'unavailable')
        return existing;
    const refusal = whyNot(place, existing.value);
    if (refusal !== null)
        return (0,fact/* unavailable */.h)(refusal);
    const before = existing.value.kind === 'file' ? existing.value.content : null;
    const content = (0,block/* withBlock */.su)(before);
    if (content === null)
        return (0,fact/* unavailable */.h)(tornText(place));
    const recorded = await recordProgram(world, place);
    if (recorded.status === 'unavailable')
        return recorded;
    if (content !== before) {
        const written = replaceFile(place.file, content);
        if (written.status === 'unavailable')
            return written;
    }
    return (0,fact/* available */.q)([...doneText(place, before, content), ...notes(place)]);
}
/** Why nothing may be written at a place, and what to do by hand; null where there is no reason. */
function whyNot(place, existing) {
    const command = lintCommand(place.top);
    const byHand = `Let it run this with the path that it gets, and end with the same exit code:\n${command} FILE`;
    if (place.owner === 'others') {
        return `Git runs hooks from a folder outside this repository, so other repositories may use ${place.shown} too, and it was left as it is. ${byHand}`;
    }
    if (existing.kind === 'none')
        return null;
    if (existing.kind === 'no file')
        return `${place.shown} is no file of its own, so it was left as it is. ${byHand}`;
    const manager = managerOf(existing.content);
    if (manager !== null) {
        return `${place.shown} is written by ${manager.name}, so it was left as it is. Add to ${manager.file}:\n${manager.lines(command)}\nThen let ${manager.name} install its commit-msg hook.`;
    }
    if (!(0,block/* isShellScript */.EI)(existing.content)) {
        return `${place.shown} is no shell script, so it was left as it is. ${byHand}`;
    }
    if (!existing.executable && !place.husky) {
        return `${place.shown} is there and switched off: it is not executable. Run chmod +x on it, or remove it, and try again.`;
    }
    return null;
}
/** The lines between our markers are not for us alone to mend. */
function tornText({ shown }) {
    return `${shown} holds only one of the two lines that mark the check of cm, or they are out of order. Remove what is left of it by hand, and try again.`;
}
/** Says in the clone's own configuration which program its hook runs, where the work tree has none. */
async function recordProgram(world, { top }) {
    const { script, nodeFolder } = thisProgram();
    for (const [key, value] of [['cm-hook.program', script], ['cm-hook.node', nodeFolder]]) {
        const answer = await (0,own_git/* askOwnGit */.g)(world, top, ['config', '--local', key, value]);
        if (answer.status === 'unavailable')
            return answer;
        if (answer.value.code !== 0) {
            return (0,fact/* unavailable */.h)(`The clone’s configuration could not be written: ${answer.value.err.trim()}.`);
        }
    }
    return (0,fact/* available */.q)(true);
}
/** Writes beside the file first, so that a full disk leaves the old hook whole. */
function replaceFile(file, content) {
    const fresh = `${file}.cm-new`;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        const mode = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.mode ?? 0o755;
        (0,external_node_fs_.writeFileSync)(fresh, content, 'latin1');
        (0,external_node_fs_.chmodSync)(fresh, mode);
        (0,external_node_fs_.renameSync)(fresh, file);
        return (0,fact/* available */.q)(true);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(fresh, { force: true });
        return (0,fact/* unavailable */.h)(`${file} could not be written: ${error instanceof Error ? error.message : String(error)}.`);
    }
}
function doneText({ shown }, before, content) {
    if (content === before)
        return [`${shown} checks each commit message already.`];
    const beside = before === null ? '' : ' What stood in it stays, and runs after the check.';
    return [`${shown} now checks each commit message.${beside}`];
}
function notes(place) {
    const { script } = thisProgram();
    return [
        hasOwnProgram(place.top) ? `It runs ${ownProgram}.` : `It runs ${ownProgram} where that is there, else ${script}.`,
        ...(place.owner === 'project'
            ? [
                'The file belongs to the project: commit it, and everyone gets the check who has cm in the project, or has run cm hook install.',
            ]
            : []),
        ...(place.huskyAsleep
            ? ['The project has a .husky folder. Once husky is set up here (npm install), run cm hook install again.']
            : []),
        'Commit without it: git commit --no-verify. Take it away: cm hook uninstall.',
    ];
}


/***/ }),

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




/** Asks git where it runs hooks from: `core.hooksPath`, linked worktrees and submodules included. */
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
/** Reads the hook that is there; unavailable where it may not be read. */
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
/** The path with every link on it followed, as far as it is there. */
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

/***/ 5874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uninstall: () => (/* binding */ uninstall)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2667);
/* harmony import */ var _own_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2879);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4233);
/* harmony import */ var _install_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1687);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6143);






/** Takes our lines out of the hook, and the file away where nothing else is in it. */
async function uninstall(world, place) {
    const existing = (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .readHook */ .k)(place.file);
    if (existing.status === 'unavailable')
        return existing;
    const content = existing.value.kind === 'file' ? existing.value.content : '';
    const found = (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .findBlock */ .P_)(content);
    if (found === 'torn')
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_5__/* .unavailable */ .h)((0,_install_js__WEBPACK_IMPORTED_MODULE_2__/* .tornText */ .L)(place));
    await (0,_own_git_js__WEBPACK_IMPORTED_MODULE_1__/* .askOwnGit */ .g)(world, place.top, ['config', '--local', '--remove-section', 'cm-hook']);
    const rest = (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutBlock */ .E5)(content);
    if (rest === null)
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_5__/* .available */ .q)([`${place.shown} holds no check of cm; nothing was taken away.`]);
    const changed = (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .isBareHook */ .uZ)(rest) ? removeFile(place.file) : (0,_install_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .f)(place.file, rest);
    if (changed.status === 'unavailable')
        return changed;
    return (0,_cm_model__WEBPACK_IMPORTED_MODULE_5__/* .available */ .q)([`${place.shown} no longer checks commit messages.`]);
}
function removeFile(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file);
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_5__/* .available */ .q)(true);
    }
    catch (error) {
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_5__/* .unavailable */ .h)(`${file} could not be removed: ${error instanceof Error ? error.message : String(error)}.`);
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
/* harmony import */ var _cm_git__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5706);
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2667);



const mostOutput = 1024 * 1024;
/**
 * Asks git as the developer has set it up, environment and all: where hooks are and how messages are cleaned, only
 * their own configuration knows. Never for what a verdict on a change stands on; that is for the Git port.
 */
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


/***/ }),

/***/ 1679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/**
 * One word of a POSIX shell command, so that text from outside can stand in a command that a person copies: plain words
 * as they are, all others in single quotes. A NUL, which no argument can hold, is dropped; a leading `-` stays one.
 */
function shellWord(text) {
    const word = text.replaceAll('\0', '');
    return plainWord.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
}
/** Nothing in it means anything to a shell, wherever it stands. */
const plainWord = /^[A-Za-z0-9_./:@%+,-]+$/;


/***/ })

};
