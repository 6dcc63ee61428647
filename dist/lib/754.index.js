export const id = 754;
export const ids = [754];
export const modules = {

/***/ 137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
/** The commands by name, in the order in which the help lists them. Each is loaded only when it is run. */
const commands = {
    list: {
        usage: 'list',
        summary: 'Every control, one line each.',
        load: async () => (await __webpack_require__.e(/* import() */ 173).then(__webpack_require__.bind(__webpack_require__, 5173))).list,
    },
    explain: {
        usage: 'explain RULE',
        summary: 'What a rule asks, why, how to fix it, and its level now.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(706), __webpack_require__.e(803), __webpack_require__.e(964), __webpack_require__.e(930)]).then(__webpack_require__.bind(__webpack_require__, 1930))).explain,
    },
    policy: {
        usage: 'policy show|validate|explain',
        summary: 'The policy in force; whether a policy file is right; what a clause or a key means.',
        load: async () => (await __webpack_require__.e(/* import() */ 439).then(__webpack_require__.bind(__webpack_require__, 7439))).policy,
    },
    waivers: {
        usage: 'waivers audit',
        summary: 'Recorded exceptions: which have expired, name nothing, or cannot be verified.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(706), __webpack_require__.e(803), __webpack_require__.e(363), __webpack_require__.e(964), __webpack_require__.e(288)]).then(__webpack_require__.bind(__webpack_require__, 2288))).waivers,
    },
    hook: {
        usage: 'hook install|uninstall',
        summary: 'Whether git checks each commit message as you commit.',
        load: async () => (await __webpack_require__.e(/* import() */ 794).then(__webpack_require__.bind(__webpack_require__, 7794))).hook,
    },
    new: {
        usage: 'new action|rule|format NAME',
        summary: 'The files of a new control, rule or format, in a checkout of the sources.',
        load: async () => (await __webpack_require__.e(/* import() */ 899).then(__webpack_require__.bind(__webpack_require__, 8899))).makeNew,
    },
    demo: {
        usage: 'demo',
        summary: 'Makes a small repository with a pull request and runs every control on it.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(706), __webpack_require__.e(803), __webpack_require__.e(363), __webpack_require__.e(778), __webpack_require__.e(202)]).then(__webpack_require__.bind(__webpack_require__, 9202))).demo,
    },
};


/***/ }),

/***/ 7754:
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
// EXTERNAL MODULE: ./packages/cli/src/commands/index.ts
var commands = __webpack_require__(137);
// EXTERNAL MODULE: ./packages/cli/src/world.ts
var src_world = __webpack_require__(7554);
;// CONCATENATED MODULE: ./packages/cli/src/dispatch.ts



/** `cm …`: finds the command or control that was typed and runs it. */
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
        const { control } = await Promise.all(/* import() */[__webpack_require__.e(706), __webpack_require__.e(803), __webpack_require__.e(778), __webpack_require__.e(592)]).then(__webpack_require__.bind(__webpack_require__, 9592));
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
    const { generalHelp } = await __webpack_require__.e(/* import() */ 758).then(__webpack_require__.bind(__webpack_require__, 4758));
    return generalHelp(world, world.out.columns);
}
function own(table, name) {
    return Object.hasOwn(table, name) ? (table[name] ?? null) : null;
}

;// CONCATENATED MODULE: ./packages/cli/src/sink.ts
const readerGone = new Set(['EPIPE', 'EOF', 'ECONNRESET']);
const plainWidth = 100;
/** A sink over a stream of the process. Every write is awaited, so that nothing is lost when the process ends. */
function sinkOf(stream, env) {
    let broken = null;
    stream.on('error', (error) => {
        broken ??= error;
    });
    return {
        write: (text) => new Promise((resolve) => {
            if (broken !== null || text === '')
                resolve();
            else
                stream.write(text, () => resolve());
        }),
        failure: () => (broken !== null && !readerGone.has(broken.code ?? '') ? broken : null),
        colour: wantsColour(stream.isTTY === true, env),
        columns: Math.max(40, Math.min(stream.columns ?? plainWidth, plainWidth)),
    };
}
/** A sink that is opened when it is first needed, since a stream of the process costs milliseconds. */
function lazySink(open) {
    let opened = null;
    const sink = () => (opened ??= open());
    return {
        write: async (text) => {
            if (text !== '')
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
/** Colour on a terminal, unless NO_COLOR says no; FORCE_COLOR says yes anywhere. Source: no-color.org, force-color.org. */
function wantsColour(terminal, env) {
    if ((env['NO_COLOR'] ?? '') !== '')
        return false;
    const force = env['FORCE_COLOR'];
    if (force !== undefined && force !== '')
        return force !== '0' && force !== 'false';
    return terminal && env['TERM'] !== 'dumb';
}

;// CONCATENATED MODULE: ./packages/cli/src/main.ts




/**
 * The whole command line, for the built stub and for `cm.ts`. Sets the exit code once everything is written, and never
 * ends the process while a reader is still reading. Until then the exit code is 2, so that nothing that stops the
 * process early can look like a pass. `scaffolder` is given by a checkout of the sources.
 */
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
/** Runs a command line until its output is written. A defect, and output that was lost, are a sentence and exit 2. */
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
/** One sentence; the stack only for who asks for it. */
function crashText(error, debug) {
    const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    const advice = debug
        ? 'Please report the text below.'
        : 'Run it again with --debug and report the text that it prints.';
    return `cm: Stopped by a defect of its own, and nothing was judged: ${message}. ${advice}\n${debug ? `${stack}\n` : ''}`;
}


/***/ }),

/***/ 7554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ refuse)
/* harmony export */ });
/* harmony import */ var _cm_report_control__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(399);

/** Says on standard error what cannot be done and what to do instead. Outside text in it cannot steer the terminal. */
async function refuse(world, ...sentences) {
    await world.err.write(sentences.map((sentence) => `cm: ${(0,_cm_report_control__WEBPACK_IMPORTED_MODULE_0__/* .stripControl */ .k)(sentence)}\n`).join(''));
    return 2;
}


/***/ }),

/***/ 4519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/**
 * How many edits lead from `a` to `b`, counting an insertion, a deletion, a replacement and a swap of two neighbours as
 * one each; `max + 1` stands for everything above `max`. Time grows with the length times `max`, never with its square.
 * Source: Damerau 1964, in the form where no part of the text is edited twice.
 */
function editDistance(a, b, max) {
    if (a === b) {
        return 0;
    }
    if (Math.abs(a.length - b.length) > max) {
        return max + 1;
    }
    let beforeLast = [];
    let last = firstRow(b.length, max);
    for (let i = 1; i <= a.length; i += 1) {
        const row = nextRow(a, b, i, max, last, beforeLast);
        if (Math.min(...row) > max) {
            return max + 1;
        }
        beforeLast = last;
        last = row;
    }
    return Math.min(cell(last, a.length, b.length, max), max + 1);
}
/**
 * The candidate that a misspelt word most likely means, or null: at most `max` edits away without regard to case, the
 * first one of the closest. Words over 100 characters have none.
 */
function nearest(word, candidates, max = 2) {
    if (word.length > longestWord) {
        return null;
    }
    const wanted = word.toLowerCase();
    let best = null;
    let bestDistance = max + 1;
    for (const candidate of candidates) {
        const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance - 1);
        if (distance < bestDistance && (distance === 0 || distance < Math.max(wanted.length, candidate.length))) {
            best = candidate;
            bestDistance = distance;
            if (distance === 0) {
                return best;
            }
        }
    }
    return best;
}
const longestWord = 100;
/** Only cells within `max` of the diagonal are kept: cell (i, j) stands at index `j - i + max`. */
function cell(row, i, j, max) {
    return row[j - i + max] ?? max + 1;
}
function firstRow(length, max) {
    return Array.from({ length: 2 * max + 1 }, (_, index) => {
        const j = index - max;
        return j < 0 || j > length ? max + 1 : j;
    });
}
function nextRow(a, b, i, max, last, beforeLast) {
    const row = Array.from({ length: 2 * max + 1 }, () => max + 1);
    for (let j = Math.max(0, i - max); j <= Math.min(b.length, i + max); j += 1) {
        const index = j - i + max;
        if (j === 0) {
            row[index] = i;
            continue;
        }
        const changed = a[i - 1] === b[j - 1] ? 0 : 1;
        const inserted = index > 0 ? (row[index - 1] ?? max + 1) : max + 1;
        let best = Math.min(cell(last, i - 1, j - 1, max) + changed, cell(last, i - 1, j, max) + 1, inserted + 1);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
            best = Math.min(best, cell(beforeLast, i - 2, j - 2, max) + 1);
        }
        row[index] = best;
    }
    return row;
}


/***/ }),

/***/ 399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine),
/* harmony export */   k: () => (/* binding */ stripControl)
/* harmony export */ });
const ESC = '\u001b';
/** Whole terminal sequences: CSI (colours, cursor) and OSC (titles, hyperlinks); bounded, so linear. */
const terminalSequences = new RegExp(`(?:${ESC}\\[|\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]|(?:${ESC}\\]|\u009d)\\P{Cc}{0,2048}(?:\u0007|${ESC}\\\\|\u009c)`, 'gu');
/** Controls but newline and tab, lone surrogates, line and paragraph separators, bidirectional overrides and isolates. */
const hidden = /[^\P{Cc}\n\t]|\p{Cs}|[\u2028-\u202e\u2066-\u2069]/gu;
/** Abbreviations of the Unicode Standard, chapter 23. */
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
/**
 * Takes from outside text what a terminal or a browser would obey rather than show: terminal sequences go, other
 * controls and bidirectional overrides become visible names. Newlines and tabs stay; the result is well-formed Unicode.
 */
function stripControl(text) {
    return text.replaceAll('\r\n', '\n').replace(terminalSequences, '').replace(hidden, visibleName);
}
/** As `stripControl`, on one line: every run of white space becomes one space. */
function oneLine(text) {
    return stripControl(text).replace(/\s+/gu, ' ').trim();
}


/***/ }),

/***/ 4413:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ registry)
/* harmony export */ });
/** Every control of the suite, by name, sorted. */
const registry = {
    'commit-lint': {
        name: 'commit-lint',
        title: 'Commit lint',
        description: 'Checks that what will land follows the commit standards and is linked to a ticket.',
        rules: ['commit-lint/commits-read', 'commit-lint/header-format', 'commit-lint/type-allowed', 'commit-lint/type-home', 'commit-lint/scope-allowed', 'commit-lint/header-length', 'commit-lint/body-layout', 'commit-lint/body-line-length', 'commit-lint/breaking-change', 'commit-lint/unfinished', 'commit-lint/ticket', 'commit-lint/ticket-agreement', 'commit-lint/task-trailer', 'commit-lint/merge-settings'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(803), __webpack_require__.e(906), __webpack_require__.e(862)]).then(__webpack_require__.bind(__webpack_require__, 862))).action,
    },
};


/***/ }),

/***/ 6732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
// Generated from package.json by `npm run generate`.
/** Version of the suite, as in the root package.json. */
const version = '0.1.0';


/***/ })

};
