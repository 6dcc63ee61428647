export const id = 146;
export const ids = [146];
export const modules = {

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



/** Explains a value that the schema refuses, or that is missing. */
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
/** A number where text may stand is most often text that lacks its quotes, unless it cannot have the right form. */
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
/** Our own messages are phrases for what may be written; a section's may be whole sentences, and zod's are no help. */
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
/** Whether a message was written by us or by a section, and not by zod. */
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
/** The value at a path of a document; undefined where there is none. */
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




/**
 * Turns a schema's issues into sentences that name the offending text and what to write instead, one for each place
 * and no more than anybody reads. Never throws.
 */
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
/** The branch of a union that a person meant: the one that was followed deepest, else the only one of the value's kind. */
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
/** An unknown key lies one level below the map that holds it. */
function depthOf(issue) {
    return issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0);
}

// EXTERNAL MODULE: ./packages/policy/src/schema.ts + 4 modules
var src_schema = __webpack_require__(2440);
;// CONCATENATED MODULE: ./packages/policy/src/document.ts



/** Validates a document that is already data; `parsePolicy` adds the places in the text. Never throws. */
function checkPolicyDocument(document, vocabulary) {
    const filled = withoutEmptyParts(document);
    const result = (0,src_schema/* policySchema */.w)(vocabulary).safeParse(filled);
    if (result.success) {
        return { ok: true, policy: result.data };
    }
    const schema = (0,json_schema/* policyJsonSchema */.qF)(vocabulary.sections, vocabulary.ruleIds, vocabulary.clauseIds);
    return { ok: false, problems: explainIssues(result.error.issues, filled, schema) };
}
/** Merges an organisation's and a repository's documents and validates the result. Never throws. */
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
/**
 * The document that holds in a repository whose policy file `extends` an organisation's file.
 *
 * The organisation's file is the ground, and the repository's file has the last word on each single key: maps (`rules`,
 * `controls` and what is in them) are merged key by key, a list or a value of the repository takes the place of the
 * organisation's, and waivers of both hold. The merge is done on what was written, not on parsed policies, because a
 * parsed policy no longer tells a written value from a default, and a default of the repository must not undo what the
 * organisation wrote. A merged document has to be checked again (`checkPolicyDocument`): each file can be right, and
 * both together wrong. `extends` is dropped, since an extended file may not extend another: one look at two files must
 * tell an auditor what held. An empty key (`rules:`) says nothing.
 */
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
/** Lists and maps left empty (`rules:` with every line below it commented out) mean nothing, not a mistake. */
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
/** `owner/repo/path@commit`. */
const extendsForm = /^([\w.-]{1,100}\/[\w.-]{1,100})\/([^@\s]{1,300})@([0-9a-f]{40}(?:[0-9a-f]{24})?)$/;
/** The parts of an `extends` value, or null where it has not that form. */
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
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2440);


/** JSON Schema (draft 2020-12) of the policy file, so that an editor completes and explains its keys. */
function policyJsonSchema(sections, ruleIds, clauseIds) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl((0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .policySchema */ .w)({ sections, ruleIds, clauseIds }), {
        io: 'input',
        unrepresentable: 'any',
    });
    return { $id: 'cm-actions/change-policy.schema.json', title: 'Change policy', ...schema };
}
/** The part of a schema that describes a place in a document; null where the schema says nothing of it. */
function schemaAt(schema, path) {
    let nodes = [schema];
    for (const part of path) {
        nodes = nodes.flatMap((node) => alternatives(node).flatMap((branch) => childOf(branch, part)));
    }
    return nodes[0] ?? null;
}
/** The keys that a map may have, sorted as the schema lists them. */
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


/** A glob in a policy file: not empty and capped, because matching costs pattern length times path length. */
const globSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .max(500)
    .describe('A pattern as in .gitignore: `*` within a folder, `**` over folders, `?`, `[a-z]`.');
/**
 * Where an organisation's policy file stands: pinned by full commit hash, because a branch or a tag could be moved to
 * other rules without a change in this repository.
 */
const extendsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(_extends_js__WEBPACK_IMPORTED_MODULE_1__/* .extendsForm */ .e, 'owner/repo/path@commit with the whole commit hash (40 or 64 characters, lower case)')
    .refine((text) => (0,_extends_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExtendsReference */ .q)(text) !== null, 'a path without empty, "." or ".." parts');


/***/ }),

/***/ 2440:
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

/** Dates are calendar days in UTC, `YYYY-MM-DD`; an expiry holds to the end of its day. */
const day = schemas/* string */.YjP().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'a day such as 2026-03-31');
/** A recorded exception, as written in the policy file. Source: DESIGN §2. */
const waiverSchema = schemas/* strictObject */.rej({
    control: schemas/* string */.YjP(),
    rule: schemas/* string */.YjP(),
    /** What it covers: a path glob, a commit, an advisory, a pull request (`#12`), or `*`. */
    scope: schemas/* string */.YjP().min(1),
    reason: schemas/* string */.YjP().min(10),
    approver: schemas/* string */.YjP().min(1),
    expires: day,
    ticket: schemas/* string */.YjP().min(1),
});
/** A waiver as it was applied to a finding: only a `verified` one excuses. `evidence` says how, or why not. */
const appliedWaiverSchema = waiverSchema.extend({
    status: schemas/* enum */.k5n(['verified', 'unverified', 'unchecked', 'expired']),
    evidence: schemas/* string */.YjP(),
});

;// CONCATENATED MODULE: ./packages/model/src/finding.ts



/** Where a finding points. Lines and columns are 1-based. Source: DESIGN §5. */
const locationSchema = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('file'),
        path: schemas/* string */.YjP(),
        line: schemas/* number */.aig().int().positive().optional(),
        endLine: schemas/* number */.aig().int().positive().optional(),
        column: schemas/* number */.aig().int().positive().optional(),
    }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('commit'), sha: schemas/* string */.YjP(), line: schemas/* number */.aig().int().positive().optional() }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('pull-request'),
        number: schemas/* number */.aig().int().positive(),
        part: schemas/* enum */.k5n(['title', 'body', 'branch', 'predicted']).optional(),
        line: schemas/* number */.aig().int().positive().optional(),
    }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('revision'), id: schemas/* string */.YjP(), path: schemas/* string */.YjP().optional() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('advisory'), id: schemas/* string */.YjP(), package: schemas/* string */.YjP().optional() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('repository'), name: schemas/* string */.YjP().optional() }),
]);
const findingOutcomes = ['fail', 'waived', 'unknown'];
/** One place where a rule failed, was waived or could not tell. */
const findingSchema = schemas/* object */.Ikc({
    rule: schemas/* string */.YjP(),
    outcome: schemas/* enum */.k5n(findingOutcomes),
    level: schemas/* enum */.k5n(outcome/* levels */.yr),
    message: schemas/* string */.YjP(),
    remedy: schemas/* string */.YjP(),
    location: locationSchema.nullable(),
    waiver: appliedWaiverSchema.nullable(),
});

;// CONCATENATED MODULE: ./packages/model/src/report.ts



const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
/** What is judged. `merge` is the tested merge commit, where there is one. */
const changeSchema = schemas/* object */.Ikc({
    repository: schemas/* string */.YjP().nullable(),
    event: schemas/* string */.YjP(),
    base: sha.nullable(),
    head: sha.nullable(),
    merge: sha.nullable(),
    headRepository: schemas/* string */.YjP().nullable(),
    pullRequest: schemas/* number */.aig().int().positive().nullable(),
});
/** Which policy judged: `built-in`, or `<path>@<commit>`; `sha256` is of the effective policy's bytes. */
const policyReferenceSchema = schemas/* object */.Ikc({
    source: schemas/* string */.YjP(),
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
    commit: sha.nullable(),
    mode: schemas/* enum */.k5n(['enforce', 'audit']),
});
const ruleResultSchema = schemas/* object */.Ikc({
    rule: schemas/* string */.YjP(),
    clause: schemas/* string */.YjP(),
    criteria: schemas/* array */.YOg(schemas/* string */.YjP()),
    scope: schemas/* enum */.k5n(outcome/* scopes */.Wu),
    level: schemas/* enum */.k5n(outcome/* levels */.yr),
    outcome: schemas/* enum */.k5n(outcome/* ruleOutcomes */.CH),
    threshold: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullable(),
    reason: schemas/* string */.YjP(),
});
const runSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().nullable(),
    attempt: schemas/* number */.aig().int().nullable(),
    job: schemas/* string */.YjP().nullable(),
    workflowRef: schemas/* string */.YjP().nullable(),
    actor: schemas/* string */.YjP().nullable(),
    evaluatedAt: schemas/* string */.YjP(),
});
/** All rules, findings and facts of one control on one change: the product's contract. Source: DESIGN §5. */
const reportSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('cm-actions/report/v1'),
    control: schemas/* string */.YjP(),
    outcome: schemas/* enum */.k5n(outcome/* reportOutcomes */.sK),
    summary: schemas/* string */.YjP(),
    change: changeSchema,
    policy: policyReferenceSchema,
    rules: schemas/* array */.YOg(ruleResultSchema),
    findings: schemas/* array */.YOg(findingSchema),
    facts: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    inputs: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), path: schemas/* string */.YjP(), sha256: schemas/* string */.YjP(), bytes: schemas/* number */.aig().int().nonnegative() })),
    tool: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP(), tree: schemas/* string */.YjP().nullable() }),
    run: runSchema,
});

;// CONCATENATED MODULE: ./packages/model/src/schema.ts
// What loads zod: a run with no policy file and no inputs to check starts without it (ADR 8).




// EXTERNAL MODULE: ./packages/policy/src/days.ts
var days = __webpack_require__(1677);
// EXTERNAL MODULE: ./packages/policy/src/schema-parts.ts
var schema_parts = __webpack_require__(4270);
;// CONCATENATED MODULE: ./packages/policy/src/schema.ts





/**
 * The shape of `.github/change-policy.yml`. A message that begins with a small letter says what may be written, and is
 * put into a sentence by `explainIssues`; sections should do the same.
 */
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
/** What may stand in `enforce`: rule ids, controls and clause ids. */
function enforceable(vocabulary) {
    return [...vocabulary.ruleIds, ...Object.keys(vocabulary.sections), ...vocabulary.clauseIds];
}
const schema_day = schemas/* string */.YjP()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-03-31')
    .refine((text) => (0,days/* dayNumber */.U)(text) !== null, 'a day that the calendar has');
const level = schemas/* enum */.k5n([...outcome/* levels */.yr, 'off'])
    .describe('How much the rule weighs: `error` blocks, `warning` and `notice` are only shown, `off` is not judged.');
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
        rules: schemas/* strictObject */.rej(Object.fromEntries(vocabulary.ruleIds.map((id) => [id, level.optional()])))
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


/***/ })

};
