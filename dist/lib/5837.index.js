export const id = 5837;
export const ids = [5837];
export const modules = {

/***/ 7109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseArgs)
/* harmony export */ });
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4519);

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

/***/ 137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
const commands = {
    list: {
        usage: 'list',
        summary: 'Every control, one line each.',
        load: async () => (await __webpack_require__.e(/* import() */ 5173).then(__webpack_require__.bind(__webpack_require__, 5173))).list,
    },
    explain: {
        usage: 'explain RULE',
        summary: 'What a rule asks, why, how to fix it, and its level now.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(1930), __webpack_require__.e(5311)]).then(__webpack_require__.bind(__webpack_require__, 1930))).explain,
    },
    policy: {
        usage: 'policy show|validate|explain',
        summary: 'The policy in force; whether a policy file is right; what a clause or a key means.',
        load: async () => (await __webpack_require__.e(/* import() */ 7439).then(__webpack_require__.bind(__webpack_require__, 7439))).policy,
    },
    waivers: {
        usage: 'waivers audit',
        summary: 'Recorded exceptions: which have expired, name nothing, or cannot be verified.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8409), __webpack_require__.e(2288)]).then(__webpack_require__.bind(__webpack_require__, 2288))).waivers,
    },
    hook: {
        usage: 'hook install|uninstall',
        summary: 'Whether git checks each commit message as you commit.',
        load: async () => (await __webpack_require__.e(/* import() */ 7794).then(__webpack_require__.bind(__webpack_require__, 7794))).hook,
    },
    new: {
        usage: 'new action|rule|format NAME',
        summary: 'The files of a new control, rule or format, in a checkout of the sources.',
        load: async () => (await __webpack_require__.e(/* import() */ 8899).then(__webpack_require__.bind(__webpack_require__, 8899))).makeNew,
    },
    demo: {
        usage: 'demo',
        summary: 'Makes a small repository with a pull request and runs every control on it.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8409), __webpack_require__.e(3994)]).then(__webpack_require__.bind(__webpack_require__, 3994))).demo,
    },
};


/***/ }),

/***/ 4838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ tokenOf),
/* harmony export */   Gh: () => (/* binding */ serverUrlOf),
/* harmony export */   po: () => (/* binding */ apiUrlOf)
/* harmony export */ });
const publicServer = 'https://github.com';
function serverUrlOf(env) {
    return withoutSlash(env['GITHUB_SERVER_URL'] ?? '') || publicServer;
}
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
// EXTERNAL MODULE: ./packages/app/src/index.ts + 28 modules
var src = __webpack_require__(2835);
// EXTERNAL MODULE: ./packages/model/src/fact.ts
var fact = __webpack_require__(2667);
;// CONCATENATED MODULE: ./packages/cli/src/range.ts

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





async function eventOf(world, flags, git) {
    const file = flags.get('event');
    if (file !== undefined) {
        const typed = ['range', 'base', 'head', 'tag'].find((name) => flags.has(name));
        if (typed !== undefined)
            return (0,fact/* unavailable */.h)(`--event says what is judged; leave out --${typed}.`);
        return readEventFile(world, file, flags.get('event-name') ?? null, git);
    }
    if (flags.has('event-name'))
        return (0,fact/* unavailable */.h)('--event-name goes with --event FILE; without a file, leave it out.');
    const repository = textIn(world, 'GITHUB_REPOSITORY');
    const tag = flags.get('tag');
    if (tag !== undefined) {
        const typed = ['range', 'base', 'head'].find((name) => flags.has(name));
        if (typed !== undefined)
            return (0,fact/* unavailable */.h)(`--tag says what is judged; leave out --${typed}.`);
        const ref = `refs/tags/${tag.trim().replace(/^refs\/tags\//, '')}`;
        return (0,fact/* available */.q)({ name: 'cli', payload: null, repository, sha: null, ref, range: null });
    }
    const range = rangeOf(flags);
    if (range.status === 'unavailable')
        return range;
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
function isOwnEvent(world, file) {
    const own = textIn(world, 'GITHUB_EVENT_PATH');
    return own !== null && (0,external_node_path_.resolve)(world.cwd, file) === (0,external_node_path_.resolve)(world.cwd, own);
}
async function checkedOut(name, payload, git) {
    const candidates = [
        (0,src.recordOf)(payload['pull_request'])?.['merge_commit_sha'],
        (0,src.recordOf)(payload['merge_group'])?.['head_sha'],
        payload['after'],
    ];
    const said = candidates.map(src.hashOf).find((sha) => sha !== null);
    const place = said === undefined ? placeOf(name, payload) : null;
    if (place === null)
        return said ?? null;
    const answers = await git.objects([`${place}^{commit}`]);
    const head = answers.status === 'available' ? answers.value[0] : undefined;
    return head?.kind === 'found' ? head.id : null;
}
function placeOf(name, payload) {
    const tag = name === 'create' && payload['ref_type'] === 'tag' ? (0,src.textOf)(payload['ref']) : null;
    if (tag !== null)
        return `refs/tags/${tag}`;
    return name === 'workflow_dispatch' || name === 'schedule' ? 'HEAD' : null;
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
const policyFlags = [repo, policy, token, debug, help];
const policyJsonFlags = [...policyFlags, alone('json', 'Print JSON.')];
const datedJsonFlags = [...policyJsonFlags, now];
const helpFlag = [help];
const hookFlags = [repo, debug, help];
const demoFlags = [
    valued('keep', 'DIR', 'Put the files into this new or empty folder. Default: a new temporary folder.'),
    debug,
    help,
];
function cliInputs(specs) {
    return Object.entries(specs).filter(([, spec]) => spec.only !== 'action');
}
function inputFlags(specs) {
    return cliInputs(specs).map(([name, spec]) => {
        const takes = spec.edited === true ? 'optional' : spec.flag === true ? 'maybe' : 'value';
        return { name, takes, value: takes === 'maybe' ? '' : valueWord(spec), help: helpOf(spec) };
    });
}
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

/***/ 5837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cmMain: () => (/* binding */ cmMain)
});

// UNUSED EXPORTS: runToEnd

// EXTERNAL MODULE: ./packages/suite/src/registry.ts
var registry = __webpack_require__(4413);
// EXTERNAL MODULE: ./packages/suite/src/version.ts
var version = __webpack_require__(6732);
// EXTERNAL MODULE: ./packages/model/src/nearest.ts
var nearest = __webpack_require__(4519);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/app/src/index.ts + 28 modules
var src = __webpack_require__(2835);
// EXTERNAL MODULE: ./packages/model/src/fact.ts
var fact = __webpack_require__(2667);
// EXTERNAL MODULE: ./packages/cli/src/args.ts
var src_args = __webpack_require__(7109);
// EXTERNAL MODULE: ./packages/cli/src/event.ts + 1 modules
var src_event = __webpack_require__(2047);
// EXTERNAL MODULE: ./packages/cli/src/flags.ts
var src_flags = __webpack_require__(7733);
// EXTERNAL MODULE: ./packages/cli/src/options.ts
var src_options = __webpack_require__(1428);
// EXTERNAL MODULE: ./packages/cli/src/ports.ts + 3 modules
var src_ports = __webpack_require__(8314);
// EXTERNAL MODULE: ./packages/cli/src/read-input.ts
var read_input = __webpack_require__(9141);
// EXTERNAL MODULE: ./packages/cli/src/run-record.ts
var run_record = __webpack_require__(8613);
// EXTERNAL MODULE: ./packages/cli/src/tool.ts
var tool = __webpack_require__(3974);
;// CONCATENATED MODULE: ./packages/cli/src/asked.ts








async function askedOf(world, { builtInSha256 }, specs, flags, format) {
    const options = (0,src_options/* portOptions */.Q)(world, flags);
    if (options.status === 'unavailable')
        return options;
    const edited = await editedOf(world, specs, flags, options.value.repo);
    if (edited.status === 'unavailable')
        return edited;
    const writing = edited.value !== null;
    const seen = !writing || format !== 'text' || flags.has('report-path');
    const ports = writing ? portsForWriting(world, options.value, seen) : (0,src_ports/* localPorts */.E)(world, options.value);
    const event = await (0,src_event/* eventOf */.A)(world, flags, ports.git);
    if (event.status === 'unavailable')
        return event;
    const policyFile = await (0,src_options/* policyFileOf */.I)(world, flags.get('policy'));
    if (policyFile.status === 'unavailable')
        return policyFile;
    const rawInputs = await inputsOf(world, specs, flags, edited.value);
    if (rawInputs.status === 'unavailable')
        return rawInputs;
    const host = {
        surface: 'cli',
        ports,
        event: event.value,
        rawInputs: rawInputs.value,
        policyFile: policyFile.value,
        builtInSha256,
        run: (0,run_record/* runRecord */.D)(world.env),
        tool: seen ? (0,tool/* toolOf */.w)(world.version) : { ...unseenTool, version: world.version },
    };
    return (0,fact/* available */.q)({ host, edited: edited.value });
}
async function editedOf(world, specs, flags, repo) {
    const name = (0,src_flags/* cliInputs */.Un)(specs).find(([input, { edited }]) => edited === true && flags.has(input))?.[0];
    if (name === undefined)
        return (0,fact/* available */.q)(null);
    const other = (0,src_flags/* cliInputs */.Un)(specs).find(([input, spec]) => input !== name && (0,src_flags/* namesFile */.X7)(spec) && flags.has(input))?.[0];
    if (other !== undefined)
        return (0,fact/* unavailable */.h)(`Give either --${name} or --${other}, not both.`);
    const { readEditedMessage } = await Promise.all(/* import() */[__webpack_require__.e(9423), __webpack_require__.e(8647)]).then(__webpack_require__.bind(__webpack_require__, 8647));
    return readEditedMessage(world, repo, flags.get(name) ?? '');
}
function portsForWriting(world, options, seen) {
    const ports = (0,src_ports/* localPorts */.E)(world, { ...options, token: null });
    const git = { ...ports.git, fetch: async () => (0,fact/* unavailable */.h)('While a message is written, nothing is fetched.') };
    const forge = { ...ports.forge, fileAt: keptOnly(ports.forge) };
    return seen ? { ...ports, git, forge } : { ...ports, git, forge, hash: { sha256: () => '' } };
}
function keptOnly(forge) {
    return async (...question) => {
        const kept = await forge.fileAt(...question);
        return kept.status === 'available' ? kept : (0,fact/* unavailable */.h)(notKept);
    };
}
const notKept = 'while a message is written, GitHub is not asked. Run `cm policy validate` once with GITHUB_TOKEN set; what it reads is kept on this machine.';
const unseenTool = { name: 'cm-actions', tree: null };
async function inputsOf(world, specs, flags, edited) {
    const inputs = new Map();
    for (const [name, spec] of (0,src_flags/* cliInputs */.Un)(specs)) {
        const given = flags.get(name);
        if (given === undefined)
            continue;
        if (spec.edited === true) {
            inputs.set(name, edited?.text ?? '');
            continue;
        }
        const text = (0,src_flags/* namesFile */.X7)(spec) ? await (0,read_input/* readTypedText */.cJ)(world, given) : (0,fact/* available */.q)(given);
        if (text.status === 'unavailable')
            return (0,fact/* unavailable */.h)(`--${name}: ${text.reason}`);
        inputs.set(name, text.value);
    }
    return (0,fact/* available */.q)(inputs);
}

;// CONCATENATED MODULE: ./packages/cli/src/formats.ts

const formats = ['text', 'json', 'markdown', 'sarif'];
function formatOf(flags) {
    const typed = flags.get('format');
    const json = flags.has('json');
    if (typed === undefined)
        return (0,fact/* available */.q)(json ? 'json' : 'text');
    const format = formats.find((known) => known === typed);
    if (format === undefined) {
        const near = (0,nearest/* nearest */.p)(typed, formats);
        const hint = near === null ? '' : `; the nearest is ${near}`;
        return (0,fact/* unavailable */.h)(`--format ${typed} is no format${hint}. There are ${formats.join(', ')}.`);
    }
    if (json && format !== 'json')
        return (0,fact/* unavailable */.h)(`--json and --format ${format} contradict each other; leave one out.`);
    return (0,fact/* available */.q)(format);
}

// EXTERNAL MODULE: ./packages/cli/src/world.ts
var src_world = __webpack_require__(7554);
;// CONCATENATED MODULE: ./packages/cli/src/commands/control.ts









async function control(world, entry, args) {
    const action = await entry.load();
    const specs = { ...src.commonInputs, ...action.inputs };
    const { values: flags, words, problems } = (0,src_args/* parseArgs */.Z)(args, [...(0,src_flags/* inputFlags */.eJ)(specs), ...src_flags/* controlFlags */.jJ]);
    if (flags.has('help')) {
        const { controlHelp } = await __webpack_require__.e(/* import() */ 8878).then(__webpack_require__.bind(__webpack_require__, 8878));
        await world.out.write(controlHelp(action, specs, world.out.columns));
        return 0;
    }
    const wrong = problems.length > 0 ? problems : words.map((word) => strayWord(entry.name, word));
    if (wrong.length > 0)
        return (0,src_world/* refuse */.T)(world, ...wrong, `cm ${entry.name} --help lists the flags.`);
    const format = formatOf(flags);
    if (format.status === 'unavailable')
        return (0,src_world/* refuse */.T)(world, format.reason);
    const asked = await askedOf(world, entry, specs, flags, format.value);
    if (asked.status === 'unavailable')
        return (0,src_world/* refuse */.T)(world, asked.reason);
    const { host, edited } = asked.value;
    const result = await (0,src.run)(action, host, (0,src.catalogueWith)(world.registry, entry.name));
    if (result.files.length > 0) {
        const { writeControlFiles } = await __webpack_require__.e(/* import() */ 7050).then(__webpack_require__.bind(__webpack_require__, 7050));
        await writeControlFiles(world, result.files, flags);
    }
    const written = await emit(world, { action, result, edited }, format.value, flags);
    return written.status === 'unavailable' ? (0,src_world/* refuse */.T)(world, written.reason) : result.exitCode;
}
function strayWord(name, word) {
    const range = word.includes('..') ? ` A range is given as --range ${word}.` : '';
    return `cm ${name} takes flags only, and "${word}" is none.${range}`;
}
async function emit(world, { action, result, edited }, format, flags) {
    const { report } = result;
    const output = flags.get('output');
    const look = output === undefined ? world.out : { colour: false, columns: world.out.columns };
    const show = async (as) => {
        if (as === 'json')
            return (await __webpack_require__.e(/* import() */ 9732).then(__webpack_require__.bind(__webpack_require__, 9732))).toJsonPieces(report);
        return (await Promise.all(/* import() */[__webpack_require__.e(8409), __webpack_require__.e(1948)]).then(__webpack_require__.bind(__webpack_require__, 1948))).render(report, as, action.rules, look);
    };
    const text = edited === null || format !== 'text' ? await show(format) : await told(world, result, edited, action, look);
    if (output === undefined)
        await world.out.write(text);
    const reportPath = flags.get('report-path');
    const json = reportPath === undefined ? '' : await show('json');
    for (const [path, content] of [[output, text], [reportPath, json]]) {
        if (path === undefined)
            continue;
        const written = await writeTyped(world, path, content);
        if (written.status === 'unavailable')
            return written;
    }
    return (0,fact/* available */.q)(true);
}
async function told(world, result, edited, action, look) {
    const { editText } = await __webpack_require__.e(/* import() */ 1763).then(__webpack_require__.bind(__webpack_require__, 1763));
    return editText(result, edited, action.rules, world, look);
}
async function writeTyped(world, path, text) {
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(world.cwd, path), typeof text === 'string' ? text : text.join(''));
        return (0,fact/* available */.q)(true);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return (0,fact/* unavailable */.h)(`The report could not be written to ${path}: ${reason}. Name a file in a folder that is there.`);
    }
}

// EXTERNAL MODULE: ./packages/cli/src/commands/index.ts
var commands = __webpack_require__(137);
;// CONCATENATED MODULE: ./packages/cli/src/dispatch.ts




async function dispatch(world) {
    const [first, ...rest] = world.args;
    if (first === undefined) {
        await world.err.write(await help(world));
        return 2;
    }
    if (first === 'help' && rest[0] !== undefined)
        return dispatch({ ...world, args: [...rest, '--help'] });
    if (first === 'help' || first === '--help' || first === '-h') {
        await world.out.write(await help(world));
        return 0;
    }
    if (first === '--version') {
        await world.out.write(`cm ${world.version}\n`);
        return 0;
    }
    return named(world, first, rest);
}
async function named(world, name, rest) {
    const entry = own(world.registry, name);
    if (entry !== null) {
        return control(world, entry, rest);
    }
    const command = own(commands/* commands */.P, name);
    if (command !== null)
        return (await command.load())(world, rest);
    if (name.startsWith('-'))
        return (0,src_world/* refuse */.T)(world, `Begin with a control or a command: cm commit-lint ${name}.`, seeHelp);
    const near = (0,nearest/* nearest */.p)(name, [...Object.keys(world.registry), ...Object.keys(commands/* commands */.P)]);
    const hint = near === null ? '' : `; the nearest is "${near}"`;
    return (0,src_world/* refuse */.T)(world, `There is no control or command "${name}"${hint}.`, seeHelp);
}
const seeHelp = 'cm --help shows what there is.';
async function help(world) {
    const { generalHelp } = await __webpack_require__.e(/* import() */ 4758).then(__webpack_require__.bind(__webpack_require__, 4758));
    return generalHelp(world, world.out.columns);
}
function own(table, name) {
    return Object.hasOwn(table, name) ? (table[name] ?? null) : null;
}

;// CONCATENATED MODULE: ./packages/cli/src/sink.ts
const readerGone = new Set(['EPIPE', 'EOF', 'ECONNRESET']);
const plainWidth = 100;
function sinkOf(stream, env) {
    let broken = null;
    stream.on('error', (error) => {
        broken ??= error;
    });
    return {
        write: async (text) => {
            const pieces = typeof text === 'string' ? [text] : text;
            for (const piece of pieces)
                if (broken === null && piece !== '')
                    await written(stream, piece);
        },
        failure: () => (broken !== null && !readerGone.has(broken.code ?? '') ? broken : null),
        colour: wantsColour(stream.isTTY === true, env),
        columns: Math.max(40, Math.min(stream.columns ?? plainWidth, plainWidth)),
    };
}
function written(stream, piece) {
    return new Promise((resolve) => {
        stream.write(piece, () => resolve());
    });
}
function lazySink(open) {
    let opened = null;
    const sink = () => (opened ??= open());
    return {
        write: async (text) => {
            if (text.length > 0)
                await sink().write(text);
        },
        failure: () => opened?.failure() ?? null,
        get colour() {
            return sink().colour;
        },
        get columns() {
            return sink().columns;
        },
    };
}
function wantsColour(terminal, env) {
    if ((env['NO_COLOR'] ?? '') !== '')
        return false;
    const force = env['FORCE_COLOR'];
    if (force !== undefined && force !== '')
        return force !== '0' && force !== 'false';
    return terminal && env['TERM'] !== 'dumb';
}

;// CONCATENATED MODULE: ./packages/cli/src/main.ts




async function cmMain(scaffolder = null) {
    process.exitCode = 2;
    const world = processWorld(scaffolder);
    let crashed = false;
    process.on('uncaughtException', (error) => {
        crashed = true;
        process.exitCode = 2;
        void world.err.write(crashText(error, world.args.includes('--debug')));
    });
    const code = await runToEnd(world);
    process.exitCode = crashed ? 2 : code;
}
async function runToEnd(world) {
    try {
        const code = await dispatch(world);
        const lost = world.out.failure();
        if (lost === null)
            return code;
        await world.err.write(`cm: The output could not be written: ${lost.message}. Make room, or write somewhere else.\n`);
    }
    catch (error) {
        await world.err.write(crashText(error, world.args.includes('--debug')));
    }
    return 2;
}
function processWorld(scaffolder) {
    return {
        args: process.argv.slice(2),
        env: process.env,
        cwd: process.cwd(),
        out: lazySink(() => sinkOf(process.stdout, process.env)),
        err: lazySink(() => sinkOf(process.stderr, process.env)),
        stdin: () => process.stdin,
        registry: registry/* registry */.u,
        version: version/* version */.r,
        scaffolder,
    };
}
function crashText(error, debug) {
    const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    const advice = debug
        ? 'Please report the text below.'
        : 'Run it again with --debug and report the text that it prints.';
    return `cm: Stopped by a defect of its own, and nothing was judged: ${message}. ${advice}\n${debug ? `${stack}\n` : ''}`;
}


/***/ }),

/***/ 1428:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ policyFileOf),
/* harmony export */   Q: () => (/* binding */ portOptions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2667);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4838);
/* harmony import */ var _read_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9141);





function portOptions(world, flags) {
    const typed = flags.get('repo') ?? '.';
    const repo = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, typed);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(repo, { throwIfNoEntry: false })?.isDirectory()) {
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .h)(`--repo ${typed} is no folder. Name the folder of the repository, or run cm in it.`);
    }
    const now = timeOf(flags.get('now'));
    if (now.status === 'unavailable')
        return now;
    return (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .available */ .q)({ repo, token: (0,_defaults_js__WEBPACK_IMPORTED_MODULE_4__/* .tokenOf */ .B9)(flags.get('token'), world.env), now: now.value, debug: flags.has('debug') });
}
const isoTime = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/;
function timeOf(text) {
    if (text === undefined)
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .available */ .q)(null);
    const time = isoTime.test(text) && isDay(text.slice(0, 10)) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(time)
        ? (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .h)(`--now ${text} is no time. Write it as 2026-03-31T12:00:00Z.`)
        : (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .available */ .q)(time);
}
function isDay(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
async function policyFileOf(world, path) {
    if (path === undefined)
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .available */ .q)(null);
    const bytes = await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_2__/* .readTypedFile */ .zH)(world, path);
    return bytes.status === 'unavailable' ? bytes : (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .available */ .q)({ path, bytes: bytes.value });
}


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ localPorts)
});

// UNUSED EXPORTS: logTo

// EXTERNAL MODULE: ./packages/git/src/index.ts + 19 modules
var src = __webpack_require__(4676);
// EXTERNAL MODULE: ./packages/report/src/escape/control.ts
var control = __webpack_require__(399);
// EXTERNAL MODULE: ./packages/runner/src/node-ports.ts + 4 modules
var node_ports = __webpack_require__(5620);
// EXTERNAL MODULE: ./packages/cli/src/defaults.ts
var defaults = __webpack_require__(4838);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/model/src/fact.ts
var fact = __webpack_require__(2667);
;// CONCATENATED MODULE: ./packages/cli/src/pinned-files.ts



function pinnedFolder(env) {
    const home = env['HOME'] ?? env['LOCALAPPDATA'] ?? '';
    return home === '' || (env['CI'] ?? '') !== '' ? null : (0,external_node_path_.join)(home, '.cache', 'cm-actions', 'files');
}
const fullHash = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const longestName = 240;
function keepPinned(forge, apiUrl, folder) {
    if (folder === null)
        return forge;
    return {
        ...forge,
        fileAt: async (repository, path, ref) => {
            const name = encodeURIComponent(`${apiUrl} ${repository} ${path} ${ref}`);
            if (!fullHash.test(ref) || name.length > longestName)
                return forge.fileAt(repository, path, ref);
            const kept = readKept((0,external_node_path_.join)(folder, name));
            if (kept !== null)
                return (0,fact/* available */.q)(kept);
            const asked = await forge.fileAt(repository, path, ref);
            if (asked.status === 'available' && asked.value !== null)
                keep(folder, name, asked.value);
            return asked;
        },
    };
}
function readKept(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file);
    }
    catch {
        return null;
    }
}
function keep(folder, name, bytes) {
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        const part = (0,external_node_path_.join)(folder, `${process.pid}.part`);
        (0,external_node_fs_.writeFileSync)(part, bytes, { mode: 0o600 });
        (0,external_node_fs_.renameSync)(part, (0,external_node_path_.join)(folder, name));
    }
    catch {
    }
}

;// CONCATENATED MODULE: ./packages/cli/src/tuned-git.ts
const tuned_git_short = [
    ...['--no-opt', '--no-maglev', '--no-incremental-marking', '--no-parallel-scavenge'],
    ...['--no-baseline-batch-compilation', '--invocation-count-for-feedback-allocation=2'],
];
const tuned_git_long = ['--maglev', '--invocation-count-for-maglev=1000'];
const normal = [
    ...['--opt', '--maglev', '--invocation-count-for-maglev=400', '--incremental-marking', '--parallel-scavenge'],
    ...['--baseline-batch-compilation', '--invocation-count-for-feedback-allocation=8'],
];
const some = 100;
const many = 3000;
function tunedGit(git) {
    let seen = 0;
    return {
        ...git,
        log: (range, onCommit, onBoundary) => git.log(range, (commit) => {
            seen += 1;
            if (seen === some)
                shorten();
            else if (seen === many)
                set(tuned_git_long);
            onCommit(commit);
        }, onBoundary),
    };
}
function shorten() {
    set(tuned_git_short);
    process.once('exit', () => set(normal));
}
function set(flags) {
    if (Number.parseInt(process.versions.node, 10) !== 24)
        return;
    const v8 = process.getBuiltinModule('node:v8');
    for (const flag of flags)
        v8.setFlagsFromString(flag);
}

;// CONCATENATED MODULE: ./packages/cli/src/typed-files.ts



function typedFiles(repo) {
    const own = (0,node_ports/* nodeFiles */.kT)(repo);
    const outside = (path) => (0,external_node_path_.isAbsolute)(path) || /^\.\.[\\/]/.test(path) ? (0,external_node_path_.resolve)(repo, path) : null;
    return {
        read: (path, maxBytes) => {
            const file = outside(path);
            return file === null ? own.read(path, maxBytes) : (0,node_ports/* nodeFiles */.kT)((0,external_node_path_.dirname)(file)).read((0,external_node_path_.basename)(file), maxBytes);
        },
        scan: (path, maxBytes, onBytes) => {
            const file = outside(path);
            return file === null
                ? own.scan(path, maxBytes, onBytes)
                : (0,node_ports/* nodeFiles */.kT)((0,external_node_path_.dirname)(file)).scan((0,external_node_path_.basename)(file), maxBytes, onBytes);
        },
        glob: async (patterns) => {
            const elsewhere = patterns.filter((pattern) => outside(pattern) !== null);
            if (elsewhere.length === 0)
                return own.glob(patterns);
            const here = patterns.filter((pattern) => outside(pattern) === null);
            const found = here.some((pattern) => !pattern.startsWith('!'))
                ? await own.glob(here)
                : (0,fact/* available */.q)([]);
            return withElsewhere(found, elsewhere.map((pattern) => (0,external_node_path_.resolve)(repo, pattern)), repo);
        },
    };
}
async function withElsewhere(found, patterns, repo) {
    if (found.status === 'unavailable')
        return found;
    const all = new Set(found.value);
    for (const pattern of patterns) {
        const { folder, rest } = split(pattern);
        const listed = await (0,node_ports/* nodeFiles */.kT)(folder).glob([`/${rest}`]);
        if (listed.status === 'unavailable')
            return listed;
        for (const path of listed.value)
            all.add(named((0,external_node_path_.join)(folder, path), repo));
    }
    return (0,fact/* available */.q)([...all].toSorted());
}
function named(path, repo) {
    const inside = (0,external_node_path_.relative)(repo, path);
    return inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside) ? path : inside.replaceAll(external_node_path_.sep, '/');
}
function split(pattern) {
    const parts = pattern.replaceAll(external_node_path_.sep, '/').split('/');
    const first = parts.findIndex((part) => /[*?[]/.test(part));
    const cut = first === -1 ? parts.length - 1 : first;
    return { folder: parts.slice(0, cut).join('/') || '/', rest: parts.slice(cut).join('/') };
}

;// CONCATENATED MODULE: ./packages/cli/src/ports.ts







function localPorts(world, options) {
    const { repo, token, now } = options;
    const log = logTo(world.err, options.debug);
    const apiUrl = (0,defaults/* apiUrlOf */.po)(world.env);
    const remoteAuth = token === null ? null : { serverUrl: (0,defaults/* serverUrlOf */.Gh)(world.env), token };
    return {
        git: tunedGit((0,src/* createGit */.lD)({ cwd: repo, log, remoteAuth, env: world.env })),
        forge: keepPinned(lazyForge(apiUrl, token, log), apiUrl, pinnedFolder(world.env)),
        files: typedFiles(repo),
        clock: now === null ? (0,node_ports/* systemClock */.ml)() : { now: () => now },
        hash: (0,node_ports/* nodeHash */.zB)(),
        log,
    };
}
function lazyForge(apiUrl, token, log) {
    let client = null;
    async function forge() {
        client ??= __webpack_require__.e(/* import() */ 2036).then(__webpack_require__.bind(__webpack_require__, 2036)).then(({ createForge }) => createForge({ apiUrl, token, log }));
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
        issue: async (...question) => (await forge()).issue(...question),
        rootNames: async (...question) => (await forge()).rootNames(...question),
        tagRef: async (...question) => (await forge()).tagRef(...question),
        tagObject: async (...question) => (await forge()).tagObject(...question),
        artifacts: async (...question) => (await forge()).artifacts(...question),
        workflowRun: async (...question) => (await forge()).workflowRun(...question),
        artifactFile: async (...question) => (await forge()).artifactFile(...question),
        comment: async (...question) => (await forge()).comment(...question),
    };
}
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



const largestInput = 16 * 1024 * 1024;
async function readTypedFile(world, path) {
    try {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(world.cwd, path);
        return isSmallFile(file) ? (0,_cm_model__WEBPACK_IMPORTED_MODULE_2__/* .available */ .q)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file)) : await capped((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file), path);
    }
    catch (error) {
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .h)(reasonOf(path, error));
    }
}
function isSmallFile(file) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
    return stat.isFile() && stat.size > 0 && stat.size <= largestInput;
}
async function readStandardInput(world) {
    try {
        return await capped(world.stdin(), 'Standard input');
    }
    catch (error) {
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_2__/* .unavailable */ .h)(reasonOf('Standard input', error));
    }
}
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
/* harmony import */ var _cm_runner_node_ports__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5620);

function toolOf(version) {
    return { name: 'cm-actions', version, tree: (0,_cm_runner_node_ports__WEBPACK_IMPORTED_MODULE_0__/* .releaseTree */ .mF)(process.argv[1]) };
}


/***/ }),

/***/ 7554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
/* harmony import */ var _cm_report_control__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(399);

async function refuse(world, ...sentences) {
    await world.err.write(sentences.map((sentence) => `cm: ${(0,_cm_report_control__WEBPACK_IMPORTED_MODULE_0__/* .stripControl */ .k)(sentence)}\n`).join(''));
    return 2;
}


/***/ }),

/***/ 399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine),
/* harmony export */   k: () => (/* binding */ stripControl)
/* harmony export */ });
const ESC = '\u001b';
const terminalSequences = new RegExp(`(?:${ESC}\\[|\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]|(?:${ESC}\\]|\u009d)\\P{Cc}{0,2048}(?:\u0007|${ESC}\\\\|\u009c)`, 'gu');
const hidden = /[^\P{Cc}\n\t]|\p{Cs}|[\u2028-\u202e\u2066-\u2069]/gu;
const names = {
    '\u2028': 'LS',
    '\u2029': 'PS',
    '\u202a': 'LRE',
    '\u202b': 'RLE',
    '\u202c': 'PDF',
    '\u202d': 'LRO',
    '\u202e': 'RLO',
    '\u2066': 'LRI',
    '\u2067': 'RLI',
    '\u2068': 'FSI',
    '\u2069': 'PDI',
};
function visibleName(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return '\u2421';
    if (code >= 0xd800 && code <= 0xdfff)
        return '\ufffd';
    const name = names[character];
    const hex = code.toString(16).toUpperCase().padStart(4, '0');
    return name === undefined ? `[U+${hex}]` : `[U+${hex} ${name}]`;
}
function stripControl(text) {
    return text.replaceAll('\r\n', '\n').replace(terminalSequences, '').replace(hidden, visibleName);
}
function oneLine(text) {
    return stripControl(text).replace(/\s+/gu, ' ').trim();
}


/***/ }),

/***/ 4413:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ registry)
/* harmony export */ });
const registry = {
    'commit-lint': {
        name: 'commit-lint',
        title: 'Commit lint',
        description: 'Checks that what will land follows the commit standards and is linked to a ticket.',
        rules: ['commit-lint/commits-read', 'commit-lint/header-format', 'commit-lint/type-allowed', 'commit-lint/type-home', 'commit-lint/scope-allowed', 'commit-lint/header-length', 'commit-lint/body-layout', 'commit-lint/body-line-length', 'commit-lint/breaking-change', 'commit-lint/unfinished', 'commit-lint/commitlint-config', 'commit-lint/ticket', 'commit-lint/ticket-agreement', 'commit-lint/ticket-exists', 'commit-lint/task-trailer', 'commit-lint/branch-name', 'commit-lint/merge-settings', 'commit-lint/tag-version', 'commit-lint/tag-annotated', 'commit-lint/tag-order', 'commit-lint/tag-unmoved', 'commit-lint/tag-changes', 'commit-lint/tag-agreement', 'commit-lint/tag-branch', 'commit-lint/tag-signed'],
        builtInSha256: '93f254e9c833c30544ee3d39e70bd1d143e238c9183b8de6a4128ac63885f10c',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9423), __webpack_require__.e(7467)]).then(__webpack_require__.bind(__webpack_require__, 7467))).action,
    },
    'coverage-gate': {
        name: 'coverage-gate',
        title: 'Coverage gate',
        description: 'Checks that tests cover the project and every new line, and miss no new code file.',
        rules: ['coverage-gate/reports-read', 'coverage-gate/paths-matched', 'coverage-gate/report-age', 'coverage-gate/change-read', 'coverage-gate/patch-lines', 'coverage-gate/new-file-present', 'coverage-gate/changed-file-present', 'coverage-gate/new-tests', 'coverage-gate/project-lines', 'coverage-gate/project-branches', 'coverage-gate/project-functions', 'coverage-gate/project-statements', 'coverage-gate/ratchet', 'coverage-gate/flag-reports', 'coverage-gate/flag-lines', 'coverage-gate/pragmas', 'coverage-gate/measure-settings', 'coverage-gate/report-notes'],
        builtInSha256: '2aae27d7a60ad4801044edad71928d336f32e0682fee4fbacdbc7250ad955638',
        load: async () => (await __webpack_require__.e(/* import() */ 5796).then(__webpack_require__.bind(__webpack_require__, 5796))).action,
    },
};


/***/ }),

/***/ 6732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '0.1.0';


/***/ })

};
