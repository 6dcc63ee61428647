export const id = 1231;
export const ids = [1231];
export const modules = {

/***/ 1704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ commitsOfReleases),
/* harmony export */   t: () => (/* binding */ listReleases)
/* harmony export */ });
/* harmony import */ var _cm_formats_releases__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9938);
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2667);


async function listReleases(ports, local) {
    const remote = local ? null : await ports.git.remoteTags();
    if (remote?.status === 'available') {
        const commits = new Map(remote.value.map(({ name, id, peeled }) => [name, peeled ?? id]));
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .available */ .q)({
            where: 'origin',
            releases: releasesOf([...commits.keys()], (name) => commits.get(name) ?? null),
        });
    }
    const cut = await ports.git.shallowCommits();
    if (cut.status === 'unavailable')
        return cut;
    if (cut.value.size > 0) {
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)(remote === null
            ? 'This clone is shallow, so it may lack tags.'
            : `The checkout is shallow, so it lacks tags, and the server could not be asked for them: ${remote.reason}`);
    }
    const here = await ports.git.refs('refs/tags');
    if (here.status === 'unavailable')
        return here;
    const names = here.value.map(({ name }) => name);
    return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .available */ .q)({ where: 'this clone', releases: releasesOf(names, () => null) });
}
function releasesOf(refs, commitOf) {
    const found = [];
    for (const ref of refs) {
        const release = (0,_cm_formats_releases__WEBPACK_IMPORTED_MODULE_0__/* .readReleaseTag */ .uX)(ref);
        if (release.kind === 'release')
            found.push({ release, commit: commitOf(ref) });
    }
    return found;
}
async function commitsOfReleases(ports, releases) {
    const told = releases.flatMap(({ release, commit }) => (commit === null ? [] : [[release.name, commit]]));
    const open = releases.filter(({ commit }) => commit === null);
    if (open.length === 0)
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .available */ .q)(new Map(told));
    const answers = await ports.git.objects(open.map(({ release }) => `refs/tags/${release.name}^{commit}`));
    if (answers.status === 'unavailable')
        return answers;
    const found = open.flatMap(({ release }, at) => {
        const answer = answers.value[at];
        return answer?.kind === 'found' ? [[release.name, answer.id]] : [];
    });
    return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .available */ .q)(new Map([...told, ...found]));
}


/***/ }),

/***/ 7546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ nextVersionOf),
/* harmony export */   O: () => (/* binding */ nextAfter)
/* harmony export */ });
/* harmony import */ var _cm_formats_commits__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9423);
/* harmony import */ var _cm_formats_releases__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9938);


function nextVersionOf(current, commits) {
    const next = (0,_cm_formats_releases__WEBPACK_IMPORTED_MODULE_1__/* .nextVersion */ .yU)(current, commits);
    if (next === null)
        return null;
    const first = commits.find(({ sha }) => sha === next.because);
    const alike = first === undefined ? [] : commits.filter((commit) => asks(commit, first));
    return { version: next.version, bump: next.bump, because: alike.map(({ sha }) => sha) };
}
function asks(commit, like) {
    return like.breaking ? commit.breaking : commit.type === like.type;
}
const noTickets = (0,_cm_formats_commits__WEBPACK_IMPORTED_MODULE_0__/* .ticketMatcher */ .V_)([]);
function nextAfter(tag, commits) {
    const release = (0,_cm_formats_releases__WEBPACK_IMPORTED_MODULE_1__/* .readReleaseTag */ .uX)(tag);
    if (release.kind !== 'release')
        return { next: null, reason: `${tag} is no release, so nothing follows it.` };
    const count = `${commits.length} ${commits.length === 1 ? 'commit' : 'commits'}`;
    return {
        next: nextVersionOf(release.version.text, commits.map(({ sha, message }) => (0,_cm_formats_releases__WEBPACK_IMPORTED_MODULE_1__/* .releaseCommit */ .Lk)(sha, message, noTickets))),
        reason: `Counted from ${release.name}, ${count}.`,
    };
}


/***/ }),

/***/ 9916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ releasesOnTop),
/* harmony export */   U: () => (/* binding */ releasesInHistory)
/* harmony export */ });
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2667);
/* harmony import */ var _known_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1704);


async function releasesInHistory(ports, { change }, head, releases) {
    const whole = await wholeHistory(ports, change.event === 'cli' ? null : [head]);
    if (whole.status === 'unavailable')
        return whole;
    const told = await (0,_known_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .commitsOfReleases */ .Q)(ports, releases);
    if (told.status === 'unavailable')
        return told;
    const shas = [...new Set(told.value.values())];
    const answers = await ports.git.objects(shas.map((sha) => `${sha}^{commit}`));
    if (answers.status === 'unavailable')
        return answers;
    const here = answers.value.flatMap((answer) => (answer.kind === 'found' ? [answer.id] : []));
    const outside = await ports.git.notReachable(here, head);
    if (outside.status === 'unavailable')
        return outside;
    const inside = new Set(here.filter((sha) => !outside.value.has(sha)));
    return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .available */ .q)([...told.value].flatMap(([name, sha]) => (inside.has(sha) ? [name] : [])));
}
async function wholeHistory(ports, fetchFor) {
    const cut = await ports.git.shallowCommits();
    if (cut.status === 'unavailable')
        return cut;
    if (cut.value.size === 0)
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .available */ .q)(true);
    if (fetchFor === null)
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)('This clone is shallow, so which releases lie in the history is not known.');
    const fetched = await ports.git.fetch(fetchFor, { unshallow: true });
    return fetched.status === 'available'
        ? fetched
        : (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)(`The checkout is shallow, and the rest of the history could not be fetched: ${fetched.reason}`);
}
async function releasesOnTop(ports, { change }, base, releases) {
    if (releases.size === 0)
        return new Set();
    const include = [...new Set(releases.values())];
    const whole = await wholeHistory(ports, change.event === 'cli' ? null : [base, ...include]);
    if (whole.status === 'unavailable')
        return new Set();
    const commits = [];
    const read = await ports.git.log({ include, exclude: [base] }, (commit) => commits.push(commit));
    if (read.status === 'unavailable')
        return new Set();
    const onTop = descendants(base, commits);
    return new Set([...releases].flatMap(([name, sha]) => (onTop.has(sha) ? [name] : [])));
}
function descendants(base, commits) {
    const children = new Map();
    for (const { sha, parents } of commits) {
        for (const parent of parents) {
            const known = children.get(parent);
            if (known === undefined)
                children.set(parent, [sha]);
            else
                known.push(sha);
        }
    }
    const reached = new Set();
    const left = [...(children.get(base) ?? [])];
    for (let sha = left.pop(); sha !== undefined; sha = left.pop()) {
        if (reached.has(sha))
            continue;
        reached.add(sha);
        left.push(...(children.get(sha) ?? []));
    }
    return reached;
}


/***/ }),

/***/ 9938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z6: () => (/* reexport */ agreement),
  C5: () => (/* reexport */ changesList),
  Zy: () => (/* reexport */ compareVersions),
  yU: () => (/* reexport */ nextVersion),
  hd: () => (/* reexport */ previousOfLine),
  uX: () => (/* reexport */ readReleaseTag),
  ew: () => (/* reexport */ readTagObject),
  $4: () => (/* reexport */ readVersion),
  Lk: () => (/* reexport */ releaseCommit),
  Pr: () => (/* reexport */ sourceCommit)
});

// EXTERNAL MODULE: ./packages/formats/src/commits/text.ts
var commits_text = __webpack_require__(4118);
;// CONCATENATED MODULE: ./packages/formats/src/releases/corrected-tag.ts
const versionLike = /^((?:release|rel|version|ver)[-_./]?)?(v?)[-_.]?([0-9]{1,16}(?:\.[0-9]{1,16}){0,2})(?![0-9]|\.[0-9])(.{0,60})$/i;
const finalWords = new Set(['final', 'ga', 'release', 'stable']);
function correctedTag(name) {
    const [whole, before = '', v = '', numbers = '', rest = ''] = versionLike.exec(name) ?? [];
    if (whole === undefined || isBuildNumber(`${before}${v}`, numbers) || isBranchName(rest))
        return null;
    const parts = numbers.split('.').map(withoutZeros);
    const ending = correctedEnding(rest);
    if (ending === null)
        return null;
    const moving = v !== '' && ending === '';
    return `v${(moving ? parts : [...parts, '0', '0'].slice(0, 3)).join('.')}${ending}`;
}
function isBuildNumber(before, numbers) {
    return before === '' && !numbers.includes('.');
}
function isBranchName(rest) {
    return /^\.[x*]$/i.test(rest);
}
function correctedEnding(rest) {
    const word = /^[-_.]?([A-Za-z]{1,20})[-_.]?([0-9]{0,9})$/.exec(rest);
    if (word !== null) {
        const [, label = '', number = ''] = word;
        if (finalWords.has(label.toLowerCase()))
            return number === '' ? '' : null;
        return number === '' ? `-${label.toLowerCase()}` : `-${label.toLowerCase()}.${withoutZeros(number)}`;
    }
    if (rest === '' || rest.startsWith('+'))
        return rest;
    if (!rest.startsWith('-'))
        return null;
    const [identifiers = '', ...build] = rest.slice(1).split('+');
    const fixed = identifiers.split('.').map((part) => (/^[0-9]+$/.test(part) ? withoutZeros(part) : part));
    return [`-${fixed.join('.')}`, ...build].join('+');
}
function withoutZeros(digits) {
    return digits.replace(/^0+(?=[0-9])/, '');
}

// EXTERNAL MODULE: ./node_modules/semver/functions/compare.js
var compare = __webpack_require__(8469);
var compare_default = /*#__PURE__*/__webpack_require__.n(compare);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(6353);
var parse_default = /*#__PURE__*/__webpack_require__.n(parse);
;// CONCATENATED MODULE: ./packages/formats/src/releases/version.ts


const longest = 256;
function readVersion(text) {
    if (text.length > longest || !/^[0-9][0-9A-Za-z.+-]*$/.test(text))
        return null;
    const version = parse_default()(text);
    if (version === null)
        return null;
    const { major, minor, patch, prerelease, build } = version;
    return { text: version.version, major, minor, patch, prerelease, build };
}
function compareVersions(one, other) {
    return compare_default()(one.text, other.text);
}

;// CONCATENATED MODULE: ./packages/formats/src/releases/release-tag.ts



function readReleaseTag(tag) {
    const name = tag.startsWith('refs/tags/') ? tag.slice(10) : tag;
    return acceptedTag(name) ?? otherTag(name);
}
function acceptedTag(name) {
    const moving = /^v(0|[1-9][0-9]{0,8})(?:\.(0|[1-9][0-9]{0,8}))?$/.exec(name);
    if (moving !== null) {
        const minor = moving[2] === undefined ? null : Number(moving[2]);
        return { kind: 'moving', name, major: Number(moving[1]), minor };
    }
    const version = name.startsWith('v') ? readVersion(name.slice(1)) : null;
    return version === null ? null : { kind: 'release', name, version, prerelease: version.prerelease.length > 0 };
}
function otherTag(name) {
    const corrected = correctedTag(name);
    const suggestion = corrected !== null && acceptedTag(corrected) !== null ? corrected : null;
    return { kind: 'other', name, problem: `Tag "${(0,commits_text/* excerpt */.Kb)(name)}" ${complaint(name, suggestion)}`, suggestion };
}
const release_tag_form = 'the form is v1.2.3, or v1.2.3-rc.1 for a pre-release';
function complaint(name, suggestion) {
    if (name.length > 256)
        return `is ${name.length} characters long; ${release_tag_form}.`;
    if (/^[vV]?[0-9]{1,16}(?:\.[0-9]{1,16}){3}/.test(name))
        return 'has four numbers; a release has three, as in v1.2.3.';
    if (/^[vV]?[0-9.]{0,60}[0-9]{16}/.test(name))
        return 'has a number of more than 15 digits.';
    if (suggestion === null)
        return `does not name a release: ${release_tag_form}.`;
    if (/^[0-9]/.test(name))
        return 'lacks the "v" that release tags start with.';
    if (/^V[0-9]/.test(name))
        return 'starts with a capital "V"; release tags start with a small one.';
    if (!name.startsWith('v'))
        return `has more than "v" before its version; ${release_tag_form}.`;
    if (/^v0[0-9]|\.0[0-9]/.test(name))
        return 'has a number with a leading zero.';
    return `is not a semantic version: ${release_tag_form}.`;
}

;// CONCATENATED MODULE: ./packages/formats/src/releases/line.ts


function previousOfLine(release, others, reachable) {
    const all = releasesOf(others, release.name);
    const history = reachable === null ? null : releasesOf(reachable, release.name);
    const line = all.filter((tag) => sameLine(tag, release));
    const candidates = [line, history ?? all].map((tags) => tags.filter((tag) => precedes(tag, release)));
    return {
        previous: firstGreatest(candidates),
        previousFinal: firstGreatest(candidates.map((tags) => tags.filter((tag) => !tag.prerelease))),
        conflict: conflictIn(line, release, 'line') ?? conflictIn(history ?? [], release, 'reachable'),
    };
}
function releasesOf(names, own) {
    const found = [];
    for (const name of names) {
        const tag = readReleaseTag(name);
        if (tag.kind === 'release' && tag.name !== own)
            found.push(tag);
    }
    return found;
}
function sameLine(one, other) {
    return one.version.major === other.version.major && one.version.minor === other.version.minor;
}
function precedes(one, other) {
    return compareVersions(one.version, other.version) < 0;
}
function firstGreatest(lists) {
    for (const tags of lists) {
        const best = greatest(tags);
        if (best !== null)
            return best;
    }
    return null;
}
function greatest(tags) {
    let best = null;
    for (const tag of tags)
        if (best === null || precedes(best, tag))
            best = tag;
    return best;
}
function conflictIn(tags, release, why) {
    const tag = greatest(tags);
    if (tag === null || precedes(tag, release))
        return null;
    const same = compareVersions(tag.version, release.version) === 0;
    return { tag, why: same ? 'same-version' : why };
}

;// CONCATENATED MODULE: ./packages/formats/src/releases/person.ts
function readPerson(text) {
    const open = text.indexOf('<');
    if (open === -1)
        return { name: text.trim(), email: '', seconds: null, zone: null };
    const close = text.indexOf('>', open);
    const email = close === -1 ? text.slice(open + 1) : text.slice(open + 1, close);
    const when = /^ ?([0-9]{1,15})(?: ([+-][0-9]{4}))?$/.exec(text.slice(text.lastIndexOf('>') + 1).trimEnd());
    return {
        name: text.slice(0, open).trim(),
        email: email.trim(),
        seconds: when?.[1] === undefined ? null : Number(when[1]),
        zone: when?.[2] ?? null,
    };
}

;// CONCATENATED MODULE: ./packages/formats/src/releases/tag-signature.ts
const formats = [
    { format: 'pgp', label: 'PGP SIGNATURE' },
    { format: 'pgp', label: 'PGP MESSAGE' },
    { format: 'ssh', label: 'SSH SIGNATURE' },
    { format: 'x509', label: 'SIGNED MESSAGE' },
];
function signatureIn(text, start) {
    const opening = lastOpening(text, start);
    if (opening === null)
        return { before: text.slice(start), signature: null, trailing: '' };
    const end = closingEnd(text, opening.at, `-----END ${opening.label}-----`);
    const signature = {
        format: opening.format,
        text: text.slice(opening.at, end ?? text.length),
        complete: end !== null,
    };
    return { before: text.slice(start, opening.at), signature, trailing: end === null ? '' : text.slice(end) };
}
function lastOpening(text, start) {
    let found = null;
    const begin = '-----BEGIN ';
    for (let at = text.indexOf(begin, start); at !== -1; at = text.indexOf(begin, at + 1)) {
        if (at > start && text[at - 1] !== '\n')
            continue;
        const known = formats.find(({ label }) => text.startsWith(`${label}-----`, at + begin.length));
        if (known !== undefined)
            found = { at, ...known };
    }
    return found;
}
function closingEnd(text, from, closing) {
    for (let at = text.indexOf(closing, from); at !== -1; at = text.indexOf(closing, at + 1)) {
        if (text[at - 1] !== '\n')
            continue;
        const feed = text.indexOf('\n', at);
        return feed === -1 ? text.length : feed + 1;
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/formats/src/releases/tag-object.ts



const types = ['commit', 'tree', 'blob', 'tag'];
function readTagObject(bytes) {
    const utf8 = decode(bytes, 'utf-8');
    const { lines } = headerOf(utf8);
    const encoding = lines.find(({ key }) => key === 'encoding')?.value ?? 'utf-8';
    const text = /^utf-?8$/i.test(encoding) ? utf8 : decode(bytes, encoding);
    return readTag(text);
}
function readTag(text) {
    const { lines, end } = headerOf(text);
    const [object, type, tag] = lines;
    if (object?.key !== 'object' || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(object.value)) {
        return refused(1, object, '"object" and the id of what the tag points at');
    }
    const known = types.find((name) => name === type?.value);
    if (type?.key !== 'type' || known === undefined)
        return refused(2, type, '"type" and commit, tree, blob or tag');
    if (tag?.key !== 'tag' || tag.value === '')
        return refused(3, tag, '"tag" and its name');
    const tagger = lines.find(({ key }) => key === 'tagger');
    const { before, signature, trailing } = signatureIn(text, end);
    return {
        ok: true,
        tag: {
            object: object.value.toLowerCase(),
            type: known,
            name: tag.value,
            tagger: tagger === undefined ? null : readPerson(tagger.value),
            message: before,
            signature,
            trailing,
        },
    };
}
function refused(line, found, wanted) {
    const there = found === undefined ? 'is missing' : `is "${(0,commits_text/* excerpt */.Kb)(`${found.key} ${found.value}`.trim())}"`;
    return { ok: false, problem: `This is no annotated tag: line ${line} ${there}, and should hold ${wanted}.` };
}
function headerOf(text) {
    const lines = [];
    let at = 0;
    while (at < text.length) {
        const feed = text.indexOf('\n', at);
        const next = feed === -1 ? text.length : feed + 1;
        const line = text.slice(at, feed === -1 ? text.length : feed).replace(/\r$/, '');
        at = next;
        if (line === '')
            break;
        if (line.startsWith(' ') || lines.length >= maxHeaderLines)
            continue;
        const space = line.indexOf(' ');
        lines.push(space === -1 ? { key: line, value: '' } : { key: line.slice(0, space), value: line.slice(space + 1) });
    }
    return { lines, end: at };
}
const maxHeaderLines = 100;
function decode(bytes, encoding) {
    try {
        return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    }
    catch {
        return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    }
}

// EXTERNAL MODULE: ./packages/formats/src/commits/trailers.ts
var commits_trailers = __webpack_require__(9169);
;// CONCATENATED MODULE: ./packages/formats/src/releases/changes-heading.ts
const changes_heading_longest = 100;
function changesHeading(line) {
    const heading = headingText(line);
    if (heading === null)
        return null;
    const { text, level, colon } = heading;
    const longer = /^changes (?:in|since|from|for|of) \S/.test(text) && (colon || level > 0);
    return text === 'changes' || longer ? { level } : null;
}
function isDeeperHeading(line, level) {
    return level > 0 && (markdownHeading.exec(line)?.[1]?.length ?? 0) > level;
}
const otherNames = new Set([
    'change',
    'changed',
    'change list',
    'change log',
    'changelist',
    'changelog',
    'full changelog',
    'notable changes',
    'release notes',
    'what changed',
    "what's changed",
    "what's new",
    'what is new',
]);
function isLookalike(line) {
    const heading = headingText(line.replaceAll('’', "'"));
    if (heading !== null && otherNames.has(heading.text))
        return true;
    return /^\s{0,3}(?:#{1,6} )?[*_]{0,2}changes[*_]{0,2}:[*_]{0,2} ?\S/i.test(line);
}
const markdownHeading = /^ {0,3}(#{1,6})(?=[ \t])/;
function headingText(line) {
    if (line.length > changes_heading_longest || /^[ \t]*\*[ \t]/.test(line))
        return null;
    const marks = markdownHeading.exec(line);
    const level = marks?.[1]?.length ?? 0;
    const plain = line
        .slice(marks?.[0].length ?? 0)
        .replaceAll(/[*_#]/g, '')
        .trim()
        .toLowerCase();
    const colon = plain.endsWith(':') || plain.endsWith('：');
    return { level, colon, text: colon ? plain.slice(0, -1).trimEnd() : plain };
}

;// CONCATENATED MODULE: ./packages/formats/src/releases/changes.ts



function changesList(message) {
    const lines = linesOf(message);
    let empty = null;
    let lookalike = null;
    for (let index = 0; index < lines.count; index += 1) {
        const heading = changesHeading(lines.at(index));
        if (heading === null) {
            if (lookalike === null && isLookalike(lines.at(index)))
                lookalike = lineOf(lines, index);
            continue;
        }
        const { items, stray, end } = sectionBelow(lines, index, heading.level);
        const list = { found: true, headingLine: index + 1, items, stray };
        if (items.length > 0)
            return list;
        empty ??= list;
        index = Math.max(index, end - 1);
    }
    return empty ?? { found: false, lookalike };
}
function linesOf(message) {
    const starts = (0,commits_text/* lineStarts */._$)(message);
    const trailers = new Set((0,commits_trailers/* scanTrailers */.uQ)(message).trailers.map(({ line }) => line - 1));
    return {
        count: starts.length,
        at: (index) => (0,commits_text/* lineAt */.mh)(message, starts, index),
        blank: (index) => (0,commits_text/* isBlankBetween */.jq)(message, starts[index] ?? 0, starts[index + 1] ?? message.length),
        trailer: (index) => trailers.has(index) || meantAsTrailer.test((0,commits_text/* lineAt */.mh)(message, starts, index)),
    };
}
const meantAsTrailer = /^[A-Za-z][A-Za-z0-9]{0,40}-[A-Za-z0-9-]{1,40}: /;
function lineOf(lines, index) {
    return { line: index + 1, text: lines.at(index).trim() };
}
const bullet = /^[ \t]*(?:[-*+•]|[0-9]{1,4}[.)])(?=[ \t]|$)/;
function sectionBelow(lines, heading, level) {
    const items = [];
    let open = null;
    let afterBlank = false;
    let index = heading + 1;
    if (/^[-=]{2,}$/.test(lines.at(index).trim()))
        index += 1;
    for (; index < lines.count; index += 1) {
        if (lines.blank(index)) {
            afterBlank = true;
            continue;
        }
        const line = lines.at(index);
        const mark = bullet.exec(line);
        if (mark !== null) {
            changes_close(items, open);
            open = { parts: [line.slice(mark[0].length).trim()], line: index + 1, endLine: index + 1 };
        }
        else if (isDeeperHeading(line, level)) {
            changes_close(items, open);
            open = null;
        }
        else if (open !== null && continues(lines, index, afterBlank)) {
            open.parts.push(line.trim());
            open.endLine = index + 1;
        }
        else
            break;
        afterBlank = false;
    }
    changes_close(items, open);
    const stray = items.length === 0 && index < lines.count ? lineOf(lines, index) : null;
    return { items, stray, end: index };
}
function changes_close(items, open) {
    const text = open?.parts.join(' ').trim() ?? '';
    if (open !== null && /[\p{L}\p{N}]/u.test(text))
        items.push({ text, line: open.line, endLine: open.endLine });
}
function continues(lines, index, afterBlank) {
    const line = lines.at(index);
    if (/^[ \t]/.test(line))
        return true;
    return !afterBlank && !line.startsWith('#') && !lines.trailer(index) && changesHeading(line) === null;
}

;// CONCATENATED MODULE: ./packages/formats/src/releases/source-commit.ts

function sourceCommit(message) {
    const values = (0,commits_trailers/* gitTrailers */.fQ)(message).flatMap(([token, value]) => token.toLowerCase() === 'source-commit' ? [value] : []);
    if (values.length === 0)
        return { kind: 'none' };
    const hashes = new Set(values.map((value) => value.toLowerCase()));
    const [sha = ''] = hashes;
    if (hashes.size > 1 || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha))
        return { kind: 'unreadable', values };
    return { kind: 'named', sha };
}

;// CONCATENATED MODULE: ./packages/formats/src/releases/allowance.ts
function allowance(steps) {
    let left = steps;
    return {
        spend: (wanted) => {
            left -= wanted;
            if (left < 0)
                left = -1;
            return left >= 0;
        },
    };
}

// EXTERNAL MODULE: ./packages/formats/src/commits/header.ts + 3 modules
var commits_header = __webpack_require__(8068);
// EXTERNAL MODULE: ./packages/formats/src/commits/tickets.ts + 2 modules
var tickets = __webpack_require__(1451);
;// CONCATENATED MODULE: ./packages/formats/src/releases/references.ts


const numbers = (0,tickets/* ticketMatcher */.V)(['#{n}', 'GH-{n}']);
const references_longest = 2000;
const hexadecimal = /(?<![0-9A-Za-z])[0-9a-f]{7,64}(?![0-9A-Za-z])/gi;
function referencesIn(item, matcher) {
    const text = item.slice(0, references_longest);
    const urls = [...text.matchAll(/\/pull\/([1-9][0-9]{0,8})(?![0-9])/g)].map(([, number = '']) => Number(number));
    return {
        hashes: distinct([...text.matchAll(hexadecimal)].map(([hash]) => hash.toLowerCase())),
        tickets: distinct(matcher.find(text).map(({ ticket }) => ticket)),
        pullRequests: distinct([...numbers.find(text).flatMap(numberOf), ...urls]),
    };
}
function numberOf({ ticket }) {
    const digits = /^(?:#|GH-)([0-9]+)$/.exec(ticket)?.[1];
    return digits === undefined ? [] : [Number(digits)];
}
function describing(text, matcher) {
    const start = text.slice(0, references_longest);
    if (!/[0-9@]|:\/\//.test(start))
        return start.trim();
    return withoutNamed(start, [...matcher.find(start), ...numbers.find(start)])
        .replaceAll(/https?:\/\/\S{1,2000}|(?<!\w)@[\w-]{1,40}/g, ' ')
        .replaceAll(hexadecimal, ' ')
        .trim();
}
function describingItem(item, matcher) {
    const header = (0,commits_header/* scanHeader */.Ve)(item.slice(0, references_longest));
    return describing(header.ok ? header.header.subject : item, matcher);
}
function withoutNamed(text, named) {
    if (named.length === 0)
        return text;
    let plain = '';
    let copied = 0;
    for (const { ticket, index } of named.toSorted((one, other) => one.index - other.index)) {
        if (index < copied)
            continue;
        plain += `${text.slice(copied, index)} `;
        copied = index + ticket.length;
    }
    return plain + text.slice(copied);
}
function distinct(items) {
    return [...new Set(items)];
}

;// CONCATENATED MODULE: ./packages/formats/src/releases/words.ts
const plainWords = new Set([
    'a an the and or but not no nor of in on at to for from by with without into onto as is are was were be been it its',
    'this that these those when where which who what how if then than so now can could will would should may might must',
    'do does did has have had all any some more most also only just very via per etc i we you they our your their up out',
    'add added adds fix fixed fixes change changed changes update updated updates remove removed removes support supports',
    'supported improve improved improves improvement improvements make makes made use uses used using new feature features',
    'bug bugs bugfix issue issues problem problems implement implemented implements allow allows allowed introduce',
    'introduced apply applied applies minor various several other better handle handles handled ensure ensures prevent',
    'prevents create creates created set sets release released version',
]
    .join(' ')
    .split(' '));
const longestText = 1000;
const mostWords = 40;
function significantWords(text, known = new Map()) {
    const found = [];
    for (const word of wordsOf(text.slice(0, longestText))) {
        let meant = known.get(word);
        if (meant === undefined) {
            meant = plainWords.has(word) ? '' : stem(word);
            known.set(word, meant);
        }
        if (meant === '' || found.includes(meant))
            continue;
        found.push(meant);
        if (found.length >= mostWords)
            break;
    }
    return found;
}
function wordsOf(text) {
    if (/^[\0-\x7f]*$/.test(text))
        return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    return (text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}
const endings = ['ing', 'ed', 'es', 's', 'e'];
function stem(word) {
    if (word.length < 4 || !/^[a-z]+$/.test(word))
        return word;
    if (word.endsWith('ies'))
        return `${word.slice(0, -3)}y`;
    const ending = endings.find((end) => word.endsWith(end)) ?? '';
    const short = word.length - ending.length < 3 ? word : word.slice(0, word.length - ending.length);
    return short.at(-1) === short.at(-2) ? short.slice(0, -1) : short;
}

;// CONCATENATED MODULE: ./packages/formats/src/releases/word-index.ts

function wordIndex(texts, work) {
    const known = new Map();
    const byWord = new Map();
    const alone = new Map();
    const sizes = texts.map((text, position) => {
        const words = significantWords(text, known);
        for (const word of words)
            put(byWord, word, position);
        if (words.length < 2)
            put(alone, keyOf(text, words), position);
        return words.length;
    });
    const shared = new Uint8Array(texts.length);
    return {
        similar: (text) => {
            const words = significantWords(text, known);
            const lists = words.map((word) => byWord.get(word) ?? []);
            const same = words.length < 2 ? (alone.get(keyOf(text, words)) ?? []) : [];
            if (!work.spend(lists.reduce((sum, { length }) => sum + length, same.length)))
                return null;
            const [commonest = [], ...rarer] = lists.toSorted((one, other) => other.length - one.length);
            const touched = [];
            for (const positions of rarer) {
                for (const position of positions)
                    if (bump(shared, position) === 1)
                        touched.push(position);
            }
            for (const position of commonest)
                if ((shared[position] ?? 0) > 0)
                    bump(shared, position);
            const close = touched.filter((position) => isClose(shared[position] ?? 0, words.length, sizes[position] ?? 0));
            for (const position of touched)
                shared[position] = 0;
            return [...new Set([...same, ...close])];
        },
    };
}
function bump(counts, position) {
    const count = (counts[position] ?? 0) + 1;
    counts[position] = count;
    return count;
}
function isClose(shared, one, other) {
    return shared >= 2 && shared * 2 >= Math.min(one, other);
}
function keyOf(text, words) {
    return words[0] ?? `=${text.trim().toLowerCase().slice(0, 200)}`;
}
function put(index, key, position) {
    const positions = index.get(key);
    if (positions === undefined)
        index.set(key, [position]);
    else
        positions.push(position);
}

;// CONCATENATED MODULE: ./packages/formats/src/releases/agreement.ts



const maxSteps = 25_000_000;
function agreement(items, commits, matcher) {
    const work = allowance(maxSteps);
    const index = indexOf(commits, matcher, work);
    const spokenOf = new Set();
    const result = { matches: [], itemsWithoutCommit: [], undecided: [] };
    for (const item of items) {
        const match = matchOf(item.text, matcher, index, work);
        if (match === null)
            result.undecided.push(item);
        else if (match.positions.length === 0)
            result.itemsWithoutCommit.push(item);
        else {
            for (const position of match.positions)
                spokenOf.add(position);
            result.matches.push({ item, by: match.by, commits: match.positions.flatMap((at) => commits[at] ?? []) });
        }
    }
    const withdrawn = withdrawnCommits(commits, index);
    const commitsWithoutItem = commits.filter((commit, position) => needsItem(commit) && !spokenOf.has(position) && !withdrawn.has(position));
    return { ...result, commitsWithoutItem };
}
function needsItem({ type, breaking }) {
    return breaking || type === 'feat' || type === 'fix';
}
function indexOf(commits, matcher, work) {
    const starts = once(() => grouped(commits, ({ sha }) => [sha.slice(0, 7)]));
    const tickets = once(() => grouped(commits, (commit) => commit.tickets));
    const pullRequests = once(() => grouped(commits, (commit) => commit.pullRequests));
    const describe = () => commits.map(({ subject }) => describing(subject, matcher));
    const words = once(() => wordIndex(describe(), work));
    return {
        byHash: (prefix) => (starts().get(prefix.slice(0, 7)) ?? []).filter((position) => commits[position]?.sha.startsWith(prefix)),
        byTicket: (ticket) => tickets().get(ticket) ?? [],
        byPullRequest: (number) => pullRequests().get(number) ?? [],
        similar: (text) => words().similar(text),
    };
}
function once(make) {
    let made = null;
    return () => (made ??= { value: make() }).value;
}
function grouped(commits, keys) {
    const groups = new Map();
    for (const [position, commit] of commits.entries()) {
        for (const key of keys(commit)) {
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, [position]);
            else
                group.push(position);
        }
    }
    return groups;
}
function matchOf(text, matcher, index, work) {
    const { hashes, pullRequests, ...named } = referencesIn(text, matcher);
    const tickets = named.tickets.filter((ticket) => !pullRequests.some((pull) => isKnownPull(ticket, pull, index)));
    const lists = [
        { by: 'hash', positions: hashes.map(index.byHash) },
        { by: 'ticket', positions: tickets.map(index.byTicket) },
        { by: 'pull-request', positions: pullRequests.map(index.byPullRequest) },
    ];
    const first = lists.find(({ positions }) => positions.some(({ length }) => length > 0));
    if (first !== undefined) {
        const all = lists.flatMap(({ positions }) => positions);
        if (!work.spend(10 * all.reduce((sum, { length }) => sum + length, 0)))
            return null;
        return { by: first.by, positions: [...new Set(all.flat())] };
    }
    const similar = index.similar(describingItem(text, matcher));
    return similar === null ? null : { by: 'words', positions: similar };
}
function isKnownPull(ticket, pull, { byPullRequest }) {
    return (ticket === `#${pull}` || ticket === `GH-${pull}`) && byPullRequest(pull).length > 0;
}
function withdrawnCommits(commits, index) {
    const withdrawn = new Set();
    for (const [position, { reverts }] of commits.entries()) {
        if (withdrawn.has(position))
            continue;
        const taken = reverts.flatMap(index.byHash).filter((other) => other !== position);
        for (const other of taken)
            withdrawn.add(other);
        if (taken.length > 0)
            withdrawn.add(position);
    }
    return withdrawn;
}

// EXTERNAL MODULE: ./packages/formats/src/commits/closing.ts
var closing = __webpack_require__(9094);
// EXTERNAL MODULE: ./packages/formats/src/commits/message.ts + 1 modules
var commits_message = __webpack_require__(2644);
// EXTERNAL MODULE: ./packages/formats/src/commits/unfinished.ts
var unfinished = __webpack_require__(2076);
;// CONCATENATED MODULE: ./packages/formats/src/releases/release-commit.ts





function releaseCommit(sha, message, matcher) {
    const { header, headerText, breaking } = isPlain(message) ? headerAlone(message) : whole(message);
    let tickets = null;
    return {
        sha: sha.toLowerCase(),
        type: header.ok ? header.header.type : null,
        breaking,
        subject: header.ok ? header.header.subject : headerText.trim(),
        get tickets() {
            return (tickets ??= ticketsOf(message, matcher));
        },
        pullRequests: pullRequestsOf(headerText),
        reverts: (0,unfinished/* revertedCommits */._)(message),
    };
}
function isPlain(message) {
    const first = message.charCodeAt(0);
    return first > 32 && first < 127 && !message.includes('BREAKING');
}
function headerAlone(message) {
    const feed = message.indexOf('\n');
    const line = feed === -1 ? message : message.slice(0, message[feed - 1] === '\r' ? feed - 1 : feed);
    const header = (0,commits_header/* scanHeader */.Ve)(line);
    return { header, headerText: line, breaking: header.ok && header.header.breaking };
}
function whole(message) {
    const { header, headerText, breaking } = (0,commits_message/* scanMessage */.n)(message);
    return { header, headerText, breaking: breaking !== null };
}
function ticketsOf(message, matcher) {
    const { headerText, footers } = (0,commits_message/* scanMessage */.n)(message);
    const named = [
        headerText,
        ...footers.map(({ value, separator }) => (separator === ' #' ? `#${value}` : value)),
        ...(0,commits_trailers/* gitTrailers */.fQ)(message).map(([, value]) => value),
    ];
    const found = matcher.find(named.join('\n')).map(({ ticket }) => ticket);
    const closed = (0,closing/* closingReferences */.K)(message).map(({ ticket }) => ticket);
    return [...new Set([...found, ...closed])];
}
function pullRequestsOf(headerText) {
    if (!headerText.includes('#'))
        return none;
    const merged = /^Merge pull request #([1-9][0-9]{0,8}) from /.exec(headerText)?.[1];
    const squashed = /\(#([1-9][0-9]{0,8})\)$/.exec(headerText.slice(-20).trimEnd())?.[1];
    return [merged, squashed].flatMap((number) => (number === undefined ? [] : [Number(number)]));
}
const none = [];

// EXTERNAL MODULE: ./node_modules/semver/functions/inc.js
var inc = __webpack_require__(2338);
var inc_default = /*#__PURE__*/__webpack_require__.n(inc);
;// CONCATENATED MODULE: ./packages/formats/src/releases/next-version.ts


function nextVersion(current, commits) {
    const { wanted, because } = strongest(commits);
    if (current === null)
        return { version: '0.1.0', bump: 'minor', because };
    const version = readVersion(current.replace(/^v(?=[0-9])/, ''));
    if (version === null)
        return null;
    if (wanted === 'none')
        return { version: version.text, bump: 'none', because: null };
    const bump = wanted === 'major' && version.major === 0 ? 'minor' : wanted;
    const next = inc_default()(version.text, bump);
    return next === null || readVersion(next) === null ? null : { version: next, bump, because };
}
const bumps = ['none', 'patch', 'minor', 'major'];
function strongest(commits) {
    let rank = 0;
    let because = null;
    for (const commit of commits) {
        const own = rankOf(commit);
        if (own <= rank)
            continue;
        rank = own;
        because = commit.sha;
    }
    return { wanted: bumps[rank] ?? 'none', because };
}
function rankOf({ type, breaking }) {
    if (breaking)
        return 3;
    return type === 'feat' ? 2 : type === 'fix' ? 1 : 0;
}

;// CONCATENATED MODULE: ./packages/formats/src/releases/index.ts











/***/ })

};
