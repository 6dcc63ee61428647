export const id = 778;
export const ids = [778];
export const modules = {

/***/ 7109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseArgs)
/* harmony export */ });
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4519);

/**
 * Reads `--name value`, `--name=value`, `--name`, `-h` and `--`. Nothing is guessed: an unknown or repeated flag is a
 * problem, and so is a flag without its value.
 */
function parseArgs(args, flags) {
    const values = new Map();
    const words = [];
    const problems = [];
    for (let at = 0; at < args.length; at += 1) {
        const arg = args[at] ?? '';
        if (arg === '--') {
            words.push(...args.slice(at + 1));
            break;
        }
        if (arg === '-' || !arg.startsWith('-')) {
            words.push(arg);
            continue;
        }
        const read = readFlag(arg, args[at + 1], flags);
        if (read.usesNext)
            at += 1;
        if ('problem' in read)
            problems.push(read.problem);
        else if (values.has(read.name))
            problems.push(`--${read.name} is given twice; give it once.`);
        else
            values.set(read.name, read.value);
    }
    return { values, words, problems };
}
function readFlag(arg, next, flags) {
    const { name, given } = split(arg);
    const flag = flags.find((known) => known.name === name);
    if (flag === undefined)
        return { usesNext: false, problem: unknownFlag(arg, name, flags) };
    if (given !== null)
        return attached(flag, given);
    if (flag.takes === 'optional')
        return optional(name, next);
    if (flag.takes !== 'value')
        return { usesNext: false, name, value: 'true' };
    if (next === undefined || next.startsWith('--'))
        return { usesNext: false, problem: needsValue(name) };
    return next === '' ? { usesNext: true, problem: needsValue(name) } : { usesNext: true, name, value: next };
}
function optional(name, next) {
    const given = next !== undefined && next !== '' && (next === '-' || !next.startsWith('-'));
    return { usesNext: given, name, value: given ? next : '' };
}
function attached(flag, given) {
    if (flag.takes === 'nothing') {
        return { usesNext: false, problem: `--${flag.name} takes no value; write --${flag.name} alone.` };
    }
    if (given === '')
        return { usesNext: false, problem: needsValue(flag.name) };
    return { usesNext: false, name: flag.name, value: given };
}
function split(arg) {
    if (arg === '-h')
        return { name: 'help', given: null };
    if (!arg.startsWith('--'))
        return { name: arg, given: null };
    const equals = arg.indexOf('=');
    return equals === -1
        ? { name: arg.slice(2), given: null }
        : { name: arg.slice(2, equals), given: arg.slice(equals + 1) };
}
function needsValue(name) {
    return `--${name} needs a value: --${name} VALUE, or --${name}=VALUE where it starts with a dash.`;
}
function unknownFlag(arg, name, flags) {
    const near = (0,_cm_model__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name.replace(/^-+/, ''), flags.map((flag) => flag.name));
    const shown = arg.startsWith('--') ? `--${name}` : arg;
    return near === null
        ? `There is no flag ${shown} here.`
        : `There is no flag ${shown} here; the nearest is --${near}.`;
}


/***/ }),

/***/ 7255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ fullCatalogue)
/* harmony export */ });
/* unused harmony export allActions */
/* harmony import */ var _cm_app__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6803);

/** Every control with its code, in the registry's order. */
async function allActions(world) {
    return Promise.all(Object.values(world.registry).map((entry) => entry.load()));
}
/** What a policy file may speak of. Loads every control, so it is asked for only where there is such a file. */
async function fullCatalogue(world) {
    return (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.catalogueOf)(await allActions(world));
}


/***/ }),

/***/ 4838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ tokenOf),
/* harmony export */   Gh: () => (/* binding */ serverUrlOf),
/* harmony export */   po: () => (/* binding */ apiUrlOf)
/* harmony export */ });
/** The server that a laptop means when nothing says otherwise: the only place where the suite names one. */
const publicServer = 'https://github.com';
/** GitHub's web address: `GITHUB_SERVER_URL`, as a runner and `gh` users set it, else the public one. */
function serverUrlOf(env) {
    return withoutSlash(env['GITHUB_SERVER_URL'] ?? '') || publicServer;
}
/**
 * GitHub's REST address: `GITHUB_API_URL`, else the one that belongs to the server. The public server and those of
 * GitHub Enterprise Cloud with data residency have `api.` in front; GitHub Enterprise Server has `/api/v3` behind.
 */
function apiUrlOf(env) {
    const given = withoutSlash(env['GITHUB_API_URL'] ?? '');
    if (given !== '')
        return given;
    const server = serverUrlOf(env);
    if (!URL.canParse(server))
        return server;
    const { protocol, host } = new URL(server);
    const cloud = server === publicServer || host.endsWith('.ghe.com');
    return cloud ? `${protocol}//api.${host}` : `${server}/api/v3`;
}
/** The token that a laptop has: `--token`, else the variables that GitHub's own tools read. */
function tokenOf(flag, env) {
    return ([flag, env['GITHUB_TOKEN'], env['GH_TOKEN']].map((text) => text?.trim() ?? '').find((text) => text !== '') ?? null);
}
function withoutSlash(url) {
    return url.trim().replace(/\/$/, '');
}


/***/ }),

/***/ 2047:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ eventOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/app/src/index.ts + 26 modules
var src = __webpack_require__(6803);
// EXTERNAL MODULE: ./packages/model/src/fact.ts
var fact = __webpack_require__(2667);
;// CONCATENATED MODULE: ./packages/cli/src/range.ts

/** What `--range`, `--base` and `--head` mean together; a sentence that says what to write where they cannot be meant. */
function rangeOf(values) {
    const base = values.get('base') ?? null;
    const head = values.get('head') ?? null;
    const range = values.get('range');
    if (range === undefined)
        return (0,fact/* available */.q)({ base, head });
    if (base !== null || head !== null) {
        return (0,fact/* unavailable */.h)('Give either --range A..B, or --base A and --head B, not both.');
    }
    return parseRange(range);
}
/**
 * Reads a range as git does: `A..B` is what B has and A has not, a missing side is HEAD, and a lone `B` is all of its
 * history. Three dots are refused, because their left side means something else in every git command.
 */
function parseRange(text) {
    const range = text.trim();
    if (range.includes('...')) {
        const [from, to] = range.split('...');
        const plain = `${from === '' ? 'HEAD' : from}..${to === '' ? 'HEAD' : to}`;
        return (0,fact/* unavailable */.h)(`--range ${range} has three dots. Write two: --range ${plain} (what the right side adds to the left).`);
    }
    const sides = range.split('..');
    const [first = '', second] = sides;
    if (sides.length > 2) {
        return (0,fact/* unavailable */.h)(`--range ${range} has more than one "..". Write --base and --head instead.`);
    }
    if (first === '' && (second === undefined || second === '')) {
        return (0,fact/* unavailable */.h)('--range names no commit. For example: --range origin/main..HEAD.');
    }
    if (second === undefined)
        return (0,fact/* available */.q)({ base: '', head: first });
    return (0,fact/* available */.q)({ base: first === '' ? 'HEAD' : first, head: second === '' ? 'HEAD' : second });
}

// EXTERNAL MODULE: ./packages/cli/src/read-input.ts
var read_input = __webpack_require__(9141);
;// CONCATENATED MODULE: ./packages/cli/src/event.ts





/** What is judged: the event file that was named, else the range that was typed. */
async function eventOf(world, flags, git) {
    const file = flags.get('event');
    if (file !== undefined) {
        const typed = ['range', 'base', 'head'].find((name) => flags.has(name));
        if (typed !== undefined)
            return (0,fact/* unavailable */.h)(`--event says what is judged; leave out --${typed}.`);
        return readEventFile(world, file, flags.get('event-name') ?? null, git);
    }
    if (flags.has('event-name'))
        return (0,fact/* unavailable */.h)('--event-name goes with --event FILE; without a file, leave it out.');
    const range = rangeOf(flags);
    if (range.status === 'unavailable')
        return range;
    const repository = textIn(world, 'GITHUB_REPOSITORY');
    return (0,fact/* available */.q)({ name: 'cli', payload: null, repository, sha: null, ref: null, range: range.value });
}
async function readEventFile(world, file, givenName, git) {
    const text = await (0,read_input/* readTypedText */.cJ)(world, file);
    if (text.status === 'unavailable')
        return text;
    const payload = parsed(text.value);
    if (payload === null)
        return (0,fact/* unavailable */.h)(`${file} is no JSON object. --event takes the file that GITHUB_EVENT_PATH names.`);
    const job = isOwnEvent(world, file) ? world.env : {};
    const name = givenName ?? job['GITHUB_EVENT_NAME'] ?? (0,src.eventNameOf)(payload);
    if (name === null) {
        return (0,fact/* unavailable */.h)(`${file} does not tell which event it is. Add --event-name, for example --event-name pull_request.`);
    }
    return (0,fact/* available */.q)({
        name,
        payload,
        repository: (0,src.textOf)((0,src.recordOf)(payload['repository'])?.['full_name']) ?? job['GITHUB_REPOSITORY'] ?? null,
        sha: job['GITHUB_SHA'] ?? (await checkedOut(name, payload, git)),
        ref: job['GITHUB_REF'] ?? (0,src.textOf)(payload['ref']),
        range: null,
    });
}
/** The job's own variables speak of an event only where the file is the one that the job was started by. */
function isOwnEvent(world, file) {
    const own = textIn(world, 'GITHUB_EVENT_PATH');
    return own !== null && (0,external_node_path_.resolve)(world.cwd, file) === (0,external_node_path_.resolve)(world.cwd, own);
}
/** What a runner would have checked out. An event without a commit of its own is about the one that is there. */
async function checkedOut(name, payload, git) {
    const candidates = [
        (0,src.recordOf)(payload['pull_request'])?.['merge_commit_sha'],
        (0,src.recordOf)(payload['merge_group'])?.['head_sha'],
        payload['after'],
    ];
    const said = candidates.map(src.hashOf).find((sha) => sha !== null);
    if (said !== undefined || (name !== 'workflow_dispatch' && name !== 'schedule'))
        return said ?? null;
    const answers = await git.objects(['HEAD^{commit}']);
    const head = answers.status === 'available' ? answers.value[0] : undefined;
    return head?.kind === 'found' ? head.id : null;
}
function parsed(text) {
    try {
        return (0,src.recordOf)(JSON.parse(text.replace(/^\uFEFF/, '')));
    }
    catch {
        return null;
    }
}
function textIn(world, name) {
    return world.env[name] || null;
}


/***/ }),

/***/ 7733:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ helpFlag),
/* harmony export */   Id: () => (/* binding */ datedJsonFlags),
/* harmony export */   Ns: () => (/* binding */ demoFlags),
/* harmony export */   Un: () => (/* binding */ cliInputs),
/* harmony export */   X7: () => (/* binding */ namesFile),
/* harmony export */   eJ: () => (/* binding */ inputFlags),
/* harmony export */   jJ: () => (/* binding */ controlFlags),
/* harmony export */   jj: () => (/* binding */ hookFlags),
/* harmony export */   k7: () => (/* binding */ policyJsonFlags),
/* harmony export */   k8: () => (/* binding */ policyFlags)
/* harmony export */ });
function valued(name, value, help) {
    return { name, takes: 'value', value, help };
}
function alone(name, help) {
    return { name, takes: 'nothing', value: '', help };
}
const repo = valued('repo', 'DIR', 'The repository. Default: the current folder.');
const policy = valued('policy', 'FILE', 'Use this policy file instead of the one on the default branch.');
const token = valued('token', 'TOKEN', 'Token that reads GitHub. Better in GITHUB_TOKEN or GH_TOKEN, where nobody sees it.');
const debug = alone('debug', 'Tell on standard error what is done, and where a defect was.');
const now = valued('now', 'TIME', 'Judge as if it were this time (ISO 8601, such as 2026-03-31T12:00:00Z).');
const json = alone('json', 'Short for --format json.');
const help = alone('help', 'Print this text.');
/** Flags that say what is judged and how the report is printed: every control has them. */
const controlFlags = [
    repo,
    valued('range', 'A..B', 'Commits that B has and A has not. A lone B means all of its history.'),
    valued('base', 'REF', 'Where the change starts. Default: the default branch.'),
    valued('head', 'REF', 'Where the change ends. Default: HEAD.'),
    valued('event', 'FILE', 'A GitHub event (JSON) to judge instead of a range.'),
    valued('event-name', 'NAME', 'Name of that event, where its content does not tell.'),
    policy,
    valued('format', 'FORMAT', 'text, json, markdown or sarif. Default: text.'),
    json,
    valued('output', 'FILE', 'Write the report there instead of to standard output.'),
    now,
    token,
    debug,
    help,
];
/** Flags of the commands that read the policy in force. */
const policyFlags = [repo, policy, token, debug, help];
/** As `policyFlags`, for commands that also print JSON. */
const policyJsonFlags = [...policyFlags, alone('json', 'Print JSON.')];
/** As `policyJsonFlags`, for commands whose answer depends on the day. */
const datedJsonFlags = [...policyJsonFlags, now];
/** The one flag of commands that take no other. */
const helpFlag = [help];
/** Whose hook `cm hook` writes. */
const hookFlags = [repo, debug, help];
/** Where `cm demo` puts its files. */
const demoFlags = [
    valued('keep', 'DIR', 'Put the files into this new or empty folder. Default: a new temporary folder.'),
    debug,
    help,
];
/** Inputs of a control that the command line has. */
function cliInputs(specs) {
    return Object.entries(specs).filter(([, spec]) => spec.only !== 'action');
}
/** The flags that a control's inputs make. */
function inputFlags(specs) {
    return cliInputs(specs).map(([name, spec]) => {
        const takes = spec.edited === true ? 'optional' : spec.flag === true ? 'maybe' : 'value';
        return { name, takes, value: takes === 'maybe' ? '' : valueWord(spec), help: helpOf(spec) };
    });
}
/** An input that only the command line has and that is taken to the letter: its flag names a file, or `-`. */
function namesFile(spec) {
    return spec.only === 'cli' && spec.verbatim === true;
}
function valueWord(spec) {
    return namesFile(spec) ? 'FILE' : 'VALUE';
}
function helpOf(spec) {
    const allowed = namesFile(spec) ? '' : ` Allowed: ${spec.allowed}.`;
    const fallback = spec.default === undefined ? '' : ` Default: ${spec.default}.`;
    return `${spec.description}${allowed}${fallback}${spec.required === true ? ' Required.' : ''}`;
}


/***/ }),

/***/ 7169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ER: () => (/* binding */ localPorts),
  tl: () => (/* binding */ portsWith)
});

// UNUSED EXPORTS: logTo

// EXTERNAL MODULE: ./packages/git/src/index.ts + 15 modules
var src = __webpack_require__(5706);
// EXTERNAL MODULE: ./packages/report/src/escape/control.ts
var control = __webpack_require__(399);
// EXTERNAL MODULE: ./packages/runner/src/node-ports.ts + 2 modules
var node_ports = __webpack_require__(1997);
// EXTERNAL MODULE: ./packages/cli/src/defaults.ts
var defaults = __webpack_require__(4838);
;// CONCATENATED MODULE: ./packages/cli/src/tuned-git.ts
/**
 * What a run of thousands of commits costs is mostly V8's own work: it optimises code that is over before that pays,
 * and copies what will be kept to the end. Measured at 10,000 commits: a fifth of the CPU. Source: `npm run bench`.
 */
const flags = ['--no-opt', '--invocation-count-for-maglev=4000', '--no-incremental-marking', '--no-parallel-scavenge'];
/** Set back at the end: V8 keeps compiled code only for a process that starts with the flags it ended with. */
const normal = ['--opt', '--invocation-count-for-maglev=400', '--incremental-marking', '--parallel-scavenge'];
/** Git whose first log tells V8 that the process is short. Set earlier, the flags would cost Node's own code cache. */
function tunedGit(git) {
    return {
        ...git,
        log: (...question) => {
            shorten();
            return git.log(...question);
        },
    };
}
function shorten() {
    const major = Number.parseInt(process.versions.node, 10);
    if (major < 22)
        return;
    const v8 = process.getBuiltinModule('node:v8');
    for (const flag of flags)
        v8.setFlagsFromString(flag);
    process.once('exit', () => {
        for (const flag of normal)
            v8.setFlagsFromString(flag);
    });
}

;// CONCATENATED MODULE: ./packages/cli/src/ports.ts





/** The ports of a laptop: local git and files, GitHub only with a token, and a log on standard error. */
async function localPorts(world, options) {
    const { nodeHash } = await __webpack_require__.e(/* import() */ 900).then(__webpack_require__.bind(__webpack_require__, 3900));
    return portsWith(world, options, nodeHash());
}
/** The same with another way to hash. */
function portsWith(world, options, hash) {
    const { repo, token, now } = options;
    const log = logTo(world.err, options.debug);
    const remoteAuth = token === null ? null : { serverUrl: (0,defaults/* serverUrlOf */.Gh)(world.env), token };
    return {
        git: tunedGit((0,src/* createGit */.lD)({ cwd: repo, log, remoteAuth, env: world.env })),
        forge: lazyForge((0,defaults/* apiUrlOf */.po)(world.env), token, log),
        files: (0,node_ports/* nodeFiles */.k)(repo),
        clock: now === null ? (0,node_ports/* systemClock */.m)() : { now: () => now },
        hash,
        log,
    };
}
/** The forge, whose client is loaded on the first question: most runs on a laptop ask none. */
function lazyForge(apiUrl, token, log) {
    let client = null;
    async function forge() {
        client ??= __webpack_require__.e(/* import() */ 539).then(__webpack_require__.bind(__webpack_require__, 2539)).then(({ createForge }) => createForge({ apiUrl, token, log }));
        return client;
    }
    return {
        hasToken: token !== null,
        repository: async (...question) => (await forge()).repository(...question),
        fileAt: async (...question) => (await forge()).fileAt(...question),
        pullRequest: async (...question) => (await forge()).pullRequest(...question),
        compare: async (...question) => (await forge()).compare(...question),
        compareStatus: async (...question) => (await forge()).compareStatus(...question),
        pullRequestsOfCommit: async (...question) => (await forge()).pullRequestsOfCommit(...question),
        commitsOfPath: async (...question) => (await forge()).commitsOfPath(...question),
        reviews: async (...question) => (await forge()).reviews(...question),
    };
}
/**
 * A log on standard error: warnings, and with `--debug` everything. Outside text in it cannot steer the terminal.
 */
function logTo(err, debug) {
    function line(prefix, message) {
        const text = message.split('\n').map((part) => `${prefix}${(0,control/* oneLine */.T)(part)}\n`);
        void err.write(text.join(''));
    }
    function whenAsked(message) {
        if (debug)
            line('debug: ', message);
    }
    return {
        debug: whenAsked,
        info: whenAsked,
        warning: (message) => line('warning: ', message),
        group: whenAsked,
        endGroup: () => { },
    };
}


/***/ }),

/***/ 9141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cJ: () => (/* binding */ readTypedText),
/* harmony export */   zH: () => (/* binding */ readTypedFile)
/* harmony export */ });
/* unused harmony exports largestInput, readStandardInput */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2667);



/** The most that is read of a file or of standard input, in bytes. */
const largestInput = 16 * 1024 * 1024;
/** A whole file by the path that was typed, or the reason why not, with what to do. */
async function readTypedFile(world, path) {
    try {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, path);
        return isSmallFile(file) ? (0,_cm_model__WEBPACK_IMPORTED_MODULE_2__/* .available */ .q)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file)) : await capped((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file), path);
    }
    catch (error) {
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .h)(reasonOf(path, error));
    }
}
/** Most are, and to open a stream for one costs milliseconds. What claims to be empty may be a device. */
function isSmallFile(file) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
    return stat.isFile() && stat.size > 0 && stat.size <= largestInput;
}
/** Standard input, whole. */
async function readStandardInput(world) {
    try {
        return await capped(world.stdin(), 'Standard input');
    }
    catch (error) {
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .h)(reasonOf('Standard input', error));
    }
}
/** A file, or standard input for `-`, as UTF-8 text to the letter; a byte-order mark stays. */
async function readTypedText(world, path) {
    const bytes = path === '-' ? await readStandardInput(world) : await readTypedFile(world, path);
    return bytes.status === 'unavailable'
        ? bytes
        : (0,_cm_model__WEBPACK_IMPORTED_MODULE_2__/* .available */ .q)(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.value));
}
async function capped(chunks, name) {
    const kept = [];
    let size = 0;
    for await (const chunk of chunks) {
        kept.push(chunk);
        size += chunk.length;
        if (size > largestInput)
            return (0,_cm_model__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .h)(`${name} holds more than 16 MiB; give a smaller one.`);
    }
    return (0,_cm_model__WEBPACK_IMPORTED_MODULE_2__/* .available */ .q)(Buffer.concat(kept));
}
const reasons = {
    ENOENT: 'there is no such file',
    ENOTDIR: 'there is no such file',
    EACCES: 'you may not read it',
    EPERM: 'you may not read it',
    EISDIR: 'it is a folder',
    ELOOP: 'it is a link to itself',
};
function reasonOf(path, error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error));
    return `${path} could not be read: ${reason}. Check the path; it is taken from the current folder.`;
}


/***/ }),

/***/ 8613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ runRecord)
/* harmony export */ });
/** Which job ran the command, as a runner's variables say; a laptop has none of them. */
function runRecord(env) {
    const inJob = env['GITHUB_ACTIONS'] === 'true';
    const said = (name) => (inJob ? env[name] || null : null);
    const attempt = said('GITHUB_RUN_ATTEMPT');
    return {
        id: said('GITHUB_RUN_ID'),
        attempt: attempt !== null && /^\d{1,9}$/.test(attempt) ? Number(attempt) : null,
        job: said('GITHUB_JOB'),
        workflowRef: said('GITHUB_WORKFLOW_REF'),
        actor: said('GITHUB_ACTOR'),
    };
}


/***/ }),

/***/ 3974:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ toolOf)
/* harmony export */ });
/** What made a report. The tree is known only where a release runs; a checkout has none. */
async function toolOf(version) {
    const { releaseTree } = await __webpack_require__.e(/* import() */ 900).then(__webpack_require__.bind(__webpack_require__, 3900));
    return { name: 'cm-actions', version, tree: releaseTree(process.argv[1]) };
}


/***/ }),

/***/ 1997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* reexport */ nodeFiles),
  m: () => (/* binding */ systemClock)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/model/src/fact.ts
var fact = __webpack_require__(2667);
// EXTERNAL MODULE: ./packages/policy/src/index.ts + 28 modules
var src = __webpack_require__(9220);
;// CONCATENATED MODULE: ./packages/runner/src/paths.ts

/**
 * A path as a control names it, when it stays below the workspace by its text alone: relative, with no step up and no
 * zero byte. Null otherwise.
 */
function innerPath(path) {
    if (path === '' || path.includes('\0') || external_node_path_.posix.isAbsolute(path) || external_node_path_.win32.isAbsolute(path))
        return null;
    // `C:x` is relative to another drive's folder, and `a.txt:stream` is no file of its own: both only on Windows.
    const native = external_node_path_.sep === '\\' ? path.replaceAll('\\', '/') : path;
    if (external_node_path_.sep === '\\' && native.includes(':'))
        return null;
    return native.split('/').includes('..') ? null : native;
}
/** Whether a resolved path is the root or below it. */
function isInside(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./packages/runner/src/files.ts






/** Entries that a search looks at, at most; beyond, the patterns are searched over the wrong folder. */
const entryCap = 500_000;
/** Files that a search gives, at most. */
const matchCap = 50_000;
const skipped = new Set(['.git', 'node_modules']);
/** The files below a folder. A path that leaves it, by its text or over a symbolic link, is unavailable. */
function nodeFiles(root) {
    return {
        read: (path, maxBytes) => guarded(path, () => readInside(root, path, maxBytes)),
        glob: (patterns) => guarded('The workspace', () => search(root, patterns)),
    };
}
async function readInside(root, path, maxBytes) {
    const inner = innerPath(path);
    if (inner === null)
        return (0,fact/* unavailable */.h)(`${quoted(path)} is not inside the workspace. Give a path relative to it.`);
    const [top, file] = await Promise.all([(0,promises_.realpath)(root), (0,promises_.realpath)((0,external_node_path_.join)(root, inner))]);
    if (!isInside(top, file)) {
        return (0,fact/* unavailable */.h)(`${quoted(path)} is a link that leads out of the workspace. Put the file itself there.`);
    }
    // Without O_NONBLOCK a named pipe would wait for somebody to write into it.
    const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        return await contentOf(handle, path, maxBytes);
    }
    finally {
        await handle.close();
    }
}
async function contentOf(handle, path, maxBytes) {
    const stat = await handle.stat();
    if (stat.isDirectory())
        return (0,fact/* unavailable */.h)(`${quoted(path)} is a folder. Name a file.`);
    if (!stat.isFile())
        return (0,fact/* unavailable */.h)(`${quoted(path)} is no ordinary file. Name a file.`);
    if (stat.size > maxBytes)
        return tooLarge(path, stat.size, maxBytes);
    // One byte more than the size says, so that a file which grows meanwhile is seen.
    const bytes = new Uint8Array(stat.size + 1);
    let filled = 0;
    while (filled < bytes.length) {
        const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, filled);
        if (bytesRead === 0)
            return (0,fact/* available */.q)(bytes.subarray(0, filled));
        filled += bytesRead;
    }
    return (0,fact/* unavailable */.h)(`${quoted(path)} grew while it was read. Let the step that writes it end first.`);
}
function tooLarge(path, size, maxBytes) {
    return (0,fact/* unavailable */.h)(`${quoted(path)} holds ${size} bytes; at most ${maxBytes} are read.`);
}
/** Walks the folder without following links; a folder that cannot be listed makes the answer unavailable. */
async function search(root, patterns) {
    const matches = (0,src.compileGlobs)(patterns);
    const found = [];
    const waiting = [''];
    let seen = 0;
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true })) {
            seen += 1;
            const path = `${folder}${entry.name}`;
            if (entry.isDirectory() && !skipped.has(entry.name))
                waiting.push(`${path}/`);
            else if (entry.isFile() && matches(path))
                found.push(path);
        }
        if (seen > entryCap)
            return (0,fact/* unavailable */.h)(`The workspace holds more than ${entryCap} files, too many to search.`);
        if (found.length > matchCap)
            return (0,fact/* unavailable */.h)(`The patterns match more than ${matchCap} files. Narrow them.`);
    }
    return (0,fact/* available */.q)(found.toSorted());
}
async function guarded(name, work) {
    try {
        return await work();
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return (0,fact/* unavailable */.h)(`There is no file ${quoted(name)} in the workspace.`);
        if (code === 'EACCES' || code === 'EPERM')
            return (0,fact/* unavailable */.h)(`${quoted(name)} may not be read by this user.`);
        return (0,fact/* unavailable */.h)(`${quoted(name)} could not be read (${code ?? String(error).slice(0, 200)}).`);
    }
}
function quoted(path) {
    return JSON.stringify(path.length > 300 ? `${path.slice(0, 300)}…` : path);
}

;// CONCATENATED MODULE: ./packages/runner/src/node-ports.ts

/** The system's clock, in milliseconds since 1970-01-01 UTC. */
function systemClock() {
    return { now: () => Date.now() };
}


/***/ })

};
