export const id = 345;
export const ids = [345];
export const modules = {

/***/ 9345:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPolicyText: () => (/* binding */ readPolicyText)
/* harmony export */ });
/* harmony import */ var _cm_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9220);
/* harmony import */ var _cm_policy_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7909);
/* harmony import */ var _cm_policy_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8724);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5099);




/** Parses a policy file and the organisation's file that it extends. Loads the YAML parser, so it is imported lazily. */
async function readPolicyText(file, catalogue, ports) {
    const names = {
        sections: catalogue.sections,
        ruleIds: catalogue.rules.map((rule) => rule.id),
        clauseIds: _cm_policy__WEBPACK_IMPORTED_MODULE_0__.clauses.map((clause) => clause.id),
    };
    const own = (0,_cm_policy_parse__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .O)(new TextDecoder().decode(file.bytes), file.path, names);
    if (!own.ok)
        return malformed(own.problems, file.path);
    if (own.extends === null)
        return { ok: true, policy: own.policy, extended: null };
    const { repository, path, commit } = own.extends;
    const place = `${repository}/${path}@${commit}`;
    const base = await ports.forge.fileAt(repository, path, commit);
    if (base.status === 'unavailable')
        return notExtended(place, base.reason);
    if (base.value === null)
        return notExtended(place, 'that commit has no such file.');
    const organisation = (0,_cm_policy_parse__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .O)(new TextDecoder().decode(base.value), place, { ...names, extended: true });
    if (!organisation.ok)
        return malformed(organisation.problems, file.path);
    const files = {
        organisation: organisation.overrides,
        source: place,
        repository: own.overrides,
        path: file.path,
    };
    const merged = (0,_cm_policy_schema__WEBPACK_IMPORTED_MODULE_2__/* .mergePolicies */ .$p)(files, names);
    return merged.ok ? { ok: true, policy: merged.policy, extended: own.extends } : malformed(merged.problems, file.path);
}
/** Each with its place, except that a place in the organisation's file is none in this repository. */
function malformed(found, path) {
    return {
        ok: false,
        problems: found.map((problem) => {
            const told = _problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problems */ .B.policyMalformed(problem.path, problem, problem.message, problem.fix);
            return problem.path === path ? told : { ...told, location: { kind: 'file', path } };
        }),
    };
}
function notExtended(place, reason) {
    return {
        ok: false,
        problems: [
            _problems_js__WEBPACK_IMPORTED_MODULE_3__/* .problems */ .B.policyUnreadable(`The policy extends ${place}, which could not be used: ${reason}`, 'Pass a `token` that can read that repository (the default token reads only its own), and check the path and the commit in `extends`.'),
        ],
    };
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

/**
 * Where a key or a value of a document stands in its text. A value that is missing or empty is found at its key, else
 * at what holds it.
 */
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
/** The line and column of an offset in the text. */
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

/**
 * Duplicate keys, tags, anchors and aliases. Aliases are refused whole, bombs and all: a policy is read by people, who
 * should find each value where it holds; and an alias is most often a pattern such as `*.py` that lacks its quotes.
 */
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
/** Levels of lists and maps, counting the pairs between them; three times what any setting needs. */
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
/** The parser's error as a sentence; `code` and `detail` are the `yaml` package's, `text` is what stands at the place. */
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
/** The parser calls a bracket that is never closed an indentation, because it looks for it on the next lines. */
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







/** The longest policy file that is read, in bytes of UTF-8. */
const largestPolicyFile = 256 * 1024;
/**
 * Reads a policy file's text. A file that is empty or has only comments is the built-in default; anything malformed
 * gives problems with their places, all at once (the first 100), and never a default. Never throws. This module loads
 * `yaml`: import it only when there is a file to read.
 */
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
        const problems = [...syntaxProblems(yaml, lines, text), ...structure.map((problem) => placed(problem, lines))];
        return yaml.errors.length > 0 || yaml.warnings.length > 0 || structure.some((problem) => problem.fatal)
            ? { ok: false, problems }
            : { ok: true, yaml, lines, value: isBlank(yaml) ? {} : yaml.toJS({ maxAliasCount: 0 }), problems };
    }
    catch {
        // The parser is known to run out of stack on nesting that no policy has.
        return refused('The policy file cannot be read as YAML.', 'Look for brackets or dashes that nest very deep.');
    }
}
// Duplicate keys are found in `structureProblems`: the parser's own check takes a time that grows with their square.
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
function syntaxProblems(yaml, lines, text) {
    return [...yaml.errors, ...yaml.warnings]
        .filter((error) => !foundInStructure.has(error.code))
        .slice(0, mostProblems)
        .map(({ code, message, pos }) => ({
        ...placeAt(lines, pos[0]),
        ...yamlWords(code, message, offendingText(code, text, pos[0])),
    }));
}
/** The parser marks one character; what a person looks for is the word that begins there. */
function offendingText(code, text, at) {
    const length = code === 'BAD_SCALAR_START' ? 1 : code === 'BAD_DQ_ESCAPE' ? 2 : 40;
    const rest = text.slice(at, at + length);
    return /^[^\s,:[\]{}]+/.exec(rest)?.[0] ?? rest.slice(0, 1).trim();
}
const foundInStructure = new Set(['TAG_RESOLVE_FAILED', 'BAD_ALIAS']);
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
