export const id = 3761;
export const ids = [3761];
export const modules = {

/***/ 3761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectTag: () => (/* binding */ collectTag)
});

// EXTERNAL MODULE: ./packages/formats/src/commits/index.ts + 13 modules
var src_commits = __webpack_require__(9423);
// EXTERNAL MODULE: ./packages/formats/src/releases/index.ts + 17 modules
var releases = __webpack_require__(9938);
// EXTERNAL MODULE: ./packages/model/src/fact.ts
var fact = __webpack_require__(2667);
// EXTERNAL MODULE: ./actions/commit-lint/origins.ts
var origins = __webpack_require__(6367);
// EXTERNAL MODULE: ./packages/app/src/index.ts + 28 modules
var src = __webpack_require__(2835);
;// CONCATENATED MODULE: ./actions/commit-lint/tag/body.ts



async function collectBody(ports, { change }, tag, commit) {
    if (change.event === 'cli')
        return inThisClone(ports, `refs/tags/${tag.name}`);
    if (tag.object === commit)
        return (0,fact/* available */.q)({ annotated: false });
    const wanted = { tag, commit, repository: change.repository };
    const here = tag.object === null ? null : await byId(ports, tag.object);
    if (here !== null)
        return here;
    const fetched = await fetchedBody(ports, wanted);
    if (fetched.status === 'available')
        return fetched;
    const asked = await askedBody(ports, wanted);
    return asked.status === 'available' ? asked : (0,fact/* unavailable */.h)(`${fetched.reason} ${asked.reason}`);
}
async function inThisClone(ports, spec) {
    const answers = await ports.git.objects([spec]);
    if (answers.status === 'unavailable')
        return answers;
    return bodyOf(answers.value[0]) ?? (0,fact/* unavailable */.h)('The tag is not in this clone.');
}
async function byId(ports, id) {
    const answers = await ports.git.objects([id]);
    return answers.status === 'available' ? bodyOf(answers.value[0]) : null;
}
function bodyOf(answer) {
    if (answer?.kind !== 'found')
        return null;
    return answer.type === 'tag' ? annotated(answer.id, answer.bytes) : (0,fact/* available */.q)({ annotated: false });
}
function annotated(object, bytes) {
    const reading = (0,releases/* readTagObject */.ew)(bytes);
    if (!reading.ok)
        return (0,fact/* unavailable */.h)(reading.problem);
    const { name, message, signature } = reading.tag;
    const kept = signature === null ? null : { format: signature.format, complete: signature.complete };
    return (0,fact/* available */.q)({ annotated: true, object, ownName: name, signature: kept, list: (0,releases/* changesList */.C5)(message) });
}
async function fetchedBody(ports, { tag, commit }) {
    const ref = `refs/cm-actions/tags/${tag.name}`;
    const fetched = await ports.git.fetch([`+refs/tags/${tag.name}:${ref}`], await (0,src.thinDepth)(ports));
    if (fetched.status === 'unavailable')
        return (0,fact/* unavailable */.h)(`The tag could not be fetched: ${fetched.reason}`);
    if (tag.object !== null)
        return (await byId(ports, tag.object)) ?? (0,fact/* unavailable */.h)(movedSince);
    const answers = await ports.git.objects([ref, `${ref}^{commit}`]);
    if (answers.status === 'unavailable')
        return answers;
    const [own, target] = answers.value;
    if (target?.kind !== 'found' || target.id !== commit)
        return (0,fact/* unavailable */.h)(movedSince);
    return bodyOf(own) ?? (0,fact/* unavailable */.h)(movedSince);
}
async function askedBody(ports, { tag, commit, repository }) {
    if (repository === null)
        return (0,fact/* unavailable */.h)('GitHub was not asked: the event names no repository.');
    let object = tag.object;
    if (object === null) {
        const ref = await ports.forge.tagRef(repository, tag.name);
        if (ref.status === 'unavailable')
            return ref;
        if (ref.value.type !== 'tag') {
            return ref.value.sha === commit ? (0,fact/* available */.q)({ annotated: false }) : (0,fact/* unavailable */.h)(movedSince);
        }
        object = ref.value.sha;
    }
    const found = await ports.forge.tagObject(repository, object);
    if (found.status === 'unavailable')
        return found;
    const { name, target, targetType, message, signature } = found.value;
    if (targetType === 'commit' && target !== commit)
        return (0,fact/* unavailable */.h)(movedSince);
    const lines = [`object ${target}`, `type ${targetType}`, `tag ${name}`, '', message];
    const whole = signature === null || message.includes(signature.trim()) ? lines : [...lines, signature];
    return annotated(object, new TextEncoder().encode(whole.join('\n')));
}
const movedSince = 'The tag was moved or deleted since this event.';

;// CONCATENATED MODULE: ./actions/commit-lint/tag/default-branch.ts


async function findDefaultBranch(ports, { change, defaultBranch }, trusted) {
    const { repository } = change;
    if (change.event === 'cli' || defaultBranch === null) {
        return { name: null, tip: await localTip(ports), repository };
    }
    const read = trusted.branch === defaultBranch ? trusted.commit : null;
    const tip = read === null ? await (0,src.fetchedTip)(ports, defaultBranch) : (0,fact/* available */.q)(read);
    return { name: defaultBranch, tip, repository };
}
async function localTip(ports) {
    const tip = await (0,src.localDefaultTip)(ports);
    if (tip.status === 'unavailable')
        return tip;
    return tip.value === null ? (0,fact/* unavailable */.h)(noBranch) : (0,fact/* available */.q)(tip.value);
}
const noBranch = 'This clone has no origin/HEAD, main or master. Fetch the default branch: git fetch origin';
async function isOnDefaultBranch(ports, branch, sha) {
    const { name, tip, repository } = branch;
    if (tip.status === 'available' && tip.value === sha)
        return (0,fact/* available */.q)(true);
    const near = tip.status === 'available' ? await byGit(ports, sha, tip.value) : tip;
    if (near.status === 'available' || name === null)
        return near;
    const asked = repository === null
        ? (0,fact/* unavailable */.h)('GitHub was not asked: the event names no repository.')
        : await ports.forge.compareStatus(repository, sha, name);
    if (asked.status === 'available')
        return (0,fact/* available */.q)(asked.value === 'ahead' || asked.value === 'identical');
    const ref = `refs/cm-actions/${name}`;
    const fetched = await ports.git.fetch([sha, `+refs/heads/${name}:${ref}`], { unshallow: true });
    const whole = fetched.status === 'available' ? await byGit(ports, sha, ref) : fetched;
    return whole.status === 'available' ? whole : (0,fact/* unavailable */.h)(`${near.reason} ${asked.reason} ${whole.reason}`);
}
async function byGit(ports, sha, from) {
    const missing = await ports.git.notReachable([sha], from);
    if (missing.status === 'unavailable')
        return missing;
    if (!missing.value.has(sha))
        return (0,fact/* available */.q)(true);
    const cut = await ports.git.shallowCommits();
    if (cut.status === 'unavailable')
        return cut;
    return cut.value.size === 0 ? (0,fact/* available */.q)(false) : (0,fact/* unavailable */.h)('The checkout is shallow.');
}

;// CONCATENATED MODULE: ./actions/commit-lint/tag/branch.ts




async function collectBranch(ports, branch, commit, folder) {
    const own = await isOnDefaultBranch(ports, branch, commit);
    if (own.status === 'unavailable' || own.value)
        return own.status === 'unavailable' ? own : onDefault;
    const message = await messageOf(ports, commit);
    if (message.status === 'unavailable')
        return message;
    const source = (0,releases/* sourceCommit */.Pr)(message.value);
    if (source.kind === 'none')
        return neither(null);
    if (source.kind === 'unreadable') {
        return neither(`its Source-Commit: should be one full hash, and is "${source.values.join('", "').slice(0, 200)}"`);
    }
    return builtFrom(ports, branch, { commit, source: source.sha, folder });
}
const onDefault = (0,fact/* available */.q)({ on: 'default' });
function neither(scheme) {
    return (0,fact/* available */.q)({ on: 'neither', scheme });
}
async function builtFrom(ports, branch, built) {
    const { source, folder, commit } = built;
    const short = source.slice(0, 12);
    const there = await isOnDefaultBranch(ports, branch, source);
    if (there.status === 'unavailable')
        return there;
    if (!there.value)
        return neither(`its Source-Commit: ${short} is not on the default branch either`);
    const trees = await treesOf(ports, built, branch.name !== null);
    if (trees.status === 'unavailable')
        return trees;
    const [own, wanted] = trees.value;
    if (own?.kind !== 'found')
        return (0,fact/* unavailable */.h)(`The files of ${commit.slice(0, 12)} are not in this clone.`);
    if (wanted?.kind !== 'found')
        return neither(`its Source-Commit: ${short} has no folder "${folder}"`);
    return own.id === wanted.id
        ? (0,fact/* available */.q)({ on: 'source', source, folder })
        : neither(`its files are not those of the folder "${folder}" in its Source-Commit: ${short}`);
}
async function treesOf(ports, built, mayFetch) {
    const specs = [`${built.commit}^{tree}`, `${built.source}:${built.folder}`];
    const here = await ports.git.objects([`${built.source}^{commit}`]);
    const known = here.status === 'available' && here.value[0]?.kind === 'found';
    if (known || !mayFetch)
        return ports.git.objects(specs);
    const fetched = await ports.git.fetch([built.source], await (0,src.thinDepth)(ports));
    return fetched.status === 'unavailable' ? fetched : ports.git.objects(specs);
}
async function messageOf(ports, sha) {
    const answers = await ports.git.objects([`${sha}^{commit}`]);
    if (answers.status === 'unavailable')
        return answers;
    const found = answers.value[0];
    if (found?.kind !== 'found')
        return (0,fact/* unavailable */.h)(`Commit ${sha.slice(0, 12)} is not in this clone.`);
    const raw = new TextDecoder().decode(found.bytes);
    const blank = raw.indexOf('\n\n');
    return (0,fact/* available */.q)(blank === -1 ? '' : raw.slice(blank + 2));
}

;// CONCATENATED MODULE: ./actions/commit-lint/tag/instead.ts

function insteadOf(taken, wanted, asked) {
    const next = asked === null ? null : (0,releases/* readVersion */.$4)(asked);
    if (next !== null && (0,releases/* compareVersions */.Zy)(next, taken) > 0)
        return `v${next.text}`;
    const { major, minor, patch } = taken;
    if (taken.prerelease.length === 0)
        return `v${major}.${minor}.${patch + 1}`;
    const final = { ...taken, prerelease: [], text: `${major}.${minor}.${patch}` };
    const [label, number] = taken.prerelease;
    const counted = taken.prerelease.length === 2 && typeof number === 'number';
    return wanted.prerelease.length > 0 && counted ? `v${final.text}-${label}.${number + 1}` : `v${final.text}`;
}

// EXTERNAL MODULE: ./actions/commit-lint/tag/known-tags.ts
var known_tags = __webpack_require__(1704);
// EXTERNAL MODULE: ./actions/commit-lint/tag/reachable.ts
var tag_reachable = __webpack_require__(9916);
;// CONCATENATED MODULE: ./actions/commit-lint/tag/line.ts






const noCommits = (0,fact/* available */.q)({ commits: [], expected: 0, how: 'git' });
async function collectLine(ports, change, placed) {
    const list = await (0,known_tags/* listReleases */.t)(ports, change.change.event === 'cli');
    if (list.status === 'unavailable')
        return { place: list, commits: list };
    const { where } = list.value;
    const rest = list.value.releases.filter(({ release }) => release.name !== placed.release.name);
    const others = placed.fresh ? rest : await withoutLater(ports, change, placed, rest);
    const guess = (0,releases/* previousOfLine */.hd)(placed.release, namesOf(others), null);
    if (placed.built || others.every(({ release }) => !isGreaterElsewhere(release, placed.release))) {
        const tried = await readSince(ports, change, placed, { place: guess, others });
        if (placed.built || tried.proved)
            return linedOf(guess, tried, where);
    }
    const reachable = await (0,tag_reachable/* releasesInHistory */.U)(ports, change, placed.head, others);
    if (reachable.status === 'unavailable') {
        const known = guess.conflict === null ? reachable : (0,fact/* available */.q)({ ...guess, where, previousCommit: null });
        return { place: known, commits: reachable };
    }
    const place = (0,releases/* previousOfLine */.hd)(placed.release, namesOf(others), reachable.value);
    return linedOf(place, await readSince(ports, change, placed, { place, others }), where);
}
async function withoutLater(ports, change, { release, head, built }, others) {
    const greater = others.filter(({ release: other }) => sameLine(other, release) && (0,releases/* compareVersions */.Zy)(other.version, release.version) > 0);
    const found = await (0,known_tags/* commitsOfReleases */.Q)(ports, greater);
    if (found.status === 'unavailable' || found.value.size === 0)
        return others;
    const bases = await basesOf(ports, change, found.value, built);
    const later = await (0,tag_reachable/* releasesOnTop */.H)(ports, change, head, bases);
    return others.filter(({ release: other }) => !later.has(other.name));
}
async function basesOf(ports, { change }, commits, built) {
    if (!built)
        return commits;
    const bases = new Map();
    const read = (sha) => messageOfRelease(ports, sha, change.event === 'cli');
    for (const [name, commit] of commits) {
        const base = await baseOf(read, commit, name);
        if (base.status === 'available')
            bases.set(name, base.value);
    }
    return bases;
}
function namesOf(releases) {
    return releases.map(({ release }) => release.name);
}
function isGreaterElsewhere(one, own) {
    return !sameLine(one, own) && (0,releases/* compareVersions */.Zy)(one.version, own.version) >= 0;
}
function sameLine({ version: one }, { version: own }) {
    return one.major === own.major && one.minor === own.minor;
}
function linedOf(place, { commits, previousCommit }, where) {
    return { place: (0,fact/* available */.q)({ ...place, where, previousCommit }), commits };
}
async function readSince(ports, change, { head, built }, { place, others }) {
    const { previous, previousFinal } = place;
    if (previous === null)
        return { commits: noCommits, previousCommit: null, proved: true };
    const final = previousFinal ?? previous;
    const wanted = others.filter(({ release }) => release.name === previous.name || release.name === final.name);
    const found = await (0,known_tags/* commitsOfReleases */.Q)(ports, wanted);
    if (found.status === 'unavailable')
        return { commits: found, previousCommit: null, proved: true };
    const local = change.change.event === 'cli';
    const message = built ? (sha) => messageOfRelease(ports, sha, local) : null;
    const base = await baseOf(message, found.value.get(final.name), final.name);
    const last = await baseOf(message, found.value.get(previous.name), previous.name);
    const previousCommit = last.status === 'available' ? last.value : null;
    if (base.status === 'unavailable')
        return { commits: base, previousCommit, proved: true };
    const range = { ...change.change, base: base.value, head };
    const commits = await (0,src.readChangeCommits)(ports, { ...change, pullRequest: null, change: range });
    return { commits, previousCommit, proved: proves(commits, head, [base.value, previousCommit]) };
}
function proves(commits, head, bases) {
    if (commits.status === 'unavailable')
        return true;
    const read = commits.value.commits;
    const isSeen = (base) => read.some(({ sha, parents }) => sha === base || parents.includes(base));
    return bases.every((base) => base === null || base === head || isSeen(base));
}
async function baseOf(read, commit, name) {
    if (commit === undefined)
        return (0,fact/* unavailable */.h)(`The tag ${name} stands on no commit that is here.`);
    if (read === null)
        return (0,fact/* available */.q)(commit);
    const message = await read(commit);
    if (message.status === 'unavailable')
        return message;
    const source = (0,releases/* sourceCommit */.Pr)(message.value);
    return (0,fact/* available */.q)(source.kind === 'named' ? source.sha : commit);
}
async function messageOfRelease(ports, commit, local) {
    const here = await messageOf(ports, commit);
    if (here.status === 'available' || local)
        return here;
    const fetched = await ports.git.fetch([commit], await (0,src.thinDepth)(ports));
    return fetched.status === 'unavailable' ? fetched : messageOf(ports, commit);
}

;// CONCATENATED MODULE: ./actions/commit-lint/tag/move.ts


async function collectMove(ports, { change, push }, { before }) {
    if (push === null)
        return 'unsaid';
    if (before === null)
        return 'new';
    const here = await commitAt(ports, before);
    if (here !== null)
        return (0,fact/* available */.q)({ commit: here, object: before });
    const fetched = await ports.git.fetch([before], await (0,src.thinDepth)(ports));
    const then = fetched.status === 'available' ? await commitAt(ports, before) : null;
    if (then !== null)
        return (0,fact/* available */.q)({ commit: then, object: before });
    return askedCommit(ports, change.repository, before);
}
async function commitAt(ports, id) {
    const answers = await ports.git.objects([`${id}^{commit}`]);
    const found = answers.status === 'available' ? answers.value[0] : undefined;
    return found?.kind === 'found' ? found.id : null;
}
async function askedCommit(ports, repository, before) {
    const what = `The tag stood on ${before.slice(0, 12)} before, which git cannot find any more.`;
    if (repository === null)
        return (0,fact/* unavailable */.h)(what);
    const asked = await ports.forge.tagObject(repository, before);
    if (asked.status === 'unavailable')
        return (0,fact/* unavailable */.h)(`${what} ${asked.reason}`);
    const { target, targetType } = asked.value;
    return targetType === 'commit' ? (0,fact/* available */.q)({ commit: target, object: before }) : (0,fact/* unavailable */.h)(what);
}

// EXTERNAL MODULE: ./actions/commit-lint/facts-out.ts
var facts_out = __webpack_require__(1098);
// EXTERNAL MODULE: ./actions/commit-lint/messages.ts
var messages = __webpack_require__(9502);
// EXTERNAL MODULE: ./actions/commit-lint/tag/next.ts
var next = __webpack_require__(7546);
;// CONCATENATED MODULE: ./actions/commit-lint/tag/since.ts




function readCommitsSince({ commits, after, previousCommit, list, matcher }) {
    const read = (some) => some.map(({ sha, message }) => (0,releases/* releaseCommit */.Lk)(sha, message, matcher));
    const notable = read(commits.filter(mayBeNotable)).filter(isNotable);
    const others = (merges) => {
        const known = new Set(notable.map(({ sha }) => sha));
        return read(commits.filter(({ sha, parents }) => (merges || parents.length < 2) && !known.has(sha)));
    };
    const listed = list?.found === true && list.items.length > 0 ? list : null;
    return {
        tag: after.tag,
        count: commits.length,
        commits: shownCommits(commits, matcher),
        agreement: listed === null ? null : agreementOf(listed, { notable, others }, commits, { previousCommit, matcher }),
        suggested: listed === null ? suggestedItems(notable, others) : [],
        next: (0,next/* nextVersionOf */.$)(after.version, notable),
    };
}
function mayBeNotable({ message }) {
    const text = message.trimStart();
    if (/^(?:feat|fix)/i.test(text) || text.includes('BREAKING') || text.includes('This reverts '))
        return true;
    const mark = text.indexOf('!:');
    const feed = text.indexOf('\n');
    return mark !== -1 && (feed === -1 || mark < feed);
}
function isNotable({ type, breaking, reverts }) {
    return breaking || type === 'feat' || type === 'fix' || reverts.length > 0;
}
const mostShown = 100;
function shownCommits(commits, matcher) {
    return commits.slice(-mostShown).map(({ sha, message }) => {
        const text = (0,messages/* messageOf */.bD)({ kind: 'landed', sha }, message);
        const { tickets } = (0,releases/* releaseCommit */.Lk)(sha, message, matcher);
        return (0,facts_out/* commitFacts */.T)(sha, text, { tickets, exempt, uncertain: null, flaws: [] });
    });
}
const exempt = { rule: 'commit-lint/exempt-landed', reason: 'judged when it landed' };
function agreementOf({ items }, { notable, others }, commits, { previousCommit, matcher }) {
    const first = (0,releases/* agreement */.z6)(items, notable.toReversed(), matcher);
    const left = first.itemsWithoutCommit;
    const rest = (0,releases/* agreement */.z6)(left, left.length === 0 ? [] : others(true).toReversed(), matcher);
    const before = previousCommit === null ? new Set() : reachedFrom(previousCommit, commits);
    const missing = first.commitsWithoutItem.filter(({ sha }) => !before.has(sha)).toReversed();
    return {
        itemsWithoutCommit: rest.itemsWithoutCommit,
        commitsWithoutItem: missing.map((commit) => ({ sha: commit.sha, item: itemOf(commit) })),
        undecided: first.undecided.length + rest.undecided.length,
    };
}
function reachedFrom(start, commits) {
    const parents = new Map(commits.map((commit) => [commit.sha, commit.parents]));
    const reached = new Set();
    const left = [start];
    for (let sha = left.pop(); sha !== undefined; sha = left.pop()) {
        if (reached.has(sha) || !parents.has(sha))
            continue;
        reached.add(sha);
        left.push(...(parents.get(sha) ?? []));
    }
    return reached;
}
const mostSuggested = 30;
const longestItem = 120;
function suggestedItems(notable, others) {
    const counted = notable.filter(({ breaking, type }) => breaking || type === 'feat' || type === 'fix');
    const told = counted.length > 0 ? counted : others(false);
    const items = told
        .slice(0, mostSuggested)
        .map(itemOf)
        .filter((item) => item !== '');
    const more = told.length - mostSuggested;
    return more > 0 ? [...items, `and ${more} more`] : items;
}
function itemOf({ subject, breaking }) {
    const plain = subject
        .slice(0, 4 * longestItem)
        .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
        .trim();
    const short = plain.length > longestItem ? `${[...plain].slice(0, longestItem).join('')}…` : plain;
    const text = `${short.charAt(0).toUpperCase()}${short.slice(1)}`;
    return breaking && text !== '' ? `${text} (breaking)` : text;
}

;// CONCATENATED MODULE: ./actions/commit-lint/tag/collect-tag.ts











async function collectTag(ports, change, tag, terms) {
    const { seen, commits } = await seenTag(ports, change, tag, terms);
    const why = 'Not judged on tags.';
    return {
        stage: 'landed',
        draft: null,
        commits,
        counted: null,
        announced: [],
        pullRequest: null,
        branch: null,
        base: null,
        pushedBy: change.push?.sender ?? null,
        reverts: new Map(),
        origins: origins/* noOrigins */.n,
        branchName: { judged: false, reason: why },
        commitlint: { kind: 'none', reason: why },
        tickets: { asked: false, reason: why },
        tag: seen,
        nextVersion: null,
    };
}
async function seenTag(ports, change, tag, { settings, trusted }) {
    const reading = (0,releases/* readReleaseTag */.uX)(tag.name);
    const commit = change.change.head;
    const why = whyIdle(reading);
    if (why !== null || commit === null)
        return idleTag(tag.name, why ?? 'The tag stands on no commit.');
    const body = await collectBody(ports, change, tag, commit);
    const moved = await collectMove(ports, change, tag);
    const main = await findDefaultBranch(ports, change, trusted);
    const branch = await collectBranch(ports, main, commit, settings.releaseFolder);
    const told = { name: tag.name, commit, pushed: change.change.event !== 'cli', defaultBranch: main.name };
    const common = { kind: 'judged', ...told, body, moved, branch };
    if (reading.kind !== 'release') {
        const none = { version: null, following: null, line: null, since: null };
        return { commits: noCommits, seen: { ...common, ...none, naming: namingOf(reading) } };
    }
    const head = collect_tag_builtFrom(branch) ?? commit;
    const fresh = moved === 'new' || change.change.event === 'create';
    const lined = await collectLine(ports, change, { release: reading, head, built: head !== commit, fresh });
    const since = sinceOf(lined, body, settings);
    const line = lineOf(lined.place, reading, since);
    const { version } = reading;
    const named = { version: version.text, following: insteadOf(version, version, null), naming: null };
    return { commits: lined.commits, seen: { ...common, ...named, line, since } };
}
function idleTag(name, why) {
    return { commits: noCommits, seen: { kind: 'idle', name, why } };
}
function whyIdle(reading) {
    if (reading.kind === 'release')
        return null;
    if (reading.kind === 'moving') {
        return `${reading.name} is a moving tag: it follows the newest release of its line, and is none itself.`;
    }
    const meant = reading.suggestion === null ? null : (0,releases/* readReleaseTag */.uX)(reading.suggestion);
    if (meant?.kind === 'release' || (meant === null && /^v[0-9]/i.test(reading.name)))
        return null;
    return `${reading.problem} So it is no release, and nothing is judged.`;
}
function namingOf(reading) {
    return reading.kind === 'other' ? { problem: reading.problem, suggestion: reading.suggestion } : null;
}
function collect_tag_builtFrom(branch) {
    return branch.status === 'available' && branch.value.on === 'source' ? branch.value.source : null;
}
function sinceOf({ place, commits }, body, settings) {
    if (place.status === 'unavailable' || commits.status === 'unavailable')
        return null;
    const after = place.value.previousFinal ?? place.value.previous;
    if (after === null)
        return null;
    const annotated = body.status === 'available' && body.value.annotated ? body.value : null;
    return readCommitsSince({
        commits: commits.value.commits,
        after: { tag: after.name, version: after.version.text },
        previousCommit: place.value.previousCommit,
        list: annotated?.list ?? null,
        matcher: (0,src_commits/* ticketMatcher */.V_)(settings.tickets),
    });
}
function lineOf(place, release, since) {
    if (place.status === 'unavailable')
        return (0,fact/* unavailable */.h)(place.reason);
    const { previous, previousFinal, conflict, where } = place.value;
    return (0,fact/* available */.q)({
        previous: previous?.name ?? null,
        previousFinal: previousFinal?.name ?? null,
        conflict: conflict === null ? null : { tag: conflict.tag.name, why: conflict.why },
        instead: conflict === null ? null : insteadOf(conflict.tag.version, release.version, since?.next?.version ?? null),
        where,
    });
}


/***/ })

};
