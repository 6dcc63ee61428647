export const id = 7467;
export const ids = [7467];
export const modules = {

/***/ 7467:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/app/src/index.ts + 28 modules
var src = __webpack_require__(2835);
// EXTERNAL MODULE: ./packages/model/src/fact.ts
var fact = __webpack_require__(2667);
// EXTERNAL MODULE: ./packages/formats/src/branches/index.ts + 8 modules
var branches = __webpack_require__(5516);
// EXTERNAL MODULE: ./packages/formats/src/commits/index.ts + 13 modules
var src_commits = __webpack_require__(9423);
;// CONCATENATED MODULE: ./actions/commit-lint/branch/collect.ts


const noBranch = { judged: false, reason: 'Judged with the commits of a branch.' };
async function collectBranch(ports, change, stage, settings) {
    const { branch: name, defaultBranch } = change;
    const reason = notJudged(change, stage);
    if (name === null || reason !== null)
        return { judged: false, reason: reason ?? 'No branch is checked out.' };
    const templates = (0,branches/* branchTemplates */.O)(settings.branchTemplates, settings.branchTypes);
    const matcher = (0,src_commits/* ticketMatcher */.V_)(settings.tickets);
    const first = (0,branches/* judgeBranch */.m8)(name, templates, matcher, { defaultBranch });
    if (first.ok)
        return { judged: true, name, judge: () => first };
    const other = stage === 'range' ? await notTheBranch(ports, change) : null;
    if (other !== null)
        return { judged: false, reason: other };
    return { judged: true, name, judge: (hints) => (0,branches/* judgeBranch */.m8)(name, templates, matcher, { ...hints, defaultBranch }) };
}
const isDefault = 'It is the default branch.';
function notJudged(change, stage) {
    if (change.kind === 'tag')
        return 'A tag was pushed, and no branch.';
    if (isDefaultBranch(change, stage))
        return isDefault;
    if (stage === 'queue' || change.branch?.startsWith('gh-readonly-queue/')) {
        return 'A merge queue names its branches itself.';
    }
    return notAPersons(change);
}
function isDefaultBranch({ branch, defaultBranch }, stage) {
    if (stage === 'landed' || branch === null)
        return stage === 'landed';
    return branch === defaultBranch || (stage === 'range' && usualDefaults.includes(branch));
}
function notAPersons({ pullRequest: pull, push }) {
    if (pull?.fork === true)
        return 'The branch is in a fork, where its owner names branches.';
    const account = pull === null ? push?.sender : pull.author;
    if (account?.type !== 'Bot')
        return null;
    return `${pull === null ? 'Pushed' : 'Opened'} by ${account.login}, an account of type Bot.`;
}
const usualDefaults = ['main', 'master'];
async function notTheBranch(ports, { branch, change }) {
    const answers = await ports.git.objects([
        'HEAD^{commit}',
        'refs/remotes/origin/HEAD^{commit}',
        `refs/remotes/origin/${branch}^{commit}`,
    ]);
    if (answers.status === 'unavailable')
        return 'It cannot be told which branch is checked out.';
    const [head, main, same] = answers.value;
    if (head?.kind !== 'found' || head.id !== change.head)
        return 'The range is not that of the branch checked out.';
    return main?.kind === 'found' && same?.kind === 'found' && main.id === same.id ? isDefault : null;
}

// EXTERNAL MODULE: ./packages/formats/src/commitlint/paths.ts
var paths = __webpack_require__(965);
;// CONCATENATED MODULE: ./actions/commit-lint/commitlint/files.ts



const wanted = new Set(paths/* commitlintPaths */.VR);
const isWanted = (name) => wanted.has(name);
async function filesAt(ports, repository, { commit, branch }) {
    const local = commit === null ? (0,fact/* unavailable */.h)('The commit is not known.') : await localFiles(ports, commit);
    const ref = commit ?? branch;
    if (local.status === 'available' || repository === null || ref === null || !ports.forge.hasToken)
        return local;
    const remote = await remoteFiles(ports, repository, ref);
    return remote.status === 'available' ? remote : (0,fact/* unavailable */.h)(`${local.reason} ${remote.reason}`);
}
async function localFiles(ports, commit) {
    const place = commit.slice(0, 12);
    const roots = await ports.git.objects([(0,src.rootSpec)(commit)]);
    if (roots.status === 'unavailable')
        return roots;
    const [root] = roots.value;
    if (root?.kind !== 'found')
        return (0,fact/* unavailable */.h)(`The files of ${place} are not in this clone.`);
    const named = (0,src.treeEntries)(root.bytes, root.id.length / 2, isWanted);
    if (named === null)
        return (0,fact/* unavailable */.h)(`The list of files of ${place} could not be read.`);
    const entries = named.filter(({ mode, name }) => isFile(mode) || !(0,paths/* isManifest */.Yh)(name));
    const odd = entries.find(({ mode }) => !isFile(mode));
    if (odd !== undefined)
        return (0,fact/* unavailable */.h)(`${odd.name} of ${place} is no ordinary file. Put the file itself there.`);
    if (entries.length === 0)
        return (0,fact/* available */.q)([]);
    const blobs = await ports.git.objects(entries.map(({ name }) => `${commit}:${name}`));
    if (blobs.status === 'unavailable')
        return blobs;
    const files = blobs.value.map((blob, index) => ({
        path: entries[index]?.name ?? '',
        text: blob.kind === 'found' ? new TextDecoder().decode(blob.bytes) : null,
    }));
    const absent = files.find(({ text }) => text === null);
    if (absent !== undefined)
        return (0,fact/* unavailable */.h)(`${absent.path} of ${place} is not in this clone.`);
    return (0,fact/* available */.q)(holding(files));
}
function isFile(mode) {
    return mode.startsWith('100');
}
async function remoteFiles(ports, repository, ref) {
    const names = await ports.forge.rootNames(repository, ref);
    if (names.status === 'unavailable')
        return names;
    const files = [];
    for (const path of names.value.filter(isWanted)) {
        const file = await ports.forge.fileAt(repository, path, ref);
        if (file.status === 'unavailable')
            return file;
        files.push({ path, text: file.value === null ? null : new TextDecoder().decode(file.value) });
    }
    return (0,fact/* available */.q)(holding(files));
}
function holding(files) {
    return files.flatMap(({ path, text }) => text !== null && (0,paths/* mayHoldCommitlint */.n8)({ path, text }) ? [{ path, text }] : []);
}

;// CONCATENATED MODULE: ./actions/commit-lint/commitlint/collect.ts

async function collectCommitlint(ports, change, trusted) {
    const { repository } = change.change;
    const at = trusted.commit ?? trusted.branch;
    if (at === null)
        return { kind: 'none', reason: 'No default branch is known here that could have a configuration.' };
    const place = trusted.commit?.slice(0, 12) ?? at;
    const files = await filesAt(ports, repository, trusted);
    if (files.status === 'unavailable')
        return { kind: 'unread', reason: files.reason };
    if (files.value.length === 0)
        return { kind: 'none', reason: `There is no commitlint configuration at ${place}.` };
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(1894), __webpack_require__.e(133)]).then(__webpack_require__.bind(__webpack_require__, 133));
    const mends = () => isMended(ports, change, trusted);
    return readConfig(files.value, place, mends);
}
async function isMended(ports, { change }, trusted) {
    const commit = change.merge ?? change.head;
    if (commit === null || commit === trusted.commit)
        return false;
    const files = await filesAt(ports, change.repository, { commit, branch: null });
    if (files.status === 'unavailable')
        return false;
    const { readCommitlintConfig } = await Promise.all(/* import() */[__webpack_require__.e(1894), __webpack_require__.e(1073)]).then(__webpack_require__.bind(__webpack_require__, 1073));
    return (await readCommitlintConfig(files.value)).kind !== 'invalid';
}

;// CONCATENATED MODULE: ./actions/commit-lint/draft.ts

const finished = { draft: null, parents: [] };
async function collectDraft(ports, message) {
    const answers = await ports.git.objects([
        'HEAD^{commit}',
        'MERGE_HEAD^{commit}',
        'CHERRY_PICK_HEAD^{commit}',
        'REVERT_HEAD^{commit}',
        'HEAD^2^{commit}',
    ]);
    if (answers.status === 'unavailable')
        return { draft: 'new', parents: [] };
    const [head, merged, picked, reverted, second] = answers.value;
    const draft = isThere(picked) || isThere(reverted) ? 'replayed' : 'new';
    const other = isThere(merged) ? merged : isThere(second) && amends(message, head) ? second : null;
    return { draft, parents: isThere(head) && other !== null ? [head.id, other.id] : [] };
}
function isThere(answer) {
    return answer?.kind === 'found';
}
function amends(message, head) {
    if (!isThere(head))
        return false;
    const raw = new TextDecoder().decode(head.bytes);
    const before = (0,src_commits/* scanMessage */.ny)(raw.slice(raw.indexOf('\n\n') + 2)).headerText.trim();
    return before !== '' && before === (0,src_commits/* scanMessage */.ny)(message).headerText.trim();
}

// EXTERNAL MODULE: ./actions/commit-lint/origins.ts
var origins = __webpack_require__(6367);
;// CONCATENATED MODULE: ./actions/commit-lint/reverts.ts


const mostAsked = 10;
async function collectReverts(ports, change, commits) {
    const found = new Map();
    const named = namedIn(commits);
    if (named.size === 0)
        return found;
    const inChange = new Set(commits.map((commit) => commit.sha));
    for (const sha of named)
        if (inChange.has(sha))
            found.set(sha, (0,fact/* available */.q)(true));
    const elsewhere = [...named].filter((sha) => !inChange.has(sha));
    if (elsewhere.length === 0)
        return found;
    const head = change.change.head ?? 'HEAD';
    const local = await ports.git.objects(elsewhere.map((sha) => `${sha}^{commit}`));
    const present = local.status === 'available' ? presentCommits(elsewhere, local.value) : new Map();
    if (present.size > 0) {
        const notReachable = await ports.git.notReachable([...present.values()], head);
        for (const [written, sha] of present)
            found.set(written, reachability(sha, notReachable));
    }
    const absent = elsewhere.filter((sha) => !present.has(sha));
    const history = local.status === 'available' ? await ports.git.shallowCommits() : local;
    for (const sha of absent.slice(0, mostAsked))
        found.set(sha, await askElsewhere(ports, change, sha, history));
    for (const sha of absent.slice(mostAsked)) {
        found.set(sha, (0,fact/* unavailable */.h)('too many reverted commits to look each one up'));
    }
    return found;
}
function namedIn(commits) {
    const named = new Set();
    for (let index = 0; index < commits.length; index += 1) {
        const shas = (0,src_commits/* revertedCommits */._8)(commits[index]?.message ?? '');
        for (let at = 0; at < shas.length; at += 1)
            named.add(shas[at] ?? '');
    }
    return named;
}
function presentCommits(shas, answers) {
    const found = new Map();
    for (const [index, sha] of shas.entries()) {
        const answer = answers[index];
        if (answer?.kind === 'found')
            found.set(sha, answer.id);
    }
    return found;
}
function reachability(sha, notReachable) {
    return notReachable.status === 'unavailable' ? notReachable : (0,fact/* available */.q)(!notReachable.value.has(sha));
}
async function askElsewhere(ports, change, sha, history) {
    if (history.status === 'available' && history.value.size === 0)
        return (0,fact/* available */.q)(false);
    const { repository, head } = change.change;
    if (repository === null || head === null) {
        return history.status === 'unavailable'
            ? history
            : (0,fact/* unavailable */.h)('this clone is shallow and does not reach back to it');
    }
    const status = await ports.forge.compareStatus(repository, sha, head);
    if (status.status === 'unavailable')
        return status;
    return (0,fact/* available */.q)(status.value === 'ahead' || status.value === 'identical');
}

;// CONCATENATED MODULE: ./actions/commit-lint/collect.ts







async function collect(ports, context) {
    const { change, inputs: given, settings, trusted } = context;
    if (given.edit !== undefined) {
        return messageFacts(ports, given.edit, change, inHook, await collectDraft(ports, given.edit));
    }
    if (given.message !== undefined) {
        return messageFacts(ports, given.message, change, await collectCommitlint(ports, change, trusted), finished);
    }
    if (change.tag) {
        const { collectTag } = await Promise.all(/* import() */[__webpack_require__.e(1170), __webpack_require__.e(1231), __webpack_require__.e(3761)]).then(__webpack_require__.bind(__webpack_require__, 3761));
        return collectTag(ports, change, change.tag, { settings, trusted });
    }
    const facts = await withNextVersion(ports, change, given, await changeFacts(ports, change, trusted, settings));
    if (!settings.ticketExists)
        return facts;
    const { collectTickets } = await __webpack_require__.e(/* import() */ 9620).then(__webpack_require__.bind(__webpack_require__, 9620));
    return { ...facts, tickets: await collectTickets(ports, change, facts, settings) };
}
const inHook = {
    kind: 'none',
    reason: 'Not judged while a message is written, which has to be fast; judged with the commits.',
};
const noTickets = {
    asked: false,
    reason: 'The policy file does not say ticket-exists: true.',
};
async function changeFacts(ports, change, trusted, settings) {
    const stage = stageOf(change);
    const commits = await (0,src.readChangeCommits)(ports, change);
    const read = commits.status === 'available' ? commits.value.commits : [];
    return {
        stage,
        draft: null,
        commits,
        counted: change.pullRequest?.commits ?? null,
        announced: change.push?.forced === false && !change.push.created ? change.push.listed : [],
        pullRequest: await pullRequestFacts(ports, change),
        branch: stage === 'landed' || stage === 'queue' ? null : change.branch,
        base: rebaseBase(change, stage),
        pushedBy: change.push?.sender ?? null,
        reverts: await collectReverts(ports, change, read),
        origins: await (0,origins/* collectOrigins */.i)(ports, change, stage, read),
        branchName: await collectBranch(ports, change, stage, settings),
        commitlint: await collectCommitlint(ports, change, trusted),
        tickets: noTickets,
        tag: null,
        nextVersion: null,
    };
}
async function withNextVersion(ports, change, given, facts) {
    const asked = given['next-version'] === true;
    if (!asked && !/^(?:refs\/tags\/)?v[0-9]/.test(change.typedBase ?? ''))
        return facts;
    const { collectNextVersion } = await Promise.all(/* import() */[__webpack_require__.e(1170), __webpack_require__.e(1231), __webpack_require__.e(8558)]).then(__webpack_require__.bind(__webpack_require__, 8558));
    return { ...facts, nextVersion: await collectNextVersion(ports, change, facts.commits, asked) };
}
function stageOf({ kind, change, push, branch, defaultBranch }) {
    if (kind === 'pull-request')
        return 'pull-request';
    if (kind === 'merge-group')
        return 'queue';
    if (kind === 'push')
        return push?.toDefaultBranch === true ? 'landed' : 'branch';
    if (change.event === 'cli')
        return 'range';
    return branch !== null && branch === defaultBranch ? 'landed' : 'branch';
}
function rebaseBase(change, stage) {
    if (change.pullRequest !== null)
        return `origin/${change.pullRequest.baseRef}`;
    if (stage === 'branch' && change.defaultBranch !== null)
        return `origin/${change.defaultBranch}`;
    return stage === 'range' ? (change.change.base?.slice(0, 12) ?? null) : null;
}
async function messageFacts(ports, message, change, commitlint, { draft, parents }) {
    const commit = {
        sha: '',
        parents,
        authorName: '',
        authorEmail: '',
        committerName: '',
        committerEmail: '',
        message,
    };
    return {
        stage: 'text',
        draft,
        commits: (0,fact/* available */.q)({ commits: [commit], expected: 1, how: 'git' }),
        counted: 1,
        announced: [],
        pullRequest: null,
        branch: change.branch,
        base: null,
        pushedBy: null,
        reverts: await collectReverts(ports, change, [commit]),
        origins: origins/* noOrigins */.n,
        branchName: noBranch,
        commitlint,
        tickets: { asked: false, reason: 'Asked of a change, not of a message.' },
        tag: null,
        nextVersion: null,
    };
}
async function pullRequestFacts(ports, change) {
    const pull = change.pullRequest;
    if (pull === null)
        return null;
    return {
        number: pull.number,
        title: pull.title,
        body: pull.body,
        headRef: pull.headRef,
        baseRef: pull.baseRef,
        headOwner: pull.headRepository?.split('/')[0] ?? null,
        author: pull.author,
        merge: await mergeSettings(ports, change, pull.merge),
    };
}
async function mergeSettings(ports, change, fromEvent) {
    const repository = change.change.repository;
    const complete = Object.values(fromEvent).every((setting) => setting !== null);
    if (complete || repository === null || !ports.forge.hasToken)
        return fromEvent;
    const asked = await ports.forge.repository(repository);
    if (asked.status === 'unavailable')
        return fromEvent;
    const known = Object.entries(fromEvent).filter(([, setting]) => setting !== null);
    return { ...asked.value.merge, ...Object.fromEntries(known) };
}

;// CONCATENATED MODULE: ./actions/commit-lint/inputs.ts
const inputs = {
    scopes: {
        schema: async () => (await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(3904)]).then(__webpack_require__.bind(__webpack_require__, 3904))).listInput,
        description: 'Scopes that may stand in brackets. May only narrow the policy’s list.',
        allowed: 'a list such as "api, web"',
        tightens: { setting: 'scopes', direction: 'subset' },
    },
    'header-max-length': {
        schema: async () => (await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(3904)]).then(__webpack_require__.bind(__webpack_require__, 3904))).lengthInput,
        description: 'Longest commit header, in characters. May only lower the policy’s limit.',
        allowed: 'a whole number from 20 to 10000',
        tightens: { setting: 'headerMaxLength', direction: 'lower' },
    },
    'body-line-max-length': {
        schema: async () => (await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(3904)]).then(__webpack_require__.bind(__webpack_require__, 3904))).lengthInput,
        description: 'Longest body line, in characters. May only lower the policy’s limit.',
        allowed: 'a whole number from 20 to 10000',
        tightens: { setting: 'bodyLineMaxLength', direction: 'lower' },
    },
    edit: {
        description: 'Judge the message that is being written, as the commit-msg hook does: the file that git keeps it in, .git/COMMIT_EDITMSG where none is named. Form, type, scope and layout stop the commit; whatever the pull request can still mend is a warning.',
        allowed: 'a commit message',
        only: 'cli',
        verbatim: true,
        edited: true,
    },
    message: {
        description: 'Judge this one message instead of a range: a file, or - for standard input.',
        allowed: 'a commit message',
        only: 'cli',
        verbatim: true,
    },
    tag: {
        description: 'Judge this tag of the clone as a release, with the commits since the last one, instead of a range.',
        allowed: 'the name of a tag, such as v1.2.3',
        only: 'cli',
    },
    'next-version': {
        schema: async () => (await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(3904)]).then(__webpack_require__.bind(__webpack_require__, 3904))).booleanInput,
        description: 'Work out the next version from the commits since the last release in the history (facts.nextVersion).',
        allowed: 'true or false',
        only: 'cli',
        flag: true,
    },
};

// EXTERNAL MODULE: ./packages/model/src/shell.ts
var shell = __webpack_require__(1679);
// EXTERNAL MODULE: ./actions/commit-lint/rules/branch-name.ts
var branch_name = __webpack_require__(5384);
;// CONCATENATED MODULE: ./actions/commit-lint/branch/verdict.ts


function judgeBranchName(facts, settings, hints) {
    const rule = branch_name/* branchName */.a.id;
    const { branchName: branch } = facts;
    if (!branch.judged)
        return { rule, applies: false, reason: branch.reason, findings: [] };
    const judgement = branch.judge(hints);
    if (judgement.ok) {
        return { rule, applies: true, reason: `"${branch.name}" has the form ${judgement.template}.`, findings: [] };
    }
    const { problem, suggestion } = judgement;
    const pull = facts.pullRequest;
    const finding = {
        outcome: 'fail',
        message: problem,
        remedy: suggestion === null ? inWords(facts, settings) : byCommand(branch.name, suggestion, facts),
        location: pull === null ? null : { kind: 'pull-request', number: pull.number, part: 'branch' },
    };
    return { rule, applies: true, reason: 'The name has none of the policy’s forms.', findings: [finding] };
}
const closes = 'GitHub closes a pull request whose branch is renamed';
function byCommand(from, to, { pullRequest: pull, stage }) {
    const rename = `git branch -m ${(0,shell/* shellWord */.r)(from)} ${(0,shell/* shellWord */.r)(to)}`;
    const push = `git push --set-upstream origin ${(0,shell/* shellWord */.r)(to)}`;
    const remove = `git push origin --delete ${(0,shell/* shellWord */.r)(from)}`;
    if (pull !== null) {
        return `Name the next branch so: ${closes}. To put it right now, run this, open a pull request from the new branch, and close #${pull.number}:\n${rename}\n${push}`;
    }
    if (stage === 'range')
        return `Rename it before you push it:\n${rename}`;
    return `Rename it before you open a pull request (${closes}):\n${rename}\n${push}\n${remove}`;
}
function inWords({ pullRequest: pull }, { branchTemplates: [form = ''], branchTypes }) {
    const types = form.includes('{type}') ? `, where {type} is one of ${branchTypes.slice(0, 20).join(', ')}` : '';
    const rename = pull === null ? 'Rename it with git branch -m' : `Name the next branch (${closes})`;
    return `${rename} in the form ${form}${types}.`;
}

// EXTERNAL MODULE: ./actions/commit-lint/mend.ts
var mend = __webpack_require__(8298);
// EXTERNAL MODULE: ./actions/commit-lint/messages.ts
var messages = __webpack_require__(9502);
// EXTERNAL MODULE: ./actions/commit-lint/readings.ts + 1 modules
var commit_lint_readings = __webpack_require__(6156);
;// CONCATENATED MODULE: ./actions/commit-lint/remedies.ts

function remedyFor(origin, part, advice, corrected) {
    if (origin.kind === 'landed')
        return landedRemedy(origin.sha);
    const steps = stepsFor(origin, part);
    if (corrected === null || corrected.length > messages/* longestShown */.QK)
        return sentences(steps, advice);
    const lead = origin.kind === 'predicted' && origin.titleFrom === 'title' ? 'It should read:' : `The ${part} should read:`;
    return `${sentences(steps, lead)}\n${withoutSuffix(origin, part, corrected)}`;
}
function landedRemedy(sha) {
    return `It has landed, so leave history as it is; where the exception is accepted, record a waiver for ${sha.slice(0, 12)} in .github/change-policy.yml.`;
}
function withoutSuffix(origin, part, corrected) {
    const suffix = origin.kind === 'predicted' && part === 'first line' ? ` (#${origin.number})` : '';
    return suffix !== '' && corrected.endsWith(suffix) ? corrected.slice(0, -suffix.length) : corrected;
}
function stepsFor(origin, part) {
    switch (origin.kind) {
        case 'predicted':
            return predictedSteps(origin, part);
        case 'queued':
            return origin.number !== null && part === 'first line'
                ? `Edit the title of pull request #${origin.number}, and queue it again.`
                : 'Take the pull request out of the queue, mend the message on its branch, and queue it again.';
        case 'commit':
            return commitSteps(origin);
        default:
            return '';
    }
}
function commitSteps(origin) {
    const push = origin.pushed ? ', then git push --force-with-lease' : '';
    if (origin.at === 'newest')
        return `Run git commit --amend${push}.`;
    const from = origin.at === 'root' ? '--root' : `${origin.sha.slice(0, 12)}~1`;
    return `Run git rebase --interactive ${from} and mark that commit "reword"${push}.`;
}
function predictedSteps(origin, part) {
    if (part === 'message')
        return 'When you merge, put your own message in place of the one that GitHub proposes.';
    return origin.titleFrom === 'title'
        ? `Edit the title of pull request #${origin.number}.`
        : 'GitHub takes it from the branch’s only commit. Run git commit --amend, then git push --force-with-lease.';
}
function sentences(...parts) {
    return parts.filter((part) => part !== '').join(' ');
}

// EXTERNAL MODULE: ./actions/commit-lint/rules/body.ts
var body = __webpack_require__(8682);
// EXTERNAL MODULE: ./actions/commit-lint/rules/breaking-change.ts
var breaking_change = __webpack_require__(3932);
// EXTERNAL MODULE: ./actions/commit-lint/rules/unfinished.ts
var unfinished = __webpack_require__(6531);
;// CONCATENATED MODULE: ./actions/commit-lint/drafts.ts








const mostAlone = 20;
const firstTold = 8;
function flawsByRule(readings) {
    const found = new Map();
    for (let index = 0; index < readings.length; index += 1) {
        const reading = readings[index];
        if (reading === undefined || reading.flaws.length === 0)
            continue;
        for (const flaw of reading.flaws) {
            const known = found.get(flaw.rule);
            if (known === undefined)
                found.set(flaw.rule, [{ reading, flaw }]);
            else
                known.push({ reading, flaw });
        }
    }
    return found;
}
function squashDrafts(rule, candidates, settings) {
    const drafts = new Map();
    const flawed = candidates.filter(({ flaws }) => flaws.some((flaw) => flaw.rule === rule));
    for (const { message, predicted, flaws } of flawed) {
        const flaw = flaws.find((one) => one.rule === rule);
        if (flaw === undefined || drafts.has(flaw.what))
            continue;
        const draft = draftOn(message, flaw, settings);
        const open = `${draft.message} GitHub may write another message: ${predicted.assumption ?? 'its settings are unknown'}.`;
        drafts.set(flaw.what, flawed.length === candidates.length ? draft : { ...draft, outcome: 'unknown', message: open });
    }
    return [...drafts.values()];
}
function commitDrafts(flawed, weight, candidates, settings) {
    if (weight === 'do not land' || flawed.length === 0)
        return [];
    const told = weight === 'may land' && candidates.some((candidate) => tellsOf(candidate, flawed[0]?.flaw.rule));
    if (told)
        return [];
    const failed = flawed.filter(({ reading }) => reading.uncertain === null);
    const uncertain = flawed.filter(({ reading }) => reading.uncertain !== null);
    const drafts = [...together(failed, settings), ...together(uncertain, settings)];
    return weight === 'land' ? drafts : drafts.map((draft) => ({ ...draft, atMost: draft.atMost ?? 'warning' }));
}
function tellsOf({ message, flaws }, rule) {
    const { origin } = message;
    return origin.kind === 'predicted' && origin.titleFrom === 'lone commit' && flaws.some((flaw) => flaw.rule === rule);
}
function together(flawed, settings) {
    const alone = flawed.length > mostAlone ? flawed.slice(0, firstTold) : flawed;
    const drafts = alone.map(({ reading, flaw }) => draftOfCommit(reading, flaw, settings));
    return alone.length === flawed.length ? drafts : [...drafts, restDraft(flawed.slice(firstTold))];
}
function restDraft(rest) {
    const [first] = rest;
    const uncertain = first?.reading.uncertain !== null;
    const landed = first?.reading.origin.kind === 'landed';
    const soft = rest.every(({ flaw }) => flaw.atMost !== undefined);
    return {
        outcome: uncertain ? 'unknown' : 'fail',
        message: `${rest.length} more commits have the same trouble: ${namesOf(rest.map(({ reading }) => reading))}.`,
        remedy: landed
            ? 'They have landed, so leave history as it is.'
            : 'Mend them in the same way; git rebase --interactive takes several at once. The report’s facts list them all.',
        location: null,
        ...(soft ? { atMost: 'warning' } : {}),
    };
}
function namesOf(readings) {
    const named = readings.slice(0, 5).map(({ commit }) => commit.sha.slice(0, 12));
    return readings.length > named.length
        ? `${named.join(', ')} and ${readings.length - named.length} more`
        : named.join(', ');
}
function draftOfCommit(reading, flaw, settings) {
    const draft = draftOn((0,commit_lint_readings/* messageOfReading */.pR)(reading), flaw, settings);
    if (reading.uncertain === null)
        return draft;
    return {
        ...draft,
        outcome: 'unknown',
        message: `${draft.message} As a revert it would be exempt, and it could not be told ${(0,messages/* short */.h0)(reading.uncertain, 300)}.`,
        remedy: 'Check out with `fetch-depth: 0`, or give the job `contents: read`, and run the check again.',
    };
}
function draftOn(message, flaw, settings) {
    return {
        outcome: 'fail',
        message: flaw.what,
        remedy: foldRemedy(message, flaw) ??
            remedyFor(message.origin, flaw.part, flaw.advice, corrected(message, flaw, settings)),
        location: (0,messages/* placeOf */.$t)(message, flaw.line),
        ...(flaw.atMost === undefined ? {} : { atMost: flaw.atMost }),
    };
}
function corrected(message, flaw, settings) {
    if (flaw.mended !== undefined)
        return flaw.mended;
    const { headerText } = message.scanned;
    if (flaw.rule === body/* bodyLayout */.F1.id) {
        return message.text.length > messages/* longestShown */.QK ? null : (0,mend/* mendMessage */.Ur)(message, settings, null);
    }
    if (flaw.part === 'message')
        return null;
    const mended = (0,mend/* mendHeader */.eg)(headerText, settings);
    if (flaw.rule !== breaking_change/* breakingChange */.c.id)
        return mended;
    const scan = (0,src_commits/* scanHeader */.Ve)(mended ?? headerText);
    return scan.ok ? (0,src_commits/* formatHeader */.RX)({ ...scan.header, breaking: true }) : null;
}
function foldRemedy({ origin, unfinished: mark }, flaw) {
    if (flaw.rule !== unfinished/* unfinished */.M.id || mark?.kind !== 'autosquash')
        return null;
    if (origin.kind === 'landed')
        return landedRemedy(origin.sha);
    if (origin.kind !== 'commit' || origin.base === null)
        return null;
    const push = origin.pushed ? '\ngit push --force-with-lease' : '';
    return `Fold it into the commit that it belongs to:\ngit rebase --interactive --autosquash --keep-base ${origin.base}${push}`;
}

// EXTERNAL MODULE: ./actions/commit-lint/rules/commitlint-config.ts
var commitlint_config = __webpack_require__(1509);
// EXTERNAL MODULE: ./actions/commit-lint/types.ts
var types = __webpack_require__(3213);
;// CONCATENATED MODULE: ./actions/commit-lint/commitlint/verdict.ts




const rule = commitlint_config/* commitlintConfig */.f.id;
function judgeCommitlint(facts, messages, settings) {
    switch (facts.kind) {
        case 'none':
            return { rule, applies: false, reason: facts.reason, findings: [] };
        case 'unread':
            return {
                rule,
                applies: true,
                reason: 'It is not known what the rules are.',
                findings: [unreadDraft(facts.reason)],
            };
        case 'program':
            return {
                rule,
                applies: false,
                reason: `${facts.path} is a program, so it is not run.`,
                findings: [programDraft(facts)],
            };
        case 'invalid':
            return { rule, applies: true, reason: `${facts.path} cannot be read.`, findings: invalidDrafts(facts) };
        case 'config':
            return configVerdict(facts, messages, settings);
        default:
            return facts;
    }
}
function unreadDraft(reason) {
    return {
        outcome: 'unknown',
        message: `Whether the repository has a commitlint configuration could not be told: ${reason}`,
        remedy: 'Give actions/checkout `fetch-depth: 0`, or give the job `contents: read`, and run the check again.',
        location: null,
    };
}
function programDraft({ path, message, fix, skeleton }) {
    return {
        outcome: 'unknown',
        message,
        remedy: `${fix} Or switch this rule off in the policy file. To start from:\n${skeleton.trimEnd()}`,
        location: { kind: 'file', path },
        atMost: 'notice',
    };
}
const mostProblems = 5;
function invalidDrafts({ problems, mended, path }) {
    return problems.slice(0, mostProblems).map(({ line, column, message, fix }) => ({
        outcome: 'unknown',
        message: `${path}:${line}:${column} on the default branch: ${message}`,
        remedy: mended ? 'This change mends it.' : `${fix} Until it can be read, nobody knows which rules it sets.`,
        location: { kind: 'file', path, line, column },
        ...(mended ? { atMost: 'warning' } : {}),
    }));
}
function configVerdict(facts, messages, settings) {
    const { config, at } = facts;
    const gaps = gapDrafts(facts);
    if (messages.reason.judged === 0)
        return { rule, applies: false, reason: messages.reason.text, findings: gaps };
    const rules = `${config.rules.length} ${config.rules.length === 1 ? 'rule' : 'rules'} of ${config.path} at ${at}.`;
    return {
        rule,
        applies: true,
        reason: `${rules}${widerTypes(facts, settings)} ${messages.reason.text}`,
        findings: [...messageDrafts(messages, settings), ...gaps],
    };
}
function messageDrafts(messages, settings) {
    const { candidates, flawed, plan } = messages;
    return [...squashDrafts(rule, candidates, settings), ...commitDrafts(flawed, plan.commits, candidates, settings)];
}
function widerTypes({ config }, settings) {
    const listed = config.rules.find(({ condition, rule: name }) => name === 'type-enum' && condition === 'always')?.value;
    if (!Array.isArray(listed))
        return '';
    const allowed = new Set((0,types/* allowedTypes */.qm)(settings));
    const wider = listed.filter((type) => typeof type === 'string' && !allowed.has(type.toLowerCase()));
    if (wider.length === 0)
        return '';
    const more = (0,messages/* short */.h0)(wider.join(', '), 120);
    return ` It also allows the types ${more}, which the policy does not: there the policy holds.`;
}
function gapDrafts({ config, shadowed }) {
    const { path, unsupported } = config;
    if (unsupported.length === 0 && shadowed.length === 0)
        return [];
    const hidden = shadowed.length === 0 ? [] : [`${(0,messages/* short */.h0)(shadowed.join(', '), 200)} (commitlint reads ${path} instead)`];
    const list = [...unsupported.map(gapWords), ...hidden].join('; ');
    const fixes = [...new Set(unsupported.map(({ fix }) => fix))].slice(0, 5);
    return [
        {
            outcome: unsupported.some(({ notJudged }) => notJudged.length > 0) ? 'unknown' : 'fail',
            message: `Not everything that ${path} says is honoured: ${list}.`,
            remedy: fixes.length === 0 ? `Keep one configuration: ${path}.` : fixes.join('\n'),
            location: { kind: 'file', path },
            atMost: 'notice',
        },
    ];
}
function gapWords({ key, why, notJudged }) {
    const rules = notJudged.length === 0 ? '' : `; not judged: ${(0,messages/* short */.h0)(notJudged.join(', '), 200)}`;
    return `"${(0,messages/* short */.h0)(key, 80)}" (${(0,messages/* short */.h0)(why, 200)}${rules})`;
}

// EXTERNAL MODULE: ./actions/commit-lint/facts-out.ts
var facts_out = __webpack_require__(1098);
;// CONCATENATED MODULE: ./actions/commit-lint/landing.ts

function landingPlan(facts, commits, settings) {
    const pull = facts.pullRequest;
    if (pull === null)
        return planWithoutPullRequest(facts, settings);
    const methods = settings.mergeMethod === null ? allowedMethods(pull.merge) : declaredMethod(settings.mergeMethod);
    const shape = pullShape(pull);
    const landing = commits.map(landingCommit);
    const squash = methods.squash ? (0,src_commits/* predictSquash */.dP)(shape, landing, pull.merge) : [];
    const merged = methods.merge ? (0,src_commits/* predictMerge */.wO)(shape, pull.merge) : [];
    const rebased = methods.rebase ? (0,src_commits/* predictRebase */.QU)(landing) : [];
    return {
        commits: methods.commits,
        squash,
        predicted: [...squash, ...merged, ...rebased],
        how: methods.how,
        doubt: doubtAbout(pull.merge, settings, methods),
    };
}
function squashOf(pull, commits) {
    return (0,src_commits/* predictSquash */.dP)(pullShape(pull), commits.map(landingCommit), pull.merge);
}
function planWithoutPullRequest({ stage, draft }, settings) {
    const none = { squash: [], predicted: [], doubt: null };
    if (draft === 'replayed') {
        return { ...none, commits: 'may land', how: 'Git took the message from another commit, so it only should hold.' };
    }
    if (draft === 'new' && settings.mergeMethod === 'squash') {
        return { ...none, commits: 'may land', how: 'The policy squashes pull requests, so the message only should hold.' };
    }
    return stage === 'branch' && settings.mergeMethod === 'squash'
        ? {
            ...none,
            commits: 'do not land',
            how: 'The policy squashes pull requests, so these branch commits will not land.',
        }
        : { ...none, commits: 'land', how: 'The messages themselves are judged.' };
}
function declaredMethod(declared) {
    return {
        squash: declared === 'squash',
        merge: declared === 'merge',
        rebase: declared === 'rebase',
        commits: declared === 'squash' ? 'do not land' : 'land',
        how: `The policy declares that pull requests land by ${declared}.`,
    };
}
function allowedMethods({ allowSquash, allowMerge, allowRebase }) {
    const others = { merge: allowMerge !== false, rebase: allowRebase !== false };
    if (allowSquash === false) {
        const how = 'The repository does not allow squashing, so the commits themselves land.';
        return { ...others, squash: false, commits: 'land', how };
    }
    if (allowSquash === null) {
        const how = 'How the pull request will land is unknown, so the squash message and the commits have to hold.';
        return { ...others, squash: true, commits: 'land', how };
    }
    if (allowMerge === false && allowRebase === false) {
        const how = 'The repository allows squashing only, so the branch’s commits will not land.';
        return { ...others, squash: true, commits: 'do not land', how };
    }
    const how = 'The repository allows squashing and other methods: the squash message has to hold, the commits should.';
    return { ...others, squash: true, commits: 'may land', how };
}
function doubtAbout(merge, settings, methods) {
    const declared = settings.mergeMethod;
    if (declared !== null && allowed(merge, declared) === false) {
        return { what: `The policy declares ${declared}, which the repository does not allow.`, outcome: 'fail' };
    }
    const names = [
        ...(declared === null && merge.allowSquash === null ? ['whether squashing is allowed'] : []),
        ...(methods.squash && merge.squashTitle === null ? ['where a squash takes its title from'] : []),
        ...(methods.squash && merge.squashMessage === null ? ['where a squash takes its body from'] : []),
    ];
    if (names.length === 0)
        return null;
    return { what: `The event and the token do not say ${names.join(', nor ')}.`, outcome: 'unknown' };
}
function allowed(merge, method) {
    return { squash: merge.allowSquash, merge: merge.allowMerge, rebase: merge.allowRebase }[method];
}
function landingCommit(commit) {
    const { message, authorName, authorEmail } = commit;
    return { message, authorName, authorEmail, parents: commit.parents.length };
}
function pullShape(pull) {
    return {
        number: pull.number,
        title: pull.title,
        body: pull.body,
        headRef: pull.headRef,
        headOwner: pull.headOwner,
        author: pull.author?.login ?? null,
    };
}

// EXTERNAL MODULE: ./actions/commit-lint/rules/change-level.ts
var change_level = __webpack_require__(5093);
// EXTERNAL MODULE: ./actions/commit-lint/rules/index.ts + 4 modules
var rules = __webpack_require__(8500);
// EXTERNAL MODULE: ./actions/commit-lint/exemptions.ts
var exemptions = __webpack_require__(570);
// EXTERNAL MODULE: ./actions/commit-lint/github-numbers.ts
var github_numbers = __webpack_require__(2282);
;// CONCATENATED MODULE: ./actions/commit-lint/squash.ts






function readSquash(facts, plan, readings, settings) {
    const pull = facts.pullRequest;
    if (pull === null || plan.squash.length === 0)
        return { candidates: [], exempt: null };
    const own = readings.filter((reading) => reading.commit.parents.length < 2);
    if (everyExempt(own, 'commit-lint/exempt-bot'))
        return { candidates: [], exempt: 'every commit is a bot’s' };
    const reverts = everyExempt(own, 'commit-lint/exempt-revert');
    const candidates = plan.squash
        .map((predicted) => candidateOf(predicted, pull, own, facts, settings))
        .filter(({ message }) => !(reverts && staysRevert(message, facts)));
    return { candidates, exempt: candidates.length === 0 ? 'it only reverts commits of the history' : null };
}
function candidateOf(predicted, pull, own, { commitlint }, settings) {
    const { number } = pull;
    const lone = own.length === 1 && pull.merge.squashTitle !== 'PR_TITLE' && predicted.title === `${subjectOf(own)} (#${number})`;
    const message = (0,messages/* messageOf */.bD)({ kind: 'predicted', number, titleFrom: lone ? 'lone commit' : 'title' }, (0,src_commits/* predictedText */.wT)(predicted));
    const flaws = (0,commit_lint_readings/* judgeMessage */.x7)(message, settings, commitlint);
    const lost = flaws.some((flaw) => flaw.rule === breaking_change/* breakingChange */.c.id) ? null : lostBreaking(message, own);
    return { message, predicted, flaws: lost === null ? flaws : [...flaws, lost] };
}
function subjectOf(own) {
    return (0,github_numbers/* headerOf */.rR)(own[0]?.commit.message ?? '');
}
function everyExempt(own, rule) {
    return own.length > 0 && own.every((reading) => reading.exempt?.rule === rule);
}
function staysRevert(message, facts) {
    const answer = message.unfinished === null ? (0,exemptions/* revertExemption */.e)(message.text, facts) : null;
    return answer !== null && 'rule' in answer;
}
function lostBreaking(message, own) {
    if (message.scanned.breaking !== null)
        return null;
    const breaking = own.find((reading) => reading.breaking && reading.exempt === null);
    if (breaking === undefined)
        return null;
    return {
        rule: breaking_change/* breakingChange */.c.id,
        line: message.scanned.headerLine,
        what: `Commit ${breaking.commit.sha.slice(0, 12)} announces a breaking change, and the squash message does not, so tools will not see it.`,
        part: 'first line',
        advice: 'Put "!" before the colon of the title.',
    };
}

;// CONCATENATED MODULE: ./actions/commit-lint/summary.ts

function summaryOf(readings, squash, plan, verdicts) {
    const exempt = readings.filter((reading) => reading.exempt !== null).length;
    const noun = readings[0]?.origin.kind === 'text' ? 'message' : 'commit';
    const read = `${counted(readings.length, noun)} read${exempt === 0 ? '' : `, ${exempt} exempt`}`;
    const findings = verdicts.reduce((sum, verdict) => sum + verdict.findings.length, 0);
    if (findings === 0)
        return `${read}; nothing to mend.`;
    const broken = brokenMessages(readings, squash, plan, noun);
    const ticket = verdicts.some((verdict) => verdict.rule === change_level/* ticketRule */.Pi.id && verdict.findings.length > 0);
    const parts = [read, ...(broken === null ? [] : [broken]), ...(ticket ? ['no ticket is named'] : [])];
    const rest = broken === null && !ticket ? [`${findings} ${findings === 1 ? 'remark' : 'remarks'}`] : [];
    return `${[...parts, ...rest].join('; ')}.`;
}
function brokenMessages(readings, squash, plan, noun) {
    const flawed = plan.commits === 'do not land' ? 0 : readings.filter((reading) => reading.flaws.length > 0).length;
    const squashed = squash.candidates.some((candidate) => candidate.flaws.length > 0);
    if (flawed === 0)
        return squashed ? 'the squash message needs mending' : null;
    const commits = counted(flawed, noun);
    if (squashed)
        return `the squash message and ${commits} need mending`;
    return `${commits} ${flawed === 1 ? 'needs' : 'need'} mending`;
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

// EXTERNAL MODULE: ./actions/commit-lint/tag/rules.ts
var tag_rules = __webpack_require__(7016);
// EXTERNAL MODULE: ./actions/commit-lint/rules/ticket-exists.ts
var ticket_exists = __webpack_require__(4347);
// EXTERNAL MODULE: ./actions/commit-lint/ticket-exists/names.ts
var names = __webpack_require__(4152);
;// CONCATENATED MODULE: ./actions/commit-lint/ticket-exists/verdict.ts


const verdict_rule = ticket_exists/* ticketExists */.B.id;
const slack = 60_000;
function judgeTicketExists(facts, sources, exempt) {
    const { tickets } = facts;
    if (!tickets.asked)
        return idle(tickets.reason);
    if (exempt !== null)
        return idle(`No ticket is needed: ${exempt}.`);
    const { claims, mentions } = (0,names/* namedTickets */.N)(sources);
    if (claims.length + mentions.length === 0)
        return idle('No ticket is named; commit-lint/ticket says so.');
    const judged = [...tickets.found].map(([ticket, fact]) => ({ ticket, ...answerOf(fact, tickets.landing) }));
    const holding = judged.filter(({ outcome }) => outcome === 'pass').map(({ ticket }) => ticket);
    const wrong = judged.filter(({ outcome }) => outcome !== 'pass');
    const claimed = wrong.filter(({ ticket }) => claims.includes(ticket));
    if (holding.length > 0) {
        const reason = `In order: ${holding.join(', ')}.`;
        return { rule: verdict_rule, applies: true, reason, findings: claimed.map((one) => draftOf(one, facts, 'warning')) };
    }
    const untracked = claims.length > 0 ? tickets.untracked.filter((ticket) => claims.includes(ticket)) : tickets.untracked;
    if (untracked.length > 0 && claimed.length === 0)
        return idle(noTracker(untracked));
    const told = claimed.length > 0 ? claimed : wrong;
    const findings = told.map((one) => draftOf(one, facts, null));
    return { rule: verdict_rule, applies: true, reason: 'No ticket holds.', findings: [...findings, ...leftDraft(tickets)] };
}
function idle(reason) {
    return { rule: verdict_rule, applies: false, reason, findings: [] };
}
function noTracker(tickets) {
    const list = tickets.slice(0, 5).join(', ');
    return `${list} ${tickets.length === 1 ? 'is' : 'are'} kept in a tracker that this check cannot ask; it asks GitHub issues only.`;
}
function answerOf(fact, { latest, earliest, landed }) {
    if (fact.status === 'unavailable') {
        const fix = 'Check the number; if the ticket is there, give the job `issues: read` (a private repository of another name needs a token of its own), and run the check again.';
        return { outcome: 'unknown', why: `could not be looked up: ${fact.reason}`, fix };
    }
    const { kind, createdAt, closedAt } = fact.value;
    if (kind === 'pull-request')
        return failing('is a pull request, which is a change and no reason for one');
    if (createdAt > latest) {
        return failing(`was made on ${day(createdAt)}, after the change ${landed ? `landed on ${day(latest)}` : 'itself'}`);
    }
    if (closedAt === null || closedAt >= earliest - slack)
        return { outcome: 'pass', why: '', fix: '' };
    return {
        outcome: 'fail',
        why: `was closed on ${day(closedAt)}${landed ? `, before the change landed on ${day(earliest)}` : ''}`,
        fix: 'Name an open ticket, or open this one again if its work goes on.',
    };
}
function failing(why) {
    return { outcome: 'fail', why, fix: 'Name the ticket that asked for the change.' };
}
function draftOf({ ticket, outcome, why, fix }, { pullRequest: pull }, atMost) {
    return {
        outcome: outcome === 'unknown' ? 'unknown' : 'fail',
        message: `Ticket ${ticket} ${why}${why.endsWith('.') ? '' : '.'}`,
        remedy: fix,
        location: pull === null ? null : { kind: 'pull-request', number: pull.number, part: 'body' },
        ...(atMost === null ? {} : { atMost }),
    };
}
function leftDraft({ left }) {
    if (left.length === 0)
        return [];
    const message = `${left.length} more tickets were not asked for, because only ten are.`;
    const remedy = 'Name the one ticket that the change serves on the last line of the description ("Closes #<issue>").';
    return [{ outcome: 'unknown', message, remedy, location: null }];
}
function day(time) {
    return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

// EXTERNAL MODULE: ./actions/commit-lint/ticket-words.ts
var ticket_words = __webpack_require__(9194);
// EXTERNAL MODULE: ./actions/commit-lint/tickets.ts
var tickets = __webpack_require__(1333);
;// CONCATENATED MODULE: ./actions/commit-lint/ticket-verdicts.ts




const mostNamed = 5;
function judgeTicket(sources, facts, settings, exempt, newest) {
    const rule = change_level/* ticketRule */.Pi.id;
    if (exempt !== null)
        return { rule, applies: false, reason: `No ticket is needed: ${exempt}.`, findings: [] };
    const named = sources.filter((source) => source.tickets.length > 0);
    if (named.length > 0) {
        const list = named.map((source) => `${source.where}: ${list5(source.tickets)}`).join('; ');
        return { rule, applies: true, reason: `Linked (${list}).`, findings: [] };
    }
    return { rule, applies: true, reason: 'No ticket anywhere.', findings: [noTicket(sources, facts, settings, newest)] };
}
function noTicket(sources, facts, settings, newest) {
    const pull = facts.pullRequest;
    const looked = sentenceList(sources.map((source) => source.where));
    const message = `Nothing names a ticket (such as ${(0,ticket_words/* exampleTickets */.s)(settings)}). Looked in ${looked}.`;
    const { unread } = facts.origins;
    if (unread !== null)
        return unreadOrigins(message, unread, settings);
    const remedy = ticket_verdicts_remedyFor(facts, sources, settings, newest);
    if (pull !== null) {
        return { outcome: 'fail', message, remedy, location: { kind: 'pull-request', number: pull.number, part: 'body' } };
    }
    const early = facts.stage === 'text' || facts.stage === 'branch';
    return { outcome: 'fail', message, remedy, location: null, ...(early ? { atMost: 'warning' } : {}) };
}
function unreadOrigins(message, unread, settings) {
    return {
        outcome: 'unknown',
        message: `${message} Not every pull request that they came from could be asked: ${unread}.`,
        remedy: `Give the job \`pull-requests: read\`, or name the ticket in the commit messages ("${settings.ticketTrailer}: ${ticket_words/* blankTicket */.x}").`,
        location: null,
    };
}
function ticket_verdicts_remedyFor(facts, sources, settings, newest) {
    const trailer = `${settings.ticketTrailer}: ${ticket_words/* blankTicket */.x}`;
    const origin = sources.find((source) => source.where.startsWith('pull request '))?.where;
    const edit = `name the ticket in its title, or write "${trailer}" or "Closes #<issue>" on the last line of its description.`;
    if (facts.pullRequest !== null)
        return `Edit pull request #${facts.pullRequest.number}: ${edit}`;
    if (origin !== undefined)
        return `Edit ${origin}: ${edit} Then run this check again.`;
    switch (facts.stage) {
        case 'landed':
            return landedRemedy(newest);
        case 'queue':
            return `Take the pull request out of the queue, ${edit} Then queue it again.`;
        case 'text':
            return `Name it in the pull request, in the branch, or on the last line of the message:\n${trailer}`;
        default:
            return `Run:\ngit commit --amend --no-edit --trailer "${trailer}"${facts.stage === 'branch' ? '\ngit push --force-with-lease' : ''}`;
    }
}
function judgeAgreement(sources, facts) {
    const rule = change_level/* ticketAgreement */.VP.id;
    if (facts.stage === 'landed' || facts.stage === 'queue') {
        return { rule, applies: false, reason: 'Judged before a change lands.', findings: [] };
    }
    const apart = (0,tickets/* disagreement */.fn)(sources);
    if (apart.length === 0)
        return { rule, applies: true, reason: 'No two places name different tickets.', findings: [] };
    const list = apart.map(({ where, tickets }) => `${where} ${where.endsWith('commits') ? 'name' : 'names'} ${list5(tickets)}`);
    const pull = facts.pullRequest;
    return {
        rule,
        applies: true,
        reason: 'Different tickets are named.',
        findings: [
            {
                outcome: 'fail',
                message: `It is not clear which ticket this change serves: ${list.join('; ')}.`,
                remedy: `Correct the one that is wrong. If the change serves them all, name them all in ${pull === null ? 'the newest commit' : 'the description'}.`,
                location: pull === null ? null : { kind: 'pull-request', number: pull.number },
            },
        ],
    };
}
function list5(tickets) {
    const more = tickets.length > mostNamed ? ` and ${tickets.length - mostNamed} more` : '';
    return `${tickets.slice(0, mostNamed).join(', ')}${more}`;
}
function sentenceList(items) {
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

// EXTERNAL MODULE: ./actions/commit-lint/shell.ts
var commit_lint_shell = __webpack_require__(7162);
;// CONCATENATED MODULE: ./actions/commit-lint/trailer-remedy.ts





function commitRemedy(message, flaw, question) {
    const { origin } = message;
    if (flaw.state === 'no-ticket')
        return remedyFor(origin, 'message', 'Write the ticket there.', null);
    if (origin.kind === 'commit' && origin.at === 'newest' && flaw.state === 'missing') {
        return `Run:\n${amendCommand(question)}${origin.pushed ? '\ngit push --force-with-lease' : ''}`;
    }
    const { text, line } = repairedText(message, flaw, question);
    if (text !== null)
        return remedyFor(origin, 'message', '', text);
    const move = flaw.state === 'hidden' ? `take line ${flaw.line} out, and ` : '';
    const advice = `${sentenceCase(`${move}end the message with a last paragraph of trailers that holds "${line}".`)}`;
    return remedyFor(origin, 'message', advice, null);
}
function repairedText(message, flaw, question) {
    const { settings } = question;
    const trailer = { key: settings.ticketTrailer, value: flaw.value ?? question.ticket ?? ticket_words/* blankTicket */.x };
    const line = `${trailer.key}: ${trailer.value}`;
    if (message.text.length > messages/* longestShown */.QK || message.scanned.headerLine === 0)
        return { text: null, line };
    return { text: (0,mend/* mendMessage */.Ur)(message, settings, trailer), line };
}
function addToAll(origin, question) {
    if (origin?.kind === 'landed')
        return landedRemedy(origin.sha);
    if (origin?.kind !== 'commit') {
        return `${stepsFor(origin ?? { kind: 'text' }, 'message')} End each message with the trailer.`.trim();
    }
    if (origin.base === null)
        return 'End each message with the trailer: git rebase --interactive, and mark each "reword".';
    const push = origin.pushed ? '\ngit push --force-with-lease' : '';
    return `To add it to all of them, run:\ngit rebase --keep-base ${origin.base} --exec '${amendCommand(question, '-c trailer.ifexists=doNothing ')}'${push}`;
}
function amendCommand({ settings, ticket }, configuration = '') {
    const value = (0,commit_lint_shell/* plainTicket */.t)(ticket);
    return `git ${configuration}commit --amend --no-edit --trailer "${settings.ticketTrailer}: ${value}"`;
}
function sentenceCase(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

;// CONCATENATED MODULE: ./actions/commit-lint/trailer-flaw.ts



function trailerFlaw(message, { settings, matcher }) {
    const { ticketTrailer: key } = settings;
    const values = valuesOf(message, key);
    const known = message.tickets ?? [];
    for (const value of values)
        if (known.includes(value) || matcher.find(value).length > 0)
            return null;
    if (values.length > 0) {
        const what = `"${key}: ${(0,messages/* short */.h0)(values.slice(0, 5).join(', '))}" names no ticket (such as ${(0,ticket_words/* exampleTickets */.s)(settings)}).`;
        return { state: 'no-ticket', what, line: 1, value: null };
    }
    const found = (0,src_commits/* findTrailer */.Je)(message.text, key, message.trailers);
    if (found.state !== 'hidden') {
        return { state: 'missing', what: `there is no "${key}:" trailer.`, line: 1, value: null };
    }
    const value = found.value === '' || found.value.length > 100 ? null : found.value;
    return {
        state: 'hidden',
        what: `git does not see its "${key}:" trailer. ${found.explanation}`,
        line: found.line,
        value,
    };
}
const none = [];
function valuesOf({ trailers }, key) {
    let values = null;
    for (let index = 0; index < trailers.length; index += 1) {
        const trailer = trailers[index];
        if (trailer !== undefined && trailer[1] !== '' && (0,src_commits/* sameToken */.kf)(trailer[0], key))
            (values ??= []).push(trailer[1]);
    }
    return values ?? none;
}

;// CONCATENATED MODULE: ./actions/commit-lint/squash-trailer.ts








function squashTrailerDraft(candidates, question) {
    const pull = question.facts.pullRequest;
    if (pull === null)
        return [];
    const flawed = candidates.flatMap((candidate) => {
        const flaw = trailerFlaw(candidate.message, question);
        return flaw === null ? [] : [{ candidate, flaw }];
    });
    const [first] = flawed;
    if (first === undefined)
        return [];
    const { candidate, flaw } = first;
    const { ticketTrailer: key } = question.settings;
    const why = causeOf(candidate, flaw, pull, question);
    const open = flawed.length < candidates.length;
    const message = `The squash message will have no "${key}:" trailer that git can read${why === '' ? '' : `: ${why}`}.`;
    return [
        {
            outcome: open ? 'unknown' : 'fail',
            message: open
                ? `${message} GitHub may write another message: ${candidate.predicted.assumption ?? 'its settings are unknown'}.`
                : message,
            remedy: remedyOf(candidate, flaw, pull, question),
            location: {
                kind: 'pull-request',
                number: pull.number,
                part: 'predicted',
                ...(flaw.state === 'hidden' ? { line: flaw.line } : {}),
            },
        },
    ];
}
function causeOf(candidate, flaw, pull, question) {
    if (flaw.state === 'no-ticket')
        return flaw.what.slice(0, -1);
    const emptied = emptiedBy(candidate, pull, question);
    if (emptied !== null)
        return emptied;
    const key = question.settings.ticketTrailer;
    if (flaw.state === 'missing') {
        const written = question.readings.some((reading) => valuesOf(reading, key).length > 0);
        return written ? 'the body will be the description, which has none' : '';
    }
    if (candidate.predicted.body.includes('\n---------\n')) {
        return 'GitHub appends the other authors below it, and git reads the last paragraph only';
    }
    if (pull.merge.squashMessage !== 'PR_BODY' && question.readings.length > 1) {
        return 'GitHub joins the messages of the commits, and git reads the last paragraph only';
    }
    return (0,messages/* lowerFirst */.oZ)(flaw.what.slice(flaw.what.indexOf('. ') + 2, -1));
}
function emptiedBy({ predicted }, pull, { readings }) {
    if (predicted.body !== '' || pull.merge.squashMessage === 'PR_BODY')
        return null;
    if (pull.merge.squashMessage === 'BLANK')
        return 'the repository’s setting leaves the body of a squash blank';
    const merge = readings.find(({ commit }) => commit.parents.length > 1);
    if (merge === undefined)
        return null;
    return `GitHub leaves the body empty, because the branch holds the merge commit ${merge.commit.sha.slice(0, 12)}`;
}
function remedyOf(candidate, flaw, pull, question) {
    const { settings } = question;
    const value = flaw.value ?? question.ticket ?? ticket_words/* blankTicket */.x;
    const wanted = { key: settings.ticketTrailer, value, amend: amendCommand({ ...question, ticket: value }) };
    const commits = question.readings.map(({ commit }) => commit);
    const linear = commits.filter(({ parents }) => parents.length < 2);
    const easy = candidate.message.text.length > mostProved
        ? null
        : (inDescription(pull, commits, wanted) ??
            (linear.length < commits.length ? byRebase(pull, linear, wanted) : inNewest(pull, commits, wanted, question)));
    if (easy !== null)
        return easy;
    const { text, line } = repairedText(candidate.message, flaw, question);
    return text === null
        ? `When you merge, end the message that GitHub proposes with a last paragraph that reads:\n${line}`
        : `When you merge, put this in place of the message that GitHub proposes:\n${text}`;
}
const push = 'git push --force-with-lease';
const mostProved = 100_000;
function inDescription(pull, commits, wanted) {
    const { key, value } = wanted;
    if (pull.merge.squashMessage !== 'PR_BODY')
        return null;
    if (!proves({ ...pull, body: withTrailer(pull.body, key, value) }, commits, key))
        return null;
    return `Edit the description of pull request #${pull.number}; its last paragraph should read:\n${key}: ${value}`;
}
function inNewest(pull, commits, { key, value, amend }, question) {
    if (!proves(pull, amended(commits, key, value), key))
        return null;
    const [only] = question.readings;
    const own = only === undefined || commits.length > 1 ? null : trailerFlaw((0,commit_lint_readings/* messageOfReading */.pR)(only), question);
    if (only !== undefined && own?.state === 'hidden')
        return commitRemedy((0,commit_lint_readings/* messageOfReading */.pR)(only), own, question);
    return `End the newest commit’s message with it:\n${amend}\n${push}`;
}
function byRebase(pull, linear, { key, value, amend }) {
    const base = (0,commit_lint_shell/* shellWord */.r)(`origin/${pull.baseRef}`);
    if (base === null)
        return null;
    const rebase = `Rebase the branch instead of merging into it:\ngit fetch origin\ngit rebase ${base}\n`;
    if (proves(pull, linear, key))
        return `${rebase}${push}`;
    return proves(pull, amended(linear, key, value), key) ? `${rebase}${amend}\n${push}` : null;
}
function proves(pull, commits, key) {
    return squashOf(pull, commits).every((squash) => (0,src_commits/* findTrailer */.Je)((0,src_commits/* predictedText */.wT)(squash), key).state === 'readable');
}
function withTrailer(body, key, value) {
    return (0,src_commits/* repairTrailers */.Cq)(`title\n\n${body.replaceAll('\r\n', '\n').trim()}`, key, value)
        .slice('title\n\n'.length)
        .trim();
}
function amended(commits, key, value) {
    const newest = commits.at(-1);
    if (newest === undefined)
        return commits;
    return [...commits.slice(0, -1), { ...newest, message: (0,src_commits/* repairTrailers */.Cq)(newest.message, key, value) }];
}

;// CONCATENATED MODULE: ./actions/commit-lint/trailer-verdict.ts







const trailer_verdict_rule = change_level/* taskTrailer */.fO.id;
const mostHidden = 10;
function judgeTrailers(candidates, landing, question) {
    const total = landing.length + (candidates.length > 0 ? 1 : 0);
    if (total === 0)
        return { rule: trailer_verdict_rule, applies: false, reason: 'No message that lands needs one.', findings: [] };
    const { ticketTrailer: key } = question.settings;
    const missing = [];
    const drafts = [...squashTrailerDraft(candidates, question)];
    const hidden = [];
    let bad = drafts.length;
    for (const reading of landing) {
        const flaw = trailerFlaw(textOf(reading), question);
        if (flaw === null)
            continue;
        bad += 1;
        if (flaw.state === 'missing')
            missing.push(reading);
        else if (hidden.push(reading) <= mostHidden)
            drafts.push(trailer_verdict_draftOn(reading, flaw, question));
    }
    if (hidden.length > mostHidden)
        drafts.push(trailer_verdict_restDraft(hidden.slice(mostHidden), key));
    if (missing.length > 0)
        drafts.push(missingDraft(missing, landing.length, question));
    const reason = bad === 0
        ? `Git reads a "${key}:" trailer in ${trailer_verdict_all(total)}.`
        : `Git reads a "${key}:" trailer in ${total - bad} of ${total} messages.`;
    return { rule: trailer_verdict_rule, applies: true, reason, threshold: `${key}:`, findings: drafts };
}
function trailer_verdict_all(total) {
    return total === 1 ? 'the message' : `all ${total} messages`;
}
function textOf({ commit, trailers, tickets }) {
    return { text: commit.message, trailers, tickets };
}
function trailer_verdict_draftOn(reading, flaw, question) {
    const message = (0,commit_lint_readings/* messageOfReading */.pR)(reading);
    return {
        outcome: 'fail',
        message: `${(0,messages/* nameOf */.Vb)(message)}: ${flaw.what}`,
        remedy: commitRemedy(message, flaw, question),
        location: (0,messages/* placeOf */.$t)(message, flaw.line),
    };
}
function trailer_verdict_restDraft(rest, key) {
    const message = `In ${rest.length} more commits git does not see the "${key}:" trailer: ${namesOf(rest)}.`;
    return { outcome: 'fail', message, remedy: 'Mend them in the same way.', location: null };
}
function missingDraft(missing, total, question) {
    const [first] = missing;
    const { ticketTrailer: key } = question.settings;
    if (first !== undefined && missing.length === 1) {
        const flaw = trailerFlaw(textOf(first), question);
        if (flaw !== null)
            return trailer_verdict_draftOn(first, flaw, question);
    }
    return {
        outcome: 'fail',
        message: `${missing.length} of ${total} commits have no "${key}:" trailer: ${namesOf(missing)}.`,
        remedy: addToAll(first?.origin, question),
        location: first === undefined ? null : (0,messages/* placeOf */.$t)((0,commit_lint_readings/* messageOfReading */.pR)(first), 1),
    };
}

;// CONCATENATED MODULE: ./actions/commit-lint/unread.ts




function unread(facts, read, reason) {
    const remedy = facts.stage === 'range'
        ? 'Fetch the missing history (git fetch --unshallow), or name another range.'
        : 'Give actions/checkout `fetch-depth: 0`; or keep its `persist-credentials: true`, or give the job `contents: read` and `pull-requests: read`, so that the missing commits can be fetched or listed.';
    const finding = { outcome: 'unknown', message: reason, remedy, location: null };
    const others = new Map(tag_rules/* notATag */.dR.map((verdict) => [verdict.rule, verdict]));
    const verdicts = rules/* rules */.a.map((rule) => {
        const other = others.get(rule.id);
        if (other !== undefined)
            return other;
        return rule.id === change_level/* commitsRead */.rz.id
            ? { rule: rule.id, applies: true, reason, findings: [finding] }
            : {
                rule: rule.id,
                applies: true,
                undecided: true,
                reason: 'Not judged, because the commits could not all be read.',
                findings: [],
            };
    });
    return {
        verdicts,
        summary: `Not judged: ${reason}`,
        facts: { ...(0,facts_out/* contractFacts */.k)(0, [], [], facts.nextVersion), expected: facts.counted, read },
        outputs: { commits: '0', ticket: '' },
    };
}
function nothingToJudge({ nextVersion }) {
    const reason = 'The range holds no commits, and that was proved.';
    const verdicts = rules/* rules */.a.map((rule) => ({ rule: rule.id, applies: false, reason, findings: [] }));
    return {
        verdicts,
        summary: `Nothing to judge: ${reason}`,
        facts: (0,facts_out/* contractFacts */.k)(0, [], [], nextVersion),
        outputs: { commits: '0', ticket: '' },
    };
}

;// CONCATENATED MODULE: ./actions/commit-lint/judge.ts


















function judge(facts, settings) {
    if (facts.commits.status === 'unavailable')
        return unread(facts, 0, facts.commits.reason);
    const { commits, expected, how } = facts.commits.value;
    const absent = unannounced(facts, commits);
    if (absent !== null)
        return unread({ ...facts, counted: facts.announced.length }, absent.found, absent.reason);
    if (commits.length === 0)
        return nothingToJudge(facts);
    const matcher = (0,src_commits/* ticketMatcher */.V_)(settings.tickets);
    const plan = landingPlan(facts, commits, settings);
    const readings = (0,commit_lint_readings/* readCommits */.Fe)(facts, commits, settings, matcher);
    const squash = readSquash(facts, plan, readings, settings);
    const exempt = exemptFromTicket(readings, squash);
    const sources = (0,tickets/* ticketSources */.DH)(facts, readings, matcher);
    const ticket = mainTicket(sources);
    const landing = plan.commits === 'land' ? readings.filter(landsAsItIs) : [];
    const messages = messageVerdicts(plan, readings, squash, facts, settings);
    const verdicts = [
        {
            rule: change_level/* commitsRead */.rz.id,
            applies: true,
            reason: `${commits.length} of ${expected} commits read by ${how}.`,
            threshold: expected,
            findings: [],
        },
        ...messages.verdicts,
        judgeTicket(sources, facts, settings, exempt, commits.at(-1)?.sha ?? ''),
        judgeAgreement(exempt === null ? sources : [], facts),
        judgeTicketExists(facts, sources, exempt),
        softenedBy(sources, facts, judgeTrailers(squash.candidates, landing, { facts, settings, matcher, readings, ticket })),
        judgeBranchName(facts, settings, { ticket, type: typeOf(readings) }),
        settingsVerdict(plan, facts, messages.commitFindings),
        ...tag_rules/* notATag */.dR,
    ];
    return {
        verdicts,
        summary: summaryOf(readings, squash, plan, verdicts),
        facts: (0,facts_out/* contractFacts */.k)(expected, readings.map((reading) => reading.facts), plan.predicted, facts.nextVersion),
        outputs: { commits: String(commits.length), ticket: exempt === null ? (ticket ?? '') : '' },
    };
}
function softenedBy(sources, { draft }, verdict) {
    const named = sources.some(({ where, tickets }) => where === 'the branch' && tickets.length > 0);
    if (draft === null || !named)
        return verdict;
    return { ...verdict, findings: verdict.findings.map((finding) => ({ ...finding, atMost: 'warning' })) };
}
function landsAsItIs({ exempt, folds }) {
    return exempt === null && !folds;
}
function mainTicket(sources) {
    const all = sources.flatMap((source) => source.tickets);
    return all.find((name) => !name.includes('#')) ?? all[0] ?? null;
}
function typeOf(readings) {
    return readings.find((reading) => reading.facts.header !== null)?.facts.header?.type ?? null;
}
function unannounced({ announced }, commits) {
    if (announced.length === 0)
        return null;
    const read = new Set(commits.map((commit) => commit.sha));
    const absent = announced.filter((sha) => !read.has(sha));
    const [first] = absent;
    if (first === undefined)
        return null;
    const which = absent.length === 1 ? first.slice(0, 12) : `${first.slice(0, 12)} and ${absent.length - 1} more`;
    const reason = `The push announced ${announced.length} commits, and not all were found in its range: ${which}.`;
    return { found: announced.length - absent.length, reason };
}
function messageVerdicts(plan, readings, squash, facts, settings) {
    const flawed = flawsByRule(readings);
    const reason = judgedReason(plan, readings, squash);
    let commitFindings = 0;
    const verdicts = rules/* messageRules */.V.map(({ rule }) => {
        if (reason.judged === 0)
            return { rule: rule.id, applies: false, reason: reason.text, findings: [] };
        const own = flawed.get(rule.id) ?? [];
        const commits = commitDrafts(own, plan.commits, squash.candidates, settings);
        commitFindings += commits.length;
        const findings = [...squashDrafts(rule.id, squash.candidates, settings), ...commits];
        return { rule: rule.id, applies: true, reason: reason.text, findings };
    });
    const own = { plan, flawed: flawed.get(commitlint_config/* commitlintConfig */.f.id) ?? [], candidates: squash.candidates, reason };
    return { verdicts: [...verdicts, judgeCommitlint(facts.commitlint, own, settings)], commitFindings };
}
function judgedReason(plan, readings, squash) {
    const exempt = readings.filter((reading) => reading.exempt !== null).length;
    const commits = plan.commits === 'do not land' ? 0 : readings.length - exempt;
    const judged = commits + squash.candidates.length;
    const count = judged === 0 ? 'No message has to hold.' : `${judged} ${judged === 1 ? 'message' : 'messages'} judged.`;
    const exempted = exempt === 0 ? '' : ` ${exempt} ${exempt === 1 ? 'commit' : 'commits'} exempt by fact.`;
    const squashExempt = squash.exempt === null ? '' : ` The squash message is exempt: ${squash.exempt}.`;
    return { judged, text: `${count}${exempted}${squashExempt} ${plan.how}` };
}
function exemptFromTicket(readings, squash) {
    if (squash.exempt !== null)
        return squash.exempt;
    const [first] = readings;
    const every = first !== undefined && readings.every((reading) => reading.exempt !== null);
    return every ? `every commit is exempt (${first.exempt?.reason ?? ''})` : null;
}
function settingsVerdict(plan, { pullRequest: pull }, commitFindings) {
    const rule = change_level/* mergeSettingsRule */.c7.id;
    if (pull === null)
        return { rule, applies: false, reason: 'Judged on pull requests.', findings: [] };
    const idle = plan.commits === 'may land' && commitFindings > 0;
    const several = {
        what: 'The repository allows several merge methods, and the policy declares none.',
        outcome: 'fail',
    };
    const doubt = plan.doubt ?? (idle ? several : null);
    if (doubt === null)
        return { rule, applies: true, reason: plan.how, findings: [] };
    const remedy = 'Declare the method in .github/change-policy.yml on the default branch:\ncontrols:\n  commit-lint:\n    merge-method: squash';
    const location = { kind: 'pull-request', number: pull.number };
    return {
        rule,
        applies: true,
        reason: plan.how,
        findings: [{ outcome: doubt.outcome, message: `${doubt.what} ${plan.how}`, remedy, location }],
    };
}

;// CONCATENATED MODULE: ./actions/commit-lint/judge-change.ts

function judgeChange(facts, settings) {
    const { tag } = facts;
    if (tag === null)
        return judge(facts, settings);
    return __webpack_require__.e(/* import() */ 433).then(__webpack_require__.bind(__webpack_require__, 433)).then(({ judgeTag }) => judgeTag(facts, tag, settings));
}

// EXTERNAL MODULE: ./actions/commit-lint/settings.ts
var settings = __webpack_require__(27);
;// CONCATENATED MODULE: ./actions/commit-lint/action.ts






const action = (0,src.defineAction)({
    name: 'commit-lint',
    title: 'Commit lint',
    description: 'Checks that what will land follows the commit standards and is linked to a ticket.',
    branding: { icon: 'git-commit', color: 'blue' },
    inputs: inputs,
    settings: async () => (await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(3904)]).then(__webpack_require__.bind(__webpack_require__, 3904))).settingsSchema,
    defaults: settings/* defaults */.N,
    directions: {
        extraTypes: 'subset',
        tickets: 'subset',
        bots: 'subset',
        branchTemplates: 'subset',
        branchTypes: 'subset',
        ticketExists: 'on',
        signedTags: 'on',
    },
    outputs: {
        commits: 'How many commits were read.',
        ticket: 'The ticket that the change is linked to; empty where there is none.',
    },
    permissions: {
        contents: { access: 'read', why: 'reads the policy file and the commits' },
        'pull-requests': {
            access: 'read',
            why: 'lists commits where the checkout lacks them, and checks waivers',
            optional: true,
        },
        issues: { access: 'read', why: 'asks whether the ticket exists, where the policy wants that', optional: true },
    },
    rules: rules/* rules */.a,
    needsRepository: (given) => given.message === undefined && given.edit === undefined,
    collect: collect,
    judge: judgeChange,
});


/***/ }),

/***/ 570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ exemptionOf),
/* harmony export */   e: () => (/* binding */ revertExemption)
/* harmony export */ });
/* harmony import */ var _cm_formats_commits__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9423);

function exemptionOf(commit, unfinished, facts, settings) {
    if (commit.parents.length > 1) {
        return { rule: 'commit-lint/exempt-merge', reason: `merge commit with ${commit.parents.length} parents` };
    }
    return (draftExemption(commit, unfinished, facts) ??
        botExemption(commit, facts, settings) ??
        (unfinished === null ? revertExemption(commit.message, facts) : null));
}
function draftExemption({ message }, unfinished, { draft }) {
    if (draft === null)
        return null;
    if ((0,_cm_formats_commits__WEBPACK_IMPORTED_MODULE_0__/* .isEmptyMessage */ .p8)(message)) {
        return { rule: 'commit-lint/exempt-empty', reason: 'the message is empty, so git makes no commit of it' };
    }
    if (unfinished?.kind !== 'autosquash')
        return null;
    const reason = `marked ${unfinished.marker}, so git folds it into another commit; pushed as it is, it fails`;
    return { rule: 'commit-lint/exempt-fold', reason };
}
function botExemption(commit, facts, settings) {
    if (settings.bots.length === 0 && noAccounts(facts))
        return null;
    const email = commit.authorEmail.toLowerCase();
    if (email !== '' && settings.bots.some((bot) => bot.toLowerCase() === email)) {
        return { rule: 'commit-lint/exempt-bot', reason: `${commit.authorEmail} is listed as a bot in the policy` };
    }
    const bot = accountsBehind(commit, facts).find((account) => account.type === 'Bot' && wrote(account, commit));
    if (bot === undefined)
        return null;
    return { rule: 'commit-lint/exempt-bot', reason: `written by ${bot.login}, an account of type Bot` };
}
function accountsBehind(commit, facts) {
    if (facts.pullRequest !== null)
        return present([facts.pullRequest.author]);
    if (facts.stage !== 'landed' && facts.stage !== 'queue')
        return present([facts.pushedBy]);
    const pulls = facts.origins.byCommit.get(commit.sha);
    if (pulls === undefined)
        return [];
    return present(pulls.length === 0 ? [facts.pushedBy] : pulls.map((pull) => pull.author));
}
function noAccounts({ pullRequest, pushedBy, origins }) {
    return pullRequest === null && pushedBy === null && origins.byCommit.size === 0;
}
function present(accounts) {
    return accounts.filter((account) => account !== null);
}
function wrote(bot, commit) {
    const login = bot.login.toLowerCase();
    const mailbox = commit.authorEmail.toLowerCase().split('@')[0] ?? '';
    return commit.authorName.toLowerCase() === login || mailbox === login || mailbox.endsWith(`+${login}`);
}
function revertExemption(message, facts) {
    if (facts.reverts.size === 0)
        return null;
    let unknown = null;
    for (const sha of (0,_cm_formats_commits__WEBPACK_IMPORTED_MODULE_0__/* .revertedCommits */ ._8)(message)) {
        const reachable = facts.reverts.get(sha);
        if (reachable === undefined)
            continue;
        const name = sha.slice(0, 12);
        if (reachable.status === 'unavailable')
            unknown = `whether ${name} was there to revert: ${reachable.reason}`;
        else if (reachable.value)
            return { rule: 'commit-lint/exempt-revert', reason: `reverts ${name}, which is in the history` };
    }
    return unknown === null ? null : { unknown };
}


/***/ }),

/***/ 1098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ commitFacts),
/* harmony export */   k: () => (/* binding */ contractFacts)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

function contractFacts(expected, commits, predicted, nextVersion = null) {
    return {
        expected,
        read: commits.length,
        commits,
        predicted: predicted.map(({ method, title, body }) => ({ method, title, body })),
        nextVersion: nextVersion?.next ?? null,
        nextVersionReason: nextVersion?.reason ?? notAsked,
    };
}
const notAsked = 'Not asked for: cm commit-lint --next-version, or a range from a release tag.';
const errorRules = new Set(_rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a.filter((rule) => rule.level === 'error').map((rule) => rule.id));
const none = [];
function commitFacts(sha, message, found) {
    const { header, breaking, footers } = message.scanned;
    const { flaws, exempt, uncertain } = found;
    const broken = flaws.length === 0 ? none : flaws.filter(isError).map((flaw) => flaw.rule);
    const undecided = uncertain === null ? 'fail' : 'unknown';
    return {
        sha: sha === '' ? null : sha,
        header: header.ok
            ? {
                type: header.header.type,
                scope: header.header.scope,
                breaking: breaking !== null,
                subject: header.header.subject,
            }
            : null,
        trailers: message.trailers,
        footers: footers.length === 0 ? none : pairsOf(footers, message.trailers),
        tickets: found.tickets,
        exempt,
        outcome: exempt === null ? (broken.length === 0 ? 'pass' : undecided) : 'exempt',
        rules: broken,
    };
}
function pairsOf(footers, trailers) {
    const offset = trailers.length - footers.length;
    return footers.map(({ token, value }, index) => {
        const trailer = trailers[index + offset];
        return trailer !== undefined && trailer[0] === token && trailer[1] === value ? trailer : [token, value];
    });
}
function isError(flaw) {
    return flaw.atMost === undefined && errorRules.has(flaw.rule);
}


/***/ }),

/***/ 2282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ numberByGitHub),
/* harmony export */   E0: () => (/* binding */ madeByGitHub),
/* harmony export */   jT: () => (/* binding */ suffixOf),
/* harmony export */   qs: () => (/* binding */ mergedNumber),
/* harmony export */   rR: () => (/* binding */ headerOf)
/* harmony export */ });
function numberByGitHub(commit) {
    if (!madeByGitHub(commit))
        return null;
    const header = headerOf(commit.message);
    return suffixOf(header)?.number ?? (commit.parents.length > 1 ? mergedNumber(header) : null);
}
function madeByGitHub({ committerName, committerEmail }) {
    return committerName.startsWith('GitHub') && committerEmail.startsWith('noreply@');
}
function suffixOf(header) {
    if (!header.endsWith(')'))
        return null;
    const match = / \(#([1-9][0-9]{0,9})\)$/.exec(header.slice(-16));
    return match?.[1] === undefined ? null : { number: match[1], length: match[0].length };
}
function mergedNumber(header) {
    return /^Merge pull request #([1-9][0-9]{0,8}) from /.exec(header.slice(0, 40))?.[1] ?? null;
}
function headerOf(message) {
    const text = message.trimStart();
    const feed = text.indexOf('\n');
    return (feed === -1 ? text : text.slice(0, feed)).trimEnd();
}


/***/ }),

/***/ 8298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ur: () => (/* binding */ mendMessage),
/* harmony export */   We: () => (/* binding */ scopeLike),
/* harmony export */   eg: () => (/* binding */ mendHeader)
/* harmony export */ });
/* harmony import */ var _cm_formats_commits__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9423);
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4519);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3213);



const longestHeader = 300;
const invisible = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
function mendHeader(line, settings) {
    if (line.length > longestHeader)
        return null;
    const text = finished(line.replace(invisible, '').trim());
    const formed = wellFormed(text);
    const scan = (0,_cm_formats_commits__WEBPACK_IMPORTED_MODULE_0__/* .scanHeader */ .Ve)(formed ?? '');
    if (!scan.ok)
        return null;
    const typed = withType(scan.header, settings);
    const scoped = typed === null ? null : withScope(typed, settings.scopes);
    const untouched = formed === line.trimEnd() && scoped === scan.header;
    return scoped === null || untouched ? null : (0,_cm_formats_commits__WEBPACK_IMPORTED_MODULE_0__/* .formatHeader */ .RX)(scoped);
}
function finished(line) {
    let text = line;
    for (let left = 5; left > 0; left -= 1) {
        const found = (0,_cm_formats_commits__WEBPACK_IMPORTED_MODULE_0__/* .unfinishedHeader */ .RW)(text);
        if (found === null)
            return text;
        const scan = (0,_cm_formats_commits__WEBPACK_IMPORTED_MODULE_0__/* .scanHeader */ .Ve)(text);
        const inside = scan.ok && text.toLowerCase().indexOf(found.marker.toLowerCase()) >= scan.header.subjectAt;
        text = inside && scan.ok ? (0,_cm_formats_commits__WEBPACK_IMPORTED_MODULE_0__/* .formatHeader */ .RX)({ ...scan.header, subject: found.rest }) : found.rest;
    }
    return text;
}
function wellFormed(text) {
    const reverted = /^Revert "(.+)"( \(#\d{1,10}\))?$/.exec(text);
    if (reverted !== null)
        return `fix: revert "${reverted[1]}"${reverted[2] ?? ''}`;
    const scan = (0,_cm_formats_commits__WEBPACK_IMPORTED_MODULE_0__/* .scanHeader */ .Ve)(text);
    return scan.ok ? text : scan.problem.suggestion;
}
function withType(header, settings) {
    const { type } = header;
    if ((0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isAllowedType */ .N3)(type, settings))
        return header;
    const home = (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .homeOf */ .lt)(type);
    if (home !== null) {
        const subject = type === 'revert' ? `revert ${header.subject}` : header.subject;
        return { ...header, type: home.type, scope: header.scope ?? home.scope(settings), subject };
    }
    const near = (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestType */ .zh)(type, settings);
    return near === null ? null : { ...header, type: near };
}
function withScope(header, scopes) {
    if (scopes === null || header.scope === null)
        return header;
    const parts = header.scope.split(',').map((part) => part.trim());
    const right = parts.map((part) => (scopeLike(part, scopes) === null ? (0,_cm_model__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(part, scopes) : part));
    if (right.includes(null))
        return null;
    return right.every((part, index) => part === parts[index]) ? header : { ...header, scope: right.join(',') };
}
function scopeLike(word, scopes) {
    if (scopes.includes(word))
        return word;
    const lower = word.toLowerCase();
    return scopes.find((scope) => scope.toLowerCase() === lower) ?? null;
}
function mendMessage({ text, scanned }, settings, trailer) {
    const head = text.trimStart();
    const feed = head.indexOf('\n');
    const line = feed === -1 ? head : head.slice(0, feed);
    const rest = feed === -1 ? '' : head.slice(feed);
    const header = mendHeader(scanned.headerText, settings) ?? line.trimEnd();
    const whole = `${header}${scanned.separation === 'missing' ? '\n' : ''}${rest}`;
    return (trailer === null ? whole : (0,_cm_formats_commits__WEBPACK_IMPORTED_MODULE_0__/* .repairTrailers */ .Cq)(whole, trailer.key, trailer.value)).trimEnd();
}


/***/ }),

/***/ 9502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   QK: () => (/* binding */ longestShown),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   oZ: () => (/* binding */ lowerFirst)
/* harmony export */ });
/* harmony import */ var _cm_formats_commits__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9423);

const longestShown = 2000;
function messageOf(origin, text) {
    const scanned = (0,_cm_formats_commits__WEBPACK_IMPORTED_MODULE_0__/* .scanMessage */ .ny)(text);
    return { origin, text, scanned, unfinished: (0,_cm_formats_commits__WEBPACK_IMPORTED_MODULE_0__/* .unfinishedHeader */ .RW)(scanned.headerText), trailers: (0,_cm_formats_commits__WEBPACK_IMPORTED_MODULE_0__/* .gitTrailers */ .fQ)(text) };
}
function placeOf({ origin, scanned }, line) {
    switch (origin.kind) {
        case 'predicted': {
            const { kind, number, titleFrom } = { ...origin, kind: 'pull-request' };
            return line <= scanned.headerLine && titleFrom === 'title'
                ? { kind, number, part: 'title' }
                : { kind, number, part: 'predicted', line: Math.max(1, line) };
        }
        case 'text':
            return null;
        default:
            return { kind: 'commit', sha: origin.sha, ...(line <= scanned.headerLine ? {} : { line: Math.max(1, line) }) };
    }
}
function nameOf({ origin, scanned }) {
    const header = short(scanned.headerText.trim());
    const what = origin.kind === 'predicted' ? 'The squash message' : '';
    if (header === '')
        return what === '' ? 'The message' : what;
    return what === '' ? `"${header}"` : `${what} "${header}"`;
}
function short(text, max = 60) {
    if (text.length <= max)
        return text;
    const end = (text.charCodeAt(max - 1) & 0xfc00) === 0xd800 ? max - 1 : max;
    return `${text.slice(0, end).trimEnd()}…`;
}
function lowerFirst(text) {
    return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}


/***/ }),

/***/ 6367:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ collectOrigins),
/* harmony export */   n: () => (/* binding */ noOrigins)
/* harmony export */ });
/* harmony import */ var _github_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2282);

const mostAsked = 20;
const noOrigins = { byCommit: new Map(), queued: null, unread: null };
async function collectOrigins(ports, change, stage, commits) {
    if (commits.length === 0 || (stage !== 'landed' && stage !== 'queue'))
        return noOrigins;
    const { repository } = change.change;
    if (repository === null)
        return { ...noOrigins, unread: 'the event names no repository' };
    if (!ports.forge.hasToken)
        return { ...noOrigins, unread: 'there is no token' };
    if (stage === 'landed')
        return lookedUp(repository, commits, landedLookUp(ports.forge), null);
    const queued = await queuedPull(ports.forge, repository, change.branch);
    return lookedUp(repository, commits, queuedLookUp(ports.forge, queued), queued);
}
async function lookedUp(repository, commits, lookUp, queued) {
    const byCommit = new Map();
    const regular = commits.filter((commit) => commit.parents.length < 2);
    const asked = (regular.length === 0 ? commits : regular).slice(-mostAsked);
    let unread = regular.length > mostAsked ? `only the newest ${mostAsked} of ${regular.length} commits were looked up` : null;
    for (const commit of asked) {
        const found = await lookUp(repository, commit);
        if (typeof found === 'string')
            unread = found;
        else if (found !== null)
            byCommit.set(commit.sha, found);
    }
    return { byCommit, queued, unread };
}
function landedLookUp(forge) {
    return async (repository, { sha }) => {
        const pulls = await forge.pullRequestsOfCommit(repository, sha);
        return pulls.status === 'available' ? pulls.value.filter((pull) => pull.mergedAt !== null) : pulls.reason;
    };
}
function queuedLookUp(forge, queued) {
    return async (repository, commit) => {
        const number = (0,_github_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .numberByGitHub */ .A2)(commit);
        if (number !== null) {
            const pull = await forge.pullRequest(repository, Number(number));
            return pull.status === 'available' ? [pull.value] : pull.reason;
        }
        const pulls = await forge.pullRequestsOfCommit(repository, commit.sha);
        if (pulls.status === 'unavailable')
            return pulls.reason;
        if (pulls.value.length > 0)
            return pulls.value;
        return queued === null ? `the pull request of ${commit.sha.slice(0, 12)} is not known yet` : null;
    };
}
async function queuedPull(forge, repository, branch) {
    const number = /\/pr-([1-9][0-9]{0,8})-[0-9a-f]{40}/.exec(branch ?? '')?.[1];
    if (number === undefined)
        return null;
    const pull = await forge.pullRequest(repository, Number(number));
    return pull.status === 'available' ? pull.value : null;
}


/***/ }),

/***/ 6156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x7: () => (/* binding */ judgeMessage),
  pR: () => (/* binding */ messageOfReading),
  Fe: () => (/* binding */ readCommits)
});

// EXTERNAL MODULE: ./packages/model/src/outcome.ts
var outcome = __webpack_require__(2449);
// EXTERNAL MODULE: ./actions/commit-lint/mend.ts
var mend = __webpack_require__(8298);
// EXTERNAL MODULE: ./actions/commit-lint/messages.ts
var messages = __webpack_require__(9502);
// EXTERNAL MODULE: ./actions/commit-lint/rules/commitlint-config.ts
var commitlint_config = __webpack_require__(1509);
;// CONCATENATED MODULE: ./actions/commit-lint/commitlint/flaws.ts



const none = [];
function commitlintFlaws(message, facts, settings) {
    if (facts.kind !== 'config')
        return none;
    const found = facts.lint(message.text);
    if (found.length === 0)
        return none;
    return [flawOf(message, found, facts, settings)];
}
function flawOf(message, broken, { config, lint }, settings) {
    const inHeader = broken.every(({ rule }) => ofHeader.test(rule));
    const warns = broken.every(({ level }) => level === 1);
    const mark = (level) => (level === 1 && !warns ? ', a warning' : '');
    const list = broken
        .map(({ level, message: words, rule }) => `${(0,messages/* short */.h0)(words, 200)} (${rule}${mark(level)})`)
        .join('; ');
    return {
        rule: commitlint_config/* commitlintConfig */.f.id,
        line: message.scanned.headerLine,
        what: `${(0,messages/* nameOf */.Vb)(message)} breaks ${config.path}: ${list}.`,
        part: inHeader ? 'first line' : 'message',
        advice: inHeader ? 'Write it so that these hold.' : 'Write the message so that these hold.',
        mended: inHeader ? mendedHeader(message, lint, settings) : null,
        ...(warns ? { atMost: 'warning' } : {}),
    };
}
const ofHeader = /^(?:header|type|scope|subject)-/;
function mendedHeader({ scanned }, lint, settings) {
    const mended = (0,mend/* mendHeader */.eg)(scanned.headerText, settings);
    return mended !== null && lint(mended).every(({ rule }) => !ofHeader.test(rule)) ? mended : null;
}

// EXTERNAL MODULE: ./actions/commit-lint/exemptions.ts
var exemptions = __webpack_require__(570);
// EXTERNAL MODULE: ./actions/commit-lint/facts-out.ts
var facts_out = __webpack_require__(1098);
// EXTERNAL MODULE: ./actions/commit-lint/github-numbers.ts
var github_numbers = __webpack_require__(2282);
// EXTERNAL MODULE: ./actions/commit-lint/rules/index.ts + 4 modules
var rules = __webpack_require__(8500);
// EXTERNAL MODULE: ./actions/commit-lint/shell.ts
var shell = __webpack_require__(7162);
// EXTERNAL MODULE: ./actions/commit-lint/tickets.ts
var commit_lint_tickets = __webpack_require__(1333);
;// CONCATENATED MODULE: ./actions/commit-lint/readings.ts









function readCommits(facts, commits, settings, matcher) {
    const base = facts.base === null ? null : (0,shell/* shellWord */.r)(facts.base);
    return commits.map((commit, index) => {
        const origin = originOf(facts, commit, index === commits.length - 1, base);
        const message = (0,messages/* messageOf */.bD)(origin, commit.message);
        const exemption = (0,exemptions/* exemptionOf */.V)(commit, message.unfinished, facts, settings);
        const exempt = exemption !== null && 'rule' in exemption ? exemption : null;
        const uncertain = exemption !== null && 'unknown' in exemption ? exemption.unknown : null;
        const flaws = exempt === null ? flawsOf(message, facts, settings) : noFlaws;
        const tickets = (0,commit_lint_tickets/* ticketsOfCommit */.Eq)(commit, message.scanned.headerText, facts, matcher);
        const breaking = message.scanned.breaking !== null;
        const folds = message.unfinished?.kind === 'autosquash';
        const shown = (0,facts_out/* commitFacts */.T)(commit.sha, message, { tickets, exempt, uncertain, flaws });
        const { trailers } = message;
        return { commit, origin, trailers, tickets, exempt, uncertain, flaws, breaking, folds, facts: shown };
    });
}
function messageOfReading({ origin, commit }) {
    return (0,messages/* messageOf */.bD)(origin, commit.message);
}
function flawsOf(message, { commitlint, draft }, settings) {
    const flaws = judgeMessage(message, settings, commitlint);
    const saves = draft !== null && message.unfinished !== null;
    return saves ? flaws.map((flaw) => ({ ...flaw, atMost: (0,outcome/* softer */.MA)(flaw.atMost ?? 'warning', 'warning') })) : flaws;
}
function judgeMessage(message, settings, commitlint) {
    let found = null;
    for (let index = 0; index < rules/* messageRules */.V.length; index += 1) {
        const flaw = rules/* messageRules */.V[index]?.check(message, settings) ?? null;
        if (flaw !== null)
            (found ??= []).push(flaw);
    }
    if (commitlint?.kind !== 'config')
        return found ?? noFlaws;
    return [...(found ?? noFlaws), ...commitlintFlaws(message, commitlint, settings)];
}
const noFlaws = [];
const readings_text = { kind: 'text' };
function originOf({ stage }, commit, newest, base) {
    const { sha } = commit;
    if (stage === 'text')
        return readings_text;
    if (stage === 'landed')
        return { kind: 'landed', sha };
    if (stage === 'queue')
        return { kind: 'queued', sha, number: (0,github_numbers/* numberByGitHub */.A2)(commit) };
    const older = commit.parents.length === 0 ? 'root' : 'older';
    return { kind: 'commit', sha, at: newest ? 'newest' : older, pushed: stage !== 'range', base };
}


/***/ }),

/***/ 8682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ bodyLayout),
/* harmony export */   NT: () => (/* binding */ bodyLineLength),
/* harmony export */   np: () => (/* binding */ checkBodyLineLength),
/* harmony export */   t6: () => (/* binding */ checkBodyLayout)
/* harmony export */ });
/* harmony import */ var _cm_formats_commits__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9423);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9502);


const bodyLayout = {
    id: 'commit-lint/body-layout',
    clause: 'commits.body',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title: 'A blank line stands between the first line and the body',
    doc: {
        why: 'Git takes everything up to the first blank line as the subject. Without that line the body runs into the subject, and footers are not found.',
        good: ['feat(api): add export\n\nThe export holds all invoices.'],
        bad: ['feat(api): add export\nThe export holds all invoices.'],
        fix: 'Put one blank line after the first line.',
    },
};
const bodyLineLength = {
    id: 'commit-lint/body-line-length',
    clause: 'commits.body',
    scope: 'change',
    level: 'notice',
    enforcedLevel: 'notice',
    title: 'Body lines are short enough for a terminal',
    doc: {
        why: '`git log` does not wrap. Links, code, tables, quotes and trailers are exempt, because breaking them would harm them.',
        good: ['feat: add export\n\nThe export holds all invoices of a customer,\none line each.'],
        bad: [
            'feat: add export\n\nThe export holds all invoices of a customer, one line each, with the line items, the taxes, the payments and the credit notes.',
        ],
        fix: 'Wrap the line. The limit is `body-line-max-length` (100).',
    },
};
function checkBodyLayout(message) {
    const { separation, headerLine } = message.scanned;
    if (separation !== 'missing')
        return null;
    return {
        rule: bodyLayout.id,
        line: headerLine + 1,
        what: `${(0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(message)}: the text goes on in the next line, so git takes that line for a part of the subject.`,
        part: 'message',
        advice: 'Put a blank line after the first line.',
    };
}
function checkBodyLineLength(message, settings) {
    if (message.origin.kind === 'predicted' || message.text.length <= settings.bodyLineMaxLength)
        return null;
    const long = (0,_cm_formats_commits__WEBPACK_IMPORTED_MODULE_0__/* .longLines */ .kG)(message.text, settings.bodyLineMaxLength);
    const [first] = long;
    if (first === undefined)
        return null;
    const more = long.length === 1 ? '' : `, and ${long.length - 1} more are too long`;
    return {
        rule: bodyLineLength.id,
        line: first.line,
        what: `${(0,_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(message)}: line ${first.line} has ${first.length} characters (at most ${settings.bodyLineMaxLength})${more}.`,
        part: 'message',
        advice: 'Wrap what is too long.',
    };
}


/***/ }),

/***/ 5384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ branchName)
/* harmony export */ });
const branchName = {
    id: 'commit-lint/branch-name',
    clause: 'git.branch-names',
    scope: 'change',
    level: 'warning',
    enforcedLevel: 'error',
    title: 'The branch is named as the policy asks',
    doc: {
        why: 'The policy’s example is `feature/TASK-123-description`: who reads a list of branches sees what kind of work each holds and for which ticket. Branches of forks, of bots and of a merge queue are not judged, nor is the default branch.',
        good: ['feature/TASK-123-export', 'fix/12-empty-pages', 'release/1.4', 'dependabot/npm_and_yarn/zod-4.6.7'],
        bad: ['export', 'feature/export', 'Feature/task123_export', 'ada/TASK-123-export'],
        fix: 'Rename the branch before you open a pull request; the finding prints the commands. GitHub closes an open pull request whose branch is renamed, so there the better name can wait for the next branch. Other forms go into the policy file: `controls: commit-lint: branch-templates`, and other words for `{type}` into `branch-types`.',
    },
};


/***/ }),

/***/ 3932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ breakingChange),
/* harmony export */   m: () => (/* binding */ checkBreakingChange)
/* harmony export */ });
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9502);

const breakingChange = {
    id: 'commit-lint/breaking-change',
    clause: 'commits.body',
    scope: 'change',
    level: 'warning',
    enforcedLevel: 'error',
    title: 'A breaking change is written so that tools see it',
    doc: {
        why: 'Only `!` before the colon, or a footer `BREAKING CHANGE: ` in upper case, count. Anything that merely looks like it would be released as a harmless version.',
        good: ['feat!: drop the old login', 'feat: drop the old login\n\nBREAKING CHANGE: tokens of version 1 are refused'],
        bad: ['feat: drop the old login\n\nBreaking change: tokens of version 1 are refused'],
        fix: 'Write `BREAKING CHANGE: ` with a description, at the start of a line after a blank line, or put `!` before the colon of the first line.',
    },
};
const reasons = {
    'not-upper-case': 'it is not in upper case',
    plural: 'it is in the plural',
    markup: 'it stands behind a mark-up character',
    'no-colon': 'a colon and a space have to follow',
    'no-description': 'no description follows',
    'short-form': 'the words are BREAKING CHANGE',
    'odd-spelling': 'it is spelt differently',
    'no-blank-line-before': 'there is no blank line before it',
};
function checkBreakingChange(message) {
    if (message.scanned.breaking !== null)
        return null;
    const [first] = message.scanned.breakingLookalikes;
    if (first === undefined)
        return null;
    return {
        rule: breakingChange.id,
        line: first.line,
        what: `${(0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(message)}: line ${first.line} ("${first.text}") does not count as a breaking change: ${reasons[first.why]}.`,
        part: 'message',
        advice: 'If it breaks callers, write "BREAKING CHANGE: " and what they must do, at the start of a line after a blank one; if not, say it in other words.',
    };
}


/***/ }),

/***/ 5093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ ticketRule),
/* harmony export */   VP: () => (/* binding */ ticketAgreement),
/* harmony export */   c7: () => (/* binding */ mergeSettingsRule),
/* harmony export */   fO: () => (/* binding */ taskTrailer),
/* harmony export */   rz: () => (/* binding */ commitsRead)
/* harmony export */ });
const commitsRead = {
    id: 'commit-lint/commits-read',
    clause: 'audit.git-history',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title: 'Every commit of the change was read',
    doc: {
        why: 'A check that read some of the commits proves nothing of the others. The number that was read is compared with the number that there should be, and a shallow checkout is deepened or refused.',
        good: ['- uses: actions/checkout@v6\n  with:\n    fetch-depth: 0'],
        bad: ['A checkout of one commit, without a token, on a runner that cannot fetch.'],
        fix: 'Give checkout `fetch-depth: 0`, or leave its `persist-credentials` on, or give the job `contents: read` and `pull-requests: read` so that the commits can be listed.',
    },
};
const ticketRule = {
    id: 'commit-lint/ticket',
    clause: 'traceability.linked',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title: 'The change is linked to a ticket',
    doc: {
        why: 'The policy asks that every change is linked to a requirement or an issue. One link anywhere is enough: title, description, branch name, a commit message, `Closes #12`, or a `Task:` trailer.',
        good: ['feature/TASK-123-export', 'feat: add export\n\nTask: TASK-123', 'Closes #12'],
        bad: ['A change that names no ticket anywhere.'],
        fix: 'Name the ticket in the title or the description of the pull request, or add `Task: TASK-123` as the last paragraph of a commit message.',
    },
};
const ticketAgreement = {
    id: 'commit-lint/ticket-agreement',
    clause: 'traceability.linked',
    scope: 'change',
    level: 'warning',
    enforcedLevel: 'error',
    title: 'Branch, title and commits name the same ticket',
    doc: {
        why: 'Where the branch says one ticket and the commits another, an auditor cannot tell which requirement the change serves.',
        good: ['Branch feature/TASK-123-export, trailer Task: TASK-123'],
        bad: ['Branch feature/TASK-123-export, trailer Task: TASK-124'],
        fix: 'Correct the one that is wrong. If the change serves both, name both in the description of the pull request.',
    },
};
const taskTrailer = {
    id: 'commit-lint/task-trailer',
    clause: 'commits.task-footer',
    scope: 'change',
    level: 'warning',
    enforcedLevel: 'error',
    title: 'The ticket is a trailer that git can read',
    doc: {
        why: 'The policy’s example ends with `Task: TASK-123`. Only a trailer that git itself can read survives in the history: `git log --format="%(trailers:key=Task)"` lists it years later. Git reads the last paragraph only, and none at all if `BREAKING CHANGE:` stands in it.',
        good: ['feat: add export\n\nThe export holds all invoices.\n\nTask: TASK-123'],
        bad: ['feat: add export\n\nTask: TASK-123\n\nThe export holds all invoices.'],
        fix: 'Put `Task: TASK-123` into the last paragraph, with nothing but trailers beside it. The finding prints the repaired message.',
    },
};
const mergeSettingsRule = {
    id: 'commit-lint/merge-settings',
    clause: 'audit.git-history',
    scope: 'change',
    level: 'notice',
    enforcedLevel: 'warning',
    title: 'How the pull request will land is known',
    doc: {
        why: 'What lands is what counts: the squash message, or the commits themselves. That depends on the repository’s merge settings, or on `merge-method` in the policy file.',
        good: ['controls:\n  commit-lint:\n    merge-method: squash'],
        bad: ['A repository that allows squash, merge and rebase, and no word of which one is used.'],
        fix: 'Declare `controls: commit-lint: merge-method` in the policy file where the settings cannot be read or allow several methods.',
    },
};


/***/ }),

/***/ 1509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ commitlintConfig)
/* harmony export */ });
const commitlintConfig = {
    id: 'commit-lint/commitlint-config',
    clause: 'commits.format',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title: 'The rules of the repository’s own commitlint configuration hold too',
    doc: {
        why: 'A team that already has a commitlint configuration has agreed on more than the policy asks. Its rules are judged beside the policy’s, with commitlint’s own meaning and severity (2 is an error, 1 a warning); they may ask for more, never for less. The configuration is read from the default branch and never run, so one that is a program is only named, with the YAML to write instead.',
        good: [
            '# .commitlintrc.yaml on the default branch\nextends: ["@commitlint/config-conventional"]\nrules:\n  scope-enum: [2, always, [api, web]]',
        ],
        bad: ['feat(app): add export   # where scope-enum allows api and web'],
        fix: 'Mend the message as the finding says. Where the rule itself is wrong, change the configuration on the default branch, or switch all of it off with `rules: commit-lint/commitlint-config: off` in the policy file.',
    },
};


/***/ }),

/***/ 8500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ messageRules),
  a: () => (/* binding */ rules_rules)
});

// EXTERNAL MODULE: ./actions/commit-lint/tag/rules.ts
var rules = __webpack_require__(7016);
// EXTERNAL MODULE: ./actions/commit-lint/rules/body.ts
var body = __webpack_require__(8682);
// EXTERNAL MODULE: ./actions/commit-lint/rules/branch-name.ts
var branch_name = __webpack_require__(5384);
// EXTERNAL MODULE: ./actions/commit-lint/rules/breaking-change.ts
var breaking_change = __webpack_require__(3932);
// EXTERNAL MODULE: ./actions/commit-lint/rules/change-level.ts
var change_level = __webpack_require__(5093);
// EXTERNAL MODULE: ./actions/commit-lint/rules/commitlint-config.ts
var commitlint_config = __webpack_require__(1509);
// EXTERNAL MODULE: ./packages/formats/src/commits/index.ts + 13 modules
var commits = __webpack_require__(9423);
// EXTERNAL MODULE: ./actions/commit-lint/messages.ts
var messages = __webpack_require__(9502);
;// CONCATENATED MODULE: ./actions/commit-lint/rules/header-format.ts


const headerFormat = {
    id: 'commit-lint/header-format',
    clause: 'commits.format',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title: 'The first line is `type(scope): subject`',
    doc: {
        why: 'The policy asks for Conventional Commits. The first line tells people and tools what a change is: changelogs, version numbers and the category of the change are read from it.',
        good: ['feat(api): add export of invoices', 'fix!: refuse unsigned webhooks'],
        bad: ['Added export', 'feat : add export', 'feat!(api): add export', 'feat：add export'],
        fix: 'Start the line with a type, an optional scope in brackets, an optional `!`, then a colon, one space and the subject. The finding prints the corrected line where it can be derived.',
    },
};
function checkHeaderFormat(message) {
    const { header, headerText, headerLine } = message.scanned;
    if (header.ok)
        return header.header.notes.length === 0 ? null : hiddenCharacter(message, header.header.notes);
    if (message.unfinished !== null)
        return null;
    const shared = { rule: headerFormat.id, line: headerLine, part: 'first line' };
    const { what, fix } = (0,commits/* describeHeaderProblem */.MH)(header.problem);
    if (headerLine === 0)
        return { ...shared, what: 'The message is empty.', advice: fix };
    const quoted = what.includes(`"${headerText.trim().slice(0, 12)}`);
    return { ...shared, what: quoted ? what : `${(0,messages/* nameOf */.Vb)(message)}: ${(0,messages/* lowerFirst */.oZ)(what)}`, advice: fix };
}
function hiddenCharacter(message, notes) {
    const note = notes.find(({ kind }) => kind === 'hidden-character');
    if (note === undefined)
        return null;
    const code = [...message.scanned.headerText][note.column - 1]?.codePointAt(0) ?? 0;
    return {
        rule: headerFormat.id,
        line: message.scanned.headerLine,
        what: `${(0,messages/* nameOf */.Vb)(message)}: an invisible character (U+${code.toString(16).toUpperCase().padStart(4, '0')}) stands in column ${note.column}.`,
        part: 'first line',
        advice: 'Type the line anew.',
        atMost: 'warning',
    };
}

// EXTERNAL MODULE: ./actions/commit-lint/github-numbers.ts
var github_numbers = __webpack_require__(2282);
;// CONCATENATED MODULE: ./actions/commit-lint/rules/header-length.ts


const headerLength = {
    id: 'commit-lint/header-length',
    clause: 'commits.format',
    scope: 'change',
    level: 'warning',
    enforcedLevel: 'warning',
    title: 'The first line is short enough to be read in a list',
    doc: {
        why: 'Logs, mails and pull request lists cut long first lines, and the end of the sentence is lost.',
        good: ['feat(api): add export of invoices'],
        bad: [
            'feat(api): add an export of all invoices of a customer, with the line items, the taxes and the payments, as a file',
        ],
        fix: 'Keep the point in the first line and move the rest into the body. The limit is `header-max-length` (100).',
    },
};
function checkHeaderLength(message, settings) {
    const { headerText, headerLine } = message.scanned;
    if (headerText.length <= settings.headerMaxLength)
        return null;
    const header = headerText.trim();
    const own = header.slice(0, header.length - ((0,github_numbers/* suffixOf */.jT)(header)?.length ?? 0));
    const length = own.length <= settings.headerMaxLength ? 0 : characters(own);
    if (length <= settings.headerMaxLength)
        return null;
    return {
        rule: headerLength.id,
        line: headerLine,
        what: `${(0,messages/* nameOf */.Vb)(message)}: the first line has ${length} characters; at most ${settings.headerMaxLength} are read at a glance.`,
        part: 'message',
        advice: 'Keep the point in the first line, and move the rest into the body.',
    };
}
function characters(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}

// EXTERNAL MODULE: ./actions/commit-lint/mend.ts
var mend = __webpack_require__(8298);
;// CONCATENATED MODULE: ./actions/commit-lint/rules/scope-allowed.ts


const scopeAllowed = {
    id: 'commit-lint/scope-allowed',
    clause: 'commits.format',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title: 'The scope is one that the policy lists',
    doc: {
        why: 'Where a team lists its scopes, a misspelt one would file the change under a component that does not exist. Without a list any scope is fine.',
        good: ['fix(api): accept empty pages'],
        bad: ['fix(aip): accept empty pages'],
        fix: 'Use a scope of the list, leave the scope out, or add it to `controls: commit-lint: scopes` in the policy file.',
    },
};
function checkScope(message, settings) {
    const { header, headerLine } = message.scanned;
    const { scopes } = settings;
    if (scopes === null || !header.ok || header.header.scope === null)
        return null;
    const unknown = header.header.scope
        .split(',', 20)
        .map((scope) => scope.trim())
        .filter((scope) => (0,mend/* scopeLike */.We)(scope, scopes) === null);
    if (unknown.length === 0)
        return null;
    const list = scopes.length === 0 ? 'which is empty' : (0,messages/* short */.h0)(scopes.join(', '), 200);
    return {
        rule: scopeAllowed.id,
        line: headerLine,
        what: `${(0,messages/* nameOf */.Vb)(message)}: the scope "${(0,messages/* short */.h0)(unknown.join(', '))}" is not in the policy’s list (${list}).`,
        part: 'first line',
        advice: 'Use a scope of the list, or leave it out.',
    };
}

// EXTERNAL MODULE: ./actions/commit-lint/rules/ticket-exists.ts
var ticket_exists = __webpack_require__(4347);
// EXTERNAL MODULE: ./actions/commit-lint/types.ts
var types = __webpack_require__(3213);
;// CONCATENATED MODULE: ./actions/commit-lint/rules/types.ts


const typeAllowed = {
    id: 'commit-lint/type-allowed',
    clause: 'commits.types',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title: 'The type is one that the policy knows',
    doc: {
        why: 'The type decides the category of a change and the next version. A type that nobody defined decides nothing.',
        good: ['feat: add export', 'chore: update dependencies'],
        bad: ['refctor: split the parser', 'feature: add export'],
        fix: 'Use feat, fix, docs, style, refactor, test or chore, or a type that the policy file adds with `controls: commit-lint: extra-types: [...]`.',
    },
};
const typeHome = {
    id: 'commit-lint/type-home',
    clause: 'commits.types',
    scope: 'change',
    level: 'warning',
    enforcedLevel: 'error',
    title: 'Common types outside the policy have a home in it',
    doc: {
        why: 'Many projects also write ci, build, perf and revert. The policy names seven types; each of the others has a place among them.',
        good: ['chore(ci): cache dependencies', 'refactor: index the lookup', 'fix(api): revert add export'],
        bad: ['ci: cache dependencies', 'perf: index the lookup'],
        fix: 'Write chore for ci and build, refactor for perf, and fix for revert (`git revert`’s own message needs no change); or allow the type with `extra-types`.',
    },
};
function checkType(message, settings) {
    const { header, headerLine } = message.scanned;
    if (!header.ok || message.unfinished !== null)
        return null;
    const { type, rawType } = header.header;
    if ((0,types/* isAllowedType */.N3)(type, settings) || (0,types/* homeOf */.lt)(type) !== null)
        return null;
    const allowed = (0,messages/* short */.h0)((0,types/* allowedTypes */.qm)(settings).join(', '), 300);
    return {
        rule: typeAllowed.id,
        line: headerLine,
        what: `${(0,messages/* nameOf */.Vb)(message)}: "${(0,messages/* short */.h0)(rawType, 40)}" is not a type of this policy (${allowed}).`,
        part: 'first line',
        advice: 'Use one of these types.',
    };
}
function checkTypeHome(message, settings) {
    const { header, headerLine } = message.scanned;
    if (!header.ok || (0,types/* isAllowedType */.N3)(header.header.type, settings))
        return null;
    const { type } = header.header;
    const home = (0,types/* homeOf */.lt)(type);
    if (home === null)
        return null;
    return {
        rule: typeHome.id,
        line: headerLine,
        what: `${(0,messages/* nameOf */.Vb)(message)}: "${type}" is not one of the policy’s types; its home there is "${home.type}".`,
        part: 'first line',
        advice: `Write ${home.type} instead.`,
    };
}

// EXTERNAL MODULE: ./actions/commit-lint/rules/unfinished.ts
var unfinished = __webpack_require__(6531);
;// CONCATENATED MODULE: ./actions/commit-lint/rules/index.ts












const messageRules = [
    { rule: headerFormat, check: checkHeaderFormat },
    { rule: typeAllowed, check: checkType },
    { rule: typeHome, check: checkTypeHome },
    { rule: scopeAllowed, check: checkScope },
    { rule: headerLength, check: checkHeaderLength },
    { rule: body/* bodyLayout */.F1, check: body/* checkBodyLayout */.t6 },
    { rule: body/* bodyLineLength */.NT, check: body/* checkBodyLineLength */.np },
    { rule: breaking_change/* breakingChange */.c, check: breaking_change/* checkBreakingChange */.m },
    { rule: unfinished/* unfinished */.M, check: unfinished/* checkUnfinished */.U },
];
const rules_rules = [
    change_level/* commitsRead */.rz,
    ...messageRules.map((entry) => entry.rule),
    commitlint_config/* commitlintConfig */.f,
    change_level/* ticketRule */.Pi,
    change_level/* ticketAgreement */.VP,
    ticket_exists/* ticketExists */.B,
    change_level/* taskTrailer */.fO,
    branch_name/* branchName */.a,
    change_level/* mergeSettingsRule */.c7,
    ...rules/* tagRules */.w8,
];


/***/ }),

/***/ 4347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ticketExists)
/* harmony export */ });
const ticketExists = {
    id: 'commit-lint/ticket-exists',
    clause: 'traceability.linked',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title: 'The ticket is one that exists, and is open',
    doc: {
        why: 'A number that leads nowhere links a change to nothing. Where the policy file says `ticket-exists: true`, GitHub is asked: the issue is there, is no pull request, was made before the change landed, and was not closed before it. Off by default, because it needs a token and the network.',
        good: ['Closes #12   # an open issue of this repository', 'Task: acme/plans#12'],
        bad: ['Closes #99999   # there is none', 'Closes #12   # a pull request', 'Task: #7   # closed last year'],
        fix: 'Name an open issue, or open the closed one again if its work goes on. If GitHub could not be asked, give the job `issues: read`.',
    },
};


/***/ }),

/***/ 6531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unfinished),
/* harmony export */   U: () => (/* binding */ checkUnfinished)
/* harmony export */ });
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9502);

const unfinished = {
    id: 'commit-lint/unfinished',
    clause: 'commits.format',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title: 'Nothing unfinished lands',
    doc: {
        why: 'A `fixup!`, `squash!`, `amend!` or WIP commit says of itself that the work is not done, or was to be folded into another commit first.',
        good: ['fix(api): accept empty pages'],
        bad: ['fixup! fix(api): accept empty pages', 'WIP: export'],
        fix: 'Fold the commits together with `git rebase --interactive --autosquash`, or finish the work and take the mark away.',
    },
};
function checkUnfinished(message) {
    const found = message.unfinished;
    if (found === null)
        return null;
    return {
        rule: unfinished.id,
        line: message.scanned.headerLine,
        what: `${(0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(message)}: it is marked "${(0,_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .short */ .h0)(found.marker, 20)}", so it is not finished.`,
        part: 'first line',
        advice: 'Finish the work and take the mark away.',
    };
}


/***/ }),

/***/ 27:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ policyTypes),
/* harmony export */   N: () => (/* binding */ defaults)
/* harmony export */ });
/* harmony import */ var _cm_formats_branch_defaults__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5907);

const policyTypes = ['feat', 'fix', 'docs', 'style', 'refactor', 'test', 'chore'];
const defaults = {
    extraTypes: [],
    scopes: null,
    mergeMethod: null,
    headerMaxLength: 100,
    bodyLineMaxLength: 100,
    tickets: ['{KEY}-{n}', '#{n}'],
    ticketTrailer: 'Task',
    bots: [],
    branchTemplates: _cm_formats_branch_defaults__WEBPACK_IMPORTED_MODULE_0__/* .defaultBranchTemplates */ .L,
    branchTypes: _cm_formats_branch_defaults__WEBPACK_IMPORTED_MODULE_0__/* .defaultBranchTypes */ .c,
    ticketExists: false,
    releaseFolder: 'dist',
    signedTags: false,
};


/***/ }),

/***/ 7162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord),
/* harmony export */   t: () => (/* binding */ plainTicket)
/* harmony export */ });
/* harmony import */ var _ticket_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9194);

function shellWord(text) {
    if (text === '' || text.length > 200 || /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text))
        return null;
    if (/^[\w./@:=+][\w./@:=+-]*$/.test(text))
        return text;
    return `'${text.replaceAll("'", String.raw `'\''`)}'`;
}
function plainTicket(ticket) {
    return ticket !== null && /^[\w#/.-]{1,100}$/.test(ticket) ? ticket : _ticket_words_js__WEBPACK_IMPORTED_MODULE_0__/* .blankTicket */ .x;
}


/***/ }),

/***/ 7016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ tagUnmoved),
/* harmony export */   LR: () => (/* binding */ tagAgreement),
/* harmony export */   RQ: () => (/* binding */ tagVersion),
/* harmony export */   Xv: () => (/* binding */ tagOrder),
/* harmony export */   dR: () => (/* binding */ notATag),
/* harmony export */   lH: () => (/* binding */ tagBranch),
/* harmony export */   qM: () => (/* binding */ tagChanges),
/* harmony export */   ts: () => (/* binding */ tagAnnotated),
/* harmony export */   w8: () => (/* binding */ tagRules),
/* harmony export */   xP: () => (/* binding */ tagSigned)
/* harmony export */ });
const releases = { clause: 'releases.tags', scope: 'change', level: 'error', enforcedLevel: 'error' };
const tagVersion = {
    ...releases,
    id: 'commit-lint/tag-version',
    title: 'A release tag is named `v` and a semantic version',
    doc: {
        why: 'From `v1.2.3` everybody, and every tool, can tell what came before and whether it may break callers. Tags that do not look like a release are left alone, and so are moving tags such as `v1` and `v1.2`, which follow the newest release of their line.',
        good: ['v1.2.3', 'v1.2.3-rc.1'],
        bad: ['1.2.3', 'v1.2', 'release-1.2.3', 'v1.2.3.4'],
        fix: 'Make a tag with the right name on the same commit, push it, and delete the wrong one; the message prints the commands.',
    },
};
const tagAnnotated = {
    ...releases,
    id: 'commit-lint/tag-annotated',
    title: 'A release tag is annotated',
    doc: {
        why: 'An annotated tag says who released, when, and what changed, and it can be signed. A plain one is only another name for a commit: anybody may move it, and nothing shows that it was moved. A release that is drafted on GitHub’s page makes a plain tag; push the annotated tag first and draft the release on it.',
        good: ['git tag -a v1.2.3 -m "Release version 1.2.3 …"'],
        bad: ['git tag v1.2.3'],
        fix: 'Make the tag again on the same commit with `git tag -a -f`, and push it by force; the message prints the commands, with the list of changes.',
    },
};
const tagOrder = {
    ...releases,
    id: 'commit-lint/tag-order',
    title: 'A release is greater than the one before it',
    doc: {
        why: 'A release must be greater than every other of its line (those with the same major and minor number) and than every release in its own history, as semantic versioning orders them: `v1.2.0-rc.1` comes before `v1.2.0`. So `v1.2.5` may follow `v2.0.0` on the branch of 1.2, and not on a branch that holds `v2.0.0`.',
        good: ['v1.2.0-rc.1, then v1.2.0, then v1.2.1', 'v2.0.0 on main, then v1.2.5 on the branch of 1.2'],
        bad: ['v1.2.0, then v1.2.0-rc.1', 'v2.0.0 on main, then v1.2.5 on main'],
        fix: 'Delete the tag and release under a greater number; the message names one. Where the tags could not be read, give checkout `fetch-depth: 0`, which brings them all.',
    },
};
const tagUnmoved = {
    ...releases,
    id: 'commit-lint/tag-unmoved',
    title: 'A release tag is never moved to another commit',
    doc: {
        why: 'Who installed v1.2.3 yesterday and who installs it today must get the same: semantic versioning forbids to change what a released version holds (clause 3). To make a tag again on the same commit, say to annotate it, is fine.',
        good: ['v1.2.3 stays; the correction is v1.2.4'],
        bad: ['git tag -f v1.2.3 && git push --force origin v1.2.3, on another commit'],
        fix: 'Put the tag back where it was and release the new commit under the next number; the message prints the commands.',
    },
};
const tagChanges = {
    ...releases,
    id: 'commit-lint/tag-changes',
    clause: 'releases.change-list',
    title: 'A release tag lists what changed',
    doc: {
        why: 'The policy’s example has a list below "Changes:" in the tag’s message. Whoever deploys reads there what is new, and an auditor reads it years later.',
        good: ['Release version 1.2.3\n\nChanges:\n- Export of all invoices added\n- Rounding of totals fixed'],
        bad: ['Release version 1.2.3', 'Release version 1.2.3\n\nChanges:'],
        fix: 'Make the tag again on the same commit with a line "Changes:" and an item for each change, each starting with "- "; the message prints the command with a list made of the commits.',
    },
};
const tagAgreement = {
    ...releases,
    id: 'commit-lint/tag-agreement',
    clause: 'releases.change-list',
    level: 'warning',
    title: 'The list of changes agrees with the commits',
    doc: {
        why: 'Each feature, fix and breaking change since the last release should be on the list, and each item should speak of a commit. An item speaks of a commit if it names its hash, ticket or pull request, or shares its words. The words are a rule of thumb, so this is a warning until the policy enforces it. A final release may list everything since the last final one, or only what its pre-releases do not have.',
        good: ['- Export of all invoices added (TASK-12)', '- feat: add export (#42)'],
        bad: ['- Various improvements'],
        fix: 'Add the missing changes to the list, and name the ticket or the pull request where an item is put in other words than the commit.',
    },
};
const tagBranch = {
    ...releases,
    id: 'commit-lint/tag-branch',
    clause: 'principles.no-direct-changes',
    title: 'A release is made from the default branch',
    doc: {
        why: 'What is on the default branch has passed its gates: review, checks, a ticket. A tag on any other commit would release what nobody approved. A release commit that was built from the default branch counts too: its `Source-Commit:` trailer names a commit there, and its tree is that commit’s release folder, to the byte.',
        good: ['git tag -a v1.2.3 origin/main'],
        bad: ['A tag on a feature branch', 'A release commit whose tree is not that of its source'],
        fix: 'Merge the commit by pull request and tag what landed. A team that releases from maintenance branches sets this rule to `warning` in the policy file.',
    },
};
const tagSigned = {
    ...releases,
    id: 'commit-lint/tag-signed',
    title: 'A release tag is signed, where the policy asks for it',
    doc: {
        why: 'Off unless the policy file says `signed-tags: true`. Checked is that a whole signature is there (OpenPGP, SSH or X.509); whether it is good, and whose it is, only `git verify-tag` with your own keys can tell.',
        good: ['git tag -s v1.2.3'],
        bad: ['git tag -a v1.2.3'],
        fix: 'Make the tag again on the same commit with `git tag -s -f`, and push it by force.',
    },
};
const tagRules = [
    tagVersion,
    tagAnnotated,
    tagOrder,
    tagUnmoved,
    tagChanges,
    tagAgreement,
    tagBranch,
    tagSigned,
];
const notATag = tagRules.map(({ id }) => ({
    rule: id,
    applies: false,
    reason: 'Judged on tags.',
    findings: [],
}));


/***/ }),

/***/ 4152:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ namedTickets)
/* harmony export */ });
function namedTickets(sources) {
    const claims = new Set(sources.flatMap((source) => source.claims()));
    const mentions = new Set(sources.flatMap((source) => source.tickets));
    return { claims: [...claims], mentions: [...mentions].filter((ticket) => !claims.has(ticket)) };
}


/***/ }),

/***/ 9194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ exampleTickets),
/* harmony export */   x: () => (/* binding */ blankTicket)
/* harmony export */ });
const blankTicket = '<ticket>';
function exampleTickets(settings) {
    return settings.tickets
        .slice(0, 4)
        .map((template) => template.replace('{KEY}', 'TASK').replace('{n}', '123'))
        .join(' or ');
}


/***/ }),

/***/ 1333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ ticketSources),
/* harmony export */   Eq: () => (/* binding */ ticketsOfCommit),
/* harmony export */   fn: () => (/* binding */ disagreement)
/* harmony export */ });
/* harmony import */ var _cm_formats_commits__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9423);
/* harmony import */ var _github_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2282);


function ticketSources(facts, readings, matcher) {
    const pull = facts.pullRequest;
    const sources = [];
    if (pull !== null) {
        const counts = without(`#${pull.number}`);
        sources.push(textSource('the title', pull.title, matcher, counts));
        sources.push(textSource('the description', pull.body, matcher, counts));
    }
    if (facts.branch !== null) {
        const tickets = (0,_cm_formats_commits__WEBPACK_IMPORTED_MODULE_0__/* .ticketsInBranch */ .RA)(facts.branch, matcher);
        sources.push({ where: 'the branch', tickets, claims: () => tickets });
    }
    sources.push(commitSource(facts, readings));
    const { byCommit, queued } = facts.origins;
    const pulls = [...byCommit.values(), queued === null ? [] : [queued]].flat();
    const origins = new Map(pulls.map((origin) => [origin.number, origin]));
    return [...sources, ...[...origins.values()].map((origin) => originSource(origin, matcher))];
}
function textSource(where, text, matcher, counts) {
    const closing = (0,_cm_formats_commits__WEBPACK_IMPORTED_MODULE_0__/* .closingReferences */ .K5)(text).map((reference) => reference.ticket);
    const found = matcher.find(text).map((match) => match.ticket);
    const claims = distinct(closing).filter(counts);
    return { where, tickets: distinct([...found, ...closing]).filter(counts), claims: () => claims };
}
function originSource(origin, matcher) {
    const where = `pull request #${origin.number}`;
    const text = textSource(where, `${origin.title}\n${origin.body}`, matcher, without(`#${origin.number}`));
    return { ...text, tickets: distinct([...text.tickets, ...(0,_cm_formats_commits__WEBPACK_IMPORTED_MODULE_0__/* .ticketsInBranch */ .RA)(origin.headRef, matcher)]) };
}
function commitSource({ stage }, readings) {
    const tickets = new Set();
    for (let index = 0; index < readings.length; index += 1) {
        const own = readings[index]?.tickets ?? none;
        for (let at = 0; at < own.length; at += 1)
            tickets.add(own[at] ?? '');
    }
    const where = stage === 'text' ? 'the message' : readings.length === 1 ? 'the commit' : 'the commits';
    return { where, tickets: [...tickets], claims: () => distinct(readings.flatMap(claimsOf)) };
}
function claimsOf({ commit, trailers, tickets }) {
    if (tickets.length === 0 || commit.parents.length > 1)
        return [];
    const closing = (0,_cm_formats_commits__WEBPACK_IMPORTED_MODULE_0__/* .closingReferences */ .K5)(commit.message).map((reference) => reference.ticket);
    const values = trailers.map(([, value]) => value);
    return tickets.filter((ticket) => closing.includes(ticket) || values.includes(ticket));
}
function ticketsOfCommit(commit, headerText, facts, matcher) {
    const { message } = commit;
    const found = matcher.find(message);
    if (found.length === 0) {
        const closing = (0,_cm_formats_commits__WEBPACK_IMPORTED_MODULE_0__/* .closingReferences */ .K5)(message);
        return closing.length === 0 ? none : notOwn(closing, facts);
    }
    return notOwn(withoutNumbersOfGitHub(found, commit, headerText.trimEnd(), facts), facts);
}
function withoutNumbersOfGitHub(found, commit, header, facts) {
    const merged = commit.parents.length > 1 ? (0,_github_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .mergedNumber */ .qs)(header.trimStart()) : null;
    const suffix = (0,_github_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .suffixOf */ .jT)(header);
    const appended = suffix !== null && isAppended(commit, suffix.number, facts);
    if (merged === null && !appended)
        return found;
    const end = commit.message.indexOf(header) + header.length;
    return found.filter(({ ticket, index }) => {
        if (appended && index >= end - suffix.length && index < end)
            return false;
        return !(merged !== null && ticket === `#${merged}` && index < end);
    });
}
function isAppended(commit, number, { stage, origins }) {
    const pulls = origins.byCommit.get(commit.sha);
    if (pulls !== undefined && pulls.length > 0)
        return pulls.some((pull) => String(pull.number) === number);
    return stage === 'landed' || stage === 'queue' || (0,_github_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .madeByGitHub */ .E0)(commit);
}
function notOwn(found, { pullRequest }) {
    const [first] = found;
    const names = found.length === 1 && first !== undefined ? [first.ticket] : distinct(found.map(({ ticket }) => ticket));
    return pullRequest === null ? names : names.filter(without(`#${pullRequest.number}`));
}
const none = [];
function without(own) {
    return (ticket) => ticket !== own;
}
function disagreement(sources) {
    const keyed = apart(sources, ({ tickets }) => tickets.filter((ticket) => !ticket.includes('#')));
    return keyed.length > 0 ? keyed : apart(sources, ({ claims }) => claims().filter((ticket) => ticket.includes('#')));
}
function apart(sources, of) {
    if (sources.filter(({ tickets }) => tickets.length > 0).length < 2)
        return [];
    const naming = sources
        .map((source) => ({ ...source, tickets: of(source) }))
        .filter(({ tickets }) => tickets.length > 0);
    const sets = naming.map(({ tickets }) => new Set(tickets));
    const all = new Set(naming.flatMap(({ tickets }) => tickets));
    if (sets.some((set) => set.size === all.size))
        return [];
    const differ = naming.some(({ tickets }) => sets.some((other) => !tickets.some((ticket) => other.has(ticket))));
    return differ ? naming : [];
}
function distinct(items) {
    return items.length < 2 ? items : [...new Set(items)];
}


/***/ }),

/***/ 3213:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ isAllowedType),
/* harmony export */   lt: () => (/* binding */ homeOf),
/* harmony export */   qm: () => (/* binding */ allowedTypes),
/* harmony export */   zh: () => (/* binding */ nearestType)
/* harmony export */ });
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4519);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27);


const known = new Set(_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .policyTypes */ .E);
const homes = new Map([
    ['ci', { type: 'chore', scope: (settings) => scopeIfListed('ci', settings) }],
    ['build', { type: 'chore', scope: (settings) => scopeIfListed('build', settings) }],
    ['perf', { type: 'refactor', scope: () => null }],
    ['revert', { type: 'fix', scope: () => null }],
]);
const synonyms = new Map([
    ['feature', 'feat'],
    ['features', 'feat'],
    ['bugfix', 'fix'],
    ['hotfix', 'fix'],
    ['bug', 'fix'],
    ['documentation', 'docs'],
    ['doc', 'docs'],
    ['tests', 'test'],
    ['testing', 'test'],
    ['deps', 'chore'],
    ['release', 'chore'],
    ['cleanup', 'refactor'],
]);
function scopeIfListed(scope, { scopes }) {
    return scopes === null || scopes.includes(scope) ? scope : null;
}
function allowedTypes(settings) {
    return [..._settings_js__WEBPACK_IMPORTED_MODULE_0__/* .policyTypes */ .E, ...settings.extraTypes];
}
function isAllowedType(type, settings) {
    return known.has(type) || settings.extraTypes.includes(type);
}
function homeOf(type) {
    return homes.get(type) ?? null;
}
function nearestType(type, settings) {
    return synonyms.get(type) ?? (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(type, allowedTypes(settings));
}


/***/ }),

/***/ 5907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultBranchTemplates),
/* harmony export */   c: () => (/* binding */ defaultBranchTypes)
/* harmony export */ });
const defaultBranchTypes = [
    'feature',
    'fix',
    'hotfix',
    'bugfix',
    'docs',
    'chore',
    'refactor',
    'test',
    'style',
];
const defaultBranchTemplates = [
    '{type}/{ticket}-{slug}',
    'release/{version}',
    'revert-{n}-**',
    'dependabot/**',
    'renovate/**',
    'gh-readonly-queue/**',
];


/***/ }),

/***/ 5516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* reexport */ branchTemplates),
  LH: () => (/* reexport */ defaults/* defaultBranchTemplates */.L),
  L4: () => (/* reexport */ defaults/* defaultBranchTypes */.c),
  m8: () => (/* reexport */ judgeBranch)
});

// UNUSED EXPORTS: refNameProblem

// EXTERNAL MODULE: ./packages/model/src/nearest.ts
var nearest = __webpack_require__(4519);
// EXTERNAL MODULE: ./packages/formats/src/commits/text.ts
var commits_text = __webpack_require__(4118);
// EXTERNAL MODULE: ./packages/formats/src/commits/tickets.ts + 2 modules
var tickets = __webpack_require__(1451);
;// CONCATENATED MODULE: ./packages/formats/src/branches/match.ts

function nameReader(name, types, matcher) {
    const numbered = matcher.templates.some(({ source }) => source === '#{n}');
    const keyed = (0,tickets/* ticketMatcher */.V)(matcher.templates.flatMap(({ source }) => (source === '#{n}' ? [] : [source])));
    const found = keyed.find(name).map(({ ticket, index }) => ({ ticket, index, end: index + ticket.length }));
    return {
        name,
        types,
        ticketsAt: (start) => [...found.filter(({ index }) => index === start), ...(numbered ? numberAt(name, start) : [])],
    };
}
function numberAt(name, start) {
    const text = name.slice(start, start + 20);
    const digits = /^#?([1-9][0-9]{0,8})(?![0-9A-Za-z]|\.[0-9])/.exec(text);
    if (digits?.[1] === undefined || /^(?:19|20)[0-9]{2}[-_][0-9]{1,2}(?![0-9])/.test(text))
        return [];
    return [{ end: start + digits[0].length, ticket: `#${digits[1]}` }];
}
function matchTemplate(reader, template) {
    const failed = new Set();
    const from = (part, at, ticket) => {
        const current = template.parts[part];
        if (current === undefined)
            return at === reader.name.length ? { ticket } : null;
        const state = `${part}:${at}`;
        if (failed.has(state))
            return null;
        for (const reach of reaches(reader, current, at)) {
            const match = from(part + 1, reach.end, ticket ?? reach.ticket);
            if (match !== null)
                return match;
        }
        failed.add(state);
        return null;
    };
    return from(0, 0, null);
}
function reaches(reader, part, at) {
    const { name } = reader;
    if (part.kind === 'ticket')
        return reader.ticketsAt(at);
    if (part.kind === 'literal')
        return name.startsWith(part.text, at) ? [upTo(at + part.text.length)] : [];
    if (part.kind === 'rest')
        return at < name.length ? [upTo(name.length)] : [];
    if (part.kind === 'type') {
        return reader.types.filter((type) => name.startsWith(type, at)).map((type) => upTo(at + type.length));
    }
    if (part.kind === 'slug')
        return slugEnds(name, at).map(upTo);
    const patterns = part.kind === 'n' ? [/^[1-9][0-9]{0,8}(?![0-9])/] : versions;
    return patterns.flatMap((pattern) => {
        const found = pattern.exec(name.slice(at, at + 100))?.[0];
        return found === undefined ? [] : [upTo(at + found.length)];
    });
}
function upTo(end) {
    return { end, ticket: null };
}
const versions = [
    /^v?[0-9]{1,9}(?:\.[0-9]{1,9}){0,2}(?:\.x|-[0-9A-Za-z][0-9A-Za-z.-]{0,40})/,
    /^v?[0-9]{1,9}(?:\.[0-9]{1,9}){0,2}/,
];
const slug = /[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*/uy;
const asciiSlug = /[A-Za-z0-9][\w.-]*/y;
function slugEnds(name, start) {
    const pattern = /[^\0-\x7f]/.test(name) ? slug : asciiSlug;
    pattern.lastIndex = start;
    const run = pattern.exec(name)?.[0] ?? '';
    const ends = [];
    for (let length = run.length; length > 0; length -= 1) {
        if (!'._-'.includes(run[length - 1] ?? '-'))
            ends.push(start + length);
    }
    return ends;
}

;// CONCATENATED MODULE: ./packages/formats/src/branches/ref-name.ts
function refNameProblem(name) {
    if (name === '')
        return 'it is empty';
    const character = forbidden.exec(name)?.[0];
    if (character !== undefined)
        return `git allows no ${nameOf(character)} in a branch name`;
    if (name.startsWith('-'))
        return 'a branch name may not start with "-"';
    for (const [pattern, part] of sequences)
        if (pattern.test(name))
            return `git allows no branch name ${part}`;
    return name === '@' || name === 'HEAD' ? 'the name has a meaning of its own in git' : null;
}
const forbidden = /[\0-\x20\x7f~^:?*[\\]/;
const sequences = [
    [/^\/|\/$|\/\//, 'with "/" at an end or twice in a row'],
    [/\.\./, 'with ".." in it'],
    [/@\{/, 'with "@{" in it'],
    [/(?:^|\/)\./, 'with a part that starts with "."'],
    [/\.$/, 'that ends with "."'],
    [/\.lock(?:\/|$)/, 'with a part that ends with ".lock"'],
];
function nameOf(character) {
    if (character === ' ')
        return 'space';
    return character < ' ' || character === '\x7f' ? 'control character' : `"${character}"`;
}

;// CONCATENATED MODULE: ./packages/formats/src/branches/reasons.ts

function reasonsAgainst(name, reading, form, types) {
    if (name === '')
        return 'it is empty';
    const found = [
        refNameProblem(name),
        form.includes('{type}') ? typeReason(name, reading, types) : null,
        form.includes('{ticket}') ? ticketReason(name, reading) : null,
        form.includes('{slug}') && reading.slug === '' ? 'no words describe the change' : null,
    ].filter((reason) => reason !== null);
    return found.length === 0 ? otherReason(name, form) : found.join('; ');
}
function typeReason(name, { head }, types) {
    if (types.some((type) => name.startsWith(`${type}/`)))
        return null;
    const list = types.join(', ');
    return head === '' ? `it does not start with a type (${list}) and "/"` : `"${head}" is none of the types ${list}`;
}
function ticketReason(name, { ticket, ticketInName }) {
    if (ticket === null || !ticketInName)
        return 'it names no ticket';
    const written = ticket.startsWith('#') ? ticket.slice(1) : ticket;
    return name.includes(written) ? null : `the ticket is not written ${written}`;
}
function otherReason(name, form) {
    const start = form.split('{')[0] ?? '';
    if (!name.startsWith(start))
        return `it does not start with ${start}`;
    const odd = /[^\p{L}\p{M}\p{N}/._-]/u.exec(name)?.[0];
    return odd === undefined
        ? 'its parts stand in another order, or are joined otherwise'
        : `"${odd}" has no place in it`;
}

// EXTERNAL MODULE: ./packages/formats/src/commits/branch-tickets.ts
var branch_tickets = __webpack_require__(53);
;// CONCATENATED MODULE: ./packages/formats/src/branches/words.ts
const groups = [
    ['feature', 'feat', 'features', 'feats', 'story'],
    ['fix', 'fixes', 'fixed', 'bugfix'],
    ['bugfix', 'bug', 'bugs', 'bug-fix', 'bugfixes', 'fix'],
    ['hotfix', 'hot-fix', 'hotfixes', 'emergency', 'fix'],
    ['docs', 'doc', 'documentation'],
    ['chore', 'chores', 'maintenance', 'build', 'ci', 'deps'],
    ['refactor', 'refactoring', 'refactors', 'cleanup', 'perf'],
    ['test', 'tests', 'testing'],
    ['style', 'styles'],
];
function typeMeantBy(word, types) {
    const wanted = word.toLowerCase();
    const same = types.find((type) => type.toLowerCase() === wanted);
    if (same !== undefined)
        return same;
    const group = groups.find((words) => words.includes(wanted));
    return group?.find((candidate) => types.includes(candidate)) ?? null;
}
const notKeys = new Set('add allow at bump by change clean create fix for from get in limit make max min move of on remove set show split support to top try up update upgrade use with'.split(' '));
function wordsOfName(name) {
    return (name
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []);
}

;// CONCATENATED MODULE: ./packages/formats/src/branches/reading.ts



function readLoosely(name, types, matcher, hints) {
    const { head, own, rest } = beginning(name, types);
    const words = wordsOfName(rest);
    const known = hints.ticket ?? null;
    const said = (0,branch_tickets/* ticketsInBranch */.R)(name, matcher)[0] ?? smallTicket(words, matcher, known);
    const ticket = said ?? known;
    return {
        head,
        type: own ?? typeMeantBy(hints.type ?? '', types),
        ticket,
        ticketInName: said !== null,
        slug: without(words, ticket).join('-'),
        version: versionIn.exec(rest)?.[0] ?? null,
    };
}
const versionIn = /v?[0-9]{1,9}(?:\.[0-9]{1,9}){1,2}(?:-[0-9A-Za-z.-]{1,40})?/;
function beginning(name, types) {
    const slash = name.indexOf('/');
    if (slash !== -1) {
        const head = name.slice(0, slash);
        return { head, own: typeMeantBy(head, types) ?? typo(head, types), rest: name.slice(slash + 1) };
    }
    const prefix = /^[A-Za-z]{2,20}(?=[-_ ])/.exec(name)?.[0] ?? '';
    const own = typeMeantBy(prefix, types);
    return { head: '', own, rest: own === null ? name : name.slice(prefix.length) };
}
function typo(word, types) {
    return word.length < 4 ? null : (0,nearest/* nearest */.p)(word, types, word.length < 6 ? 1 : 2);
}
function smallTicket(words, matcher, known) {
    const [key = '', number = ''] = words;
    const guess = `${key.toUpperCase()}-${number}`;
    if (notKeys.has(key) || (known !== null && known !== guess))
        return null;
    return matcher.find(guess).some(({ ticket }) => ticket === guess) ? guess : null;
}
function without(words, ticket) {
    const gone = wordsOfName(ticket ?? '');
    if (gone.length === 0)
        return words;
    const at = words.findIndex((_, index) => gone.every((word, offset) => words[index + offset] === word));
    if (at === -1)
        return words;
    const noun = gone.length === 1 && /^(?:issues?|gh|ticket)$/.test(words[at - 1] ?? '');
    return [...words.slice(0, noun ? at - 1 : at), ...words.slice(at + gone.length)];
}

;// CONCATENATED MODULE: ./packages/formats/src/branches/judge-branch.ts






const longest = 244;
function judgeBranch(branch, templates, matcher, hints = {}) {
    const name = branch.startsWith('refs/heads/') ? branch.slice(11) : branch;
    if (name === hints.defaultBranch && name !== '')
        return { ok: true, template: name, ticket: null };
    if (name.length > longest) {
        const problem = `Branch "${(0,commits_text/* excerpt */.Kb)(name)}" is ${name.length} characters long; at most ${longest} are allowed.`;
        return { ok: false, problem, suggestion: null };
    }
    const fit = fitting(name, templates, matcher);
    if (fit !== null)
        return fit;
    const reading = readLoosely(name, templates.types, matcher, hints);
    const suggestion = suggestedName(name, reading, templates, matcher);
    const form = (formOf(suggestion, templates, matcher) ?? templates.templates[0])?.source ?? '';
    const reasons = reasonsAgainst(name, reading, form, templates.types);
    return { ok: false, problem: `Branch "${name}" does not have the form ${form}: ${reasons}.`, suggestion };
}
function fitting(name, { templates, types }, matcher) {
    if (templates.length === 0)
        return { ok: true, template: '**', ticket: null };
    if (refNameProblem(name) !== null)
        return null;
    const reader = nameReader(name, types, matcher);
    for (const template of templates) {
        const match = matchTemplate(reader, template);
        if (match !== null)
            return { ok: true, template: template.source, ticket: match.ticket };
    }
    return null;
}
function formOf(name, templates, matcher) {
    const fit = name === null ? null : fitting(name, templates, matcher);
    return templates.templates.find(({ source }) => fit?.ok === true && source === fit.template) ?? null;
}
function suggestedName(name, reading, templates, matcher) {
    const named = templates.templates.filter((template) => startsLike(template, reading.head));
    const open = templates.templates.filter((template) => template.parts[0]?.kind !== 'literal');
    for (const template of [...named, ...open]) {
        const filled = fill(template, reading);
        if (filled === null || filled === name || filled.length > longest)
            continue;
        if (fitting(filled, templates, matcher) !== null)
            return filled;
    }
    return null;
}
function startsLike({ parts: [first] }, head) {
    const word = first?.kind === 'literal' ? first.text.split('/')[0] : undefined;
    return word !== undefined && word !== '' && head.length > 3 && (0,nearest/* nearest */.p)(head, [word], 1) !== null;
}
function fill(template, { type, ticket, slug, version }) {
    const values = { type, ticket: inBranch(ticket), slug: slug === '' ? null : slug, version, n: null, rest: null };
    let name = '';
    for (const part of template.parts) {
        const value = part.kind === 'literal' ? part.text : values[part.kind];
        if (value === null)
            return null;
        name += value;
    }
    return name;
}
function inBranch(ticket) {
    return ticket?.startsWith('#') === true ? ticket.slice(1) : ticket;
}

// EXTERNAL MODULE: ./packages/formats/src/branches/defaults.ts
var defaults = __webpack_require__(5907);
;// CONCATENATED MODULE: ./packages/formats/src/branches/template.ts

const placeholders = ['type', 'ticket', 'slug', 'version', 'n'];
const template_longest = 100;
const mostPlaceholders = 6;
function parseBranchTemplate(source) {
    const parts = source.length > template_longest ? [] : partsOf(source);
    const complaint = source === ''
        ? 'is empty.'
        : source.length > template_longest
            ? `is longer than ${template_longest} characters.`
            : (complaintAboutText(parts) ?? complaintAboutOrder(parts));
    if (complaint !== null)
        return { ok: false, problem: `Branch template "${(0,commits_text/* excerpt */.Kb)(source)}" ${complaint}` };
    return { ok: true, template: { source, parts } };
}
function partsOf(source) {
    const parts = [];
    const known = /\{(type|ticket|slug|version|n)\}|\*\*$/g;
    let copied = 0;
    for (const match of source.matchAll(known)) {
        if (match.index > copied)
            parts.push({ kind: 'literal', text: source.slice(copied, match.index) });
        parts.push({ kind: placeholders.find((name) => name === match[1]) ?? 'rest', text: '' });
        copied = match.index + match[0].length;
    }
    if (copied < source.length)
        parts.push({ kind: 'literal', text: source.slice(copied) });
    return parts;
}
function complaintAboutText(parts) {
    const literal = parts.map(({ text }) => text).join('\0');
    if (/[{}]/.test(literal))
        return `holds a placeholder other than ${placeholders.map((name) => `{${name}}`).join(', ')}.`;
    if (literal.includes('*'))
        return 'holds a "*"; only "**" at its very end stands for anything that may follow.';
    if (/\s/.test(literal))
        return 'holds white space, which no branch name can have.';
    return null;
}
function complaintAboutOrder(parts) {
    const open = parts.filter(({ kind }) => kind !== 'literal');
    if (open.length > mostPlaceholders)
        return `holds more than ${mostPlaceholders} placeholders.`;
    if (parts.some(({ kind }, index) => kind !== 'literal' && isOpen(parts[index + 1]))) {
        return 'needs a character such as "-" or "/" between two placeholders.';
    }
    return parts[0]?.kind === 'rest' ? 'would match every name; put a text such as "dependabot/" before "**".' : null;
}
function isOpen(part) {
    return part !== undefined && part.kind !== 'literal' && part.kind !== 'rest';
}

;// CONCATENATED MODULE: ./packages/formats/src/branches/templates.ts


function branchTemplates(templates = defaults/* defaultBranchTemplates */.L, types = defaults/* defaultBranchTypes */.c) {
    const readings = templates.map(parseBranchTemplate);
    const good = types.filter(isTypeWord);
    return {
        templates: readings.flatMap((reading) => (reading.ok ? [reading.template] : [])),
        types: good,
        problems: [
            ...readings.flatMap((reading) => (reading.ok ? [] : [reading.problem])),
            ...types
                .filter((type) => !isTypeWord(type))
                .map((type) => `Branch type "${type.slice(0, 60)}" must be 1 to 40 letters, digits, "-" or "_".`),
        ],
    };
}
function isTypeWord(type) {
    return /^[\w-]{1,40}$/.test(type) || typeWord.test(type);
}
const typeWord = /^[\p{L}\p{N}_-]{1,40}$/u;

;// CONCATENATED MODULE: ./packages/formats/src/branches/index.ts






/***/ }),

/***/ 965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   VR: () => (/* binding */ commitlintPaths),
/* harmony export */   Yh: () => (/* binding */ isManifest),
/* harmony export */   n8: () => (/* binding */ mayHoldCommitlint)
/* harmony export */ });
const commitlintPaths = [
    'package.json',
    'package.yaml',
    '.commitlintrc',
    '.commitlintrc.json',
    '.commitlintrc.yaml',
    '.commitlintrc.yml',
    '.commitlintrc.js',
    '.commitlintrc.cjs',
    '.commitlintrc.mjs',
    'commitlint.config.js',
    'commitlint.config.cjs',
    'commitlint.config.mjs',
    '.commitlintrc.ts',
    '.commitlintrc.cts',
    '.commitlintrc.mts',
    'commitlint.config.ts',
    'commitlint.config.cts',
    'commitlint.config.mts',
];
function formOf(path) {
    if (path === '.commitlintrc')
        return 'json-or-yaml';
    if (path.endsWith('.json'))
        return 'json';
    return path.endsWith('.yaml') || path.endsWith('.yml') ? 'yaml' : 'program';
}
function isManifest(path) {
    return path === 'package.json' || path === 'package.yaml';
}
function mayHoldCommitlint({ path, text }) {
    if (!commitlintPaths.includes(path))
        return false;
    if (!isManifest(path))
        return true;
    return /commitlint|\\u00/i.test(text) && (path !== 'package.json' || mayHaveKey(text));
}
function mayHaveKey(text) {
    try {
        const value = JSON.parse(text.replace(/^\uFEFF/, ''));
        return typeof value !== 'object' || value === null || Object.hasOwn(value, 'commitlint');
    }
    catch {
        return true;
    }
}


/***/ }),

/***/ 1679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
function shellWord(text) {
    const word = text.replaceAll('\0', '');
    return plainWord.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
}
const plainWord = /^[A-Za-z0-9_./:@%+,-]+$/;


/***/ })

};
