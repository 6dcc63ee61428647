export const id = 6631;
export const ids = [6631];
export const modules = {

/***/ 7255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ fullCatalogue)
/* harmony export */ });
/* unused harmony export allActions */
/* harmony import */ var _cm_app__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2835);

async function allActions(world) {
    return Promise.all(Object.values(world.registry).map((entry) => entry.load()));
}
async function fullCatalogue(world) {
    return (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.catalogueOf)(await allActions(world));
}


/***/ }),

/***/ 6631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyShow: () => (/* binding */ policyShow)
});

// EXTERNAL MODULE: ./packages/policy/src/index.ts + 8 modules
var src = __webpack_require__(9913);
// EXTERNAL MODULE: ./packages/cli/src/args.ts
var src_args = __webpack_require__(7109);
// EXTERNAL MODULE: ./packages/cli/src/flags.ts
var flags = __webpack_require__(7733);
// EXTERNAL MODULE: ./packages/cli/src/local-policy.ts
var local_policy = __webpack_require__(480);
;// CONCATENATED MODULE: ./packages/cli/src/policy-document.ts
function policyDocument(policy) {
    return {
        version: policy.version,
        mode: policy.mode,
        enforce: policy.enforce,
        'adopted-at': policy.adoptedAt,
        'protected-bases': policy.protectedBases,
        approvers: policy.approvers,
        rules: policy.rules,
        controls: Object.fromEntries(Object.entries(policy.controls).map(([name, section]) => [name, kebabKeys(section)])),
        waivers: policy.waivers,
    };
}
function kebabKeys(value) {
    if (!isDocument(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [kebab(key), kebabKeys(inner)]));
}
function kebab(key) {
    return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function yamlText(document, margin = '') {
    return Object.entries(document)
        .map(([key, value]) => yamlEntry(key, value, margin))
        .join('\n');
}
function yamlEntry(key, value, margin) {
    if (value === null || value === undefined)
        return `${margin}# ${key}: not set`;
    if (isDocument(value) && Object.keys(value).length > 0) {
        return `${margin}${key}:\n${yamlText(value, `${margin}  `)}`;
    }
    if (Array.isArray(value) && (value.some(isDocument) || scalar(value).length > longestList)) {
        const items = value.map((item) => `${margin}  - ${JSON.stringify(item)}`);
        return `${margin}${key}:\n${items.join('\n')}`;
    }
    return `${margin}${key}: ${scalar(value)}`;
}
const longestList = 70;
function scalar(value) {
    const plain = typeof value === 'string' && /^[a-z]{2,}(?:-[a-z0-9]+)*$/.test(value) && !yamlWords.has(value);
    return plain ? value : JSON.stringify(value);
}
const yamlWords = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off']);
function isDocument(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./packages/cli/src/world.ts
var src_world = __webpack_require__(7554);
;// CONCATENATED MODULE: ./packages/cli/src/commands/policy-show.ts






async function policyShow(world, args) {
    const { values, words, problems } = (0,src_args/* parseArgs */.Z)(args, flags/* policyJsonFlags */.k7);
    if (problems.length > 0 || words.length > 0)
        return (0,src_world/* refuse */.T)(world, ...problems, 'Write: cm policy show [--json].');
    const outcome = await (0,local_policy/* localPolicy */.qH)(world, values);
    if (!outcome.ok)
        return (0,src_world/* refuse */.T)(world, ...outcome.sentences);
    await world.out.write(values.has('json') ? asJson(outcome.local) : asText(outcome.local));
    return 0;
}
function levelsOf({ loaded, catalogue }) {
    return catalogue.rules.map((rule) => ({
        rule: rule.id,
        level: (0,src.effectiveLevel)(loaded.policy, rule),
        default: rule.level,
    }));
}
function asJson(local) {
    const { source, commit, sha256, policy } = local.loaded;
    const shown = { source, commit, sha256, policy: policyDocument(policy), levels: levelsOf(local) };
    return `${JSON.stringify(shown, null, 2)}\n`;
}
function asText(local) {
    const levels = levelsOf(local);
    const left = Math.max(0, ...levels.map(({ rule }) => rule.length));
    const rows = levels.map(({ rule, level, default: usual }) => {
        const note = level === usual ? '' : ` (by default ${usual})`;
        return `#   ${rule.padEnd(left)}  ${level}${note}`;
    });
    return [
        `# The policy in force: ${sourceOf(local)}`,
        `# SHA-256: ${local.loaded.sha256}`,
        yamlText(policyDocument(local.loaded.policy)),
        '# The level of every rule under this policy:',
        ...rows,
        '',
    ].join('\n');
}
function sourceOf({ loaded: { source, commit } }) {
    if (source !== 'built-in')
        return `${source}.`;
    const at = commit === null ? '' : ` at ${commit.slice(0, 12)}`;
    return `the built-in one, because the default branch${at} has no .github/change-policy.yml.`;
}


/***/ }),

/***/ 480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   qH: () => (/* binding */ localPolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _cm_app__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2835);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7255);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1428);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8314);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8613);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3974);








async function localPolicy(world, flags) {
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .portOptions */ .Q)(world, flags);
    if (options.status === 'unavailable')
        return wrong(options.reason);
    const file = await (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .policyFileOf */ .I)(world, flags.get('policy'));
    if (file.status === 'unavailable')
        return wrong(file.reason);
    return readPolicy(world, options.value, file.value);
}
async function readPolicy(world, options, file) {
    const ports = (0,_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .localPorts */ .E)(world, options);
    const context = await contextHere(world, ports);
    const catalogue = await (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .fullCatalogue */ .t)(world);
    const host = {
        surface: 'cli',
        ports,
        event: { name: 'cli', payload: null, repository: context.change.repository, sha: null, ref: null, range: null },
        rawInputs: new Map(),
        policyFile: file,
        run: (0,_run_record_js__WEBPACK_IMPORTED_MODULE_7__/* .runRecord */ .D)(world.env),
        tool: (0,_tool_js__WEBPACK_IMPORTED_MODULE_6__/* .toolOf */ .w)(world.version),
    };
    const outcome = await (0,_cm_app__WEBPACK_IMPORTED_MODULE_2__.loadPolicy)(host, context, catalogue.defaults, async () => catalogue);
    if (outcome.ok)
        return { ok: true, local: { loaded: outcome.loaded, catalogue, context, ports } };
    const malformed = outcome.problems.every((problem) => problem.rule.id === 'policy/malformed');
    return { ok: false, kind: malformed ? 'malformed' : 'unreadable', sentences: outcome.problems.map(sentenceOf) };
}
function sentenceOf({ message, remedy }) {
    return `${message}\n    ${remedy.replaceAll('\n', '\n    ')}`;
}
function wrong(reason) {
    return { ok: false, kind: 'asked wrongly', sentences: [reason] };
}
async function contextHere(world, ports) {
    const answers = await ports.git.objects(['HEAD^{commit}']);
    const head = answers.status === 'available' ? answers.value[0] : undefined;
    const repository = world.env['GITHUB_REPOSITORY'] || null;
    const bare = (0,_cm_app__WEBPACK_IMPORTED_MODULE_2__.bareContext)({ name: 'cli', repository });
    return { ...bare, change: { ...bare.change, head: head?.kind === 'found' ? head.id : null } };
}
function topOf(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return folder;
    }
}


/***/ })

};
