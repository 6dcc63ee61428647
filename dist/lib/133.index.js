export const id = 133;
export const ids = [133,1073];
export const modules = {

/***/ 133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var _cm_formats_commitlint__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1073);

async function readConfig(files, at, mends) {
    const reading = await (0,_cm_formats_commitlint__WEBPACK_IMPORTED_MODULE_0__.readCommitlintConfig)(files);
    switch (reading.kind) {
        case 'none':
            return { kind: 'none', reason: `There is no commitlint configuration at ${at}.` };
        case 'program':
            return reading;
        case 'invalid':
            return { ...reading, mended: await mends() };
        case 'config':
            return { ...reading, at, lint: (0,_cm_formats_commitlint__WEBPACK_IMPORTED_MODULE_0__/* .commitlintLinter */ .hz)(reading.config) };
        default:
            return reading;
    }
}


/***/ }),

/***/ 1073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hz: () => (/* reexport */ commitlintLinter),
  readCommitlintConfig: () => (/* reexport */ readCommitlintConfig)
});

// UNUSED EXPORTS: commitlintDifferences, commitlintPaths, describeUnsupported, largestCommitlintFile, lintWithCommitlint, longestMessage, mayHoldCommitlint

// EXTERNAL MODULE: ./packages/formats/src/commitlint/json-error.ts
var json_error = __webpack_require__(6952);
// EXTERNAL MODULE: ./packages/formats/src/commitlint/paths.ts
var paths = __webpack_require__(965);
;// CONCATENATED MODULE: ./packages/formats/src/commitlint/presets.ts
const plainParser = {
    header: 'plain',
    noteKeywords: ['BREAKING CHANGE'],
    issuePrefixes: ['#'],
};
const conventionalParser = {
    header: 'breaking-first',
    noteKeywords: ['BREAKING CHANGE', 'BREAKING-CHANGE'],
    issuePrefixes: ['#'],
};
const parserPresets = new Map([
    ['conventional-changelog-angular', plainParser],
    ['conventional-changelog-conventionalcommits', conventionalParser],
]);
const notTheseCases = ['sentence-case', 'start-case', 'pascal-case', 'upper-case'];
const angularTypes = ['build', 'ci', 'docs', 'feat', 'fix', 'perf', 'refactor', 'revert', 'style', 'test'];
const conventional = {
    rules: {
        'body-leading-blank': [1, 'always'],
        'body-max-line-length': [2, 'always', 100],
        'footer-leading-blank': [1, 'always'],
        'footer-max-line-length': [2, 'always', 100],
        'header-max-length': [2, 'always', 100],
        'header-trim': [2, 'always'],
        'subject-case': [2, 'never', notTheseCases],
        'subject-empty': [2, 'never'],
        'subject-full-stop': [2, 'never', '.'],
        'type-case': [2, 'always', 'lower-case'],
        'type-empty': [2, 'never'],
        'type-enum': [2, 'always', ['build', 'chore', ...angularTypes.slice(1)]],
    },
    parser: { kind: 'whole', parser: conventionalParser },
};
const angular = {
    rules: {
        'subject-exclamation-mark': [2, 'never'],
        'body-leading-blank': [1, 'always'],
        'footer-leading-blank': [1, 'always'],
        'header-max-length': [2, 'always', 72],
        'scope-case': [2, 'always', 'lower-case'],
        'subject-case': [2, 'never', notTheseCases],
        'subject-empty': [2, 'never'],
        'subject-full-stop': [2, 'never', '.'],
        'type-case': [2, 'always', 'lower-case'],
        'type-empty': [2, 'never'],
        'type-enum': [2, 'always', angularTypes],
    },
    parser: { kind: 'header', header: 'bang' },
};
const scopesOfWorkspace = { rules: {}, computed: ['scope-enum'] };
const presets = new Map([
    ['@commitlint/config-conventional', conventional],
    ['@commitlint/config-angular', angular],
    ['@commitlint/config-angular-type-enum', { rules: { 'type-enum': [2, 'always', angularTypes] } }],
    ...['lerna', 'nx', 'pnpm', 'rush', 'workspace'].map((tool) => [`@commitlint/config-${tool}-scopes`, scopesOfWorkspace]),
]);
function presetPackage(name) {
    if (name.startsWith('@'))
        return name.includes('/') ? name : `${name}/commitlint-config`;
    return name.startsWith('.') || isAbsolute(name) ? name : `commitlint-config-${name}`;
}
function presetOf(name) {
    return presets.get(presetPackage(name).replace(/\/(?:lib\/)?index(?:\.js)?$/, '')) ?? null;
}
function isAbsolute(name) {
    return name.startsWith('/') || /^[A-Za-z]:[\\/]/.test(name);
}

;// CONCATENATED MODULE: ./packages/formats/src/commitlint/rule-table.ts
const ruleTable = new Map([
    ...table('body', ['body'], {
        case: 'case',
        empty: 'none',
        'full-stop': 'text',
        'leading-blank': 'none',
        'max-length': 'length',
        'max-line-length': 'length',
        'min-length': 'length',
    }),
    ...table('breaking-change', ['header', 'body'], { 'exclamation-mark': 'none' }),
    ...table('footer', ['body'], {
        empty: 'none',
        'leading-blank': 'none',
        'max-length': 'length',
        'max-line-length': 'length',
        'min-length': 'length',
    }),
    ...table('header', ['header'], {
        case: 'case',
        'full-stop': 'text',
        'max-length': 'length',
        'min-length': 'length',
        trim: 'none',
    }),
    ...table('references', ['references'], { empty: 'none' }),
    ...table('scope', ['parts'], {
        case: 'scope-case',
        'delimiter-style': 'list',
        empty: 'none',
        enum: 'scope-list',
        'max-length': 'length',
        'min-length': 'length',
    }),
    ...table('signed-off', ['raw'], { by: 'text' }),
    ...table('subject', ['parts'], { case: 'case', empty: 'none', 'max-length': 'length', 'min-length': 'length' }),
    ...table('subject', ['header'], { 'exclamation-mark': 'none', 'full-stop': 'text' }),
    ...table('trailer', ['raw'], { exists: 'text' }),
    ...table('type', ['parts'], {
        case: 'case',
        empty: 'none',
        enum: 'list',
        'max-length': 'length',
        'min-length': 'length',
    }),
]);
function table(start, needs, values) {
    return Object.entries(values).map(([end, value]) => [`${start}-${end}`, { needs, value }]);
}
const caseNames = [
    'lower-case',
    'upper-case',
    'camel-case',
    'kebab-case',
    'pascal-case',
    'sentence-case',
    'snake-case',
    'start-case',
    'lowercase',
    'uppercase',
    'sentencecase',
    'lowerCase',
];

;// CONCATENATED MODULE: ./packages/formats/src/commitlint/program.ts


const searched = 256 * 1024;
function programReading(path, text) {
    return {
        kind: 'program',
        path,
        message: `${path} is a program, and no code of a repository is run here. It is not read in part either, even where it holds only plain values.`,
        fix: `Write the same settings as .commitlintrc.yaml, which commitlint reads before ${path}, and remove ${path}.`,
        skeleton: skeletonFor(path, text.slice(0, searched)),
    };
}
function skeletonFor(path, text) {
    const extended = [...presets.keys()].filter((name) => isNamed(text, name));
    const rules = [...ruleTable.keys()].filter((name) => isNamed(text, name));
    const bare = extended.length === 0;
    const lines = [
        `# .commitlintrc.yaml, instead of ${path}`,
        ...(bare ? [] : ['extends:', ...extended.map((name) => `  - "${name}"`)]),
        `${bare ? '' : '# '}rules:`,
        ...(bare ? [`  ${example}`] : []),
        ...(rules.length === 0
            ? []
            : [`  # Level (0 off, 1 warning, 2 error), always or never, value; copy from ${path}:`]),
        ...rules.map((rule) => `  # ${rule}: [2, ${rule.endsWith('-empty') ? 'never' : 'always'}]`),
    ];
    return `${lines.join('\n')}\n`;
}
const example = 'type-enum: [2, always, [feat, fix, docs, refactor, test, chore]]';
function isNamed(text, name) {
    return [`'${name}'`, `"${name}"`, `\`${name}\``].some((quoted) => text.includes(quoted));
}

// EXTERNAL MODULE: ./packages/model/src/nearest.ts
var nearest = __webpack_require__(4519);
;// CONCATENATED MODULE: ./packages/formats/src/commitlint/values.ts

function valueFaults(rule, kind, value) {
    if (value === undefined)
        return [];
    switch (kind) {
        case 'none':
            return [];
        case 'length':
            return isLength(value) ? [] : [fault(rule, value, 'a number of characters', 'Write a number, such as 100.')];
        case 'text':
            return typeof value === 'string' ? [] : [fault(rule, value, 'text', 'Write it in quotes.')];
        case 'case':
            return casesFaults(rule, value, []);
        case 'list':
            return listFaults(rule, value, []);
        case 'scope-case':
            return isMap(value) ? mapFaults(rule, value, 'cases', casesFaults) : casesFaults(rule, value, []);
        default:
            return isMap(value) ? mapFaults(rule, value, 'scopes', listFaults) : listFaults(rule, value, []);
    }
}
function plainValue(kind, value) {
    return kind === 'length' && typeof value === 'string' ? Number(value) : value;
}
function fault(rule, value, wanted, fix, path = []) {
    return { path, message: `The value of "${rule}" is ${shown(value)}, and must be ${wanted}.`, fix };
}
function isLength(value) {
    return typeof value === 'number' ? !Number.isNaN(value) : typeof value === 'string' && /^[0-9]{1,9}$/.test(value);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function mapFaults(rule, value, key, check) {
    const delimiters = value['delimiters'];
    const inner = value[key];
    return [
        ...(Array.isArray(inner)
            ? check(rule, inner, [key])
            : [fault(rule, inner, `a map with a list of "${key}"`, `Write ${key}: [...].`, [key])]),
        ...(delimiters === undefined ? [] : listFaults(rule, delimiters, ['delimiters'])),
    ];
}
function casesFaults(rule, value, path) {
    const wanted = 'the name of a case';
    const fix = `Write one of ${caseNames.slice(0, 8).join(', ')}, or a list of them.`;
    if (!Array.isArray(value)) {
        return isCase(value) || isConditionedCase(value) ? [] : [fault(rule, value, wanted, fix, path)];
    }
    return value.flatMap((item, index) => isCase(item) || isConditionedCase(item) ? [] : [fault(rule, item, wanted, fix, [...path, index])]);
}
function isCase(value) {
    return typeof value === 'string' && caseNames.includes(value);
}
function isConditionedCase(value) {
    return isMap(value) && isCase(value['case']) && [undefined, 'always', 'never'].includes(value['when']);
}
function listFaults(rule, value, path) {
    if (!Array.isArray(value))
        return [fault(rule, value, 'a list', 'Write it in brackets: [a, b].', path)];
    return value.flatMap((item, index) => typeof item === 'string' ? [] : [fault(rule, item, 'a list of text', 'Write it in quotes.', [...path, index])]);
}
function shown(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map of keys and values';
    const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

;// CONCATENATED MODULE: ./packages/formats/src/commitlint/parser-change.ts


const firstState = { parser: plainParser, whole: false, unknown: new Set() };
function withUnknownPreset(state) {
    return { ...state, whole: false, unknown: new Set(['parts', 'body', 'references']) };
}
function withPreset(state, change) {
    if (change === undefined)
        return state;
    if (change.kind === 'whole')
        return { parser: change.parser, whole: true, unknown: new Set() };
    return { ...state, parser: { ...base(state), header: change.header }, whole: false };
}
function withParserPreset(state, setting) {
    if (setting === undefined)
        return { state, unsupported: [], fault: null };
    if (typeof setting === 'string')
        return named(state, setting);
    if (typeof setting !== 'object' || setting === null || Array.isArray(setting)) {
        const message = `"parserPreset" is ${shown(setting)}, and must be the name of a preset or a map.`;
        return faulty(state, [], message, 'Remove it, or write parserPreset: conventional-changelog-conventionalcommits.');
    }
    const { parserOpts, ...rest } = setting;
    const others = Object.keys(rest).map((key) => ({
        kind: 'parser',
        key: `parserPreset.${key}`,
        why: key === 'name' && discards(state, rest[key])
            ? 'commitlint knows no such parser preset and then reads messages without any, as is done here too'
            : 'it has no effect on what commitlint finds in a message',
        fix: 'Nothing needs to be done.',
    }));
    const before = discards(state, rest['name']) ? { ...state, parser: plainParser } : state;
    const result = parserOpts === undefined ? withParserPreset(before, undefined) : withOptions(before, parserOpts);
    return { ...result, unsupported: [...others, ...result.unsupported] };
}
function discards(state, name) {
    return state.whole && typeof name === 'string' && !/^(?:@[^/]*\/)?conventional-changelog-/.test(name);
}
function named(state, name) {
    const parser = parserPresets.get(name);
    if (parser !== undefined)
        return { state: { parser, whole: true, unknown: new Set() }, unsupported: [], fault: null };
    const why = 'a parser preset is a program, and no code of a repository or its packages is run';
    return { state: withUnknownPreset(state), unsupported: [{ ...parserKey('', why), fix: useKnown }], fault: null };
}
const useKnown = 'Where the messages follow Conventional Commits, extend "@commitlint/config-conventional" instead.';
function parserKey(below, why) {
    return { kind: 'parser', key: `parserPreset${below}`, why, fix: useKnown };
}
const optionParts = new Map([
    ['headerPattern', ['parts']],
    ['headerCorrespondence', ['parts']],
    ['breakingHeaderPattern', ['parts']],
    ['noteKeywords', ['body', 'references']],
    ['notesPattern', ['body', 'references']],
    ['fieldPattern', ['body', 'references']],
    ['referenceActions', ['references']],
    ['issuePrefixesCaseSensitive', ['references']],
    ['revertPattern', []],
    ['revertCorrespondence', []],
]);
const anyPart = ['header', 'parts', 'body', 'references'];
function withOptions(state, options) {
    if (typeof options !== 'object' || options === null || Array.isArray(options)) {
        const why = 'it is a program, and no code of a repository or its packages is run';
        return { state: withUnknownPreset(state), unsupported: [parserKey('.parserOpts', why)], fault: null };
    }
    const { issuePrefixes, ...rest } = options;
    if (issuePrefixes !== undefined && !isPrefixList(issuePrefixes)) {
        const message = `"issuePrefixes" is ${shown(issuePrefixes)}, and must be a list of text such as ["#", "TASK-"].`;
        return faulty(state, ['parserOpts', 'issuePrefixes'], message, 'Write each prefix as it stands before the number.');
    }
    const parser = issuePrefixes === undefined ? base(state) : { ...base(state), issuePrefixes };
    const parts = Object.keys(rest).flatMap((key) => optionParts.get(key) ?? anyPart);
    const unknown = new Set([...state.unknown, ...parts]);
    return {
        state: { parser, whole: false, unknown },
        unsupported: Object.keys(rest).map(optionGap),
        fault: null,
    };
}
function optionGap(key) {
    const parts = optionParts.get(key) ?? anyPart;
    return parts.length === 0
        ? { ...parserKey(`.parserOpts.${key}`, 'no rule depends on it'), fix: 'Nothing needs to be done.' }
        : parserKey(`.parserOpts.${key}`, 'how a message is taken apart is fixed here, so that no pattern can hang the check');
}
function isPrefixList(value) {
    return (Array.isArray(value) &&
        value.length > 0 &&
        value.every((item) => typeof item === 'string' && /^[^\r\n\u2028\u2029]{1,100}$/.test(item) && item.trim() !== ''));
}
function base(state) {
    return state.whole ? plainParser : state.parser;
}
function faulty(state, path, message, fix) {
    return { state, unsupported: [], fault: { path: ['parserPreset', ...path], message, fix } };
}

;// CONCATENATED MODULE: ./packages/formats/src/commitlint/rule-faults.ts


function ruleFaults(rules) {
    if (typeof rules !== 'object' || rules === null || Array.isArray(rules)) {
        const message = `"rules" is ${shown(rules)}, and must be rule names with their settings.`;
        return [{ path: ['rules'], message, fix: `Write rules below it, such as ${sample}, or remove the key.` }];
    }
    return Object.entries(rules).flatMap(([rule, entry]) => entryFaults(rule, entry));
}
const sample = 'type-empty: [2, never]';
function entryFaults(rule, entry) {
    const path = ['rules', rule];
    if (!Array.isArray(entry) || entry.length === 0 || entry.length > 3) {
        const what = Array.isArray(entry) ? `a list of ${entry.length}` : shown(entry);
        const message = `The setting of "${rule}" is ${what}, and must be [level, always or never, value].`;
        return [{ path, message, fix: `Write ${sample}; [0] switches a rule off.` }];
    }
    const [level, condition, value] = entry;
    if (!isOneOf(level, [0, 1, 2])) {
        const message = `The level of "${rule}" is ${shown(level)}, and must be 0, 1 or 2.`;
        return [{ path: [...path, 0], message, fix: 'Write 0 for off, 1 for a warning, 2 for an error.' }];
    }
    if (level === 0 && entry.length === 1)
        return [];
    if (!isOneOf(condition, ['always', 'never'])) {
        const message = `The condition of "${rule}" is ${shown(condition)}, and must be always or never.`;
        return [{ path: entry.length === 1 ? path : [...path, 1], message, fix: `Write it second, as in ${sample}.` }];
    }
    return level === 0 ? [] : entryValueFaults(rule, value, [...path, 2]);
}
function entryValueFaults(rule, value, path) {
    const kind = ruleTable.get(rule)?.value ?? 'none';
    return valueFaults(rule, kind, value).map((fault) => ({ ...fault, path: [...path, ...fault.path] }));
}
function isOneOf(value, allowed) {
    return allowed.includes(value);
}

;// CONCATENATED MODULE: ./packages/formats/src/commitlint/unsupported.ts

const noCode = 'no code of a repository or its packages is run';
const keys = new Map([
    ['plugins', [`plugins are programs, and ${noCode}`, 'Keep a step that runs commitlint for the rules of plugins.']],
    ['formatter', ['this report has its own form', 'Nothing needs to be done.']],
    ['helpUrl', ['every finding links to the page of its own rule', 'Nothing needs to be done.']],
    ['prompt', ['it is for the command that asks for a message, not for checking one', 'Nothing needs to be done.']],
    [
        'ignores',
        [
            `these are programs, and ${noCode}; merges, reverts and bots are exempt by what they are, not by their text`,
            'Write bots and exempt commits into the policy file.',
        ],
    ],
    [
        'defaultIgnores',
        [
            'merges, reverts and bots are exempt by what they are, never by their text',
            'Write bots and exempt commits into the policy file.',
        ],
    ],
]);
const known = [...keys.keys(), 'extends', 'rules', 'parserPreset'];
function unsupportedKey(key) {
    if (key === '$import') {
        const why = 'it takes settings from another file, which is not read here';
        return { kind: 'preset', key, why, fix: 'Copy the settings of that file into this one.' };
    }
    const sentence = keys.get(key);
    if (sentence !== undefined)
        return { kind: 'key', key, why: sentence[0], fix: sentence[1] };
    const meant = (0,nearest/* nearest */.p)(key, known);
    const fix = meant === null ? 'Remove it.' : `Did you mean "${meant}"?`;
    return { kind: 'key', key, why: 'commitlint has no key of this name and ignores it too', fix };
}
function unknownPreset(name, packageName) {
    const local = packageName === name && !name.startsWith('@');
    const stands = packageName === name ? '' : `commitlint reads it as the package "${packageName}"; `;
    const short = /^(?:@commitlint\/|commitlint-config-)?(conventional|angular)$/.exec(name)?.[1];
    return {
        kind: 'preset',
        key: `extends: ${name}`,
        why: `${stands}its rules are ${local ? 'in another file' : 'in a package'}, which may be a program, and ${noCode}`,
        fix: short === undefined
            ? 'Write its rules into this file, below "rules", and extend "@commitlint/config-conventional" if it does.'
            : `Write "@commitlint/config-${short}", if that is what you mean.`,
    };
}
function describeUnsupported(path, { key, why, fix, notJudged }) {
    const rules = notJudged.length === 0 ? '' : ` Not judged because of it: ${notJudged.join(', ')}.`;
    return { message: `${path}: "${cut(key)}" is not honoured: ${cut(why, 400)}.${rules}`, remedy: fix };
}
function cut(text, most = 120) {
    return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
const commitlintDifferences = (/* unused pure expression or super */ null && ([
    'No message is skipped because of its text. commitlint skips any that has a line such as "Merge branch x", or that begins with "Revert", "fixup!" or a version.',
    '"trailer-exists" and "signed-off-by" ask for a trailer that `git log` shows, with a value, and without regard to upper and lower case. commitlint accepts an empty one, and for "signed-off-by" looks at the last line only.',
    'A message of white space only breaks no rule of commitlint here; the policy has its own rule for it. commitlint does not judge it either.',
]));

;// CONCATENATED MODULE: ./packages/formats/src/commitlint/resolve.ts







function resolveConfig(path, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        const message = `The configuration is ${shown(value)}, and must be keys with values.`;
        return { ok: false, faults: [{ path: [], message, fix: `Write a key and its value, such as ${resolve_sample}.` }] };
    }
    const { extends: names, rules: own, parserPreset, ...rest } = value;
    const extending = extended(names, Object.hasOwn(rest, '$import'));
    const parser = withParserPreset(extending.state, parserPreset);
    const faults = [
        ...extending.faults,
        ...(parser.fault === null ? [] : [parser.fault]),
        ...(own === undefined ? [] : ruleFaults(own)),
    ];
    if (faults.length > 0)
        return { ok: false, faults };
    const entries = new Map([...extending.rules, ...Object.entries((own ?? {}))]);
    const gaps = [...extending.gaps, ...Object.entries(rest).flatMap(gapOf), ...parser.unsupported];
    if (entries.size === 0 && gaps.every(({ kind }) => kind !== 'preset'))
        return { ok: false, faults: [nothing] };
    return { ok: true, config: assemble(path, entries, parser.state, extending, gaps) };
}
const resolve_sample = 'extends: ["@commitlint/config-conventional"]';
const nothing = {
    path: [],
    message: 'The configuration sets no rule, and commitlint refuses it.',
    fix: `Write ${resolve_sample}, or the rules that you want.`,
};
function extended(names, imports) {
    const list = names === undefined ? [] : typeof names === 'string' ? [names] : names;
    if (!Array.isArray(list) || list.some((name) => typeof name !== 'string')) {
        const message = `"extends" is ${shown(names)}, and must be the name of a preset or a list of names.`;
        return { ...reduced([]), faults: [{ path: ['extends'], message, fix: `Write ${resolve_sample}.` }] };
    }
    return reduced([...list, ...(imports ? [null] : [])]);
}
function reduced(names) {
    const rules = new Map();
    const computed = new Map();
    const doubtful = new Set();
    const gaps = [];
    let state = firstState;
    for (const name of names) {
        const preset = name === null ? null : presetOf(name);
        if (preset === null) {
            if (name !== null)
                gaps.push(unknownPreset(name, presetPackage(name)));
            for (const rule of rules.keys())
                doubtful.add(rule);
            rules.clear();
            state = withUnknownPreset(state);
            continue;
        }
        state = withPreset(state, preset.parser);
        for (const [rule, entry] of Object.entries(preset.rules)) {
            rules.set(rule, entry);
            computed.delete(rule);
        }
        for (const rule of preset.computed ?? []) {
            rules.delete(rule);
            computed.set(rule, name ?? '');
        }
    }
    return { rules, state, computed, doubtful, gaps, faults: [] };
}
function gapOf([key, value]) {
    const harmless = key === '$schema' || (key === 'defaultIgnores' && value === false);
    return harmless || (Array.isArray(value) && value.length === 0) ? [] : [unsupportedKey(key)];
}
function assemble(path, entries, { parser, unknown }, { computed, doubtful }, gaps) {
    const inForce = [...entries].flatMap(([rule, entry]) => setting(rule, entry));
    const judged = inForce.filter(({ rule }) => !ruleTable.get(rule)?.needs.some((part) => unknown.has(part)));
    const hidden = inForce.filter((rule) => !judged.includes(rule)).map(({ rule }) => rule);
    const left = [...[...doubtful].filter((rule) => !entries.has(rule)), ...hidden];
    const uncomputed = [...computed].filter(([rule]) => !entries.has(rule));
    const unsupported = [
        ...gaps.map((gap) => ({ ...gap, notJudged: hidesParts(gap) ? left : [] })),
        ...uncomputed.map(([rule, preset]) => computedGap(rule, preset)),
        ...[...entries.keys()].filter((rule) => !ruleTable.has(rule)).map(unknownRule),
    ];
    return { path, rules: judged, parser, unsupported };
}
function hidesParts({ kind, fix }) {
    return kind === 'preset' || (kind === 'parser' && fix !== 'Nothing needs to be done.');
}
function setting(rule, [level, condition, value]) {
    const shape = ruleTable.get(rule);
    if (shape === undefined || level === 0)
        return [];
    const known = { rule, level: level === 1 ? 1 : 2 };
    const when = condition === 'never' ? 'never' : 'always';
    return [{ ...known, condition: when, ...(value === undefined ? {} : { value: plainValue(shape.value, value) }) }];
}
function computedGap(rule, preset) {
    return {
        kind: 'rule',
        key: `rules.${rule}`,
        why: `"${preset}" computes it by running code, and no code of a repository or its packages is run`,
        fix: `Write the list out: ${rule}: [2, always, [name, other-name]].`,
        notJudged: [rule],
    };
}
function unknownRule(rule) {
    const meant = (0,nearest/* nearest */.p)(rule, [...ruleTable.keys()], 3);
    return {
        kind: 'rule',
        key: `rules.${rule}`,
        why: 'commitlint has no rule of this name of its own; a rule of a plugin is a program, and none is run',
        fix: meant === null ? 'Keep a step that runs commitlint for the rules of plugins.' : `Did you mean "${meant}"?`,
        notJudged: [rule],
    };
}

;// CONCATENATED MODULE: ./packages/formats/src/commitlint/read.ts




const largestCommitlintFile = { own: 64 * 1024, manifest: 2 * 1024 * 1024 };
async function readCommitlintConfig(files) {
    const found = paths/* commitlintPaths */.VR.flatMap((path) => files.filter((file) => file.path === path && (0,paths/* mayHoldCommitlint */.n8)(file)));
    for (const [index, file] of found.entries()) {
        const shadowed = found.slice(index + 1).filter(({ path }) => !(0,paths/* isManifest */.Yh)(path));
        const reading = await readFile(file, shadowed.map(({ path }) => path));
        if (reading !== null)
            return reading;
    }
    return { kind: 'none' };
}
async function readFile({ path, text }, shadowed) {
    if ((0,paths/* formOf */.QU)(path) === 'program')
        return { ...programReading(path, text), shadowed };
    const invalid = (problems) => {
        return { kind: 'invalid', path, problems: problems.map((problem) => ({ path, ...problem })), shadowed };
    };
    const most = largestCommitlintFile[(0,paths/* isManifest */.Yh)(path) ? 'manifest' : 'own'];
    if (text.length > most)
        return invalid([{ ...start, ...tooLong(most) }]);
    const read = await readData(path, text.replace(/^\uFEFF/, ''));
    if (!read.ok)
        return invalid(read.problems);
    const value = (0,paths/* isManifest */.Yh)(path) ? settingsIn(read.value) : read.value;
    if (value === undefined || value === null)
        return null;
    const resolved = resolveConfig(path, value);
    if (resolved.ok)
        return { kind: 'config', config: resolved.config, shadowed };
    const locate = await read.locator();
    return invalid(resolved.faults.slice(0, mostProblems).map((fault) => placed(fault, path, locate)));
}
const mostProblems = 50;
const start = { line: 1, column: 1 };
function tooLong(most) {
    return {
        message: `The file is over ${most / 1024} KiB.`,
        fix: 'Keep the configuration in a file of its own, and short.',
    };
}
function settingsIn(manifest) {
    return typeof manifest === 'object' && manifest !== null && Object.hasOwn(manifest, 'commitlint')
        ? manifest['commitlint']
        : undefined;
}
function placed({ path, message, fix }, file, locate) {
    return { ...locate((0,paths/* isManifest */.Yh)(file) ? ['commitlint', ...path] : path), message, fix };
}
async function readData(path, text) {
    const form = (0,paths/* formOf */.QU)(path);
    if (form !== 'yaml') {
        if (text.trim() === '')
            return { ok: true, value: undefined, locator: () => locatorOf(text) };
        const wrong = (0,json_error/* jsonErrorAt */.M)(text);
        if (wrong === null)
            return { ok: true, value: JSON.parse(text), locator: () => locatorOf(text) };
        if (form === 'json')
            return { ok: false, problems: [jsonProblem(text, wrong)] };
    }
    const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1492)]).then(__webpack_require__.bind(__webpack_require__, 1492));
    const read = readYaml(text);
    return read.ok ? { ok: true, value: read.value, locator: () => Promise.resolve(read.locate) } : read;
}
async function locatorOf(text) {
    const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1492)]).then(__webpack_require__.bind(__webpack_require__, 1492));
    const read = readYaml(text);
    return read.ok ? read.locate : () => start;
}
function jsonProblem(text, at) {
    const before = text.slice(0, at);
    const line = before.split('\n').length;
    const column = at - before.lastIndexOf('\n');
    const rest = text
        .slice(at, at + 30)
        .split('\n', 1)[0]
        ?.trim() ?? '';
    const where = rest === '' ? (at === text.length ? ' at its end' : '') : ` at ${JSON.stringify(rest)}`;
    const fix = 'Look for a comma too many or too few, an open quote or bracket, or a comment: JSON has no comments.';
    return { line, column, message: `This is not valid JSON${where}.`, fix };
}

// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/body-case.js
var body_case = __webpack_require__(6494);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/body-empty.js
var body_empty = __webpack_require__(9037);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/body-full-stop.js
var body_full_stop = __webpack_require__(2020);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/body-leading-blank.js
var body_leading_blank = __webpack_require__(5025);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/body-max-length.js
var body_max_length = __webpack_require__(4163);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/body-max-line-length.js
var body_max_line_length = __webpack_require__(286);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/body-min-length.js
var body_min_length = __webpack_require__(1953);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/breaking-change-exclamation-mark.js
var breaking_change_exclamation_mark = __webpack_require__(1611);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/footer-empty.js
var footer_empty = __webpack_require__(4317);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/footer-leading-blank.js
var footer_leading_blank = __webpack_require__(4882);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/footer-max-length.js
var footer_max_length = __webpack_require__(4786);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/footer-max-line-length.js
var footer_max_line_length = __webpack_require__(153);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/footer-min-length.js
var footer_min_length = __webpack_require__(6336);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/header-case.js
var header_case = __webpack_require__(1145);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/header-full-stop.js
var header_full_stop = __webpack_require__(8581);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/header-max-length.js
var header_max_length = __webpack_require__(1160);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/header-min-length.js
var header_min_length = __webpack_require__(6522);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/header-trim.js
var header_trim = __webpack_require__(4221);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/references-empty.js
var references_empty = __webpack_require__(751);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/scope-case.js
var scope_case = __webpack_require__(7526);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/scope-delimiter-style.js
var scope_delimiter_style = __webpack_require__(6125);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/scope-empty.js
var scope_empty = __webpack_require__(1829);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/scope-enum.js
var scope_enum = __webpack_require__(1691);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/scope-max-length.js
var scope_max_length = __webpack_require__(9281);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/scope-min-length.js
var scope_min_length = __webpack_require__(6713);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/subject-case.js
var subject_case = __webpack_require__(270);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/subject-empty.js
var subject_empty = __webpack_require__(6637);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/subject-exclamation-mark.js
var subject_exclamation_mark = __webpack_require__(3807);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/subject-full-stop.js
var subject_full_stop = __webpack_require__(7956);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/subject-max-length.js
var subject_max_length = __webpack_require__(7955);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/subject-min-length.js
var subject_min_length = __webpack_require__(3569);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/type-case.js
var type_case = __webpack_require__(7178);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/type-empty.js
var type_empty = __webpack_require__(9681);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/type-enum.js
var type_enum = __webpack_require__(6999);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/type-max-length.js
var type_max_length = __webpack_require__(6911);
// EXTERNAL MODULE: ./node_modules/@commitlint/rules/lib/type-min-length.js
var type_min_length = __webpack_require__(4357);
;// CONCATENATED MODULE: ./packages/formats/src/commitlint/pure-rules.ts




































const pureRules = new Map([
    ['body-case', body_case/* bodyCase */.L],
    ['body-empty', body_empty/* bodyEmpty */.i],
    ['body-full-stop', body_full_stop/* bodyFullStop */.K],
    ['body-leading-blank', body_leading_blank/* bodyLeadingBlank */.x],
    ['body-max-length', body_max_length/* bodyMaxLength */.n],
    ['body-max-line-length', body_max_line_length/* bodyMaxLineLength */.B],
    ['body-min-length', body_min_length/* bodyMinLength */.z],
    ['breaking-change-exclamation-mark', breaking_change_exclamation_mark/* breakingChangeExclamationMark */._],
    ['footer-empty', footer_empty/* footerEmpty */.z],
    ['footer-leading-blank', footer_leading_blank/* footerLeadingBlank */.E],
    ['footer-max-length', footer_max_length/* footerMaxLength */.K],
    ['footer-max-line-length', footer_max_line_length/* footerMaxLineLength */.C],
    ['footer-min-length', footer_min_length/* footerMinLength */.q],
    ['header-case', header_case/* headerCase */.u],
    ['header-full-stop', header_full_stop/* headerFullStop */.Z],
    ['header-max-length', header_max_length/* headerMaxLength */.O],
    ['header-min-length', header_min_length/* headerMinLength */.i],
    ['header-trim', header_trim/* headerTrim */.Q],
    ['references-empty', references_empty/* referencesEmpty */.o],
    ['scope-case', scope_case/* scopeCase */.p],
    ['scope-delimiter-style', scope_delimiter_style/* scopeDelimiterStyle */.P],
    ['scope-empty', scope_empty/* scopeEmpty */.S],
    ['scope-enum', scope_enum/* scopeEnum */.A],
    ['scope-max-length', scope_max_length/* scopeMaxLength */.$],
    ['scope-min-length', scope_min_length/* scopeMinLength */.B],
    ['subject-case', subject_case/* subjectCase */.Z],
    ['subject-empty', subject_empty/* subjectEmpty */.a],
    ['subject-exclamation-mark', subject_exclamation_mark/* subjectExclamationMark */.R],
    ['subject-full-stop', subject_full_stop/* subjectFullStop */.a],
    ['subject-max-length', subject_max_length/* subjectMaxLength */.P],
    ['subject-min-length', subject_min_length/* subjectMinLength */.j],
    ['type-case', type_case/* typeCase */.z],
    ['type-empty', type_empty/* typeEmpty */.K],
    ['type-enum', type_enum/* typeEnum */.I],
    ['type-max-length', type_max_length/* typeMaxLength */.Z],
    ['type-min-length', type_min_length/* typeMinLength */.v],
]);

;// CONCATENATED MODULE: ./packages/formats/src/commitlint/footer-lines.ts
function footerReader({ noteKeywords, issuePrefixes }) {
    const note = new RegExp(`^(?:\\*\\s+)?(?:${anyOf(noteKeywords)}):`, 'i');
    const token = new RegExp(`^(?:BREAKING CHANGE|[\\w-]+)(?::\\s+|\\s+(?:${anyOf(issuePrefixes)})).`, 'i');
    return { isNote: (line) => note.test(line), isToken: (line) => token.test(line) };
}
function anyOf(words) {
    return words.map((word) => word.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}

;// CONCATENATED MODULE: ./packages/formats/src/commitlint/read-message.ts

function messageReader(parser) {
    const footer = footerReader(parser);
    return (message) => readMessage(message, parser.header, footer);
}
function readMessage(message, form, footer) {
    const [first, ...lines] = trimNewLines(message)
        .split(/\r?\n/)
        .filter((line) => !/^\s*gpg:/.test(line));
    const header = first === undefined || first === '' ? null : first;
    const found = lines.findIndex((line) => footer.isNote(line) || footer.isToken(line));
    const end = found === -1 ? lines.length : found;
    return {
        header,
        ...headerParts(header, form),
        body: joined(lines.slice(0, end)),
        footer: joined(lines.slice(end)),
        lines,
    };
}
function joined(lines) {
    return lines.length === 0 ? null : trimNewLines(lines.join('\n'));
}
const plain = /^(\w*)(?:\((.*)\))?: (.*)$/;
const bang = /^(\w*)(?:\((.*)\))?!?: (.*)$/;
const breaking = /^(\w*)(?:\((.*)\))?!: (.*)$/;
const terminator = /[\r\u2028\u2029]/;
function headerParts(header, form) {
    const match = header === null || terminator.test(header) ? null : matched(header, form);
    return { type: match?.[1] || null, scope: match?.[2] || null, subject: match?.[3] || null };
}
function matched(header, form) {
    if (form === 'plain')
        return plain.exec(header);
    return (form === 'breaking-first' ? breaking.exec(header) : null) ?? bang.exec(header);
}
function hasLineTerminator(text) {
    return terminator.test(text);
}
function trimNewLines(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isNewLine(text.charCodeAt(start)))
        start += 1;
    while (end > start && isNewLine(text.charCodeAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
function isNewLine(code) {
    return code === 10 || code === 13;
}

;// CONCATENATED MODULE: ./packages/formats/src/commitlint/references.ts

const actions = anyOf(['close', 'closes', 'closed', 'fix', 'fixes', 'fixed', 'resolve', 'resolves', 'resolved']);
const url = /\bhttps?:\/\/(?:www\.)?[-a-zA-Z0-9@:%_+.~#?&/=]+\b/;
function referenceFinder(parser) {
    const footer = footerReader(parser);
    const prefix = new RegExp(anyOf(parser.issuePrefixes), 'i');
    const isReference = referenceTest(parser.issuePrefixes);
    const holds = (line, inFooter) => prefix.test(line) && sentences(line, inFooter).some((text) => isReference(text) && !url.test(text));
    return ({ header, lines }) => {
        if (header !== null && holds(header, false))
            return true;
        let inNote = false;
        let plain = false;
        for (const line of lines) {
            if (!plain && footer.isNote(line)) {
                inNote = true;
                continue;
            }
            const token = footer.isToken(line);
            if (holds(line, token))
                return true;
            plain = inNote && token;
            inNote &&= !token;
        }
        return false;
    };
}
function referenceTest(prefixes) {
    const word = '[\\w\\-./]';
    const name = `(?:${anyOf(prefixes)})(?=[\\w-]*\\d)[\\w-]+(?=\\s|$|[,;.)\\]])`;
    const pattern = new RegExp(`(?<!${word})(?:${word}+(?!${word}))?${name}`, 'i');
    return (text) => pattern.test(text.split(/[\r\u2028\u2029]/, 1)[0] ?? '');
}
const keyword = new RegExp(`(?<!\\w)(?:${actions})(?!\\w)`, 'gi');
const opening = new RegExp(`(?<!\\w)(?:${actions})\\s+`, 'gi');
const openingInFooter = new RegExp(`(?<!\\w)(?:${actions}):?\\s+`, 'gi');
const references_terminator = /[\r\u2028\u2029]/g;
function sentences(line, inFooter) {
    const start = inFooter ? openingInFooter : opening;
    const found = [];
    let rest = 0;
    let stop = -1;
    start.lastIndex = 0;
    for (let match = start.exec(line); match !== null; match = start.exec(line)) {
        const from = start.lastIndex;
        const to = indexFrom(keyword, line, from);
        if (stop < from)
            stop = indexFrom(references_terminator, line, from);
        if (stop < to) {
            start.lastIndex = match.index + 1;
            continue;
        }
        found.push(line.slice(rest, match.index), line.slice(from, to));
        rest = to;
        start.lastIndex = to;
    }
    return [...found, line.slice(rest)];
}
function indexFrom(pattern, text, from) {
    pattern.lastIndex = from;
    return pattern.exec(text)?.index ?? text.length;
}

// EXTERNAL MODULE: ./packages/formats/src/commits/trailers.ts
var trailers = __webpack_require__(9169);
;// CONCATENATED MODULE: ./packages/formats/src/commitlint/trailer-rules.ts

function hasTrailer(message, wanted) {
    const colon = wanted.indexOf(':');
    const token = (colon === -1 ? wanted : wanted.slice(0, colon)).trim().toLowerCase();
    const start = colon === -1 ? '' : wanted.slice(colon + 1).trim();
    return (0,trailers/* gitTrailers */.fQ)(message).some(([name, value]) => (token === '' || name.toLowerCase() === token) && value !== '' && value.startsWith(start));
}
const trailerRules = new Map([
    [
        'trailer-exists',
        (message, never, value) => {
            const wanted = typeof value === 'string' ? value : '';
            return [hasTrailer(message, wanted) !== never, `message must ${never ? 'not ' : ''}have \`${wanted}\` trailer`];
        },
    ],
    [
        'signed-off-by',
        (message, never, value) => {
            const wanted = typeof value === 'string' && value !== '' ? value : 'Signed-off-by:';
            return [hasTrailer(message, wanted) !== never, `message must ${never ? 'not ' : ''}be signed off`];
        },
    ],
]);

;// CONCATENATED MODULE: ./packages/formats/src/commitlint/lint.ts




const longestMessage = 4 * 1024 * 1024;
function lintWithCommitlint(message, config) {
    return commitlintLinter(config)(message);
}
function commitlintLinter(config) {
    const read = messageReader(config.parser);
    const refers = config.rules.some(({ rule }) => rule === 'references-empty') ? referenceFinder(config.parser) : null;
    return (message) => {
        if (message.length > longestMessage)
            return config.rules.map(lint_tooLong);
        if (message.trim() === '')
            return [];
        const parts = read(message);
        if (parts.header === null && parts.body === null && parts.footer === null)
            return [];
        const subject = ruleMessage(message, parts, refers?.(parts) ?? false);
        return config.rules.flatMap((setting) => judge(subject, message, setting));
    };
}
function judge(message, text, { rule, level, condition, value }) {
    const trailerRule = trailerRules.get(rule);
    const pure = pureRules.get(rule);
    const [valid, words = ''] = trailerRule === undefined
        ?
            (pure?.(forRule(rule, message), condition, value) ?? [true])
        : trailerRule(text, condition === 'never', value);
    return valid ? [] : [{ rule, level, message: words }];
}
const bangRules = ['subject-exclamation-mark', 'breaking-change-exclamation-mark'];
function forRule(rule, message) {
    return bangRules.includes(rule) && message.header !== null && hasLineTerminator(message.header)
        ? { ...message, header: '-' }
        : message;
}
function ruleMessage(raw, parts, refers) {
    const { header, type, scope, subject, body, footer } = parts;
    const reference = { raw: '', action: null, owner: null, repository: null, prefix: '', issue: '' };
    const references = refers ? [reference] : [];
    const empty = { merge: null, revert: null, notes: [], mentions: [] };
    return { ...empty, raw, header, type, scope, subject, body, footer, references };
}
function lint_tooLong({ rule, level }) {
    return { rule, level, message: `not judged: the message is over ${longestMessage / 1024 / 1024} MiB` };
}

;// CONCATENATED MODULE: ./packages/formats/src/commitlint/index.ts






/***/ }),

/***/ 6952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ jsonErrorAt)
/* harmony export */ });
const space = /[ \t\r\n]*/y;
const string = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const scalar = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null/y;
function jsonErrorAt(text) {
    const open = [];
    let wanted = 'value';
    let at = skip(space, text, 0);
    while (at < text.length) {
        const step = next(text, at, wanted, open);
        if (step === null)
            return at;
        wanted = step.wanted;
        at = skip(space, text, step.at);
    }
    return wanted === 'end' ? null : at;
}
function next(text, at, wanted, open) {
    const character = text.charAt(at);
    const inMap = open.at(-1) === '{';
    if (closes(character, wanted, inMap))
        return close(at, open);
    switch (wanted) {
        case 'value':
        case 'first-value':
            return value(text, at, character, open);
        case 'key':
        case 'first-key':
            return token(string, text, at, 'colon');
        case 'colon':
            return character === ':' ? { at: at + 1, wanted: 'value' } : null;
        case 'more':
            return character === ',' ? { at: at + 1, wanted: inMap ? 'key' : 'value' } : null;
        default:
            return null;
    }
}
function closes(character, wanted, inMap) {
    return character === (inMap ? '}' : ']') && (wanted === 'more' || wanted === (inMap ? 'first-key' : 'first-value'));
}
function value(text, at, character, open) {
    if (character === '{' || character === '[') {
        open.push(character);
        return { at: at + 1, wanted: character === '{' ? 'first-key' : 'first-value' };
    }
    return token(character === '"' ? string : scalar, text, at, open.length === 0 ? 'end' : 'more');
}
function close(at, open) {
    open.pop();
    return { at: at + 1, wanted: open.length === 0 ? 'end' : 'more' };
}
function token(pattern, text, at, wanted) {
    const end = skip(pattern, text, at);
    return end === at ? null : { at: end, wanted };
}
function skip(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : at;
}


/***/ })

};
