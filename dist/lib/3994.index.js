export const id = 3994;
export const ids = [3994,1948,5311];
export const modules = {

/***/ 3994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/app/src/index.ts + 28 modules
var src = __webpack_require__(2835);
// EXTERNAL MODULE: ./packages/cli/src/args.ts
var src_args = __webpack_require__(7109);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./packages/model/src/fact.ts
var fact = __webpack_require__(2667);
;// CONCATENATED MODULE: ./packages/cli/src/demo/coverage.ts
const ran = {
    'app/orders.py': [1, 3, 6, 7, 10, 11],
    'app/store.py': [1, 3],
};
const coverageReport = {
    path: 'coverage.xml',
    text: `<?xml version="1.0" ?>
<coverage version="7.6">
<sources><source>.</source></sources>
<packages><package name="app"><classes>
${Object.entries(ran).map(classOf).join('')}</classes></package></packages>
</coverage>
`,
};
function classOf([path, lines]) {
    const hits = lines.map((number) => `<line number="${number}" hits="1"/>`).join('');
    return `<class name="${path}" filename="${path}"><methods/><lines>${hits}</lines></class>\n`;
}

;// CONCATENATED MODULE: ./packages/cli/src/demo/project.ts
const service = {
    'pyproject.toml': `[project]
name = "orders"
version = "0.1.0"
requires-python = ">=3.12"
dependencies = []

[tool.pytest.ini_options]
testpaths = ["tests"]
`,
    '.gitignore': 'coverage.xml\n',
    'README.md': `# Orders

A small service that keeps a list of orders.
`,
    'app/__init__.py': '',
    'app/orders.py': `"""Orders, newest first."""

ORDERS = [{"id": 1, "open": True}, {"id": 2, "open": False}, {"id": 3, "open": True}]


def all_orders():
    return sorted(ORDERS, key=lambda order: order["id"], reverse=True)
`,
    'tests/test_orders.py': `from app.orders import all_orders


def test_newest_first():
    assert [order["id"] for order in all_orders()] == [3, 2, 1]
`,
};
const openOrders = {
    'app/orders.py': `${service['app/orders.py']}

def open_orders():
    return [order for order in all_orders() if order["open"]]
`,
    'tests/test_open_orders.py': `from app.orders import open_orders


def test_only_open_ones():
    assert [order["id"] for order in open_orders()] == [3, 1]
`,
};
const moved = {
    'app/orders.py': `"""Orders, newest first."""

from app.store import ORDERS


def all_orders():
    return sorted(ORDERS, key=lambda order: order["id"], reverse=True)


def open_orders():
    return [order for order in all_orders() if order["open"]]
`,
    'app/store.py': `"""Where orders are kept."""

ORDERS = [{"id": 1, "open": True}, {"id": 2, "open": False}, {"id": 3, "open": True}]
`,
};
const paged = {
    'app/pages.py': `"""Long lists, page by page."""


def page(items, number, size=20):
    if number < 1:
        raise ValueError("pages are counted from 1")
    return items[(number - 1) * size : number * size]
`,
};
const documented = {
    'README.md': `${service['README.md']}
Run its tests with \`python -m pytest\`.
`,
};

;// CONCATENATED MODULE: ./packages/cli/src/demo/history.ts

const featureBranch = 'feature/TASK-123-open-orders';
const steps = [
    {
        mark: 1,
        branch: 'main',
        parents: [],
        message: 'feat(orders): keep a list of orders\n\nTask: TASK-101\n',
        files: service,
    },
    {
        mark: 2,
        branch: featureBranch,
        parents: [1],
        message: 'feat(orders): list open orders\n\n- Leaves out the closed ones\n- Includes unit tests\n\nTask: TASK-123\n',
        files: openOrders,
    },
    {
        mark: 3,
        branch: featureBranch,
        parents: [2],
        message: 'refctor(orders): move the store into a file of its own\n\nTask: TASK-123\n',
        files: moved,
    },
    {
        mark: 4,
        branch: featureBranch,
        parents: [3],
        message: 'feat(pages): cut long lists into pages\n\nTask: TASK-123\n\nThe size of a page is a guess for now.\n',
        files: paged,
    },
    {
        mark: 5,
        branch: 'main',
        parents: [1],
        message: 'docs(readme): say how to run the tests\n\nTask: TASK-119\n',
        files: documented,
    },
    {
        mark: 6,
        branch: featureBranch,
        parents: [4, 5],
        message: `Merge branch 'main' into ${featureBranch}\n`,
        files: documented,
    },
];
const start = 1_768_208_400;
const author = 'A Developer <developer@example.com>';
function fastImport(history) {
    return `${history.map(commit).join('')}done\n`;
}
function commit({ mark, branch, parents, message, files }) {
    const [first, ...merged] = parents;
    const when = `${start + mark * 3600} +0000`;
    return [
        `commit refs/heads/${branch}\nmark :${mark}\n`,
        `author ${author} ${when}\ncommitter ${author} ${when}\n`,
        data(message),
        first === undefined ? '' : `from :${first}\n`,
        ...merged.map((parent) => `merge :${parent}\n`),
        ...Object.entries(files).map(([path, content]) => `M 100644 inline ${path}\n${data(content)}`),
        '\n',
    ].join('');
}
function data(text) {
    return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

;// CONCATENATED MODULE: ./packages/cli/src/demo/event.ts

const repository = {
    id: 1,
    name: 'orders',
    full_name: 'acme/orders',
    private: true,
    fork: false,
    default_branch: 'main',
    owner: { login: 'acme', id: 1, type: 'Organization' },
};
const mergeSettings = {
    allow_squash_merge: true,
    allow_merge_commit: false,
    allow_rebase_merge: false,
    squash_merge_commit_title: 'COMMIT_OR_PR_TITLE',
    squash_merge_commit_message: 'COMMIT_MESSAGES',
    merge_commit_title: 'MERGE_MESSAGE',
    merge_commit_message: 'PR_TITLE',
};
function pullRequestEvent({ base, head }, commits) {
    const user = { login: 'a-developer', id: 2, type: 'User' };
    const repo = { ...repository, ...mergeSettings };
    return {
        action: 'opened',
        number: 12,
        pull_request: {
            id: 12,
            number: 12,
            state: 'open',
            draft: false,
            title: 'refctor(orders): list open orders, page by page',
            body: 'Lists the open orders, and cuts long lists into pages.\n',
            user,
            commits,
            merged_at: null,
            merge_commit_sha: null,
            base: { ref: 'main', sha: base, label: 'acme:main', repo },
            head: { ref: featureBranch, sha: head, label: `acme:${featureBranch}`, repo },
        },
        repository,
        sender: user,
    };
}

;// CONCATENATED MODULE: ./packages/cli/src/demo/build.ts








async function buildDemo(world, keep) {
    const folder = await folderFor(world, keep);
    if (folder.status === 'unavailable')
        return folder;
    const files = {
        folder: folder.value,
        repository: (0,external_node_path_.join)(folder.value, 'orders'),
        origin: (0,external_node_path_.join)(folder.value, 'origin.git'),
        event: (0,external_node_path_.join)(folder.value, 'event.json'),
    };
    const env = gitEnvironment(world.env);
    const commands = [
        [['init', '--quiet', '--bare', files.origin], ''],
        [['-C', files.origin, 'symbolic-ref', 'HEAD', 'refs/heads/main'], ''],
        [['-C', files.origin, 'fast-import', '--quiet', '--done'], fastImport(steps)],
        [['clone', '--quiet', '--no-hardlinks', '--branch', 'main', files.origin, files.repository], ''],
        [['-C', files.repository, 'checkout', '--quiet', featureBranch], ''],
    ];
    for (const [args, input] of commands) {
        const done = await git(args, input, env);
        if (done.status === 'unavailable')
            return done;
    }
    await (0,promises_.writeFile)((0,external_node_path_.join)(files.repository, coverageReport.path), coverageReport.text);
    const written = await writeEvent(files, env);
    return written.status === 'unavailable' ? written : (0,fact/* available */.q)(files);
}
async function writeEvent(files, env) {
    const tips = await git(['-C', files.repository, 'rev-parse', 'origin/main', featureBranch], '', env);
    if (tips.status === 'unavailable')
        return tips;
    const [base = '', head = ''] = tips.value.split(/\s+/);
    const commits = steps.filter((step) => step.branch === featureBranch).length;
    await (0,promises_.writeFile)(files.event, `${JSON.stringify(pullRequestEvent({ base, head }, commits), null, 2)}\n`);
    return (0,fact/* available */.q)(true);
}
async function folderFor(world, keep) {
    if (keep === undefined)
        return (0,fact/* available */.q)(await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'cm-demo-'))));
    const folder = (0,external_node_path_.resolve)(world.cwd, keep);
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        if ((await (0,promises_.readdir)(folder)).length > 0)
            return (0,fact/* unavailable */.h)(`--keep ${keep} is not empty. Name a new folder.`);
        return (0,fact/* available */.q)(folder);
    }
    catch (error) {
        return (0,fact/* unavailable */.h)(`--keep ${keep} cannot be used: ${error instanceof Error ? error.message : String(error)}.`);
    }
}
function gitEnvironment(env) {
    const own = Object.entries(env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
    return {
        ...Object.fromEntries(own),
        GIT_CONFIG_GLOBAL: external_node_os_.devNull,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_TEMPLATE_DIR: '',
        GIT_TERMINAL_PROMPT: '0',
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'core.autocrlf',
        GIT_CONFIG_VALUE_0: 'false',
    };
}
function git(args, input, env) {
    return new Promise((done) => {
        const child = (0,external_node_child_process_.spawn)('git', args, { env, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
        let out = '';
        let err = '';
        child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
        child.stderr.setEncoding('utf8').on('data', (text) => (err += text));
        child.stdin.on('error', () => { });
        child.on('error', (error) => done((0,fact/* unavailable */.h)(`git could not be started: ${error.message}. Install git, or add it to PATH.`)));
        child.on('close', (code) => done(code === 0 ? (0,fact/* available */.q)(out) : (0,fact/* unavailable */.h)(`git ${args.join(' ')} failed: ${err.trim()}`)));
        child.stdin.end(input);
    });
}

// EXTERNAL MODULE: ./packages/cli/src/event.ts + 1 modules
var src_event = __webpack_require__(2047);
// EXTERNAL MODULE: ./packages/cli/src/flags.ts
var flags = __webpack_require__(7733);
// EXTERNAL MODULE: ./packages/cli/src/render.ts
var render = __webpack_require__(1948);
// EXTERNAL MODULE: ./packages/cli/src/help-text.ts
var help_text = __webpack_require__(5311);
// EXTERNAL MODULE: ./packages/cli/src/layout.ts
var layout = __webpack_require__(9006);
// EXTERNAL MODULE: ./packages/cli/src/paint.ts
var paint = __webpack_require__(2114);
// EXTERNAL MODULE: ./packages/cli/src/ports.ts + 3 modules
var src_ports = __webpack_require__(8314);
// EXTERNAL MODULE: ./packages/cli/src/run-record.ts
var run_record = __webpack_require__(8613);
// EXTERNAL MODULE: ./packages/cli/src/tool.ts
var tool = __webpack_require__(3974);
// EXTERNAL MODULE: ./packages/cli/src/world.ts
var src_world = __webpack_require__(7554);
;// CONCATENATED MODULE: ./packages/cli/src/commands/demo.ts















const demo_text = 'Makes a small git repository (a Python service) with a pull request that breaks some rules, runs every control on ' +
    'it, and prints what a developer would see. GitHub is not asked, and nothing of yours is touched.';
async function demo(world, args) {
    const { values, words, problems } = (0,src_args/* parseArgs */.Z)(args, flags/* demoFlags */.Ns);
    if (values.has('help')) {
        await world.out.write((0,help_text/* commandHelp */.bD)('demo', demo_text, flags/* demoFlags */.Ns, world.out.columns));
        return 0;
    }
    if (problems.length > 0 || words.length > 0)
        return (0,src_world/* refuse */.T)(world, ...problems, 'Write: cm demo [--keep DIR].');
    const built = await buildDemo(world, values.get('keep'));
    if (built.status === 'unavailable')
        return (0,src_world/* refuse */.T)(world, built.reason);
    const { bold } = (0,paint/* paintWith */.H)(world.out.colour);
    const prose = (sentence) => `${(0,layout/* paragraph */.FY)(sentence, world.out.columns)}\n`;
    await world.out.write(`${bold('Pull request 12 of acme/orders, as the controls see it')}\n${introduction.map(prose).join('')}`);
    const results = [];
    for (const entry of Object.values(world.registry)) {
        const shown = await show(world, entry, built.value, values.has('debug'));
        if (shown === null)
            return (0,src_world/* refuse */.T)(world, `${entry.name} could not read the event that was just written.`);
        results.push(shown);
        await world.out.write(`\n${shown.text}`);
    }
    const program = world.scaffolder === null ? 'cm' : 'npm run cm --';
    await world.out.write(`\n${closing(built.value, results, program, bold)}`);
    return results.some(({ outcome }) => outcome === 'unknown') ? 2 : 0;
}
const introduction = [
    'Its branch has a good commit, a misspelt type, a Task: trailer that git cannot read, and a merge.',
    'It will be squashed, so that message counts. This is what a failing pull request looks like:',
];
async function show(world, entry, files, debug) {
    const action = await entry.load();
    const ports = (0,src_ports/* localPorts */.E)(world, { repo: files.repository, token: null, now: null, debug });
    const event = await (0,src_event/* eventOf */.A)(world, new Map([['event', files.event]]), ports.git);
    if (event.status === 'unavailable')
        return null;
    const host = {
        surface: 'cli',
        ports,
        event: event.value,
        rawInputs: new Map(),
        policyFile: null,
        run: (0,run_record/* runRecord */.D)({}),
        tool: (0,tool/* toolOf */.w)(world.version),
    };
    const { report } = await (0,src.run)(action, host, (0,src.catalogueWith)(world.registry, action.name));
    const path = (0,external_node_path_.join)(files.folder, `${entry.name}.json`);
    await (0,promises_.writeFile)(path, (0,render.render)(report, 'json', action.rules, world.out));
    return {
        name: entry.name,
        outcome: report.outcome,
        text: (0,render.render)(report, 'text', action.rules, world.out),
        report: path,
    };
}
function closing(files, results, program, bold) {
    const rows = [
        ['repository', files.repository],
        ['its origin', files.origin],
        ['event', files.event],
        ...results.map(({ name, report }) => [`report of ${name}`, report]),
    ];
    const left = Math.max(...rows.map(([what]) => what?.length ?? 0)) + 2;
    const list = rows.map(([what = '', path = '']) => `  ${what.padEnd(left)}${path}\n`).join('');
    const first = results[0]?.name ?? 'CONTROL';
    const again = `${program} ${first} --repo ${quoted(files.repository)} --event ${quoted(files.event)}`;
    return `${bold('Files')}\n${list}\nRun it again yourself, change something, or delete the folder:\n  ${again}\n`;
}
function quoted(path) {
    return /[\s&()'$]/.test(path) ? `"${path}"` : path;
}


/***/ }),

/***/ 5311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ commandHelp),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   tS: () => (/* binding */ flagTable)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9006);

function commandHelp(usage, text, flags, width) {
    return `${[`cm ${usage} [flags]`, (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(text, width), flagTable(flags, width)].join('\n\n')}\n`;
}
function flagTable(flags, width) {
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(flags.map((flag) => [flagText(flag), flag.help]), width);
}
const exitCodes = 'Exit codes: 0 pass, 1 fail, 2 could not tell (or asked wrongly).';
function flagText({ name, value, takes }) {
    const short = name === 'help' ? '-h, ' : '';
    const rest = value === '' ? '' : takes === 'optional' ? ` [${value}]` : ` ${value}`;
    return `${short}--${name}${takes === 'maybe' ? '[=false]' : rest}`;
}


/***/ }),

/***/ 9006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   pZ: () => (/* binding */ indent),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export wrap */
function wrap(text, width) {
    return text.split('\n').flatMap((line) => wrapLine(line, width));
}
function wrapLine(line, width) {
    const lines = [];
    let current = '';
    for (const word of line.split(' ').filter((part) => part !== '')) {
        const longer = current === '' ? word : `${current} ${word}`;
        if (longer.length <= width || current === '')
            current = longer;
        else {
            lines.push(current);
            current = word;
        }
    }
    return [...lines, current];
}
function indent(text, margin) {
    return text
        .split('\n')
        .map((line) => (line === '' ? '' : margin + line))
        .join('\n');
}
function paragraph(text, width, margin = '') {
    return indent(wrap(text, width - margin.length).join('\n'), margin);
}
function table(rows, width, margin = '  ') {
    const fitting = rows.map(([term]) => term.length).filter((length) => length <= widestTerm);
    const left = Math.max(0, ...fitting) + margin.length + 2;
    return rows
        .map(([term, text]) => {
        const lines = wrap(text, Math.max(20, width - left));
        const head = margin + term;
        const body = lines.map((line, index) => index === 0 && term.length <= widestTerm ? head.padEnd(left) + line : ' '.repeat(left) + line);
        return (term.length <= widestTerm ? body : [head, ...body]).join('\n');
    })
        .join('\n');
}
const widestTerm = 28;


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


/***/ }),

/***/ 1948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _cm_report__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8409);

function render(report, format, rules, look) {
    switch (format) {
        case 'text':
            return (0,_cm_report__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(report, { colour: look.colour, width: look.columns, rules });
        case 'json':
            return (0,_cm_report__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)(report);
        case 'markdown':
            return (0,_cm_report__WEBPACK_IMPORTED_MODULE_0__/* .toSummary */ .mC)(report);
        case 'sarif':
            return (0,_cm_report__WEBPACK_IMPORTED_MODULE_0__/* .toSarif */ .zv)(report, { rules });
        default:
            return format;
    }
}


/***/ })

};
