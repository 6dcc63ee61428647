export const id = 83;
export const ids = [83];
export const modules = {

/***/ 83:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyExplain: () => (/* binding */ policyExplain)
});

// EXTERNAL MODULE: ./packages/policy/src/clauses/index.ts + 19 modules
var clauses = __webpack_require__(3221);
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












async function policyExplain(world, args) {
    const { values, words, problems } = (0,src_args/* parseArgs */.Z)(args, flags/* policyFlags */.k8);
    const [name, ...more] = words;
    if (problems.length > 0 || name === undefined || more.length > 0) {
        return (0,src_world/* refuse */.T)(world, ...problems, 'Name a clause or a key, for example: cm policy explain commits.format.');
    }
    const paint = (0,src_paint/* paintWith */.H)(world.out.colour);
    const clause = (0,clauses/* clauseById */.a)(name);
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
    const clauseIds = clauses/* clauses */.H.map((clause) => clause.id);
    return policyKeys((0,schemas/* policyJsonSchema */.qF)(sections, rules.map((rule) => rule.id), clauseIds));
}
function keyNamed(keys, name) {
    const ending = keys.filter(({ key }) => key.endsWith(`.${name}`));
    return keys.find(({ key }) => key === name) ?? (ending.length === 1 ? (ending[0] ?? null) : null);
}
function unknown(name, keys) {
    const last = new Map(keys.map(({ key }) => [key.slice(key.lastIndexOf('.') + 1), key]));
    const all = [...clauses/* clauses */.H.map((clause) => clause.id), ...keys.map(({ key }) => key)];
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

/***/ 8146:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a4: () => (/* binding */ checkPolicyDocument),
  $p: () => (/* binding */ mergePolicies)
});

// UNUSED EXPORTS: mergePolicyDocuments

// EXTERNAL MODULE: ./packages/model/src/nearest.ts
var nearest = __webpack_require__(4519);
// EXTERNAL MODULE: ./packages/policy/src/json-schema.ts
var json_schema = __webpack_require__(9230);
// EXTERNAL MODULE: ./packages/policy/src/words.ts
var src_words = __webpack_require__(5805);
;// CONCATENATED MODULE: ./packages/policy/src/explain-value.ts



function explainValue(issue, path, context) {
    const value = valueAt(context.document, path);
    const place = (0,src_words/* placeOf */.$t)(path) || 'The policy file';
    const node = (0,json_schema/* schemaAt */.lv)(context.schema, path);
    const about = descriptionOf(node);
    if (value === undefined) {
        const holder = path.length === 1 ? 'The policy file' : (0,src_words/* placeOf */.$t)(path.slice(0, -1));
        return { message: `${holder} has no ${(0,src_words/* shown */.SP)(path.at(-1))}.`, fix: joined('Add it.', about) };
    }
    if (value === null) {
        const hint = isText(node)
            ? 'Text after a # is a comment in YAML: put it in quotes if it belongs to the value.'
            : '';
        const advice = path.length === 1 ? 'Write one, or remove the line.' : 'Write one.';
        return { message: `${place} has no value.`, fix: joined(advice, about, hint) };
    }
    if (issue.code === 'invalid_type') {
        const message = `${place} is ${(0,src_words/* shown */.SP)(value)}, and must be ${nounOf(issue.expected)}.`;
        return { message, fix: joined(fixOfType(issue.expected, value, node), about) };
    }
    return ofIssue(issue, place, value, about);
}
function fixOfType(expected, value, node) {
    const quotable = isText(node) && node?.['pattern'] === undefined && typeof value !== 'object';
    return quotable ? `Put it in quotes: "${String(value)}".` : `Write ${nounOf(expected)}.`;
}
function isText(node) {
    return node?.['type'] === 'string' && node['enum'] === undefined;
}
function ofIssue(issue, place, value, about) {
    const subject = `${place} is ${(0,src_words/* shown */.SP)(value)}`;
    switch (issue.code) {
        case 'invalid_value':
            return ofChoice(subject, value, issue.values.map(String));
        case 'too_small':
        case 'too_big':
            return { message: `${subject}, which is ${tooMuch(issue)}.`, fix: `Write ${limitOf(issue)}.` };
        case 'invalid_union':
            return ofUnion(subject, value, issue, about);
        case 'not_multiple_of':
            return {
                message: `${subject}, which is not a multiple of ${issue.divisor}.`,
                fix: `Write a multiple of ${issue.divisor}.`,
            };
        default:
            return ofMessage(subject, issue.message, about);
    }
}
function ofMessage(subject, message, about) {
    if (isPhrase(message)) {
        return { message: `${subject}, which is not ${message}.`, fix: `Write ${message}.` };
    }
    const fix = joined('Correct the value.', about);
    return isOurs(message)
        ? { message: `${subject}: ${(0,src_words/* sentence */.em)(message)}`, fix }
        : { message: `${subject}, which has not the right form.`, fix };
}
function isPhrase(message) {
    return /^[a-z`]/.test(message);
}
function isOurs(message) {
    return message !== '' && !/^(?:Invalid|Unrecognized|Too )/.test(message);
}
function ofUnion(subject, value, issue, about) {
    const inner = issue.errors.flat();
    const choices = inner.flatMap((each) => (each.code === 'invalid_value' ? each.values.map(String) : []));
    const close = (0,nearest/* nearest */.p)(String(value), choices);
    const words = ofMessage(subject, issue.message, about);
    return close === null ? words : { ...words, fix: joined(`Did you mean ${(0,src_words/* shown */.SP)(close)}?`, words.fix) };
}
function ofChoice(subject, value, choices) {
    const [only] = choices;
    if (choices.length === 1 && only !== undefined) {
        return { message: `${subject}, which is not known here.`, fix: `Write ${only}.` };
    }
    const close = value === false && choices.includes('off') ? 'off' : (0,nearest/* nearest */.p)(String(value), choices);
    const fix = close === null ? `Write one of: ${(0,src_words/* listed */.KE)(choices)}.` : `Write ${(0,src_words/* shown */.SP)(close)}. Allowed: ${(0,src_words/* listed */.KE)(choices)}.`;
    return { message: `${subject}, which is not one of the allowed values.`, fix };
}
function joined(...parts) {
    return parts.filter((part) => part !== '').join(' ');
}
function nounOf(expected) {
    const nouns = {
        string: 'text',
        number: 'a number',
        int: 'a whole number',
        boolean: 'true or false',
        array: 'a list',
        object: (0,src_words/* kindOf */.I)({}),
        record: (0,src_words/* kindOf */.I)({}),
        null: 'empty',
    };
    return nouns[expected] ?? expected;
}
function tooMuch(issue) {
    const pairs = {
        string: ['too short', 'too long'],
        array: ['too short', 'too long'],
    };
    const [small, big] = pairs[issue.origin] ?? ['too small', 'too large'];
    return issue.code === 'too_small' ? small : big;
}
function limitOf(issue) {
    const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
    const [one, several] = units[issue.origin] ?? ['', ''];
    const amount = `${limit}${Number(limit) === 1 ? one : several}`;
    if (issue.inclusive === false) {
        return issue.code === 'too_small' ? `more than ${amount}` : `less than ${amount}`;
    }
    return issue.code === 'too_small' ? `${amount} or more` : `${amount} or less`;
}
const units = {
    string: [' character', ' characters'],
    array: [' entry', ' entries'],
};
function descriptionOf(node) {
    const description = node?.['description'];
    return typeof description === 'string' ? (0,src_words/* sentence */.em)(description) : '';
}
function valueAt(document, path) {
    let value = document;
    for (const part of path) {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) {
            return undefined;
        }
        value = value[part];
    }
    return value;
}

;// CONCATENATED MODULE: ./packages/policy/src/explain.ts




function explainIssues(issues, document, schema) {
    const all = issues.slice(0, mostExplained).flatMap((issue) => explain(issue, { document, schema }, []));
    const first = new Map(all.toReversed().map((problem) => [JSON.stringify([problem.at, problem.path]), problem]));
    return all.filter((problem) => first.get(JSON.stringify([problem.at, problem.path])) === problem);
}
const mostExplained = 100;
function explain(issue, context, above) {
    const path = [...above, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.slice(0, mostExplained).map((key) => unknownKey(key, path, context));
    }
    if (issue.code === 'invalid_key') {
        const inner = issue.issues[0]?.message ?? '';
        return [{ path, at: 'key', ...ofMessage(`The key ${(0,src_words/* shown */.SP)(path.at(-1))}`, inner, '') }];
    }
    const branch = issue.code === 'invalid_union' ? bestBranch(issue, valueAt(context.document, path)) : null;
    if (branch !== null) {
        return branch.flatMap((inner) => explain(inner, context, path));
    }
    return [{ path, at: 'value', ...explainValue(issue, path, context) }];
}
function unknownKey(key, path, context) {
    const allowed = (0,json_schema/* keysOf */.YD)((0,json_schema/* schemaAt */.lv)(context.schema, path));
    const close = (0,nearest/* nearest */.p)(key, allowed);
    const advice = close === null ? 'Remove it' : `Write ${(0,src_words/* shown */.SP)(close)}, or remove it`;
    return {
        path: [...path, key],
        at: 'key',
        message: `${(0,src_words/* shown */.SP)(key)} is not ${kindOfKey(path)}.`,
        fix: allowed.length === 0 ? `${advice}.` : `${advice}. Known here: ${(0,src_words/* listed */.KE)(allowed)}.`,
    };
}
function kindOfKey(path) {
    const place = (0,src_words/* placeOf */.$t)(path);
    const known = {
        '': 'a key of the policy file',
        rules: 'a rule id',
        controls: 'a control',
    };
    return known[place] ?? `a key of ${place}`;
}
function bestBranch(issue, value) {
    const branches = issue.errors;
    const depths = branches.map((issues) => Math.max(0, ...issues.map((inner) => depthOf(inner))));
    const deepest = Math.max(0, ...depths);
    if (deepest > 0) {
        return branches[depths.indexOf(deepest)] ?? null;
    }
    const sameKind = branches.filter((issues) => !issues.some((inner) => isOfOtherKind(inner, value)));
    return isOurs(issue.message) || sameKind.length !== 1 ? null : (sameKind[0] ?? null);
}
function isOfOtherKind(issue, value) {
    return (issue.code === 'invalid_type' ||
        (issue.code === 'invalid_value' && issue.values.every((choice) => typeof choice !== typeof value)));
}
function depthOf(issue) {
    return issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0);
}

// EXTERNAL MODULE: ./packages/policy/src/schema.ts + 1 modules
var src_schema = __webpack_require__(1752);
;// CONCATENATED MODULE: ./packages/policy/src/document.ts



function checkPolicyDocument(document, vocabulary) {
    const filled = withoutEmptyParts(document);
    const result = (0,src_schema/* policySchema */.w)(vocabulary).safeParse(filled);
    if (result.success) {
        return { ok: true, policy: result.data };
    }
    const schema = (0,json_schema/* policyJsonSchema */.qF)(vocabulary.sections, vocabulary.ruleIds, vocabulary.clauseIds);
    return { ok: false, problems: explainIssues(result.error.issues, filled, schema) };
}
function mergePolicies(files, vocabulary) {
    const document = mergePolicyDocuments(files.organisation, files.repository);
    const checked = checkPolicyDocument(document, vocabulary);
    if (checked.ok) {
        return { ok: true, policy: checked.policy, document };
    }
    const problems = checked.problems.map(({ message, fix }) => ({
        path: files.path,
        line: 1,
        column: 1,
        message: `Together with ${files.source}, which it extends: ${message}`,
        fix,
    }));
    return { ok: false, problems };
}
function mergePolicyDocuments(organisation, repository) {
    const ground = withoutEmptyParts(organisation);
    const above = withoutEmptyParts(repository);
    const waivers = [...asList(ground['waivers']), ...asList(above['waivers'])];
    const { extends: _, ...merged } = mergeMaps(ground, above);
    return waivers.length === 0 ? merged : { ...merged, waivers };
}
function mergeMaps(ground, above) {
    const merged = new Map(Object.entries(ground));
    for (const [key, value] of Object.entries(above)) {
        const below = merged.get(key);
        merged.set(key, isMap(below) && isMap(value) ? mergeMaps(below, value) : value);
    }
    return Object.fromEntries(merged);
}
function withoutEmptyParts(document) {
    const filled = Object.entries(document).filter(([key, value]) => value !== null || !mayBeEmpty.has(key));
    const controls = document['controls'];
    const kept = Object.fromEntries(filled);
    return isMap(controls)
        ? { ...kept, controls: Object.fromEntries(Object.entries(controls).filter(([, section]) => section !== null)) }
        : kept;
}
const mayBeEmpty = new Set(['rules', 'protected-bases', 'approvers', 'waivers', 'controls']);
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function asList(value) {
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 8577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ extendsForm),
/* harmony export */   q: () => (/* binding */ parseExtendsReference)
/* harmony export */ });
const extendsForm = /^([\w.-]{1,100}\/[\w.-]{1,100})\/([^@\s]{1,300})@([0-9a-f]{40}(?:[0-9a-f]{24})?)$/;
function parseExtendsReference(text) {
    const match = extendsForm.exec(text);
    if (match === null) {
        return null;
    }
    const [, repository = '', path = '', commit = ''] = match;
    const parts = [...repository.split('/'), ...path.split('/')];
    return parts.some((part) => part === '' || part === '.' || part === '..') ? null : { repository, path, commit };
}


/***/ }),

/***/ 9230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   lv: () => (/* binding */ schemaAt),
/* harmony export */   qF: () => (/* binding */ policyJsonSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8439);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1752);


function policyJsonSchema(sections, ruleIds, clauseIds) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .policySchema */ .w)({ sections, ruleIds, clauseIds }), {
        io: 'input',
        unrepresentable: 'any',
    });
    return { $id: 'cm-actions/change-policy.schema.json', title: 'Change policy', ...schema };
}
function schemaAt(schema, path) {
    let nodes = [schema];
    for (const part of path) {
        nodes = nodes.flatMap((node) => alternatives(node).flatMap((branch) => childOf(branch, part)));
    }
    return nodes[0] ?? null;
}
function keysOf(schema) {
    return schema === null
        ? []
        : alternatives(schema).flatMap((branch) => Object.keys(asNode(branch['properties']) ?? {}));
}
function alternatives(node) {
    const branches = [...nodesIn(node['anyOf']), ...nodesIn(node['oneOf']), ...nodesIn(node['allOf'])];
    return [node, ...branches.flatMap(alternatives)];
}
function childOf(node, part) {
    if (typeof part === 'number') {
        return nodesIn([node['items']]);
    }
    const properties = asNode(node['properties']) ?? {};
    const own = Object.hasOwn(properties, part) ? properties[String(part)] : node['additionalProperties'];
    return nodesIn([own]);
}
function nodesIn(value) {
    return Array.isArray(value) ? value.map(asNode).filter((node) => node !== null) : [];
}
function asNode(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}


/***/ }),

/***/ 4270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ globSchema),
/* harmony export */   t: () => (/* binding */ extendsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);
/* harmony import */ var _extends_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8577);


const globSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(500)
    .describe('A pattern as in .gitignore: `*` within a folder, `**` over folders, `?`, `[a-z]`.');
const extendsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(_extends_js__WEBPACK_IMPORTED_MODULE_1__/* .extendsForm */ .e, 'owner/repo/path@commit with the whole commit hash (40 or 64 characters, lower case)')
    .refine((text) => (0,_extends_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExtendsReference */ .q)(text) !== null, 'a path without empty, "." or ".." parts');


/***/ }),

/***/ 1752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ policySchema)
});

// UNUSED EXPORTS: enforceable

// EXTERNAL MODULE: ./packages/model/src/outcome.ts
var outcome = __webpack_require__(2449);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(2311);
;// CONCATENATED MODULE: ./packages/model/src/waiver.ts

const day = schemas/* string */.YjP().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'a day such as 2026-03-31');
const waiverSchema = schemas/* strictObject */.rej({
    control: schemas/* string */.YjP(),
    rule: schemas/* string */.YjP(),
    scope: schemas/* string */.YjP().min(1),
    reason: schemas/* string */.YjP().min(10),
    approver: schemas/* string */.YjP().min(1),
    expires: day,
    ticket: schemas/* string */.YjP().min(1),
});
const appliedWaiverSchema = waiverSchema.extend({
    status: schemas/* enum */.k5n(['verified', 'unverified', 'unchecked', 'expired']),
    evidence: schemas/* string */.YjP(),
});

// EXTERNAL MODULE: ./packages/policy/src/days.ts
var days = __webpack_require__(1677);
// EXTERNAL MODULE: ./packages/policy/src/schema-parts.ts
var schema_parts = __webpack_require__(4270);
;// CONCATENATED MODULE: ./packages/policy/src/schema.ts





function policySchema(vocabulary) {
    return policyFileSchema(vocabulary).transform((file) => ({
        version: file.version,
        enforce: file.enforce,
        adoptedAt: file['adopted-at'] ?? null,
        mode: file.mode,
        rules: file.rules,
        protectedBases: file['protected-bases'],
        approvers: file.approvers,
        waivers: file.waivers,
        controls: file.controls,
    }));
}
function enforceable(vocabulary) {
    return [...vocabulary.ruleIds, ...Object.keys(vocabulary.sections), ...vocabulary.clauseIds];
}
const schema_day = schemas/* string */.YjP()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-03-31')
    .refine((text) => (0,days/* dayNumber */.U)(text) !== null, 'a day that the calendar has');
const level = schemas/* enum */.k5n([...outcome/* levels */.yr, 'off'])
    .describe('How much the rule weighs: `error` blocks, `warning` and `notice` are only shown, `off` is not judged.');
const levelOrNone = level.optional();
const login = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9][\w-]{0,99}(?:\[bot\])?$/, 'a GitHub login such as alice, without an @')
    .describe('A GitHub login, without an @.');
function policyFileSchema(vocabulary) {
    return schemas/* strictObject */.rej({
        version: schemas/* literal */.euz(1).default(1).describe('Version of this file format: 1.'),
        extends: schema_parts/* extendsSchema */.t
            .optional()
            .describe("An organisation's policy file that this one adds to: owner/repo/path@<full commit hash>."),
        enforce: enforceSchema(enforceable(vocabulary)),
        'adopted-at': schema_day
            .optional()
            .describe('The day on which this policy was adopted, in UTC; deadlines for older problems count from it.'),
        mode: schemas/* enum */.k5n(['enforce', 'audit'])
            .default('enforce')
            .describe('`enforce`: a failing error blocks. `audit`: everything is reported, nothing blocks.'),
        rules: schemas/* strictObject */.rej(Object.fromEntries(vocabulary.ruleIds.map((id) => [id, levelOrNone])))
            .prefault({})
            .transform(withoutUndefined)
            .describe('The level of single rules, by rule id.'),
        'protected-bases': schemas/* array */.YOg(schema_parts/* globSchema */.G
            .regex(/^[^!]/, 'a pattern of a branch name, without a leading !')
            .describe('A whole branch name, or a pattern of one, such as release/*.'))
            .default([])
            .describe('Other protected branches (release/*) whose own policy file counts for pull requests into them.'),
        approvers: schemas/* array */.YOg(login)
            .default([])
            .describe('Whose approval makes a waiver count. Empty: the approver that the waiver names.'),
        waivers: schemas/* array */.YOg(describedWaiver).default([]).describe('Recorded exceptions, each until a day.'),
        controls: schemas/* strictObject */.rej(Object.fromEntries(Object.entries(vocabulary.sections).map(([name, section]) => [name, section.prefault({})])))
            .prefault({})
            .describe('The settings of each control.'),
    })
        .describe('How the change-management policy holds in this repository. With no file, the policy document holds.');
}
function enforceSchema(names) {
    return schemas/* union */.KCZ([schemas/* enum */.k5n(['change', 'all']), schemas/* array */.YOg(schemas/* enum */.k5n(names))], {
        error: '`change`, `all`, or a list of rule ids, controls and clause ids',
    })
        .default('change')
        .describe('`change`: only what a change did can block. `all`: every rule at its enforced level. A list: those rules, controls or clauses.');
}
const describedWaiver = waiverSchema.extend({
    control: waiverSchema.shape.control.describe('The control, such as commit-lint.'),
    rule: waiverSchema.shape.rule.describe('The rule id, such as commit-lint/header.'),
    scope: waiverSchema.shape.scope.describe('What it covers: a path pattern, a commit, an advisory, "#12", or "*".'),
    reason: waiverSchema.shape.reason.describe('Why the exception is right, for the auditor.'),
    approver: waiverSchema.shape.approver.describe('Login of who approved it; not the one who wrote it.'),
    expires: schema_day.describe('The last day on which it holds, in UTC.'),
    ticket: waiverSchema.shape.ticket.describe('The ticket in which it is tracked.'),
});
function withoutUndefined(levelsByRule) {
    return Object.fromEntries(Object.entries(levelsByRule).filter((entry) => entry[1] !== undefined));
}


/***/ }),

/***/ 8724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* reexport safe */ _document_js__WEBPACK_IMPORTED_MODULE_1__.$p),
/* harmony export */   G6: () => (/* reexport safe */ _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__.G),
/* harmony export */   qF: () => (/* reexport safe */ _json_schema_js__WEBPACK_IMPORTED_MODULE_2__.qF)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8532);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8146);
/* harmony import */ var _json_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9230);
/* harmony import */ var _schema_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4270);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1752);

zod__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W({ jitless: true });






/***/ })

};
