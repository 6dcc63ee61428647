export const id = 2870;
export const ids = [2870];
export const modules = {

/***/ 2463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ otherEncoding),
/* harmony export */   y: () => (/* binding */ byteOrderMark)
/* harmony export */ });
function byteOrderMark(bytes, start, end) {
    const marked = end - start >= 3 && bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf;
    return marked ? 3 : 0;
}
function otherEncoding(bytes, start, end) {
    const [first, second] = [bytes[start], bytes[start + 1]];
    const marked = end - start >= 2 && ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff));
    const zeros = bytes.subarray(start, Math.min(end, start + 4)).includes(0);
    if (!marked && !zeros)
        return null;
    return ('it is written in UTF-16, or is no text. Write it as UTF-8: in PowerShell, `| Out-File -Encoding utf8` in place of `>`, ' +
        'or let the tool write the file itself');
}


/***/ }),

/***/ 7243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ lineBlocks),
/* harmony export */   N: () => (/* binding */ longestLine)
/* harmony export */ });
/* harmony import */ var _encoding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2463);

const longestLine = 65_536;
const newline = 10;
function lineBlocks(onBlock) {
    const held = heldLine();
    let first = true;
    let stopped = null;
    function emit(bytes, start, end) {
        let from = start;
        if (first) {
            const firstEnd = bytes.indexOf(newline, start) + 1;
            stopped = (0,_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .otherEncoding */ .M)(bytes, start, firstEnd);
            from += (0,_encoding_js__WEBPACK_IMPORTED_MODULE_0__/* .byteOrderMark */ .y)(bytes, start, firstEnd);
            first = false;
        }
        stopped ??= onBlock(bytes, from, end);
    }
    function emitHeld() {
        emit(held.line(), 0, held.line().length);
        held.clear();
    }
    return {
        push: (window) => {
            if (stopped !== null)
                return stopped;
            const bytes = plain(window);
            const cut = held.isEmpty() ? 0 : bytes.indexOf(newline) + 1;
            if (cut === 0 && !held.isEmpty())
                held.add(bytes);
            else {
                if (!held.isEmpty()) {
                    held.add(bytes.subarray(0, cut - 1));
                    emitHeld();
                }
                const last = bytes.lastIndexOf(newline) + 1;
                if (stopped === null && last > cut)
                    emit(bytes, cut, last);
                held.add(bytes.subarray(Math.max(last, cut)));
            }
            return stopped;
        },
        end: () => {
            if (stopped === null && !held.isEmpty())
                emitHeld();
            return stopped;
        },
    };
}
function plain({ buffer, byteOffset, length }) {
    return new Uint8Array(buffer, byteOffset, length);
}
function heldLine() {
    let held = new Uint8Array(256);
    let length = 0;
    return {
        isEmpty: () => length === 0,
        add: (bytes) => {
            const added = Math.min(bytes.length, longestLine - length);
            if (length + added >= held.length) {
                const larger = new Uint8Array(Math.max(held.length * 2, length + added + 1));
                larger.set(held);
                held = larger;
            }
            held.set(bytes.subarray(0, added), length);
            length += added;
        },
        line: () => {
            held[length] = newline;
            return held.subarray(0, length + 1);
        },
        clear: () => {
            length = 0;
        },
    };
}


/***/ }),

/***/ 7478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   vm: () => (/* binding */ digits),
/* harmony export */   y4: () => (/* binding */ digitsBefore)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6881);

const mostDigits = 9;
function digits(bytes, cursor) {
    const start = cursor.at;
    let at = start;
    let value = 0;
    let digit = (bytes[at] ?? 0) - 48;
    while (digit >= 0 && digit <= 9) {
        if (at - start === mostDigits)
            return -1;
        value = value * 10 + digit;
        at += 1;
        digit = (bytes[at] ?? 0) - 48;
    }
    cursor.at = at;
    return at === start ? -1 : value;
}
function digitsBefore(bytes, cursor, follower) {
    const value = digits(bytes, cursor);
    if (value < 0 || bytes[cursor.at] !== follower)
        return -1;
    cursor.at += 1;
    return value;
}
const longestNumber = 64;
const decimal = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function numberOf(bytes, start, end) {
    if (end <= start || end - start > longestNumber)
        return Number.NaN;
    const cursor = { at: start };
    const plain = end - start <= mostDigits ? digits(bytes, cursor) : -1;
    if (plain >= 0 && cursor.at === end)
        return plain;
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(bytes, start, end);
    return decimal.test(text) ? Number(text) : Number.NaN;
}


/***/ }),

/***/ 6881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ trimmedEnd),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   I6: () => (/* binding */ find),
/* harmony export */   Id: () => (/* binding */ wordBytes),
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   Vf: () => (/* binding */ hasWord),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
function textOf(bytes, start, end) {
    return utf8.decode(bytes.subarray(start, end));
}
function wordBytes(word) {
    return new TextEncoder().encode(word);
}
function hasWord(bytes, at, end, word) {
    if (at + word.length > end)
        return false;
    for (let index = 0; index < word.length; index += 1)
        if (bytes[at + index] !== word[index])
            return false;
    return true;
}
function find(bytes, byte, start, end) {
    let at = start;
    while (at < end && bytes[at] !== byte)
        at += 1;
    return at;
}
function isSame(one, oneStart, other, otherStart, length) {
    for (let index = 0; index < length; index += 1)
        if (one[oneStart + index] !== other[otherStart + index])
            return false;
    return true;
}
const excerptLength = 80;
function excerpt(bytes, start, end) {
    const long = end - start > excerptLength;
    const text = textOf(bytes, start, long ? start + excerptLength : end);
    const plain = text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029`]/g, ' ').trim();
    return `\`${plain}${long ? '…' : ''}\``;
}
function trimmedEnd(bytes, start, end) {
    let at = end;
    while (at > start && isBlank(bytes[at - 1] ?? 0))
        at -= 1;
    return at;
}
function isBlank(byte) {
    return byte === 32 || byte === 9 || byte === 13;
}


/***/ }),

/***/ 8664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L8: () => (/* reexport */ classify),
  eX: () => (/* reexport */ languageOf),
  WK: () => (/* reexport */ nothingToRun),
  mD: () => (/* reexport */ pragmaIn),
  wb: () => (/* reexport */ readAttributes),
  I5: () => (/* reexport */ rootOf),
  mP: () => (/* reexport */ settingLines),
  hH: () => (/* reexport */ settingsFileOf),
  zq: () => (/* reexport */ toolAdvice)
});

;// CONCATENATED MODULE: ./packages/formats/src/code/attributes.ts
const mostLines = 5000;
function readAttributes(text, compile) {
    const lines = text
        .split(/\r?\n/, mostLines)
        .map((line) => readLine(line, compile))
        .filter((line) => line !== null);
    return (path) => {
        const own = lines.filter((line) => line.covers(path));
        return {
            generated: own.findLast((line) => line.generated !== null)?.generated ?? false,
            vendored: own.findLast((line) => line.vendored !== null)?.vendored ?? false,
        };
    };
}
function readLine(line, compile) {
    const [pattern = '', ...attributes] = line
        .trim()
        .slice(0, 1000)
        .split(/[ \t]+/);
    if (pattern === '' || pattern.startsWith('#') || pattern.startsWith('!'))
        return null;
    const generated = stateOf('linguist-generated', attributes);
    const vendored = stateOf('linguist-vendored', attributes);
    return generated === null && vendored === null ? null : { covers: compile(pattern), generated, vendored };
}
function stateOf(name, attributes) {
    const own = attributes.findLast((attribute) => attribute.replace(/^[-!]/, '').split('=')[0] === name);
    if (own === undefined)
        return null;
    return !own.startsWith('-') && !own.startsWith('!') && !own.endsWith('=false');
}

;// CONCATENATED MODULE: ./packages/formats/src/code/blank.ts
function nothingToRun(language, text) {
    if (language === 'python')
        return isBlankPython(text) ? 'empty' : null;
    const bare = withoutComments(text);
    if (bare.trim() === '')
        return 'empty';
    return language === 'javascript' && isTypesOnly(bare) ? 'types only' : null;
}
function isBlankPython(text) {
    const code = text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
    if (code.length === 0)
        return true;
    const quote = /^[rRuU]?("""|''')/.exec(code[0] ?? '')?.[1];
    if (quote === undefined)
        return false;
    const rest = code.join('\n').slice((code[0] ?? '').indexOf(quote) + 3);
    const end = rest.indexOf(quote);
    return end !== -1 && rest.slice(end + 3).trim() === '';
}
function withoutComments(text) {
    const kept = [];
    let at = 0;
    while (at < text.length) {
        const next = nextMark(text, at);
        kept.push(text.slice(at, next.from));
        kept.push(next.kind === 'string' ? "''" : ' ');
        at = next.to;
    }
    return kept.join('');
}
function nextMark(text, start) {
    for (let at = start; at < text.length; at += 1) {
        const char = text.charAt(at);
        if (char === '/' && text.charAt(at + 1) === '/')
            return { kind: 'comment', from: at, to: endOf(text, '\n', at) };
        if (char === '/' && text.charAt(at + 1) === '*')
            return { kind: 'comment', from: at, to: endOf(text, '*/', at + 2) };
        if (char === "'" || char === '"' || char === '`')
            return { kind: 'string', from: at, to: endOfString(text, at) };
    }
    return { kind: 'comment', from: text.length, to: text.length };
}
function endOf(text, mark, from) {
    const end = text.indexOf(mark, from);
    return end === -1 ? text.length : end + mark.length;
}
function endOfString(text, from) {
    const quote = text.charAt(from);
    for (let at = from + 1; at < text.length; at += 1) {
        const char = text.charAt(at);
        if (char === '\\')
            at += 1;
        else if (char === quote || (char === '\n' && quote !== '`'))
            return at + 1;
    }
    return text.length;
}
const typeStatement = /^(?:export )?(?:declare |interface |type )|^(?:import|export) type |^import \{|^export \{\}$/;
function isTypesOnly(bare) {
    const statements = topStatements(bare);
    return statements.length > 0 && statements.every((statement) => typeStatement.test(statement));
}
function topStatements(bare) {
    const statements = [];
    let last = '';
    for (const line of topLevel(bare).split(/[;\n]/)) {
        const text = line.trim().slice(0, longestBeginning).replace(/\s+/g, ' ');
        if (text === '')
            continue;
        if (!goesOn(last, text))
            statements.push(text);
        last = line.trimEnd().slice(-1);
    }
    return statements;
}
const longestBeginning = 200;
function goesOn(last, next) {
    return '=|&,<?:'.includes(last) ? last !== '' : /^(?:[|&,=?:>)\]}]|extends |from )/.test(next);
}
const brackets = { '{': 1, '(': 1, '[': 1, '}': -1, ')': -1, ']': -1 };
function topLevel(bare) {
    const kept = [];
    let depth = 0;
    for (const char of bare) {
        const step = brackets[char] ?? 0;
        depth = Math.max(0, depth + Math.min(step, 0));
        if (depth === 0)
            kept.push(char);
        depth += Math.max(step, 0);
    }
    return kept.join('');
}

;// CONCATENATED MODULE: ./packages/formats/src/code/languages.ts
const families = [
    ['javascript', 'JavaScript or TypeScript', 'js jsx mjs cjs ts tsx mts cts vue svelte astro'],
    ['python', 'Python', 'py pyx'],
    ['jvm', 'Java or Kotlin', 'java kt groovy'],
    ['scala', 'Scala', 'scala'],
    ['go', 'Go', 'go'],
    ['ruby', 'Ruby', 'rb'],
    ['php', 'PHP', 'php'],
    ['dotnet', 'C#, F# or Visual Basic', 'cs fs vb'],
    ['c', 'C or C++', 'c cc cpp cxx c++ m mm cu'],
    ['rust', 'Rust', 'rs'],
    ['swift', 'Swift', 'swift'],
    ['dart', 'Dart', 'dart'],
    ['elixir', 'Elixir', 'ex'],
    ['erlang', 'Erlang', 'erl'],
    ['perl', 'Perl', 'pm pl'],
    ['lua', 'Lua', 'lua'],
    ['haskell', 'Haskell', 'hs'],
    ['julia', 'Julia', 'jl'],
    ['r', 'R', 'r'],
    ['clojure', 'Clojure', 'clj cljc cljs'],
    ['ocaml', 'OCaml', 'ml'],
    ['d', 'D', 'd'],
    ['nim', 'Nim', 'nim'],
    ['fortran', 'Fortran', 'f90 f95 f03 f08'],
];
const byExtension = new Map(families.flatMap(([id, title, extensions]) => extensions.split(' ').map((extension) => [extension, { id, title }])));
function languageOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    return dot <= 0 ? null : (byExtension.get(name.slice(dot + 1).toLowerCase()) ?? null);
}
const workspaces = new Set('packages apps libs services modules plugins crates projects components tools'.split(' '));
function rootOf(path) {
    const parts = path.split('/');
    const [top = '', next = ''] = parts;
    if (parts.length === 1)
        return '';
    return workspaces.has(top) && parts.length > 2 ? `${top}/${next}` : top;
}

;// CONCATENATED MODULE: ./packages/formats/src/code/kinds.ts

const noFlags = { generated: false, vendored: false };
function classify(path, flags = noFlags) {
    const language = languageOf(path);
    if (language === null)
        return { kind: 'no code', language };
    return { kind: kindOf(path.toLowerCase(), path, flags), language };
}
function kindOf(lower, path, flags) {
    const folders = lower.split('/');
    const name = folders.pop() ?? '';
    if (folders.some((folder) => vendorFolders.has(folder)) || flags.vendored)
        return 'vendored';
    if (isTypes(name))
        return 'types';
    if (isTest(folders, name, path))
        return 'test';
    if (flags.generated || isGenerated(folders, name))
        return 'generated';
    if (isMigration(folders, name))
        return 'migration';
    return isConfiguration(folders, name) ? 'configuration' : 'code';
}
function words(text) {
    return new Set(text.split(' '));
}
const vendorFolders = words('node_modules vendor vendors third_party third-party thirdparty bower_components site-packages .venv venv jspm_packages .yarn');
const testFolders = words('test tests __tests__ spec specs e2e testing cypress testdata test_data fixtures __fixtures__ __mocks__ mocks features integration-tests acceptance benchmarks androidtest');
const generatedFolders = words('generated __generated__ gen-src generated-sources .generated');
const configFolders = words('.github .storybook .husky .config');
function isTypes(name) {
    return /\.d\.[cm]?ts$|\.d\.[a-z]{1,10}\.ts$/.test(name);
}
function isTest(folders, name, path) {
    if (folders.some((folder) => testFolders.has(folder) || isTestFolder(folder)))
        return true;
    if (/(?:^|[._-])(?:test|tests|spec|specs|e2e|cy|stories|story)\.[a-z+0-9]{1,6}$/.test(name))
        return true;
    if (/^(?:test_|tests?\.)/.test(name) || ['conftest.py', 'spec_helper.rb', 'rails_helper.rb'].includes(name))
        return true;
    return /(?:^|[a-z0-9_])(?:Tests?|TestCase|Spec|Specs|IT|ITCase)\.(?:java|kt|groovy|scala|cs|fs|vb|swift|php|dart|m|mm)$/.test(path);
}
function isTestFolder(folder) {
    return /(?:[._-]tests?|(?:unit|integration|functional|system|smoke)[._-]?tests?|uitests)$/.test(folder);
}
function isGenerated(folders, name) {
    if (folders.some((folder) => generatedFolders.has(folder)))
        return true;
    return /_pb2(?:_grpc)?\.py$|\.pb(?:\.gw)?\.go$|\.pb\.(?:cc|h)$|_pb\.(?:js|ts|rb)$|\.(?:g|freezed|gr)\.dart$|\.(?:generated|gen|min|bundle)\.[a-z]{1,6}$|_generated\.[a-z]{1,6}$|\.designer\.(?:cs|vb)$|\.g\.cs$|^zz_generated/.test(name);
}
function isMigration(folders, name) {
    const at = folders.findIndex((folder) => folder === 'migrations' || folder === 'migration' || folder === 'migrate');
    if (at !== -1)
        return true;
    return folders.some((folder) => folder === 'alembic') && (folders.includes('versions') || name === 'env.py');
}
const configNames = words('setup.py conftest.py noxfile.py fabfile.py manage.py wsgi.py asgi.py gulpfile.js gruntfile.js rakefile.rb vagrantfile.rb package.swift mix.exs build.rs');
function isConfiguration(folders, name) {
    if (configNames.has(name) || name.startsWith('.'))
        return true;
    if (/\.(?:config|conf|setup|rc)\.[cm]?[jt]sx?$/.test(name))
        return true;
    return folders.some((folder) => configFolders.has(folder));
}

;// CONCATENATED MODULE: ./packages/formats/src/code/pragmas.ts
const pragmas = [
    ['pragma: no cover', 'coverage.py'],
    ['pragma: no branch', 'coverage.py'],
    ['pragma no cover', 'coverage.py'],
    ['pragma:no cover', 'coverage.py'],
    ['pragma:nocover', 'coverage.py'],
    ['istanbul ignore', 'Istanbul'],
    ['c8 ignore', 'c8'],
    ['v8 ignore', 'V8'],
    ['node:coverage ', 'Node'],
    ['lcov_excl_', 'lcov'],
    ['gcov_excl_', 'gcovr'],
    ['gcovr_excl_', 'gcovr'],
    [':nocov:', 'SimpleCov'],
    ['codecoverageignore', 'PHPUnit'],
    ['excludefromcodecoverage', '.NET'],
    ['coverage(off)', 'Rust'],
    ['no_coverage', 'Rust'],
    ['coverage-ignore', 'go-test-coverage'],
    ['coverage:ignore', 'Dart'],
    ['coverage-off', 'scoverage'],
    ['# nocov', 'covr'],
    ['uncoverable', 'Devel::Cover'],
    ['@generated', 'JaCoCo'],
    ['coveralls-ignore', 'Coveralls'],
];
const [lowerV, lowerG] = [0x76, 0x67];
const letters = { c: 0x63, o: 0x6f, i: 0x69, n: 0x6e, a: 0x61, m: 0x6d, e: 0x65 };
const longest = 2000;
function pragmaIn(bytes, start, end) {
    if (end - start > longest || !mayHold(bytes, start, end))
        return null;
    const line = new TextDecoder().decode(bytes.subarray(start, end));
    const lower = line.toLowerCase();
    const found = pragmas.find(([text]) => lower.includes(text));
    return found === undefined ? null : line.trim().slice(0, 200);
}
function mayHold(bytes, start, end) {
    for (let at = start; at < end; at += 1) {
        const letter = (bytes[at] ?? 0) | 0x20;
        if (letter === lowerV && is(bytes, at - 1, letters.o) && is(bytes, at - 2, letters.c))
            return true;
        if (letter === lowerG && nearG(bytes, at))
            return true;
    }
    return false;
}
function nearG(bytes, at) {
    if (is(bytes, at + 1, letters.n))
        return is(bytes, at - 1, letters.i);
    if (is(bytes, at + 1, letters.m))
        return is(bytes, at - 1, letters.a);
    return is(bytes, at + 1, letters.e) && is(bytes, at + 2, letters.n);
}
function is(bytes, at, letter) {
    return ((bytes[at] ?? 0) | 0x20) === letter;
}

;// CONCATENATED MODULE: ./packages/formats/src/code/settings-files.ts
const never = /^(?!)/;
const excludeKey = /^["']?(?:exclude|excludes|excludeNodeModules|extension|ignore)["']?\s*[:=]/;
const includeKey = /^["']?(?:include|all|src|reportsDirectory)["']?\s*[:=]/;
const pythonOut = /^(?:omit|exclude_lines|exclude_also|partial_branches|partial_also)\s*=/;
const pythonIn = /^(?:source|source_pkgs|source_dirs|include)\s*=/;
const jestOut = /^["']?coveragePathIgnorePatterns["']?\s*[:=]/;
const jestIn = /^["']?collectCoverageFrom["']?\s*[:=]/;
const files = [
    { name: /^\.coveragerc$/, within: null, leavesOut: pythonOut, measures: pythonIn },
    { name: /^(?:setup\.cfg|tox\.ini)$/, within: /^\[coverage:/, leavesOut: pythonOut, measures: pythonIn },
    { name: /^pyproject\.toml$/, within: /^\[tool\.coverage\./, leavesOut: pythonOut, measures: pythonIn },
    {
        name: /^(?:vitest|vite)(?:\.[a-z]{1,20})?\.[cm]?[jt]s$/,
        within: /^["']?coverage["']?\s*:/,
        leavesOut: excludeKey,
        measures: includeKey,
    },
    { name: /^jest\.config\.(?:[cm]?[jt]s|json)$/, within: null, leavesOut: jestOut, measures: jestIn },
    { name: /^package\.json$/, within: null, leavesOut: jestOut, measures: jestIn },
    { name: /^\.(?:nyc|c8)rc(?:\.[a-z]{1,5})?$/, within: null, leavesOut: excludeKey, measures: includeKey },
    { name: /^\.?codecov\.ya?ml$/, within: null, leavesOut: /^ignore\s*:/, measures: never },
    {
        name: /^sonar-project\.properties$/,
        within: null,
        leavesOut: /^sonar\.(?:coverage\.)?exclusions\s*=/,
        measures: /^sonar\.(?:sources|inclusions)\s*=/,
    },
    { name: /^\.simplecov$/, within: null, leavesOut: /^(?:add_filter|skip)\b/, measures: never },
    { name: /^phpunit\.xml(?:\.dist)?$/, within: null, leavesOut: /^<exclude>/, measures: never },
    { name: /^\.?gcovr(?:\.cfg|\.toml)$/, within: null, leavesOut: /^exclude[a-z-]{0,30}\s*=/, measures: /^filter\s*=/ },
    { name: /^\.lcovrc$/, within: null, leavesOut: /^(?:lcov_)?(?:excl_|exclude)/, measures: never },
    { name: /^\.testcoverage\.ya?ml$/, within: null, leavesOut: /^exclude\s*:/, measures: never },
    { name: /\.runsettings$/, within: null, leavesOut: /^<Exclude/, measures: /^<Include/ },
];
function settingsFileOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    return files.find((file) => file.name.test(name)) ?? null;
}

;// CONCATENATED MODULE: ./packages/formats/src/code/settings.ts

const settings_mostLines = 20_000;
function settingLines(path, text) {
    const file = settingsFileOf(path);
    if (file === null)
        return [];
    const found = [];
    const scope = scopeOf(file);
    let open = null;
    for (const [index, line] of text.slice(0, 2_000_000).split(/\r?\n/, settings_mostLines).entries()) {
        const trimmed = line.trim();
        const inside = scope(trimmed, indentOf(line));
        if (open !== null && !settings_goesOn(open, line))
            open = null;
        if (open === null && inside)
            open = opened(file, line);
        if (open === null || trimmed === '')
            continue;
        found.push({ line: index + 1, kind: open.kind, text: trimmed.slice(0, 200) });
        open = { ...open, depth: open.depth + (open.started ? bracketsIn(trimmed) : 0), started: true };
    }
    return found;
}
function opened(file, line) {
    const trimmed = line.trim().replace(/^\{\s*/, '');
    const kind = file.leavesOut.test(trimmed) ? 'leaves-out' : file.measures.test(trimmed) ? 'measures' : null;
    if (kind === null)
        return null;
    return { kind, indent: indentOf(line), depth: bracketsIn(line.trim()), started: false };
}
function settings_goesOn({ indent, depth }, line) {
    if (depth > 0)
        return true;
    if (line.trim() === '')
        return true;
    return indentOf(line) > indent || (indentOf(line) === indent && line.trim().startsWith('- '));
}
function scopeOf({ within }) {
    if (within === null)
        return () => true;
    const sections = within.source.startsWith('^\\[');
    let inside = false;
    let depth = 0;
    return (trimmed) => {
        if (sections) {
            if (/^\[[A-Za-z]/.test(trimmed))
                inside = within.test(trimmed);
            return inside;
        }
        if (!inside && within.test(trimmed)) {
            inside = true;
            depth = 0;
        }
        const was = inside;
        if (inside)
            depth += bracketsIn(trimmed);
        if (depth <= 0)
            inside = false;
        return was;
    };
}
function bracketsIn(line) {
    let depth = 0;
    for (const char of line) {
        if (char === '{' || char === '[' || char === '(')
            depth += 1;
        else if (char === '}' || char === ']' || char === ')')
            depth -= 1;
    }
    return depth;
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}

;// CONCATENATED MODULE: ./packages/formats/src/code/tools.ts
const advice = {
    python: {
        measure: 'pytest --cov={root} (or `source = ["{root}"]` under [tool.coverage.run] in pyproject.toml); a folder without __init__.py needs `include_namespace_packages = true` under [tool.coverage.report] too',
        report: 'pip install pytest-cov\npytest --cov=. --cov-report=xml',
    },
    javascript: {
        measure: "vitest: coverage.include: ['{root}/**'] · jest: collectCoverageFrom: ['{root}/**'] · c8 and nyc: --all",
        report: 'npm install --save-dev @vitest/coverage-v8\nnpx vitest run --coverage --coverage.reporter=lcov',
    },
    jvm: {
        measure: 'take the module into the JaCoCo report (jacoco:report-aggregate, or the jacoco-report-aggregation plugin)',
        report: 'gradle: plugins { id("jacoco") } and tasks.jacocoTestReport { reports { xml.required = true } }\n./gradlew test jacocoTestReport',
    },
    scala: {
        measure: 'coverageAggregate in sbt, with the module enabled for scoverage',
        report: 'addSbtPlugin("org.scoverage" % "sbt-scoverage" % "2.3.0")\nsbt coverage test coverageReport',
    },
    go: {
        measure: 'go test -coverpkg=./... ./...',
        report: 'go test -coverpkg=./... -coverprofile=coverage.out ./...\n# writes coverage.out',
    },
    ruby: {
        measure: 'SimpleCov.start { track_files "{root}/**/*.rb" }',
        report: 'require "simplecov"; SimpleCov.start # first lines of spec_helper.rb\nbundle exec rspec',
    },
    php: {
        measure: '<source><include><directory>{root}</directory></include></source> in phpunit.xml',
        report: 'composer require --dev phpunit/phpunit\nXDEBUG_MODE=coverage vendor/bin/phpunit --coverage-clover clover.xml',
    },
    dotnet: {
        measure: 'reference the project from a test project, or `--collect:"XPlat Code Coverage"` with IncludeTestAssembly off',
        report: 'dotnet add package coverlet.collector\ndotnet test --collect:"XPlat Code Coverage"',
    },
    c: {
        measure: 'lcov --capture --initial before the tests, so that files which no test loads are in the report',
        report: 'CFLAGS=--coverage make test\nlcov --capture --directory . --output-file lcov.info',
    },
    rust: {
        measure: 'cargo llvm-cov --workspace',
        report: 'cargo install cargo-llvm-cov\ncargo llvm-cov --workspace --lcov --output-path lcov.info',
    },
    swift: {
        measure: 'add the file to a target that the tests link',
        report: 'swift test --enable-code-coverage\nxcrun llvm-cov export -format=lcov … > lcov.info',
    },
    dart: {
        measure: 'import the file from a test (a test that imports all of lib/ is usual)',
        report: 'flutter test --coverage\n# writes coverage/lcov.info',
    },
};
const general = {
    measure: 'tell the coverage tool to measure all of {root}, not only what tests load',
    report: 'Let the test step write a coverage report in lcov or Cobertura form,\nand name it: reports: path/to/report',
};
function toolAdvice(language, root) {
    const own = Object.hasOwn(advice, language) ? advice[language] : undefined;
    const { measure, report } = own ?? general;
    return { measure: measure.replaceAll('{root}', root === '' ? '.' : root), report };
}

;// CONCATENATED MODULE: ./packages/formats/src/code/index.ts










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


/***/ }),

/***/ 8821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mQ: () => (/* reexport */ table_counts/* countsOf */.mQ),
  Tz: () => (/* binding */ detectFormat),
  Fx: () => (/* reexport */ formats),
  c4: () => (/* binding */ headBytes),
  DK: () => (/* reexport */ indexTree),
  Oo: () => (/* reexport */ largestBaseline),
  e8: () => (/* reexport */ matchReport),
  Ai: () => (/* reexport */ mergeFiles),
  Ac: () => (/* reexport */ mergeLines),
  qd: () => (/* reexport */ metrics),
  MV: () => (/* reexport */ bytes_encoding/* otherEncoding */.M),
  IE: () => (/* reexport */ table_counts/* pooled */.IE),
  mF: () => (/* reexport */ readBaseline),
  B9: () => (/* reexport */ writeBaseline)
});

// UNUSED EXPORTS: hitsIn, nothingStated

;// CONCATENATED MODULE: ./packages/formats/src/xml/bytes.ts
const ascii = {
    bang: 0x21,
    quote: 0x22,
    hash: 0x23,
    ampersand: 0x26,
    apostrophe: 0x27,
    dash: 0x2d,
    slash: 0x2f,
    semicolon: 0x3b,
    less: 0x3c,
    equals: 0x3d,
    greater: 0x3e,
    question: 0x3f,
    openBracket: 0x5b,
    closeBracket: 0x5d,
};
const nameByte = 1;
const nameStart = 2;
const space = 4;
const plain = 8;
const kinds = Uint8Array.from({ length: 256 }, (_, byte) => kindOf(byte));
function kindOf(byte) {
    if (byte >= 0x80)
        return nameByte | nameStart | plain;
    const character = String.fromCharCode(byte);
    if (' \t\r\n'.includes(character))
        return space | plain;
    if (byte < 0x20 || '"\'<&'.includes(character))
        return 0;
    if (/[A-Za-z_:]/.test(character))
        return nameByte | nameStart | plain;
    return /[-.0-9]/.test(character) ? nameByte | plain : plain;
}
function bytesOf(text) {
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
function afterSpace(bytes, from, end) {
    let at = from;
    while (at < end && ((kinds[bytes[at] ?? 0] ?? 0) & space) !== 0)
        at += 1;
    return at;
}
function isText(byte) {
    return byte >= 0x20 || ((kinds[byte] ?? 0) & space) !== 0;
}

// EXTERNAL MODULE: ./packages/formats/src/coverage/table/counts.ts
var table_counts = __webpack_require__(1770);
// EXTERNAL MODULE: ./packages/formats/src/coverage/table/grow.ts
var grow = __webpack_require__(3049);
;// CONCATENATED MODULE: ./packages/formats/src/coverage/table/keep.ts
const firstRoom = 1024;
const mostRoom = 1 << 20;
function keeper() {
    const narrow = store((length) => new Uint8Array(length));
    const middle = store((length) => new Uint16Array(length));
    const wide = store((length) => new Uint32Array(length));
    return (items, length, bits = bitsOf(items, length)) => {
        if (bits > 0xffff)
            return filledWide(wide(length), items);
        return bits > 0xff ? filledMiddle(middle(length), items) : filledNarrow(narrow(length), items);
    };
}
function narrowed(items, length) {
    const bits = bitsOf(items, length);
    if (bits > 0xffff)
        return items.slice(0, length);
    return bits > 0xff ? filledMiddle(new Uint16Array(length), items) : filledNarrow(new Uint8Array(length), items);
}
function bitsOf(items, length) {
    let bits = 0;
    for (let at = 0; at < length; at += 1)
        bits |= items[at] ?? 0;
    return bits >>> 0;
}
function filledNarrow(room, items) {
    const { length } = room;
    for (let at = 0; at < length; at += 1)
        room[at] = items[at] ?? 0;
    return room;
}
function filledMiddle(room, items) {
    const { length } = room;
    for (let at = 0; at < length; at += 1)
        room[at] = items[at] ?? 0;
    return room;
}
function filledWide(room, items) {
    room.set(items.subarray(0, room.length));
    return room;
}
function store(make) {
    let block = make(0);
    let used = 0;
    let room = firstRoom;
    return (length) => {
        if (length > mostRoom / 4)
            return make(length);
        if (used + length > block.length) {
            room = Math.min(mostRoom, Math.max(room * 2, length));
            block = make(room);
            used = 0;
        }
        used += length;
        return block.subarray(used - length, used);
    };
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/table/order.ts
function order(keys, hits) {
    if (isAscending(keys, hits.length))
        return;
    const places = placesOf(keys, hits.length);
    for (const list of [...keys, hits])
        list.items = picked(list.items, places);
    const kept = united(keys, hits);
    for (const list of [...keys, hits])
        list.length = kept;
}
function isAscending(keys, length) {
    for (let at = 1; at < length; at += 1)
        if (compare(keys, at - 1, at) >= 0)
            return false;
    return true;
}
function compare(keys, one, other) {
    for (const { items } of keys) {
        const difference = (items[one] ?? 0) - (items[other] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
function placesOf(keys, length) {
    let places = Uint32Array.from({ length }, (_, index) => index);
    for (const { items } of keys.toReversed()) {
        let bits = 0;
        for (let at = 0; at < length; at += 1)
            bits |= items[at] ?? 0;
        for (let shift = 0; shift < 32 && bits >>> shift !== 0; shift += 8)
            places = byDigit(items, places, shift);
    }
    return places;
}
function byDigit(items, places, shift) {
    const starts = new Uint32Array(257);
    for (const place of places) {
        const digit = ((items[place] ?? 0) >>> shift) & 0xff;
        starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
    }
    for (let digit = 1; digit < 257; digit += 1)
        starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
    const sorted = new Uint32Array(places.length);
    for (const place of places) {
        const digit = ((items[place] ?? 0) >>> shift) & 0xff;
        const to = starts[digit] ?? 0;
        sorted[to] = place;
        starts[digit] = to + 1;
    }
    return sorted;
}
function picked(items, places) {
    const result = new Uint32Array(places.length);
    for (let at = 0; at < places.length; at += 1)
        result[at] = items[places[at] ?? 0] ?? 0;
    return result;
}
function united(keys, hits) {
    let kept = 0;
    for (let at = 0; at < hits.length; at += 1) {
        const again = kept > 0 && compare(keys, kept - 1, at) === 0;
        if (!again)
            kept += 1;
        const most = again ? Math.max(hits.items[kept - 1] ?? 0, hits.items[at] ?? 0) : (hits.items[at] ?? 0);
        for (const { items } of keys)
            items[kept - 1] = items[at] ?? 0;
        hits.items[kept - 1] = most;
    }
    return kept;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/table/lines.ts



const lastLine = 0x7fff_ffff;
function lineBuilder() {
    let lines = new Uint32Array(1024);
    let hits = new Uint32Array(1024);
    let length = 0;
    let last = 0;
    let hitBits = 0;
    let isOrdered = true;
    const keep = keeper();
    function table() {
        if (isOrdered)
            return { numbers: keep(lines, length, last), hits: keep(hits, length, hitBits >>> 0) };
        const [number, hit] = [
            { items: lines, length },
            { items: hits, length },
        ];
        order([number], hit);
        return { numbers: keep(number.items, number.length), hits: keep(hit.items, hit.length) };
    }
    return {
        add: (line, count) => {
            if (!(line >= 1 && line <= lastLine))
                return false;
            if (length === lines.length) {
                lines = (0,grow/* grown */.gT)(lines);
                hits = (0,grow/* grown */.gT)(hits);
            }
            lines[length] = line;
            const kept = saturated(count);
            hits[length] = kept;
            hitBits |= kept;
            length += 1;
            if (line <= last)
                isOrdered = false;
            last = line;
            return true;
        },
        done: () => {
            const found = length === 0 ? null : table();
            length = 0;
            last = 0;
            hitBits = 0;
            isOrdered = true;
            return found;
        },
    };
}
function saturated(count) {
    if ((count | 0) === count)
        return count < 0 ? 0 : count;
    if (!(count > 0))
        return 0;
    return count >= grow/* mostHits */.G ? grow/* mostHits */.G : Math.ceil(count);
}
function mergeLines(one, other) {
    const lines = new Uint32Array(one.numbers.length + other.numbers.length);
    const hits = new Uint32Array(lines.length);
    let [a, b, count] = [0, 0, 0];
    while (a < one.numbers.length || b < other.numbers.length) {
        const left = one.numbers[a] ?? Number.POSITIVE_INFINITY;
        const right = other.numbers[b] ?? Number.POSITIVE_INFINITY;
        lines[count] = Math.min(left, right);
        hits[count] = Math.max(left <= right ? (one.hits[a] ?? 0) : 0, right <= left ? (other.hits[b] ?? 0) : 0);
        if (left <= right)
            a += 1;
        if (right <= left)
            b += 1;
        count += 1;
    }
    return { numbers: narrowed(lines, count), hits: narrowed(hits, count) };
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/table/branches.ts




function branchBuilder() {
    let lines = new Uint32Array(256);
    let ids = new Uint32Array(256);
    let hits = new Uint32Array(256);
    let length = 0;
    let isOrdered = true;
    let lastAt = 0;
    let lastId = 0;
    let idBits = 0;
    let hitBits = 0;
    const keep = keeper();
    function table() {
        if (isOrdered) {
            const [narrowIds, narrowHits] = [keep(ids, length, idBits >>> 0), keep(hits, length, hitBits >>> 0)];
            return { lines: keep(lines, length, lastAt), ids: narrowIds, hits: narrowHits };
        }
        const [line, id, hit] = [
            { items: lines, length },
            { items: ids, length },
            { items: hits, length },
        ];
        order([line, id], hit);
        return {
            lines: keep(line.items, line.length),
            ids: keep(id.items, id.length),
            hits: keep(hit.items, hit.length),
        };
    }
    return {
        add: (line, id, count) => {
            if (!(line >= 1 && line <= lastLine))
                return false;
            if (length === lines.length)
                [lines, ids, hits] = [(0,grow/* grown */.gT)(lines), (0,grow/* grown */.gT)(ids), (0,grow/* grown */.gT)(hits)];
            lines[length] = line;
            ids[length] = id;
            const kept = saturated(count);
            hits[length] = kept;
            idBits |= id;
            hitBits |= kept;
            length += 1;
            if (line < lastAt || (line === lastAt && id <= lastId))
                isOrdered = false;
            lastAt = line;
            lastId = id;
            return true;
        },
        done: () => {
            const found = length === 0 ? null : table();
            length = 0;
            isOrdered = true;
            lastAt = 0;
            lastId = 0;
            idBits = 0;
            hitBits = 0;
            return found;
        },
    };
}
function mergeBranches(one, other) {
    const lines = joined(one.lines, other.lines);
    const ids = joined(one.ids, other.ids);
    const hits = joined(one.hits, other.hits);
    order([lines, ids], hits);
    return {
        lines: narrowed(lines.items, lines.length),
        ids: narrowed(ids.items, ids.length),
        hits: narrowed(hits.items, hits.length),
    };
}
function joined(one, other) {
    const items = new Uint32Array(one.length + other.length);
    items.set(one);
    items.set(other, one.length);
    return { items, length: items.length };
}
const mostSmall = 0x7fff;
function numberedBranch(block, branch) {
    return block < 0x1000 && branch < 0x10 ? block * 0x10 + branch : 0x1_0000 + block * 0x8000 + branch;
}
function branchId(block, branch) {
    const [first, second] = [Number(block), Number(branch)];
    if (isSmall(block, first) && isSmall(branch, second))
        return numberedBranch(first, second);
    let hash = 0x811c_9dc5;
    const name = `${block},${branch}`;
    for (let at = 0; at < name.length; at += 1)
        hash = Math.imul(hash ^ name.charCodeAt(at), 0x0100_0193);
    return hash >>> 0;
}
function isSmall(text, value) {
    return text !== '' && value >= 0 && value <= mostSmall && Number.isInteger(value);
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/table/keys.ts

function keyBuilder() {
    let items = new Map();
    return {
        add: (key, hits, weight = 1) => {
            const known = items.get(key);
            const count = Math.max(saturated(hits), known?.hits ?? 0);
            items.set(key, { hits: count, weight: Math.max(weight, known?.weight ?? 0) });
        },
        done: () => {
            if (items.size === 0)
                return null;
            const table = tableOf(items);
            items = new Map();
            return table;
        },
    };
}
function mergeKeys(one, other) {
    const builder = keyBuilder();
    for (const { keys, hits, weights } of [one, other]) {
        for (let at = 0; at < keys.length; at += 1)
            builder.add(keys[at] ?? '', hits[at] ?? 0, weights?.[at] ?? 1);
    }
    return builder.done() ?? one;
}
function keyTable(keys, hits) {
    if (keys.length === 0)
        return null;
    const places = Array.from(keys.keys()).toSorted((a, b) => byText(keys[a] ?? '', keys[b] ?? ''));
    const kept = [];
    const most = new Uint32Array(keys.length);
    for (const place of places) {
        const key = keys[place] ?? '';
        if (kept.at(-1) !== key)
            kept.push(key);
        most[kept.length - 1] = Math.max(most[kept.length - 1] ?? 0, hits[place] ?? 0);
    }
    return { keys: kept, hits: most.slice(0, kept.length), weights: null };
}
class LazyKeys {
    hits;
    weights = null;
    #keys;
    constructor(read, hits) {
        this.#keys = read;
        this.hits = hits;
    }
    get keys() {
        if (typeof this.#keys === 'function')
            this.#keys = this.#keys();
        return this.#keys;
    }
}
function byText(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
function tableOf(items) {
    const entries = [...items].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const alike = entries.every(([, { weight }]) => weight === 1);
    return {
        keys: entries.map(([key]) => key),
        hits: Uint32Array.from(entries, ([, { hits }]) => hits),
        weights: alike ? null : Uint32Array.from(entries, ([, { weight }]) => weight),
    };
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/table/path.ts
function reportPath(written) {
    const text = written.endsWith('\r') ? written.slice(0, -1) : written;
    const plain = /^file:\/\//i.test(text) ? fromUrl(text) : text;
    let path = plain.includes('\\') ? plain.replaceAll('\\', '/') : plain;
    while (path.startsWith('./'))
        path = path.slice(2);
    return path;
}
function fromUrl(url) {
    const path = url.slice('file://'.length).replace(/^\/(?=[A-Za-z]:)/, '');
    try {
        return decodeURIComponent(path);
    }
    catch {
        return path;
    }
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/xml/limits.ts
const mostFiles = 250_000;
const longestPath = 4096;
const mostKeys = 3_000_000;
const longestKey = 400;
const mostBranchesOfLine = 0xffff;
const mostBranches = 8_000_000;
const mostRoots = 1000;
function shortKey(key) {
    if (key.length <= longestKey)
        return key;
    let hash = 0x811c_9dc5;
    for (let at = longestKey; at < key.length; at += 1)
        hash = Math.imul(hash ^ key.charCodeAt(at), 0x0100_0193);
    return `${key.slice(0, longestKey)}~${(hash >>> 0).toString(16)}`;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/xml/piece.ts



function piece_joined(name, pieces, listsAllLines) {
    const known = pieces.every(({ linesKnown }) => linesKnown);
    const lines = known ? allLines(present(pieces.map((piece) => piece.lines))) : null;
    const mayBeEmpty = known && listsAllLines && pieces.every(({ stated }) => isNone(stated.lines) && isNone(stated.statements));
    return {
        ...name,
        lines: lines ?? (mayBeEmpty ? noLines : null),
        branches: allBranches(present(pieces.map(({ branches }) => branches))),
        functions: allKeys(present(pieces.map(({ functions }) => functions))),
        statements: allKeys(present(pieces.map(({ statements }) => statements))),
        stated: {
            lines: largest(pieces, 'lines'),
            branches: largest(pieces, 'branches'),
            functions: largest(pieces, 'functions'),
            statements: largest(pieces, 'statements'),
        },
    };
}
const noLines = { numbers: new Uint32Array(0), hits: new Uint32Array(0) };
function isNone(counts) {
    return counts === null || counts.total === 0;
}
function present(tables) {
    return tables.filter((table) => table !== null);
}
function allLines(tables) {
    if (tables.length < 2)
        return tables[0] ?? null;
    const builder = lineBuilder();
    for (const { numbers, hits } of tables) {
        for (let at = 0; at < numbers.length; at += 1)
            builder.add(numbers[at] ?? 0, hits[at] ?? 0);
    }
    return builder.done();
}
function allBranches(tables) {
    if (tables.length < 2)
        return tables[0] ?? null;
    const builder = branchBuilder();
    for (const { lines, ids, hits } of tables) {
        for (let at = 0; at < lines.length; at += 1)
            builder.add(lines[at] ?? 0, ids[at] ?? 0, hits[at] ?? 0);
    }
    return builder.done();
}
function allKeys(tables) {
    if (tables.length < 2)
        return tables[0] ?? null;
    const builder = keyBuilder();
    for (const { keys, hits, weights } of tables) {
        for (let at = 0; at < keys.length; at += 1)
            builder.add(keys[at] ?? '', hits[at] ?? 0, weights?.[at] ?? 1);
    }
    return builder.done();
}
function largest(pieces, metric) {
    let found = null;
    for (const { stated } of pieces) {
        const counts = stated[metric];
        if (counts === null)
            continue;
        const more = found === null || counts.total > found.total;
        const worse = found !== null && counts.total === found.total && counts.covered < found.covered;
        if (more || worse)
            found = counts;
    }
    return found;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/xml/files.ts







class Files {
    skippedLines = 0;
    problem = null;
    #files = new Map();
    #current = null;
    #lines = lineBuilder();
    #branches = branchBuilder();
    #functions = keyBuilder();
    #statements = keyBuilder();
    #stated = { ...table_counts/* nothingStated */.Jq };
    #linesKnown = true;
    #branchCount = 0;
    #keyCount = 0;
    #listsAllLines;
    constructor(listsAllLines) {
        this.#listsAllLines = listsAllLines;
    }
    start(written, group = null) {
        if (written.length > longestPath)
            this.problem = tooLongPath;
        const path = reportPath(written);
        if (this.#current !== null && this.#current.path === path && this.#current.group === group)
            return;
        this.#settle();
        const key = group === null ? path : `${path}\0${group}`;
        let known = this.#files.get(key);
        if (known === undefined) {
            known = { path, group, pieces: [] };
            this.#files.set(key, known);
            if (this.#files.size > mostFiles)
                this.problem = tooMany('files', mostFiles);
        }
        this.#current = known;
    }
    line(line, hits) {
        if ((line | 0) !== line || !this.#lines.add(line, hits))
            this.skippedLines += 1;
    }
    someBranches(line, covered, total) {
        if (!(total <= mostBranchesOfLine))
            this.problem = tooMany('branches on one line', mostBranchesOfLine);
        else
            for (let id = 0; id < total; id += 1)
                this.branch(line, id, id < covered ? 1 : 0);
    }
    branch(line, id, hits) {
        this.#branchCount += 1;
        if (this.#branchCount > mostBranches)
            this.problem = tooMany('branches', mostBranches);
        else
            this.#branches.add(line, id, hits);
    }
    function(key, hits) {
        this.#countKey();
        this.#functions.add(shortKey(key), hits);
    }
    statement(key, hits) {
        this.#countKey();
        this.#statements.add(key, hits);
    }
    state(metric, counts) {
        this.#stated[metric] = counts;
    }
    unknownLine() {
        this.#linesKnown = false;
    }
    done() {
        this.#settle();
        return Array.from(this.#files.values(), ({ path, group, pieces }) => piece_joined({ path, group }, pieces, this.#listsAllLines));
    }
    #countKey() {
        this.#keyCount += 1;
        if (this.#keyCount > mostKeys)
            this.problem = tooMany('functions and statements', mostKeys);
    }
    #settle() {
        if (this.#current === null)
            return;
        this.#current.pieces.push({
            lines: this.#lines.done(),
            branches: this.#branches.done(),
            functions: this.#functions.done(),
            statements: this.#statements.done(),
            stated: this.#stated,
            linesKnown: this.#linesKnown,
        });
        this.#stated = { ...table_counts/* nothingStated */.Jq };
        this.#linesKnown = true;
        this.#current = null;
    }
}
const tooLongPath = `the path of a file is longer than ${longestPath} characters. See that the tool writes plain paths of source files.`;
function tooMany(what, most) {
    return `the report states more than ${most} ${what}. Split it into several reports, or leave out what is not your code.`;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/xml/moment.ts
function momentOf(written) {
    const milliseconds = written < 1e11 ? written * 1000 : written;
    return milliseconds > 1e11 && milliseconds < 1e14 ? Math.floor(milliseconds) : null;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/xml/notes.ts

function headerNote(metric, stated, files) {
    const found = (0,table_counts/* pooled */.IE)(files.map((file) => (0,table_counts/* countsOf */.mQ)(file, metric)));
    if (found === null && metric !== 'lines' && stated.covered === stated.total)
        return [];
    return totalsNote(metric, stated, found ?? { covered: 0, total: 0 });
}
function totalsNote(metric, { covered, total }, found) {
    if (!isCount(covered) || !isCount(total))
        return [];
    if (found.covered === covered && found.total === total)
        return [];
    const message = `The report's head says ${covered} of ${total} ${metric} covered, its files say ${found.covered} of ${found.total}; ` +
        'the files count.';
    return [{ kind: 'header-mismatch', message }];
}
function isCount(value) {
    return Number.isInteger(value) && value >= 0;
}
function skippedNote(count, why) {
    if (count === 0)
        return [];
    return [{ kind: 'skipped', message: `${count} ${count === 1 ? 'line' : 'lines'} ${why}` }];
}
const noLine = 'left out: the number is no line of a file (0, or not a whole number).';

;// CONCATENATED MODULE: ./packages/formats/src/coverage/xml/rows.ts

function rows() {
    const lines = (0,grow/* numbers */.nL)();
    const hits = (0,grow/* numbers */.nL)();
    const firsts = (0,grow/* numbers */.nL)();
    const seconds = (0,grow/* numbers */.nL)();
    const all = [lines, hits, firsts, seconds];
    return {
        add: (line, count, first, second) => {
            (0,grow/* push */.VC)(lines, line);
            (0,grow/* push */.VC)(hits, count);
            (0,grow/* push */.VC)(firsts, first);
            (0,grow/* push */.VC)(seconds, second);
        },
        replay: (use) => {
            for (let at = 0; at < lines.length; at += 1) {
                use(lines.items[at] ?? 0, hits.items[at] ?? 0, firsts.items[at] ?? 0, seconds.items[at] ?? 0);
            }
        },
        clear: () => {
            for (const list of all)
                list.length = 0;
        },
    };
}

;// CONCATENATED MODULE: ./packages/formats/src/xml/vocabulary.ts
function vocabulary(elements, attributes, texts = []) {
    return {
        element: numbered(elements),
        attribute: numbered(attributes),
        elements,
        attributes,
        texts: texts.map((name) => elements.indexOf(name)),
    };
}
function numbered(names) {
    return Object.fromEntries(names.map((name, index) => [name, index]));
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/clover/words.ts

const words = vocabulary(['line', 'metrics', 'file', 'class', 'package', 'project', 'testproject', 'coverage'], [
    'num',
    'type',
    'count',
    'truecount',
    'falsecount',
    'name',
    'signature',
    'path',
    'loc',
    'statements',
    'coveredstatements',
    'conditionals',
    'coveredconditionals',
    'methods',
    'coveredmethods',
    'generated',
    'timestamp',
]);

;// CONCATENATED MODULE: ./packages/formats/src/coverage/clover/handler.ts








const { element: handler_element, attribute } = words;
const conditional = bytesOf('cond');
const method = bytesOf('method');
function cloverHandler() {
    return new Handler();
}
class Handler {
    #files = new Files(true);
    #lines = rows();
    #stated = [];
    #writtenAt = null;
    #projectMetrics = null;
    #fileMetrics = null;
    #statements = { covered: 0, total: 0 };
    #inFile = false;
    #inClass = false;
    #inPackage = false;
    #inTests = false;
    #pastEnd = 0;
    #homeless = 0;
    open(which, attributes) {
        if (this.#inTests)
            return null;
        if (which === handler_element.line)
            this.#line(attributes);
        else if (which === handler_element.metrics)
            this.#metrics(attributes);
        else if (which === handler_element.file)
            return this.#startFile(attributes);
        else if (which === handler_element.class)
            this.#inClass = true;
        else if (which === handler_element.package)
            this.#inPackage = true;
        else if (which === handler_element.testproject)
            this.#inTests = true;
        else
            this.#writtenAt ??= writtenAt(attributes);
        return this.#files.problem;
    }
    close(which) {
        if (which === handler_element.testproject)
            this.#inTests = false;
        if (this.#inTests)
            return null;
        if (which === handler_element.file)
            this.#endFile();
        else if (which === handler_element.class)
            this.#inClass = false;
        else if (which === handler_element.package)
            this.#inPackage = false;
        return this.#files.problem;
    }
    report() {
        const files = this.#files.done();
        const head = this.#projectMetrics?.statements ?? null;
        const found = (0,table_counts/* pooled */.IE)(this.#stated) ?? { covered: 0, total: 0 };
        return {
            format: 'clover',
            writtenAt: this.#writtenAt,
            roots: [],
            files,
            notes: [
                ...(head === null ? [] : totalsNote('statements', head, found)),
                ...skippedNote(this.#files.skippedLines, noLine),
                ...skippedNote(this.#pastEnd, 'left out: they stand past the end of their file, by its "loc".'),
                ...skippedNote(this.#homeless, 'left out: they stand outside any <file>, so that their file is not known.'),
            ],
        };
    }
    #startFile(attributes) {
        this.#endFile();
        const path = attributes.text(attribute.path) || attributes.text(attribute.name);
        if (!path)
            return 'a file has neither "path" nor "name". Let the tool write the path of each source file.';
        this.#inFile = true;
        this.#files.start(path);
        return this.#files.problem;
    }
    #endFile() {
        if (!this.#inFile)
            return;
        const { statements, branches, functions, length } = this.#fileMetrics ?? nothing;
        this.#lines.replay((line, hits, onTrue, onFalse) => {
            if (line > length)
                this.#pastEnd += 1;
            else
                this.#settled(line, hits, onTrue, onFalse);
        });
        const counted = statements ?? this.#statements;
        this.#files.state('statements', counted);
        this.#files.state('branches', branches);
        this.#files.state('functions', functions);
        this.#stated.push(counted);
        this.#lines.clear();
        this.#fileMetrics = null;
        this.#statements = { covered: 0, total: 0 };
        this.#inFile = false;
        this.#inClass = false;
    }
    #settled(line, hits, onTrue, onFalse) {
        if (hits === uncounted) {
            this.#files.line(line, onTrue + onFalse);
            this.#files.branch(line, 0, onTrue);
            this.#files.branch(line, 1, onFalse);
        }
        else {
            this.#files.line(line, hits);
            if (onTrue + onFalse > 0)
                this.#files.someBranches(line, onTrue, onTrue + onFalse);
        }
    }
    #line(attributes) {
        if (!this.#inFile) {
            this.#homeless += 1;
            return;
        }
        const line = attributes.number(attribute.num);
        const count = attributes.number(attribute.count);
        if (attributes.equals(attribute.type, method))
            this.#function(attributes, line, count);
        else {
            const isConditional = attributes.equals(attribute.type, conditional);
            const onTrue = isConditional ? saturated(attributes.number(attribute.truecount)) : 0;
            const onFalse = isConditional ? saturated(attributes.number(attribute.falsecount)) : 0;
            const hits = isConditional && Number.isNaN(count) ? uncounted : Math.min(saturated(count), uncounted - 1);
            this.#lines.add(line >= 1 && line <= lastLine ? line : 0, hits, onTrue, onFalse);
            this.#statements.total += 1;
            if (hits === uncounted ? onTrue + onFalse > 0 : hits > 0)
                this.#statements.covered += 1;
        }
    }
    #function(attributes, line, count) {
        const name = attributes.text(attribute.signature) ?? attributes.text(attribute.name) ?? '';
        this.#files.function(`${name}:${line}`, count);
    }
    #metrics(attributes) {
        if (this.#inClass)
            return;
        const metrics = metricsOf(attributes);
        if (this.#inFile)
            this.#fileMetrics = metrics;
        else if (!this.#inPackage)
            this.#projectMetrics ??= metrics;
    }
}
const uncounted = 0xffff_ffff;
const nothing = { statements: null, branches: null, functions: null, length: Number.POSITIVE_INFINITY };
function metricsOf(attributes) {
    const length = attributes.number(attribute.loc);
    return {
        statements: countsIn(attributes, attribute.coveredstatements, attribute.statements),
        branches: countsIn(attributes, attribute.coveredconditionals, attribute.conditionals),
        functions: countsIn(attributes, attribute.coveredmethods, attribute.methods),
        length: length > 0 ? length : Number.POSITIVE_INFINITY,
    };
}
function countsIn(attributes, coveredAttribute, totalAttribute) {
    const covered = attributes.number(coveredAttribute);
    const total = attributes.number(totalAttribute);
    return covered >= 0 && total >= covered ? { covered, total } : null;
}
function writtenAt(attributes) {
    return momentOf(attributes.number(attribute.generated)) ?? momentOf(attributes.number(attribute.timestamp));
}

;// CONCATENATED MODULE: ./packages/formats/src/xml/entities.ts

const named = new Map([
    ['lt', '<'],
    ['gt', '>'],
    ['amp', '&'],
    ['quot', '"'],
    ['apos', "'"],
]);
const longest = 16;
function referenceAt(bytes, from, end) {
    for (let at = from + 1; at < from + longest; at += 1) {
        if (at >= end)
            return 'cut';
        const byte = bytes[at] ?? 0;
        if (byte === ascii.semicolon)
            return characterOf(latin(bytes, from + 1, at)) === null ? 'unknown' : at + 1;
        if (!mayRefer(byte))
            return 'unknown';
    }
    return 'unknown';
}
function mayRefer(byte) {
    const letter = byte | 0x20;
    return (letter >= 0x61 && letter <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === ascii.hash;
}
function withoutReferences(text) {
    if (!text.includes('&'))
        return text;
    return text.replaceAll(/&([#A-Za-z0-9]{1,14});/g, (whole, inner) => characterOf(inner) ?? whole);
}
function characterOf(inner) {
    const digits = /^#(?:x(?<hex>[0-9a-fA-F]+)|(?<decimal>[0-9]+))$/.exec(inner)?.groups;
    if (digits === undefined)
        return named.get(inner) ?? null;
    const code = digits['hex'] === undefined ? Number(digits['decimal']) : Number.parseInt(digits['hex'], 16);
    return isCharacter(code) ? String.fromCodePoint(code) : null;
}
function isCharacter(code) {
    if (code < 0x20)
        return code === 0x09 || code === 0x0a || code === 0x0d;
    return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x1_0000 && code <= 0x10_ffff);
}
function latin(bytes, from, to) {
    let text = '';
    for (let at = from; at < to; at += 1)
        text += String.fromCharCode(bytes[at] ?? 0);
    return text;
}

;// CONCATENATED MODULE: ./packages/formats/src/xml/names.ts

const hashSeed = 0x1505;
function nameTable(names) {
    const known = names.map(bytesOf);
    const size = 256;
    const slots = new Int16Array(size).fill(-1);
    for (const [index, name] of known.entries()) {
        let slot = slotOf(hashOf(name));
        while (slots[slot] !== -1)
            slot = (slot + 1) % size;
        slots[slot] = index;
    }
    return {
        find: (bytes, from, to, hash) => {
            for (let slot = slotOf(hash);; slot = (slot + 1) % size) {
                const index = slots[slot] ?? -1;
                if (index === -1)
                    return -1;
                const name = known[index];
                if (name !== undefined && name.length === to - from && isAt(name, bytes, from))
                    return index;
            }
        },
    };
}
function slotOf(hash) {
    return (hash ^ (hash >>> 8) ^ (hash >>> 16)) & 0xff;
}
function hashOf(name) {
    let hash = hashSeed;
    for (const byte of name)
        hash = (Math.imul(hash, 31) + byte) | 0;
    return hash;
}
function isAt(name, bytes, from) {
    for (let at = 0; at < name.length; at += 1)
        if (name[at] !== bytes[from + at])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./packages/formats/src/xml/numbers.ts

const numbers_longest = 40;
function numberAt(bytes, from, to) {
    if (to - from > 15 || to <= from)
        return spelled(bytes, from, to);
    let value = 0;
    for (let at = from; at < to; at += 1) {
        const digit = (bytes[at] ?? 0) - 0x30;
        if (digit < 0 || digit > 9)
            return spelled(bytes, from, to);
        value = value * 10 + digit;
    }
    return value;
}
function spelled(bytes, from, to) {
    if (to <= from || to - from > numbers_longest)
        return Number.NaN;
    const text = latin(bytes, from, to).trim();
    return /^[-+]?[0-9]+(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/.test(text) ? Number(text) : Number.NaN;
}

;// CONCATENATED MODULE: ./packages/formats/src/xml/attributes.ts




class Attributes {
    bytes = new Uint8Array(0);
    #slots;
    #tag = 0;
    #decode;
    constructor(count, decode) {
        this.#slots = new Int32Array(count * 4);
        this.#decode = decode;
    }
    start(bytes) {
        this.bytes = bytes;
        this.#tag = (this.#tag + 1) | 0;
    }
    set(attribute, from, to) {
        if (this.has(attribute))
            return false;
        this.#keep(attribute, from, to, unread);
        return true;
    }
    take(attribute, from, end) {
        const { bytes } = this;
        const most = Math.min(end, from + 9);
        let value = 0;
        let at = from;
        while (at < most) {
            const digit = (bytes[at] ?? 0) - 0x30;
            if (digit < 0 || digit > 9)
                break;
            value = (value * 10 + digit) | 0;
            at += 1;
        }
        const digits = at;
        while (at < end && ((kinds[bytes[at] ?? 0] ?? 0) & plain) !== 0)
            at += 1;
        if (attribute >= 0)
            this.#keep(attribute, from, at, at === digits && at > from ? value : unread);
        return at;
    }
    #keep(attribute, from, to, value) {
        const slots = this.#slots;
        const slot = attribute * 4;
        slots[slot] = this.#tag;
        slots[slot + 1] = from;
        slots[slot + 2] = to;
        slots[slot + 3] = value;
    }
    has(attribute) {
        return this.#slots[attribute * 4] === this.#tag;
    }
    from(attribute) {
        return this.#slots[attribute * 4 + 1] ?? 0;
    }
    to(attribute) {
        return this.#slots[attribute * 4 + 2] ?? 0;
    }
    number(attribute) {
        if (!this.has(attribute))
            return Number.NaN;
        const digits = this.#slots[attribute * 4 + 3] ?? unread;
        return digits === unread ? this.#spelled(attribute) : digits;
    }
    #spelled(attribute) {
        return numberAt(this.bytes, this.from(attribute), this.to(attribute));
    }
    text(attribute) {
        if (!this.has(attribute))
            return null;
        const text = this.#decode()(this.bytes.subarray(this.from(attribute), this.to(attribute)));
        const plainText = /[\t\n\r]/.test(text) ? text.replaceAll(/[\t\n\r]/g, ' ') : text;
        return withoutReferences(plainText);
    }
    equals(attribute, word) {
        if (!this.has(attribute) || this.to(attribute) - this.from(attribute) !== word.length)
            return false;
        return isAt(word, this.bytes, this.from(attribute));
    }
    isTrue(attribute) {
        if (!this.has(attribute))
            return false;
        const from = this.from(attribute);
        if (this.to(attribute) - from !== yes.length)
            return false;
        for (let at = 0; at < yes.length; at += 1) {
            if (((this.bytes[from + at] ?? 0) | 0x20) !== yes[at])
                return false;
        }
        return true;
    }
}
const unread = -1;
const yes = bytesOf('true');

;// CONCATENATED MODULE: ./packages/formats/src/xml/collected.ts
class Collected {
    length = 0;
    bytes = new Uint8Array(256);
    add(byte) {
        if (this.length === this.bytes.length) {
            const larger = new Uint8Array(this.bytes.length * 2);
            larger.set(this.bytes);
            this.bytes = larger;
        }
        this.bytes[this.length] = byte;
        this.length += 1;
    }
    all() {
        return this.bytes.subarray(0, this.length);
    }
}

;// CONCATENATED MODULE: ./packages/formats/src/xml/element-text.ts


const longestText = 65_536;
class ElementText {
    wanted = false;
    #text = '';
    #pending = new Collected();
    #kept = 0;
    #decode;
    constructor(decode) {
        this.#decode = decode;
    }
    start(wanted) {
        this.wanted = wanted;
        this.#text = '';
        this.#pending.length = 0;
        this.#kept = 0;
    }
    add(byte) {
        if (!this.wanted)
            return true;
        if (this.#kept === longestText)
            return false;
        this.#kept += 1;
        this.#pending.add(byte);
        return true;
    }
    settle(literal) {
        const text = this.#decode()(this.#pending.all());
        this.#text += literal ? text : withoutReferences(text);
        this.#pending.length = 0;
    }
    done() {
        if (!this.wanted)
            return '';
        this.settle(false);
        this.wanted = false;
        return this.#text;
    }
}

;// CONCATENATED MODULE: ./packages/formats/src/xml/encoding.ts
function declaredDecoder(declaration) {
    const name = /\bencoding\s{0,9}=\s{0,9}["'](?<name>[A-Za-z0-9._:-]{1,40})["']/.exec(declaration)?.groups?.['name'];
    if (name === undefined || /^(?:utf|ucs|unicode|iso-10646)/i.test(name))
        return utf8;
    try {
        const decoder = new TextDecoder(name);
        return (bytes) => decoder.decode(bytes);
    }
    catch {
        return utf8;
    }
}
const decoder = new TextDecoder();
function utf8(bytes) {
    return decoder.decode(bytes);
}

;// CONCATENATED MODULE: ./packages/formats/src/xml/tag.ts



const cut = -1;
const broken = -2;
const longestTag = 1_048_576;
const longestName = 1000;
class TagReader {
    problem = '';
    problemAt = 0;
    from = 0;
    closing = false;
    element = -1;
    nameLength = 0;
    selfClosed = false;
    values = [];
    #attributes;
    #elementNames;
    #attributeNames;
    #hash = 0;
    constructor(known, attributes) {
        this.#attributes = attributes;
        this.#elementNames = nameTable(known.elements);
        this.#attributeNames = nameTable(known.attributes);
    }
    read(bytes, from, end) {
        this.from = from;
        this.closing = bytes[from + 1] === ascii.slash;
        this.selfClosed = false;
        this.values.length = 0;
        return this.closing ? this.#endTag(bytes, from, end) : this.#startTag(bytes, from, end);
    }
    #startTag(bytes, from, end) {
        this.#attributes.start(bytes);
        let at = this.#elementName(bytes, from + 1, end);
        while (at >= 0) {
            const gap = at;
            at = afterSpace(bytes, at, end);
            if (at === end)
                return cut;
            const byte = bytes[at];
            if (byte === ascii.greater)
                return at + 1;
            if (byte === ascii.slash)
                return this.#selfClosing(bytes, at + 1, end);
            if (at === gap)
                return this.#fail(at, 'a space or the end of the tag should stand here');
            at = this.#attribute(bytes, at, end);
        }
        return at;
    }
    #endTag(bytes, from, end) {
        let at = this.#elementName(bytes, from + 2, end);
        if (at < 0)
            return at;
        at = afterSpace(bytes, at, end);
        if (at === end)
            return cut;
        return bytes[at] === ascii.greater ? at + 1 : this.#fail(at, 'an end tag has more than a name');
    }
    #elementName(bytes, from, end) {
        const to = this.#name(bytes, from, end);
        if (to < 0)
            return to;
        if (to - from > longestName)
            return this.#fail(from, `an element's name is longer than ${longestName} bytes`);
        this.nameLength = to - from;
        this.element = this.#elementNames.find(bytes, from, to, this.#hash);
        return to;
    }
    #name(bytes, from, end) {
        let at = from;
        let hash = hashSeed;
        while (at < end) {
            const byte = bytes[at] ?? 0;
            if (((kinds[byte] ?? 0) & nameByte) === 0)
                break;
            hash = (Math.imul(hash, 31) + byte) | 0;
            at += 1;
        }
        if (at === end && at === from)
            return cut;
        if (((kinds[bytes[from] ?? 0] ?? 0) & nameStart) === 0)
            return this.#fail(from, 'a name should stand here');
        if (at === end)
            return cut;
        this.#hash = hash;
        return at;
    }
    #selfClosing(bytes, at, end) {
        if (at === end)
            return cut;
        if (bytes[at] !== ascii.greater)
            return this.#fail(at, '">" should follow "/"');
        this.selfClosed = true;
        return at + 1;
    }
    #attribute(bytes, from, end) {
        const to = this.#name(bytes, from, end);
        if (to < 0)
            return to;
        const attribute = this.#attributeNames.find(bytes, from, to, this.#hash);
        const start = this.#valueStart(bytes, to, end);
        if (start < 0)
            return start;
        const stop = this.#valueEnd(bytes, start, end, bytes[start - 1] ?? 0);
        if (stop < 0)
            return stop;
        if (attribute !== -1 && !this.#attributes.set(attribute, start, stop)) {
            return this.#fail(from, 'an attribute stands twice in one tag');
        }
        this.values.push(attribute, start, stop);
        return stop + 1;
    }
    #valueStart(bytes, from, end) {
        let at = afterSpace(bytes, from, end);
        if (at === end)
            return cut;
        if (bytes[at] !== ascii.equals)
            return this.#fail(at, 'an attribute has no value');
        at = afterSpace(bytes, at + 1, end);
        if (at === end)
            return cut;
        const byte = bytes[at];
        const quoted = byte === ascii.quote || byte === ascii.apostrophe;
        return quoted ? at + 1 : this.#fail(at, "an attribute's value is not in quotes");
    }
    #valueEnd(bytes, from, end, quote) {
        let at = from;
        while (at >= 0 && at < end) {
            const byte = bytes[at] ?? 0;
            if (((kinds[byte] ?? 0) & plain) !== 0)
                at += 1;
            else if (byte === quote)
                return at;
            else
                at = this.#oddInValue(bytes, at, end);
        }
        return at < 0 ? at : cut;
    }
    #oddInValue(bytes, at, end) {
        const byte = bytes[at] ?? 0;
        if (byte === ascii.quote || byte === ascii.apostrophe)
            return at + 1;
        if (byte === ascii.less)
            return this.#fail(at, '"<" stands in the value of an attribute');
        if (byte !== ascii.ampersand)
            return this.#fail(at, controlProblem(byte));
        const after = referenceAt(bytes, at, end);
        if (after === 'cut')
            return cut;
        return after === 'unknown' ? this.#fail(at, unknownReference) : after;
    }
    #fail(at, problem) {
        this.problem = problem;
        this.problemAt = at;
        return broken;
    }
}
const unknownReference = '"&" starts no character reference and none of &lt; &gt; &amp; &quot; &apos;';
function controlProblem(byte) {
    return byte === 0 ? zeroByte : `a control character (number ${byte}) stands here`;
}
const zeroByte = 'a zero byte stands here, as in a file in UTF-16';

;// CONCATENATED MODULE: ./packages/formats/src/xml/markup.ts



const starts = [
    ['comment', bytesOf('<!--')],
    ['cdata', bytesOf('<![CDATA[')],
    ['doctype', bytesOf('<!DOCTYPE')],
    ['instruction', bytesOf('<?')],
];
function markupStart(bytes, length) {
    const possible = starts.filter(([, start]) => isAt(start.subarray(0, length), bytes, 0));
    const whole = possible.find(([, start]) => start.length === length);
    if (whole !== undefined)
        return whole[0];
    return possible.length === 0 ? 'none' : null;
}
function markup(kind, onByte) {
    if (kind === 'comment')
        return { kind, take: commentEnd() };
    if (kind === 'doctype')
        return { kind, take: doctypeEnd() };
    return { kind, take: kind === 'cdata' ? cdataEnd(onByte) : instructionEnd(onByte) };
}
function commentEnd() {
    let dashes = 0;
    return (byte) => {
        if (byte === 0)
            return zeroByte;
        if (dashes === 2)
            return byte === ascii.greater ? true : '"--" stands inside a comment';
        dashes = byte === ascii.dash ? dashes + 1 : 0;
        return false;
    };
}
function cdataEnd(onByte) {
    let brackets = 0;
    return (byte) => {
        if (byte === 0)
            return zeroByte;
        if (byte === ascii.greater && brackets === 2)
            return true;
        if (byte === ascii.closeBracket) {
            if (brackets === 2)
                onByte(byte);
            else
                brackets += 1;
            return false;
        }
        for (; brackets > 0; brackets -= 1)
            onByte(ascii.closeBracket);
        onByte(byte);
        return false;
    };
}
function instructionEnd(onByte) {
    let asked = false;
    return (byte) => {
        if (byte === 0)
            return zeroByte;
        if (asked && byte === ascii.greater)
            return true;
        asked = byte === ascii.question;
        onByte(byte);
        return false;
    };
}
const internalSubset = 'the document type declares entities or rules of its own ("[" in <!DOCTYPE>), which no coverage tool writes and this ' +
    'one does not read';
function doctypeEnd() {
    let quote = 0;
    return (byte) => {
        if (byte < 0x09)
            return controlProblem(byte);
        if (quote !== 0) {
            if (byte === quote)
                quote = 0;
            return false;
        }
        if (byte === ascii.openBracket)
            return internalSubset;
        if (byte === ascii.quote || byte === ascii.apostrophe)
            quote = byte;
        return byte === ascii.greater;
    };
}

;// CONCATENATED MODULE: ./packages/formats/src/xml/content.ts







const declarationLength = 256;
const tooLong = `the text of an element is longer than ${longestText} bytes`;
class Content {
    decode = utf8;
    problem = null;
    #markup = null;
    #markupSeen = false;
    #instruction = new Collected();
    #reference = new Collected();
    #text = new ElementText(() => this.decode);
    get idle() {
        return this.#markup === null && this.#reference.length === 0;
    }
    startText(wanted) {
        this.#text.start(wanted);
    }
    text() {
        return this.#text.done();
    }
    start(kind, at) {
        if (kind === 'cdata' && at.depth === 0)
            return 'text stands outside the outermost element';
        if (kind === 'doctype' && at.rootSeen)
            return 'a document type follows the first element';
        if (kind === 'cdata')
            this.#text.settle(false);
        this.#instruction.length = 0;
        this.#markup = markup(kind, (byte) => this.#inMarkup(kind, byte));
        return null;
    }
    read(bytes, from, depth) {
        for (let at = from; at < bytes.length; at += 1) {
            const byte = bytes[at] ?? 0;
            if (this.#markup !== null)
                this.#takeMarkup(this.#markup, byte);
            else if (byte === ascii.less && this.#reference.length === 0)
                return at;
            else
                this.#takeText(byte, depth);
            if (this.problem !== null)
                return at;
        }
        return bytes.length;
    }
    #takeMarkup(current, byte) {
        const taken = current.take(byte);
        if (typeof taken === 'string')
            this.problem = taken;
        if (taken !== true)
            return;
        if (current.kind === 'cdata')
            this.#text.settle(true);
        if (current.kind === 'instruction')
            this.#declare();
        this.#markup = null;
        this.#markupSeen = true;
    }
    #inMarkup(kind, byte) {
        if (kind === 'cdata')
            this.#keep(byte);
        else if (this.#instruction.length < declarationLength)
            this.#instruction.add(byte);
    }
    #declare() {
        const text = latin(this.#instruction.bytes, 0, this.#instruction.length);
        if (!isNamed(this.#instruction.all()))
            this.problem = 'an instruction has no name';
        if (!/^xml\s/i.test(text))
            return;
        if (this.#markupSeen)
            this.problem = 'an XML declaration stands inside the document, as where two reports were joined';
        this.decode = declaredDecoder(text);
    }
    #takeText(byte, depth) {
        if (depth === 0 && ((kinds[byte] ?? 0) & space) === 0) {
            this.problem = byte === 0 ? controlProblem(byte) : 'text stands outside the outermost element';
        }
        else if (byte === ascii.ampersand || this.#reference.length > 0)
            this.#takeReference(byte);
        else if (!isText(byte))
            this.problem = controlProblem(byte);
        else
            this.#keep(byte);
    }
    #takeReference(byte) {
        const reference = this.#reference;
        reference.add(byte);
        const end = referenceAt(reference.bytes, 0, reference.length);
        if (end === 'cut')
            return;
        if (end === 'unknown')
            this.problem = unknownReference;
        for (let at = 0; at < reference.length; at += 1)
            this.#keep(reference.bytes[at] ?? 0);
        reference.length = 0;
    }
    #keep(byte) {
        if (!this.#text.add(byte))
            this.problem = tooLong;
    }
}
function isNamed(instruction) {
    if (((kinds[instruction[0] ?? 0] ?? 0) & nameStart) === 0)
        return false;
    const end = instruction.findIndex((byte) => ((kinds[byte] ?? 0) & nameByte) === 0);
    return end === -1 || ((kinds[instruction[end] ?? 0] ?? 0) & space) !== 0;
}

;// CONCATENATED MODULE: ./packages/formats/src/xml/open-elements.ts

const deepest = 256;
class OpenElements {
    depth = 0;
    #elements = new Int16Array(deepest);
    #starts = new Int32Array(deepest + 1);
    #names = new Uint8Array(deepest * longestName);
    push(element, bytes, from, to) {
        if (this.depth === deepest)
            return false;
        let end = this.#starts[this.depth] ?? 0;
        for (let at = from; at < to; at += 1) {
            this.#names[end] = bytes[at] ?? 0;
            end += 1;
        }
        this.#elements[this.depth] = element;
        this.depth += 1;
        this.#starts[this.depth] = end;
        return true;
    }
    pop(bytes, from, to) {
        const start = this.#starts[this.depth - 1] ?? 0;
        const length = (this.#starts[this.depth] ?? 0) - start;
        if (this.depth === 0 || length !== to - from)
            return null;
        for (let at = 0; at < length; at += 1)
            if (this.#names[start + at] !== bytes[from + at])
                return null;
        this.depth -= 1;
        return this.#elements[this.depth] ?? -1;
    }
    innermost(decode) {
        return decode(this.#names.subarray(this.#starts[this.depth - 1] ?? 0, this.#starts[this.depth] ?? 0));
    }
}

;// CONCATENATED MODULE: ./packages/formats/src/xml/problems.ts


const longestQuotation = 60;
const again = 'Let the test step write the report again, and see that it ends before the report is read and that nothing else writes to the same file.';
const inUtf8 = 'Let the tool write UTF-8; where a shell writes the file, use `Out-File -Encoding utf8` in place of `>` in Windows PowerShell.';
function brokenAt(place, before, problem) {
    const seen = before.length === 0 ? '' : `, after ${quotation(before)}`;
    return `The XML is broken at byte ${place}${seen}: ${problem}. ${problem === zeroByte ? inUtf8 : again}`;
}
function refusedAt(place, tag, problem) {
    return `At byte ${place}, ${quotation(tag)}: ${problem}`;
}
function cutOff(bytes, inside) {
    if (bytes === 0)
        return `The report is empty. ${again}`;
    const where = inside === '' ? 'before an element was complete' : `inside <${shortened(inside)}>`;
    return `The report ends after byte ${bytes}, ${where}: it was cut off. ${again}`;
}
function isUtf16(place) {
    return `The report is in UTF-16 or UTF-32 by its byte ${place}. ${inUtf8}`;
}
function quotation(bytes) {
    const isCut = bytes.length > longestQuotation;
    return `"${isCut ? '…' : ''}${printable(utf8(bytes.subarray(-longestQuotation)))}"`;
}
function shortened(text) {
    return printable(text.length > longestQuotation ? `${text.slice(0, longestQuotation)}…` : text);
}
function printable(text) {
    return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
}

;// CONCATENATED MODULE: ./packages/formats/src/xml/shapes.ts

const none = -2;
const mostSteps = 400;
const mostChoices = 32;
const longestLiteral = 100;
const mostValues = 32;
class Shapes {
    #first = [];
    #tag;
    #attributes;
    #steps = 0;
    constructor(tag, attributes) {
        this.#tag = tag;
        this.#attributes = attributes;
    }
    match(bytes, view, from, end) {
        const first = matching(this.#first, view, from, end);
        if (first === null)
            return cut;
        const attributes = this.#attributes;
        attributes.start(bytes);
        let step = first;
        let at = from + first.length;
        while (step.attribute !== none) {
            at = attributes.take(step.attribute, at, end);
            const next = matching(step.next, view, at, end);
            if (next === null)
                return cut;
            step = next;
            at += step.length;
        }
        const tag = this.#tag;
        tag.element = first.element;
        tag.from = from + first.gap;
        tag.closing = first.closing;
        tag.nameLength = first.nameLength;
        tag.selfClosed = step.selfClosed;
        return at - from > longestTag ? cut : at;
    }
    learn(bytes, view, from, to) {
        const { values } = this.#tag;
        let steps = this.#first;
        let at = from;
        for (let value = 0; value <= values.length && value <= mostValues; value += 3) {
            const stop = values[value + 1] ?? to;
            const attribute = values[value] ?? none;
            const literal = bytes.subarray(at, stop);
            const step = matching(steps, view, at, stop) ?? this.#added(steps, literal, { attribute, gap: this.#tag.from - from });
            if (step === null)
                return;
            steps = step.next;
            at = values[value + 2] ?? to;
        }
    }
    #added(steps, literal, own) {
        if (this.#steps === mostSteps || steps.length === mostChoices || literal.length > longestLiteral)
            return null;
        const { element, closing, nameLength, selfClosed } = this.#tag;
        const tag = { element, closing, nameLength, selfClosed };
        const step = {
            ...own,
            ...tag,
            length: literal.length,
            literal: literal.slice(),
            words: wordsOf(literal),
            next: [],
        };
        steps.push(step);
        this.#steps += 1;
        return step;
    }
}
function matching(steps, view, from, end) {
    for (let index = 0; index < steps.length; index += 1) {
        const step = steps[index];
        if (step === undefined || !stands(step, view, from, end))
            continue;
        if (index > 0) {
            steps[index] = steps[index - 1] ?? step;
            steps[index - 1] = step;
        }
        return step;
    }
    return null;
}
function stands({ length, literal, words }, view, from, end) {
    if (from + length > end)
        return false;
    const last = words.length - 1;
    if (last < 0)
        return standsByByte(literal, view, from);
    for (let word = 0; word < last; word += 1) {
        if (words[word] !== view.getInt32(from + word * 4, true))
            return false;
    }
    return words[last] === view.getInt32(from + length - 4, true);
}
function standsByByte(literal, view, from) {
    for (let at = 0; at < literal.length; at += 1)
        if (literal[at] !== view.getUint8(from + at))
            return false;
    return true;
}
function wordsOf(literal) {
    if (literal.length < 4)
        return new Int32Array(0);
    const view = viewOf(literal);
    const words = new Int32Array(Math.ceil(literal.length / 4));
    for (let word = 0; word < words.length; word += 1) {
        words[word] = view.getInt32(Math.min(word * 4, literal.length - 4), true);
    }
    return words;
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

;// CONCATENATED MODULE: ./packages/formats/src/xml/scanner.ts










const mode = { start: 0, tags: 1, carry: 2, content: 3 };
const byteOrderMark = [0xef, 0xbb, 0xbf];
class XmlScanner {
    #problem = null;
    #mode = mode.start;
    #offset = 0;
    #rootSeen = false;
    #carry = new Collected();
    #carryPlace = 0;
    #quote = 0;
    #open = new OpenElements();
    #content;
    #attributes;
    #tags;
    #shapes;
    #handler;
    #texts;
    constructor(known, handler) {
        this.#content = new Content();
        this.#attributes = new Attributes(known.attributes.length, () => this.#content.decode);
        this.#tags = new TagReader(known, this.#attributes);
        this.#shapes = new Shapes(this.#tags, this.#attributes);
        this.#handler = handler;
        this.#texts = Uint8Array.from(known.elements, (_, index) => (known.texts.includes(index) ? 1 : 0));
    }
    push(bytes) {
        let at = 0;
        while (at < bytes.length && this.#problem === null)
            at = this.#step(bytes, at);
        this.#offset += bytes.length;
        return this.#problem;
    }
    end() {
        if (this.#problem !== null)
            return this.#problem;
        if (this.#mode === mode.carry &&
            this.#read(this.#carry.bytes, 0, this.#carry.length, this.#carryPlace) === broken) {
            return this.#problem;
        }
        const whole = this.#rootSeen && this.#open.depth === 0 && this.#isBetween();
        if (!whole && this.#problem === null)
            this.#problem = cutOff(this.#offset, this.#open.innermost(utf8));
        return this.#problem;
    }
    #isBetween() {
        return this.#mode === mode.tags || (this.#mode === mode.content && this.#content.idle);
    }
    #step(bytes, at) {
        if (this.#mode === mode.tags)
            return this.#readTags(bytes, at);
        if (this.#mode === mode.carry)
            return this.#collect(bytes, at);
        if (this.#mode === mode.start)
            return this.#start(bytes, at);
        return this.#readContent(bytes, at);
    }
    #start(bytes, at) {
        const place = this.#offset + at;
        const byte = bytes[at] ?? 0;
        if (place === 0 && byte !== byteOrderMark[0]) {
            if (byte === 0 || byte >= 0xfe)
                this.#problem = isUtf16(1);
            this.#mode = mode.tags;
            return at;
        }
        if (byte !== byteOrderMark[place])
            return this.#refuse(place, [], 'text stands before the first element');
        if (place === 2)
            this.#mode = mode.tags;
        return at + 1;
    }
    #readTags(bytes, from) {
        const view = viewOf(bytes);
        let at = from;
        while (at < bytes.length && this.#mode === mode.tags && this.#problem === null) {
            const known = this.#shapes.match(bytes, view, at, bytes.length);
            if (known === cut)
                at = this.#newTag(bytes, view, at);
            else {
                this.#tell(bytes, known, this.#offset);
                at = known;
            }
        }
        return at;
    }
    #newTag(bytes, view, gap) {
        const end = bytes.length;
        const from = afterSpace(bytes, gap, end);
        if (from === end)
            return end;
        if (bytes[from] !== ascii.less) {
            this.#mode = mode.content;
            return from;
        }
        if (from + 1 < end && bytes[from + 1] !== ascii.bang && bytes[from + 1] !== ascii.question) {
            const after = this.#read(bytes, from, Math.min(end, from + longestTag), this.#offset);
            if (after === broken)
                return end;
            if (after !== cut) {
                this.#shapes.learn(bytes, view, gap, after);
                return after;
            }
        }
        this.#mode = mode.carry;
        this.#carry.length = 0;
        this.#carryPlace = this.#offset + from;
        this.#quote = 0;
        return from;
    }
    #collect(bytes, from) {
        const carry = this.#carry;
        for (let at = from; at < bytes.length; at += 1) {
            const byte = bytes[at] ?? 0;
            carry.add(byte);
            if (carry.length > 1 && isMarkup(carry)) {
                if (this.#startMarkup())
                    return at + 1;
            }
            else if (this.#endsTag(byte) || carry.length === longestTag)
                return this.#collected(at + 1);
            if (this.#problem !== null)
                return at;
        }
        return bytes.length;
    }
    #startMarkup() {
        const { bytes, length } = this.#carry;
        const kind = markupStart(bytes, length);
        if (kind === null)
            return false;
        const place = this.#carryPlace + length - 1;
        const around = { depth: this.#open.depth, rootSeen: this.#rootSeen };
        const problem = kind === 'none' ? noMarkup : this.#content.start(kind, around);
        if (problem !== null)
            this.#refuse(place, this.#carry.all(), problem);
        this.#mode = mode.content;
        return true;
    }
    #endsTag(byte) {
        if (this.#quote !== 0) {
            if (byte === this.#quote)
                this.#quote = 0;
            return false;
        }
        if (byte === ascii.quote || byte === ascii.apostrophe)
            this.#quote = byte;
        return byte === ascii.greater;
    }
    #collected(after) {
        this.#mode = mode.tags;
        const { bytes, length } = this.#carry;
        if (this.#read(bytes, 0, length, this.#carryPlace) === cut) {
            this.#refuse(this.#carryPlace, [], `a tag is longer than ${longestTag} bytes`);
        }
        return after;
    }
    #read(bytes, from, end, offset) {
        const after = this.#tags.read(bytes, from, end);
        if (after === broken) {
            const { problem, problemAt } = this.#tags;
            const before = bytes.subarray(from, problemAt + 1);
            this.#refuse(offset + problemAt, before, bytes[problemAt] === 0 ? zeroByte : problem);
        }
        else if (after !== cut)
            this.#tell(bytes, after, offset);
        return this.#problem === null ? after : broken;
    }
    #tell(bytes, after, offset) {
        const problem = this.#tags.closing ? this.#closed(bytes) : this.#opened(bytes);
        if (problem === null)
            return;
        const { from } = this.#tags;
        this.#problem = problem(offset + from, bytes.subarray(from, after));
    }
    #opened(bytes) {
        const { element, selfClosed } = this.#tags;
        if (this.#open.depth === 0 || !selfClosed) {
            const problem = this.#entered(bytes);
            if (problem !== null)
                return problem;
        }
        if (element === -1)
            return null;
        const reason = this.#handler.open(element, this.#attributes) ?? (selfClosed ? this.#handler.close(element, '') : null);
        if (reason !== null)
            return refused(reason);
        if (!selfClosed)
            this.#expectText(element);
        return null;
    }
    #entered(bytes) {
        const { element, selfClosed, from, nameLength } = this.#tags;
        if (this.#open.depth === 0 && this.#rootSeen)
            return misformed('a second element follows the outermost');
        this.#rootSeen = true;
        if (selfClosed || this.#open.push(element, bytes, from + 1, from + 1 + nameLength))
            return null;
        return misformed(`elements are nested deeper than ${deepest}`);
    }
    #expectText(element) {
        const wanted = this.#texts[element] === 1;
        this.#content.startText(wanted);
        if (wanted)
            this.#mode = mode.content;
    }
    #closed(bytes) {
        const { from, nameLength } = this.#tags;
        if (this.#open.depth === 0)
            return misformed('nothing is open that it could close');
        const element = this.#open.pop(bytes, from + 2, from + 2 + nameLength);
        if (element === null)
            return misformed(`<${this.#open.innermost(utf8).slice(0, 60)}> is open here`);
        if (element === -1)
            return null;
        const reason = this.#handler.close(element, this.#content.text());
        return reason === null ? null : refused(reason);
    }
    #readContent(bytes, from) {
        const at = this.#content.read(bytes, from, this.#open.depth);
        const { problem } = this.#content;
        if (problem !== null)
            return this.#refuse(this.#offset + at, [], problem);
        if (at < bytes.length)
            this.#mode = mode.tags;
        return at;
    }
    #refuse(place, before, problem) {
        this.#problem ??= brokenAt(place + 1, Uint8Array.from(before), problem);
        return 0;
    }
}
const noMarkup = '"<!" starts neither a comment nor CDATA nor a document type';
function misformed(problem) {
    return (place, tag) => brokenAt(place + 1, tag, problem);
}
function refused(problem) {
    return (place, tag) => refusedAt(place + 1, tag, problem);
}
function isMarkup({ bytes }) {
    return bytes[1] === ascii.bang || bytes[1] === ascii.question;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/xml/opening.ts


const opening_words = vocabulary([
    'coverage',
    'scoverage',
    'report',
    'CoverageSession',
    'sources',
    'packages',
    'package',
    'class',
    'project',
    'testproject',
    'file',
    'sessioninfo',
    'group',
    'counter',
    'Summary',
    'Modules',
], ['line-rate', 'branch-rate', 'lines-valid', 'statement-rate', 'statement-count', 'generated', 'clover', 'version']);
function openingOf(head) {
    const found = {
        root: null,
        child: null,
        closed: false,
    };
    const attributes = new Set();
    const scanner = new XmlScanner(opening_words, {
        open: (element, given) => {
            const name = opening_words.elements[element] ?? null;
            if (found.root === null) {
                found.root = name;
                for (const [index, attribute] of opening_words.attributes.entries())
                    if (given.has(index))
                        attributes.add(attribute);
                return null;
            }
            found.child = name;
            return enough;
        },
        close: () => {
            found.closed = true;
            return enough;
        },
    });
    scanner.push(head);
    const { root, child, closed } = found;
    return { root, attributes, child, empty: closed && child === null };
}
const enough = 'enough is known';

// EXTERNAL MODULE: ./packages/model/src/fact.ts
var fact = __webpack_require__(2667);
;// CONCATENATED MODULE: ./packages/formats/src/coverage/xml/reader.ts


function xmlReader(known, handler) {
    const scanner = new XmlScanner(known, handler);
    return {
        push: (bytes) => scanner.push(bytes),
        end: () => {
            const problem = scanner.end();
            return problem === null ? (0,fact/* available */.q)(handler.report()) : (0,fact/* unavailable */.h)(problem);
        },
    };
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/clover.ts




const format = {
    name: 'clover',
    title: 'Clover XML',
    detect: isClover,
    open: () => xmlReader(words, cloverHandler()),
};
function isClover(head) {
    const { root, attributes, child } = openingOf(head);
    if (root !== 'coverage')
        return false;
    return attributes.has('generated') || attributes.has('clover') || child === 'project' || child === 'testproject';
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/cobertura/fraction.ts

const [openParenthesis, closeParenthesis, slash] = [0x28, 0x29, 0x2f];
function readFraction(attributes, attribute, into) {
    const { bytes } = attributes;
    const to = attributes.to(attribute);
    const start = placeOf(bytes, openParenthesis, attributes.from(attribute), to) + 1;
    const middle = placeOf(bytes, slash, start, to);
    const end = placeOf(bytes, closeParenthesis, middle, to);
    const covered = numberAt(bytes, start, middle);
    const total = numberAt(bytes, middle + 1, end);
    const isWhole = covered >= 0 && total > 0 && Number.isInteger(covered) && Number.isInteger(total) && end < to;
    into.total = isWhole ? total : 0;
    into.covered = isWhole ? Math.min(covered, total) : 0;
}
function placeOf(bytes, byte, from, to) {
    let at = from;
    while (at < to && bytes[at] !== byte)
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/cobertura/words.ts

const words_words = vocabulary(['line', 'statement', 'method', 'class', 'source', 'coverage', 'scoverage'], [
    'number',
    'hits',
    'branch',
    'condition-coverage',
    'name',
    'signature',
    'filename',
    'lines-covered',
    'lines-valid',
    'branches-covered',
    'branches-valid',
    'timestamp',
    'statement-count',
    'statements-invoked',
    'line',
    'start',
    'end',
    'invocation-count',
    'ignored',
], ['source']);

;// CONCATENATED MODULE: ./packages/formats/src/coverage/cobertura/handler.ts








const { element: cobertura_handler_element, attribute: handler_attribute } = words_words;
function coberturaHandler() {
    return new handler_Handler();
}
class handler_Handler {
    #files = new Files(true);
    #roots = [];
    #head = null;
    #className = null;
    #method = null;
    #methodLines = rows();
    #hasLines = false;
    #fraction = { covered: 0, total: 0 };
    #unreadHits = 0;
    #homeless = 0;
    open(which, attributes) {
        if (which === cobertura_handler_element.line)
            this.#line(attributes);
        else if (which === cobertura_handler_element.statement)
            this.#statement(attributes);
        else if (which === cobertura_handler_element.method)
            this.#startMethod(attributes);
        else if (which === cobertura_handler_element.class)
            return this.#startClass(attributes);
        else if (which !== cobertura_handler_element.source)
            this.#head ??= headOf(attributes);
        return this.#files.problem;
    }
    close(which, text) {
        if (which === cobertura_handler_element.method)
            this.#endMethod();
        else if (which === cobertura_handler_element.class)
            this.#endClass();
        else if (which === cobertura_handler_element.source && text.trim() !== '') {
            if (this.#roots.length === mostRoots)
                return `the report has more than ${mostRoots} source folders. Name only those of your code.`;
            this.#roots.push(text.trim());
        }
        return this.#files.problem;
    }
    report() {
        const files = this.#files.done();
        const head = this.#head;
        return {
            format: 'cobertura',
            writtenAt: head?.writtenAt ?? null,
            roots: this.#roots,
            files,
            notes: [
                ...(head === null
                    ? []
                    : [
                        ...headerNote('lines', head.lines, files),
                        ...headerNote('branches', head.branches, files),
                        ...headerNote('statements', head.statements, files),
                    ]),
                ...skippedNote(this.#files.skippedLines, noLine),
                ...skippedNote(this.#homeless, 'left out: they stand outside any <class>, so that their file is not known.'),
                ...skippedNote(this.#unreadHits, 'counted as not run: "hits" is missing or is no number.'),
            ],
        };
    }
    #line(attributes) {
        const line = attributes.number(handler_attribute.number);
        const hits = this.#hits(attributes, handler_attribute.hits);
        const fraction = attributes.has(handler_attribute['condition-coverage']) ? this.#branches(attributes) : noBranches;
        if (this.#className === null)
            this.#homeless += 1;
        else if (this.#method === null) {
            this.#hasLines = true;
            this.#add(line, hits, fraction.covered, fraction.total);
        }
        else
            this.#methodLine(this.#method, line, hits, fraction);
    }
    #branches(attributes) {
        if (!attributes.isTrue(handler_attribute.branch))
            return noBranches;
        readFraction(attributes, handler_attribute['condition-coverage'], this.#fraction);
        return this.#fraction;
    }
    #methodLine(method, line, hits, { covered, total }) {
        if (method.line === 0)
            method.line = line;
        if (!method.stated)
            method.hits = Math.max(method.hits, hits);
        this.#methodLines.add(line >= 1 && line <= lastLine ? line : 0, saturated(hits), covered, total);
    }
    #add(line, hits, covered, total) {
        this.#files.line(line, hits);
        if (total > 0)
            this.#files.someBranches(line, covered, total);
    }
    #statement(attributes) {
        if (this.#className === null)
            this.#homeless += 1;
        else if (!attributes.isTrue(handler_attribute.ignored)) {
            this.#hasLines = true;
            const line = attributes.number(handler_attribute.line);
            const hits = this.#hits(attributes, handler_attribute['invocation-count']);
            const start = attributes.number(handler_attribute.start);
            this.#files.line(line, hits);
            if (attributes.isTrue(handler_attribute.branch))
                this.#files.branch(line, start, hits);
            this.#files.statement(`${start}-${attributes.number(handler_attribute.end)}`, hits);
        }
    }
    #hits(attributes, which) {
        const hits = attributes.number(which);
        if (!Number.isNaN(hits))
            return hits;
        this.#unreadHits += 1;
        return 0;
    }
    #startClass(attributes) {
        this.#endClass();
        const name = attributes.text(handler_attribute.name);
        const path = attributes.text(handler_attribute.filename) || name;
        if (!path)
            return 'a class has neither "filename" nor "name". Let the tool write the path of each source file.';
        this.#className = name ?? path;
        this.#files.start(path);
        return this.#files.problem;
    }
    #endClass() {
        if (!this.#hasLines)
            this.#methodLines.replay((line, hits, covered, total) => this.#add(line, hits, covered, total));
        this.#methodLines.clear();
        this.#hasLines = false;
        this.#className = null;
        this.#method = null;
    }
    #startMethod(attributes) {
        const name = attributes.text(handler_attribute.name) ?? '';
        const invoked = attributes.number(handler_attribute['statements-invoked']);
        const own = attributes.has(handler_attribute.hits) ? attributes.number(handler_attribute.hits) : invoked;
        const stated = own >= 0 && !(attributes.number(handler_attribute['statement-count']) === 0);
        this.#method = {
            name: `${name}${attributes.text(handler_attribute.signature) ?? ''}`,
            hits: stated ? own : 0,
            line: 0,
            stated,
        };
    }
    #endMethod() {
        const method = this.#method;
        this.#method = null;
        if (method === null || this.#className === null || (method.line === 0 && !method.stated))
            return;
        this.#files.function(`${this.#className}.${method.name}:${method.line}`, method.hits);
    }
}
const noBranches = { covered: 0, total: 0 };
function headOf(attributes) {
    return {
        lines: {
            covered: attributes.number(handler_attribute['lines-covered']),
            total: attributes.number(handler_attribute['lines-valid']),
        },
        branches: {
            covered: attributes.number(handler_attribute['branches-covered']),
            total: attributes.number(handler_attribute['branches-valid']),
        },
        statements: {
            covered: attributes.number(handler_attribute['statements-invoked']),
            total: attributes.number(handler_attribute['statement-count']),
        },
        writtenAt: momentOf(attributes.number(handler_attribute.timestamp)),
    };
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/cobertura.ts




const cobertura_format = {
    name: 'cobertura',
    title: 'Cobertura XML',
    detect: isCobertura,
    open: () => xmlReader(words_words, coberturaHandler()),
};
function isCobertura(head) {
    const { root, attributes, child, empty } = openingOf(head);
    if (root === 'scoverage')
        return true;
    if (root !== 'coverage')
        return false;
    if (attributes.has('generated') || attributes.has('clover'))
        return false;
    if (child !== null)
        return child === 'sources' || child === 'packages' || child === 'package' || child === 'class';
    return attributes.has('line-rate') || attributes.has('lines-valid') || (empty && !attributes.has('version'));
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/json/value.ts
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function field(map, name) {
    return Object.hasOwn(map, name) ? map[name] : undefined;
}
function mapIn(value, name) {
    const inner = isMap(value) ? field(value, name) : null;
    return isMap(inner) ? inner : null;
}
function listIn(value, name) {
    const inner = isMap(value) ? field(value, name) : null;
    return Array.isArray(inner) ? inner : null;
}
function textIn(value, name) {
    const inner = isMap(value) ? field(value, name) : null;
    return typeof inner === 'string' && inner !== '' ? inner : null;
}
function numberIn(value, name) {
    return isMap(value) ? numberOf(field(value, name)) : Number.NaN;
}
function numberOf(value) {
    return typeof value === 'number' ? value : Number.NaN;
}
function lineOf(value) {
    return typeof value === 'number' && Number.isInteger(value) ? value : Number.NaN;
}
function lineIn(value, name) {
    return isMap(value) ? lineOf(field(value, name)) : Number.NaN;
}
function quoted(text) {
    return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/json/report.ts







const report_longestPath = 4096;
const report_mostFiles = 1_000_000;
const report_noLines = { numbers: new Uint32Array(0), hits: new Uint32Array(0) };
const noKeys = { keys: [], hits: new Uint32Array(0), weights: null };
const report_noBranches = {
    lines: new Uint32Array(0),
    ids: new Uint32Array(0),
    hits: new Uint32Array(0),
};
function tableBuilders() {
    return { lines: lineBuilder(), branches: branchBuilder(), functions: keyBuilder(), statements: keyBuilder() };
}
function fileOf(path, known) {
    return {
        path: reportPath(path),
        group: null,
        lines: null,
        branches: null,
        functions: null,
        statements: null,
        stated: table_counts/* nothingStated */.Jq,
        ...known,
    };
}
function reportOf(format, entries, more = {}) {
    const files = [];
    for (const entry of entries) {
        if (typeof entry === 'string')
            return (0,fact/* unavailable */.h)(entry);
        if (entry.path.length > report_longestPath)
            return (0,fact/* unavailable */.h)(report_tooLong(entry.path));
        if (files.length === report_mostFiles)
            return (0,fact/* unavailable */.h)('it names more than 1,000,000 files. Write one for each part.');
        files.push(entry);
    }
    return (0,fact/* available */.q)({ format, writtenAt: more.writtenAt ?? null, roots: [], files, notes: more.notes?.() ?? [] });
}
function report_tooLong(path) {
    return `the path ${quoted(path)} has ${path.length} characters, ${report_longestPath} at most. Write it again.`;
}
function lineStatements(builder, lines) {
    for (let at = 0; at < lines.numbers.length; at += 1)
        builder.add(`${lines.numbers[at]}`, lines.hits[at] ?? 0);
    return builder.done() ?? noKeys;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/coveragepy/branches.ts


function branchesOf(file, builder, odd) {
    const [executed, missing] = [listIn(file, 'executed_branches'), listIn(file, 'missing_branches')];
    if (executed === null || missing === null)
        return null;
    for (const jumps of [executed, missing]) {
        for (const jump of jumps) {
            const [from, to] = Array.isArray(jump) ? [lineOf(jump[0]), lineOf(jump[1])] : [Number.NaN, Number.NaN];
            const isAdded = !Number.isNaN(to) && builder.add(from, to >>> 0, jumps === executed ? 1 : 0);
            if (!isAdded)
                odd('a branch');
        }
    }
    return builder.done() ?? report_noBranches;
}
function statedBranches(file) {
    const summary = mapIn(file, 'summary');
    const [covered, total] = [numberIn(summary, 'covered_branches'), numberIn(summary, 'num_branches')];
    return covered >= 0 && covered <= total && Number.isSafeInteger(total) ? { covered, total } : null;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/json/notes.ts
function noteTaker() {
    const entries = new Map();
    return {
        add: (kind, what, place) => {
            const known = entries.get(what);
            if (known === undefined)
                entries.set(what, { kind, what, place, count: 1 });
            else
                known.count += 1;
        },
        done: () => [...entries.values()].map(({ kind, what, place, count }) => ({
            kind,
            message: `${what}: ${count}, the first of ${place}.`,
        })),
    };
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/json/outline.ts
const outline_deepest = 12;
const outline_longestName = 64;
function outline(head) {
    const names = Array.from({ length: outline_deepest + 1 }, () => new Set());
    let depth = 0;
    let at = firstByte(head);
    const isMap = head[at] === 0x7b;
    while (at < head.length) {
        const byte = head[at] ?? 0;
        if (byte === 0x22) {
            const end = endOfString(head, at + 1);
            if (isName(head, end))
                names[Math.min(depth, outline_deepest)]?.add(textOf(head, at + 1, end));
            at = end;
        }
        else if ((byte | 0x20) === 0x7b)
            depth += 1;
        else if ((byte | 0x20) === 0x7d)
            depth -= 1;
        at += 1;
    }
    return { isMap, has: (wanted, name) => names[wanted]?.has(name) ?? false };
}
function firstByte(head) {
    const start = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
    return outline_afterSpace(head, start);
}
function outline_afterSpace(head, from) {
    let at = from;
    while (isSpace(head[at]))
        at += 1;
    return at;
}
function isSpace(byte) {
    return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
function endOfString(head, from) {
    let at = from;
    while (at < head.length && head[at] !== 0x22)
        at += head[at] === 0x5c ? 2 : 1;
    return Math.min(at, head.length);
}
function isName(head, end) {
    return head[outline_afterSpace(head, end + 1)] === 0x3a;
}
function textOf(head, from, end) {
    return String.fromCharCode(...head.subarray(from, Math.min(end, from + outline_longestName)));
}

// EXTERNAL MODULE: ./packages/formats/src/bytes/encoding.ts
var bytes_encoding = __webpack_require__(2463);
;// CONCATENATED MODULE: ./packages/formats/src/coverage/json/guard.ts
const mostJsonBytes = 256 * 1024 * 1024;
const guard_deepest = 64;
const mostOpened = 16_000_000;
const mostItems = 64_000_000;
function jsonGuard() {
    const state = { bytes: 0, depth: 0, opened: 0, items: 0, inString: false, escaped: false };
    return {
        scan: (bytes) => {
            const zero = bytes.indexOf(0);
            if (zero !== -1)
                return guard_zeroByte(state.bytes + zero);
            follow(state, bytes);
            state.bytes += bytes.length;
            return tooMuch(state);
        },
        bytes: () => state.bytes,
        isOpen: () => state.inString || state.depth > 0,
    };
}
function follow(state, bytes) {
    let at = 0;
    while (at < bytes.length) {
        at = state.inString ? pastString(state, bytes, at) : pastPlain(state, bytes, at);
        if (state.depth > guard_deepest)
            return;
    }
}
function pastString(state, bytes, from) {
    let at = from;
    if (state.escaped) {
        state.escaped = false;
        at += 1;
    }
    for (; at < bytes.length; at += 1) {
        const byte = bytes[at];
        if (byte === 0x22) {
            state.inString = false;
            return at + 1;
        }
        if (byte === 0x5c)
            at += 1;
    }
    state.escaped = at > bytes.length;
    return bytes.length;
}
function pastPlain(state, bytes, from) {
    let { depth, opened, items } = state;
    let at = from;
    for (; at < bytes.length && depth <= guard_deepest; at += 1) {
        const byte = bytes[at] ?? 0;
        if (byte === 0x22) {
            state.inString = true;
            at += 1;
            break;
        }
        if (byte === 0x2c)
            items += 1;
        else if ((byte | 0x20) === 0x7b) {
            opened += 1;
            depth += 1;
        }
        else if ((byte | 0x20) === 0x7d)
            depth -= 1;
    }
    state.depth = depth;
    state.opened = opened;
    state.items = items;
    return at;
}
function guard_zeroByte(at) {
    return `byte ${at + 1} is zero, so it is no text, or cut off on a full disk. Write it again.`;
}
function tooMuch({ bytes, depth, opened, items }) {
    if (bytes > mostJsonBytes) {
        return 'it has more than 256 MB. Have the tool write lcov or Cobertura, which are read at any size, or one report for each part.';
    }
    if (depth > guard_deepest)
        return `its lists and maps are nested more than ${guard_deepest} deep, as in no coverage report.`;
    if (opened > mostOpened || items > mostItems) {
        return 'it has more than 16 million lists and maps, or 64 million items. Have the tool write one report for each part.';
    }
    return null;
}

// EXTERNAL MODULE: ./packages/formats/src/commitlint/json-error.ts
var json_error = __webpack_require__(6952);
;// CONCATENATED MODULE: ./packages/formats/src/coverage/json/text.ts

function textJoiner() {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const parts = [];
    let carried = new Uint8Array(0);
    let bytesBefore = 0;
    return {
        push: (bytes) => {
            const whole = carried.length === 0 ? bytes : text_joined(carried, bytes);
            const cut = whole.length - openAtEnd(whole);
            try {
                parts.push(decoder.decode(whole.subarray(0, cut)));
            }
            catch {
                return `it is no UTF-8 text (a byte between ${bytesBefore + 1} and ${bytesBefore + bytes.length}). Have the tool write UTF-8.`;
            }
            carried = whole.slice(cut);
            bytesBefore += bytes.length;
            return null;
        },
        end: () => {
            if (carried.length > 0)
                return null;
            const text = parts.join('');
            return text.startsWith('\uFEFF') ? text.slice(1) : text;
        },
    };
}
function text_joined(one, other) {
    const all = new Uint8Array(one.length + other.length);
    all.set(one);
    all.set(other, one.length);
    return all;
}
function openAtEnd(bytes) {
    for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
        const byte = bytes[bytes.length - back] ?? 0;
        if (byte < 0x80)
            return 0;
        if (byte >= 0xc0)
            return lengthOf(byte) > back ? back : 0;
    }
    return 0;
}
function lengthOf(first) {
    if (first >= 0xf0)
        return 4;
    return first >= 0xe0 ? 3 : 2;
}
function parsed(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return `it is no JSON${text_placeOf(text)}. The tool may have been stopped, or two may have written at once: write it again.`;
    }
}
function text_placeOf(text) {
    try {
        const at = (0,json_error/* jsonErrorAt */.M)(text);
        if (at === null)
            return '';
        const before = text.slice(0, at);
        const start = before.lastIndexOf('\n') + 1;
        return `: line ${newlines(before) + 1}, character ${at - start + 1} cannot be read`;
    }
    catch {
        return '';
    }
}
function newlines(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/json/reader.ts




function jsonReader(read) {
    const guard = jsonGuard();
    const text = textJoiner();
    let refused = null;
    function encoding(bytes) {
        return guard.bytes() === 0 ? (0,bytes_encoding/* otherEncoding */.M)(bytes, 0, bytes.length) : null;
    }
    return {
        push: (bytes) => {
            refused ??= encoding(bytes) ?? guard.scan(bytes) ?? text.push(bytes);
            return refused;
        },
        end: () => {
            if (refused !== null)
                return (0,fact/* unavailable */.h)(refused);
            if (guard.bytes() === 0)
                return (0,fact/* unavailable */.h)('it is empty. Have the tests write it before this step.');
            const whole = text.end();
            if (whole === null || guard.isOpen())
                return (0,fact/* unavailable */.h)(truncated(guard.bytes()));
            const result = parsed(whole);
            return typeof result === 'string' ? (0,fact/* unavailable */.h)(result) : read(result.value);
        },
    };
}
function truncated(bytes) {
    return `it ends after byte ${bytes}, in the middle of a string, list or map: whatever wrote it was stopped. Write it again.`;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/coveragepy.ts








const coveragepy_name = 'coverage-py';
const coveragepy_format = {
    name: coveragepy_name,
    title: 'coverage.py JSON',
    detect: (head) => {
        const seen = outline(head);
        const byMeta = seen.has(1, 'meta') && seen.has(2, 'branch_coverage');
        return seen.isMap && (byMeta || (seen.has(1, 'files') && seen.has(3, 'executed_lines')));
    },
    open: () => jsonReader(read),
};
function read(value) {
    const map = mapIn(value, 'files');
    if (map === null)
        return (0,fact/* unavailable */.h)('it has no "files", as what `coverage json` writes. Write it again.');
    const notes = noteTaker();
    const writtenAt = coveragepy_momentOf(textIn(mapIn(value, 'meta'), 'timestamp'));
    return reportOf(coveragepy_name, files(map, notes), { notes: notes.done, writtenAt });
}
function* files(map, notes) {
    const builders = tableBuilders();
    for (const path of Object.keys(map)) {
        const given = map[path];
        const [executed, missing] = [listIn(given, 'executed_lines'), listIn(given, 'missing_lines')];
        if (executed === null || missing === null) {
            yield incomplete(path);
            return;
        }
        const odd = (what) => notes.add('skipped', 'lines and branches that are on no line of a file', `${quoted(path)}, ${what}`);
        addLines(builders, { executed, missing }, odd);
        const file = fileFrom(path, builders, branchesOf(given, builders.branches, odd), given);
        coveragepy_compare(file, mapIn(given, 'summary'), notes);
        yield file;
    }
}
function addLines({ lines }, lists, odd) {
    for (const list of [lists.executed, lists.missing]) {
        for (const line of list)
            if (!lines.add(lineOf(line), list === lists.executed ? 1 : 0))
                odd('a line');
    }
}
function fileFrom(path, builders, branches, given) {
    const lines = builders.lines.done() ?? report_noLines;
    const stated = branches === null ? { ...table_counts/* nothingStated */.Jq, branches: statedBranches(given) } : table_counts/* nothingStated */.Jq;
    return fileOf(path, { lines, branches, statements: lineStatements(builders.statements, lines), stated });
}
function coveragepy_compare(file, summary, notes) {
    if (summary === null)
        return;
    const pairs = [
        [(0,table_counts/* countsOf */.mQ)(file, 'lines'), 'covered_lines', 'num_statements'],
        [file.branches && (0,table_counts/* countsOf */.mQ)(file, 'branches'), 'covered_branches', 'num_branches'],
    ];
    const differs = pairs.some(([counts, covered, total]) => counts && (counts.covered !== numberIn(summary, covered) || counts.total !== numberIn(summary, total)));
    if (!differs)
        return;
    notes.add('header-mismatch', 'summaries that differ from their lines and branches, which count', quoted(file.path));
}
function coveragepy_momentOf(timestamp) {
    if (timestamp === null || !/(?:Z|[+-]\d\d:?\d\d)$/.test(timestamp))
        return null;
    const moment = Date.parse(timestamp);
    return Number.isNaN(moment) ? null : moment;
}
function incomplete(path) {
    return `what it says of ${quoted(path)} has no lists "executed_lines" and "missing_lines". Write it again with \`coverage json\`.`;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/coverlet.ts






const coverlet_name = 'coverlet';
const coverlet_format = {
    name: coverlet_name,
    title: 'coverlet JSON',
    detect: (head) => {
        const seen = outline(head);
        return seen.isMap && (seen.has(5, 'Lines') || seen.has(5, 'Branches'));
    },
    open: () => jsonReader(coverlet_read),
};
function coverlet_read(value) {
    const notes = noteTaker();
    return reportOf(coverlet_name, coverlet_files(value, notes), { notes: notes.done });
}
function* coverlet_files(modules, notes) {
    const found = byPath(modules);
    if (found === null) {
        yield 'it has no files and classes for each module, as what coverlet writes. Write it again.';
        return;
    }
    const builders = tableBuilders();
    for (const [path, units] of found) {
        const odd = () => notes.add('skipped', 'lines without the number of one', quoted(path));
        for (const classes of units) {
            for (const type of Object.keys(classes))
                addClass(mapIn(classes, type) ?? {}, type, builders, odd);
        }
        yield fileOf(path, {
            lines: builders.lines.done() ?? report_noLines,
            branches: builders.branches.done() ?? report_noBranches,
            functions: builders.functions.done() ?? noKeys,
        });
    }
}
function byPath(modules) {
    if (!isMap(modules))
        return null;
    const found = new Map();
    for (const module of Object.values(modules)) {
        if (!isMap(module))
            return null;
        for (const path of Object.keys(module)) {
            const classes = mapIn(module, path);
            if (classes === null)
                return null;
            const known = found.get(path);
            if (known === undefined)
                found.set(path, [classes]);
            else
                known.push(classes);
        }
    }
    return found;
}
function addClass(methods, type, builders, odd) {
    for (const method of Object.keys(methods)) {
        const lines = mapIn(methods[method], 'Lines') ?? {};
        const numbers = Object.keys(lines);
        let hits = 0;
        for (const line of numbers) {
            const count = numberOf(lines[line]);
            hits = Math.max(hits, count || 0);
            if (!builders.lines.add(lineNumber(line), count))
                odd();
        }
        if (numbers.length > 0)
            builders.functions.add(`${numbers[0]},${method.includes('::') ? '' : `${type}::`}${method}`, hits);
        addBranches(listIn(methods[method], 'Branches') ?? [], method, builders, odd);
    }
}
function lineNumber(text) {
    return /^[0-9]{1,10}$/.test(text) ? Number(text) : Number.NaN;
}
function addBranches(given, method, { branches }, odd) {
    for (const one of given) {
        const place = `${method}:${numberIn(one, 'Offset')}:${numberIn(one, 'EndOffset')}`;
        const id = branchId(place, `${numberIn(one, 'Path')}:${numberIn(one, 'Ordinal')}`);
        if (!branches.add(lineIn(one, 'Line'), id, numberIn(one, 'Hits')))
            odd();
    }
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/gcovr.ts







const gcovr_name = 'gcovr';
const gcovr_format = {
    name: gcovr_name,
    title: 'gcovr JSON',
    detect: (head) => {
        const seen = outline(head);
        return seen.isMap && (seen.has(1, 'gcovr/format_version') || (seen.has(3, 'file') && seen.has(5, 'line_number')));
    },
    open: () => jsonReader(gcovr_read),
};
function gcovr_read(value) {
    const list = listIn(value, 'files');
    if (list === null)
        return (0,fact/* unavailable */.h)('it has no "files", as what `gcovr --json` writes. Write it again.');
    const notes = noteTaker();
    return reportOf(gcovr_name, gcovr_files(list, notes), { notes: notes.done });
}
function* gcovr_files(list, notes) {
    const builders = tableBuilders();
    for (const [index, file] of list.entries()) {
        const [path, lines] = [textIn(file, 'file'), listIn(file, 'lines')];
        if (path === null || lines === null) {
            yield `file ${index + 1} in it has no "file" and "lines". Write it again with \`gcovr --json\`.`;
            return;
        }
        yield gcovr_fileFrom(path, lines, listIn(file, 'functions'), builders, () => notes.add('skipped', 'lines without the number of one', quoted(path)));
    }
}
function gcovr_fileFrom(path, lines, functions, builders, odd) {
    for (const line of lines)
        if (isCode(line))
            addLine(line, builders, odd);
    for (const one of functions ?? [])
        if (isCode(one))
            addFunction(one, builders);
    return fileOf(path, {
        lines: builders.lines.done() ?? report_noLines,
        branches: builders.branches.done() ?? report_noBranches,
        functions: functions === null ? null : (builders.functions.done() ?? noKeys),
    });
}
function isCode(entry) {
    return isMap(entry) && field(entry, 'gcovr/excluded') !== true && field(entry, 'gcovr/noncode') !== true;
}
function addLine(line, { lines, branches }, odd) {
    const number = lineIn(line, 'line_number');
    if (!lines.add(number, numberIn(line, 'count')))
        odd();
    for (const [index, branch] of (listIn(line, 'branches') ?? []).entries()) {
        if (!isCode(branch))
            continue;
        const arm = numberIn(branch, 'branchno');
        const id = branchId(textIn(line, 'function_name') ?? '0', `${Number.isNaN(arm) ? index : arm}`);
        branches.add(number, id, numberIn(branch, 'count'));
    }
}
function addFunction(one, { functions }) {
    const called = textIn(one, 'demangled_name') ?? textIn(one, 'name') ?? '';
    functions.add(`${lineIn(one, 'lineno') || ''},${called}`, numberIn(one, 'execution_count'));
}

// EXTERNAL MODULE: ./packages/formats/src/bytes/text.ts
var bytes_text = __webpack_require__(6881);
// EXTERNAL MODULE: ./packages/formats/src/bytes/lines.ts
var bytes_lines = __webpack_require__(7243);
// EXTERNAL MODULE: ./packages/formats/src/bytes/numbers.ts
var numbers = __webpack_require__(7478);
;// CONCATENATED MODULE: ./packages/formats/src/coverage/go/block.ts

function emptyBlock() {
    return { pathEnd: 0, placeEnd: 0, from: 0, fromColumn: 0, to: 0, toColumn: 0, statements: 0, hits: 0 };
}
const block_space = 32;
const comma = 44;
const dot = 46;
const colon = 58;
function readBlock(block, bytes, start, end) {
    const pathEnd = lastColon(bytes, start, end);
    if (pathEnd <= start)
        return false;
    const cursor = { at: pathEnd + 1 };
    const from = (0,numbers/* digitsBefore */.y4)(bytes, cursor, dot);
    const fromColumn = (0,numbers/* digitsBefore */.y4)(bytes, cursor, comma);
    const to = (0,numbers/* digitsBefore */.y4)(bytes, cursor, dot);
    const toColumn = (0,numbers/* digitsBefore */.y4)(bytes, cursor, block_space);
    const placeEnd = cursor.at - 1;
    const statements = (0,numbers/* digitsBefore */.y4)(bytes, cursor, block_space);
    const hits = (0,numbers/* numberOf */.rl)(bytes, cursor.at, end);
    if (Math.min(from, fromColumn, to, toColumn, statements) < 0 || !(hits >= 0))
        return false;
    if (from < 1 || to < from)
        return false;
    Object.assign(block, { pathEnd, placeEnd, from, fromColumn, to, toColumn, statements, hits });
    return true;
}
function lastColon(bytes, start, end) {
    let at = end - 1;
    while (at >= start && bytes[at] !== colon)
        at -= 1;
    return at;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/go/files.ts


function goFiles() {
    const files = new Map();
    let file = null;
    let pathBytes = new Uint8Array(0);
    let next = 0;
    function fileOf(block, bytes, start) {
        const length = block.pathEnd - start;
        if (file !== null && length === pathBytes.length && (0,bytes_text/* isSame */.Ft)(pathBytes, 0, bytes, start, length))
            return file;
        const path = reportPath((0,bytes_text/* textOf */.b6)(bytes, start, block.pathEnd));
        const found = files.get(path) ?? { path, regions: [], index: new Map() };
        files.set(path, found);
        pathBytes = bytes.slice(start, block.pathEnd);
        file = found;
        next = 0;
        return found;
    }
    return {
        add: (block, bytes, start) => {
            const { regions, index } = fileOf(block, bytes, start);
            const expected = regions[next];
            next += 1;
            if (expected !== undefined && files_isAt(expected, block)) {
                expected.hits = Math.max(expected.hits, block.hits);
                return;
            }
            const place = (0,bytes_text/* textOf */.b6)(bytes, block.pathEnd + 1, block.placeEnd);
            const known = index.get(place);
            if (known !== undefined)
                known.hits = Math.max(known.hits, block.hits);
            else {
                const { from, fromColumn, to, toColumn, statements, hits } = block;
                const region = { place, from, fromColumn, to, toColumn, statements, hits };
                regions.push(region);
                index.set(place, region);
            }
        },
        all: () => [...files.values()],
    };
}
function files_isAt(region, block) {
    return (region.from === block.from &&
        region.fromColumn === block.fromColumn &&
        region.to === block.to &&
        region.toColumn === block.toColumn);
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/go/tables.ts



const mostLines = 1_000_000;
const mostLinesInAll = 100_000_000;
function tablesOf({ path, regions }, builder) {
    for (const { from, hits } of regions)
        builder.add(from, hits);
    const lines = builder.done();
    const patchOnly = insideLines(regions, builder);
    return {
        ...{ path, group: null, lines, branches: null, functions: null, statements: statementsOf(regions) },
        ...(patchOnly === null ? {} : { patchOnly }),
        stated: table_counts/* nothingStated */.Jq,
    };
}
function statementsOf(regions) {
    const hits = Uint32Array.from(regions, (region) => saturated(region.hits));
    return {
        keys: regions.map(({ place }) => place),
        hits: narrowed(hits, hits.length),
        weights: Uint32Array.from(regions, ({ statements }) => statements),
    };
}
function insideLines(regions, builder) {
    const free = freeLines(lastLineOf(regions));
    for (const { from } of regions)
        free.take(from);
    const inner = regions.toSorted((one, other) => other.from - one.from || other.fromColumn - one.fromColumn);
    for (const { from, to, toColumn, hits } of inner) {
        const end = toColumn <= closingColumn ? to - 1 : to;
        for (let line = free.from(from); line <= end; line = free.from(line)) {
            free.take(line);
            builder.add(line, hits);
        }
    }
    return builder.done();
}
function lastLineOf(regions) {
    let last = 0;
    for (const { to } of regions)
        last = Math.max(last, to);
    return last;
}
const closingColumn = 2;
function freeLines(last) {
    const next = Int32Array.from({ length: last + 2 }, (_, line) => line);
    return {
        take: (line) => {
            next[line] = line + 1;
        },
        from: (line) => {
            let found = line;
            while (next[found] !== found && found <= last)
                found = next[found] ?? last + 1;
            for (let at = line; at < found;) {
                const following = next[at] ?? found;
                next[at] = found;
                at = following;
            }
            return found;
        },
    };
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/go/reader.ts







const modeWord = (0,bytes_text/* wordBytes */.Id)('mode: ');
const reader_again = 'Let `go test -coverprofile` write the profile again, and pass it on as it was written';
function openGo() {
    const files = goFiles();
    const block = emptyBlock();
    let number = 0;
    let hasMode = false;
    function line(bytes, start, end) {
        if (end === start)
            return null;
        if ((0,bytes_text/* hasWord */.Vf)(bytes, start, end, modeWord)) {
            hasMode = true;
            return null;
        }
        if (!hasMode)
            return `a profile begins with \`mode: set\`, and this is ${(0,bytes_text/* excerpt */.Kb)(bytes, start, end)}. ${reader_again}`;
        if (end - start >= bytes_lines/* longestLine */.N || !readBlock(block, bytes, start, end)) {
            return `${(0,bytes_text/* excerpt */.Kb)(bytes, start, end)} is not \`file:line.column,line.column statements count\`. ${reader_again}`;
        }
        if (block.to > mostLines)
            return `no Go file has a line ${block.to}. ${reader_again}`;
        files.add(block, bytes, start);
        return null;
    }
    const lines = (0,bytes_lines/* lineBlocks */.D)((bytes, start, end) => {
        for (let at = start; at < end;) {
            const newline = bytes.indexOf(10, at);
            number += 1;
            const problem = line(bytes, at, (0,bytes_text/* trimmedEnd */.Ee)(bytes, at, newline));
            if (problem !== null)
                return `line ${number}: ${problem}`;
            at = newline + 1;
        }
        return null;
    });
    return {
        push: lines.push,
        end: () => {
            const cut = lines.end();
            const all = files.all();
            const problem = cut ?? (hasMode ? reader_tooMuch(all) : `the profile is empty. ${reader_again}`);
            if (problem !== null)
                return (0,fact/* unavailable */.h)(problem);
            const builder = lineBuilder();
            const covered = all.map((file) => tablesOf(file, builder));
            return (0,fact/* available */.q)({ format: 'go', writtenAt: null, roots: [], files: covered, notes: [] });
        },
    };
}
function reader_tooMuch(all) {
    let total = 0;
    for (const { regions } of all)
        total += lastLineOf(regions);
    return total > mostLinesInAll ? `its files have ${total} lines; ${mostLinesInAll} are read. Give it in parts` : null;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/go.ts



const go_format = {
    name: 'go',
    title: 'Go cover profile',
    detect: isGo,
    open: openGo,
};
const openings = ['mode: set', 'mode: count', 'mode: atomic'].map(bytes_text/* wordBytes */.Id);
function isGo(head) {
    let at = (0,bytes_encoding/* byteOrderMark */.y)(head, 0, head.length);
    while (head[at] === 10 || head[at] === 13)
        at += 1;
    return openings.some((word) => (0,bytes_text/* hasWord */.Vf)(head, at, head.length, word) && (head[at + word.length] ?? 10) <= 32);
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/format.ts
const metrics = ['lines', 'branches', 'functions', 'statements'];

;// CONCATENATED MODULE: ./packages/formats/src/coverage/istanbul-summary.ts








const istanbul_summary_name = 'istanbul-summary';
const istanbul_summary_format = {
    name: istanbul_summary_name,
    title: 'Istanbul coverage-summary.json',
    detect: (head) => {
        const seen = outline(head);
        return (seen.isMap && metrics.some((metric) => seen.has(2, metric)) && seen.has(3, 'total') && seen.has(3, 'covered'));
    },
    open: () => jsonReader(istanbul_summary_read),
};
function istanbul_summary_read(value) {
    if (!isMap(value))
        return (0,fact/* unavailable */.h)('it is no map of files, as a coverage-summary.json is. Write it again.');
    const notes = noteTaker();
    return reportOf(istanbul_summary_name, istanbul_summary_files(value, notes), { notes: notes.done });
}
function* istanbul_summary_files(map, notes) {
    const keys = Object.keys(map).filter((key) => key !== 'total');
    const seen = [];
    for (const key of keys.length === 0 ? Object.keys(map) : keys) {
        const stated = statedOf(map[key]);
        if (stated !== null)
            seen.push(stated);
        yield stated === null ? unusable(key) : fileOf(key, { stated });
    }
    const total = statedOf(mapIn(map, 'total'));
    const lying = total === null ? undefined : metrics.find((metric) => differ(total[metric], sum(seen, metric)));
    if (lying !== undefined)
        notes.add('header-mismatch', 'kinds of which "total" is not the sum of its files, which counts', lying);
}
function sum(each, metric) {
    return (0,table_counts/* pooled */.IE)(each.map((file) => file[metric]));
}
function differ(one, other) {
    return one?.total !== other?.total || one?.covered !== other?.covered;
}
function statedOf(file) {
    const found = { lines: null, branches: null, functions: null, statements: null };
    let any = false;
    for (const metric of metrics) {
        const given = mapIn(file, metric);
        if (given === null)
            continue;
        const [covered, total] = [numberIn(given, 'covered'), numberIn(given, 'total')];
        if (!(Number.isSafeInteger(covered) && Number.isSafeInteger(total) && covered >= 0 && covered <= total))
            return null;
        found[metric] = { covered, total };
        any = true;
    }
    return any ? found : null;
}
function unusable(key) {
    return `what it says of ${quoted(key)} is not "covered" of "total" lines, branches, functions and statements in whole numbers. Write it again.`;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/istanbul/places.ts

function placeText(loc) {
    const [start, end] = [mapIn(loc, 'start'), mapIn(loc, 'end')];
    if (start === null || end === null)
        return null;
    return `${point(start)}-${point(end)}`;
}
function point(at) {
    const [line, column] = [numberIn(at, 'line'), numberIn(at, 'column')];
    return `${Number.isNaN(line) ? '' : line}:${Number.isNaN(column) ? '' : column}`;
}
function startLine(loc) {
    return isMap(loc) ? lineIn(mapIn(loc, 'start'), 'line') : Number.NaN;
}
function ordinals() {
    const counts = new Map();
    return (key) => {
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        return count === 1 ? key : `${key}#${count}`;
    };
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/istanbul/tables.ts




function tables_tablesOf(maps, builders, odd) {
    addStatements(maps, builders, odd);
    addFunctions(maps, builders);
    tables_addBranches(maps, builders, odd);
    return {
        lines: builders.lines.done() ?? report_noLines,
        branches: builders.branches.done() ?? report_noBranches,
        functions: builders.functions.done() ?? noKeys,
        statements: builders.statements.done() ?? noKeys,
    };
}
function addStatements({ statementMap, s }, builders, odd) {
    const once = ordinals();
    for (const id of Object.keys(s)) {
        const [hits, place] = [numberOf(s[id]), field(statementMap, id)];
        builders.statements.add(once(placeText(place) ?? `no place ${id}`), hits);
        if (!builders.lines.add(startLine(place), hits))
            odd(`statement ${id}`);
    }
}
function addFunctions({ fnMap, f }, builders) {
    const once = ordinals();
    for (const id of Object.keys(f))
        builders.functions.add(once(functionKey(field(fnMap, id), id)), numberOf(f[id]));
}
function functionKey(known, id) {
    if (!isMap(known))
        return `,no place ${id}`;
    const decl = field(known, 'decl');
    const loc = field(known, 'loc') ?? decl;
    const line = startLine(decl) || startLine(loc) || lineIn(known, 'line') || '';
    const name = textIn(known, 'name') ?? '';
    return `${line},${name.startsWith('(anonymous_') ? '(anonymous)' : name}@${placeText(loc) ?? `no place ${id}`}`;
}
function tables_addBranches({ branchMap, b }, builders, odd) {
    const once = ordinals();
    for (const id of Object.keys(b)) {
        const known = field(branchMap, id);
        const loc = isMap(known) ? (field(known, 'loc') ?? listIn(known, 'locations')?.[0]) : null;
        const line = lineIn(known, 'line') || startLine(loc);
        const block = once(`${line} ${textIn(known, 'type') ?? ''}@${placeText(loc) ?? `no place ${id}`}`);
        for (const [arm, hits] of (listIn(b, id) ?? []).entries()) {
            if (!builders.branches.add(line, branchId(block, `${arm}`), numberOf(hits)))
                odd(`branch ${id}`);
        }
    }
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/istanbul.ts







const istanbul_name = 'istanbul';
const istanbul_format = {
    name: istanbul_name,
    title: 'Istanbul coverage-final.json',
    detect: (head) => {
        const seen = outline(head);
        const hasMaps = ['statementMap', 'fnMap', 'branchMap'].some((part) => seen.has(2, part));
        return seen.isMap && (hasMaps || (seen.has(2, 'path') && seen.has(2, 's')));
    },
    open: () => jsonReader(istanbul_read),
};
function istanbul_read(value) {
    if (!isMap(value))
        return (0,fact/* unavailable */.h)('it is no map of files, as a coverage-final.json is. Write it again.');
    const notes = noteTaker();
    return reportOf(istanbul_name, istanbul_files(value, notes), { notes: notes.done });
}
function* istanbul_files(map, notes) {
    const builders = tableBuilders();
    for (const key of Object.keys(map)) {
        const path = textIn(map[key], 'path');
        const maps = path === null ? 'path' : mapsOf(map[key]);
        yield path === null || typeof maps === 'string'
            ? istanbul_incomplete(key, `${maps}`)
            : istanbul_fileFrom(path, maps, builders, notes);
    }
}
function istanbul_fileFrom(path, maps, builders, notes) {
    const odd = (place) => notes.add('skipped', 'statements and branches that stand on no line of a file', `${quoted(path)}, ${place}`);
    return fileOf(path, tables_tablesOf(maps, builders, odd));
}
function mapsOf(file) {
    const found = {};
    for (const part of ['statementMap', 'fnMap', 'branchMap', 's', 'f', 'b']) {
        const map = mapIn(file, part);
        if (map === null)
            return part;
        found[part] = map;
    }
    return found;
}
function istanbul_incomplete(key, lacking) {
    return `what it says of ${quoted(key)} has no "${lacking}", so this is no whole coverage-final.json. Write it again.`;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/jacoco/words.ts

const jacoco_words_words = vocabulary(['line', 'counter', 'method', 'class', 'sourcefile', 'package', 'group', 'report', 'sessioninfo'], ['nr', 'mi', 'ci', 'mb', 'cb', 'type', 'missed', 'covered', 'name', 'desc', 'sourcefilename', 'start', 'dump']);

;// CONCATENATED MODULE: ./packages/formats/src/coverage/jacoco/handler.ts





const { element: jacoco_handler_element, attribute: jacoco_handler_attribute } = jacoco_words_words;
const methodCounter = bytesOf('METHOD');
const counters = [
    ['lines', bytesOf('LINE')],
    ['branches', bytesOf('BRANCH')],
    ['functions', methodCounter],
];
function jacocoHandler() {
    return new jacoco_handler_Handler();
}
class jacoco_handler_Handler {
    #files = new Files(false);
    #groups = [];
    #head = new Map();
    #reportName = null;
    #writtenAt = null;
    #package = '';
    #open = [];
    #className = '';
    #classHasFile = false;
    #method = '';
    #unknownLines = 0;
    #homeless = 0;
    open(which, attributes) {
        if (which === jacoco_handler_element.line)
            this.#line(attributes);
        else if (which === jacoco_handler_element.counter)
            this.#counter(attributes);
        else {
            this.#open.push(which);
            this.#start(which, attributes);
        }
        return this.#files.problem;
    }
    close(which) {
        if (which === jacoco_handler_element.line || which === jacoco_handler_element.counter)
            return null;
        this.#open.pop();
        if (which === jacoco_handler_element.group)
            this.#groups.pop();
        if (which === jacoco_handler_element.class)
            this.#classHasFile = false;
        return null;
    }
    report() {
        const files = this.#files.done();
        const notes = [
            ...['lines', 'branches'].flatMap((metric) => {
                const stated = this.#head.get(metric);
                return stated === undefined ? [] : headerNote(metric, stated, files);
            }),
            ...skippedNote(this.#files.skippedLines, noLine),
            ...skippedNote(this.#homeless, 'left out: they stand outside any <sourcefile>, so that their file is not known.'),
        ];
        return {
            format: 'jacoco',
            writtenAt: this.#writtenAt,
            roots: [],
            files,
            notes: this.#unknownLines === 0 ? notes : [...notes, noLineHits(this.#unknownLines)],
        };
    }
    #start(which, attributes) {
        if (which === jacoco_handler_element.method && !this.#classHasFile)
            return;
        const name = attributes.text(jacoco_handler_attribute.name) ?? '';
        if (which === jacoco_handler_element.sourcefile)
            this.#files.start(this.#pathOf(name), this.#group());
        else if (which === jacoco_handler_element.class)
            this.#startClass(name, attributes);
        else if (which === jacoco_handler_element.method)
            this.#method = `${name}${attributes.text(jacoco_handler_attribute.desc) ?? ''}`;
        else if (which === jacoco_handler_element.package)
            this.#package = name;
        else if (which === jacoco_handler_element.group)
            this.#groups.push(name);
        else if (which === jacoco_handler_element.sessioninfo)
            this.#session(attributes);
        else if (this.#reportName === null)
            this.#reportName = name;
    }
    #startClass(name, attributes) {
        const file = attributes.text(jacoco_handler_attribute.sourcefilename);
        this.#className = name;
        this.#classHasFile = file !== null && file !== '';
        if (file !== null && file !== '')
            this.#files.start(this.#pathOf(file), this.#group());
    }
    #session(attributes) {
        const ended = momentOf(attributes.number(jacoco_handler_attribute.dump)) ?? momentOf(attributes.number(jacoco_handler_attribute.start));
        if (ended !== null && ended > (this.#writtenAt ?? 0))
            this.#writtenAt = ended;
    }
    #line(attributes) {
        if (this.#open.at(-1) !== jacoco_handler_element.sourcefile) {
            this.#homeless += 1;
            return;
        }
        const line = attributes.number(jacoco_handler_attribute.nr);
        const covered = attributes.number(jacoco_handler_attribute.ci);
        if (covered >= 0)
            this.#files.line(line, covered > 0 ? 1 : 0);
        else {
            this.#unknownLines += 1;
            this.#files.unknownLine();
        }
        const missedBranches = attributes.number(jacoco_handler_attribute.mb);
        const coveredBranches = attributes.number(jacoco_handler_attribute.cb);
        const total = missedBranches + coveredBranches;
        if (total > 0)
            this.#files.someBranches(line, coveredBranches, total);
    }
    #counter(attributes) {
        const inside = this.#open.at(-1);
        if (inside === jacoco_handler_element.method) {
            if (this.#classHasFile && attributes.equals(jacoco_handler_attribute.type, methodCounter)) {
                this.#files.function(`${this.#className}.${this.#method}`, attributes.number(jacoco_handler_attribute.covered));
            }
        }
        else if (inside === jacoco_handler_element.sourcefile || inside === jacoco_handler_element.report)
            this.#total(attributes, inside);
    }
    #total(attributes, inside) {
        const metric = counters.find(([, word]) => attributes.equals(jacoco_handler_attribute.type, word))?.[0];
        const covered = attributes.number(jacoco_handler_attribute.covered);
        const total = covered + attributes.number(jacoco_handler_attribute.missed);
        if (metric === undefined || !(total >= 0))
            return;
        if (inside === jacoco_handler_element.sourcefile)
            this.#files.state(metric, { covered, total });
        else
            this.#head.set(metric, { covered, total });
    }
    #pathOf(file) {
        return this.#package === '' ? file : `${this.#package}/${file}`;
    }
    #group() {
        return this.#groups.length === 0 ? this.#reportName : this.#groups.join('/');
    }
}
function noLineHits(count) {
    const lines = count === 1 ? '1 line says' : `${count} lines say`;
    return {
        kind: 'no-line-hits',
        message: `${lines} not whether they were run ("ci" is missing, as in what gcovr writes as JaCoCo): totals are known, new ` +
            'lines are not. Let gcovr write Cobertura (--cobertura) or lcov (--lcov).',
    };
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/jacoco.ts




const jacoco_format = {
    name: 'jacoco',
    title: 'JaCoCo XML',
    detect: isJacoco,
    open: () => xmlReader(jacoco_words_words, jacocoHandler()),
};
const children = new Set(['sessioninfo', 'group', 'package', 'counter']);
function isJacoco(head) {
    const { root, child, empty } = openingOf(head);
    return root === 'report' && (empty || (child !== null && children.has(child)));
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/lcov/fields.ts



const fields_comma = 44;
function fieldStart({ bytes, start, end }, index) {
    let at = start;
    for (let left = index; left > 0; left -= 1) {
        at = (0,bytes_text/* find */.I6)(bytes, fields_comma, at, end) + 1;
        if (at > end)
            return 0;
    }
    return at;
}
function fields_field(rest, index) {
    const start = fieldStart(rest, index);
    return start === 0 ? Number.NaN : (0,numbers/* numberOf */.rl)(rest.bytes, start, (0,bytes_text/* find */.I6)(rest.bytes, fields_comma, start, rest.end));
}
function fields_nameStart(rest) {
    const second = fieldStart(rest, 1);
    const third = fieldStart(rest, 2);
    return third > 0 && isDigits(rest.bytes, second, third - 1) ? third : second;
}
function isDigits(bytes, start, end) {
    for (let at = start; at < end; at += 1)
        if ((bytes[at] ?? 0) < 48 || (bytes[at] ?? 0) > 57)
            return false;
    return end > start;
}
function branchOf(rest) {
    const { bytes, start, end } = rest;
    const [block, branch] = [fieldStart(rest, 1), fieldStart(rest, 2)];
    const last = bytes.subarray(start, end).lastIndexOf(fields_comma) + start;
    if (branch === 0 || last < branch)
        return null;
    const taken = end - last === 2 && bytes[last + 1] === 45 ? 0 : (0,numbers/* numberOf */.rl)(bytes, last + 1, end);
    const line = fields_field(rest, 0);
    if (!Number.isInteger(line) || Number.isNaN(taken))
        return null;
    const name = (0,bytes_text/* textOf */.b6)(bytes, block, branch - 1);
    const id = branchId(name, (0,bytes_text/* textOf */.b6)(bytes, branch, last));
    return { line, id, taken, isExcluded: /^[ef]?U/.test(name) };
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/lcov/totals.ts

const totalNames = ['LF', 'LH', 'BRF', 'BRH', 'FNF', 'FNH'];
const linesAt = 0;
const branchesAt = 2;
const functionsAt = 4;
function noTotals() {
    return new Int32Array(totalNames.length).fill(-1);
}
function statedAt(totals, at) {
    const [total, covered] = [totals[at] ?? -1, totals[at + 1] ?? -1];
    return total < 0 || covered < 0 ? null : { covered: Math.min(covered, total), total };
}
function comparison() {
    let mismatches = 0;
    let first = '';
    return {
        add: (totals, at, { hits }, where) => {
            const [total, covered] = [totals[at] ?? -1, totals[at + 1] ?? -1];
            if (total < 0 && covered < 0)
                return;
            const listed = (0,table_counts/* hitsIn */.MJ)(hits);
            if ((total < 0 || total === hits.length) && (covered < 0 || covered === listed))
                return;
            mismatches += 1;
            if (mismatches > 1)
                return;
            const [found, hit] = [totalNames[at], totalNames[at + 1]];
            first = `${where()} states ${found}:${total} and ${hit}:${covered}, and lists ${hits.length}, of which ${listed} were run`;
        },
        notes: () => {
            if (mismatches === 0)
                return [];
            const others = mismatches === 1 ? '' : `; ${mismatches - 1} more such totals are wrong`;
            return [{ kind: 'header-mismatch', message: `${first}${others}. What is listed counts.` }];
        },
    };
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/lcov/record-lines.ts




function insideSection(state) {
    const noLine = 'no line of a source file has such a number.';
    return new Map([
        [
            'DA',
            (rest) => {
                const [line, hits] = [fields_field(rest, 0), fields_field(rest, 1)];
                if (!isWhole(line) || Number.isNaN(hits))
                    return 'DA:line,count';
                if (!state.lines.add(line, Math.min(hits, state.mostHits)))
                    state.skip('number', noLine);
                return null;
            },
        ],
        [
            'BRDA',
            (rest) => {
                const branch = branchOf(rest);
                if (branch === null)
                    return 'BRDA:line,block,branch,taken';
                if (branch.isExcluded)
                    return null;
                if (!state.branches.add(branch.line, branch.id, Math.min(branch.taken, state.mostHits)))
                    state.skip('number', noLine);
                return null;
            },
        ],
        [
            'FN',
            (rest) => {
                const line = fields_field(rest, 0);
                const start = fields_nameStart(rest);
                if (Number.isNaN(line) || start === 0)
                    return 'FN:line,name';
                state.functions.begin(line, rest.bytes, rest.start, start, rest.end);
                return null;
            },
        ],
        [
            'FNDA',
            (rest) => {
                const hits = fields_field(rest, 0);
                const start = fieldStart(rest, 1);
                if (Number.isNaN(hits) || start === 0)
                    return 'FNDA:count,name';
                state.functions.called(hits, rest.bytes, rest.start, start, rest.end);
                return null;
            },
        ],
        [
            'FNL',
            (rest) => {
                const [index, line] = [fields_field(rest, 0), fields_field(rest, 1)];
                if (Number.isNaN(index + line))
                    return 'FNL:index,line';
                state.functions.lead(index, line);
                return null;
            },
        ],
        [
            'FNA',
            (rest) => {
                const [index, hits] = [fields_field(rest, 0), fields_field(rest, 1)];
                if (Number.isNaN(index + hits) || !state.functions.alias(index, hits))
                    return 'FNA:index of an FNL line,count,name';
                return null;
            },
        ],
        ...totalNames.map((name, place) => [
            name,
            ({ bytes, start, end }) => {
                const value = (0,numbers/* numberOf */.rl)(bytes, start, end);
                if (!(value >= 0 && value <= lastLine))
                    return `${name}:number`;
                state.totals[place] = value;
                return null;
            },
        ]),
    ]);
}
function isWhole(line) {
    return Number.isInteger(line);
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/lcov/directives.ts




const directives_colon = 58;
const hash = 35;
const endOfRecord = (0,bytes_text/* wordBytes */.Id)('end_of_record');
const directives_longestPath = 4096;
const directives_again = 'Let the tool write the report again, and pass it on as it was written';
function directives(state) {
    const inside = insideSection(state);
    function open({ bytes, start, end }) {
        if (state.section !== null) {
            return `a record begins, and the one of line ${state.section.line} has no end_of_record. ${directives_again}`;
        }
        if (end === start || end - start > directives_longestPath)
            return `an SF line names a file in 1 to ${directives_longestPath} bytes. ${directives_again}`;
        state.open(reportPath((0,bytes_text/* textOf */.b6)(bytes, start, end)));
        return null;
    }
    function directive(name, rest) {
        if (name === 'SF' || name === 'KF')
            return open(rest);
        if (tolerated.has(name))
            return null;
        const read = inside.get(name);
        if (read === undefined) {
            state.skip('directive', `no tracefile that is known has lines such as \`${name}:\`.`);
            return null;
        }
        if (state.section === null)
            return `a ${name} line stands outside of a record: no SF line before it. ${directives_again}`;
        const shape = read(rest);
        return shape === null
            ? null
            : `${(0,bytes_text/* excerpt */.Kb)(rest.bytes, rest.start - name.length - 1, rest.end)} is not \`${shape}\`. ${directives_again}`;
    }
    function close(bytes, start, end) {
        if (end - start !== endOfRecord.length || !(0,bytes_text/* hasWord */.Vf)(bytes, start, end, endOfRecord)) {
            return `${(0,bytes_text/* excerpt */.Kb)(bytes, start, end)} is no line of a tracefile. ${directives_again}`;
        }
        if (state.section === null)
            return `end_of_record stands outside of a record: no SF line before it. ${directives_again}`;
        state.close();
        return null;
    }
    return (bytes, start, newline) => {
        const end = (0,bytes_text/* trimmedEnd */.Ee)(bytes, start, newline);
        if (end === start || bytes[start] === hash)
            return null;
        const name = directiveName(bytes, start, end);
        if (newline - start >= bytes_lines/* longestLine */.N && !tolerated.has(name))
            return `it is longer than ${bytes_lines/* longestLine */.N} bytes. ${directives_again}`;
        if (name === '')
            return close(bytes, start, end);
        return directive(name, { bytes, start: start + name.length + 1, end });
    };
}
const tolerated = new Set(['TN', 'VER', 'MCDC', 'MCF', 'MCH']);
const directives_longestName = 16;
function directiveName(bytes, start, end) {
    let name = '';
    for (let at = start; at < end && at <= start + directives_longestName; at += 1) {
        const byte = bytes[at] ?? 0;
        if (byte === directives_colon)
            return name;
        const isCapital = (byte >= 65 && byte <= 90) || (at > start && byte >= 48 && byte <= 57) || byte === 95;
        if (!isCapital)
            return '';
        name += String.fromCharCode(byte);
    }
    return '';
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/lcov/quick.ts




const quick_comma = 44;
const dash = 45;
function quickLines(state) {
    const cursor = { at: 0 };
    function data(bytes, from) {
        cursor.at = from;
        const line = (0,numbers/* digitsBefore */.y4)(bytes, cursor, quick_comma);
        const hits = line < 0 ? -1 : (0,numbers/* digits */.vm)(bytes, cursor);
        const next = hits < 0 ? 0 : nextLine(bytes, cursor.at);
        return next > 0 && state.lines.add(line, hits > state.mostHits ? state.mostHits : hits) ? next : 0;
    }
    function branch(bytes, from) {
        cursor.at = from;
        const line = (0,numbers/* digitsBefore */.y4)(bytes, cursor, quick_comma);
        const block = (0,numbers/* digitsBefore */.y4)(bytes, cursor, quick_comma);
        const number = (0,numbers/* digitsBefore */.y4)(bytes, cursor, quick_comma);
        if (line < 0 || block < 0 || number < 0 || Math.max(block, number) > mostSmall)
            return 0;
        const isReached = bytes[cursor.at] !== dash;
        const taken = isReached ? (0,numbers/* digits */.vm)(bytes, cursor) : 0;
        const next = taken < 0 ? 0 : nextLine(bytes, isReached ? cursor.at : cursor.at + 1);
        const kept = taken > state.mostHits ? state.mostHits : taken;
        return next > 0 && state.branches.add(line, numberedBranch(block, number), kept) ? next : 0;
    }
    function named(bytes, from, keep) {
        cursor.at = from;
        const number = (0,numbers/* digits */.vm)(bytes, cursor);
        const start = cursor.at + 1;
        if (number < 0 || bytes[start - 1] !== quick_comma || isDigit(bytes[start] ?? 0))
            return 0;
        const end = nameEnd(bytes, start);
        if (end === 0)
            return 0;
        keep(number, bytes, from, start, end);
        return end + 1;
    }
    function total(bytes, at) {
        const place = totalPlace(bytes, at);
        if (place < 0)
            return 0;
        cursor.at = at + (totals[place]?.length ?? 0);
        const value = (0,numbers/* digits */.vm)(bytes, cursor);
        const next = value < 0 ? 0 : nextLine(bytes, cursor.at);
        if (next > 0)
            state.totals[place] = value;
        return next;
    }
    function other(bytes, at) {
        if (isBranch(bytes, at))
            return branch(bytes, at + 5);
        if (bytes[at] !== 70 || bytes[at + 1] !== 78)
            return total(bytes, at);
        if (bytes[at + 2] === 58)
            return named(bytes, at + 3, state.functions.begin);
        return isData(bytes, at + 2) ? named(bytes, at + 5, state.functions.called) : total(bytes, at);
    }
    return (bytes, start, end) => {
        if (state.section === null)
            return start;
        let at = start;
        let lines = 0;
        while (at < end) {
            const next = isData(bytes, at) ? data(bytes, at + 3) : other(bytes, at);
            if (next === 0)
                break;
            at = next;
            lines += 1;
        }
        state.line += lines;
        return at;
    };
}
const totals = totalNames.map((name) => (0,bytes_text/* wordBytes */.Id)(`${name}:`));
function totalPlace(bytes, at) {
    for (let place = 0; place < totals.length; place += 1) {
        const word = totals[place];
        if (word !== undefined && (0,bytes_text/* hasWord */.Vf)(bytes, at, at + word.length, word))
            return place;
    }
    return -1;
}
const quick_longestName = 4096;
function nameEnd(bytes, start) {
    let at = start;
    while (at < start + quick_longestName && bytes[at] !== 10)
        at += 1;
    return bytes[at] === 10 && at > start && (bytes[at - 1] ?? 0) > 32 ? at : 0;
}
function isDigit(byte) {
    return byte >= 48 && byte <= 57;
}
function nextLine(bytes, at) {
    const end = bytes[at] === 13 ? at + 1 : at;
    return bytes[end] === 10 ? end + 1 : 0;
}
function isData(bytes, at) {
    return bytes[at] === 68 && bytes[at + 1] === 65 && bytes[at + 2] === 58;
}
function isBranch(bytes, at) {
    return bytes[at] === 66 && bytes[at + 1] === 82 && isData(bytes, at + 2);
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/lcov/names.ts

const newline = 10;
const names_comma = 44;
const blockSize = 1 << 18;
function nameList() {
    let block = new Uint8Array(blockSize);
    let from = 0;
    let length = 0;
    let next = 0;
    let last = 0;
    let ascending = true;
    function makeRoom(more) {
        if (length + more <= block.length)
            return;
        const larger = new Uint8Array(Math.max(blockSize, (length - from + more) * 2));
        larger.set(block.subarray(from, length));
        block = larger;
        length -= from;
        next -= from;
        from = 0;
    }
    return {
        add: (line, bytes, start, name, end) => {
            makeRoom(end - start + 1);
            let to = length;
            for (let at = start; bytes[at] !== names_comma && at < name; at += 1)
                block[to++] = bytes[at] ?? 0;
            block[to++] = names_comma;
            for (let at = name; at < end; at += 1)
                block[to++] = bytes[at] ?? 0;
            block[to++] = newline;
            length = to;
            if (line <= last)
                ascending = false;
            last = line;
        },
        isNext: (bytes, start, end) => {
            let at = next;
            while (at < length && block[at] !== names_comma)
                at += 1;
            at += 1;
            if (at + end - start >= length || block[at + end - start] !== newline)
                return false;
            for (let index = start; index < end; index += 1)
                if (block[at + index - start] !== bytes[index])
                    return false;
            next = at + end - start + 1;
            return true;
        },
        isAscending: () => ascending,
        take: () => {
            const [names, start, end] = [block, from, length - 1];
            from = length;
            next = length;
            last = 0;
            ascending = true;
            return () => (end < start ? [] : (0,bytes_text/* textOf */.b6)(names, start, end).split('\n'));
        },
    };
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/lcov/functions.ts






function functionBuilder() {
    const names = nameList();
    const hits = (0,grow/* numbers */.nL)(64);
    const groups = new Map();
    const groupLines = [];
    const groupHits = (0,grow/* numbers */.nL)(64);
    const late = [];
    const keep = keeper();
    let next = 0;
    function table() {
        if (hits.length === 0 && late.length === 0 && groupLines.length === 0)
            return null;
        const isPlain = names.isAscending() && late.length === 0 && groupLines.length === 0;
        const texts = names.take();
        return isPlain ? new LazyKeys(texts, keep(hits.items, hits.length)) : keyTable(keys(texts()), hits.items);
    }
    function keys(texts) {
        if (late.length > 0)
            texts.push(...settled(late, { texts, next, hits: hits.items }).map((one) => addLate(one)));
        for (let at = 0; at < groupLines.length; at += 1)
            (0,grow/* push */.VC)(hits, groupHits.items[at] ?? 0);
        return texts.concat(groupLines);
    }
    function addLate({ name, hits: count }) {
        (0,grow/* push */.VC)(hits, saturated(count));
        return `,${name}`;
    }
    return {
        begin: (line, bytes, start, name, end) => {
            names.add(line, bytes, start, name, end);
            (0,grow/* push */.VC)(hits, 0);
        },
        called: (count, bytes, _start, name, end) => {
            if (names.isNext(bytes, name, end)) {
                hits.items[next] = saturated(count);
                next += 1;
            }
            else
                late.push({ name: (0,bytes_text/* textOf */.b6)(bytes, name, end), hits: count });
        },
        lead: (index, line) => {
            groups.set(index, groupLines.length);
            groupLines.push(String(line));
            (0,grow/* push */.VC)(groupHits, 0);
        },
        alias: (index, count) => {
            const at = groups.get(index);
            if (at !== undefined)
                groupHits.items[at] = Math.max(groupHits.items[at] ?? 0, saturated(count));
            return at !== undefined;
        },
        done: () => {
            const found = table();
            groups.clear();
            groupLines.length = 0;
            groupHits.length = 0;
            late.length = 0;
            hits.length = 0;
            next = 0;
            return found;
        },
    };
}
function settled(late, { texts, next, hits }) {
    const open = new Map();
    for (let at = texts.length - 1; at >= 0; at -= 1) {
        const name = nameOf(texts[at] ?? '');
        const places = open.get(name);
        if (places === undefined)
            open.set(name, [at]);
        else
            places.push(at);
    }
    for (const places of open.values())
        while (places.length > 1 && (places.at(-1) ?? next) < next)
            places.pop();
    return late.filter(({ name, hits: count }) => {
        const places = open.get(name);
        const at = places?.at(-1);
        if (places === undefined || at === undefined)
            return true;
        if (places.length > 1)
            places.pop();
        hits[at] = Math.max(hits[at] ?? 0, saturated(count));
        return false;
    });
}
function nameOf(key) {
    return key.slice(key.indexOf(',') + 1);
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/lcov/section.ts






const longReport = 8_000_000;
const section_noLines = { numbers: new Uint8Array(0), hits: new Uint8Array(0) };
function sections() {
    const compared = comparison();
    const skipped = new Map();
    const state = {
        line: 0,
        section: null,
        mostHits: grow/* mostHits */.G,
        lines: lineBuilder(),
        branches: branchBuilder(),
        functions: functionBuilder(),
        totals: noTotals(),
        files: [],
        skip: (kind, why) => {
            const known = skipped.get(kind);
            if (known === undefined)
                skipped.set(kind, { first: state.line, why, count: 1 });
            else
                known.count += 1;
        },
        open: (path) => {
            state.section = { path, line: state.line };
            if (state.line > longReport)
                state.mostHits = 0xff;
        },
        close: () => {
            if (state.section === null)
                return;
            state.files.push(section_closed(state, state.section, compared));
            state.totals.fill(-1);
            state.section = null;
        },
        notes: () => [
            ...compared.notes(),
            ...[...skipped.values()].map(({ first, why, count }) => {
                const others = count === 1 ? '' : ` (the first of ${count})`;
                return { kind: 'skipped', message: `line ${first}${others} was left out: ${why}` };
            }),
        ],
        unfinished: () => unfinished(state),
    };
    return state;
}
function section_closed(state, { path, line }, compared) {
    const { totals } = state;
    const where = () => `the record of ${shown(path)} at line ${line}`;
    const lines = state.lines.done();
    const branches = state.branches.done();
    const functions = state.functions.done();
    if (lines !== null)
        compared.add(totals, linesAt, lines, where);
    if (branches !== null)
        compared.add(totals, branchesAt, branches, where);
    const listed = lines ?? ((totals[linesAt] ?? 0) > 0 ? null : section_noLines);
    const isListed = listed !== null && branches !== null && functions !== null;
    const stated = isListed ? table_counts/* nothingStated */.Jq : statedIn(totals);
    return { path, group: null, lines: listed, branches, functions, statements: null, stated };
}
function statedIn(totals) {
    return {
        lines: statedAt(totals, linesAt),
        branches: statedAt(totals, branchesAt),
        functions: statedAt(totals, functionsAt),
        statements: null,
    };
}
function unfinished({ line, section }) {
    if (line === 0)
        return 'the report is empty. See why the tests wrote nothing into it';
    if (section === null)
        return null;
    return (`it is cut off: it ends at line ${line}, inside the record of ${shown(section.path)} that begins at line ` +
        `${section.line}, without end_of_record. Let the tool finish writing it, and copy it whole`);
}
function shown(path) {
    return `\`${path.length > 120 ? `…${path.slice(-119)}` : path}\``;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/lcov/reader.ts





function openLcov() {
    const state = sections();
    const quick = quickLines(state);
    const slow = directives(state);
    const lines = (0,bytes_lines/* lineBlocks */.D)((bytes, start, end) => {
        let at = start;
        for (;;) {
            at = quick(bytes, at, end);
            if (at === end)
                return null;
            const newline = bytes.indexOf(10, at);
            state.line += 1;
            const problem = slow(bytes, at, newline);
            if (problem !== null)
                return `line ${state.line}: ${problem}`;
            at = newline + 1;
        }
    });
    return {
        push: lines.push,
        end: () => {
            const problem = lines.end() ?? state.unfinished();
            if (problem !== null)
                return (0,fact/* unavailable */.h)(problem);
            return (0,fact/* available */.q)({
                format: 'lcov',
                writtenAt: null,
                roots: [],
                files: state.files,
                notes: state.notes(),
            });
        },
    };
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/lcov.ts



const lcov_format = {
    name: 'lcov',
    title: 'lcov',
    detect: isLcov,
    open: openLcov,
};
const lcov_openings = ['TN:', 'SF:', 'KF:'].map(bytes_text/* wordBytes */.Id);
function isLcov(head) {
    let at = (0,bytes_encoding/* byteOrderMark */.y)(head, 0, head.length);
    while (at < head.length) {
        const newline = head.indexOf(10, at);
        const end = newline < 0 ? head.length : newline;
        if (lcov_openings.some((word) => (0,bytes_text/* hasWord */.Vf)(head, at, end, word)))
            return true;
        const first = head[at];
        if (first !== 35 && first !== 13 && first !== 10)
            return false;
        at = end + 1;
    }
    return false;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/llvm/regions.ts


function functionsByFile(functions) {
    if (functions === null)
        return null;
    const found = new Map();
    for (const one of functions) {
        const path = textIn({ path: listIn(one, 'filenames')?.[0] }, 'path');
        if (path === null)
            continue;
        const known = found.get(path);
        if (known === undefined)
            found.set(path, [one]);
        else
            known.push(one);
    }
    return found;
}
function regions_addFunctions(functions, builder) {
    for (const one of functions) {
        const [line, column] = place(listIn(one, 'regions')?.[0]);
        if (!Number.isNaN(line))
            builder.add(`${line},function@${line}:${column}`, numberIn(one, 'count'));
    }
}
function regions_addBranches(regions, builder) {
    for (const region of regions) {
        if (!Array.isArray(region))
            continue;
        const [line, column] = place(region);
        const block = `${column}-${numberOf(region[2])}:${numberOf(region[3])}`;
        builder.add(line, branchId(block, '1'), numberOf(region[4]));
        builder.add(line, branchId(block, '0'), numberOf(region[5]));
    }
}
function place(region) {
    return Array.isArray(region) ? [lineOf(region[0]), numberOf(region[1])] : [Number.NaN, Number.NaN];
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/llvm/segments.ts

const mostBetween = 50_000_000;
function segmentLines(lines) {
    let between = 0;
    function fill(around, from, to) {
        if (around?.hasCount !== true)
            return true;
        between += to - from;
        if (between > mostBetween)
            return false;
        for (let line = from; line < to; line += 1)
            lines.add(line, around.count);
        return true;
    }
    return (given) => {
        const segments = given.map(segmentOf);
        let around = null;
        let at = 0;
        while (at < segments.length) {
            const line = segments[at]?.line ?? 0;
            const before = around?.line ?? 0;
            if (!(line > before))
                return `has a segment out of order (number ${at + 1})`;
            if (!fill(around, before + 1, line))
                return `reaches to line ${line}, more than any source file has`;
            const end = endOfLine(segments, at);
            const here = segments.slice(at, end).filter((one) => one !== null);
            segments_addLine(here, around, lines);
            around = here.at(-1) ?? null;
            at = end;
        }
        return null;
    };
}
function endOfLine(segments, start) {
    let at = start + 1;
    while (at < segments.length && segments[at]?.line === segments[start]?.line)
        at += 1;
    return at;
}
function segments_addLine(here, around, lines) {
    const [first] = here;
    if (first === undefined)
        return;
    const starts = here.filter(({ isGap, hasCount, isEntry }) => !isGap && hasCount && isEntry);
    const startsSkipped = !first.hasCount && first.isEntry;
    const isMapped = starts.length > 0 || (around?.hasCount === true && !startsSkipped);
    if (!isMapped)
        return;
    const most = starts.reduce((count, one) => Math.max(count, one.count), around?.count ?? 0);
    lines.add(first.line, most);
}
function segmentOf(given) {
    if (!Array.isArray(given))
        return null;
    const [line, , count, hasCount, isEntry, isGap] = given;
    return { line: lineOf(line), count: numberOf(count), hasCount: !!hasCount, isEntry: !!isEntry, isGap: !!isGap };
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/llvm/summary.ts

function summary_statedIn(file) {
    const summary = mapIn(file, 'summary');
    const counts = (metric) => {
        const given = mapIn(summary, metric);
        const [covered, total] = [numberIn(given, 'covered'), numberIn(given, 'count')];
        return covered >= 0 && covered <= total && Number.isSafeInteger(total) ? { covered, total } : null;
    };
    return { lines: counts('lines'), branches: counts('branches'), functions: counts('functions'), statements: null };
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/llvm-cov.ts








const llvm_cov_name = 'llvm-cov';
const llvm_cov_format = {
    name: llvm_cov_name,
    title: 'llvm-cov export JSON',
    detect: (head) => {
        const seen = outline(head);
        const typed = new TextDecoder().decode(head).includes('"llvm.coverage.json.export"');
        return seen.isMap && (typed || (seen.has(1, 'data') && seen.has(3, 'files') && seen.has(5, 'filename')));
    },
    open: () => jsonReader(llvm_cov_read),
};
function llvm_cov_read(value) {
    const data = listIn(value, 'data');
    if (data === null)
        return (0,fact/* unavailable */.h)('it has no "data", as what `llvm-cov export` writes. Write it again.');
    return reportOf(llvm_cov_name, llvm_cov_files(data));
}
function* llvm_cov_files(data) {
    const builders = tableBuilders();
    const addLines = segmentLines(builders.lines);
    for (const unit of data) {
        const functions = functionsByFile(listIn(unit, 'functions'));
        for (const file of listIn(unit, 'files') ?? []) {
            const path = textIn(file, 'filename');
            if (path === null || !isMap(file))
                yield 'a file in it has no "filename". Write it again with `llvm-cov export`.';
            else
                yield llvm_cov_fileFrom(path, file, functions?.get(path) ?? (functions === null ? null : []), { ...builders, addLines });
        }
    }
}
function llvm_cov_fileFrom(path, file, called, builders) {
    const [segments, branches] = [listIn(file, 'segments'), listIn(file, 'branches')];
    const problem = builders.addLines(segments ?? []);
    if (problem !== null)
        return `what it says of ${quoted(path)} ${problem}. Write it again with \`llvm-cov export\`.`;
    regions_addBranches(branches ?? [], builders.branches);
    regions_addFunctions(called ?? [], builders.functions);
    return fileOf(path, {
        lines: segments === null ? null : (builders.lines.done() ?? report_noLines),
        branches: branches === null ? null : (builders.branches.done() ?? report_noBranches),
        functions: called === null ? null : (builders.functions.done() ?? noKeys),
        stated: summary_statedIn(file),
    });
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/opencover/words.ts

const opencover_words_words = vocabulary(['SequencePoint', 'BranchPoint', 'Method', 'Name', 'FileRef', 'File', 'Module', 'Summary', 'CoverageSession'], [
    'vc',
    'sl',
    'sc',
    'el',
    'ec',
    'fileid',
    'path',
    'offset',
    'uid',
    'fullPath',
    'visited',
    'numSequencePoints',
    'visitedSequencePoints',
], ['Name']);

;// CONCATENATED MODULE: ./packages/formats/src/coverage/opencover/handler.ts




const { element: opencover_handler_element, attribute: opencover_handler_attribute } = opencover_words_words;
const hiddenLine = 0xfe_efee;
function opencoverHandler() {
    return new opencover_handler_Handler();
}
class opencover_handler_Handler {
    #files = new Files(true);
    #paths = new Map();
    #head = null;
    #inMethod = false;
    #method = '';
    #methodFile = Number.NaN;
    #methodHits = 0;
    #methodHasPoints = false;
    #homeless = 0;
    open(which, attributes) {
        if (which === opencover_handler_element.SequencePoint)
            this.#point(attributes);
        else if (which === opencover_handler_element.BranchPoint)
            this.#branch(attributes);
        else if (which === opencover_handler_element.Method)
            this.#startMethod(attributes);
        else if (which === opencover_handler_element.FileRef)
            this.#methodFile = attributes.number(opencover_handler_attribute.uid);
        else if (which === opencover_handler_element.File)
            this.#file(attributes);
        else if (which === opencover_handler_element.Module)
            this.#paths.clear();
        else if (which === opencover_handler_element.Summary)
            this.#head ??= handler_headOf(attributes);
        return this.#files.problem;
    }
    close(which, text) {
        if (which === opencover_handler_element.Name && this.#inMethod)
            this.#method = text;
        else if (which === opencover_handler_element.Method)
            this.#endMethod();
        return this.#files.problem;
    }
    report() {
        const files = this.#files.done();
        return {
            format: 'opencover',
            writtenAt: null,
            roots: [],
            files,
            notes: [
                ...(this.#head === null ? [] : headerNote('statements', this.#head, files)),
                ...skippedNote(this.#files.skippedLines, noLine),
                ...skippedNote(this.#homeless, 'left out: their "fileid" names none of the files of their module.'),
            ],
        };
    }
    #file(attributes) {
        const path = attributes.text(opencover_handler_attribute.fullPath);
        if (path !== null && path !== '')
            this.#paths.set(attributes.number(opencover_handler_attribute.uid), path);
    }
    #startMethod(attributes) {
        this.#inMethod = true;
        this.#method = '';
        this.#methodFile = Number.NaN;
        this.#methodHits = attributes.isTrue(opencover_handler_attribute.visited) ? 1 : 0;
        this.#methodHasPoints = false;
    }
    #endMethod() {
        const path = this.#paths.get(this.#methodFile);
        if (this.#methodHasPoints && path !== undefined) {
            this.#files.start(path);
            this.#files.function(this.#method, this.#methodHits);
        }
        this.#inMethod = false;
    }
    #point(attributes) {
        const line = attributes.number(opencover_handler_attribute.sl);
        if (line === hiddenLine)
            return;
        const visits = attributes.number(opencover_handler_attribute.vc);
        this.#methodHasPoints = true;
        if (visits > this.#methodHits)
            this.#methodHits = visits;
        if (!this.#enterFile(attributes))
            return;
        this.#files.line(line, visits);
        const [column, endLine, endColumn] = [opencover_handler_attribute.sc, opencover_handler_attribute.el, opencover_handler_attribute.ec].map((which) => attributes.number(which));
        this.#files.statement(`${line}:${column}-${endLine}:${endColumn}`, visits);
    }
    #branch(attributes) {
        const line = attributes.number(opencover_handler_attribute.sl);
        if (line === hiddenLine || !(line > 0) || !this.#enterFile(attributes))
            return;
        const place = `${attributes.number(opencover_handler_attribute.offset)}:${attributes.number(opencover_handler_attribute.path)}`;
        this.#files.branch(line, branchId(this.#method, place), attributes.number(opencover_handler_attribute.vc));
    }
    #enterFile(attributes) {
        const id = attributes.number(opencover_handler_attribute.fileid);
        if (Number.isNaN(this.#methodFile))
            this.#methodFile = id;
        const path = this.#paths.get(Number.isNaN(id) ? this.#methodFile : id);
        if (path === undefined)
            this.#homeless += 1;
        else
            this.#files.start(path);
        return path !== undefined;
    }
}
function handler_headOf(attributes) {
    return {
        covered: attributes.number(opencover_handler_attribute.visitedSequencePoints),
        total: attributes.number(opencover_handler_attribute.numSequencePoints),
    };
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/opencover.ts




const opencover_format = {
    name: 'opencover',
    title: 'OpenCover XML',
    detect: (head) => openingOf(head).root === 'CoverageSession',
    open: () => xmlReader(opencover_words_words, opencoverHandler()),
};

;// CONCATENATED MODULE: ./packages/formats/src/coverage/simplecov/branches.ts


function branches_addBranches(file, builder) {
    const [map, list] = [mapIn(file, 'branches'), listIn(file, 'branches')];
    if (map !== null)
        addConditions(map, builder);
    for (const arm of list ?? [])
        addArm(arm, builder);
    return map !== null || list !== null;
}
function addConditions(map, builder) {
    for (const condition of Object.keys(map)) {
        const arms = map[condition];
        if (!isMap(arms))
            continue;
        for (const arm of Object.keys(arms))
            builder.add(branches_lineOf(condition), branchId(condition, arm), numberOf(arms[arm]));
    }
}
function branches_lineOf(condition) {
    const digits = condition.split(',', 3)[2]?.trim() ?? '';
    return /^[0-9]{1,10}$/.test(digits) ? Number(digits) : Number.NaN;
}
function addArm(arm, builder) {
    const hits = numberIn(arm, 'coverage');
    if (Number.isNaN(hits))
        return;
    const id = branchId(textIn(arm, 'type') ?? '', `${lineIn(arm, 'end_line')}`);
    builder.add(lineIn(arm, 'report_line') || lineIn(arm, 'start_line'), id, hits);
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/simplecov.ts






const simplecov_name = 'simplecov';
const simplecov_format = {
    name: simplecov_name,
    title: 'SimpleCov resultset',
    detect: (head) => {
        const seen = outline(head);
        const formatted = seen.has(1, 'coverage') && (seen.has(2, 'simplecov_version') || seen.has(3, 'lines'));
        return seen.isMap && (formatted || (seen.has(2, 'coverage') && !seen.has(1, 'meta') && !seen.has(3, 'pct')));
    },
    open: () => jsonReader(simplecov_read),
};
function simplecov_read(value) {
    const runs = runsOf(value);
    if (runs === null)
        return (0,fact/* unavailable */.h)('it has no "coverage" for each command, as a .resultset.json. Write it again.');
    let seconds = 0;
    for (const run of runs)
        if (numberIn(run, 'timestamp') > seconds)
            seconds = numberIn(run, 'timestamp');
    return reportOf(simplecov_name, simplecov_files(runs), { writtenAt: seconds === 0 ? null : seconds * 1000 });
}
function runsOf(value) {
    if (!isMap(value))
        return null;
    const runs = mapIn(value, 'coverage') === null ? Object.values(value) : [{ coverage: value['coverage'] }];
    return runs.every((run) => mapIn(run, 'coverage') !== null) ? runs : null;
}
function* simplecov_files(runs) {
    const builders = tableBuilders();
    for (const [path, entries] of simplecov_byPath(runs)) {
        const lists = entries.map((entry) => Array.isArray(entry) ? entry : listIn(entry, 'lines'));
        const known = lists.filter((list) => list !== null);
        if (known.length < lists.length) {
            yield `what it says of ${quoted(path)} has no "lines". Switch SimpleCov's line coverage on, and write it again.`;
            return;
        }
        simplecov_addLines(known, builders);
        const hasBranches = entries.filter((entry) => branches_addBranches(entry, builders.branches)).length > 0;
        yield fileOf(path, {
            lines: builders.lines.done() ?? report_noLines,
            branches: hasBranches ? (builders.branches.done() ?? report_noBranches) : null,
        });
    }
}
function simplecov_byPath(runs) {
    const found = new Map();
    for (const run of runs) {
        const coverage = mapIn(run, 'coverage') ?? {};
        for (const path of Object.keys(coverage)) {
            const entries = found.get(path);
            if (entries === undefined)
                found.set(path, [coverage[path]]);
            else
                entries.push(coverage[path]);
        }
    }
    return found;
}
function simplecov_addLines(lists, { lines }) {
    const length = lists.reduce((most, list) => Math.max(most, list.length), 0);
    const [hits, seen] = [new Float64Array(length), new Uint32Array(length)];
    for (const list of lists) {
        for (let at = 0; at < list.length; at += 1) {
            const count = numberOf(list[at]);
            if (Number.isNaN(count))
                continue;
            seen[at] = (seen[at] ?? 0) + 1;
            hits[at] = Math.max(hits[at] ?? 0, count);
        }
    }
    for (let at = 0; at < length; at += 1) {
        const most = hits[at] ?? 0;
        if (most > 0 || seen[at] === lists.length)
            lines.add(at + 1, most);
    }
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/sonarqube/handler.ts




const handler_words = vocabulary(['lineToCover', 'file'], ['lineNumber', 'covered', 'branchesToCover', 'coveredBranches', 'path']);
const { element: sonarqube_handler_element, attribute: sonarqube_handler_attribute } = handler_words;
const no = bytesOf('false');
function sonarqubeHandler() {
    const files = new Files(true);
    let inFile = false;
    return {
        open: (which, attributes) => {
            if (which === sonarqube_handler_element.file) {
                inFile = true;
                const path = attributes.text(sonarqube_handler_attribute.path);
                if (!path)
                    return 'a file has no "path". Let the tool write the path of each source file.';
                files.start(path);
            }
            else if (inFile) {
                const problem = handler_addLine(files, attributes);
                if (problem !== null)
                    return problem;
            }
            else
                return 'a line stands outside any <file>. Put it into the file that it belongs to.';
            return files.problem;
        },
        close: (which) => {
            if (which === sonarqube_handler_element.file)
                inFile = false;
            return null;
        },
        report: () => handler_reportOf(files),
    };
}
function handler_addLine(files, attributes) {
    const covered = attributes.isTrue(sonarqube_handler_attribute.covered);
    if (!covered && !attributes.equals(sonarqube_handler_attribute.covered, no)) {
        return '"covered" is neither true nor false. Let the tool write one of them for each line.';
    }
    const line = attributes.number(sonarqube_handler_attribute.lineNumber);
    files.line(line, covered ? 1 : 0);
    const branches = attributes.number(sonarqube_handler_attribute.branchesToCover);
    const taken = attributes.number(sonarqube_handler_attribute.coveredBranches);
    if (branches > 0)
        files.someBranches(line, taken >= 0 ? Math.min(taken, branches) : 0, branches);
    return null;
}
function handler_reportOf(files) {
    return {
        format: 'sonarqube',
        writtenAt: null,
        roots: [],
        files: files.done(),
        notes: skippedNote(files.skippedLines, noLine),
    };
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/sonarqube.ts



const sonarqube_format = {
    name: 'sonarqube',
    title: 'SonarQube generic coverage',
    detect: isSonarqube,
    open: () => xmlReader(handler_words, sonarqubeHandler()),
};
function isSonarqube(head) {
    const { root, attributes, child, empty } = openingOf(head);
    if (root !== 'coverage' || attributes.has('generated') || attributes.has('clover') || attributes.has('line-rate'))
        return false;
    return child === 'file' || (empty && attributes.has('version'));
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/xccov.ts







const xccov_name = 'xccov';
const xccov_format = {
    name: xccov_name,
    title: 'Xcode xccov JSON',
    detect: (head) => {
        const seen = outline(head);
        return (seen.isMap && (seen.has(3, 'isExecutable') || seen.has(3, 'executableLines') || seen.has(1, 'executableLines')));
    },
    open: () => jsonReader(xccov_read),
};
function xccov_read(value) {
    if (!isMap(value))
        return (0,fact/* unavailable */.h)('it is no map of files, as what `xccov view --archive --json` writes. Write it again.');
    const notes = noteTaker();
    const targets = listIn(value, 'targets');
    if (targets === null)
        return reportOf(xccov_name, archived(value, notes), { notes: notes.done });
    return reportOf(xccov_name, reported(targets), { notes: () => [totalsOnly] });
}
const totalsOnly = {
    kind: 'no-line-hits',
    message: 'it holds only totals. With `xccov view --archive --json`, it has the lines that a change is judged by.',
};
function* archived(files, notes) {
    const { lines } = tableBuilders();
    for (const path of Object.keys(files)) {
        const list = files[path];
        if (!Array.isArray(list)) {
            yield `what it says of ${quoted(path)} is no list of lines. Write it again with \`xccov view --archive --json\`.`;
            return;
        }
        for (const one of list) {
            if (!isMap(one) || field(one, 'isExecutable') !== true)
                continue;
            const isAdded = lines.add(lineIn(one, 'line'), numberIn(one, 'executionCount'));
            if (!isAdded)
                notes.add('skipped', 'lines without the number of one', quoted(path));
        }
        yield fileOf(path, { lines: lines.done() ?? report_noLines });
    }
}
function reported(targets) {
    const found = new Map();
    const builders = tableBuilders();
    for (const target of targets) {
        for (const file of listIn(target, 'files') ?? []) {
            const one = reportedFile(file, builders);
            if (typeof one === 'string')
                return [one];
            const known = found.get(one.path);
            const isMore = (known?.stated.lines?.covered ?? -1) < (one.stated.lines?.covered ?? 0);
            if (isMore)
                found.set(one.path, one);
        }
    }
    return [...found.values()];
}
function reportedFile(file, { functions }) {
    const [path, lines] = [textIn(file, 'path'), linesOf(file)];
    if (path === null || lines === null) {
        return `what it says of ${quoted(path ?? 'a file')} has no "coveredLines" of "executableLines". Write it again.`;
    }
    const given = listIn(file, 'functions');
    for (const one of given ?? []) {
        functions.add(`${lineIn(one, 'lineNumber') || ''},${textIn(one, 'name') ?? ''}`, numberIn(one, 'executionCount'));
    }
    return fileOf(path, {
        functions: given === null ? null : (functions.done() ?? noKeys),
        stated: { ...table_counts/* nothingStated */.Jq, lines },
    });
}
function linesOf(file) {
    const [covered, total] = [numberIn(file, 'coveredLines'), numberIn(file, 'executableLines')];
    return Number.isSafeInteger(covered) && Number.isSafeInteger(total) && covered >= 0 && covered <= total
        ? { covered, total }
        : null;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/registry.ts















const formats = [format, cobertura_format, coveragepy_format, coverlet_format, gcovr_format, go_format, istanbul_summary_format, istanbul_format, jacoco_format, lcov_format, llvm_cov_format, opencover_format, simplecov_format, sonarqube_format, xccov_format];

;// CONCATENATED MODULE: ./packages/formats/src/coverage/baseline/index.ts

const schema = 'cm-actions/coverage-baseline/v1';
const largestBaseline = 64 * 1024 * 1024;
function* writeBaseline(baseline) {
    const { commit, lines, branches, functions, files } = baseline;
    const head = { schema, commit, lines: pair(lines), branches: pair(branches), functions: pair(functions) };
    yield `${JSON.stringify(head).slice(0, -1)},"files":{`;
    let first = true;
    for (const [path, file] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
        const missing = file.missing?.flat() ?? null;
        yield `${first ? '' : ','}\n${JSON.stringify(path)}:${JSON.stringify([file.lines.covered, file.lines.total, missing])}`;
        first = false;
    }
    yield '\n}}\n';
}
function pair(counts) {
    return counts === null ? null : [counts.covered, counts.total];
}
function readBaseline(bytes) {
    if (bytes.length > largestBaseline)
        return (0,fact/* unavailable */.h)(`The baseline is larger than ${largestBaseline} bytes.`);
    const value = jsonOf(bytes);
    if (!isRecord(value) || value['schema'] !== schema) {
        return (0,fact/* unavailable */.h)(`The baseline is no file of the form ${schema}. Let a run on the default branch write a new one.`);
    }
    const { commit, files } = value;
    if (typeof commit !== 'string' || !/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit))
        return baseline_broken('commit');
    if (!isRecord(files))
        return baseline_broken('files');
    const read = new Map();
    for (const [path, entry] of Object.entries(files)) {
        const file = baseline_fileOf(entry);
        if (file === null)
            return baseline_broken(`files: ${path.slice(0, 200)}`);
        read.set(path, file);
    }
    const [lines, branches, functions] = ['lines', 'branches', 'functions'].map((name) => countsOf(value[name]));
    return (0,fact/* available */.q)({
        commit,
        lines: lines ?? null,
        branches: branches ?? null,
        functions: functions ?? null,
        files: read,
    });
}
function baseline_broken(what) {
    return (0,fact/* unavailable */.h)(`The baseline cannot be understood at ${what}. Let a run on the default branch write a new one.`);
}
function jsonOf(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return null;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function countsOf(value) {
    if (!Array.isArray(value))
        return null;
    const [covered, total] = value;
    return baseline_isCount(covered) && baseline_isCount(total) && covered <= total ? { covered, total } : null;
}
function baseline_fileOf(value) {
    const lines = countsOf(value);
    if (lines === null)
        return null;
    const missing = value[2];
    if (missing === null)
        return { lines, missing };
    const ranges = rangesOf(missing);
    return ranges === null ? null : { lines, missing: ranges };
}
function rangesOf(value) {
    if (!Array.isArray(value) || value.length % 2 !== 0)
        return null;
    const ranges = [];
    let last = 0;
    for (let at = 0; at < value.length; at += 2) {
        const [from, to] = [value[at], value[at + 1]];
        if (!baseline_isCount(from) || !baseline_isCount(to) || from <= last || to < from)
            return null;
        ranges.push([from, to]);
        last = to;
    }
    return ranges;
}
function baseline_isCount(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 0xffff_ffff;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/match/normal.ts
function normalPath(written) {
    const plain = withoutScheme(written.trim());
    if (plain === '' || plain.length > 4096 || plain.includes('\0'))
        return null;
    const absolute = plain.startsWith('/') || /^[A-Za-z]:\//.test(plain);
    const parts = [];
    for (const part of plain.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.length > 0)
            parts.pop();
    }
    if (parts.length === 0)
        return null;
    return `${absolute ? '/' : ''}${parts.join('/')}`;
}
function withoutScheme(path) {
    const scheme = /^(?:webpack|webpack-internal|vite|rollup|ng|turbopack):\/\/\/?/.exec(path)?.[0];
    if (scheme === undefined)
        return path;
    const rest = path.slice(scheme.length).split('?')[0] ?? '';
    const dot = rest.indexOf('/./');
    return dot === -1 ? rest : rest.slice(dot + 1);
}
function isForeign(path) {
    return foreign.test(`/${path}`);
}
const foreign = /\/(?:node_modules|site-packages|dist-packages|\.venv|\.cargo\/registry|\.rustup|vendor\/bundle|\.m2|\.nuget|go\/pkg\/mod|usr\/include|usr\/lib|Xcode\.app)\/|\/<[^/>]{1,100}>$/;

;// CONCATENATED MODULE: ./packages/formats/src/coverage/match/prefixes.ts
function longestSuffix(path, tree) {
    const plain = path.startsWith('/') ? path.slice(1) : path;
    const total = plain.split('/').length;
    let at = 0;
    for (let cutNames = 0; cutNames < total; cutNames += 1) {
        const rest = plain.slice(at);
        if (tree.has(rest))
            return { path: rest, cut: path.slice(0, path.length - rest.length), names: total - cutNames };
        at = plain.indexOf('/', at) + 1;
    }
    return null;
}
function commonPrefixes(paths, tree) {
    const votes = new Map();
    const weak = new Map();
    for (const path of paths) {
        const found = longestSuffix(path, tree);
        if (found === null || found.cut === '')
            continue;
        const counted = found.names > 1 ? votes : weak;
        counted.set(found.cut, (counted.get(found.cut) ?? 0) + 1);
    }
    return mostFrequent(votes.size > 0 ? votes : weak);
}
function mostFrequent(votes) {
    return [...votes]
        .toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
        .slice(0, 50)
        .map(([prefix]) => prefix);
}
function startingFolders(reportPath, paths, tree) {
    const parts = reportPath.split('/').slice(0, -1);
    const folders = parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`);
    const sample = paths.slice(0, 2000);
    return [...folders, '']
        .map((folder) => ({ folder, fits: sample.filter((path) => tree.has(folder + path)).length }))
        .toSorted((a, b) => b.fits - a.fits)
        .map(({ folder }) => folder);
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/match/tree.ts
const mostCandidates = 1000;
function indexTree(paths) {
    const all = new Set(paths);
    let byName = null;
    let byLower = null;
    return {
        paths: all,
        has: (path) => all.has(path),
        endingIn: (path) => {
            byName ??= namesOf(all);
            const end = `/${path}`;
            const own = byName.get(path.slice(path.lastIndexOf('/') + 1)) ?? [];
            return own.slice(0, mostCandidates).filter((candidate) => candidate === path || candidate.endsWith(end));
        },
        withoutCase: (path) => {
            byLower ??= lowerOf(all);
            return byLower.get(path.toLowerCase()) ?? null;
        },
    };
}
function namesOf(paths) {
    const names = new Map();
    for (const path of paths) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const known = names.get(name);
        if (known === undefined)
            names.set(name, [path]);
        else
            known.push(path);
    }
    for (const known of names.values())
        known.sort((a, b) => (a < b ? -1 : 1));
    return names;
}
function lowerOf(paths) {
    const lower = new Map();
    for (const path of paths) {
        const key = path.toLowerCase();
        lower.set(key, lower.has(key) ? null : path);
    }
    return lower;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/match/index.ts



function matchReport(report, reportPath, tree) {
    const roots = report.roots.map(normalPath).filter((root) => root !== null);
    const written = report.files.map((file) => pathsOf(file, roots));
    const relative = written.flatMap(({ own }) => (own === null || own.startsWith('/') ? [] : [own]));
    const search = {
        tree,
        folders: startingFolders(reportPath, relative, tree),
        prefixes: commonPrefixes(written.flatMap(({ own, rooted }) => (own === null ? rooted : [own, ...rooted])), tree),
    };
    return report.files.map((file, index) => matchFile(file, written[index] ?? { own: null, rooted: [] }, search));
}
function pathsOf({ path }, roots) {
    const own = normalPath(path);
    if (own === null || own.startsWith('/'))
        return { own, rooted: [] };
    return { own, rooted: roots.map((root) => `${root}/${own}`) };
}
function matchFile(file, written, search) {
    const shown = file.path.slice(0, 500);
    if (written.own === null)
        return { kind: 'unmatched', written: shown, foreign: false };
    const found = exact(written, search) ?? match_shortened(written, search);
    if (found !== null)
        return { kind: 'matched', path: found };
    const candidates = search.tree.endingIn(withoutSlash(written.own));
    const chosen = oneOf(candidates, file.group, search);
    if (chosen !== null)
        return { kind: 'matched', path: chosen };
    if (candidates.length > 1)
        return { kind: 'ambiguous', written: shown, candidates: candidates.slice(0, 10) };
    const byCase = otherCase(written, search);
    if (byCase !== null)
        return { kind: 'matched', path: byCase };
    return { kind: 'unmatched', written: shown, foreign: isForeign(written.own) };
}
function exact({ own, rooted }, { tree, folders, prefixes }) {
    if (own === null)
        return null;
    for (const path of rooted) {
        const found = behindPrefix(path, prefixes, tree) ?? (tree.has(path) ? path : null);
        if (found !== null)
            return found;
    }
    if (own.startsWith('/'))
        return behindPrefix(own, prefixes, tree);
    const folder = folders.find((candidate) => tree.has(candidate + own));
    return folder === undefined ? behindPrefix(own, prefixes, tree) : folder + own;
}
function behindPrefix(path, prefixes, tree) {
    for (const prefix of prefixes) {
        if (path.startsWith(prefix) && tree.has(path.slice(prefix.length)))
            return path.slice(prefix.length);
    }
    return null;
}
function match_shortened({ own, rooted }, { tree }) {
    const suffixes = [...rooted, own ?? ''].map((path) => longestSuffix(path, tree)).filter((found) => found !== null);
    return suffixes.find(({ names, cut }) => names > 1 || cut === '')?.path ?? null;
}
function oneOf(candidates, group, { folders }) {
    if (candidates.length === 1)
        return candidates[0] ?? null;
    const inGroup = group === null ? [] : candidates.filter((path) => path.split('/').includes(group));
    if (inGroup.length === 1)
        return inGroup[0] ?? null;
    const near = folders.filter((folder) => folder !== '').toSorted((a, b) => b.length - a.length);
    for (const folder of near) {
        const own = candidates.filter((path) => path.startsWith(folder));
        if (own.length === 1)
            return own[0] ?? null;
        if (own.length > 1)
            return null;
    }
    return null;
}
function otherCase({ own, rooted }, { tree, prefixes, folders }) {
    for (const path of [...rooted, own ?? '']) {
        const ends = [...prefixes.filter((prefix) => path.startsWith(prefix)).map((prefix) => path.slice(prefix.length))];
        const starts = path.startsWith('/') ? [] : folders.map((folder) => folder + path);
        for (const candidate of [...starts, ...ends, ...suffixesOf(path)]) {
            const found = tree.withoutCase(candidate);
            if (found !== null)
                return found;
        }
    }
    return null;
}
function suffixesOf(path) {
    const parts = withoutSlash(path).split('/');
    return parts.slice(0, -1).map((_, index) => parts.slice(index).join('/'));
}
function withoutSlash(path) {
    return path.startsWith('/') ? path.slice(1) : path;
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/merge/index.ts





function mergeFiles(parts) {
    const single = new Map();
    const several = new Map();
    for (const part of parts) {
        const first = single.get(part.path);
        if (first === undefined)
            single.set(part.path, part);
        else
            add(formatsOf(several, first), part);
    }
    const merged = new Map();
    for (const path of [...single.keys()].toSorted()) {
        const formats = several.get(path);
        const first = single.get(path);
        if (formats !== undefined)
            merged.set(path, overFormats(formats));
        else if (first !== undefined)
            merged.set(path, merge_named(first));
    }
    return merged;
}
function merge_named({ path, file }) {
    return file.path === path && file.group === null ? file : { ...file, path, group: null };
}
function formatsOf(several, first) {
    const known = several.get(first.path);
    if (known !== undefined)
        return known;
    const formats = new Map([[first.format, merge_named(first)]]);
    several.set(first.path, formats);
    return formats;
}
function add(formats, part) {
    const known = formats.get(part.format);
    formats.set(part.format, known === undefined ? merge_named(part) : merge_united(known, part.file));
}
function merge_united(one, other) {
    return {
        ...one,
        lines: both(one.lines, other.lines, mergeLines),
        branches: both(one.branches, other.branches, mergeBranches),
        functions: both(one.functions, other.functions, mergeKeys),
        statements: both(one.statements, other.statements, mergeKeys),
        stated: largerStated(one.stated, other.stated),
        ...patchOnlyOf([one, other]),
    };
}
function patchOnlyOf(files) {
    const tables = files.flatMap(({ patchOnly }) => (patchOnly === undefined ? [] : [patchOnly]));
    const [first, ...rest] = tables;
    return first === undefined ? {} : { patchOnly: rest.reduce(mergeLines, first) };
}
function both(one, other, merge) {
    if (one === null || other === null)
        return one ?? other;
    return merge(one, other);
}
function overFormats(formats) {
    const files = [...formats].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
    const [first, ...rest] = files;
    if (first === undefined)
        throw new Error('a path without a file');
    if (rest.length === 0)
        return first;
    return {
        path: first.path,
        group: null,
        lines: rest.reduce((lines, file) => both(lines, file.lines, mergeLines), first.lines),
        branches: richest(files, 'branches'),
        functions: richest(files, 'functions'),
        statements: richest(files, 'statements'),
        stated: rest.reduce((stated, file) => largerStated(stated, file.stated), first.stated),
        ...patchOnlyOf(files),
    };
}
function richest(files, metric) {
    let best = null;
    for (const file of files) {
        const table = file[metric];
        const counts = (0,table_counts/* countsOf */.mQ)(file, metric);
        if (table !== null && counts !== null && isLarger(counts, best?.counts ?? null))
            best = { table: table, counts };
    }
    return best?.table ?? null;
}
function isLarger(one, other) {
    if (other === null)
        return true;
    return one.total > other.total || (one.total === other.total && one.covered > other.covered);
}
function largerStated(one, other) {
    const stated = metrics.map((metric) => {
        const [mine, theirs] = [one[metric], other[metric]];
        return [metric, theirs !== null && isLarger(theirs, mine) ? theirs : mine];
    });
    return Object.fromEntries(stated);
}

;// CONCATENATED MODULE: ./packages/formats/src/coverage/index.ts









const headBytes = 4096;
function detectFormat(head) {
    const start = head.subarray(0, headBytes);
    return formats.find((format) => format.detect(start)) ?? null;
}


/***/ }),

/***/ 1770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ pooled),
/* harmony export */   Jq: () => (/* binding */ nothingStated),
/* harmony export */   MJ: () => (/* binding */ hitsIn),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
function countsOf(file, metric) {
    const table = file[metric];
    if (table === null)
        return file.stated[metric];
    return 'weights' in table ? weighed(table) : hit(table);
}
function hit({ hits }) {
    return { covered: hitsIn(hits), total: hits.length };
}
function hitsIn(hits) {
    const { length } = hits;
    let covered = 0;
    for (let at = 0; at < length; at += 1)
        if (hits[at] !== 0)
            covered += 1;
    return covered;
}
function weighed({ hits, weights }) {
    let [covered, total] = [0, 0];
    for (let at = 0; at < hits.length; at += 1) {
        const weight = weights?.[at] ?? 1;
        total += weight;
        if (hits[at] !== 0)
            covered += weight;
    }
    return { covered, total };
}
function pooled(counts) {
    const known = counts.filter((one) => one !== null);
    if (known.length === 0)
        return null;
    let [covered, total] = [0, 0];
    for (const one of known) {
        covered += one.covered;
        total += one.total;
    }
    return { covered, total };
}
const nothingStated = { lines: null, branches: null, functions: null, statements: null };


/***/ }),

/***/ 3049:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ mostHits),
/* harmony export */   VC: () => (/* binding */ push),
/* harmony export */   gT: () => (/* binding */ grown),
/* harmony export */   nL: () => (/* binding */ numbers)
/* harmony export */ });
function numbers(capacity = 1024) {
    return { length: 0, items: new Uint32Array(capacity) };
}
const mostHits = 0xffff_ffff;
function push(list, value) {
    if (list.length === list.items.length)
        list.items = grown(list.items);
    list.items[list.length] = value;
    list.length += 1;
}
function grown(items) {
    const larger = new Uint32Array(items.length * 2);
    larger.set(items);
    return larger;
}


/***/ })

};
