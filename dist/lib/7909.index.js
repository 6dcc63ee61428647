export const id = 7909;
export const ids = [7909];
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

/***/ 7909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parsePolicy)
});

// UNUSED EXPORTS: largestPolicyFile

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./packages/policy/src/document.ts + 2 modules
var src_document = __webpack_require__(8146);
// EXTERNAL MODULE: ./packages/policy/src/extends.ts
var src_extends = __webpack_require__(8577);
;// CONCATENATED MODULE: ./packages/policy/src/locate.ts

function locate(document, lines, path, at) {
    let node = document.contents;
    let offset = startOf(node) ?? 0;
    for (const part of path) {
        const child = childOf(node, part);
        if (child === null) {
            break;
        }
        const here = startOf(child.value);
        const keyed = at === 'key' || isEmpty(child.value);
        offset = (keyed ? (startOf(child.key) ?? here) : (here ?? startOf(child.key))) ?? offset;
        node = child.value;
    }
    return placeAt(lines, offset);
}
function placeAt(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
}
function childOf(node, part) {
    if ((0,dist/* isSeq */.oP)(node)) {
        const value = node.items[Number(part)];
        return value === undefined ? null : { key: null, value };
    }
    if (!(0,dist/* isMap */.jh)(node)) {
        return null;
    }
    return node.items.findLast((pair) => (0,dist/* isScalar */.jn)(pair.key) && String(pair.key.value) === String(part)) ?? null;
}
function startOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? null) : null;
}
function isEmpty(node) {
    return !(0,dist/* isNode */.Ll)(node) || ((0,dist/* isScalar */.jn)(node) && node.value === null && node.source === '');
}

;// CONCATENATED MODULE: ./packages/policy/src/structure.ts

function structureProblems(document) {
    const problems = [];
    if (document.directives?.yaml.version !== '1.2') {
        problems.push({
            offset: 0,
            fatal: true,
            message: 'The file asks for another version of YAML than 1.2.',
            fix: 'Remove the line that begins with %YAML.',
        });
    }
    (0,dist/* visit */.YR)(document, {
        Node(_, node, path) {
            if (path.length > deepest) {
                problems.push({ offset: node.range?.[0] ?? 0, fatal: true, ...tooDeep });
                return dist/* visit */.YR.BREAK;
            }
            problems.push(...ofNode(node), ...((0,dist/* isMap */.jh)(node) ? duplicateKeys(node.items) : []));
            return undefined;
        },
    });
    return problems;
}
const deepest = 40;
const tooDeep = {
    message: 'Lists and maps are nested too deep here.',
    fix: 'A policy file needs no more than a few levels.',
};
function ofNode(node) {
    const offset = node.range?.[0] ?? 0;
    if ((0,dist/* isAlias */.Vj)(node)) {
        const text = `*${node.source}`;
        const message = `YAML reads ${JSON.stringify(text)} as a reference to another value, and a policy file has none.`;
        return [{ offset, message, fix: `Put it in quotes ("${text}"), or write the value out.`, fatal: true }];
    }
    if (node.anchor !== undefined) {
        const message = `YAML reads "&${node.anchor}" as a name for the value behind it, and a policy file has none.`;
        return [{ offset, message, fix: 'Remove it, or put the value in quotes.', fatal: false }];
    }
    if (node.tag !== undefined) {
        const tag = node.tag.replace('tag:yaml.org,2002:', '!!');
        const message = `YAML reads ${JSON.stringify(tag)} as a tag, and a policy file has none.`;
        return [{ offset, message, fix: 'Remove it, or put the value in quotes.', fatal: false }];
    }
    return [];
}
function duplicateKeys(items) {
    const seen = new Set();
    return items.flatMap(({ key }) => {
        if (!(0,dist/* isScalar */.jn)(key)) {
            return [];
        }
        const name = String(key.value);
        const again = seen.has(name);
        seen.add(name);
        const message = `The key ${JSON.stringify(name)} stands here a second time.`;
        const fix = 'Keep one of the two: YAML readers differ in which one they believe.';
        return again ? [{ offset: key.range?.[0] ?? 0, message, fix, fatal: false }] : [];
    });
}

// EXTERNAL MODULE: ./packages/policy/src/words.ts
var words = __webpack_require__(5805);
;// CONCATENATED MODULE: ./packages/policy/src/yaml-words.ts
function yamlWords(code, detail, text) {
    const at = text === '' ? 'here' : `at ${JSON.stringify(text)}`;
    const known = yaml_words_words[isOpenBracket(code, detail) ? 'MISSING_CHAR' : code];
    return known === undefined
        ? {
            message: `This is not valid YAML ${at}.`,
            fix: 'Look at the indentation, quotes and brackets of this line and of the one above it.',
        }
        : {
            message: known[0].replace('{at}', at).replace('{text}', JSON.stringify(text)),
            fix: text === '@' ? `${known[1]} A login is written without its @.` : known[1],
        };
}
function isOpenBracket(code, detail) {
    return code === 'BAD_INDENT' && detail.startsWith('Flow ');
}
const oneOffIndentation = 'Give all keys of one map the same number of spaces, two more than the key above them.';
const yaml_words_words = {
    BAD_COLLECTION_TYPE: ['The value {at} has another form than its tag says.', 'Remove the word that begins with "!".'],
    BAD_DIRECTIVE: [
        'A line that begins with % is an instruction to the YAML reader, and is not read here.',
        'Remove the line.',
    ],
    BAD_DQ_ESCAPE: [
        'Between double quotes, {text} begins an escape that YAML does not know.',
        'Use single quotes, or write the backslash twice.',
    ],
    BAD_INDENT: ['The indentation {at} does not fit the lines above it.', oneOffIndentation],
    BAD_PROP_ORDER: ['Anchors and tags (& and !) are out of place {at}.', 'Write the value without them.'],
    BAD_SCALAR_START: ['A value cannot begin with {text}.', 'Put the whole value in quotes.'],
    BLOCK_AS_IMPLICIT_KEY: [
        'There is a second "key:" {at} on one line.',
        'Put it on a line of its own, or put the value in quotes if the colon belongs to it.',
    ],
    BLOCK_IN_FLOW: ['A list or map in lines cannot stand inside [ ] or { } {at}.', 'Write it in one of the two ways.'],
    IMPOSSIBLE: ['This cannot be read as YAML {at}.', 'Look at the line, and at the one above it.'],
    KEY_OVER_1024_CHARS: ['The key {at} is over 1,024 characters long.', 'Look for a missing line break or colon.'],
    MISSING_CHAR: [
        'Something is missing {at}: a closing quote or bracket, or the colon after a key.',
        'Add it; the mistake may be a line above.',
    ],
    MULTILINE_IMPLICIT_KEY: [
        'The key {at} goes over several lines.',
        'Look for a missing colon or a wrong indentation in the line above.',
    ],
    MULTIPLE_ANCHORS: ['There are several anchors (&) {at}.', 'Write the value without them.'],
    MULTIPLE_DOCS: [
        'A second document begins here, after a line of "---" or "...".',
        'Remove that line: the policy file is one document.',
    ],
    MULTIPLE_TAGS: ['There are several tags (!) {at}.', 'Write the value without them.'],
    NON_STRING_KEY: ['The key {at} is a list or a map.', 'Write plain text before the colon.'],
    RESOURCE_EXHAUSTION: ['Lists and maps are nested too deep {at}.', 'A policy file needs no more than a few levels.'],
    TAB_AS_INDENT: ['There is a tab in the indentation.', 'Indent with spaces.'],
    UNEXPECTED_TOKEN: [
        'The text {at} does not belong here.',
        'Look for a quote, bracket or dash too many or too few, and at the indentation.',
    ],
};

;// CONCATENATED MODULE: ./packages/policy/src/parse.ts







const largestPolicyFile = 256 * 1024;
function parsePolicy(text, path, context) {
    const read = readYaml(text);
    const found = read.ok ? checkRead(read, context) : { ok: false, problems: read.problems };
    return found.ok ? found : { ok: false, problems: arranged(path, found.problems) };
}
function checkRead(read, context) {
    const { yaml, lines, value } = read;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        const message = `The policy file is ${(0,words/* kindOf */.I)(value)}, and must be keys with values.`;
        const problem = {
            ...locate(yaml, lines, [], 'value'),
            message,
            fix: 'Write a key and a colon, such as "mode: audit".',
        };
        return { ok: false, problems: [...read.problems, problem] };
    }
    const overrides = value;
    const checked = (0,src_document/* checkPolicyDocument */.a4)(overrides, context);
    const explained = checked.ok ? [] : checked.problems;
    const problems = [
        ...read.problems,
        ...explained
            .slice(0, mostProblems)
            .map(({ path, at, message, fix }) => ({ ...locate(yaml, lines, path, at), message, fix })),
        ...(context.extended === true && Object.hasOwn(overrides, 'extends') ? [chained(yaml, lines)] : []),
    ];
    return checked.ok && problems.length === 0
        ? { ok: true, policy: checked.policy, overrides, extends: extendsOf(overrides) }
        : { ok: false, problems };
}
function readYaml(text) {
    if (text.length > largestPolicyFile || new TextEncoder().encode(text).length > largestPolicyFile) {
        return refused('The policy file is over 256 KiB.', 'Shorten it, for example by removing expired waivers.');
    }
    try {
        const lines = new dist/* LineCounter */.HN();
        const yaml = (0,dist/* parseDocument */.Tp)(text, { ...options, lineCounter: lines });
        const structure = structureProblems(yaml);
        const told = structure.length > 0 ? foundInStructure : nothingElsewhere;
        const problems = [
            ...syntaxProblems(yaml, lines, text, told),
            ...structure.map((problem) => placed(problem, lines)),
        ];
        return yaml.errors.length > 0 || yaml.warnings.length > 0 || structure.some((problem) => problem.fatal)
            ? { ok: false, problems }
            : { ok: true, yaml, lines, value: isBlank(yaml) ? {} : yaml.toJS({ maxAliasCount: 0 }), problems };
    }
    catch {
        return refused('The policy file cannot be read as YAML.', 'Look for brackets or dashes that nest very deep.');
    }
}
const options = {
    schema: 'core',
    version: '1.2',
    merge: false,
    strict: true,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
};
function syntaxProblems(yaml, lines, text, elsewhere) {
    return [...yaml.errors, ...yaml.warnings]
        .filter((error) => !elsewhere.has(error.code))
        .slice(0, mostProblems)
        .map(({ code, message, pos }) => ({
        ...placeAt(lines, pos[0]),
        ...yamlWords(code, message, offendingText(code, text, pos[0])),
    }));
}
function offendingText(code, text, at) {
    const length = code === 'BAD_SCALAR_START' ? 1 : code === 'BAD_DQ_ESCAPE' ? 2 : 40;
    const rest = text.slice(at, at + length);
    return /^[^\s,:[\]{}]+/.exec(rest)?.[0] ?? rest.slice(0, 1).trim();
}
const foundInStructure = new Set(['TAG_RESOLVE_FAILED', 'BAD_ALIAS']);
const nothingElsewhere = new Set();
function placed({ offset, message, fix }, lines) {
    return { ...placeAt(lines, offset), message, fix };
}
function chained(yaml, lines) {
    const message = 'This file is extended by a repository, so it cannot extend another file.';
    return {
        ...locate(yaml, lines, ['extends'], 'key'),
        message,
        fix: 'Copy what it needs from that file, and remove "extends".',
    };
}
function isBlank(yaml) {
    const root = yaml.contents;
    return root === null || ((0,dist/* isScalar */.jn)(root) && root.value === null && root.source === '');
}
function extendsOf(overrides) {
    const reference = overrides['extends'];
    return typeof reference === 'string' ? (0,src_extends/* parseExtendsReference */.q)(reference) : null;
}
function refused(message, fix) {
    return { ok: false, problems: [{ line: 1, column: 1, message, fix }] };
}
const mostProblems = 100;
function arranged(path, problems) {
    return problems
        .toSorted((a, b) => a.line - b.line || a.column - b.column)
        .slice(0, mostProblems)
        .map((problem) => ({ path, ...problem }));
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


/***/ })

};
