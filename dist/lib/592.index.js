export const id = 592;
export const ids = [592];
export const modules = {

/***/ 9592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  control: () => (/* binding */ control)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/app/src/index.ts + 26 modules
var src = __webpack_require__(6803);
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
// EXTERNAL MODULE: ./packages/cli/src/ports.ts + 1 modules
var src_ports = __webpack_require__(7169);
// EXTERNAL MODULE: ./packages/cli/src/read-input.ts
var read_input = __webpack_require__(9141);
// EXTERNAL MODULE: ./packages/cli/src/run-record.ts
var run_record = __webpack_require__(8613);
// EXTERNAL MODULE: ./packages/cli/src/tool.ts
var tool = __webpack_require__(3974);
;// CONCATENATED MODULE: ./packages/cli/src/asked.ts








/** What the flags mean for `run()`: the ports, the event, the policy file and the inputs. */
async function askedOf(world, specs, flags, format) {
    const options = (0,src_options/* portOptions */.Q)(world, flags);
    if (options.status === 'unavailable')
        return options;
    const edited = await editedOf(world, specs, flags, options.value.repo);
    if (edited.status === 'unavailable')
        return edited;
    const writing = edited.value !== null;
    const seen = !writing || format !== 'text' || flags.has('report-path');
    const ports = await (writing ? portsForWriting(world, options.value, seen) : (0,src_ports/* localPorts */.ER)(world, options.value));
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
        run: (0,run_record/* runRecord */.D)(world.env),
        tool: seen ? await (0,tool/* toolOf */.w)(world.version) : { ...unseenTool, version: world.version },
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
    const { readEditedMessage } = await Promise.all(/* import() */[__webpack_require__.e(906), __webpack_require__.e(647)]).then(__webpack_require__.bind(__webpack_require__, 8647));
    return readEditedMessage(world, repo, flags.get(name) ?? '');
}
/**
 * Who writes a message waits for the check: no server is asked, not even one that git would ask by itself, and what
 * only a report shows that nobody sees is not hashed.
 */
async function portsForWriting(world, options, seen) {
    const quiet = { ...options, token: null };
    const ports = seen ? await (0,src_ports/* localPorts */.ER)(world, quiet) : (0,src_ports/* portsWith */.tl)(world, quiet, { sha256: () => '' });
    const reason = 'While a message is written, nothing is fetched.';
    return { ...ports, git: { ...ports.git, fetch: async () => (0,fact/* unavailable */.h)(reason) } };
}
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

// EXTERNAL MODULE: ./packages/cli/src/catalogue.ts
var catalogue = __webpack_require__(7255);
// EXTERNAL MODULE: ./packages/model/src/nearest.ts
var nearest = __webpack_require__(4519);
;// CONCATENATED MODULE: ./packages/cli/src/formats.ts

/** How a report may be printed. */
const formats = ['text', 'json', 'markdown', 'sarif'];
/** The format that `--format` and `--json` ask for together. */
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










/** `cm <control>`: judges a range, an event or a message, and prints the report. */
async function control(world, entry, args) {
    const action = await entry.load();
    const specs = { ...src.commonInputs, ...action.inputs };
    const { values: flags, words, problems } = (0,src_args/* parseArgs */.Z)(args, [...(0,src_flags/* inputFlags */.eJ)(specs), ...src_flags/* controlFlags */.jJ]);
    if (flags.has('help')) {
        const { controlHelp } = await __webpack_require__.e(/* import() */ 878).then(__webpack_require__.bind(__webpack_require__, 8878));
        await world.out.write(controlHelp(action, specs, world.out.columns));
        return 0;
    }
    const wrong = problems.length > 0 ? problems : words.map((word) => strayWord(entry.name, word));
    if (wrong.length > 0)
        return (0,src_world/* refuse */.T)(world, ...wrong, `cm ${entry.name} --help lists the flags.`);
    const format = formatOf(flags);
    if (format.status === 'unavailable')
        return (0,src_world/* refuse */.T)(world, format.reason);
    const asked = await askedOf(world, specs, flags, format.value);
    if (asked.status === 'unavailable')
        return (0,src_world/* refuse */.T)(world, asked.reason);
    const { host, edited } = asked.value;
    const result = await (0,src.run)(action, host, () => (0,catalogue/* fullCatalogue */.t)(world));
    const written = await emit(world, { action, result, edited }, format.value, flags);
    return written.status === 'unavailable' ? (0,src_world/* refuse */.T)(world, written.reason) : result.exitCode;
}
function strayWord(name, word) {
    const range = word.includes('..') ? ` A range is given as --range ${word}.` : '';
    return `cm ${name} takes flags only, and "${word}" is none.${range}`;
}
/** The report where it was asked for: standard output or `--output`, and as JSON at `--report-path` too. */
async function emit(world, { action, result, edited }, format, flags) {
    const { report } = result;
    const output = flags.get('output');
    const look = output === undefined ? world.out : { colour: false, columns: world.out.columns };
    const show = async (as) => (await Promise.all(/* import() */[__webpack_require__.e(363), __webpack_require__.e(948)]).then(__webpack_require__.bind(__webpack_require__, 1948))).render(report, as, action.rules, look);
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
/** What who writes a message is told, in place of the report. */
async function told(world, result, edited, action, look) {
    const { editText } = await __webpack_require__.e(/* import() */ 763).then(__webpack_require__.bind(__webpack_require__, 1763));
    return editText(result, edited, action.rules, world, look);
}
async function writeTyped(world, path, text) {
    try {
        await (0,promises_.writeFile)((0,external_node_path_.resolve)(world.cwd, path), text);
        return (0,fact/* available */.q)(true);
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return (0,fact/* unavailable */.h)(`The report could not be written to ${path}: ${reason}. Name a file in a folder that is there.`);
    }
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





/** What the shared flags mean for the ports; a sentence where one of them cannot be meant. */
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
/** Without a zone a time would mean another moment on every machine, so a time must name one; a day is in UTC. */
const isoTime = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/;
function timeOf(text) {
    if (text === undefined)
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .available */ .q)(null);
    const time = isoTime.test(text) && isDay(text.slice(0, 10)) ? Date.parse(text) : Number.NaN;
    return Number.isNaN(time)
        ? (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .h)(`--now ${text} is no time. Write it as 2026-03-31T12:00:00Z.`)
        : (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .available */ .q)(time);
}
/** `Date.parse` makes a day of March out of the 31st of February. */
function isDay(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** The file of `--policy`, named in reports as it was typed; null without the flag. */
async function policyFileOf(world, path) {
    if (path === undefined)
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .available */ .q)(null);
    const bytes = await (0,_read_input_js__WEBPACK_IMPORTED_MODULE_2__/* .readTypedFile */ .zH)(world, path);
    return bytes.status === 'unavailable' ? bytes : (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .available */ .q)({ path, bytes: bytes.value });
}


/***/ })

};
