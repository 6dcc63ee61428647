export const id = 706;
export const ids = [706];
export const modules = {

/***/ 5706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lD: () => (/* reexport */ createGit),
  Hv: () => (/* reexport */ locateGit),
  ZX: () => (/* reexport */ locateRepository)
});

// EXTERNAL MODULE: ./packages/model/src/fact.ts
var fact = __webpack_require__(2667);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./packages/git/src/log-parser.ts

/** Five lines, then the message; a name or an address holds no line break, and no part holds a zero byte. `%m`: `-` marks a boundary. */
const logFormat = '--format=%m%H %P%n%an%n%ae%n%cn%n%ce%n%B';
const boundaryMark = 45;
/** Largest commit that is read, in bytes. */
const commitCap = 32 * 1024 * 1024;
/**
 * Parses `git log -z` as it streams; linear. Records in ASCII are decoded together, and every part of a commit is cut out
 * of that one text, which costs half of decoding one by one. Others are decoded each for itself: one word in another
 * script makes a whole text twice as large, and slower to work with. A record that spans chunks is copied, so that a
 * chunk may be overwritten when `push` returns.
 */
function createLogParser(onCommit, onBoundary = () => undefined) {
    let rest = [];
    let restBytes = 0;
    function give(text, at, end) {
        const commit = commitOf(text, at + 1, end);
        if (commit === null)
            return false;
        if (text.charCodeAt(at) === boundaryMark)
            onBoundary(commit.sha);
        else
            onCommit(commit);
        return true;
    }
    function giveTogether(records) {
        const text = records.toString('latin1');
        for (let at = 0; at < text.length;) {
            const end = text.indexOf('\0', at);
            if (!give(text, at, end))
                return false;
            at = end + 1;
        }
        return true;
    }
    function giveEach(records) {
        for (let at = 0; at < records.length;) {
            const end = records.indexOf(0, at);
            const text = records.toString('utf8', at, end);
            if (!give(text, 0, text.length))
                return false;
            at = end + 1;
        }
        return true;
    }
    return {
        whole: () => restBytes === 0,
        push: (chunk) => {
            const end = chunk.lastIndexOf(0) + 1;
            if (end > 0) {
                const last = chunk.subarray(0, end);
                const records = restBytes === 0 ? last : Buffer.concat([...rest, last]);
                rest = [];
                restBytes = 0;
                if (!((0,external_node_buffer_.isAscii)(records) ? giveTogether(records) : giveEach(records)))
                    return false;
            }
            if (end < chunk.length) {
                rest.push(Buffer.from(chunk.subarray(end)));
                restBytes += chunk.length - end;
            }
            return restBytes <= commitCap;
        },
    };
}
/** The commit of a record; null where it lacks a line or ends before its message. */
function commitOf(text, from, end) {
    const shaEnd = text.indexOf(' ', from);
    const hashesEnd = text.indexOf('\n', from);
    const nameEnd = text.indexOf('\n', hashesEnd + 1);
    const emailEnd = text.indexOf('\n', nameEnd + 1);
    const committerEnd = text.indexOf('\n', emailEnd + 1);
    const messageStart = text.indexOf('\n', committerEnd + 1) + 1;
    const ordered = from < shaEnd && shaEnd < hashesEnd && hashesEnd < nameEnd && nameEnd < emailEnd;
    if (!ordered || emailEnd >= committerEnd || committerEnd >= messageStart || messageStart > end)
        return null;
    return {
        sha: text.slice(from, shaEnd),
        parents: parentsOf(text.slice(shaEnd + 1, hashesEnd)),
        authorName: text.slice(hashesEnd + 1, nameEnd),
        authorEmail: text.slice(nameEnd + 1, emailEnd),
        committerName: text.slice(emailEnd + 1, committerEnd),
        committerEmail: text.slice(committerEnd + 1, messageStart - 1),
        message: text.slice(messageStart, end),
    };
}
function parentsOf(hashes) {
    if (hashes === '')
        return [];
    return hashes.includes(' ') ? hashes.split(' ') : [hashes];
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./packages/git/src/environment.ts

/** Everything else that is set may have been set by an earlier step of the job, and git obeys some hundred variables. */
const kept = new Set([
    ...['PATH', 'PATHEXT', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'TEMP', 'TMP', 'XDG_CONFIG_HOME'],
    ...['USERPROFILE', 'HOMEDRIVE', 'HOMEPATH', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES'],
    ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE'],
    ...['SSH_AUTH_SOCK', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'],
    ...['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM'],
]);
const fixed = {
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: external_node_os_.devNull,
    GIT_ATTR_NOSYSTEM: '1',
    // Without it git writes once per commit into a pipe; whole buffers cost less on both sides.
    GIT_FLUSH: '0',
};
/**
 * Settings that outrank every configuration file, so that a `.git/config` which an earlier step wrote starts no program
 * and hides no commit. There is no `diff.external`: git fails on an empty one, and no command here makes a diff.
 */
const safeSettings = [
    ['core.hooksPath', external_node_os_.devNull],
    ['core.fsmonitor', 'false'],
    ['core.pager', 'cat'],
    ['core.commitGraph', 'false'],
    ['core.alternateRefsCommand', ':'],
    ['log.showSignature', 'false'],
    ['protocol.ext.allow', 'never'],
    ['advice.graftFileDeprecated', 'false'],
    ['advice.fetchShowForcedUpdates', 'false'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
];
/** The safe settings as options before the command: git reads settings from the environment from 2.31 on only. */
const safeFlags = safeSettings.flatMap(([key, value]) => ['-c', `${key}=${value}`]);
/** What a git process gets: the few variables of the caller that it needs, ours, and settings through `GIT_CONFIG_*`. */
function gitEnvironment(caller, gitDir, settings, more = {}) {
    const env = {};
    for (const [name, value] of Object.entries(caller)) {
        if (value !== undefined && kept.has(name.toUpperCase()))
            env[name] = value;
    }
    for (const [name, value] of Object.entries({ ...fixed, GIT_DIR: gitDir, ...more })) {
        if (value !== undefined)
            env[name] = value;
    }
    const all = [...settingsOf(caller), ...settings];
    env['GIT_CONFIG_COUNT'] = String(all.length);
    for (const [index, [key, value]] of all.entries()) {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return env;
}
const mostSettings = 1000;
/** Settings that the caller's environment already gives; ours come after them, and the last one holds. */
function settingsOf(caller) {
    const count = Number.parseInt(caller['GIT_CONFIG_COUNT'] ?? '0', 10);
    const found = [];
    for (let index = 0; index < Math.min(count, mostSettings); index += 1) {
        const key = caller[`GIT_CONFIG_KEY_${index}`];
        const value = caller[`GIT_CONFIG_VALUE_${index}`];
        if (key !== undefined && value !== undefined)
            found.push([key, value]);
    }
    return found;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/git/src/locate.ts



/**
 * Finds the repository that holds `cwd` without starting git: git is then told where it is, so that it finds no other
 * one and runs no check of who owns it.
 */
function locateRepository(cwd) {
    let start;
    try {
        start = (0,external_node_fs_.realpathSync)(cwd);
    }
    catch {
        return (0,fact/* unavailable */.h)('The working folder does not exist. Give a folder that does.');
    }
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        const found = repositoryAt(folder);
        if (found !== null)
            return (0,fact/* available */.q)(found);
        if ((0,external_node_path_.dirname)(folder) === folder)
            return (0,fact/* unavailable */.h)(noRepository);
    }
}
const noRepository = 'The working folder is not in a git repository. On a runner, put `actions/checkout` before this step; on a laptop, give `--repo` the folder of a clone.';
function repositoryAt(folder) {
    const dotGit = (0,external_node_path_.join)(folder, '.git');
    const kind = kindOf(dotGit);
    if (kind === 'folder')
        return { top: folder, gitDir: dotGit, common: commonOf(dotGit) };
    if (kind === 'file') {
        const gitDir = pointer(dotGit, 'gitdir: ');
        return gitDir === null ? null : { top: folder, gitDir, common: commonOf(gitDir) };
    }
    const bare = ['objects', 'refs'].every((name) => kindOf((0,external_node_path_.join)(folder, name)) === 'folder');
    const isBare = bare && kindOf((0,external_node_path_.join)(folder, 'HEAD')) === 'file';
    return isBare ? { top: folder, gitDir: folder, common: commonOf(folder) } : null;
}
function commonOf(gitDir) {
    return pointer((0,external_node_path_.join)(gitDir, 'commondir'), '') ?? gitDir;
}
/** Follows git's one-line pointer files (`.git` in a worktree, `commondir`), which are relative to where they stand. */
function pointer(file, prefix) {
    const text = smallFile(file);
    if (text === null || !text.startsWith(prefix))
        return null;
    return (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), text.slice(prefix.length).replace(/\r?\n$/, ''));
}
/** A small text file of git's own; null where it is not there or is no small file. */
function smallFile(file) {
    try {
        const stat = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
        return stat === undefined || stat.size > 64 * 1024 ? null : (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return null;
    }
}
function kindOf(path) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return stat?.isDirectory() ? 'folder' : stat?.isFile() ? 'file' : 'none';
}
/**
 * The git program, by absolute path: left to the system, Windows would look in the working folder first, and start a
 * `git.exe` that the change brought. Folders of PATH that are relative or inside the repository do not count.
 */
function locateGit(env, top) {
    const path = Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    for (const folder of path.split(external_node_path_.delimiter)) {
        if (!(0,external_node_path_.isAbsolute)(folder))
            continue;
        const file = (0,external_node_path_.join)(folder, name);
        if (executable(file) && !inside(top, folder))
            return (0,fact/* available */.q)(file);
    }
    return (0,fact/* unavailable */.h)(noGit);
}
const noGit = 'There is no git program on the PATH. Install git on this machine, or use an image that has it; the job also needs it to check out the repository.';
function inside(top, folder) {
    const way = (0,external_node_path_.relative)(top, folder);
    return !way.startsWith('..') && !(0,external_node_path_.isAbsolute)(way);
}
function executable(file) {
    try {
        // Most folders hold no such file, and to say so without an exception is cheaper.
        if ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() !== true)
            return false;
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/git/src/failure.ts

const longest = 300;
/** Error text of a program on one line, without control characters or secrets, and short enough for a sentence. */
function cleaned(stderr, secrets = []) {
    let text = stderr.slice(0, 8 * 1024);
    for (const secret of secrets)
        text = text.replaceAll(secret, '***');
    const line = withoutHints(text)
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim();
    return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
function withoutHints(text) {
    return text
        .split('\n')
        .filter((line) => !line.startsWith('hint:'))
        .join('\n');
}
const known = [
    ['not a git repository', () => noRepository],
    [
        'dubious ownership',
        () => 'Git refuses the repository, because another user owns its folder. Run `git config --global --add safe.directory <folder>`, or run the step as the user who checked out.',
    ],
    [
        'promisor remote',
        (text) => `This clone leaves out objects that are needed (${text}). Remove \`filter\` and \`sparse-checkout\` from the checkout step.`,
    ],
    ['bad object', missingCommit],
    ['bad revision', missingCommit],
    ['unknown revision', missingCommit],
    ['expected commit type', missingCommit],
];
function missingCommit(text) {
    return `A commit that is needed is not in this clone (${text}). Set \`fetch-depth: 0\` in the checkout step, or run \`git fetch --unshallow\`.`;
}
/** The reason that a failed local git command gives: what is wrong, in git's words where they help, and the fix. */
function failureOf(command, code, stderr) {
    const text = cleaned(stderr);
    const reason = known.find(([sign]) => stderr.includes(sign))?.[1];
    if (reason !== undefined)
        return reason(text);
    const ended = code === null ? 'was ended by a signal' : `ended with exit code ${code}`;
    return `\`git ${command}\` ${ended}${text === '' ? '' : `: ${text.replace(/\.$/, '')}`}. Run the same command in the clone to see why.`;
}

;// CONCATENATED MODULE: ./packages/git/src/process.ts





const stderrCap = 16 * 1024;
/**
 * Runs one git process and streams its output; available when it ended with 0 or was stopped with enough read. The only
 * rejection is an error that the caller's own `onOutput` throws.
 */
function runGit(setup, call) {
    const { git, cwd, env, timeoutMs } = setup;
    const command = call.args[0] ?? '';
    return new Promise((resolve, reject) => {
        let done = false;
        let stderr = '';
        const child = (0,external_node_child_process_.spawn)(git, [...safeFlags, ...call.args], { cwd, env, windowsHide: true });
        const finish = (act) => {
            if (done)
                return;
            done = true;
            clearTimeout(timer);
            release(child);
            act();
        };
        const timer = setTimeout(() => finish(() => resolve((0,fact/* unavailable */.h)(timedOut(command, timeoutMs)))), timeoutMs);
        const handle = {
            write: (text) => void child.stdin.write(text),
            endInput: () => void child.stdin.end(),
            stop: (reason) => finish(() => resolve(reason === null ? (0,fact/* available */.q)(null) : (0,fact/* unavailable */.h)(reason))),
        };
        const guarded = (work) => {
            try {
                work();
            }
            catch (error) {
                finish(() => reject(error));
            }
        };
        // A process that ends before it read all of its input breaks the pipe; its exit code says why.
        child.stdin.on('error', () => undefined);
        child.stdout.on('data', (chunk) => {
            if (!done)
                guarded(() => call.onOutput(chunk, handle));
        });
        child.stderr.on('data', (chunk) => {
            if (stderr.length < stderrCap)
                stderr += chunk.toString('utf8');
        });
        child.on('error', (error) => finish(() => resolve((0,fact/* unavailable */.h)(notStarted(error)))));
        child.on('close', (code) => finish(() => resolve(code === 0 ? (0,fact/* available */.q)(null) : (0,fact/* unavailable */.h)(failureOf(command, code, stderr)))));
        if (call.onStart === null)
            child.stdin.end();
        else
            call.onStart(handle);
    });
}
/** Runs git and gives its whole output, at most `maxBytes` of it; more is unavailable. */
async function outputOf(setup, args, input, maxBytes) {
    const chunks = [];
    let bytes = 0;
    const ran = await runGit(setup, {
        args,
        onStart: input === null ? null : (handle) => feed(handle, input),
        onOutput: (chunk, handle) => {
            bytes += chunk.length;
            if (bytes > maxBytes)
                handle.stop(`\`git ${args[0]}\` printed more than ${maxBytes} bytes, too much to read.`);
            else
                chunks.push(chunk);
        },
    });
    return ran.status === 'unavailable' ? ran : (0,fact/* available */.q)(Buffer.concat(chunks));
}
/** Writes the whole input and ends it. */
function feed(handle, input) {
    handle.write(input);
    handle.endInput();
}
/** Ends a process and lets go of its pipes. */
function release(child) {
    if (child.exitCode === null && child.signalCode === null)
        child.kill('SIGKILL');
    child.stdin?.destroy();
    child.stdout?.destroy();
    child.stderr?.destroy();
}
/** Why a process was stopped after its time. */
function timedOut(command, timeoutMs) {
    return `\`git ${command}\` did not end within ${Math.round(timeoutMs / 1000)} s and was stopped. Run it in the clone to see whether the disk or the repository is at fault.`;
}
/** Why a process did not start. */
function notStarted(error) {
    return error.code === 'ENOENT' ? noGit : `Git could not be started (${error.code ?? error.message}).`;
}

;// CONCATENATED MODULE: ./packages/git/src/revision.ts

/** A full object id: 40 hexadecimal digits (SHA-1) or 64 (SHA-256). */
function isHash(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/**
 * `HEAD` or a name such as `refs/heads/main` or `main`, by the rules of git-check-ref-format: nothing in it can be an
 * option, a range, a pattern or a second line.
 */
function isRefName(text) {
    if (text.length > 1024 || /[\p{Cc} ~^:?*[\\]/u.test(text))
        return false;
    if (text.includes('..') || text.includes('@{') || text.includes('//'))
        return false;
    return !/^[-/.]/.test(text) && !/[/.]$/.test(text) && text !== '' && text !== '@';
}
/** The range as lines for `--stdin`, so that its length has no limit and no part of it can be an option. */
function rangeInput(range) {
    const odd = [...range.include, ...range.exclude].find((name) => !isHash(name) && !isRefName(name));
    if (odd !== undefined) {
        return (0,fact/* unavailable */.h)(`${JSON.stringify(odd.slice(0, 200))} is neither a full commit hash nor the name of a branch or tag.`);
    }
    return (0,fact/* available */.q)([...range.include, ...range.exclude.map((name) => `^${name}`), ''].join('\n'));
}

;// CONCATENATED MODULE: ./packages/git/src/spool.ts








/**
 * Opens the files and writes the input. Null where that cannot be done: the folder is read-only or full, or the system
 * is Windows, which keeps the name of an open file.
 */
function openSpool(input, folder = (0,external_node_os_.tmpdir)()) {
    if (process.platform === 'win32')
        return null;
    const opened = [];
    try {
        for (let file = 0; file < 3; file += 1)
            opened.push(openNameless(folder));
        const [first = -1, output = -1, errors = -1] = opened;
        const bytes = Buffer.from(input);
        if ((0,external_node_fs_.writeSync)(first, bytes, 0, bytes.length, 0) < bytes.length)
            throw new Error('The disk is full.');
        return { input: first, output, errors };
    }
    catch {
        for (const file of opened)
            (0,external_node_fs_.closeSync)(file);
        return null;
    }
}
/** Opened only if the name is new, so that no link of somebody else's is followed. */
function openNameless(folder) {
    const path = (0,external_node_path_.join)(folder, `cm-git-${process.pid}-${process.hrtime.bigint()}`);
    const file = (0,external_node_fs_.openSync)(path, 'wx+', 0o600);
    (0,external_node_fs_.unlinkSync)(path);
    return file;
}
/**
 * Runs one git process on files and reads its output when it has ended. Through a pipe the log of 10,000 commits costs
 * Node some 45 ms of CPU, and git 15 ms more; through a file 5 ms in all. The only rejection is an error that `onOutput`
 * throws. Closes the files.
 */
async function runSpooled(setup, spool, call) {
    try {
        const ended = await endOf(setup, spool, call.args);
        const reason = ended ?? readAll(spool.output, call.onOutput);
        return reason === null ? (0,fact/* available */.q)(null) : (0,fact/* unavailable */.h)(reason);
    }
    finally {
        for (const file of [spool.input, spool.output, spool.errors])
            (0,external_node_fs_.closeSync)(file);
    }
}
/** Bytes of output at which a process is stopped; what is read of it has to fit into memory. */
const outputCap = 1024 ** 3;
const watchMs = 200;
/** Null when git ended well, else the reason. */
function endOf({ git, cwd, env, timeoutMs }, spool, args) {
    const command = args[0] ?? '';
    const { input, output, errors } = spool;
    return new Promise((resolve) => {
        const stdio = [input, output, errors];
        const child = (0,external_node_child_process_.spawn)(git, [...safeFlags, ...args], { cwd, env, windowsHide: true, stdio });
        const finish = (reason) => {
            clearTimeout(timer);
            clearInterval(watch);
            if (child.exitCode === null && child.signalCode === null)
                child.kill('SIGKILL');
            resolve(reason);
        };
        const timer = setTimeout(() => finish(timedOut(command, timeoutMs)), timeoutMs);
        const watch = setInterval(() => {
            if ((0,external_node_fs_.fstatSync)(output).size > outputCap)
                finish(`\`git ${command}\` printed more than 1 GiB, too much to read.`);
        }, watchMs);
        child.on('error', (error) => finish(notStarted(error)));
        child.on('exit', (code) => finish(code === 0 ? null : failureOf(command, code, textOf(errors))));
    });
}
const chunkBytes = 256 * 1024;
function readAll(file, onOutput) {
    const buffer = Buffer.allocUnsafe(chunkBytes);
    for (let at = 0;;) {
        const count = (0,external_node_fs_.readSync)(file, buffer, 0, chunkBytes, at);
        if (count === 0)
            return null;
        const reason = onOutput(buffer.subarray(0, count));
        if (reason !== null)
            return reason;
        at += count;
    }
}
function textOf(file) {
    const buffer = Buffer.alloc(16 * 1024);
    return buffer.toString('utf8', 0, (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, 0));
}

;// CONCATENATED MODULE: ./packages/git/src/commits.ts





const logArguments = [
    'log',
    '-z',
    logFormat,
    '--encoding=UTF-8',
    '--no-show-signature',
    '--no-ext-diff',
    '--no-textconv',
    '--no-decorate',
    '--no-color',
    '--no-notes',
    '--no-patch',
    '--stdin',
];
/** Streams a range with one `git log`; the count is of commits given. Where dates are badly skewed git may give more. */
async function streamLog(setup, range, onCommit, onBoundary) {
    if (range.include.length === 0)
        return (0,fact/* available */.q)(0);
    const input = rangeInput(range);
    if (input.status === 'unavailable')
        return input;
    let given = 0;
    const parser = createLogParser((commit) => {
        given += 1;
        onCommit(commit);
    }, onBoundary);
    const args = onBoundary === undefined ? logArguments : [...logArguments, '--boundary'];
    const onOutput = (chunk) => (parser.push(chunk) ? null : unreadable(given));
    const spool = openSpool(input.value);
    const ran = await (spool === null
        ? runPiped(setup, { args, onOutput }, input.value)
        : runSpooled(setup, spool, { args, onOutput }));
    if (ran.status === 'unavailable')
        return ran;
    return parser.whole() ? (0,fact/* available */.q)(given) : (0,fact/* unavailable */.h)(unreadable(given));
}
function runPiped(setup, { args, onOutput }, input) {
    return runGit(setup, {
        args,
        onStart: (handle) => feed(handle, input),
        onOutput: (chunk, handle) => {
            const reason = onOutput(chunk);
            if (reason !== null)
                handle.stop(reason);
        },
    });
}
function unreadable(given) {
    return `Commit ${given + 1} of the range could not be read: git cut it short, or it is over ${commitCap / 1024 / 1024} MiB. Shorten its message.`;
}
/** Counts a range with `git rev-list --count`, which shares no parsing with the log. */
async function countCommits(setup, range) {
    if (range.include.length === 0)
        return (0,fact/* available */.q)(0);
    const input = rangeInput(range);
    if (input.status === 'unavailable')
        return input;
    const output = await outputOf(setup, ['rev-list', '--count', '--stdin'], input.value, 1024);
    if (output.status === 'unavailable')
        return output;
    const text = output.value.toString('latin1').trim();
    return /^\d{1,15}$/.test(text) ? (0,fact/* available */.q)(Number(text)) : (0,fact/* unavailable */.h)('`git rev-list --count` gave no number.');
}
const mostHashes = 10_000;
/**
 * Which of the commits `from` does not reach, with one `git rev-list <shas> --not <from>`: it lists them among their
 * own unreachable ancestors, and is stopped once all are seen. Git never hides an unreachable commit; where dates are
 * badly skewed it may list a reachable one. `^{commit}` makes git fail on an id that is here but is no commit.
 */
async function unreachableOf(setup, shas, from) {
    const wanted = new Set(shas);
    const odd = [...wanted].find((sha) => !isHash(sha));
    if (odd !== undefined)
        return (0,fact/* unavailable */.h)(`${JSON.stringify(odd.slice(0, 200))} is no full commit hash.`);
    if (!isHash(from) && !isRefName(from))
        return (0,fact/* unavailable */.h)(`${JSON.stringify(from.slice(0, 200))} is no revision.`);
    if (wanted.size > mostHashes)
        return (0,fact/* unavailable */.h)(`More than ${mostHashes} commits were asked for at once.`);
    const found = new Set();
    if (wanted.size === 0)
        return (0,fact/* available */.q)(found);
    let rest = '';
    const ran = await runGit(setup, {
        args: ['rev-list', '--stdin'],
        onStart: (handle) => feed(handle, [...[...wanted].map((sha) => `${sha}^{commit}`), `^${from}`, ''].join('\n')),
        onOutput: (chunk, handle) => {
            const lines = (rest + chunk.toString('latin1')).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines)
                if (wanted.has(line))
                    found.add(line);
            if (found.size === wanted.size)
                handle.stop(null);
        },
    });
    return ran.status === 'unavailable' ? ran : (0,fact/* available */.q)(found);
}

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(3053);
;// CONCATENATED MODULE: ./packages/git/src/fetch.ts





const alwaysArguments = [
    'fetch',
    '--no-tags',
    '--no-recurse-submodules',
    '--no-auto-gc',
    '--no-prune',
    '--no-write-commit-graph',
    '--no-show-forced-updates',
    // Named here, because `remote.origin.uploadpack` may name any program.
    '--upload-pack=git-upload-pack',
];
/** The arguments of a fetch, or why it is refused: nothing in `refs` can be an option. */
function fetchArguments(refs, depth) {
    const odd = refs.find((ref) => !isRefspec(ref));
    if (odd !== undefined)
        return (0,fact/* unavailable */.h)(`${JSON.stringify(odd.slice(0, 200))} is neither a commit hash nor a refspec.`);
    const depths = depthArguments(depth);
    if (depths === null)
        return (0,fact/* unavailable */.h)('The depth of a fetch is a whole number from 1.');
    return (0,fact/* available */.q)([...alwaysArguments, ...depths, 'origin', ...refs]);
}
function depthArguments(depth) {
    if (depth === null)
        return [];
    if ('unshallow' in depth)
        return ['--unshallow'];
    const [name, count] = 'depth' in depth ? ['depth', depth.depth] : ['deepen', depth.deepen];
    return Number.isSafeInteger(count) && count > 0 && count < 2 ** 31 ? [`--${name}=${count}`] : null;
}
function isRefspec(text) {
    if (isHash(text))
        return true;
    const parts = text.replace(/^\+/, '').split(':');
    return parts.length <= 2 && parts.every((part) => isHash(part) || isRefName(part.replace('*', 'any')));
}
/**
 * Settings that give git the token, for its server only. Checkout keeps a header of its own in `.git/config`; two
 * `Authorization` headers make GitHub answer 400, and an empty value first is how git forgets the earlier ones.
 */
function authSettings({ serverUrl, token }) {
    const server = URL.canParse(serverUrl) ? new URL(serverUrl) : null;
    if (server === null || !/^https?:$/.test(server.protocol))
        return (0,fact/* unavailable */.h)(`${JSON.stringify(serverUrl)} is no web address.`);
    if (!/^[\x21-\x7e]*$/.test(token))
        return (0,fact/* unavailable */.h)('The token holds a blank or an odd character.');
    const key = `http.${server.origin}/.extraheader`;
    const at = `url.${server.origin}/.insteadOf`;
    return (0,fact/* available */.q)([
        ['credential.helper', ''],
        [key, ''],
        [key, `AUTHORIZATION: basic ${basic(token)}`],
        [at, `git@${server.hostname}:`],
        [at, `ssh://git@${server.hostname}/`],
    ]);
}
function basic(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}
/**
 * Runs one fetch. It alone goes through @actions/exec: a fetch may take minutes, and the toolkit gives its output line by
 * line while it runs, on every system. The toolkit has no time limit and hides the process, so the process is caught
 * on Node's own channel, to be ended when time is up. Loaded only here: start-up does not pay.
 */
async function runFetch(setup, args, auth, log) {
    const { exec } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 1260));
    const secrets = auth === null ? [] : [auth.token, basic(auth.token)];
    const lines = [];
    const onLine = (line) => {
        const text = cleaned(line, secrets);
        if (text !== '' && lines.length < 40)
            lines.push(text);
        log.debug(text);
    };
    const all = [...safeFlags, ...args];
    const watch = watchFor(all);
    log.debug(`git ${args.join(' ')}`);
    const ended = exec(`"${setup.git}"`, all, {
        cwd: setup.cwd,
        env: { ...setup.env },
        silent: true,
        ignoreReturnCode: true,
        listeners: { stdline: onLine, errline: onLine },
    }).catch((error) => cleaned(String(error), secrets));
    const code = await Promise.race([ended, watch.after(setup.timeoutMs)]);
    watch.end();
    if (code === 0)
        return (0,fact/* available */.q)(true);
    if (code === null) {
        return (0,fact/* unavailable */.h)(`\`git fetch\` did not end within ${Math.round(setup.timeoutMs / 1000)} s and was stopped. Check the network or the proxy of the machine, or set \`fetch-depth: 0\` in the checkout step.`);
    }
    return (0,fact/* unavailable */.h)(fetchFailure(typeof code === 'string' ? code : lines.join(' '), auth !== null));
}
function fetchFailure(text, withToken) {
    const said = cleaned(text).replace(/\.$/, '');
    const fix = withToken
        ? 'Give the job `permissions: contents: read`, or set `fetch-depth: 0` in the checkout step.'
        : 'Run `git fetch origin` yourself to see why; on a runner, pass `token`.';
    return `\`git fetch\` from \`origin\` failed${said === '' ? '' : `: ${said}`}. ${fix}`;
}
/** Catches the child process that has exactly these arguments. */
function watchFor(args) {
    const seen = [];
    const onProcess = (message) => void seen.push(message.process);
    let timer;
    (0,external_node_diagnostics_channel_.subscribe)('child_process', onProcess);
    return {
        end: () => {
            clearTimeout(timer);
            (0,external_node_diagnostics_channel_.unsubscribe)('child_process', onProcess);
        },
        after: (ms) => new Promise((resolve) => {
            timer = setTimeout(() => {
                for (const child of seen)
                    if (child.spawnargs.slice(1).join('\0') === args.join('\0'))
                        stop(child);
                resolve(null);
            }, ms);
        }),
    };
}
function stop(child) {
    child.kill('SIGKILL');
    child.stdin?.destroy();
    child.stdout?.destroy();
    child.stderr?.destroy();
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./packages/git/src/files.ts






const listCap = 32 * 1024 * 1024;
/** Reads git's `shallow` file, as gitformat and gitrepository-layout describe it: one commit a line. No process. */
async function readShallow(place) {
    const file = (0,external_node_path_.join)(place.common, 'shallow');
    try {
        if ((await (0,promises_.stat)(file)).size > listCap)
            return (0,fact/* unavailable */.h)('The list of shallow commits is too long to read.');
        const lines = (await (0,promises_.readFile)(file, 'latin1')).split('\n').filter((line) => line !== '');
        if (!lines.every(isHash))
            return (0,fact/* unavailable */.h)('`.git/shallow` is damaged. Check the repository out again.');
        return (0,fact/* available */.q)(new Set(lines));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return (0,fact/* available */.q)(new Set());
        return (0,fact/* unavailable */.h)('`.git/shallow` cannot be read. Check the repository out again.');
    }
}
/** The branch that HEAD names, from the file itself; git is asked only where refs are not kept in files. */
async function readBranch(place, setup) {
    const head = (smallFile((0,external_node_path_.join)(place.gitDir, 'HEAD')) ?? '').trimEnd();
    if (isHash(head))
        return (0,fact/* available */.q)(null);
    if (head.startsWith('ref: ') && head !== 'ref: refs/heads/.invalid')
        return (0,fact/* available */.q)(branchOf(head.slice(5)));
    const git = setup();
    if (git.status === 'unavailable')
        return git;
    const output = await outputOf(git.value, ['rev-parse', '--symbolic-full-name', 'HEAD'], null, 4096);
    return output.status === 'unavailable' ? output : (0,fact/* available */.q)(branchOf(output.value.toString('utf8').trimEnd()));
}
function branchOf(ref) {
    const name = ref.trim();
    return name.startsWith('refs/heads/') ? name.slice('refs/heads/'.length) : null;
}
/** Refs whose name is the prefix or stands below it. */
async function readRefs(setup, prefix) {
    const folder = prefix.replace(/\/$/, '');
    if (!isRefName(folder))
        return (0,fact/* unavailable */.h)(`${JSON.stringify(prefix.slice(0, 200))} is no name of a ref.`);
    const args = ['for-each-ref', '--format=%(objectname) %(refname)', folder];
    const output = await outputOf(setup, args, null, listCap);
    if (output.status === 'unavailable')
        return output;
    const lines = output.value
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '');
    return (0,fact/* available */.q)(lines.map((line) => {
        const gap = line.indexOf(' ');
        return { id: line.slice(0, gap), name: line.slice(gap + 1) };
    }));
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./packages/git/src/conversation.ts






/** An idle process is ended after this time, in milliseconds; until then it keeps nobody waiting at the end of a run. */
const idleMs = 500;
const conversation_stderrCap = 16 * 1024;
/** Opens nothing until the first exchange. `args` is the git command, such as `['cat-file', '--batch']`. */
function createConversation(setup, args) {
    let line = null;
    let idle = null;
    let last = Promise.resolve();
    function close() {
        if (idle !== null)
            clearTimeout(idle);
        idle = null;
        line?.child.stdin.end();
        line = null;
    }
    function exchangeOn(open, exchange) {
        return new Promise((resolve) => {
            keepAlive(open.child, true);
            const end = (outcome) => {
                if (open.current === null)
                    return;
                open.current = null;
                clearTimeout(timer);
                keepAlive(open.child, false);
                if (outcome.status === 'unavailable') {
                    release(open.child);
                    if (line === open)
                        line = null;
                }
                else
                    idle = setTimeout(close, idleMs).unref();
                resolve(outcome);
            };
            const timer = setTimeout(() => end((0,fact/* unavailable */.h)(timedOut(args[0] ?? '', setup.timeoutMs))), setup.timeoutMs);
            open.current = { exchange, end };
            exchange.onStart({
                write: (text) => void open.child.stdin.write(text),
                done: () => end((0,fact/* available */.q)(null)),
                giveUp: (reason) => end((0,fact/* unavailable */.h)(reason)),
            });
        });
    }
    return {
        close,
        talk: (exchange) => {
            const turn = last.then(() => {
                if (idle !== null)
                    clearTimeout(idle);
                line ??= openLine(setup, args, (ended) => {
                    if (line === ended)
                        line = null;
                });
                return exchangeOn(line, exchange);
            });
            last = turn;
            return turn;
        },
    };
}
function openLine(setup, args, onEnd) {
    const { git, cwd, env } = setup;
    const child = (0,external_node_child_process_.spawn)(git, [...safeFlags, ...args], { cwd, env, windowsHide: true });
    const line = { child, stderr: '', current: null };
    const ended = (reason) => {
        onEnd(line);
        line.current?.end((0,fact/* unavailable */.h)(reason));
    };
    // A process that ends before it read all of its input breaks the pipe; its exit code says why.
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (chunk) => line.current?.exchange.onOutput(chunk));
    child.stderr.on('data', (chunk) => {
        if (line.stderr.length < conversation_stderrCap)
            line.stderr += chunk.toString('utf8');
    });
    child.on('error', (error) => ended(notStarted(error)));
    child.on('close', (code) => ended(code === 0
        ? `\`git ${args[0]}\` ended before it answered everything.`
        : failureOf(args[0] ?? '', code, line.stderr)));
    return line;
}
/** Whether Node waits for the process: it does while an answer is due, and not for an idle one. */
function keepAlive(child, wait) {
    for (const part of [child, child.stdin, child.stdout, child.stderr]) {
        if (part === child || part instanceof external_node_net_.Socket) {
            if (wait)
                part.ref();
            else
                part.unref();
        }
    }
}

;// CONCATENATED MODULE: ./packages/git/src/batch-parser.ts
const headerCap = 64 * 1024;
const lineFeed = 10;
/**
 * Parses the batch output from bytes: `<id> <type> <size>`, the content, a line feed. Linear; holds one object at a time.
 * An object of more than `maxBytes` is refused before its content is read.
 */
function createBatchParser(maxBytes, onAnswer) {
    const specs = [];
    let next = 0;
    let header = [];
    let headerBytes = 0;
    let body = null;
    function readHeader(chunk, from) {
        const end = chunk.indexOf(lineFeed, from);
        const part = chunk.subarray(from, end === -1 ? chunk.length : end);
        headerBytes += part.length;
        if (headerBytes > headerCap) {
            onAnswer({ kind: 'refused', reason: 'Git answered with a line that is no object header.' });
            return chunk.length;
        }
        header.push(part);
        if (end === -1)
            return chunk.length;
        const line = Buffer.concat(header).toString('utf8');
        header = [];
        headerBytes = 0;
        const spec = specs[next] ?? '';
        next += 1;
        const meaning = headerOf(line, spec, maxBytes);
        if ('bytes' in meaning && !('kind' in meaning))
            body = meaning;
        else
            onAnswer(meaning);
        return end + 1;
    }
    function readBody(chunk, from, current) {
        const part = chunk.subarray(from, from + current.bytes.length - current.filled);
        current.bytes.set(part, current.filled);
        current.filled += part.length;
        const at = from + part.length;
        if (current.filled < current.bytes.length || at >= chunk.length)
            return at;
        const { spec, id, type, bytes } = current;
        body = null;
        onAnswer({ kind: 'found', spec, id, type, bytes });
        return at + 1;
    }
    return {
        expect: (spec) => void specs.push(spec),
        push: (chunk) => {
            for (let at = 0; at < chunk.length;)
                at = body === null ? readHeader(chunk, at) : readBody(chunk, at, body);
        },
    };
}
function headerOf(line, spec, maxBytes) {
    const found = /^([0-9a-f]{40}|[0-9a-f]{64}) (commit|tree|blob|tag) (\d{1,15})$/.exec(line);
    if (found !== null) {
        const [, id = '', type = '', digits = ''] = found;
        const size = Number(digits);
        if (size > maxBytes) {
            const reason = `${JSON.stringify(spec)} is ${size} bytes long; at most ${maxBytes} are read.`;
            return { kind: 'refused', reason };
        }
        return { spec, id, type: type, bytes: new Uint8Array(size), filled: 0 };
    }
    if (line.endsWith(' ambiguous'))
        return { kind: 'ambiguous', spec };
    // `submodule` (git 2.51 on): the tree names a commit of another repository.
    if (line.endsWith(' missing') || line.endsWith(' submodule'))
        return { kind: 'missing', spec };
    return { kind: 'refused', reason: `Git answered ${JSON.stringify(line.slice(0, 200))}, which is no object header.` };
}

;// CONCATENATED MODULE: ./packages/git/src/tree.ts
const space = 32;
/** Looks a name up in a tree object's bytes: `<mode> <name>\0<id>` repeated. Linear; malformed bytes give `object`. */
function entryOf(tree, name, idBytes) {
    const wanted = Buffer.from(name, 'utf8');
    for (let at = 0; at < tree.length;) {
        const gap = tree.indexOf(space, at);
        const end = gap === -1 ? -1 : tree.indexOf(0, gap);
        if (end === -1)
            return 'object';
        if (wanted.equals(tree.subarray(gap + 1, end)))
            return modeOf(tree, at, gap) === '160000' ? 'submodule' : 'object';
        at = end + 1 + idBytes;
    }
    return 'absent';
}
function modeOf(tree, from, to) {
    return Buffer.from(tree.subarray(from, to)).toString('latin1');
}
/** A spec `<revision>:<path>` in its two parts; null for any other revision expression, and for the index (`:path`). */
function pathSpecOf(spec) {
    let depth = 0;
    for (let at = 0; at < spec.length; at += 1) {
        const character = spec[at];
        if (character === '{')
            depth += 1;
        else if (character === '}')
            depth -= 1;
        else if (character === ':' && depth === 0) {
            const path = spec
                .slice(at + 1)
                .split('/')
                .filter((part) => part !== '');
            return at === 0 || path.length === 0 ? null : { revision: spec.slice(0, at), path };
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/git/src/objects.ts



/** Largest object that is read, in bytes; a policy, a template or a migration beyond it is a mistake or an attack. */
const objectCap = 8 * 1024 * 1024;
/** Most bytes that one call reads in all. */
const batchCap = 64 * 1024 * 1024;
/**
 * Reads objects through a `git cat-file --batch` that stays open between calls, since a run asks several times and each
 * start costs milliseconds. For a path that git calls missing, the same process is asked for the trees above it: absent
 * there is `missing`; named there but not readable (a partial clone, a damaged one) makes the whole answer unavailable,
 * since an absent policy file means "use the default".
 */
async function readObjects(conversation, specs) {
    const asked = [...new Set(specs)].filter(askable);
    if (asked.length === 0)
        return (0,fact/* available */.q)(specs.map(missing));
    const batch = createBatch(asked);
    const held = await conversation.talk({ onStart: batch.start, onOutput: batch.push });
    if (held.status === 'unavailable')
        return held;
    return (0,fact/* available */.q)(specs.map((spec) => batch.answers.get(spec) ?? missing(spec)));
}
function createBatch(asked) {
    const answers = new Map();
    const waiting = asked.map((spec) => ({ spec, above: null }));
    let answered = 0;
    let bytes = 0;
    let speaker = null;
    function ask(question) {
        waiting.push(question);
        parser.expect(question.spec);
        speaker?.write(`${question.spec}\n`);
    }
    function onAnswer(answer) {
        const question = waiting[answered];
        answered += 1;
        const problem = question === undefined ? 'Git answered more than it was asked.' : take(question, answer);
        if (problem !== null)
            speaker?.giveUp(problem);
        else if (answered === waiting.length)
            speaker?.done();
    }
    function take(question, answer) {
        if (answer.kind === 'refused')
            return answer.reason;
        if (answer.kind === 'ambiguous')
            return `${JSON.stringify(answer.spec)} is short for more than one object. Give the full hash.`;
        bytes += answer.kind === 'found' ? answer.bytes.length : 0;
        if (bytes > batchCap)
            return `The objects that were asked for hold more than ${batchCap} bytes.`;
        if (question.above === null)
            answers.set(question.spec, answer);
        const further = proofOf(question, answer);
        if (typeof further === 'string')
            return further;
        if (further !== null)
            ask(further);
        return null;
    }
    const parser = createBatchParser(objectCap, onAnswer);
    for (const spec of asked)
        parser.expect(spec);
    return {
        answers,
        push: parser.push,
        start: (given) => {
            speaker = given;
            given.write(`${asked.join('\n')}\n`);
        },
    };
}
/** What to ask next to prove that a missing path is absent: a tree above it, nothing more (null), or a reason to give up. */
function proofOf(question, answer) {
    const { above } = question;
    if (answer.kind === 'found') {
        if (above === null || answer.type !== 'tree')
            return null;
        const readable = entryOf(answer.bytes, above.name, answer.id.length / 2) !== 'object';
        const path = [...above.folders, above.name].join('/');
        return readable
            ? null
            : `${JSON.stringify(path)} is in the tree, but its content is not in this clone. ${fullClone}`;
    }
    if (above === null) {
        const spec = pathSpecOf(question.spec);
        return spec === null ? null : treeAbove(spec.revision, spec.path);
    }
    return treeAbove(above.revision, above.folders);
}
const fullClone = 'Remove `filter` and `sparse-checkout` from the checkout step, or run `git fetch --refetch`.';
function treeAbove(revision, path) {
    const name = path.at(-1);
    if (name === undefined)
        return null;
    const folders = path.slice(0, -1);
    return { spec: `${revision}:${folders.join('/')}`, above: { revision, folders, name } };
}
const lineEnds = ['\n', '\r', '\0'];
function askable(spec) {
    return (spec !== '' && spec.length <= 16 * 1024 && !spec.startsWith('-') && !lineEnds.some((end) => spec.includes(end)));
}
function missing(spec) {
    return { kind: 'missing', spec };
}

;// CONCATENATED MODULE: ./packages/git/src/git.ts








const defaultTimeoutMs = 300_000;
/** Git behind its port: nothing that the repository's own configuration names is run, and nothing throws. */
function createGit(options) {
    const { log, remoteAuth = null, timeoutMs = defaultTimeoutMs, env = process.env } = options;
    const place = once(() => locateRepository(options.cwd));
    const program = once(() => then(place(), ({ top }) => locateGit(env, top)));
    const local = once(() => setupWith([], { GIT_ALLOW_PROTOCOL: 'none' }));
    function setupWith(settings, more) {
        return then(place(), ({ top, gitDir }) => then(program(), (git) => {
            const all = [['safe.directory', slashes(top)], ...settings];
            return (0,fact/* available */.q)({ git, cwd: top, env: gitEnvironment(env, gitDir, all, more), timeoutMs });
        }));
    }
    function remote() {
        if (remoteAuth === null)
            return setupWith([], {});
        return then(authSettings(remoteAuth), (settings) => setupWith(settings, { GIT_ALLOW_PROTOCOL: 'https:http:file' }));
    }
    const talk = once(() => then(local(), (setup) => (0,fact/* available */.q)(createConversation(setup, ['cat-file', '--batch']))));
    return {
        present: () => Promise.resolve(place().status === 'available'),
        objects: (specs) => withSetup(talk, (conversation) => readObjects(conversation, specs)),
        log: (range, onCommit, onBoundary) => withSetup(local, (setup) => streamLog(setup, range, onCommit, onBoundary)),
        count: (range) => withSetup(local, (setup) => countCommits(setup, range)),
        notReachable: (shas, from) => withSetup(local, (setup) => unreachableOf(setup, shas, from)),
        refs: (prefix) => withSetup(local, (setup) => readRefs(setup, prefix)),
        shallowCommits: () => withSetup(place, readShallow),
        currentBranch: () => withSetup(place, (found) => readBranch(found, local)),
        fetch: (refs, depth) => withSetup(remote, async (setup) => {
            const open = talk();
            if (open.status === 'available')
                open.value.close();
            const args = fetchArguments(refs, await fitting(depth, place()));
            return args.status === 'unavailable' ? args : runFetch(setup, args.value, remoteAuth, log);
        }),
    };
}
/** A complete clone has nothing to deepen, and git fails on `--unshallow` there. */
async function fitting(depth, place) {
    if (depth === null || 'depth' in depth || place.status === 'unavailable')
        return depth;
    const shallow = await readShallow(place.value);
    return shallow.status === 'available' && shallow.value.size === 0 ? null : depth;
}
function then(fact, next) {
    return fact.status === 'unavailable' ? fact : next(fact.value);
}
async function withSetup(setup, next) {
    const ready = setup();
    return ready.status === 'unavailable' ? ready : next(ready.value);
}
function once(make) {
    let made = null;
    return () => (made ??= { value: make() }).value;
}
/** Git compares folders with `/` on every system. */
function slashes(path) {
    return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

;// CONCATENATED MODULE: ./packages/git/src/index.ts




/***/ }),

/***/ 2667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ unavailable),
/* harmony export */   q: () => (/* binding */ available)
/* harmony export */ });
/** Wraps an observed value. */
function available(value) {
    return { status: 'available', value };
}
/** Says why nothing could be observed. */
function unavailable(reason) {
    return { status: 'unavailable', reason };
}


/***/ })

};
