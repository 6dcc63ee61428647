export const id = 862;
export const ids = [862];
export const modules = {

/***/ 862:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/app/src/index.ts + 26 modules
var src = __webpack_require__(6803);
// EXTERNAL MODULE: ./packages/model/src/fact.ts
var fact = __webpack_require__(2667);
// EXTERNAL MODULE: ./packages/formats/src/commits/index.ts + 30 modules
var src_commits = __webpack_require__(9906);
;// CONCATENATED MODULE: ./actions/commit-lint/draft.ts

/** A message of which nothing is known but its text. */
const finished = { draft: null, parents: [] };
/**
 * What the repository says of the commit that is being made: of a merge git has the other parent ready in MERGE_HEAD,
 * and a commit that it picks or reverts under its own name. That a commit is amended it says nowhere; for a merge the
 * first line tells, which stays the same.
 */
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

;// CONCATENATED MODULE: ./actions/commit-lint/github-numbers.ts
/**
 * The pull request number that GitHub wrote into a commit: ` (#12)` at the end of a squash's first line, or
 * `Merge pull request #12` of a merge. Null for a commit that GitHub did not make: there a person wrote the number.
 */
function numberByGitHub(commit) {
    if (!madeByGitHub(commit))
        return null;
    const header = headerOf(commit.message);
    return suffixOf(header)?.number ?? (commit.parents.length > 1 ? mergedNumber(header) : null);
}
/** GitHub commits what its web pages and its queue make under this name; an enterprise server has its own host. */
function madeByGitHub({ committerName, committerEmail }) {
    return committerName.startsWith('GitHub') && committerEmail.startsWith('noreply@');
}
/** The ` (#12)` at the end of a first line; `length` is that of the whole suffix, in UTF-16 units. */
function suffixOf(header) {
    if (!header.endsWith(')'))
        return null;
    const match = / \(#([1-9][0-9]{0,9})\)$/.exec(header.slice(-16));
    return match?.[1] === undefined ? null : { number: match[1], length: match[0].length };
}
/** The number in `Merge pull request #12 from …`. */
function mergedNumber(header) {
    return /^Merge pull request #([1-9][0-9]{0,8}) from /.exec(header.slice(0, 40))?.[1] ?? null;
}
/** The first line that is not blank. */
function headerOf(message) {
    const text = message.trimStart();
    const feed = text.indexOf('\n');
    return (feed === -1 ? text : text.slice(0, feed)).trimEnd();
}

;// CONCATENATED MODULE: ./actions/commit-lint/origins.ts

/** Pull requests are looked up for at most this many commits, the newest: one request each. */
const mostAsked = 20;
const noOrigins = { byCommit: new Map(), queued: null, unread: null };
/**
 * Which pull requests queued and landed commits came from: their titles and descriptions may name the ticket, and their
 * authors tell a bot's work from a person's. Nothing is asked at the other stages.
 */
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
/** A queue's squash is new to GitHub, but carries its pull request's number; merged commits are known as they are. */
function queuedLookUp(forge, queued) {
    return async (repository, commit) => {
        const number = numberByGitHub(commit);
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
/** A queue's branch is called `gh-readonly-queue/main/pr-12-<base hash>`, after the last pull request of the group. */
async function queuedPull(forge, repository, branch) {
    const number = /\/pr-([1-9][0-9]{0,8})-[0-9a-f]{40}/.exec(branch ?? '')?.[1];
    if (number === undefined)
        return null;
    const pull = await forge.pullRequest(repository, Number(number));
    return pull.status === 'available' ? pull.value : null;
}

;// CONCATENATED MODULE: ./actions/commit-lint/reverts.ts


/** Reverted commits that are looked up through the API, one request each, where this clone does not have them. */
const reverts_mostAsked = 10;
/** For each `This reverts commit <sha>.`: whether that commit is in the history of the head. */
async function collectReverts(ports, change, commits) {
    const found = new Map();
    const named = new Set(commits.flatMap((commit) => (0,src_commits/* revertedCommits */._8)(commit.message)));
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
    for (const sha of absent.slice(0, reverts_mostAsked))
        found.set(sha, await askElsewhere(ports, change, sha, history));
    for (const sha of absent.slice(reverts_mostAsked)) {
        found.set(sha, (0,fact/* unavailable */.h)('too many reverted commits to look each one up'));
    }
    return found;
}
/** Hash as written (it may be short) → full hash, for those that this clone has. */
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
/** A whole clone without it proves that it is not in the history; for a shallow or unreadable one GitHub is asked. */
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





/** Gathers every commit with the proof that it is all of them, and what GitHub says about how they will land. */
async function collect(ports, context) {
    const { change, inputs: given } = context;
    if (given.edit !== undefined)
        return messageFacts(ports, given.edit, change, await collectDraft(ports, given.edit));
    if (given.message !== undefined)
        return messageFacts(ports, given.message, change, finished);
    return changeFacts(ports, change);
}
async function changeFacts(ports, change) {
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
        origins: await collectOrigins(ports, change, stage, read),
    };
}
/** What a commit has become by the event; on a laptop nobody knows, so a range is a range. */
function stageOf({ kind, change, push, branch, defaultBranch }) {
    if (kind === 'pull-request')
        return 'pull-request';
    if (kind === 'merge-group')
        return 'queue';
    if (kind === 'push' || kind === 'tag')
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
async function messageFacts(ports, message, change, { draft, parents }) {
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
        origins: noOrigins,
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
/** The event carries the settings; an older server's does not, and then the API is asked. */
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
/** The action's inputs and the CLI's flags, beside the common ones. */
const inputs = {
    scopes: {
        schema: async () => (await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(177)]).then(__webpack_require__.bind(__webpack_require__, 3177))).listInput,
        description: 'Scopes that may stand in brackets. May only narrow the policy’s list.',
        allowed: 'a list such as "api, web"',
        tightens: { setting: 'scopes', direction: 'subset' },
    },
    'header-max-length': {
        schema: async () => (await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(177)]).then(__webpack_require__.bind(__webpack_require__, 3177))).lengthInput,
        description: 'Longest commit header, in characters. May only lower the policy’s limit.',
        allowed: 'a whole number from 20 to 10000',
        tightens: { setting: 'headerMaxLength', direction: 'lower' },
    },
    'body-line-max-length': {
        schema: async () => (await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(177)]).then(__webpack_require__.bind(__webpack_require__, 3177))).lengthInput,
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
};

// EXTERNAL MODULE: ./packages/model/src/nearest.ts
var nearest = __webpack_require__(4519);
;// CONCATENATED MODULE: ./actions/commit-lint/settings.ts
/** The policy's own types. Source: policy, "Commit Standards". */
const policyTypes = ['feat', 'fix', 'docs', 'style', 'refactor', 'test', 'chore'];
/** The policy document's own rules: what parsing an empty section gives. */
const defaults = {
    extraTypes: [],
    scopes: null,
    mergeMethod: null,
    headerMaxLength: 100,
    bodyLineMaxLength: 100,
    tickets: ['{KEY}-{n}', '#{n}'],
    ticketTrailer: 'Task',
    bots: [],
};

;// CONCATENATED MODULE: ./actions/commit-lint/types.ts


const known = new Set(policyTypes);
const homes = new Map([
    ['ci', { type: 'chore', scope: (settings) => scopeIfListed('ci', settings) }],
    ['build', { type: 'chore', scope: (settings) => scopeIfListed('build', settings) }],
    ['perf', { type: 'refactor', scope: () => null }],
    ['revert', { type: 'fix', scope: () => null }],
]);
/** Words that people write for one of the seven, too far from it for the edit distance. */
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
/** All types that the policy allows. */
function allowedTypes(settings) {
    return [...policyTypes, ...settings.extraTypes];
}
/** `type` is in lower case, as the scanner gives it. */
function isAllowedType(type, settings) {
    return known.has(type) || settings.extraTypes.includes(type);
}
/** The policy's home of ci, build, perf and revert; null for other types, and where the policy allows them. */
function homeOf(type) {
    return homes.get(type) ?? null;
}
/** The allowed type that was most likely meant. */
function nearestType(type, settings) {
    return synonyms.get(type) ?? (0,nearest/* nearest */.p)(type, allowedTypes(settings));
}

;// CONCATENATED MODULE: ./actions/commit-lint/mend.ts



/** Longer first lines are not printed again. */
const longestHeader = 300;
const invisible = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/**
 * The first line with everything mended that can be derived: mark, form, type and scope at once. Null where something
 * is left that only its author knows, where nothing is to be mended, or where the line is too long to print.
 */
function mendHeader(line, settings) {
    if (line.length > longestHeader)
        return null;
    const text = mend_finished(line.replace(invisible, '').trim());
    const formed = wellFormed(text);
    const scan = (0,src_commits/* scanHeader */.Ve)(formed ?? '');
    if (!scan.ok)
        return null;
    const typed = withType(scan.header, settings);
    const scoped = typed === null ? null : withScope(typed, settings.scopes);
    const untouched = formed === line.trimEnd() && scoped === scan.header;
    return scoped === null || untouched ? null : (0,src_commits/* formatHeader */.RX)(scoped);
}
/** Without `fixup!` and `WIP`, however often they stand there. */
function mend_finished(line) {
    let text = line;
    for (let left = 5; left > 0; left -= 1) {
        const found = (0,src_commits/* unfinishedHeader */.RW)(text);
        if (found === null)
            return text;
        const scan = (0,src_commits/* scanHeader */.Ve)(text);
        const inside = scan.ok && text.toLowerCase().indexOf(found.marker.toLowerCase()) >= scan.header.spans.subject[0];
        text = inside && scan.ok ? (0,src_commits/* formatHeader */.RX)({ ...scan.header, subject: found.rest }) : found.rest;
    }
    return text;
}
function wellFormed(text) {
    const reverted = /^Revert "(.+)"( \(#\d{1,10}\))?$/.exec(text);
    if (reverted !== null)
        return `fix: revert "${reverted[1]}"${reverted[2] ?? ''}`;
    const scan = (0,src_commits/* scanHeader */.Ve)(text);
    return scan.ok ? text : scan.problem.suggestion;
}
function withType(header, settings) {
    const { type } = header;
    if (isAllowedType(type, settings))
        return header;
    const home = homeOf(type);
    if (home !== null) {
        const subject = type === 'revert' ? `revert ${header.subject}` : header.subject;
        return { ...header, type: home.type, scope: header.scope ?? home.scope(settings), subject };
    }
    const near = nearestType(type, settings);
    return near === null ? null : { ...header, type: near };
}
function withScope(header, scopes) {
    if (scopes === null || header.scope === null)
        return header;
    const parts = header.scope.split(',').map((part) => part.trim());
    const right = parts.map((part) => (scopeLike(part, scopes) === null ? (0,nearest/* nearest */.p)(part, scopes) : part));
    if (right.includes(null))
        return null;
    return right.every((part, index) => part === parts[index]) ? header : { ...header, scope: right.join(',') };
}
/** The listed scope that a word names; case does not tell scopes apart (Conventional Commits, rule 15). */
function scopeLike(word, scopes) {
    if (scopes.includes(word))
        return word;
    const lower = word.toLowerCase();
    return scopes.find((scope) => scope.toLowerCase() === lower) ?? null;
}
/** The whole message with all that can be mended at once: first line, the blank line after it, and the trailer. */
function mendMessage({ text, scanned }, settings, trailer) {
    const head = text.trimStart();
    const feed = head.indexOf('\n');
    const line = feed === -1 ? head : head.slice(0, feed);
    const rest = feed === -1 ? '' : head.slice(feed);
    const header = mendHeader(scanned.headerText, settings) ?? line.trimEnd();
    const whole = `${header}${scanned.separation === 'missing' ? '\n' : ''}${rest}`;
    return (trailer === null ? whole : (0,src_commits/* repairTrailers */.Cq)(whole, trailer.key, trailer.value)).trimEnd();
}

;// CONCATENATED MODULE: ./actions/commit-lint/messages.ts

/** Longer texts, in UTF-16 units, are not printed again in a remedy. */
const longestShown = 2000;
/** A message read once, ready for the rules. */
function messageOf(origin, text) {
    const scanned = (0,src_commits/* scanMessage */.ny)(text);
    return { origin, text, scanned, unfinished: (0,src_commits/* unfinishedHeader */.RW)(scanned.headerText), trailers: (0,src_commits/* gitTrailers */.fQ)(text) };
}
/** Where a finding on the message points; `line` is the line in the message. */
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
/** How a finding speaks of the message: by its first line, which its author knows. */
function nameOf({ origin, scanned }) {
    const header = messages_short(scanned.headerText.trim());
    const what = origin.kind === 'predicted' ? 'The squash message' : '';
    if (header === '')
        return what === '' ? 'The message' : what;
    return what === '' ? `"${header}"` : `${what} "${header}"`;
}
/** The start of a text for one sentence, cut between characters. */
function messages_short(text, max = 60) {
    if (text.length <= max)
        return text;
    const end = (text.charCodeAt(max - 1) & 0xfc00) === 0xd800 ? max - 1 : max;
    return `${text.slice(0, end).trimEnd()}…`;
}
/** A sentence as it goes on after a colon. */
function lowerFirst(text) {
    return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

// EXTERNAL MODULE: ./packages/model/src/outcome.ts
var outcome = __webpack_require__(2449);
;// CONCATENATED MODULE: ./actions/commit-lint/exemptions.ts

/** Decided by facts (parents, account types, reachable reverts), never by what a message says of itself. */
function exemptionOf(commit, unfinished, facts, settings) {
    if (commit.parents.length > 1) {
        return { rule: 'commit-lint/exempt-merge', reason: `merge commit with ${commit.parents.length} parents` };
    }
    return (draftExemption(commit, unfinished, facts) ??
        botExemption(commit, facts, settings) ??
        (unfinished === null ? revertExemption(commit.message, facts) : null));
}
/** What is being written, and will not be a commit of its own. */
function draftExemption({ message }, unfinished, { draft }) {
    if (draft === null)
        return null;
    if ((0,src_commits/* isEmptyMessage */.p8)(message)) {
        return { rule: 'commit-lint/exempt-empty', reason: 'the message is empty, so git makes no commit of it' };
    }
    if (unfinished?.kind !== 'autosquash')
        return null;
    const reason = `marked ${unfinished.marker}, so git folds it into another commit; pushed as it is, it fails`;
    return { rule: 'commit-lint/exempt-fold', reason };
}
function botExemption(commit, facts, settings) {
    const email = commit.authorEmail.toLowerCase();
    if (email !== '' && settings.bots.some((bot) => bot.toLowerCase() === email)) {
        return { rule: 'commit-lint/exempt-bot', reason: `${commit.authorEmail} is listed as a bot in the policy` };
    }
    const bot = accountsBehind(commit, facts).find((account) => account.type === 'Bot' && wrote(account, commit));
    if (bot === undefined)
        return null;
    return { rule: 'commit-lint/exempt-bot', reason: `written by ${bot.login}, an account of type Bot` };
}
/**
 * Accounts that brought a commit, by GitHub's own word. A queue and a merge bot push what people wrote, so on the
 * default branch who pushed counts only for a commit that is known to have come without a pull request.
 */
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
function present(accounts) {
    return accounts.filter((account) => account !== null);
}
/** GitHub gives a bot's commits its login as author name, and `<id>+<login>@…` as address. */
function wrote(bot, commit) {
    const login = bot.login.toLowerCase();
    const mailbox = commit.authorEmail.toLowerCase().split('@')[0] ?? '';
    return commit.authorName.toLowerCase() === login || mailbox === login || mailbox.endsWith(`+${login}`);
}
/** Also serves the squash message that is not written yet. */
function revertExemption(message, facts) {
    let unknown = null;
    for (const sha of (0,src_commits/* revertedCommits */._8)(message)) {
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

;// CONCATENATED MODULE: ./actions/commit-lint/rules/body.ts


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
/** Rule 6 of Conventional Commits: the body begins one blank line after the description. */
function checkBodyLayout(message) {
    const { separation, headerLine } = message.scanned;
    if (separation !== 'missing')
        return null;
    return {
        rule: bodyLayout.id,
        line: headerLine + 1,
        what: `${nameOf(message)}: the text goes on in the next line, so git takes that line for a part of the subject.`,
        part: 'message',
        advice: 'Put a blank line after the first line.',
    };
}
/** One finding for all long lines of a message. What GitHub joins together is judged in the commits. */
function checkBodyLineLength(message, settings) {
    if (message.origin.kind === 'predicted' || message.text.length <= settings.bodyLineMaxLength)
        return null;
    const long = (0,src_commits/* longLines */.kG)(message.text, settings.bodyLineMaxLength);
    const [first] = long;
    if (first === undefined)
        return null;
    const more = long.length === 1 ? '' : `, and ${long.length - 1} more are too long`;
    return {
        rule: bodyLineLength.id,
        line: first.line,
        what: `${nameOf(message)}: line ${first.line} has ${first.length} characters (at most ${settings.bodyLineMaxLength})${more}.`,
        part: 'message',
        advice: 'Wrap what is too long.',
    };
}

;// CONCATENATED MODULE: ./actions/commit-lint/rules/breaking-change.ts

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
/** Lines that a person takes for a breaking change and tools do not. Nothing where the change is marked anyway. */
function checkBreakingChange(message) {
    if (message.scanned.breaking !== null)
        return null;
    const [first] = message.scanned.breakingLookalikes;
    if (first === undefined)
        return null;
    return {
        rule: breakingChange.id,
        line: first.line,
        what: `${nameOf(message)}: line ${first.line} ("${first.text}") does not count as a breaking change: ${reasons[first.why]}.`,
        part: 'message',
        advice: 'If it breaks callers, write "BREAKING CHANGE: " and what they must do, at the start of a line after a blank one; if not, say it in other words.',
    };
}

;// CONCATENATED MODULE: ./actions/commit-lint/rules/change-level.ts
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
        bad: [],
        fix: 'Declare `controls: commit-lint: merge-method` in the policy file where the settings cannot be read or allow several methods.',
    },
};

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
/** The header as the specification wants it; the cause and the column where it is not. */
function checkHeaderFormat(message) {
    const { header, headerText, headerLine } = message.scanned;
    if (header.ok)
        return hiddenCharacter(message, header.header.notes);
    if (message.unfinished !== null)
        return null;
    const shared = { rule: headerFormat.id, line: headerLine, part: 'first line' };
    const { what, fix } = (0,src_commits/* describeHeaderProblem */.MH)(header.problem);
    if (headerLine === 0)
        return { ...shared, what: 'The message is empty.', advice: fix };
    const quoted = what.includes(`"${headerText.trim().slice(0, 12)}`);
    return { ...shared, what: quoted ? what : `${nameOf(message)}: ${lowerFirst(what)}`, advice: fix };
}
/** Nobody sees it and tools trip over it, but the specification does not forbid it. */
function hiddenCharacter(message, notes) {
    const note = notes.find(({ kind }) => kind === 'hidden-character');
    if (note === undefined)
        return null;
    const code = [...message.scanned.headerText][note.column - 1]?.codePointAt(0) ?? 0;
    return {
        rule: headerFormat.id,
        line: message.scanned.headerLine,
        what: `${nameOf(message)}: an invisible character (U+${code.toString(16).toUpperCase().padStart(4, '0')}) stands in column ${note.column}.`,
        part: 'first line',
        advice: 'Type the line anew.',
        atMost: 'warning',
    };
}

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
/** Length in characters; the ` (#12)` that GitHub appends does not count. */
function checkHeaderLength(message, settings) {
    const { headerText, headerLine } = message.scanned;
    if (headerText.length <= settings.headerMaxLength)
        return null;
    const header = headerText.trim();
    const own = header.slice(0, header.length - (suffixOf(header)?.length ?? 0));
    const length = own.length <= settings.headerMaxLength ? 0 : characters(own);
    if (length <= settings.headerMaxLength)
        return null;
    return {
        rule: headerLength.id,
        line: headerLine,
        what: `${nameOf(message)}: the first line has ${length} characters; at most ${settings.headerMaxLength} are read at a glance.`,
        part: 'message',
        advice: 'Keep the point in the first line, and move the rest into the body.',
    };
}
/** Code points: a reader counts an emoji as one. */
function characters(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}

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
/** A scope outside the list, in any case; several may stand together, separated by commas. */
function checkScope(message, settings) {
    const { header, headerLine } = message.scanned;
    const { scopes } = settings;
    if (scopes === null || !header.ok || header.header.scope === null)
        return null;
    const unknown = header.header.scope
        .split(',', 20)
        .map((scope) => scope.trim())
        .filter((scope) => scopeLike(scope, scopes) === null);
    if (unknown.length === 0)
        return null;
    const list = scopes.length === 0 ? 'which is empty' : messages_short(scopes.join(', '), 200);
    return {
        rule: scopeAllowed.id,
        line: headerLine,
        what: `${nameOf(message)}: the scope "${messages_short(unknown.join(', '))}" is not in the policy’s list (${list}).`,
        part: 'first line',
        advice: 'Use a scope of the list, or leave it out.',
    };
}

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
/** An unknown type. What is marked unfinished is judged by that mark first. */
function checkType(message, settings) {
    const { header, headerLine } = message.scanned;
    if (!header.ok || message.unfinished !== null)
        return null;
    const { type, rawType } = header.header;
    if (isAllowedType(type, settings) || homeOf(type) !== null)
        return null;
    const allowed = messages_short(allowedTypes(settings).join(', '), 300);
    return {
        rule: typeAllowed.id,
        line: headerLine,
        what: `${nameOf(message)}: "${messages_short(rawType, 40)}" is not a type of this policy (${allowed}).`,
        part: 'first line',
        advice: 'Use one of these types.',
    };
}
/** ci, build, perf and revert, with the policy's home for each. */
function checkTypeHome(message, settings) {
    const { header, headerLine } = message.scanned;
    if (!header.ok || isAllowedType(header.header.type, settings))
        return null;
    const { type } = header.header;
    const home = homeOf(type);
    if (home === null)
        return null;
    return {
        rule: typeHome.id,
        line: headerLine,
        what: `${nameOf(message)}: "${type}" is not one of the policy’s types; its home there is "${home.type}".`,
        part: 'first line',
        advice: `Write ${home.type} instead.`,
    };
}

;// CONCATENATED MODULE: ./actions/commit-lint/rules/unfinished.ts

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
/** Git's autosquash marks and a person's WIP. */
function checkUnfinished(message) {
    const found = message.unfinished;
    if (found === null)
        return null;
    return {
        rule: unfinished.id,
        line: message.scanned.headerLine,
        what: `${nameOf(message)}: it is marked "${messages_short(found.marker, 20)}", so it is not finished.`,
        part: 'first line',
        advice: 'Finish the work and take the mark away.',
    };
}

;// CONCATENATED MODULE: ./actions/commit-lint/rules/index.ts








const messageRules = [
    { rule: headerFormat, check: checkHeaderFormat },
    { rule: typeAllowed, check: checkType },
    { rule: typeHome, check: checkTypeHome },
    { rule: scopeAllowed, check: checkScope },
    { rule: headerLength, check: checkHeaderLength },
    { rule: bodyLayout, check: checkBodyLayout },
    { rule: bodyLineLength, check: checkBodyLineLength },
    { rule: breakingChange, check: checkBreakingChange },
    { rule: unfinished, check: checkUnfinished },
];
const rules = [
    commitsRead,
    ...messageRules.map((entry) => entry.rule),
    ticketRule,
    ticketAgreement,
    taskTrailer,
    mergeSettingsRule,
];

;// CONCATENATED MODULE: ./actions/commit-lint/facts-out.ts

/** The control's `facts`. Source: the CLI contract of the suite's documentation. */
function contractFacts(expected, commits, predicted) {
    return {
        expected,
        read: commits.length,
        commits,
        predicted: predicted.map(({ method, title, body }) => ({ method, title, body })),
    };
}
const errorRules = new Set(rules.filter((rule) => rule.level === 'error').map((rule) => rule.id));
const none = [];
/** A commit as the contract shows it. */
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
        footers: footers.length === 0 ? none : footers.map(({ token, value }) => [token, value]),
        tickets: found.tickets,
        exempt,
        outcome: exempt === null ? (broken.length === 0 ? 'pass' : undecided) : 'exempt',
        rules: broken,
    };
}
function isError(flaw) {
    return flaw.atMost === undefined && errorRules.has(flaw.rule);
}

;// CONCATENATED MODULE: ./actions/commit-lint/ticket-words.ts
/** Stands where the author has to put the ticket: an invented one would be copied, and be evidence of nothing. */
const blankTicket = '<ticket>';
/** How tickets look under the policy's templates, in words for a sentence: `TASK-123 or #123`. */
function exampleTickets(settings) {
    return settings.tickets
        .slice(0, 4)
        .map((template) => template.replace('{KEY}', 'TASK').replace('{n}', '123'))
        .join(' or ');
}

;// CONCATENATED MODULE: ./actions/commit-lint/shell.ts

/**
 * Outside text as one word of a POSIX shell command: as it is where it holds nothing that a shell reads, else in single
 * quotes. Null where no command should hold it: control characters, nothing at all, or over 200 characters.
 */
function shellWord(text) {
    if (text === '' || text.length > 200 || /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text))
        return null;
    if (/^[\w./@:=+][\w./@:=+-]*$/.test(text))
        return text;
    return `'${text.replaceAll("'", String.raw `'\''`)}'`;
}
/** A ticket that may stand inside quotation marks of either kind; else the blank that its author has to fill. */
function plainTicket(ticket) {
    return ticket !== null && /^[\w#/.-]{1,100}$/.test(ticket) ? ticket : blankTicket;
}

;// CONCATENATED MODULE: ./actions/commit-lint/tickets.ts


/** Every place of the change that may name a ticket, those that name none included. */
function ticketSources(facts, readings, matcher) {
    const pull = facts.pullRequest;
    const sources = [];
    if (pull !== null) {
        const notOwn = without(`#${pull.number}`);
        sources.push(textSource('the title', pull.title, matcher, notOwn));
        sources.push(textSource('the description', pull.body, matcher, notOwn));
    }
    if (facts.branch !== null) {
        const tickets = (0,src_commits/* ticketsInBranch */.RA)(facts.branch, matcher);
        sources.push({ where: 'the branch', tickets, claims: () => tickets });
    }
    sources.push(commitSource(facts, readings));
    const { byCommit, queued } = facts.origins;
    const pulls = [...byCommit.values(), queued === null ? [] : [queued]].flat();
    const origins = new Map(pulls.map((origin) => [origin.number, origin]));
    return [...sources, ...[...origins.values()].map((origin) => originSource(origin, matcher))];
}
function textSource(where, text, matcher, counts) {
    const closing = (0,src_commits/* closingReferences */.K5)(text).map((reference) => reference.ticket);
    const found = matcher.find(text).map((match) => match.ticket);
    const claims = distinct(closing).filter(counts);
    return { where, tickets: distinct([...found, ...closing]).filter(counts), claims: () => claims };
}
function originSource(origin, matcher) {
    const where = `pull request #${origin.number}`;
    const text = textSource(where, `${origin.title}\n${origin.body}`, matcher, without(`#${origin.number}`));
    return { ...text, tickets: distinct([...text.tickets, ...(0,src_commits/* ticketsInBranch */.RA)(origin.headRef, matcher)]) };
}
function commitSource({ stage }, readings) {
    const tickets = new Set();
    for (const reading of readings)
        for (const ticket of reading.tickets)
            tickets.add(ticket);
    const where = stage === 'text' ? 'the message' : readings.length === 1 ? 'the commit' : 'the commits';
    return { where, tickets: [...tickets], claims: () => distinct(readings.flatMap(claimsOf)) };
}
function claimsOf({ commit, trailers, tickets }) {
    if (tickets.length === 0 || commit.parents.length > 1)
        return [];
    const closing = (0,src_commits/* closingReferences */.K5)(commit.message).map((reference) => reference.ticket);
    const values = trailers.map(([, value]) => value);
    return tickets.filter((ticket) => closing.includes(ticket) || values.includes(ticket));
}
/**
 * Tickets of a commit's message, each once, in order. The number of its own pull request is none, nor is one that
 * GitHub wrote: ` (#12)` at the end of a squash's first line, `Merge pull request #12` of a merge.
 */
function ticketsOfCommit(commit, headerText, facts, matcher) {
    const { message } = commit;
    const found = matcher.find(message);
    if (found.length === 0)
        return (0,src_commits/* closingReferences */.K5)(message)
            .map((reference) => reference.ticket)
            .filter(notOwnOf(facts));
    const kept = withoutNumbersOfGitHub(found, commit, headerText.trimEnd(), facts);
    return distinct(kept.map(({ ticket }) => ticket)).filter(notOwnOf(facts));
}
function withoutNumbersOfGitHub(found, commit, header, facts) {
    const merged = commit.parents.length > 1 ? mergedNumber(header.trimStart()) : null;
    const suffix = suffixOf(header);
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
/** Whether GitHub wrote the number: by the pull requests that the commit is known to come from, else by who made it. */
function isAppended(commit, number, { stage, origins }) {
    const pulls = origins.byCommit.get(commit.sha);
    if (pulls !== undefined && pulls.length > 0)
        return pulls.some((pull) => String(pull.number) === number);
    return stage === 'landed' || stage === 'queue' || madeByGitHub(commit);
}
function notOwnOf({ pullRequest }) {
    return pullRequest === null ? () => true : without(`#${pullRequest.number}`);
}
function without(own) {
    return (ticket) => ticket !== own;
}
/**
 * Sources of which two name no ticket in common, unless one of them all names every ticket. Keyed tickets (`TASK-1`) are compared wherever they stand;
 * numbers (`#1`) only where they are claims, for prose is full of them; and never the two with one another, because
 * an issue and a tracker's ticket may well be the same matter.
 */
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

;// CONCATENATED MODULE: ./actions/commit-lint/readings.ts








/** Reads every commit once and applies the rules that look at one message. */
function readCommits(facts, commits, settings, matcher) {
    const base = facts.base === null ? null : shellWord(facts.base);
    return commits.map((commit, index) => {
        const origin = originOf(facts, commit, index === commits.length - 1, base);
        const message = messageOf(origin, commit.message);
        const exemption = exemptionOf(commit, message.unfinished, facts, settings);
        const exempt = exemption !== null && 'rule' in exemption ? exemption : null;
        const uncertain = exemption !== null && 'unknown' in exemption ? exemption.unknown : null;
        const flaws = exempt === null ? flawsOf(message, facts, settings) : noFlaws;
        const tickets = ticketsOfCommit(commit, message.scanned.headerText, facts, matcher);
        const breaking = message.scanned.breaking !== null;
        const folds = message.unfinished?.kind === 'autosquash';
        const shown = commitFacts(commit.sha, message, { tickets, exempt, uncertain, flaws });
        const { trailers } = message;
        return { commit, origin, trailers, tickets, exempt, uncertain, flaws, breaking, folds, facts: shown };
    });
}
/** The whole message again. */
function messageOfReading({ origin, commit }) {
    return messageOf(origin, commit.message);
}
/** Who writes WIP knows that it cannot land: to save one's work is no mistake. */
function flawsOf(message, { draft }, settings) {
    const flaws = judgeMessage(message, settings);
    const saves = draft !== null && message.unfinished !== null;
    return saves ? flaws.map((flaw) => ({ ...flaw, atMost: (0,outcome/* softer */.MA)(flaw.atMost ?? 'warning', 'warning') })) : flaws;
}
/** Flaws by all rules that look at one message. */
function judgeMessage(message, settings) {
    let found = null;
    for (const { check } of messageRules) {
        const flaw = check(message, settings);
        if (flaw !== null)
            (found ??= []).push(flaw);
    }
    return found ?? noFlaws;
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
        return { kind: 'queued', sha, number: numberByGitHub(commit) };
    const older = commit.parents.length === 0 ? 'root' : 'older';
    return { kind: 'commit', sha, at: newest ? 'newest' : older, pushed: stage !== 'range', base };
}

;// CONCATENATED MODULE: ./actions/commit-lint/remedies.ts

/**
 * What to do about a message: the step that its origin allows, the advice, and the text as it should read. The first
 * line is for reading, what follows is to be copied. A commit that has landed is left as it is.
 */
function remedyFor(origin, part, advice, corrected) {
    if (origin.kind === 'landed')
        return landedRemedy(origin.sha);
    const steps = stepsFor(origin, part);
    if (corrected === null || corrected.length > longestShown)
        return sentences(steps, advice);
    const lead = origin.kind === 'predicted' && origin.titleFrom === 'title' ? 'It should read:' : `The ${part} should read:`;
    return `${sentences(steps, lead)}\n${withoutSuffix(origin, part, corrected)}`;
}
/** History that others build on is never rewritten for a message's sake. */
function landedRemedy(sha) {
    return `It has landed, so leave history as it is; where the exception is accepted, record a waiver for ${sha.slice(0, 12)} in .github/change-policy.yml.`;
}
/** Nobody types GitHub's ` (#12)`: it is appended to a title, and to a lone commit's first line, by itself. */
function withoutSuffix(origin, part, corrected) {
    const suffix = origin.kind === 'predicted' && part === 'first line' ? ` (#${origin.number})` : '';
    return suffix !== '' && corrected.endsWith(suffix) ? corrected.slice(0, -suffix.length) : corrected;
}
/** The command or the place to edit; nothing for a bare text. */
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

;// CONCATENATED MODULE: ./actions/commit-lint/drafts.ts








/**
 * Up to so many findings of one kind are told one by one; of more, the first eight are, and one tells of the others: with
 * the finding of one other rule they fit into the ten annotations that GitHub shows.
 */
const mostAlone = 20;
const firstTold = 8;
/** Flawed commits by rule, in the order of the commits. */
function flawsByRule(readings) {
    const found = new Map();
    for (const reading of readings) {
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
/** One rule's findings on the squash messages that GitHub may write: unknown where only some of them break it. */
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
/** One rule's findings on commits, softened where they may not land. What a lone commit's squash says is not said twice. */
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
/** The first five commits of a list, and how many more there are. */
function namesOf(readings) {
    const named = readings.slice(0, 5).map(({ commit }) => commit.sha.slice(0, 12));
    return readings.length > named.length
        ? `${named.join(', ')} and ${readings.length - named.length} more`
        : named.join(', ');
}
function draftOfCommit(reading, flaw, settings) {
    const draft = draftOn(messageOfReading(reading), flaw, settings);
    if (reading.uncertain === null)
        return draft;
    return {
        ...draft,
        outcome: 'unknown',
        message: `${draft.message} As a revert it would be exempt, and it could not be told ${messages_short(reading.uncertain, 300)}.`,
        remedy: 'Check out with `fetch-depth: 0`, or give the job `contents: read`, and run the check again.',
    };
}
/** A finding on one message. */
function draftOn(message, flaw, settings) {
    return {
        outcome: 'fail',
        message: flaw.what,
        remedy: foldRemedy(message, flaw) ??
            remedyFor(message.origin, flaw.part, flaw.advice, corrected(message, flaw, settings)),
        location: placeOf(message, flaw.line),
        ...(flaw.atMost === undefined ? {} : { atMost: flaw.atMost }),
    };
}
function corrected(message, flaw, settings) {
    const { headerText } = message.scanned;
    if (flaw.rule === bodyLayout.id) {
        return message.text.length > longestShown ? null : mendMessage(message, settings, null);
    }
    if (flaw.part === 'message')
        return null;
    const mended = mendHeader(headerText, settings);
    if (flaw.rule !== breakingChange.id)
        return mended;
    const scan = (0,src_commits/* scanHeader */.Ve)(mended ?? headerText);
    return scan.ok ? (0,src_commits/* formatHeader */.RX)({ ...scan.header, breaking: true }) : null;
}
/** Git folds its own marks together by itself. */
function foldRemedy({ origin, unfinished: mark }, flaw) {
    if (flaw.rule !== unfinished.id || mark?.kind !== 'autosquash')
        return null;
    if (origin.kind === 'landed')
        return landedRemedy(origin.sha);
    if (origin.kind !== 'commit' || origin.base === null)
        return null;
    const push = origin.pushed ? '\ngit push --force-with-lease' : '';
    return `Fold it into the commit that it belongs to:\ngit rebase --interactive --autosquash --keep-base ${origin.base}${push}`;
}

;// CONCATENATED MODULE: ./actions/commit-lint/landing.ts

/** Works out what lands, from the policy's `merge-method`, else from the merge settings. */
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
/** A squash that would be written if the pull request or its commits were changed; serves to prove a remedy. */
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

;// CONCATENATED MODULE: ./actions/commit-lint/squash.ts






/** Judges what the squash will be called. What bots alone wrote is exempt, and what only reverts and will say so. */
function readSquash(facts, plan, readings, settings) {
    const pull = facts.pullRequest;
    if (pull === null || plan.squash.length === 0)
        return { candidates: [], exempt: null };
    const own = readings.filter((reading) => reading.commit.parents.length < 2);
    if (everyExempt(own, 'commit-lint/exempt-bot'))
        return { candidates: [], exempt: 'every commit is a bot’s' };
    const reverts = everyExempt(own, 'commit-lint/exempt-revert');
    const candidates = plan.squash
        .map((predicted) => candidateOf(predicted, pull, own, settings))
        .filter(({ message }) => !(reverts && staysRevert(message, facts)));
    return { candidates, exempt: candidates.length === 0 ? 'it only reverts commits of the history' : null };
}
function candidateOf(predicted, pull, own, settings) {
    const { number } = pull;
    const lone = own.length === 1 && pull.merge.squashTitle !== 'PR_TITLE' && predicted.title === `${subjectOf(own)} (#${number})`;
    const message = messageOf({ kind: 'predicted', number, titleFrom: lone ? 'lone commit' : 'title' }, (0,src_commits/* predictedText */.wT)(predicted));
    const flaws = judgeMessage(message, settings);
    const lost = flaws.some((flaw) => flaw.rule === breakingChange.id) ? null : lostBreaking(message, own);
    return { message, predicted, flaws: lost === null ? flaws : [...flaws, lost] };
}
/** The first line of the branch's only commit, which GitHub prefers to the title of the pull request. */
function subjectOf(own) {
    return headerOf(own[0]?.commit.message ?? '');
}
function everyExempt(own, rule) {
    return own.length > 0 && own.every((reading) => reading.exempt?.rule === rule);
}
/** A revert is exempt once it has landed only by what its message then says. */
function staysRevert(message, facts) {
    const answer = message.unfinished === null ? revertExemption(message.text, facts) : null;
    return answer !== null && 'rule' in answer;
}
/** A commit breaks callers, and the one commit that lands does not say so. */
function lostBreaking(message, own) {
    if (message.scanned.breaking !== null)
        return null;
    const breaking = own.find((reading) => reading.breaking && reading.exempt === null);
    if (breaking === undefined)
        return null;
    return {
        rule: breakingChange.id,
        line: message.scanned.headerLine,
        what: `Commit ${breaking.commit.sha.slice(0, 12)} announces a breaking change, and the squash message does not, so tools will not see it.`,
        part: 'first line',
        advice: 'Put "!" before the colon of the title.',
    };
}

;// CONCATENATED MODULE: ./actions/commit-lint/summary.ts

/** The one sentence that a person reads first. */
function summaryOf(readings, squash, plan, verdicts) {
    const exempt = readings.filter((reading) => reading.exempt !== null).length;
    const noun = readings[0]?.origin.kind === 'text' ? 'message' : 'commit';
    const read = `${counted(readings.length, noun)} read${exempt === 0 ? '' : `, ${exempt} exempt`}`;
    const findings = verdicts.reduce((sum, verdict) => sum + verdict.findings.length, 0);
    if (findings === 0)
        return `${read}; nothing to mend.`;
    const broken = brokenMessages(readings, squash, plan, noun);
    const ticket = verdicts.some((verdict) => verdict.rule === ticketRule.id && verdict.findings.length > 0);
    const parts = [read, ...(broken === null ? [] : [broken]), ...(ticket ? ['no ticket is named'] : [])];
    const rest = broken === null && !ticket ? [`${findings} ${findings === 1 ? 'remark' : 'remarks'}`] : [];
    return `${[...parts, ...rest].join('; ')}.`;
}
/** Which messages break a rule that looks at one message. */
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

;// CONCATENATED MODULE: ./actions/commit-lint/ticket-verdicts.ts




/** Tickets named in one sentence. */
const mostNamed = 5;
/** One ticket anywhere is enough; `exempt` says why none is needed, `newest` is the hash of the newest commit. */
function judgeTicket(sources, facts, settings, exempt, newest) {
    const rule = ticketRule.id;
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
    const message = `Nothing names a ticket (such as ${exampleTickets(settings)}). Looked in ${looked}.`;
    const { unread } = facts.origins;
    if (unread !== null)
        return unreadOrigins(message, unread, settings);
    const remedy = ticket_verdicts_remedyFor(facts, sources, settings, newest);
    if (pull !== null) {
        return { outcome: 'fail', message, remedy, location: { kind: 'pull-request', number: pull.number, part: 'body' } };
    }
    // The title and the description that it will have may still name one.
    const early = facts.stage === 'text' || facts.stage === 'branch';
    return { outcome: 'fail', message, remedy, location: null, ...(early ? { atMost: 'warning' } : {}) };
}
function unreadOrigins(message, unread, settings) {
    return {
        outcome: 'unknown',
        message: `${message} Not every pull request that they came from could be asked: ${unread}.`,
        remedy: `Give the job \`pull-requests: read\`, or name the ticket in the commit messages ("${settings.ticketTrailer}: ${blankTicket}").`,
        location: null,
    };
}
function ticket_verdicts_remedyFor(facts, sources, settings, newest) {
    const trailer = `${settings.ticketTrailer}: ${blankTicket}`;
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
/** Branch, title and commits should speak of the same ticket. What has landed from several pull requests need not. */
function judgeAgreement(sources, facts) {
    const rule = ticketAgreement.id;
    if (facts.stage === 'landed' || facts.stage === 'queue') {
        return { rule, applies: false, reason: 'Judged before a change lands.', findings: [] };
    }
    const apart = disagreement(sources);
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

;// CONCATENATED MODULE: ./actions/commit-lint/trailer-remedy.ts





/** What to do about one message's trailer: the command where it is only missing, else the repaired message. */
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
/** The message with its trailer readable and all else mended that can be; null where it is too long to print. */
function repairedText(message, flaw, question) {
    const { settings } = question;
    const trailer = { key: settings.ticketTrailer, value: flaw.value ?? question.ticket ?? blankTicket };
    const line = `${trailer.key}: ${trailer.value}`;
    if (message.text.length > longestShown || message.scanned.headerLine === 0)
        return { text: null, line };
    return { text: mendMessage(message, settings, trailer), line };
}
/** What to do where several commits have none: one command for all of them. */
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
/** Holds nothing from outside but a ticket of plain letters, digits and `#/._-`; a blank where there is none. */
function amendCommand({ settings, ticket }, configuration = '') {
    const value = plainTicket(ticket);
    return `git ${configuration}commit --amend --no-edit --trailer "${settings.ticketTrailer}: ${value}"`;
}
function sentenceCase(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

;// CONCATENATED MODULE: ./actions/commit-lint/trailer-flaw.ts



/** Null where git reads a trailer that names a ticket. */
function trailerFlaw(message, { settings, matcher }) {
    const { ticketTrailer: key } = settings;
    const values = valuesOf(message, key);
    const known = message.tickets ?? [];
    if (values.some((value) => known.includes(value) || matcher.find(value).length > 0))
        return null;
    if (values.length > 0) {
        const what = `"${key}: ${messages_short(values.slice(0, 5).join(', '))}" names no ticket (such as ${exampleTickets(settings)}).`;
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
/** Values that git reads under a key, in any case of it; empty ones count for nothing. */
function valuesOf({ trailers }, key) {
    if (trailers.length === 0)
        return [];
    const wanted = key.toLowerCase();
    const values = [];
    for (const [token, value] of trailers)
        if (value !== '' && token.toLowerCase() === wanted)
            values.push(value);
    return values;
}

;// CONCATENATED MODULE: ./actions/commit-lint/squash-trailer.ts








/** At most one finding on the squash: why its trailer is lost, and the first remedy that the prediction proves. */
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
/** Why the squash loses a trailer that somebody wrote; empty where nobody did. */
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
    return lowerFirst(flaw.what.slice(flaw.what.indexOf('. ') + 2, -1));
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
/** Remedies from the easiest on; each is tried on the prediction, so that none is promised in vain. */
function remedyOf(candidate, flaw, pull, question) {
    const { settings } = question;
    const value = flaw.value ?? question.ticket ?? blankTicket;
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
/** Longer squash messages, in UTF-16 units, are not predicted anew for each remedy. */
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
    const own = only === undefined || commits.length > 1 ? null : trailerFlaw(messageOfReading(only), question);
    if (only !== undefined && own?.state === 'hidden')
        return commitRemedy(messageOfReading(only), own, question);
    return `End the newest commit’s message with it:\n${amend}\n${push}`;
}
function byRebase(pull, linear, { key, value, amend }) {
    const base = shellWord(`origin/${pull.baseRef}`);
    if (base === null)
        return null;
    const rebase = `Rebase the branch instead of merging into it:\ngit fetch origin\ngit rebase ${base}\n`;
    if (proves(pull, linear, key))
        return `${rebase}${push}`;
    return proves(pull, amended(linear, key, value), key) ? `${rebase}${amend}\n${push}` : null;
}
/** Whether every squash that GitHub may write then would have a trailer that git reads. */
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







const rule = taskTrailer.id;
/** Hidden trailers are told one by one up to so many; further ones in one finding. */
const mostHidden = 10;
/** Whether git itself can read the ticket from each message that lands: the squash, or each commit. */
function judgeTrailers(candidates, landing, question) {
    const total = landing.length + (candidates.length > 0 ? 1 : 0);
    if (total === 0)
        return { rule, applies: false, reason: 'No message that lands needs one.', findings: [] };
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
    return { rule, applies: true, reason, threshold: `${key}:`, findings: drafts };
}
function trailer_verdict_all(total) {
    return total === 1 ? 'the message' : `all ${total} messages`;
}
function textOf({ commit, trailers, tickets }) {
    return { text: commit.message, trailers, tickets };
}
function trailer_verdict_draftOn(reading, flaw, question) {
    const message = messageOfReading(reading);
    return {
        outcome: 'fail',
        message: `${nameOf(message)}: ${flaw.what}`,
        remedy: commitRemedy(message, flaw, question),
        location: placeOf(message, flaw.line),
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
        location: first === undefined ? null : placeOf(messageOfReading(first), 1),
    };
}

;// CONCATENATED MODULE: ./actions/commit-lint/unread.ts



/** Not all commits could be read: nothing is decided, and one finding says what to change. */
function unread(facts, read, reason) {
    const remedy = facts.stage === 'range'
        ? 'Fetch the missing history (git fetch --unshallow), or name another range.'
        : 'Give actions/checkout `fetch-depth: 0`; or keep its `persist-credentials: true`, or give the job `contents: read` and `pull-requests: read`, so that the missing commits can be fetched or listed.';
    const finding = { outcome: 'unknown', message: reason, remedy, location: null };
    const verdicts = rules.map((rule) => rule.id === commitsRead.id
        ? { rule: rule.id, applies: true, reason, findings: [finding] }
        : {
            rule: rule.id,
            applies: true,
            undecided: true,
            reason: 'Not judged, because the commits could not all be read.',
            findings: [],
        });
    return {
        verdicts,
        summary: `Not judged: ${reason}`,
        facts: { expected: facts.counted, read, commits: [], predicted: [] },
        outputs: { commits: '0', ticket: '' },
    };
}
/** A range that was read and holds no commit. */
function nothingToJudge() {
    const reason = 'The range holds no commits, and that was proved.';
    const verdicts = rules.map((rule) => ({ rule: rule.id, applies: false, reason, findings: [] }));
    return {
        verdicts,
        summary: `Nothing to judge: ${reason}`,
        facts: contractFacts(0, [], []),
        outputs: { commits: '0', ticket: '' },
    };
}

;// CONCATENATED MODULE: ./actions/commit-lint/judge.ts













/** Decides the policy's commit standards and traceability on what was read. */
function judge(facts, settings) {
    if (facts.commits.status === 'unavailable')
        return unread(facts, 0, facts.commits.reason);
    const { commits, expected, how } = facts.commits.value;
    const absent = unannounced(facts, commits);
    if (absent !== null)
        return unread({ ...facts, counted: facts.announced.length }, absent.found, absent.reason);
    if (commits.length === 0)
        return nothingToJudge();
    const matcher = (0,src_commits/* ticketMatcher */.V_)(settings.tickets);
    const plan = landingPlan(facts, commits, settings);
    const readings = readCommits(facts, commits, settings, matcher);
    const squash = readSquash(facts, plan, readings, settings);
    const exempt = exemptFromTicket(readings, squash);
    const sources = ticketSources(facts, readings, matcher);
    const ticket = mainTicket(sources);
    const landing = plan.commits === 'land' ? readings.filter(landsAsItIs) : [];
    const messages = messageVerdicts(plan, readings, squash, settings);
    const verdicts = [
        {
            rule: commitsRead.id,
            applies: true,
            reason: `${commits.length} of ${expected} commits read by ${how}.`,
            threshold: expected,
            findings: [],
        },
        ...messages.verdicts,
        judgeTicket(sources, facts, settings, exempt, commits.at(-1)?.sha ?? ''),
        judgeAgreement(exempt === null ? sources : [], facts),
        softenedBy(sources, facts, judgeTrailers(squash.candidates, landing, { facts, settings, matcher, readings, ticket })),
        settingsVerdict(plan, facts, messages.commitFindings),
    ];
    return {
        verdicts,
        summary: summaryOf(readings, squash, plan, verdicts),
        facts: contractFacts(expected, readings.map((reading) => reading.facts), plan.predicted),
        outputs: { commits: String(commits.length), ticket: exempt === null ? (ticket ?? '') : '' },
    };
}
/** While a message is written, a branch that names the ticket is enough: the trailer can be added until it lands. */
function softenedBy(sources, { draft }, verdict) {
    const named = sources.some(({ where, tickets }) => where === 'the branch' && tickets.length > 0);
    if (draft === null || !named)
        return verdict;
    return { ...verdict, findings: verdict.findings.map((finding) => ({ ...finding, atMost: 'warning' })) };
}
/** Neither exempt nor about to be folded into another commit. */
function landsAsItIs({ exempt, folds }) {
    return exempt === null && !folds;
}
/** The ticket to name first: one with a key, else a number. */
function mainTicket(sources) {
    const all = sources.flatMap((source) => source.tickets);
    return all.find((name) => !name.includes('#')) ?? all[0] ?? null;
}
/** Commits that the event announced and that the range does not hold. */
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
function messageVerdicts(plan, readings, squash, settings) {
    const flawed = flawsByRule(readings);
    const reason = judgedReason(plan, readings, squash);
    let commitFindings = 0;
    const verdicts = messageRules.map(({ rule }) => {
        if (reason.judged === 0)
            return { rule: rule.id, applies: false, reason: reason.text, findings: [] };
        const own = flawed.get(rule.id) ?? [];
        const commits = commitDrafts(own, plan.commits, squash.candidates, settings);
        commitFindings += commits.length;
        const findings = [...squashDrafts(rule.id, squash.candidates, settings), ...commits];
        return { rule: rule.id, applies: true, reason: reason.text, findings };
    });
    return { verdicts, commitFindings };
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
/** The open choice of a method is worth a word only where it leaves findings on commits that may not land. */
function settingsVerdict(plan, { pullRequest: pull }, commitFindings) {
    const rule = mergeSettingsRule.id;
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

;// CONCATENATED MODULE: ./actions/commit-lint/action.ts






const action = (0,src.defineAction)({
    name: 'commit-lint',
    title: 'Commit lint',
    description: 'Checks that what will land follows the commit standards and is linked to a ticket.',
    branding: { icon: 'git-commit', color: 'blue' },
    inputs: inputs,
    settings: async () => (await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(177)]).then(__webpack_require__.bind(__webpack_require__, 3177))).settingsSchema,
    defaults: defaults,
    directions: { extraTypes: 'subset', tickets: 'subset', bots: 'subset' },
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
    },
    rules: rules,
    needsRepository: (given) => given.message === undefined && given.edit === undefined,
    collect: collect,
    judge: judge,
});


/***/ }),

/***/ 2667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ unavailable),
/* harmony export */   q: () => (/* binding */ available)
/* harmony export */ });
/** Wraps an observed value. */
function available(value) {
    return { status: 'available', value };
}
/** Says why nothing could be observed. */
function unavailable(reason) {
    return { status: 'unavailable', reason };
}


/***/ })

};
