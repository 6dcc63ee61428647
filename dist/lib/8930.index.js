export const id = 8930;
export const ids = [8930];
export const modules = {

/***/ 8930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collect: () => (/* binding */ collect)
});

// EXTERNAL MODULE: ./packages/formats/src/code/index.ts + 8 modules
var code = __webpack_require__(8664);
// EXTERNAL MODULE: ./packages/formats/src/coverage/index.ts + 90 modules
var coverage = __webpack_require__(8821);
// EXTERNAL MODULE: ./packages/policy/src/index.ts + 8 modules
var src = __webpack_require__(9913);
// EXTERNAL MODULE: ./packages/model/src/fact.ts
var fact = __webpack_require__(2667);
// EXTERNAL MODULE: ./packages/formats/src/bytes/lines.ts
var bytes_lines = __webpack_require__(7243);
;// CONCATENATED MODULE: ./packages/formats/src/diff/entry.ts
function newEntry(line, names, isPlain) {
    return {
        ...{ line, names, isPlain },
        ...{ before: null, after: null, hasBefore: false, hasAfter: false },
        ...{ from: null, to: null, isCopy: false, isNew: false, isDeleted: false },
        ...{ hasMode: false, hasContent: false, binary: false, hunks: 0 },
    };
}
function pathOf(entry) {
    if (entry.to !== null)
        return entry.to;
    if (entry.names === null && !entry.isPlain)
        return null;
    return entry.after ?? entry.before ?? entry.names?.new ?? null;
}
function isCut({ binary, hunks, ...entry }) {
    if (hunks > 0 || binary)
        return false;
    if (entry.hasBefore || entry.hasContent)
        return true;
    return !(entry.hasMode || entry.isNew || entry.isDeleted || entry.to !== null);
}
function statusOf(entry) {
    if (entry.isDeleted)
        return 'deleted';
    if (entry.isNew)
        return 'added';
    if (entry.to !== null)
        return entry.isCopy ? 'copied' : 'renamed';
    return entry.hunks === 0 && !entry.binary ? 'mode' : 'modified';
}
function asTypeChange(before, file) {
    const isOne = before?.path === file.path && before.status === 'deleted' && file.status === 'added';
    if (!isOne)
        return null;
    return { ...file, status: 'type-changed', binary: file.binary || before.binary, removed: before.removed };
}

// EXTERNAL MODULE: ./packages/formats/src/coverage/table/grow.ts
var grow = __webpack_require__(3049);
;// CONCATENATED MODULE: ./packages/formats/src/diff/ranges.ts

function ranges() {
    const pairs = (0,grow/* numbers */.nL)(64);
    return {
        add: (line) => {
            const last = pairs.length - 1;
            if (last > 0 && pairs.items[last] === line - 1)
                pairs.items[last] = line;
            else {
                (0,grow/* push */.VC)(pairs, line);
                (0,grow/* push */.VC)(pairs, line);
            }
        },
        take: () => {
            const taken = pairs.items.slice(0, pairs.length);
            pairs.length = 0;
            return taken;
        },
    };
}

;// CONCATENATED MODULE: ./packages/formats/src/diff/files.ts


const longestPath = 4096;
function fileList({ watch }) {
    const all = [];
    const seen = new Set();
    const added = ranges();
    const removed = ranges();
    function keep(file) {
        const merged = asTypeChange(all.at(-1), file);
        if (merged === null && seen.has(file.path)) {
            return (`${shown(file.path)} is changed a second time. Give one diff between two commits, ` +
                '`git diff -U0 BASE HEAD`, and not those of several commits in a row');
        }
        if (merged !== null)
            all.pop();
        seen.add(file.path);
        all.push(merged ?? file);
        return null;
    }
    const list = {
        line: 0,
        all,
        watch: null,
        add: added.add,
        remove: removed.add,
        startHunks: (entry) => {
            const path = pathOf(entry);
            if (path === null || path === '' || path.length > longestPath)
                return unnamed(entry);
            list.watch = watch?.(path) ?? null;
            return null;
        },
        close: (entry) => {
            const path = pathOf(entry);
            list.watch = null;
            if (isCut(entry)) {
                return (`it is cut off: nothing follows the header of the file that begins at line ${entry.line}. ` +
                    'Write the diff again with `git diff -U0 BASE HEAD`');
            }
            if (path === null || path === '' || path.length > longestPath)
                return unnamed(entry);
            const status = statusOf(entry);
            const { from: oldPath, binary } = entry;
            return keep({ path, oldPath, status, binary, added: added.take(), removed: removed.take() });
        },
    };
    return list;
}
function unnamed({ line }) {
    return (`the header that begins at line ${line} does not tell which file it is about. Write the diff with ` +
        '`git diff -U0 --src-prefix=a/ --dst-prefix=b/ BASE HEAD`');
}
function shown(path) {
    return `\`${path.length > 120 ? `…${path.slice(-119)}` : path}\``;
}

// EXTERNAL MODULE: ./packages/formats/src/bytes/text.ts
var bytes_text = __webpack_require__(6881);
;// CONCATENATED MODULE: ./packages/formats/src/diff/quoted.ts
const letters = new Map([
    ['a', 7],
    ['b', 8],
    ['t', 9],
    ['n', 10],
    ['v', 11],
    ['f', 12],
    ['r', 13],
    ['"', 34],
    ['\\', 92],
]);
function unquoted(text) {
    if (!text.startsWith('"'))
        return null;
    const bytes = [];
    const encoder = new TextEncoder();
    let at = 1;
    while (at < text.length) {
        const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
        if (character === '"')
            return { name: new TextDecoder().decode(Uint8Array.from(bytes)), length: at + 1 };
        if (character === '\\') {
            const escape = escaped(text, at + 1);
            if (escape === null)
                return null;
            bytes.push(escape.byte);
            at += 1 + escape.length;
        }
        else {
            bytes.push(...encoder.encode(character));
            at += character.length;
        }
    }
    return null;
}
function escaped(text, at) {
    const letter = letters.get(text.charAt(at));
    if (letter !== undefined)
        return { byte: letter, length: 1 };
    const octal = text.slice(at, at + 3);
    return /^[0-3][0-7]{2}$/.test(octal) ? { byte: Number.parseInt(octal, 8), length: 3 } : null;
}

;// CONCATENATED MODULE: ./packages/formats/src/diff/names.ts

function headerNames(text) {
    const pair = text.startsWith('"') ? quotedPair(text) : evenPair(text);
    if (pair === null)
        return null;
    const [left, right] = pair;
    if (left === right)
        return { old: left, new: right, prefix: 0 };
    const isPrefixed = /^[a-z]\//.test(left) && /^[a-z]\//.test(right);
    if (!isPrefixed || (left.slice(2) !== right.slice(2) && !(left.startsWith('a/') && right.startsWith('b/'))))
        return null;
    return { old: left.slice(2), new: right.slice(2), prefix: 2 };
}
function quotedPair(text) {
    const left = unquoted(text);
    if (left === null)
        return null;
    const rest = text.slice(left.length + 1);
    const right = rest.startsWith('"') ? (unquoted(rest)?.name ?? null) : rest;
    return right === null ? null : [left.name, right];
}
function evenPair(text) {
    const middle = (text.length - 1) / 2;
    const [left, right] = [text.slice(0, middle), text.slice(middle + 1)];
    if (text.charAt(middle) !== ' ' || (left !== right && left.slice(2) !== right.slice(2)))
        return null;
    return [left, right];
}
function nameOf(text) {
    if (!text.startsWith('"'))
        return text;
    const quoted = unquoted(text);
    return quoted !== null && quoted.length === text.length ? quoted.name : null;
}
function fileName(text) {
    const tab = text.indexOf('\t');
    return nameOf(tab < 0 ? text : text.slice(0, tab));
}

;// CONCATENATED MODULE: ./packages/formats/src/diff/header.ts


const nothing = '/dev/null';
const reads = [
    ['index ', (entry, rest) => keep(entry, { hasContent: !isEmptyIndex(rest) })],
    ['old mode ', (entry) => keep(entry, { hasMode: true })],
    ['new mode ', (entry) => keep(entry, { hasMode: true })],
    ['new file mode ', (entry) => keep(entry, { isNew: true })],
    ['deleted file mode ', (entry) => keep(entry, { isDeleted: true })],
    ['rename from ', (entry, rest) => whole(rest, (from) => keep(entry, { from }))],
    ['rename to ', (entry, rest) => whole(rest, (to) => keep(entry, { to }))],
    ['copy from ', (entry, rest) => whole(rest, (from) => keep(entry, { from, isCopy: true }))],
    ['copy to ', (entry, rest) => whole(rest, (to) => keep(entry, { to, isCopy: true }))],
    ['--- ', (entry, rest) => named(entry, rest, (before) => keep(entry, { before, hasBefore: true }))],
    ['+++ ', (entry, rest) => named(entry, rest, (after) => keep(entry, { after, hasAfter: true }))],
    ['Binary files ', (entry) => keep(entry, { binary: true })],
    ['GIT binary patch', (entry) => keep(entry, { binary: true })],
].map(([word, read]) => [(0,bytes_text/* wordBytes */.Id)(word), read]);
function readHeader(entry, bytes, start, end) {
    for (const [word, read] of reads) {
        if ((0,bytes_text/* hasWord */.Vf)(bytes, start, end, word))
            return read(entry, (0,bytes_text/* textOf */.b6)(bytes, start + word.length, end));
    }
    return true;
}
function keep(entry, part) {
    Object.assign(entry, part);
    return true;
}
function whole(rest, use) {
    const name = nameOf(rest);
    return name !== null && name !== '' && use(name);
}
function named(entry, rest, use) {
    const name = fileName(rest);
    if (name === null || name === '')
        return false;
    return use(name === nothing ? null : name.slice(entry.names?.prefix ?? 0));
}
const empty = /^(?:0+|e69de29[0-9a-f]*|473a0f4[0-9a-f]*)$/;
function isEmptyIndex(rest) {
    const [old, changed] = rest.split(' ', 1)[0]?.split('..') ?? [];
    return [old, changed].every((id) => id !== undefined && empty.test(id));
}

// EXTERNAL MODULE: ./packages/formats/src/bytes/numbers.ts
var numbers = __webpack_require__(7478);
;// CONCATENATED MODULE: ./packages/formats/src/diff/hunk.ts

const comma = 44;
const space = 32;
const minus = 45;
const plus = 43;
const at = 64;
function hunkOf(bytes, start) {
    const cursor = { at: start + 3 };
    const old = rangeOf(bytes, cursor, minus);
    const changed = old === null ? null : rangeOf(bytes, cursor, plus);
    if (old === null || changed === null || bytes[cursor.at] !== at || bytes[cursor.at + 1] !== at)
        return null;
    return { oldLine: old.from, oldLeft: old.count, newLine: changed.from, newLeft: changed.count };
}
function isBehind(hunk, oldEnd, newEnd) {
    return hunk.oldLine >= oldEnd && hunk.newLine >= newEnd;
}
function rangeOf(bytes, cursor, sign) {
    if (bytes[cursor.at] !== sign)
        return null;
    cursor.at += 1;
    const from = (0,numbers/* digits */.vm)(bytes, cursor);
    let count = 1;
    if (bytes[cursor.at] === comma) {
        cursor.at += 1;
        count = (0,numbers/* digits */.vm)(bytes, cursor);
    }
    const isRange = count === 0 ? from >= 0 : from >= 1 && count > 0;
    if (!isRange || bytes[cursor.at] !== space)
        return null;
    cursor.at += 1;
    return { from: count === 0 ? from + 1 : from, count };
}

;// CONCATENATED MODULE: ./packages/formats/src/diff/headers.ts






const gitWord = (0,bytes_text/* wordBytes */.Id)('diff --git ');
const combinedWords = ['diff --cc ', 'diff --combined ', '@@@'].map(bytes_text/* wordBytes */.Id);
const hunkWord = (0,bytes_text/* wordBytes */.Id)('@@ -');
const beforeWord = (0,bytes_text/* wordBytes */.Id)('--- ');
const afterWord = (0,bytes_text/* wordBytes */.Id)('+++ ');
const words = [gitWord, ...combinedWords, hunkWord, beforeWord, afterWord];
function headers(files, hunks) {
    let entry = null;
    let before = null;
    let ends = { old: 0, new: 0 };
    let hasText = false;
    function close() {
        const problem = entry === null ? null : files.close(entry);
        entry = null;
        return problem;
    }
    function openHunk(bytes, start, end) {
        const hunk = hunkOf(bytes, start);
        if (hunk === null)
            return `${(0,bytes_text/* excerpt */.Kb)(bytes, start, end)} is no header of a hunk. ${again}`;
        if (entry === null || !entry.hasAfter)
            return `a hunk begins, and no \`---\` and \`+++\` lines tell its file. ${again}`;
        if (entry.hunks > 0 && !isBehind(hunk, ends.old, ends.new)) {
            return `${(0,bytes_text/* excerpt */.Kb)(bytes, start, end)} is not behind the hunk before it. ${again}`;
        }
        ends = { old: hunk.oldLine + hunk.oldLeft, new: hunk.newLine + hunk.newLeft };
        const problem = entry.hunks === 0 ? files.startHunks(entry) : null;
        entry.hunks += 1;
        hunks.open(hunk);
        return problem;
    }
    function plain(bytes, start, end) {
        const old = before;
        before = (0,bytes_text/* hasWord */.Vf)(bytes, start, end, beforeWord) ? fileName((0,bytes_text/* textOf */.b6)(bytes, start + 4, end)) : null;
        const changed = (0,bytes_text/* hasWord */.Vf)(bytes, start, end, afterWord) ? fileName((0,bytes_text/* textOf */.b6)(bytes, start + 4, end)) : null;
        if (old === null || changed === null)
            return null;
        const problem = close();
        entry = plainEntry(files.line - 1, old, changed);
        return problem;
    }
    function line(bytes, start, end) {
        if ((0,bytes_text/* hasWord */.Vf)(bytes, start, end, gitWord)) {
            const problem = close();
            before = null;
            entry = newEntry(files.line, headerNames((0,bytes_text/* textOf */.b6)(bytes, start + gitWord.length, end)), false);
            return problem;
        }
        if ((0,bytes_text/* hasWord */.Vf)(bytes, start, end, hunkWord))
            return openHunk(bytes, start, end);
        if (combinedWords.some((word) => (0,bytes_text/* hasWord */.Vf)(bytes, start, end, word)))
            return combined;
        if (entry === null || entry.hunks > 0 || entry.isPlain)
            return plain(bytes, start, end);
        return readHeader(entry, bytes, start, end)
            ? null
            : `${(0,bytes_text/* excerpt */.Kb)(bytes, start, end)} holds no whole file name. ${again}`;
    }
    return {
        read: (bytes, start, newline) => {
            const end = bytes[newline - 1] === 13 && newline > start ? newline - 1 : newline;
            hasText ||= end > start;
            if (newline - start < bytes_lines/* longestLine */.N)
                return line(bytes, start, end);
            const isAside = (entry === null || entry.hunks > 0) && !words.some((word) => (0,bytes_text/* hasWord */.Vf)(bytes, start, end, word));
            return isAside ? null : `it is longer than ${bytes_lines/* longestLine */.N} bytes. ${again}`;
        },
        unfinished: () => {
            if (entry === null && files.all.length === 0 && hasText) {
                return 'it is no diff: no line of it begins with `diff --git`. Write it with `git diff -U0 BASE HEAD`';
            }
            return close();
        },
    };
}
const again = 'The diff was cut or edited: write it again with `git diff -U0 BASE HEAD`';
const combined = 'it is a combined diff, of a merge with several parents. Give the diff between two commits, `git diff -U0 BASE HEAD`';
function plainEntry(line, old, changed) {
    const isPrefixed = (old === nothing || old.startsWith('a/')) && (changed === nothing || changed.startsWith('b/'));
    const prefix = isPrefixed ? 2 : 0;
    const entry = newEntry(line, null, true);
    return Object.assign(entry, {
        before: old === nothing ? null : old.slice(prefix),
        after: changed === nothing ? null : changed.slice(prefix),
        hasBefore: true,
        hasAfter: true,
        isNew: old === nothing,
        isDeleted: changed === nothing,
    });
}

;// CONCATENATED MODULE: ./packages/formats/src/diff/hunk-lines.ts

const newline = 10;
const hunk_lines_plus = 43;
const hunk_lines_minus = 45;
const backslash = 92;
function hunkLines(files) {
    let hunk = { oldLine: 0, newLine: 0, oldLeft: 0, newLeft: 0 };
    let opened = 0;
    let isBad = false;
    function added(bytes, start, lineEnd) {
        files.add(hunk.newLine);
        if (files.watch !== null) {
            const end = Math.min(bytes[lineEnd - 1] === 13 && lineEnd > start ? lineEnd - 1 : lineEnd, start + bytes_lines/* longestLine */.N / 2);
            files.watch(hunk.newLine, bytes, start, end);
        }
        hunk.newLine += 1;
        hunk.newLeft -= 1;
    }
    function removed() {
        files.remove(hunk.oldLine);
        hunk.oldLine += 1;
        hunk.oldLeft -= 1;
    }
    function context() {
        hunk.oldLine += 1;
        hunk.newLine += 1;
        hunk.oldLeft -= 1;
        hunk.newLeft -= 1;
    }
    function keep(bytes, at, lineEnd) {
        const first = bytes[at];
        if (first === hunk_lines_plus && hunk.newLeft > 0)
            added(bytes, at + 1, lineEnd);
        else if (first === hunk_lines_minus && hunk.oldLeft > 0)
            removed();
        else if (isContext(first) && hunk.oldLeft > 0 && hunk.newLeft > 0)
            context();
        else
            return first === backslash;
        return true;
    }
    function left() {
        return hunk.oldLeft + hunk.newLeft;
    }
    return {
        open: (next) => {
            hunk = next;
            opened = files.line;
        },
        read: (bytes, start, end) => {
            let at = start;
            while (at < end && (hunk.oldLeft > 0 || hunk.newLeft > 0)) {
                const lineEnd = bytes.indexOf(newline, at);
                isBad = !keep(bytes, at, lineEnd);
                if (isBad)
                    break;
                files.line += 1;
                at = lineEnd + 1;
            }
            return at;
        },
        problem: () => {
            files.line += 1;
            if (!isBad)
                return null;
            return (`no line of the hunk that begins at line ${opened} can begin like that; ${left()} of its lines are missing. ` +
                'The diff was cut or edited: write it again with `git diff -U0 BASE HEAD`');
        },
        unfinished: () => {
            if (left() === 0)
                return null;
            return (`it is cut off: it ends inside the hunk that begins at line ${opened}, ${left()} lines before that is over. ` +
                'Write it again with `git diff -U0 BASE HEAD`');
        },
    };
}
function isContext(first) {
    return first === 32 || first === newline || first === 13;
}

;// CONCATENATED MODULE: ./packages/formats/src/diff/reader.ts





function diffReader(options = {}) {
    const files = fileList(options);
    const hunk = hunkLines(files);
    const header = headers(files, hunk);
    const lines = (0,bytes_lines/* lineBlocks */.D)((bytes, start, end) => {
        let at = start;
        while (at < end) {
            at = hunk.read(bytes, at, end);
            const problem = at < end ? (hunk.problem() ?? header.read(bytes, at, bytes.indexOf(10, at))) : null;
            if (problem !== null)
                return `line ${files.line}: ${problem}`;
            if (at < end)
                at = bytes.indexOf(10, at) + 1;
        }
        return null;
    });
    return {
        push: lines.push,
        end: () => {
            const problem = lines.end() ?? hunk.unfinished() ?? header.unfinished();
            return problem === null ? (0,fact/* available */.q)({ files: files.all }) : (0,fact/* unavailable */.h)(problem);
        },
    };
}

;// CONCATENATED MODULE: ./packages/formats/src/diff/index.ts


;// CONCATENATED MODULE: ./actions/coverage-gate/collect/read-diff.ts



const largestDiff = 4 * 1024 ** 3;
const mostPragmas = 1000;
async function readDiff(ports, from) {
    const pragmas = [];
    const reader = diffReader({ watch: (path) => watchFor(path, pragmas) });
    const read = 'file' in from
        ? await ports.files.scan(from.file, largestDiff, reader.push)
        : await ports.git.diff(from, reader.push);
    if (read.status === 'unavailable')
        return read;
    const diff = reader.end();
    if (diff.status === 'unavailable')
        return (0,fact/* unavailable */.h)(`The diff cannot be read: ${diff.reason}`);
    return { status: 'available', value: { diff: diff.value, pragmas } };
}
function watchFor(path, found) {
    if ((0,code/* classify */.L8)(path).kind !== 'code' || (0,code/* settingsFileOf */.hH)(path) !== null)
        return null;
    return (line, bytes, start, end) => {
        const text = found.length < mostPragmas ? (0,code/* pragmaIn */.mD)(bytes, start, end) : null;
        if (text !== null)
            found.push({ path, line, text });
    };
}

;// CONCATENATED MODULE: ./actions/coverage-gate/collect/baseline.ts



const baseline_fileName = 'baseline.json';
async function collectBaseline(ports, search) {
    if (search.file !== undefined) {
        const bytes = await ports.files.read(search.file, coverage/* largestBaseline */.Oo);
        if (bytes.status === 'unavailable')
            return { kind: 'unread', reason: bytes.reason };
        return withDiff(ports, search, (0,coverage/* readBaseline */.mF)(bytes.value), search.file);
    }
    const { change } = search.change;
    if (change.event === 'cli')
        return none('No baseline was given (--baseline FILE).');
    if (change.repository === null || !ports.forge.hasToken)
        return none('There is no baseline: no token to look for one.');
    const listed = await ports.forge.artifacts(change.repository, search.artifact);
    if (listed.status === 'unavailable') {
        return none(`No baseline could be looked for (the job needs \`actions: read\`): ${listed.reason}`);
    }
    const artifact = await fitting(ports, change.repository, listed.value, search);
    if (artifact === null)
        return none(noneFits(search));
    const bytes = await ports.forge.artifactFile(change.repository, artifact.id, baseline_fileName, coverage/* largestBaseline */.Oo);
    if (bytes.status === 'unavailable')
        return { kind: 'unread', reason: `The baseline could not be downloaded: ${bytes.reason}` };
    if (bytes.value === null)
        return none(`The artifact "${search.artifact}" holds no ${baseline_fileName}.`);
    return withDiff(ports, search, ofCommit((0,coverage/* readBaseline */.mF)(bytes.value), artifact.run?.headSha ?? ''), 'the base');
}
function none(reason) {
    return { kind: 'none', reason };
}
function noneFits({ artifact, ends }) {
    return `There is no baseline yet: no artifact "${artifact}" of this workflow is of ${ends.base.slice(0, 12)} or a commit before it.`;
}
function ofCommit(read, sha) {
    if (read.status === 'unavailable' || read.value.commit === sha)
        return read;
    return (0,fact/* unavailable */.h)(`The baseline says that it is of ${read.value.commit.slice(0, 12)}, and GitHub that it is of ${sha.slice(0, 12)}.`);
}
const mostQuestions = 5;
async function fitting(ports, repository, artifacts, { ends, workflow }) {
    const own = artifacts.filter(({ run }) => run !== null && !run.fork);
    const exact = own.filter(({ run }) => run?.headSha === ends.base);
    for (const artifact of exact)
        if (await isOfWorkflow(ports, repository, artifact, workflow))
            return artifact;
    for (const artifact of own.filter(({ run }) => run?.headSha !== ends.base).slice(0, mostQuestions)) {
        const sha = artifact.run?.headSha ?? '';
        const status = await ports.forge.compareStatus(repository, sha, ends.base);
        const isBefore = status.status === 'available' && status.value === 'ahead';
        if (isBefore && (await isOfWorkflow(ports, repository, artifact, workflow)))
            return artifact;
    }
    return null;
}
async function isOfWorkflow(ports, repository, { run }, workflow) {
    if (run === null || workflow === null)
        return false;
    const asked = await ports.forge.workflowRun(repository, run.id);
    return asked.status === 'available' && asked.value.workflowPath === workflow;
}
async function withDiff(ports, search, read, name) {
    if (read.status === 'unavailable')
        return { kind: 'unread', reason: read.reason };
    const baseline = read.value;
    const where = `${name} (${baseline.commit.slice(0, 12)})`;
    const since = baseline.commit === search.ends.base
        ? (0,fact/* available */.q)(search.diff)
        : await diffSince(ports, baseline.commit, search.ends.head);
    if (since.status === 'unavailable')
        return none(`The baseline of ${baseline.commit.slice(0, 12)} cannot be compared with: ${since.reason}`);
    return { kind: 'found', baseline, where, since: since.value };
}
async function diffSince(ports, base, head) {
    const here = await ports.git.objects([`${base}^{commit}`]);
    if (here.status === 'unavailable')
        return here;
    if (here.value[0]?.kind !== 'found') {
        const fetched = await ports.git.fetch([base], { depth: 1 });
        if (fetched.status === 'unavailable')
            return fetched;
    }
    const read = await readDiff(ports, { base, head });
    return read.status === 'unavailable' ? read : (0,fact/* available */.q)(read.value.diff);
}

;// CONCATENATED MODULE: ./actions/coverage-gate/collect/contents.ts

function contentsAt(ports, commit) {
    return async (paths) => {
        if (paths.length === 0)
            return (0,fact/* available */.q)([]);
        const answers = await ports.git.objects(paths.map((path) => `${commit}:${path}`));
        if (answers.status === 'unavailable')
            return answers;
        return (0,fact/* available */.q)(paths.map((_, index) => {
            const answer = answers.value[index];
            return answer?.kind === 'found' && answer.type === 'blob' ? answer.bytes : null;
        }));
    };
}
const largestSource = 4 * 1024 * 1024;
function contentsHere(ports) {
    return async (paths) => {
        const found = [];
        for (const path of paths) {
            const read = await ports.files.read(path, largestSource);
            found.push(read.status === 'available' ? read.value : null);
        }
        return (0,fact/* available */.q)(found);
    };
}
function linesIn(bytes) {
    let lines = 0;
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1))
        lines += 1;
    return bytes.length === 0 || bytes.at(-1) === 10 ? lines : lines + 1;
}

;// CONCATENATED MODULE: ./actions/coverage-gate/collect/changed-files.ts


const mostLooks = 300;
async function changedFiles(diff, sources) {
    const files = diff.files.filter(({ status }) => status !== 'mode').map((file) => fileOf(file, sources));
    const absent = files.filter(({ brings, kind, path }) => brings && kind === 'code' && !sources.measured.has(path));
    const known = files.filter(({ length, brings, path }) => length === null && brings && sources.measured.has(path));
    const asked = [...absent.slice(0, mostLooks), ...(known.length > mostLooks ? [] : known)];
    const contents = await sources.atHead(asked.map(({ path }) => path));
    if (contents.status === 'unavailable')
        return files;
    const looked = new Map(asked.map(({ path }, index) => [path, contents.value[index] ?? null]));
    return files.map((file) => {
        const bytes = looked.get(file.path) ?? null;
        return bytes === null ? file : lookedInto(file, bytes, sources.measured.has(file.path));
    });
}
function fileOf(file, { attributes }) {
    const { path, status, added } = file;
    const { kind, language } = (0,code/* classify */.L8)(path, attributes(path));
    const isNew = status === 'added' || status === 'copied';
    return {
        path,
        kind,
        language: language?.id ?? '',
        added: isNew,
        brings: status !== 'deleted' && added.length > 0 && !file.binary,
        nothingToRun: null,
        length: status === 'added' ? (added.at(-1) ?? 0) : null,
    };
}
function lookedInto(file, bytes, isMeasured) {
    if (isMeasured)
        return { ...file, length: linesIn(bytes) };
    return { ...file, nothingToRun: (0,code/* nothingToRun */.WK)(file.language, new TextDecoder().decode(bytes)) };
}
async function changedSettings(diff, { atHead, atBase }) {
    const files = diff.files
        .filter(({ path, status }) => (0,code/* settingsFileOf */.hH)(path) !== null && status !== 'deleted')
        .slice(0, 50);
    if (files.length === 0)
        return [];
    const heads = await atHead(files.map(({ path }) => path));
    const bases = atBase === null ? null : await atBase(files.map(({ path, oldPath }) => oldPath ?? path));
    return files.flatMap((file, index) => {
        const head = heads.status === 'available' ? (heads.value[index] ?? null) : null;
        const base = bases?.status === 'available' ? (bases.value[index] ?? null) : null;
        return [...changedLines(file, head), ...takenLines(file, base)];
    });
}
function changedLines({ path, added }, bytes) {
    return linesOf(path, bytes, 'leaves-out')
        .filter(({ line }) => isIn(added, line))
        .map(({ line, text }) => ({ path, line, text, removed: false }));
}
function takenLines({ path, removed }, bytes) {
    return linesOf(path, bytes, 'measures')
        .filter(({ line }) => isIn(removed, line))
        .map(({ line, text }) => ({ path, line, text, removed: true }));
}
function linesOf(path, bytes, wanted) {
    if (bytes === null)
        return [];
    return (0,code/* settingLines */.mP)(path, new TextDecoder().decode(bytes)).filter(({ kind }) => kind === wanted);
}
function isIn(ranges, line) {
    for (let at = 0; at + 1 < ranges.length; at += 2) {
        if ((ranges[at] ?? 0) <= line && line <= (ranges[at + 1] ?? 0))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./packages/app/src/index.ts + 28 modules
var app_src = __webpack_require__(2835);
;// CONCATENATED MODULE: ./actions/coverage-gate/collect/ends.ts

const depth2 = 'Give actions/checkout `fetch-depth: 2`, and let it check out what it does by itself (no `ref`): the tested merge commit.';
const depth0 = 'Give actions/checkout `fetch-depth: 0`, and keep its `persist-credentials: true`.';
async function diffEnds(ports, context) {
    if (context.kind === 'tag')
        return { kind: 'none', reason: 'A tag brings no lines of its own.' };
    const checkedOut = await headCommit(ports);
    if (checkedOut === null)
        return { kind: 'problem', reason: 'The checked-out commit cannot be read.', fix: depth2 };
    if (context.kind === 'pull-request')
        return pullRequestEnds(ports, context, checkedOut);
    const { base, head } = context.change;
    if (head === null)
        return { kind: 'problem', reason: 'The head of the change is not known.', fix: depth0 };
    if (context.change.event !== 'cli' && checkedOut.id !== head)
        return otherCheckout(checkedOut.id, head);
    if (base === null)
        return { kind: 'none', reason: 'There is no commit before this one to compare with: the totals are judged.' };
    if (isDirect(context))
        return present(ports, { kind: 'ends', base, head }, depth0);
    return fromMergeBase(ports, context, base, head);
}
function isDirect({ kind, push, change, branch, defaultBranch }) {
    if (kind === 'merge-group')
        return true;
    if (kind === 'push')
        return push !== null && !push.created && (!push.forced || push.toDefaultBranch);
    return change.event !== 'cli' && branch !== null && branch === defaultBranch;
}
async function pullRequestEnds(ports, context, checkedOut) {
    const { base, head, merge } = context.change;
    const [first, second] = checkedOut.parents;
    if (merge !== null && base !== null)
        return present(ports, { kind: 'ends', base, head: merge }, depth2);
    if (second !== undefined && second === head && first !== undefined) {
        return present(ports, { kind: 'ends', base: first, head: checkedOut.id }, depth2);
    }
    if (head === null || checkedOut.id !== head)
        return otherCheckout(checkedOut.id, head ?? 'unknown');
    return fromMergeBase(ports, context, base ?? context.pullRequest?.baseSha ?? head, head);
}
function otherCheckout(id, head) {
    const reason = `The checkout stands at ${id.slice(0, 12)}, and the change ends at ${head.slice(0, 12)}: a report made here is of other code.`;
    return { kind: 'problem', reason, fix: depth2 };
}
async function present(ports, ends, fix) {
    const missing = await missingOf(ports, [ends.base, ends.head]);
    if (missing.length === 0)
        return ends;
    const fetched = await ports.git.fetch(missing, await (0,app_src.thinDepth)(ports));
    const still = fetched.status === 'available' ? await missingOf(ports, missing) : missing;
    if (still.length === 0)
        return ends;
    const why = fetched.status === 'unavailable' ? ` and could not be fetched: ${fetched.reason}` : '.';
    return { kind: 'problem', reason: `Commit ${(still[0] ?? '').slice(0, 12)} is not in this clone${why}`, fix };
}
async function missingOf(ports, shas) {
    const answers = await ports.git.objects(shas.map((sha) => `${sha}^{commit}`));
    if (answers.status === 'unavailable')
        return shas;
    return shas.filter((_, index) => answers.value[index]?.kind !== 'found');
}
async function fromMergeBase(ports, context, base, head) {
    const commits = await (0,app_src.readChangeCommits)(ports, context);
    if (commits.status === 'unavailable')
        return { kind: 'problem', reason: commits.reason, fix: depth0 };
    const edges = new Set();
    const walked = await ports.git.log({ include: [head], exclude: [base] }, () => { }, (sha) => edges.add(sha));
    if (walked.status === 'unavailable')
        return { kind: 'problem', reason: walked.reason, fix: depth0 };
    if (walked.value === 0)
        return { kind: 'ends', base: head, head };
    for (const edge of edges) {
        const others = [...edges].filter((other) => other !== edge);
        const apart = others.length === 0 ? null : await ports.git.notReachable(others, edge);
        if (apart === null || (apart.status === 'available' && apart.value.size === 0)) {
            return present(ports, { kind: 'ends', base: edge, head }, depth0);
        }
    }
    return { kind: 'problem', reason: 'The change and its base have no commit in common, or several.', fix: depth0 };
}
async function headCommit(ports) {
    const answers = await ports.git.objects(['HEAD^{commit}']);
    const found = answers.status === 'available' ? answers.value[0] : undefined;
    if (found?.kind !== 'found')
        return null;
    const head = new TextDecoder().decode(found.bytes.subarray(0, 20_000)).split('\n\n', 1)[0] ?? '';
    const parents = [...head.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, sha = '']) => sha);
    const seconds = /^committer .{0,2000}> (\d{1,12}) [+-]\d{4}$/m.exec(head)?.[1];
    return { id: found.id, parents, committedAt: seconds === undefined ? null : Number(seconds) * 1000 };
}

;// CONCATENATED MODULE: ./actions/coverage-gate/collect/matching.ts

function treeMatcher(tree) {
    const seen = new Map();
    return {
        place: (report, path) => {
            const matches = (0,coverage/* matchReport */.e8)(report, path, tree);
            for (const [index, match] of matches.entries())
                seen.set(report.files[index]?.path ?? '', match);
            return matches.map((match) => (match.kind === 'matched' ? match.path : null));
        },
        facts: () => factsOf(seen),
    };
}
function factsOf(seen) {
    const unmatched = [];
    const ambiguous = [];
    let [matched, foreign] = [0, 0];
    for (const match of seen.values()) {
        if (match.kind === 'matched')
            matched += 1;
        else if (match.kind === 'ambiguous')
            ambiguous.push({ written: match.written, candidates: match.candidates });
        else {
            unmatched.push(match.written);
            if (match.foreign)
                foreign += 1;
        }
    }
    const byWritten = (a, b) => (a.written < b.written ? -1 : 1);
    return {
        files: seen.size - foreign,
        matched,
        unmatched: unmatched.toSorted(),
        ambiguous: ambiguous.toSorted(byWritten),
    };
}
function looseMatcher(changed) {
    const tree = (0,coverage/* indexTree */.DK)(changed);
    return {
        place: (report, path) => (0,coverage/* matchReport */.e8)(report, path, tree).map((match, index) => match.kind === 'matched' ? match.path : (report.files[index]?.path ?? null)),
        facts: () => null,
    };
}

;// CONCATENATED MODULE: ./actions/coverage-gate/collect/patterns.ts
const families = {
    istanbul: ['lcov.info', 'coverage-final.json', 'cobertura-coverage.xml', 'clover.xml', 'coverage-summary.json'],
    'coverage.py': ['coverage.xml', 'coverage.lcov', 'coverage.json'],
    coverlet: ['coverage.cobertura.xml', 'coverage.opencover.xml'],
    cobertura: ['cobertura.xml'],
    lcov: ['coverage.info', 'total.info'],
    jacoco: ['jacoco.xml', 'jacocoTestReport.xml'],
    scoverage: ['scoverage.xml'],
    go: ['coverage.out', 'cover.out', 'c.out', 'coverage.txt'],
    simplecov: ['.resultset.json'],
};
const usual = Object.entries(families).flatMap(([family, names]) => names.map((name) => ({ name, family })));
const usualPatterns = [
    ...usual.map(({ name }) => name),
    ...['fixtures', '__fixtures__', 'testdata', '.venv', 'venv', 'site-packages', 'vendor', 'bower_components'].map((folder) => `!**/${folder}/**`),
];
const doubtful = new Set(['coverage.json', 'coverage.txt', 'coverage.out', 'c.out']);
function isDoubtful(path) {
    return doubtful.has(patterns_nameOf(path));
}
function chosenReports(paths, isTracked) {
    const taken = new Map();
    for (const path of paths) {
        if (isTracked(path))
            continue;
        const rank = usual.findIndex(({ name }) => name === patterns_nameOf(path));
        const key = `${path.slice(0, path.lastIndexOf('/') + 1)}\0${usual[rank]?.family ?? ''}`;
        const known = taken.get(key);
        if (known === undefined || rank < known.rank)
            taken.set(key, { rank, path });
    }
    return [...taken.values()].map(({ path }) => path).toSorted();
}
function patterns_nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./actions/coverage-gate/collect/scan-report.ts


const largestReport = 4 * 1024 ** 3;
async function scanReport(files, path) {
    const head = headReader();
    const scanned = await files.scan(path, largestReport, head.push);
    if (scanned.status === 'unavailable')
        return head.isUnknown() ? (0,fact/* available */.q)(null) : scanned;
    if (scanned.value.bytes === 0)
        return (0,fact/* unavailable */.h)('The file is empty.');
    const problem = head.settle();
    if (problem !== null)
        return head.isUnknown() ? (0,fact/* available */.q)(null) : (0,fact/* unavailable */.h)(problem);
    const opened = head.opened();
    if (opened === null)
        return (0,fact/* available */.q)(null);
    const report = opened.reader.end();
    return report.status === 'unavailable' ? report : (0,fact/* available */.q)({ format: opened.format, report: report.value });
}
function headReader() {
    let held = new Uint8Array(0);
    let opened = null;
    let unknown = false;
    function start(bytes) {
        const encoded = (0,coverage/* otherEncoding */.MV)(bytes, 0, Math.min(bytes.length, coverage/* headBytes */.c4));
        if (encoded !== null)
            return encoded;
        const format = (0,coverage/* detectFormat */.Tz)(bytes);
        unknown = format === null;
        if (format === null)
            return unknownFormat();
        opened = { format, reader: format.open() };
        return opened.reader.push(bytes);
    }
    return {
        push: (bytes) => {
            if (opened !== null)
                return opened.reader.push(bytes);
            if (held.length === 0 && bytes.length >= coverage/* headBytes */.c4)
                return start(bytes);
            held = joined(held, bytes);
            return held.length < coverage/* headBytes */.c4 ? null : start(held);
        },
        settle: () => (opened === null && !unknown ? start(held) : null),
        opened: () => opened,
        isUnknown: () => unknown,
    };
}
function joined(one, other) {
    const all = new Uint8Array(one.length + other.length);
    all.set(one);
    all.set(other, one.length);
    return all;
}
function unknownFormat() {
    return `The content is of no coverage format that is known here (${coverage/* formats */.Fx.map(({ title }) => title).join(', ')}).`;
}

;// CONCATENATED MODULE: ./actions/coverage-gate/collect/reports.ts




const mostReports = 2000;
async function collectReports(files, search) {
    const found = await find(files, search);
    const read = [];
    const refused = [...found.refused];
    const parts = [];
    const byFlag = search.flags.map(() => []);
    const flagReports = search.flags.map(() => 0);
    const flagCovers = search.flags.map(({ reports }) => (0,src.compileGlobs)(reports));
    for (const path of found.paths) {
        const scanned = await scanReport(files, path);
        if (scanned.status === 'unavailable')
            refused.push({ path, reason: scanned.reason });
        else if (scanned.value === null) {
            if (search.patterns !== null || !isDoubtful(path))
                refused.push({ path, reason: unknownFormat() });
        }
        else {
            const { format, report } = scanned.value;
            read.push(readingOf(path, format.name, report));
            const own = partsOf(format.name, report, search.place(report, path));
            for (const part of own)
                parts.push(part);
            for (const [index, covers] of flagCovers.entries()) {
                if (!covers(path))
                    continue;
                for (const part of own)
                    byFlag[index]?.push(part);
                flagReports[index] = (flagReports[index] ?? 0) + 1;
            }
        }
    }
    const flags = search.flags.map(({ name }, index) => {
        const own = (0,coverage/* mergeFiles */.Ai)(byFlag[index] ?? []);
        return {
            name,
            reports: flagReports[index] ?? 0,
            lines: (0,coverage/* pooled */.IE)([...own.values()].map((file) => (0,coverage/* countsOf */.mQ)(file, 'lines'))),
        };
    });
    const { patterns, empty } = found;
    return {
        facts: { patterns, named: search.patterns !== null, read, refused, empty, flags },
        measured: (0,coverage/* mergeFiles */.Ai)(parts),
    };
}
async function find(files, { patterns, isTracked, skip, optional }) {
    if (patterns === null) {
        const listed = await files.glob([...usualPatterns, ...skip]);
        const shown = usualPatterns.filter((pattern) => !pattern.startsWith('!'));
        if (listed.status === 'unavailable') {
            return { patterns: shown, paths: [], refused: [{ path: '.', reason: listed.reason }], empty: [] };
        }
        return {
            patterns: shown,
            paths: chosenReports(listed.value, isTracked).slice(0, mostReports),
            refused: [],
            empty: [],
        };
    }
    const listed = await files.glob([...patterns, ...skip]);
    if (listed.status === 'unavailable') {
        return {
            patterns,
            paths: [],
            refused: [{ path: patterns.join(', ').slice(0, 300), reason: listed.reason }],
            empty: [],
        };
    }
    const required = patterns.filter((pattern) => !pattern.startsWith('!') && !optional.has(pattern));
    const empty = await unfitting(files, required, listed.value);
    const over = listed.value.length - mostReports;
    const refused = over > 0
        ? [{ path: '.', reason: `The patterns fit ${listed.value.length} files, and at most ${mostReports} are read.` }]
        : [];
    return { patterns, paths: listed.value.slice(0, mostReports), refused, empty };
}
async function unfitting(files, patterns, found) {
    const empty = [];
    for (const pattern of patterns) {
        if (found.some((0,src.compileGlobs)([pattern])))
            continue;
        const own = /^(?:\/|\.\.|[A-Za-z]:)/.test(pattern) ? await files.glob([pattern]) : null;
        if (own === null || own.status === 'unavailable' || own.value.length === 0)
            empty.push(pattern);
    }
    return empty;
}
function readingOf(path, format, report) {
    const merged = (0,coverage/* mergeFiles */.Ai)(report.files.map((file) => ({
        path: file.group === null ? file.path : `${file.path}\0${file.group}`,
        format,
        file,
    })));
    const files = [...merged.values()];
    const totals = coverage/* metrics */.qd.map((metric) => [metric, (0,coverage/* pooled */.IE)(files.map((file) => (0,coverage/* countsOf */.mQ)(file, metric)))]);
    return {
        path,
        format,
        files: files.length,
        totals: Object.fromEntries(totals),
        writtenAt: report.writtenAt,
        notes: report.notes,
    };
}
function partsOf(format, report, places) {
    return report.files.flatMap((file, index) => {
        const path = places[index] ?? null;
        return path === null ? [] : [{ path, format, file }];
    });
}

;// CONCATENATED MODULE: ./actions/coverage-gate/collect.ts










async function collect(ports, context) {
    const { change, inputs: given } = context;
    const seen = await changeSeen(ports, context);
    const { read, matching } = await reportsSeen(ports, context, seen);
    const head = seen.repository ? await headCommit(ports) : null;
    return {
        laptop: change.change.event === 'cli',
        reports: read.facts,
        measured: read.measured,
        matching,
        change: await changeFacts(ports, context, seen, read),
        baseline: await baselineFacts(ports, context, seen),
        committedAt: head?.committedAt ?? null,
        now: ports.clock.now(),
        statedByInput: given['threshold-lines'] !== undefined,
        output: outputFacts(given['output-dir'], change, seen),
    };
}
async function changeSeen(ports, { change, inputs: given }) {
    const repository = await ports.git.present();
    if (given.diff !== undefined) {
        const diff = await readDiff(ports, { file: given.diff });
        return { repository, ends: givenDiff, diff, commit: repository ? 'HEAD' : null };
    }
    if (!repository)
        return { repository, ends: noRepository(change), diff: null, commit: null };
    const ends = await diffEnds(ports, change);
    if (ends.kind !== 'ends')
        return { repository, ends, diff: null, commit: change.change.merge ?? change.change.head ?? 'HEAD' };
    return { repository, ends, diff: await readDiff(ports, ends), commit: ends.head };
}
const givenDiff = { kind: 'none', reason: 'A diff was given.' };
function noRepository({ change }) {
    const reason = 'There is no git repository here, so only totals are judged.';
    if (change.event === 'cli')
        return { kind: 'none', reason };
    return {
        kind: 'problem',
        reason: 'There is no git repository in the workspace.',
        fix: 'Put actions/checkout with `fetch-depth: 2` before this step.',
    };
}
async function reportsSeen(ports, { inputs: given, settings }, { commit, diff }) {
    const named = given.reports ?? (settings.reports.length > 0 ? settings.reports : null);
    const flagged = settings.flags.flatMap(({ reports }) => reports);
    const own = given['output-dir'] === undefined ? [] : [`!/${given['output-dir'].replace(/^\.?\//, '')}/**`];
    const patterns = named === null && flagged.length === 0 ? null : [...new Set([...(named ?? []), ...flagged])];
    const tree = commit === null ? null : await treeOf(ports, commit);
    const matcher = tree === null ? looseMatcher(changedPaths(diff)) : treeMatcher((0,coverage/* indexTree */.DK)(tree));
    const optional = new Set(flagged);
    const read = await collectReports(ports.files, {
        patterns,
        skip: own,
        optional,
        flags: settings.flags,
        isTracked: (path) => tree?.has(path) ?? false,
        place: matcher.place,
    });
    return { read, matching: matcher.facts() };
}
function changedPaths(diff) {
    return diff?.status === 'available' ? diff.value.diff.files.map(({ path }) => path) : [];
}
async function treeOf(ports, commit) {
    const paths = new Set();
    await ports.git.tree(commit, (path, mode) => {
        if (mode.startsWith('100'))
            paths.add(path);
    });
    return paths;
}
async function changeFacts(ports, context, seen, { measured }) {
    const { ends, diff } = seen;
    if (diff === null) {
        if (ends.kind === 'problem')
            return { kind: 'unread', reason: ends.reason, fix: ends.fix };
        return { kind: 'none', reason: ends.kind === 'none' ? ends.reason : '' };
    }
    if (diff.status === 'unavailable') {
        return {
            kind: 'unread',
            reason: `The changed lines could not be read: ${diff.reason}`,
            fix: 'Correct what the message names, and run it again.',
        };
    }
    const compared = ends.kind === 'ends';
    const sources = {
        measured,
        attributes: await attributesOf(ports, context, ends),
        atHead: compared ? contentsAt(ports, ends.head) : contentsHere(ports),
        atBase: compared ? contentsAt(ports, ends.base) : null,
    };
    const files = await changedFiles(diff.value.diff, sources);
    const settings = await changedSettings(diff.value.diff, sources);
    return { kind: 'read', diff: diff.value.diff, files, looks: { pragmas: diff.value.pragmas, settings } };
}
async function attributesOf(ports, { trusted }, ends) {
    const commit = trusted.commit ?? (ends.kind === 'ends' ? ends.base : null);
    const read = commit === null ? null : await contentsAt(ports, commit)(['.gitattributes']);
    const bytes = read?.status === 'available' ? (read.value[0] ?? null) : null;
    return (0,code/* readAttributes */.wb)(bytes === null ? '' : new TextDecoder().decode(bytes), src.compileGlob);
}
async function baselineFacts(ports, context, { ends, diff }) {
    if (ends.kind !== 'ends' || diff?.status !== 'available') {
        return { kind: 'none', reason: 'No baseline is looked for without two commits to compare.' };
    }
    const { change, inputs: given, settings, workflow = null } = context;
    const search = { change, file: given.baseline, artifact: settings.baselineArtifact, workflow };
    return collectBaseline(ports, { ...search, ends, diff: diff.value.diff });
}
function outputFacts(folder, { change, pullRequest }, { ends }) {
    const commit = ends.kind === 'ends' ? ends.head : (change.merge ?? change.head);
    const at = commit === null ? 'the reports' : `commit ${commit.slice(0, 12)}`;
    return {
        folder: folder ?? null,
        title: change.repository ?? 'Coverage',
        generatedFor: pullRequest === null ? at : `pull request ${pullRequest.number}, ${at}`,
        commit,
    };
}


/***/ })

};
