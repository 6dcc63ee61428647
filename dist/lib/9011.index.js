export const id = 9011;
export const ids = [9011,9662];
export const modules = {

/***/ 9011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listInput: () => (/* reexport safe */ _cm_app_input_schemas__WEBPACK_IMPORTED_MODULE_0__.listInput),
/* harmony export */   percentInput: () => (/* binding */ percentInput),
/* harmony export */   settingsSchema: () => (/* binding */ settingsSchema)
/* harmony export */ });
/* harmony import */ var _cm_app_input_schemas__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9662);
/* harmony import */ var _cm_policy_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8724);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2311);



const percent = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
    .min(0)
    .max(100)
    .refine((value) => Math.abs(Math.round(value * 100) - value * 100) < 1e-6, 'a number from 0 to 100 with at most two decimals');
const optionalPercent = percent.nullable().default(null);
const globs = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_cm_policy_schema__WEBPACK_IMPORTED_MODULE_1__/* .globSchema */ .G6).max(500);
const reportGlobs = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_cm_policy_schema__WEBPACK_IMPORTED_MODULE_1__/* .globSchema */ .G6).max(100);
const pathSettings = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    paths: globs.min(1).describe('The files, as patterns.'),
    'threshold-lines': percent.nullable().optional().describe('Per cent of their lines; null: not judged.'),
    'threshold-patch': percent
        .nullable()
        .optional()
        .describe('Per cent of their new and changed lines; null: not judged.'),
    'require-report': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(true).describe('Whether an added file has to be in a report.'),
})
    .transform((entry) => ({
    paths: entry.paths,
    thresholdLines: entry['threshold-lines'],
    thresholdPatch: entry['threshold-patch'],
    requireReport: entry['require-report'],
}));
const flagSettings = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[A-Za-z0-9][\w.-]{0,59}$/, 'a name such as "unit"'),
    reports: reportGlobs.min(1).describe('Its reports, as patterns.'),
    uploads: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1).max(1000).default(1).describe('How many reports there have to be.'),
    'threshold-lines': optionalPercent.describe('Per cent of the lines that its reports tell of.'),
    'carry-forward': zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()
        .default(false)
        .describe('Without a report, what the baseline has of its paths stands for it: tests that run only where affected.'),
    paths: globs.default([]).describe('The files that it measures; needed to carry forward.'),
})
    .refine((flag) => !flag['carry-forward'] || flag.paths.length > 0, {
    path: ['paths'],
    message: 'at least one pattern, because `carry-forward` is on',
})
    .transform((flag) => ({
    name: flag.name,
    reports: flag.reports,
    uploads: flag.uploads,
    thresholdLines: flag['threshold-lines'],
    carryForward: flag['carry-forward'],
    paths: flag.paths,
}));
const settingsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    'threshold-lines': percent
        .optional()
        .describe('Per cent of the project’s lines that tests run. Default 80; once it is written here, less is an error.'),
    'threshold-patch': percent.default(80).describe('Per cent of the new and changed lines that tests run.'),
    'threshold-branches': optionalPercent.describe('Per cent of the project’s branches; null: not judged.'),
    'threshold-functions': optionalPercent.describe('Per cent of the project’s functions; null: not judged.'),
    'threshold-statements': optionalPercent.describe('Per cent of the project’s statements; null: not judged.'),
    reports: reportGlobs
        .default([])
        .describe('Where the reports are, as patterns. Empty: the names that the usual tools give.'),
    exclude: globs.default([]).describe('Files that are not judged, as patterns.'),
    paths: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(pathSettings)
        .max(100)
        .default([])
        .describe('Other thresholds for some files; the first entry that covers a file holds.'),
    flags: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(flagSettings)
        .max(100)
        .default([])
        .describe('Parts of the tests with reports of their own, each expected.'),
    'min-matched-files': percent
        .default(90)
        .describe('Per cent of the files in the reports that have to be in the repository.'),
    'max-report-age': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1).max(720).default(12).describe('Oldest report that counts, in hours.'),
    'drop-tolerance': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .int()
        .min(0)
        .max(1_000_000)
        .default(0)
        .describe('Lines that may be uncovered more than at the base, outside of the change.'),
    'baseline-artifact': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9][\w.-]{0,99}$/, 'the name of a workflow artifact')
        .default('coverage-baseline')
        .describe('The workflow artifact that holds the baseline.'),
})
    .transform((section) => ({
    thresholdLines: section['threshold-lines'] ?? 80,
    thresholdPatch: section['threshold-patch'],
    thresholdBranches: section['threshold-branches'],
    thresholdFunctions: section['threshold-functions'],
    thresholdStatements: section['threshold-statements'],
    statesLines: section['threshold-lines'] !== undefined,
    reports: section.reports,
    exclude: section.exclude,
    paths: section.paths,
    flags: section.flags,
    minMatchedFiles: section['min-matched-files'],
    maxReportAge: section['max-report-age'],
    dropTolerance: section['drop-tolerance'],
    baselineArtifact: section['baseline-artifact'],
}));
const percentInput = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^(?:100(?:\.0{1,2})?|\d{1,2}(?:\.\d{1,2})?)$/)
    .transform(Number);



/***/ }),

/***/ 9662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   booleanInput: () => (/* binding */ booleanInput),
/* harmony export */   commentChoice: () => (/* binding */ commentChoice),
/* harmony export */   integerInput: () => (/* binding */ integerInput),
/* harmony export */   listInput: () => (/* binding */ listInput)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);

const booleanInput = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'])
    .transform((text) => text.toLowerCase() === 'true');
const commentChoice = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'true', 'false']);
const integerInput = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^(?:0|[1-9]\d{0,8})$/)
    .transform(Number);
const listInput = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .transform((text) => text
    .trim()
    .replace(/,$/, '')
    .split(/[,\n]/)
    .map((item) => item.trim()))
    .refine((items) => items.every((item) => item !== ''));


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
