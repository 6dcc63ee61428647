export const id = 83;
export const ids = [83];
export const modules = {

/***/ 1930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   explainRule: () => (/* binding */ explainRule),
/* harmony export */   ruleIdOf: () => (/* binding */ ruleIdOf),
/* harmony export */   ruleIds: () => (/* binding */ ruleIds),
/* harmony export */   ruleOf: () => (/* binding */ ruleOf)
/* harmony export */ });
/* harmony import */ var _cm_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9220);
/* harmony import */ var _cm_app__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6803);
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4519);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7109);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7733);
/* harmony import */ var _help_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5311);
/* harmony import */ var _local_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(480);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2114);
/* harmony import */ var _rule_page_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2000);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7554);










const usage = 'explain RULE';
const text = 'A rule’s page: what it asks and why, what is good and what is not, how to fix it, the clause of the policy that it serves, and its level now.';
/** `cm explain <rule>`. */
async function explain(world, args) {
    const { values, words, problems } = (0,_args_js__WEBPACK_IMPORTED_MODULE_6__/* .parseArgs */ .Z)(args, _flags_js__WEBPACK_IMPORTED_MODULE_2__/* .policyFlags */ .k8);
    if (values.has('help')) {
        await world.out.write((0,_help_text_js__WEBPACK_IMPORTED_MODULE_7__/* .commandHelp */ .bD)(usage, text, _flags_js__WEBPACK_IMPORTED_MODULE_2__/* .policyFlags */ .k8, world.out.columns));
        return 0;
    }
    const [name, ...more] = words;
    if (problems.length > 0 || name === undefined || more.length > 0) {
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .T)(world, ...problems, 'Name one rule, for example: cm explain policy/gate-change.');
    }
    const id = ruleIdOf(world, name);
    const rule = id === null ? null : await ruleOf(world, id);
    if (rule === null)
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .T)(world, unknownRule(world, name), 'cm CONTROL --help lists the rules of a control.');
    return explainRule(world, rule, values);
}
/** Prints one rule's page with its level in the policy that holds here. */
async function explainRule(world, rule, flags) {
    const outcome = await (0,_local_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .localPolicy */ .qH)(world, flags);
    if (!outcome.ok && outcome.kind === 'asked wrongly')
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_5__/* .refuse */ .T)(world, ...outcome.sentences);
    const clause = (0,_cm_policy__WEBPACK_IMPORTED_MODULE_0__.clauseById)(rule.clause) ?? null;
    const page = { rule, clause, level: levelNow(rule, outcome), paint: (0,_paint_js__WEBPACK_IMPORTED_MODULE_8__/* .paintWith */ .H)(world.out.colour) };
    await world.out.write((0,_rule_page_js__WEBPACK_IMPORTED_MODULE_4__/* .rulePage */ .g)(page, world.out.columns));
    return 0;
}
function levelNow(rule, outcome) {
    if (outcome.ok) {
        const { policy, source } = outcome.local.loaded;
        return { level: (0,_cm_policy__WEBPACK_IMPORTED_MODULE_0__.effectiveLevel)(policy, rule), from: source === 'built-in' ? 'the built-in policy' : source };
    }
    const policy = (0,_cm_policy__WEBPACK_IMPORTED_MODULE_0__.builtInPolicy)({});
    const why = outcome.kind === 'malformed' ? 'the policy file here is malformed' : 'no policy can be read here';
    return { level: (0,_cm_policy__WEBPACK_IMPORTED_MODULE_0__.effectiveLevel)(policy, rule), from: `the built-in policy, because ${why}` };
}
/** Every rule id of the suite, without loading a control. */
function ruleIds(world) {
    return [...Object.values(world.registry).flatMap((entry) => entry.rules), ..._cm_app__WEBPACK_IMPORTED_MODULE_1__.allHarnessRules.map((rule) => rule.id)];
}
/** The rule that was meant: its id, or the part behind the slash where only one rule has it. */
function ruleIdOf(world, name) {
    const all = ruleIds(world);
    const wanted = name.toLowerCase();
    const short = all.filter((id) => id.endsWith(`/${wanted}`));
    return all.find((id) => id === wanted) ?? (short.length === 1 ? (short[0] ?? null) : null);
}
/** A rule with its page. Loads the one control that has it. */
async function ruleOf(world, id) {
    const owner = Object.values(world.registry).find((entry) => entry.rules.includes(id));
    const rules = owner === undefined ? _cm_app__WEBPACK_IMPORTED_MODULE_1__.allHarnessRules : (await owner.load()).rules;
    return rules.find((rule) => rule.id === id) ?? null;
}
function unknownRule(world, name) {
    const all = ruleIds(world);
    const short = new Map(all.map((id) => [id.slice(id.indexOf('/') + 1), id]));
    const near = (0,_cm_model__WEBPACK_IMPORTED_MODULE_9__/* .nearest */ .p)(name, all) ?? short.get((0,_cm_model__WEBPACK_IMPORTED_MODULE_9__/* .nearest */ .p)(name, [...short.keys()]) ?? '') ?? null;
    return near === null ? `There is no rule "${name}".` : `There is no rule "${name}"; the nearest is ${near}.`;
}


/***/ }),

/***/ 83:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyExplain: () => (/* binding */ policyExplain)
});

// EXTERNAL MODULE: ./packages/policy/src/index.ts + 28 modules
var src = __webpack_require__(9220);
// EXTERNAL MODULE: ./packages/policy/src/schemas.ts
var schemas = __webpack_require__(8724);
// EXTERNAL MODULE: ./packages/model/src/nearest.ts
var nearest = __webpack_require__(4519);
// EXTERNAL MODULE: ./packages/cli/src/args.ts
var src_args = __webpack_require__(7109);
// EXTERNAL MODULE: ./packages/cli/src/catalogue.ts
var catalogue = __webpack_require__(7255);
// EXTERNAL MODULE: ./packages/cli/src/flags.ts
var flags = __webpack_require__(7733);
// EXTERNAL MODULE: ./packages/cli/src/layout.ts
var layout = __webpack_require__(9006);
// EXTERNAL MODULE: ./packages/cli/src/paint.ts
var src_paint = __webpack_require__(2114);
;// CONCATENATED MODULE: ./packages/cli/src/policy-keys.ts
/** Every key that the policy file may have, from its JSON Schema, outermost first. Rule ids are left out: they have pages. */
function policyKeys(schema, prefix = '') {
    return Object.entries(recordIn(schema['properties'])).flatMap(([name, value]) => {
        const node = recordIn(value);
        const key = prefix + name;
        const own = { key, description: textIn(node['description']), allowed: allowedIn(node), byDefault: defaultIn(node) };
        return key === 'rules' ? [own] : [own, ...policyKeys(node, `${key}.`), ...itemKeys(node, key)];
    });
}
function itemKeys(node, key) {
    return policyKeys(recordIn(node['items']), `${key}.`);
}
function allowedIn(node) {
    const choices = [node, ...recordsIn(node['anyOf'])].flatMap(branchWords).filter((word) => word !== '');
    return [...new Set(choices)].join(', or ');
}
const nouns = {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    null: 'null',
    object: 'keys with values',
};
function branchWords(branch) {
    if ('const' in branch)
        return [JSON.stringify(branch['const'])];
    if (Array.isArray(branch['enum']))
        return [branch['enum'].map(String).join(', ')];
    const noun = nouns[textIn(branch['type'])] ?? '';
    const from = branch['minimum'];
    const to = branch['maximum'];
    return [typeof from === 'number' && typeof to === 'number' ? `${noun} from ${from} to ${to}` : noun];
}
function defaultIn(node) {
    return node['default'] === undefined ? '' : JSON.stringify(node['default']);
}
function textIn(value) {
    return typeof value === 'string' ? value : '';
}
function recordsIn(value) {
    return Array.isArray(value) ? value.map(recordIn) : [];
}
function recordIn(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

// EXTERNAL MODULE: ./packages/cli/src/rule-page.ts
var rule_page = __webpack_require__(2000);
// EXTERNAL MODULE: ./packages/cli/src/world.ts
var src_world = __webpack_require__(7554);
// EXTERNAL MODULE: ./packages/cli/src/commands/explain.ts
var explain = __webpack_require__(1930);
;// CONCATENATED MODULE: ./packages/cli/src/commands/policy-explain.ts












/** `cm policy explain <clause|key>`: a clause of the policy document, a key of the policy file, or a rule. */
async function policyExplain(world, args) {
    const { values, words, problems } = (0,src_args/* parseArgs */.Z)(args, flags/* policyFlags */.k8);
    const [name, ...more] = words;
    if (problems.length > 0 || name === undefined || more.length > 0) {
        return (0,src_world/* refuse */.T)(world, ...problems, 'Name a clause or a key, for example: cm policy explain commits.format.');
    }
    const paint = (0,src_paint/* paintWith */.H)(world.out.colour);
    const clause = (0,src.clauseById)(name);
    if (clause !== undefined) {
        await world.out.write(clausePage(clause, paint, world.out.columns));
        return 0;
    }
    const keys = await allKeys(world);
    const key = keyNamed(keys, name);
    if (key !== null) {
        await world.out.write(keyPage(key, paint, world.out.columns));
        return 0;
    }
    const id = (0,explain.ruleIdOf)(world, name);
    const rule = id === null ? null : await (0,explain.ruleOf)(world, id);
    return rule === null ? (0,src_world/* refuse */.T)(world, unknown(name, keys)) : (0,explain.explainRule)(world, rule, values);
}
async function allKeys(world) {
    const { sections, rules } = await (0,catalogue/* fullCatalogue */.t)(world);
    const clauseIds = src.clauses.map((clause) => clause.id);
    return policyKeys((0,schemas/* policyJsonSchema */.qF)(sections, rules.map((rule) => rule.id), clauseIds));
}
/** The key at that place, or the only one that ends so. */
function keyNamed(keys, name) {
    const ending = keys.filter(({ key }) => key.endsWith(`.${name}`));
    return keys.find(({ key }) => key === name) ?? (ending.length === 1 ? (ending[0] ?? null) : null);
}
function unknown(name, keys) {
    const last = new Map(keys.map(({ key }) => [key.slice(key.lastIndexOf('.') + 1), key]));
    const all = [...src.clauses.map((clause) => clause.id), ...keys.map(({ key }) => key)];
    const near = (0,nearest/* nearest */.p)(name, all) ?? last.get((0,nearest/* nearest */.p)(name, [...last.keys()]) ?? '') ?? null;
    const hint = near === null ? 'docs/policy-map.md lists the clauses, cm policy show the keys' : `the nearest is ${near}`;
    return `There is no clause, key or rule "${name}"; ${hint}.`;
}
function clausePage(clause, { bold }, width) {
    const prose = (text) => (0,layout/* paragraph */.FY)(text, width, '  ');
    return `${[
        `${bold(clause.id)}`,
        prose((0,rule_page/* clauseText */.D)(clause)),
        ...(clause.reading === null ? [] : [`${bold('How we read it')}\n${prose(clause.reading)}`]),
        `${bold('Who holds it')}\n${clause.enforcedBy.map((who) => prose(enforcerText(who))).join('\n')}`,
    ].join('\n\n')}\n`;
}
function enforcerText(who) {
    switch (who.kind) {
        case 'control':
            return `The control ${who.control}: ${who.rules.join(', ')}.`;
        case 'workflow':
            return `The workflow ${who.name}.`;
        case 'document':
            return `The document ${who.name}.`;
        case 'people':
            return `People: ${who.how}`;
        case 'not-yet':
            return `Nobody yet: ${who.plan}`;
        default:
            return who;
    }
}
function keyPage({ key, description, allowed, byDefault }, { bold }, width) {
    const lines = [
        `${bold(key)} in .github/change-policy.yml`,
        description === '' ? '' : (0,layout/* paragraph */.FY)(description, width, '  '),
        allowed === '' ? '' : (0,layout/* paragraph */.FY)(`What may stand there: ${allowed}.`, width, '  '),
        byDefault === '' ? '' : (0,layout/* paragraph */.FY)(`Without it: ${byDefault}.`, width, '  '),
    ];
    return `${lines.filter((line) => line !== '').join('\n')}\n`;
}


/***/ }),

/***/ 2114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ paintWith)
/* harmony export */ });
/** Colours as ECMA-48 sequences, or none at all. */
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

/***/ 2000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ clauseText),
/* harmony export */   g: () => (/* binding */ rulePage)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9006);

/** A rule's page for a terminal: the same words as its page in docs/rules. */
function rulePage({ rule, clause, level, paint }, width) {
    const part = (title, body) => `${paint.bold(title)}\n${body}`;
    const prose = (text) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(text, width, '  ');
    const examples = (title, all) => all.length === 0 ? [] : [part(title, all.map((example) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .indent */ .pZ)(example, '    ')).join('\n\n'))];
    const enforced = rule.enforcedLevel === rule.level ? '' : `; ${rule.enforcedLevel} under enforce: all`;
    return `${[
        `${paint.bold(rule.id)}: ${rule.title}`,
        part('Why', prose(rule.doc.why)),
        ...examples('Good', rule.doc.good),
        ...examples('Not good', rule.doc.bad),
        part('When it fails', prose(rule.doc.fix)),
        part('Level', prose(`${level.level} now (${level.from}). By default ${rule.level}${enforced}.`)),
        part('What it looks at', prose(scopes[rule.scope])),
        ...(clause === null ? [] : [part('Clause of the policy', prose(clauseText(clause)))]),
        part('Another level', `  In .github/change-policy.yml, on the default branch:\n    rules:\n      ${rule.id}: warning`),
    ].join('\n\n')}\n`;
}
/** A clause in one paragraph: id, text, place in the document, SOC 2 criteria. */
function clauseText({ id, text, section, criteria, lines }) {
    const ranges = lines.map(([from, to]) => (from === to ? `line ${from}` : `lines ${from} to ${to}`)).join(', ');
    return `${id}: ${text} (${section.join(' › ')}, ${ranges}; SOC 2 ${criteria.join(', ')})`;
}
const scopes = {
    change: 'What this change did, and its author can fix in it.',
    repository: 'A state that was there before the change.',
};


/***/ }),

/***/ 8724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* reexport safe */ _document_js__WEBPACK_IMPORTED_MODULE_0__.$p),
/* harmony export */   qF: () => (/* reexport safe */ _json_schema_js__WEBPACK_IMPORTED_MODULE_1__.qF)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8146);
/* harmony import */ var _json_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9230);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4270);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2440);
// What loads zod: a run with no policy file starts without it (ADR 8).






/***/ })

};
