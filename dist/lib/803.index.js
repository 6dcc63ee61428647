export const id = 803;
export const ids = [803];
export const modules = {

/***/ 6099:
/***/ (() => {



/***/ }),

/***/ 5008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ parentsOf)
/* harmony export */ });
/** Parent hashes of a raw commit object, true even where a shallow clone has cut the history. */
function parentsOf(raw) {
    const header = new TextDecoder().decode(raw.subarray(0, 64 * 1024));
    const parents = [];
    for (const line of header.split('\n')) {
        if (line === '')
            break;
        if (line.startsWith('parent '))
            parents.push(line.slice('parent '.length));
    }
    return parents;
}


/***/ }),

/***/ 3678:
/***/ (() => {



/***/ }),

/***/ 5611:
/***/ (() => {



/***/ }),

/***/ 6605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ allHarnessRules),
/* harmony export */   U: () => (/* binding */ harnessRules)
/* harmony export */ });
/** Rules that every control carries, because every run reads inputs, an event and a policy. */
const harnessRules = {
    inputInvalid: {
        id: 'run/input-invalid',
        clause: 'principles.no-direct-changes',
        scope: 'change',
        level: 'error',
        enforcedLevel: 'error',
        title: 'Every input is known and valid',
        doc: {
            why: 'The runner enforces neither required inputs nor their names, so a misspelt input would silently leave a gate at its default. A bad value never becomes a default here.',
            good: ['with:\n  scopes: api, web'],
            bad: ['with:\n  scopess: api, web'],
            fix: 'Correct the name or the value in the workflow file; the message says what is allowed.',
        },
    },
    eventUnknown: {
        id: 'run/change-unknown',
        clause: 'audit.git-history',
        scope: 'change',
        level: 'error',
        enforcedLevel: 'error',
        title: 'The change under judgement is known',
        doc: {
            why: 'A control that does not know what changed can only guess, and a guess is not evidence. Events that no control understands, a missing payload and commits that cannot be found are `unknown`, never a pass.',
            good: ['on: [pull_request, merge_group]'],
            bad: ['on: watch'],
            fix: 'Run the action on pull_request, merge_group, push or workflow_dispatch, and give checkout the depth that the message asks for.',
        },
    },
    crash: {
        id: 'run/internal-error',
        clause: 'audit.git-history',
        scope: 'change',
        level: 'error',
        enforcedLevel: 'error',
        title: 'The control itself ran to its end',
        doc: {
            why: 'A defect in this suite must not look like a pass, nor bury a developer under a stack trace.',
            good: [],
            bad: [],
            fix: 'Run the job again with debug logging (the ACTIONS_STEP_DEBUG secret, or `cm … --debug`) and report the text that it prints.',
        },
    },
    policyUnreadable: {
        id: 'policy/unreadable',
        clause: 'principles.no-direct-changes',
        scope: 'change',
        level: 'error',
        enforcedLevel: 'error',
        title: 'The policy in force can be read',
        doc: {
            why: 'The policy is read from the default branch, so that a change cannot loosen the gate that judges it. Where it cannot be read, nobody knows what is required.',
            good: ['- uses: actions/checkout@v6\n  with:\n    fetch-depth: 2'],
            bad: [],
            fix: 'Give the job `contents: read`, check out with the default `persist-credentials`, or pass `token`.',
        },
    },
    policyMalformed: {
        id: 'policy/malformed',
        clause: 'principles.no-direct-changes',
        scope: 'change',
        level: 'error',
        enforcedLevel: 'error',
        title: 'The policy file is well formed',
        doc: {
            why: 'A policy file that cannot be understood must not fall back to defaults: a misspelt key would quietly switch a requirement off.',
            good: ['rules:\n  commit-lint/task-trailer: error'],
            bad: ['rule:\n  commit-lint/task-trailer: error'],
            fix: 'Correct `.github/change-policy.yml` on the default branch; `cm policy validate` checks it before you push.',
        },
    },
    inputLoosens: {
        id: 'policy/input-loosens',
        clause: 'principles.no-direct-changes',
        scope: 'change',
        level: 'error',
        enforcedLevel: 'error',
        title: 'Inputs only tighten the policy',
        doc: {
            why: 'Inputs live in the workflow file, which the pull request under judgement may edit. So an input may make the policy stricter, never looser.',
            good: ['with:\n  header-max-length: 72'],
            bad: ['with:\n  header-max-length: 400'],
            fix: 'Write the value into `.github/change-policy.yml` on the default branch instead; the message prints the lines.',
        },
    },
    gateChange: {
        id: 'policy/gate-change',
        clause: 'principles.separation-of-duties',
        scope: 'change',
        level: 'error',
        enforcedLevel: 'error',
        title: 'A looser policy is approved by somebody else',
        doc: {
            why: 'A change that loosens or deletes the policy file changes the rules for every later change. Its author must not be the only one who agrees.',
            good: [],
            bad: [],
            fix: 'Ask for an approving review of the head commit by somebody other than the author, then run the check again.',
        },
    },
};
const allHarnessRules = Object.values(harnessRules);


/***/ }),

/***/ 4217:
/***/ (() => {



/***/ }),

/***/ 6803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  accountOf: () => (/* reexport */ accountOf),
  allHarnessRules: () => (/* reexport */ harness_rules/* allHarnessRules */.H),
  bareContext: () => (/* reexport */ bareContext),
  catalogueOf: () => (/* reexport */ catalogueOf),
  commonInputs: () => (/* reexport */ commonInputs),
  countOf: () => (/* reexport */ countOf),
  defineAction: () => (/* reexport */ defineAction),
  eventNameOf: () => (/* reexport */ eventNameOf),
  hashOf: () => (/* reexport */ hashOf),
  loadPolicy: () => (/* reexport */ loadPolicy),
  mergeSettingsOf: () => (/* reexport */ mergeSettingsOf),
  policyPath: () => (/* reexport */ policy_file/* policyPath */.k1),
  pullRequestOf: () => (/* reexport */ pullRequestOf),
  readChangeCommits: () => (/* reexport */ readChangeCommits),
  recordOf: () => (/* reexport */ recordOf),
  run: () => (/* reexport */ run),
  textOf: () => (/* reexport */ textOf),
  verifyWaiver: () => (/* reexport */ verifyWaiver)
});

// UNUSED EXPORTS: assemble, clip, commonOutputs, harnessRules, isIndependent, knownEvents, problems, readEvent, referenceOf, reportOutcome, sameLogin, standingApprovals, unreadPolicy

;// CONCATENATED MODULE: ./packages/app/src/approvals.ts
/** Who approves: the last review per account that is not a mere comment counts. Source: anchors change-control §2. */
function standingApprovals(reviews) {
    const last = new Map();
    for (const review of reviews) {
        if (review.user === null || review.state === 'COMMENTED' || review.state === 'PENDING')
            continue;
        last.set(review.user.login.toLowerCase(), review);
    }
    return [...last.values()].filter((review) => review.state === 'APPROVED');
}
const insiders = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/**
 * Whether a review is by a person of the project other than the author. On a public repository anybody may approve, so
 * an account whose association GitHub does not name, or whose kind it does not name, does not count.
 */
function isIndependent(review, author) {
    if (review.user === null || review.user.type !== 'User' || author === null)
        return false;
    return insiders.has(review.association ?? '') && !sameLogin(review.user.login, author);
}
/** GitHub logins are compared without case. */
function sameLogin(a, b) {
    return a.replace(/^@/, '').toLowerCase() === b.replace(/^@/, '').toLowerCase();
}

;// CONCATENATED MODULE: ./packages/app/src/bare-context.ts
/** A context with nothing in it, for runs that stop before the event is read, or that need no repository. */
function bareContext({ name: event, repository }) {
    return {
        kind: 'range',
        change: { repository, event, base: null, head: null, merge: null, headRepository: null, pullRequest: null },
        defaultBranch: null,
        pullRequest: null,
        push: null,
        branch: null,
        policyAt: { kind: 'local' },
        problem: null,
    };
}

// EXTERNAL MODULE: ./packages/app/src/harness-rules.ts
var harness_rules = __webpack_require__(6605);
;// CONCATENATED MODULE: ./packages/app/src/catalogue.ts

/**
 * The catalogue of a set of actions, and the one rule of the harness whose level is for a policy to say. The others stop
 * a run: no policy can switch them off, so a file that names one is told so, and not silently disregarded.
 */
async function catalogueOf(actions) {
    const sections = await Promise.all(actions.map(async (action) => [action.name, await action.settings()]));
    return {
        sections: Object.fromEntries(sections),
        defaults: Object.fromEntries(actions.map((action) => [action.name, action.defaults])),
        rules: [harness_rules/* harnessRules */.U.gateChange, ...actions.flatMap((action) => action.rules)],
        directions: Object.fromEntries(actions.map((action) => [action.name, directionsOf(action)])),
    };
}
function directionsOf(action) {
    return { ...inputDirections(action), ...action.directions };
}
function inputDirections(action) {
    const specs = action.inputs;
    const found = {};
    for (const spec of Object.values(specs)) {
        if (spec.tightens !== undefined)
            found[spec.tightens.setting] = spec.tightens.direction;
    }
    return found;
}

// EXTERNAL MODULE: ./packages/app/src/change.ts
var change = __webpack_require__(6099);
// EXTERNAL MODULE: ./packages/model/src/fact.ts
var fact = __webpack_require__(2667);
;// CONCATENATED MODULE: ./packages/app/src/commits.ts

/**
 * Reads every commit of the change and proves it: none of them is cut off by a shallow clone, and their number is the
 * expected one. A shallow checkout is deepened, else the API lists the commits; else the reason says what to change.
 */
async function readChangeCommits(ports, context) {
    const wanted = wantedOf(context);
    if (wanted === null)
        return (0,fact/* unavailable */.h)('The change has no head commit.');
    const first = await provenRead(ports, wanted, 'git');
    if (first.status === 'available')
        return first;
    const deepened = context.change.event === 'cli' ? null : await readDeepened(ports, wanted);
    if (deepened?.status === 'available')
        return deepened;
    const listed = await readListed(ports, context.change.repository, wanted);
    if (listed.status === 'available')
        return listed;
    const reasons = [first.reason, deepened?.reason ?? '', listed.reason].filter((reason) => reason !== '');
    return (0,fact/* unavailable */.h)([...new Set(reasons)].join(' '));
}
function wantedOf(context) {
    const { head, base } = context.change;
    if (head === null)
        return null;
    const pull = context.pullRequest;
    const bases = pull === null ? [base] : [base ?? pull.baseSha, pull.baseSha];
    return { head, bases: [...new Set(bases)], expected: pull?.commits ?? null };
}
function rangeOf(head, base) {
    return { include: [head], exclude: base === null ? [] : [base] };
}
async function provenRead(ports, wanted, how) {
    let first = null;
    for (const base of wanted.bases) {
        const read = await provenRange(ports, rangeOf(wanted.head, base), wanted.expected, how);
        if (read.status === 'available')
            return read;
        first ??= read;
    }
    return first ?? (0,fact/* unavailable */.h)('The change has no base.');
}
async function provenRange(ports, range, expected, how) {
    const commits = [];
    const boundary = new Set();
    const [read, cut] = await Promise.all([
        ports.git.log(range, (commit) => commits.push(commit), (sha) => boundary.add(sha)),
        ports.git.shallowCommits(),
    ]);
    if (read.status === 'unavailable')
        return (0,fact/* unavailable */.h)(`The commits could not be read: ${read.reason}`);
    if (cut.status === 'unavailable')
        return cut;
    const edge = cut.value.size === 0 ? undefined : commits.find((commit) => cut.value.has(commit.sha));
    if (edge !== undefined)
        return (0,fact/* unavailable */.h)(`The checkout is shallow: history is cut at ${edge.sha.slice(0, 12)}.`);
    const counted = await expectedCount(ports, range, commits, boundary, expected);
    if (counted.status === 'unavailable')
        return counted;
    if (commits.length !== counted.value) {
        return (0,fact/* unavailable */.h)(`${commits.length} commits were read, but the change has ${counted.value}.`);
    }
    return (0,fact/* available */.q)({ commits: commits.toReversed(), expected: counted.value, how });
}
/**
 * How many commits there should be: as the event says, else by the parents. Every commit that was read stands on commits
 * that were read too, or that git says are excluded; one that is neither was lost on the way, and so was a head that is
 * not among them. Where nothing was read, a second walk of git's says whether that is so.
 */
async function expectedCount(ports, range, commits, boundary, expected) {
    if (expected !== null)
        return (0,fact/* available */.q)(expected);
    if (commits.length === 0)
        return ports.git.count(range);
    const awaited = new Set(range.include);
    for (const [index, { sha, parents }] of commits.entries()) {
        awaited.delete(sha);
        const next = commits[index + 1]?.sha;
        for (const parent of parents)
            if (parent !== next && !boundary.has(parent))
                awaited.add(parent);
    }
    if (awaited.size > 0)
        for (const { sha } of commits)
            awaited.delete(sha);
    return (0,fact/* available */.q)(commits.length + awaited.size);
}
async function readDeepened(ports, wanted) {
    const refs = [wanted.head, ...wanted.bases.slice(0, 1)].filter((sha) => sha !== null);
    let last = (0,fact/* unavailable */.h)('No more history could be fetched.');
    for (const step of await fetchSteps(ports, wanted.expected)) {
        const fetched = await ports.git.fetch(refs, step);
        if (fetched.status === 'unavailable')
            return (0,fact/* unavailable */.h)(`More history could not be fetched: ${fetched.reason}`);
        last = await provenRead(ports, wanted, 'git, after fetching more history');
        if (last.status === 'available')
            return last;
    }
    return last;
}
/** Depths that a shallow checkout is deepened to where the first guess was not enough, then everything. */
const laterDepths = [50, 500];
/** A guess for a change whose number of commits nobody said. */
const usualCommits = 20;
/**
 * Ever deeper fetches. One with a depth also cuts what is deeper, so none is made that is not above what the clone has:
 * its number of commits is at least its depth. The first reaches two below the change, to the commit it stands on.
 */
async function fetchSteps(ports, expected) {
    const cut = await ports.git.shallowCommits();
    if (cut.status === 'unavailable' || cut.value.size === 0)
        return [null];
    const here = await ports.git.count({ include: ['HEAD'], exclude: [] });
    const least = here.status === 'available' ? here.value : 0;
    const guess = (expected ?? usualCommits) + 2;
    const depths = [guess, ...laterDepths.filter((depth) => depth > guess)].filter((depth) => depth > least);
    return [...depths.map((depth) => ({ depth })), { unshallow: true }];
}
async function readListed(ports, repository, wanted) {
    if (repository === null)
        return (0,fact/* unavailable */.h)('The API cannot list them either: the repository is not known.');
    let first = null;
    for (const base of wanted.bases) {
        if (base === null)
            continue;
        const listed = await listedRange(ports, repository, base, wanted);
        if (listed.status === 'available')
            return listed;
        first ??= listed;
    }
    return first ?? (0,fact/* unavailable */.h)('The API cannot list all of history.');
}
async function listedRange(ports, repository, base, { head, expected }) {
    const listed = await ports.forge.compare(repository, base, head);
    if (listed.status === 'unavailable')
        return (0,fact/* unavailable */.h)(`The API could not list them: ${listed.reason}`);
    const { commits, total } = listed.value;
    if (commits.length !== total || (expected !== null && total !== expected)) {
        return (0,fact/* unavailable */.h)(`The API lists ${commits.length} of ${expected ?? total} commits.`);
    }
    if (total > 0 && commits.every((commit) => commit.sha !== head)) {
        return (0,fact/* unavailable */.h)(`The API lists ${total} commits without the head ${head.slice(0, 12)}.`);
    }
    return (0,fact/* available */.q)({ commits: commits.map(asGitCommit), expected: expected ?? total, how: 'API' });
}
function asGitCommit(commit) {
    const { author: _account, ...rest } = commit;
    return rest;
}

;// CONCATENATED MODULE: ./packages/app/src/common.ts
/** Inputs that every action takes beside its own. No action may define one of these names itself. */
const commonInputs = {
    token: {
        description: 'Token that reads GitHub: the policy file, the pull request, its reviews. Never written anywhere.',
        default: '${{ github.token }}',
        secret: true,
        only: 'action',
        allowed: 'a GitHub token; the default is the job’s own',
    },
    'report-path': {
        description: 'File to write the report to, as JSON. Default on a runner: a file in its temporary folder.',
        allowed: 'a path, relative to the workspace',
    },
};
/** Outputs that every action gives beside its own: name and description. */
const commonOutputs = {
    outcome: 'What was decided: `pass`, `fail` or `unknown`.',
    report: 'Path of the report (JSON).',
    findings: 'How many places failed, were waived or could not be decided.',
};

;// CONCATENATED MODULE: ./packages/app/src/define.ts
/** Infers the types of an action from its parts. */
function defineAction(action) {
    return action;
}

;// CONCATENATED MODULE: ./packages/app/src/payload.ts
/** The value as a JSON object; null for anything else, so that a malformed payload is handled and never thrown at. */
function recordOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}
/** The value as text; null for anything else. The empty string stays the empty string. */
function textOf(value) {
    return typeof value === 'string' ? value : null;
}
/** The value as a full commit hash (40 or 64 lower-case hexadecimal digits); null for anything else. */
function hashOf(value) {
    return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null;
}
/** The value as a count (a whole number from 0); null for anything else. */
function countOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
const accountTypes = ['User', 'Bot', 'Organization', 'Mannequin'];
/** Who did something, by GitHub's own word; null for a deleted account. */
function accountOf(value) {
    const login = textOf(recordOf(value)?.['login']);
    if (login === null || login === '')
        return null;
    return { login, type: oneOf(accountTypes, recordOf(value)?.['type']) ?? 'unknown' };
}
/**
 * How a repository merges, from a repository object of the REST API or of a webhook (`pull_request.base.repo` has the
 * settings, `repository` does not). A setting that is absent or has an unknown value is null, never a guess.
 */
function mergeSettingsOf(repoPayload) {
    const repo = recordOf(repoPayload) ?? {};
    return {
        allowSquash: switchOf(repo['allow_squash_merge']),
        allowMerge: switchOf(repo['allow_merge_commit']),
        allowRebase: switchOf(repo['allow_rebase_merge']),
        squashTitle: oneOf(['PR_TITLE', 'COMMIT_OR_PR_TITLE'], repo['squash_merge_commit_title']),
        squashMessage: oneOf(['PR_BODY', 'COMMIT_MESSAGES', 'BLANK'], repo['squash_merge_commit_message']),
        mergeTitle: oneOf(['PR_TITLE', 'MERGE_MESSAGE'], repo['merge_commit_title']),
        mergeMessage: oneOf(['PR_TITLE', 'PR_BODY', 'BLANK'], repo['merge_commit_message']),
    };
}
/**
 * A pull request object of the REST API or of a webhook. Null where one of the fields that identify the change (number,
 * title, base and head with their commits) is absent or malformed; a missing author, body or fork is not.
 */
function pullRequestOf(payload) {
    const pull = recordOf(payload);
    const number = countOf(pull?.['number']);
    const title = textOf(pull?.['title']);
    const base = branchOf(pull?.['base']);
    const head = branchOf(pull?.['head']);
    if (pull === null || number === null || number === 0 || title === null || base === null || head === null)
        return null;
    return {
        number,
        title,
        body: textOf(pull['body']) ?? '',
        author: accountOf(pull['user']),
        baseRef: base.ref,
        baseSha: base.sha,
        headRef: head.ref,
        headSha: head.sha,
        headRepository: head.repository,
        commits: countOf(pull['commits']),
        mergeCommit: hashOf(pull['merge_commit_sha']),
        mergedAt: textOf(pull['merged_at']),
    };
}
function branchOf(value) {
    const side = recordOf(value);
    const ref = textOf(side?.['ref']);
    const sha = hashOf(side?.['sha']);
    if (side === null || ref === null || ref === '' || sha === null)
        return null;
    return { ref, sha, repository: textOf(recordOf(side['repo'])?.['full_name']) };
}
function switchOf(value) {
    return typeof value === 'boolean' ? value : null;
}
function oneOf(allowed, value) {
    return allowed.find((known) => known === value) ?? null;
}

;// CONCATENATED MODULE: ./packages/app/src/event-readers.ts

/** A reading that says nothing yet. */
const emptyReading = {
    kind: 'range',
    base: null,
    head: null,
    policyAt: { kind: 'local' },
    defaultBranch: null,
    branch: null,
    baseBranch: null,
    headRepository: null,
    pullRequest: null,
    push: null,
    problem: null,
};
/** The reading of an event whose payload lacks what names the change. */
function unreadable(event, what) {
    return {
        ...emptyReading,
        kind: 'unsupported',
        problem: {
            what: `The ${event} event has no readable ${what}, so nobody can tell what changed.`,
            fix: 'Run the action in a workflow that GitHub started, or pass a whole event file with --event.',
        },
    };
}
/**
 * A pull request, from any event that carries one. The policy is read from the default branch's tip: `base.sha` in the
 * payload is the base's tip at the last push, which may be from before the policy was tightened. The tested merge
 * commit, where it is checked out, says the tip without a fetch (`resolveChange`).
 */
function readPullRequest(payload) {
    const pull = pullRequestOf(payload['pull_request']);
    const defaultBranch = defaultBranchOf(payload);
    if (pull === null)
        return unreadable('pull_request', 'pull_request');
    if (defaultBranch === null)
        return unreadable('pull_request', 'repository.default_branch');
    const base = recordOf(recordOf(payload['pull_request'])?.['base']);
    const baseRepository = textOf(recordOf(base?.['repo'])?.['full_name']);
    const { number, title, body, author, headRef, baseRef, headRepository, commits, baseSha } = pull;
    const fork = headRepository === null || headRepository !== baseRepository;
    const merge = mergeSettingsOf(base?.['repo']);
    return {
        ...emptyReading,
        kind: 'pull-request',
        base: { kind: 'sha', sha: baseSha },
        head: { kind: 'sha', sha: pull.headSha },
        policyAt: { kind: 'branch', name: defaultBranch },
        defaultBranch,
        branch: headRef,
        baseBranch: baseRef,
        headRepository,
        pullRequest: { number, title, body, author, headRef, baseRef, headRepository, commits, baseSha, fork, merge },
    };
}
/** A merge group: `base_sha` is what the group will stand on, and so holds the policy where it goes into the default branch. */
function readMergeGroup(payload) {
    const group = recordOf(payload['merge_group']);
    const base = hashOf(group?.['base_sha']);
    const head = hashOf(group?.['head_sha']);
    const defaultBranch = defaultBranchOf(payload);
    const baseBranch = branchNameOf(textOf(group?.['base_ref']));
    if (base === null || head === null)
        return unreadable('merge_group', 'merge_group.base_sha and head_sha');
    if (defaultBranch === null)
        return unreadable('merge_group', 'repository.default_branch');
    if (baseBranch === null)
        return unreadable('merge_group', 'merge_group.base_ref');
    return {
        ...emptyReading,
        kind: 'merge-group',
        base: { kind: 'sha', sha: base },
        head: { kind: 'sha', sha: head },
        policyAt: baseBranch === defaultBranch ? { kind: 'commit', sha: base } : { kind: 'branch', name: defaultBranch },
        defaultBranch,
        branch: branchNameOf(textOf(group?.['head_ref'])),
        baseBranch,
    };
}
/** No base in the event: a branch is judged against the default branch, the default branch by its newest commit. */
function readDispatch(payload, event) {
    const defaultBranch = defaultBranchOf(payload);
    const head = hashOf(event.sha);
    if (defaultBranch === null)
        return unreadable(event.name, 'repository.default_branch');
    if (head === null)
        return unreadable(event.name, 'GITHUB_SHA');
    const branch = branchNameOf(event.ref);
    const onDefault = branch === defaultBranch;
    return {
        ...emptyReading,
        base: onDefault ? { kind: 'first-parent', of: head } : { kind: 'branch', name: defaultBranch },
        head: { kind: 'sha', sha: head },
        policyAt: onDefault ? { kind: 'commit', sha: head } : { kind: 'branch', name: defaultBranch },
        defaultBranch,
        branch,
        headRepository: event.repository,
    };
}
/** The short name of the default branch as the payload says it; null where it does not. */
function defaultBranchOf(payload) {
    return textOf(recordOf(payload['repository'])?.['default_branch']) || null;
}
/** `main` of `refs/heads/main`; null for any other ref. */
function branchNameOf(ref) {
    return ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) || null : null;
}

;// CONCATENATED MODULE: ./packages/app/src/event-push.ts


const zeroHash = /^0+$/;
/** A push of a branch or a tag. Source: GitHub's webhook "push". */
function readPush(payload, event) {
    const before = hashOf(payload['before']);
    const after = hashOf(payload['after']);
    const ref = textOf(payload['ref']);
    const defaultBranch = defaultBranchOf(payload);
    if (before === null || after === null || ref === null)
        return unreadable('push', 'before, after and ref');
    if (defaultBranch === null)
        return unreadable('push', 'repository.default_branch');
    const branch = branchNameOf(ref);
    if (branch === null && !ref.startsWith('refs/tags/'))
        return unreadable('push', 'ref (refs/heads/… or refs/tags/…)');
    const push = pushOf(payload, { before, after, toDefaultBranch: branch === defaultBranch });
    const told = { ...emptyReading, defaultBranch, branch, headRepository: event.repository, push };
    const tip = { kind: 'branch', name: defaultBranch };
    if (push.deleted)
        return { ...told, kind: 'none', policyAt: tip };
    if (branch === null)
        return { ...told, kind: 'tag', base: tip, head: taggedCommit(payload, after), policyAt: tip };
    return {
        ...told,
        kind: 'push',
        base: pushBase(push, before, defaultBranch),
        head: { kind: 'sha', sha: after },
        policyAt: push.toDefaultBranch && !push.created ? { kind: 'commit', sha: before } : tip,
        baseBranch: branch,
    };
}
function pushOf(payload, told) {
    return {
        toDefaultBranch: told.toDefaultBranch,
        forced: payload['forced'] === true,
        created: zeroHash.test(told.before),
        deleted: zeroHash.test(told.after),
        listed: listedCommits(payload['commits']),
        sender: accountOf(payload['sender']),
    };
}
/** Of an annotated tag `after` is the tag object, which a checkout does not fetch; `head_commit` is what it tags. */
function taggedCommit(payload, after) {
    return { kind: 'sha', sha: hashOf(recordOf(payload['head_commit'])?.['id']) ?? after };
}
/**
 * A first push brings what the default branch does not have; the first push of the default branch brings everything. A
 * forced push of another branch counts as a first one: the server may have forgotten the commit that was there before.
 */
function pushBase(push, before, defaultBranch) {
    const anew = push.created || (push.forced && !push.toDefaultBranch);
    if (!anew)
        return { kind: 'sha', sha: before };
    return push.toDefaultBranch ? null : { kind: 'branch', name: defaultBranch };
}
function listedCommits(value) {
    if (!Array.isArray(value))
        return [];
    return value.map((entry) => hashOf(recordOf(entry)?.['id'])).filter((sha) => sha !== null);
}

;// CONCATENATED MODULE: ./packages/app/src/events.ts



/** The one table from an event to what is judged, its base, and the policy commit. Source: DESIGN §8. */
const table = new Map([
    ['pull_request', readPullRequest],
    ['pull_request_target', readPullRequest],
    ['merge_group', readMergeGroup],
    ['push', readPush],
    ['workflow_dispatch', readDispatch],
    ['schedule', readDispatch],
]);
/** The events that the table knows, for messages. */
const knownEvents = [...table.keys()];
/** Reads an event; an unknown one, or one whose payload cannot be read, is a reading with a problem. Never throws. */
function readEvent(event) {
    if (event.name === 'cli')
        return readCli(event);
    const reader = table.get(event.name);
    if (reader === undefined)
        return unknownEvent(event.name);
    const payload = recordOf(event.payload);
    return payload === null ? unreadable(event.name, 'event file') : reader(payload, event);
}
/** Guesses the name of an event from its payload, for `cm --event FILE`. */
function eventNameOf(payload) {
    const record = recordOf(payload);
    if (record === null)
        return null;
    if ('pull_request' in record)
        return 'pull_request';
    if ('merge_group' in record)
        return 'merge_group';
    if ('before' in record && 'after' in record)
        return 'push';
    return 'workflow' in record ? 'workflow_dispatch' : null;
}
function unknownEvent(name) {
    const what = `The event "${name.slice(0, 100)}" brings no change that this control could judge.`;
    return {
        ...emptyReading,
        kind: 'unsupported',
        problem: { what, fix: `Run it on one of: ${knownEvents.join(', ')}.` },
    };
}
function readCli(event) {
    const base = event.range?.base ?? null;
    return {
        ...emptyReading,
        base: base === null ? { kind: 'local-default' } : base === '' ? null : { kind: 'typed', text: base },
        head: { kind: 'typed', text: event.range?.head ?? 'HEAD' },
    };
}

// EXTERNAL MODULE: ./packages/app/src/forge-port.ts
var forge_port = __webpack_require__(3678);
// EXTERNAL MODULE: ./packages/app/src/git-port.ts
var git_port = __webpack_require__(5611);
// EXTERNAL MODULE: ./packages/app/src/host.ts
var host = __webpack_require__(4217);
// EXTERNAL MODULE: ./packages/policy/src/index.ts + 28 modules
var src = __webpack_require__(9220);
// EXTERNAL MODULE: ./packages/app/src/policy-file.ts
var policy_file = __webpack_require__(9312);
// EXTERNAL MODULE: ./packages/app/src/problems.ts
var problems = __webpack_require__(5099);
;// CONCATENATED MODULE: ./packages/app/src/policy-source.ts




/**
 * Reads the policy that judges a change, as DESIGN §8 says: the default branch's, or that of another protected branch
 * which the default branch's policy lists. Never falls back to defaults for what it could not read.
 */
async function loadPolicy(host, context, own, catalogue) {
    if (host.policyFile !== null)
        return byHand(host, host.policyFile, await catalogue());
    const main = await branchPolicy(host, context, { at: context.policyAt, branch: context.defaultBranch }, catalogue);
    if ('absentAt' in main)
        return { ok: true, loaded: builtIn(host, own, main.absentAt, context.defaultBranch) };
    if (!main.ok)
        return main;
    const { loaded } = main;
    const base = protectedBase(context, loaded.policy);
    if (base === null)
        return main;
    const other = await branchPolicy(host, context, base, catalogue);
    return 'absentAt' in other ? { ok: true, loaded: { ...loaded, branch: base.branch, ownFile: null } } : other;
}
/** The branch that the change goes into, where the policy lets that branch have a policy file of its own. */
function protectedBase(context, policy) {
    const { baseBranch, change } = context;
    if (!baseBranch || baseBranch === context.defaultBranch)
        return null;
    if (!policy.protectedBases.some((pattern) => (0,src.matchRefName)(pattern, baseBranch)))
        return null;
    // A pull request's own word for its base may be old, unless the tested merge was made on it.
    const exact = context.kind !== 'pull-request' || change.merge !== null;
    const known = exact && context.push?.created !== true ? change.base : null;
    const at = known === null ? { kind: 'branch', name: baseBranch } : { kind: 'commit', sha: known };
    return { at, branch: baseBranch };
}
async function branchPolicy(host, context, from, catalogue) {
    const commit = await (0,policy_file/* policyCommit */.Kf)(host, context, from.at);
    if (commit.status === 'unavailable')
        return policy_source_unreadable(commit.reason);
    if (commit.value === null)
        return { absentAt: null };
    const file = await (0,policy_file/* policyFileAt */._W)(host.ports, context.change.repository, commit.value);
    if (file.status === 'unavailable')
        return policy_source_unreadable(file.reason);
    if (file.value.kind === 'none')
        return { absentAt: commit.value };
    if (file.value.kind === 'misnamed')
        return misnamed(file.value.reason);
    const text = { path: policy_file/* policyPath */.k1, bytes: file.value.bytes };
    return parsed(host, text, await catalogue(), { commit: commit.value, branch: from.branch });
}
function byHand(host, file, catalogue) {
    return parsed(host, file, catalogue, { commit: null, branch: null });
}
async function parsed(host, file, catalogue, at) {
    const { readPolicyText } = await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(815), __webpack_require__.e(146), __webpack_require__.e(345)]).then(__webpack_require__.bind(__webpack_require__, 9345));
    const outcome = await readPolicyText(file, catalogue, host.ports);
    if (!outcome.ok)
        return outcome;
    const source = at.commit === null ? file.path : `${file.path}@${at.commit}`;
    const sha256 = host.ports.hash.sha256(file.bytes);
    const { policy, extended } = outcome;
    return { ok: true, loaded: { policy, source, sha256, ...at, ownFile: sha256, extended } };
}
/** The policy document itself, where it was proved that there is no policy file. */
function builtIn(host, own, commit, branch) {
    const policy = (0,src.builtInPolicy)(own);
    const sha256 = host.ports.hash.sha256(JSON.stringify(policy));
    return { policy, source: 'built-in', sha256, commit, branch, ownFile: null, extended: null };
}
/** What a report says of the policy that judged. */
function referenceOf(loaded) {
    return { source: loaded.source, sha256: loaded.sha256, commit: loaded.commit, mode: loaded.policy.mode };
}
/** Stands in the report where no policy could be read: the hash is of no bytes. Source: FIPS 180-4, the empty message. */
const unreadPolicy = {
    source: `unread (${policy_file/* policyPath */.k1})`,
    sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    commit: null,
    mode: 'enforce',
};
function misnamed(reason) {
    const fix = `On the default branch run: ${policy_file/* renameFix */.eP}`;
    return { ok: false, problems: [problems/* problems */.B.policyUnreadable(reason, fix)] };
}
function policy_source_unreadable(reason) {
    return {
        ok: false,
        problems: [
            problems/* problems */.B.policyUnreadable(`The policy that judges this change could not be read. ${reason}`, 'Give actions/checkout `fetch-depth: 0` and keep its `persist-credentials: true`; or give the job `contents: read` and pass `token`, so that the file can be read through the API.'),
        ],
    };
}

// EXTERNAL MODULE: ./packages/app/src/ports.ts
var ports = __webpack_require__(5463);
// EXTERNAL MODULE: ./packages/model/src/outcome.ts
var src_outcome = __webpack_require__(2449);
;// CONCATENATED MODULE: ./packages/app/src/assemble.ts

/** `fail` before `unknown` before `pass`, counting rules of level `error` only. Source: DESIGN §2. */
function reportOutcome(rules) {
    const deciding = rules.filter((rule) => rule.level === 'error');
    if (deciding.some((rule) => rule.outcome === 'fail'))
        return 'fail';
    return deciding.some((rule) => rule.outcome === 'unknown') ? 'unknown' : 'pass';
}
/** The report of DESIGN §5 and the exit code that goes with it. */
function assemble(parts) {
    const rules = parts.rows.map((row) => row.result);
    const findings = parts.rows.flatMap((row) => row.findings);
    const outcome = reportOutcome(rules);
    const report = {
        schema: 'cm-actions/report/v1',
        control: parts.control,
        outcome,
        summary: parts.summary,
        change: parts.change,
        policy: parts.policy,
        rules,
        findings,
        facts: parts.facts,
        inputs: parts.inputs,
        tool: parts.host.tool,
        run: { ...parts.host.run, evaluatedAt: new Date(parts.host.ports.clock.now()).toISOString() },
    };
    return { report, exitCode: parts.policy.mode === 'audit' ? 0 : (0,src_outcome/* exitCodeOf */.FO)(outcome), outputs: parts.outputs };
}

;// CONCATENATED MODULE: ./packages/app/src/proposed-policy.ts


/** Reads the policy file as the change would leave it; `ownFile` is the hash of the base's own, null where it has none. */
async function readProposal(ownFile, context, ports, catalogue) {
    const { head, merge, repository } = context.change;
    const at = merge ?? head;
    if (at === null)
        return { kind: 'unreadable', message: 'The change has no head commit.' };
    const after = await (0,policy_file/* policyFileAt */._W)(ports, repository, at);
    if (after.status === 'unavailable')
        return { kind: 'unreadable', message: after.reason };
    const now = after.value;
    if (fingerprint(now, ports) === (ownFile ?? 'none'))
        return { kind: 'untouched' };
    if (merge === null && (await isFromBefore(now, context, ports)))
        return { kind: 'untouched' };
    if (now.kind === 'none')
        return { kind: 'deleted' };
    if (now.kind === 'misnamed')
        return { kind: 'broken', message: now.reason, fix: `Its name is ${policy_file/* policyPath */.k1}.` };
    return parsedProposal(now.bytes, await catalogue(), ports);
}
async function parsedProposal(bytes, catalogue, ports) {
    const { readPolicyText } = await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(815), __webpack_require__.e(146), __webpack_require__.e(345)]).then(__webpack_require__.bind(__webpack_require__, 9345));
    const outcome = await readPolicyText({ path: policy_file/* policyPath */.k1, bytes }, catalogue, ports);
    if (outcome.ok)
        return { kind: 'policy', policy: outcome.policy };
    const message = outcome.problems.map((problem) => problem.message).join(' ');
    if (outcome.problems.every((problem) => problem.rule.id === 'policy/unreadable'))
        return { kind: 'unreadable', message };
    return { kind: 'broken', message, fix: outcome.problems[0]?.remedy ?? '' };
}
function fingerprint(file, ports) {
    return file.kind === 'file' ? ports.hash.sha256(file.bytes) : file.kind;
}
/** Branches have seldom more places where they left their base or took it in. */
const mostForks = 20;
/**
 * Without a tested merge the head may be older than the base, and then its file is older too. Where the file is the
 * same at every commit on which the change's own commits stand, the change did not touch it, and a merge keeps the base's.
 */
async function isFromBefore(now, context, ports) {
    const read = await readChangeCommits(ports, context);
    if (read.status === 'unavailable')
        return false;
    const own = new Set(read.value.commits.map((commit) => commit.sha));
    const parents = new Set(read.value.commits.flatMap((commit) => commit.parents));
    const forks = [...parents].filter((sha) => !own.has(sha));
    if (forks.length === 0 || forks.length > mostForks)
        return false;
    for (const fork of forks) {
        const before = await (0,policy_file/* policyFileAt */._W)(ports, context.change.repository, fork);
        if (before.status === 'unavailable' || fingerprint(before.value, ports) !== fingerprint(now, ports))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./packages/app/src/gate-change.ts





const rule = harness_rules/* harnessRules */.U.gateChange.id;
/** Judges what a pull request does to the policy file that judges it. Source: DESIGN §8. */
async function judgeGateChange(loaded, context, host, catalogue) {
    const unconcerned = whyUnconcerned(loaded, context);
    if (unconcerned !== null)
        return skipped(unconcerned);
    const proposal = await readProposal(loaded.ownFile, context, host.ports, catalogue);
    const proposed = proposal.kind === 'policy' ? proposal.policy : null;
    return { verdict: await judgeProposal(proposal, loaded, context, host, catalogue), proposed };
}
function whyUnconcerned(loaded, context) {
    if (context.kind !== 'pull-request')
        return 'Judged on pull requests.';
    if (loaded.branch === null)
        return 'The policy was given by hand.';
    if (loaded.branch === context.baseBranch)
        return null;
    return `A policy file on "${context.baseBranch ?? 'the base branch'}" judges nothing; it is judged when it reaches "${loaded.branch}".`;
}
async function judgeProposal(proposal, loaded, context, host, catalogue) {
    switch (proposal.kind) {
        case 'untouched':
            return notApplicable('The change does not touch the policy file.');
        case 'unreadable':
            return finding('unknown', `The policy file as the change leaves it could not be read. ${proposal.message}`, readAccess);
        case 'broken':
            return finding('fail', `After this change nobody could read the policy. ${proposal.message}`, proposal.fix);
        default: {
            const looser = await loosened(loaded, proposal.kind === 'policy' ? proposal.policy : null, await catalogue());
            return looser.length === 0
                ? passed('The change makes the policy no looser.')
                : judgeLooser(looser, loaded, context, host);
        }
    }
}
/** The built-in default in force knows one control only; what a file says is compared with the default of all of them. */
async function loosened(loaded, after, all) {
    const before = loaded.source === 'built-in' ? (0,src.builtInPolicy)(all.defaults) : loaded.policy;
    return (0,src.loosenedBy)(before, after, all.rules, all.directions);
}
async function judgeLooser(looser, loaded, context, host) {
    const what = `This change loosens the policy: ${looser.map((sentence) => sentence.replace(/\.$/, '')).join('; ')}.`;
    const { pullRequest, change } = context;
    const { forge } = host.ports;
    if (loaded.source === 'built-in') {
        return finding('fail', `${what} It is the first policy file, so it is only pointed out.`, firstFile, 'warning');
    }
    if (!forge.hasToken && host.surface === 'cli')
        return notApplicable(`No token. ${what}`);
    if (pullRequest === null || change.repository === null) {
        return finding('unknown', `${what} Which repository it is in is not known.`, readAccess);
    }
    const reviews = await forge.reviews(change.repository, pullRequest.number);
    if (reviews.status === 'available')
        return judgeReviews(what, reviews.value, context);
    const unread = `${what} Whether somebody else approved it could not be read: ${reviews.reason}`;
    return finding('unknown', unread, readAccess);
}
function judgeReviews(what, reviews, context) {
    const author = context.pullRequest?.author?.login ?? null;
    const standing = standingApprovals(reviews).filter((review) => isIndependent(review, author));
    const approval = standing.find((review) => review.commit === context.change.head);
    if (approval !== undefined)
        return passed(`Looser, and approved at the head by ${nameOf(approval)}.`);
    const [stale] = standing;
    const older = stale?.commit ? `commit ${stale.commit.slice(0, 12)}` : 'another commit';
    const why = stale === undefined
        ? 'Nobody of the project but its author has approved it.'
        : `${nameOf(stale)} approved ${older}, not the head.`;
    return finding('fail', `${what} ${why}`, askApproval);
}
function nameOf(review) {
    return review.user?.login ?? 'a reviewer';
}
const readAccess = 'Give the job `pull-requests: read` and `contents: read`, and run the check again.';
const firstFile = 'Nothing has to be done. Reviewers see here where the file is looser than the policy document.';
const askApproval = 'Ask somebody other than the author (an owner, member or collaborator of the repository) to approve the head commit, then run the check again; or take the change to the policy out.';
function notApplicable(reason) {
    return { rule, applies: false, reason, findings: [] };
}
function passed(reason) {
    return { rule, applies: true, reason, findings: [] };
}
function skipped(reason) {
    return { verdict: notApplicable(reason), proposed: null };
}
function finding(outcome, message, remedy, atMost) {
    const draft = { outcome, message, remedy, location: { kind: 'file', path: policy_file/* policyPath */.k1 } };
    return {
        rule,
        applies: true,
        reason: message,
        findings: [atMost === undefined ? draft : { ...draft, atMost }],
    };
}

;// CONCATENATED MODULE: ./packages/app/src/git-cache.ts

/** Asked for in nearly every run. */
const always = ['HEAD^{commit}'];
/**
 * Remembers objects, so that the steps of a run may each ask for what they need while git starts only once for what is
 * asked together. `alsoAsk` goes with the first question; where that fails for its sake, only what was asked is asked
 * again. A fetch forgets what was missing, and every ref.
 */
function cacheObjects(git, alsoAsk) {
    const known = new Map();
    let pending = [...always, ...alsoAsk];
    const ask = async (asked) => {
        const extra = pending.filter((spec) => !known.has(spec) && !asked.includes(spec));
        pending = [];
        if (extra.length === 0)
            return git.objects(asked);
        const answers = await git.objects([...asked, ...new Set(extra)]);
        return answers.status === 'available' ? answers : git.objects(asked);
    };
    return {
        ...git,
        objects: async (specs) => {
            const asked = [...new Set(specs)].filter((spec) => !known.has(spec));
            if (asked.length > 0) {
                const answers = await ask(asked);
                if (answers.status === 'unavailable')
                    return answers;
                for (const answer of answers.value)
                    known.set(answer.spec, answer);
            }
            return (0,fact/* available */.q)(specs.map((spec) => known.get(spec) ?? { kind: 'missing', spec }));
        },
        fetch: async (refs, depth) => {
            const done = await git.fetch(refs, depth);
            for (const [spec, answer] of known)
                if (answer.kind === 'missing' || spec.startsWith('refs/'))
                    known.delete(spec);
            return done;
        },
    };
}

// EXTERNAL MODULE: ./packages/model/src/nearest.ts
var nearest = __webpack_require__(4519);
;// CONCATENATED MODULE: ./packages/app/src/inputs.ts


/**
 * Checks inputs as the runner does not: required ones, unknown names, values. A bad value never becomes a default.
 * Text is trimmed. Empty text means "not given" on a runner, which gives it for every input without a default; on a
 * command line somebody typed it, so it is checked like any other. Source: DESIGN §4.
 */
async function parseInputs(specs, raw, surface) {
    const usable = Object.entries(specs).filter(([, spec]) => spec.only === undefined || spec.only === surface);
    const names = usable.map(([name]) => name);
    const values = {};
    const found = [];
    for (const [name, spec] of usable) {
        const outcome = await parseOne(name, spec, givenText(spec, raw.get(name), surface));
        if ('problem' in outcome)
            found.push(outcome.problem);
        else
            values[name] = outcome.value;
    }
    const unknown = [];
    for (const [name, value] of raw) {
        if (names.includes(name) || value === '')
            continue;
        const near = (0,nearest/* nearest */.p)(name, names);
        if (near === null)
            unknown.push(name);
        else
            found.push(misspelt(name, value, near, specs[near]));
    }
    return { values: values, problems: found, unknown };
}
function givenText(spec, given, surface) {
    const text = spec.verbatim ? given : given?.trim();
    return text === '' && surface === 'action' && !spec.verbatim ? undefined : text;
}
async function parseOne(name, spec, given) {
    const text = given ?? spec.default;
    if (text === undefined) {
        return spec.required ? { problem: problems/* problems */.B.inputMissing(name, spec.allowed) } : { value: undefined };
    }
    if (spec.schema === undefined && (text !== '' || spec.verbatim))
        return { value: text };
    const parsed = (await spec.schema?.())?.safeParse(text);
    if (parsed?.success)
        return { value: parsed.data };
    return { problem: problems/* problems */.B.inputInvalid(name, shown(spec, text), spec.allowed) };
}
function misspelt(name, value, near, spec) {
    return problems/* problems */.B.inputMisspelt(name, shown(spec, value), near, spec?.allowed ?? '');
}
function shown(spec, value) {
    return spec?.secret ? '***' : value;
}

// EXTERNAL MODULE: ./packages/app/src/places.ts
var places = __webpack_require__(1039);
;// CONCATENATED MODULE: ./packages/app/src/likely-specs.ts



/**
 * What a run on this event will most likely ask git about, so that it can go with the first question: each question is
 * a process. A wrong guess costs nothing but its answer.
 */
function likelySpecs(event) {
    const { base, head, policyAt, kind } = readEvent(event);
    const tested = kind === 'pull-request' && event.sha !== null ? (0,policy_file/* policySpecs */.DP)(event.sha) : [];
    const policy = policyAt.kind === 'commit' ? (0,policy_file/* policySpecs */.DP)(policyAt.sha) : [];
    const local = policyAt.kind === 'local' && kind === 'range' ? places/* localDefaultSpecs */.FP : [];
    const ofPull = kind === 'pull-request' && base?.kind === 'sha' ? (0,policy_file/* policySpecs */.DP)(base.sha) : [];
    return [...tested, ...policy, ...ofPull, ...local, ...typed(base), ...typed(head)];
}
function typed(place) {
    return place?.kind === 'typed' ? [`${place.text}^{commit}`] : [];
}

;// CONCATENATED MODULE: ./packages/app/src/recording-files.ts
/** Files that note what was read, so that the report lists every input with its hash. */
function recordFiles(files, hash) {
    const read = new Map();
    return {
        files: {
            ...files,
            read: async (path, maxBytes) => {
                const fact = await files.read(path, maxBytes);
                if (fact.status === 'available') {
                    read.set(path, { name: path, path, sha256: hash.sha256(fact.value), bytes: fact.value.length });
                }
                return fact;
            },
        },
        inputs: () => [...read.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    };
}

// EXTERNAL MODULE: ./packages/app/src/commit-object.ts
var commit_object = __webpack_require__(5008);
;// CONCATENATED MODULE: ./packages/app/src/resolve.ts




/** Works out what is judged: the event's word, made exact with git. A failure is a problem in the context. */
async function resolveChange(event, ports) {
    const reading = readEvent(event);
    if (reading.problem !== null || reading.kind === 'none')
        return contextOf(event, reading, { base: null, head: null });
    const base = await place(ports, reading.base);
    const head = await place(ports, reading.head);
    const places = { base: base.sha, head: head.sha };
    const problem = base.problem ?? head.problem;
    if (problem !== null)
        return { ...contextOf(event, reading, places), problem };
    const branch = event.name === 'cli' ? await currentBranch(ports) : reading.branch;
    const merged = reading.kind === 'pull-request' ? await testedMerge(event, places.head, ports) : null;
    const context = contextOf(event, { ...reading, branch }, places);
    return merged === null ? context : onTestedMerge(context, merged);
}
/**
 * GitHub's test merge of a pull request, where it is what is checked out: HEAD is the commit that the runner announced
 * (so earlier steps did not make it up), and its second parent is the pull request's head.
 */
async function testedMerge(event, head, ports) {
    const answers = await ports.git.objects(['HEAD^{commit}']);
    const found = answers.status === 'available' ? answers.value[0] : undefined;
    if (found?.kind !== 'found' || found.id !== event.sha)
        return null;
    const [first, second] = (0,commit_object/* parentsOf */.f)(found.bytes);
    return first !== undefined && second === head ? { merge: found.id, base: first } : null;
}
/** The tested merge stands on the tip of the base branch, so the policy of a change into the default branch is there. */
function onTestedMerge(context, tested) {
    const change = { ...context.change, base: tested.base, merge: tested.merge };
    const onDefault = context.baseBranch === context.defaultBranch;
    return onDefault ? { ...context, change, policyAt: { kind: 'commit', sha: tested.base } } : { ...context, change };
}
async function place(ports, at) {
    if (at === null)
        return { sha: null, problem: null };
    const resolved = await (0,places/* resolvePlace */.M0)(ports, at);
    if (resolved.status === 'available')
        return { sha: resolved.value, problem: null };
    return { sha: null, problem: { what: resolved.reason, fix: fixFor(at) } };
}
function fixFor(at) {
    return at.kind === 'typed' || at.kind === 'local-default'
        ? 'For example: cm <control> --range origin/main..HEAD'
        : 'Check out with `fetch-depth: 0`, and keep the default `persist-credentials: true` or pass `token`.';
}
async function currentBranch(ports) {
    const branch = await ports.git.currentBranch();
    return branch.status === 'available' ? branch.value : null;
}
function contextOf(event, reading, places) {
    const payload = recordOf(event.payload);
    const change = {
        repository: event.repository ?? textOf(recordOf(payload?.['repository'])?.['full_name']),
        event: event.name,
        base: places.base,
        head: places.head,
        merge: null,
        headRepository: reading.headRepository,
        pullRequest: reading.pullRequest?.number ?? null,
    };
    return {
        kind: reading.kind,
        change,
        defaultBranch: reading.defaultBranch,
        pullRequest: reading.pullRequest,
        push: reading.push,
        branch: reading.branch,
        baseBranch: reading.baseBranch,
        policyAt: reading.policyAt,
        problem: reading.problem,
    };
}

;// CONCATENATED MODULE: ./packages/app/src/levels.ts


/**
 * Applies a policy level and waivers to one verdict. A finding may weigh less than its rule (`atMost`); only findings
 * at the rule's own level decide the rule.
 */
function ruleRow(rule, level, verdict, waiverOf) {
    if (level === 'off')
        return bareRow(rule, 'notice', 'not-applicable', 'Switched off by the policy.');
    if (!verdict.applies && verdict.findings.length === 0)
        return bareRow(rule, level, 'not-applicable', verdict.reason);
    const findings = verdict.findings.map((draft) => findingOf(rule, level, draft, waiverOf(draft)));
    const deciding = findings.filter((finding) => finding.level === level);
    const decided = outcomeOf(deciding);
    const outcome = verdict.undecided && decided !== 'fail' ? 'unknown' : decided;
    const soft = findings.length - deciding.length;
    const reason = outcome === 'pass' && soft > 0
        ? `${verdict.reason} (${soft} softer ${soft === 1 ? 'finding' : 'findings'})`
        : verdict.reason;
    return { result: resultOf(rule, level, outcome, reason, verdict.threshold ?? null), findings };
}
/** A row without findings. */
function bareRow(rule, level, outcome, reason) {
    return { result: resultOf(rule, level, outcome, reason, null), findings: [] };
}
function resultOf(rule, level, outcome, reason, threshold) {
    const criteria = [...((0,src.clauseById)(rule.clause)?.criteria ?? [])];
    return { rule: rule.id, clause: rule.clause, criteria, scope: rule.scope, level, outcome, threshold, reason };
}
function outcomeOf(deciding) {
    for (const outcome of ['fail', 'unknown', 'waived']) {
        if (deciding.some((finding) => finding.outcome === outcome))
            return outcome;
    }
    return 'pass';
}
function findingOf(rule, level, draft, waiver) {
    const outcome = waiverEffect(draft, waiver);
    return {
        rule: rule.id,
        outcome,
        level: draft.atMost === undefined ? level : (0,src_outcome/* softer */.MA)(level, draft.atMost),
        message: draft.message,
        remedy: draft.remedy,
        location: draft.location,
        waiver,
    };
}
/** A verified waiver excuses a failure; one that could not be checked makes it unknown; others change nothing. */
function waiverEffect(draft, waiver) {
    if (waiver === null || draft.outcome === 'unknown')
        return draft.outcome;
    if (waiver.status === 'verified')
        return 'waived';
    return waiver.status === 'unchecked' ? 'unknown' : 'fail';
}

;// CONCATENATED MODULE: ./packages/app/src/rows.ts




const noWaiver = () => null;
/**
 * One row for each rule of the control, in its order. Throws on a verdict of a rule that the control does not have, and
 * on two of one rule: what they found would be lost without a trace.
 */
function controlRows(rules, judgement, policy, waiverOf) {
    const verdicts = new Map(judgement.verdicts.map((verdict) => [verdict.rule, verdict]));
    const strange = judgement.verdicts.find(({ rule }) => rules.every(({ id }) => id !== rule));
    if (strange !== undefined)
        throw new Error(`a verdict of the rule ${strange.rule}, which the control does not have`);
    if (verdicts.size < judgement.verdicts.length)
        throw new Error('two verdicts of one rule');
    return rules.map((rule) => ruleRow(rule, (0,src.effectiveLevel)(policy, rule), verdicts.get(rule.id) ?? none(rule), waiverOf));
}
function none(rule) {
    const message = `The control gave no verdict on ${rule.id}.`;
    const remedy = 'This is a defect of the suite: report it, with the version that the report names.';
    return unknownVerdict(rule.id, [{ outcome: 'unknown', message, remedy, location: null }]);
}
function unknownVerdict(rule, findings) {
    return { rule, applies: true, reason: findings[0]?.message ?? '', findings };
}
/** The rows that every report has: proof that inputs, event and policy were read. */
function harnessRows(gate, policy) {
    return harness_rules/* allHarnessRules */.H.map((rule) => {
        if (rule.id !== gate.rule)
            return bareRow(rule, rule.level, 'pass', 'Nothing stood in the way.');
        return ruleRow(rule, (0,src.effectiveLevel)(policy, rule), gate, noWaiver);
    });
}
/** A run that could not judge: the problems, and every rule of the control `unknown`. */
function stopped(action, found, context, loaded) {
    const first = found[0]?.message ?? 'The run stopped.';
    const stoppers = new Set(found.map((problem) => problem.rule.id));
    const harness = harness_rules/* allHarnessRules */.H.map((rule) => stoppers.has(rule.id)
        ? ruleRow(rule, 'error', problemVerdict(rule, found), noWaiver)
        : bareRow(rule, rule.level, 'not-applicable', 'The run stopped before this was looked at.'));
    const judged = action.rules.map((rule) => unjudgedRow(rule, loaded, `Not judged: see ${[...stoppers].join(', ')}.`));
    const more = found.length > 1 ? ` (and ${found.length - 1} more)` : '';
    return bareParts([...harness, ...judged], `Not judged: ${first}${more}`, context, loaded);
}
function unjudgedRow(rule, loaded, reason) {
    const level = loaded === null ? rule.level : (0,src.effectiveLevel)(loaded.policy, rule);
    return ruleRow(rule, level, { rule: rule.id, applies: true, undecided: true, reason, findings: [] }, noWaiver);
}
function problemVerdict(rule, found) {
    const own = found.filter((problem) => problem.rule.id === rule.id);
    return unknownVerdict(rule.id, own.map(({ outcome, message, remedy, location }) => ({ outcome, message, remedy, location: location ?? null })));
}
/** A run on a change that brings nothing, and that was proved. */
function nothingToJudge(action, context, loaded) {
    const reason = 'A deleted branch or tag brings nothing to judge.';
    const rows = [...harness_rules/* allHarnessRules */.H, ...action.rules].map((rule) => bareRow(rule, rule.level, 'not-applicable', reason));
    return bareParts(rows, reason, context, loaded);
}
function bareParts(rows, summary, context, loaded) {
    const policy = loaded === null ? unreadPolicy : referenceOf(loaded);
    return { rows, summary, facts: {}, outputs: {}, change: context.change, policy };
}

;// CONCATENATED MODULE: ./packages/app/src/tighten.ts


/**
 * Applies the inputs that affect a verdict to the policy's settings. An input may only make a setting stricter; a
 * looser one is a problem that prints the policy lines to write instead. Source: DESIGN §8.
 */
function tighten(control, specs, values, settings) {
    const next = { ...settings };
    const found = [];
    for (const [name, spec] of Object.entries(specs)) {
        const value = values[name];
        if (spec.tightens === undefined || value === undefined)
            continue;
        const { setting, direction } = spec.tightens;
        const current = next[setting];
        if ((0,src.isTighter)(direction, current, value) === 'looser') {
            found.push(problems/* problems */.B.inputLoosens(name, show(value), show(current), policyLines(control, name, value)));
        }
        else
            next[setting] = value;
    }
    return { settings: next, problems: found };
}
function show(value) {
    if (value === null || value === undefined)
        return 'no limit';
    if (Array.isArray(value))
        return value.length === 0 ? 'none' : value.join(', ');
    return String(value);
}
function policyLines(control, name, value) {
    const text = Array.isArray(value) ? `[${value.map(yamlScalar).join(', ')}]` : yamlScalar(value);
    return `controls:\n  ${control}:\n    ${name}: ${text}`;
}
/** A value as YAML reads it back: text that YAML might read otherwise stands in double quotes, as JSON writes it. */
function yamlScalar(value) {
    if (typeof value !== 'string')
        return JSON.stringify(value ?? null);
    const plain = /^[A-Za-z][\w./-]*$/.test(value) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value);
    return plain ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./packages/app/src/waiver-history.ts


/** How many versions of the policy file are read to find the change that added a waiver: one request each. */
const mostVersions = 50;
/** A history that asks the forge and remembers the answers. */
function waiverHistory(forge, catalogue) {
    const versions = new Map();
    const version = (at) => {
        const key = JSON.stringify([at.repository, at.path, at.commit]);
        const known = versions.get(key) ?? readVersion(forge, at, catalogue);
        versions.set(key, known);
        return known;
    };
    const holds = async (at, waiver) => {
        const keys = await version(at);
        return keys.status === 'unavailable' ? keys : (0,fact/* available */.q)(keys.value.has((0,src.waiverKey)(waiver)));
    };
    return { holds, introducedBy: (from, waiver) => introducedBy(forge, from, waiver, holds) };
}
async function readVersion(forge, at, catalogue) {
    const file = await forge.fileAt(at.repository, at.path, at.commit);
    if (file.status === 'unavailable')
        return file;
    if (file.value === null)
        return (0,fact/* available */.q)(new Set());
    const { waiversIn } = await Promise.all(/* import() */[__webpack_require__.e(311), __webpack_require__.e(815), __webpack_require__.e(146), __webpack_require__.e(789)]).then(__webpack_require__.bind(__webpack_require__, 8789));
    const waivers = waiversIn(file.value, catalogue);
    if (waivers !== null)
        return (0,fact/* available */.q)(new Set(waivers.map(src.waiverKey)));
    return (0,fact/* unavailable */.h)(`the policy file at commit ${at.commit.slice(0, 12)} cannot be understood`);
}
/** The oldest commit of the unbroken run of versions, newest first, that hold the waiver as it stands. */
async function introducedBy(forge, from, waiver, holds) {
    const commits = await forge.commitsOfPath(from.repository, from.path, from.commit);
    if (commits.status === 'unavailable')
        return commits;
    let oldest = null;
    for (const commit of commits.value.slice(0, mostVersions)) {
        const there = await holds({ ...from, commit }, waiver);
        if (there.status === 'unavailable')
            return there;
        if (!there.value)
            break;
        oldest = commit;
        if (commit === commits.value.at(-1))
            return (0,fact/* available */.q)(oldest);
        if (commit === commits.value[mostVersions - 1])
            return (0,fact/* unavailable */.h)(tooOld);
    }
    return oldest === null ? (0,fact/* unavailable */.h)('no version of the policy file holds it') : (0,fact/* available */.q)(oldest);
}
const tooOld = `the change that added it is more than ${mostVersions} versions of the policy file ago; renew it in a new pull request`;

;// CONCATENATED MODULE: ./packages/app/src/waivers.ts



/**
 * Whether a waiver counts: the pull request that added its line has a standing approval of the named approver, of a
 * commit that holds the line, and another author. One that the change under judgement adds counts once a listed
 * approver approved that head. Where the policy lists approvers, the named one has to be among them.
 */
async function verifyWaiver(question, loaded, context, ports, catalogue, history = waiverHistory(ports.forge, catalogue)) {
    const { waiver, addedHere } = question;
    const verdict = await verification(waiver, addedHere, { loaded, context, ports, history });
    return { ...waiver, ...verdict };
}
async function verification(waiver, addedHere, search) {
    const { approvers } = search.loaded.policy;
    const listed = approvers.some((login) => sameLogin(login, waiver.approver));
    if (!listed && (addedHere || approvers.length > 0)) {
        return unverified(`${waiver.approver} is not in the policy’s list of approvers`);
    }
    const { repository } = search.context.change;
    if (!search.ports.forge.hasToken)
        return unchecked('its approval cannot be checked without a token');
    if (repository === null)
        return unchecked('its approval cannot be checked without knowing the repository');
    return addedHere ? addedHereBy(waiver, repository, search) : addedBeforeBy(waiver, repository, search);
}
async function addedHereBy(waiver, repository, search) {
    const pull = search.context.pullRequest;
    if (pull === null)
        return unverified('it is not yet in the policy of the default branch');
    const approvals = await approvalsBy(waiver.approver, repository, pull, search.ports);
    if (approvals.status === 'unavailable')
        return unchecked(approvals.reason);
    return approvals.value.some((review) => review.commit === search.context.change.head)
        ? verified(`approved by ${waiver.approver} at the head of pull request #${pull.number}`)
        : unverified(`${waiver.approver} has not approved the head of pull request #${pull.number}`);
}
async function addedBeforeBy(waiver, repository, search) {
    const { loaded, ports, history } = search;
    if (loaded.commit === null)
        return unverified('the policy file was given by hand, so nobody reviewed it');
    const own = { repository, path: policy_file/* policyPath */.k1, commit: loaded.commit };
    const isOwn = await history.holds(own, waiver);
    if (isOwn.status === 'unavailable')
        return unchecked(isOwn.reason);
    const home = isOwn.value || loaded.extended === null ? own : loaded.extended;
    const introduced = await history.introducedBy(home, waiver);
    if (introduced.status === 'unavailable')
        return unchecked(introduced.reason);
    const pulls = await ports.forge.pullRequestsOfCommit(home.repository, introduced.value);
    if (pulls.status === 'unavailable')
        return unchecked(pulls.reason);
    const merged = pulls.value.filter((pull) => pull.mergedAt !== null);
    if (merged.length === 0) {
        return unverified(`commit ${introduced.value.slice(0, 12)} added it without a pull request`);
    }
    return approvedInOne(waiver, merged, home, search);
}
async function approvedInOne(waiver, pulls, home, search) {
    const answers = [];
    for (const pull of pulls) {
        const answer = await approvedIn(waiver, pull, home, search);
        if (answer.status === 'verified')
            return answer;
        answers.push(answer);
    }
    return (answers.find((answer) => answer.status === 'unchecked') ?? answers[0] ?? unverified('no pull request added it'));
}
async function approvedIn(waiver, pull, home, { ports, history }) {
    const approvals = await approvalsBy(waiver.approver, home.repository, pull, ports);
    if (approvals.status === 'unavailable')
        return unchecked(approvals.reason);
    const [approval] = approvals.value;
    const where = `pull request #${pull.number}, which added it`;
    if (approval === undefined)
        return unverified(`${waiver.approver} did not approve ${where}`);
    if (approval.commit === null)
        return unchecked(`GitHub no longer says which commit of ${where}, was approved`);
    const seen = await history.holds({ ...home, commit: approval.commit }, waiver);
    if (seen.status === 'unavailable')
        return unchecked(seen.reason);
    return seen.value
        ? verified(`approved by ${waiver.approver} in pull request #${pull.number}`)
        : unverified(`${waiver.approver} approved ${where}, before it was added`);
}
/** Standing approvals of the approver, who is not the pull request's author; one at most, because the last one counts. */
async function approvalsBy(approver, repository, pull, ports) {
    const reviews = await ports.forge.reviews(repository, pull.number);
    if (reviews.status === 'unavailable')
        return reviews;
    const author = pull.author?.login ?? null;
    const own = standingApprovals(reviews.value).filter((review) => sameLogin(review.user?.login ?? '', approver) && isIndependent(review, author));
    return { status: 'available', value: own };
}
function verified(evidence) {
    return { status: 'verified', evidence };
}
function unverified(evidence) {
    return { status: 'unverified', evidence };
}
function unchecked(evidence) {
    return { status: 'unchecked', evidence };
}

;// CONCATENATED MODULE: ./packages/app/src/waiver-lookup.ts



/** Finds and checks the waivers for all failing drafts, each waiver once, before the levels are applied. */
async function waiversFor(verdicts, search) {
    const inForce = search.loaded.policy.waivers;
    const added = (0,src.waiversAdded)(inForce, search.proposed?.waivers ?? []);
    if (inForce.length === 0 && added.length === 0)
        return () => null;
    const today = (0,src.dayOf)(search.ports.clock.now());
    const check = await checker(added, search);
    const applied = new Map();
    for (const { rule, findings } of verdicts) {
        for (const draft of findings.filter(({ outcome }) => outcome === 'fail')) {
            const find = (waivers) => (0,src.waiverFor)(waivers, search.control, { rule, location: draft.location }, today, search.context.change.pullRequest);
            const best = await bestOf(find, inForce, added, check);
            if (best !== null)
                applied.set(draft, best);
        }
    }
    return (draft) => applied.get(draft) ?? null;
}
/** How far a waiver is from counting. */
const rank = {
    verified: 0,
    unchecked: 1,
    unverified: 2,
    expired: 3,
};
/** The first waiver that counts, those in force before those that the change adds; else the one that is nearest to it. */
async function bestOf(find, inForce, added, check) {
    let first = null;
    for (const waivers of [inForce, added]) {
        let left = waivers;
        for (let found = find(left); found !== null; found = find(left)) {
            const { waiver } = found;
            const applied = await check(found);
            if (applied.status === 'verified')
                return applied;
            if (first === null || rank[applied.status] < rank[first.status])
                first = applied;
            left = left.filter((other) => other !== waiver);
        }
    }
    return first;
}
async function checker(added, search) {
    const { loaded, context, ports } = search;
    const catalogue = await search.catalogue();
    const history = waiverHistory(ports.forge, catalogue);
    const checked = new Map();
    return async ({ waiver, status }) => {
        if (status === 'expired')
            return { ...waiver, status: 'expired', evidence: `expired on ${waiver.expires}` };
        const question = { waiver, addedHere: added.includes(waiver) };
        const verdict = checked.get(waiver) ?? verifyWaiver(question, loaded, context, ports, catalogue, history);
        checked.set(waiver, verdict);
        return verdict;
    };
}

;// CONCATENATED MODULE: ./packages/app/src/run.ts














/**
 * The one composition: inputs, change, policy, collect, judge, report. Never throws: a defect inside is a catalogued
 * problem, and its stack goes to the debug log. Source: DESIGN §4.
 */
async function run(action, outer, catalogue) {
    const recorded = recordFiles(outer.ports.files, outer.ports.hash);
    const git = cacheObjects(outer.ports.git, likelySpecs(outer.event));
    const host = { ...outer, ports: { ...outer.ports, git, files: recorded.files } };
    const finish = (parts) => assemble({ ...parts, control: action.name, inputs: recorded.inputs(), host });
    const progress = { context: bareContext(host.event), loaded: null };
    try {
        return finish(await judged(action, host, catalogue, progress));
    }
    catch (error) {
        host.ports.log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
        return finish(stopped(action, [problems/* problems */.B.crash(action.name)], progress.context, progress.loaded));
    }
}
async function judged(action, host, catalogue, progress) {
    const specs = { ...action.inputs, ...commonInputs };
    const inputs = await parseInputs(specs, host.rawInputs, host.surface);
    for (const name of inputs.unknown) {
        host.ports.log.warning(`"${name}" is not an input of ${action.name}; it was ignored.`);
    }
    if (inputs.problems.length > 0)
        return stopped(action, inputs.problems, progress.context, null);
    const context = await changeOf(action, host, inputs.values);
    progress.context = context;
    if (context.problem !== null) {
        return stopped(action, [problems/* problems */.B.changeUnknown(context.problem.what, context.problem.fix)], context, null);
    }
    const policy = await loadPolicy(host, context, { [action.name]: action.defaults }, catalogue);
    if (!policy.ok)
        return stopped(action, policy.problems, context, null);
    const { loaded } = policy;
    progress.loaded = loaded;
    const tightened = tighten(action.name, specs, inputs.values, loaded.policy.controls[action.name]);
    if (tightened.problems.length > 0)
        return stopped(action, tightened.problems, context, loaded);
    if (context.kind === 'none')
        return nothingToJudge(action, context, loaded);
    const asked = { inputs: inputs.values, settings: tightened.settings, change: context };
    const judgement = await judge(action, host.ports, asked);
    return withPolicy(action, judgement, { host, context, loaded, catalogue });
}
/** Applies levels and waivers, and adds what the change does to the policy itself. */
async function withPolicy(action, judgement, { host, context, loaded, catalogue }) {
    const gate = await judgeGateChange(loaded, context, host, catalogue);
    const search = { control: action.name, loaded, proposed: gate.proposed, context, ports: host.ports, catalogue };
    const waiverOf = await waiversFor(judgement.verdicts, search);
    const rows = [
        ...harnessRows(gate.verdict, loaded.policy),
        ...controlRows(action.rules, judgement, loaded.policy, waiverOf),
    ];
    return { ...judgement, rows, change: context.change, policy: referenceOf(loaded) };
}
async function changeOf(action, host, values) {
    const needsRepository = action.needsRepository?.(values) ?? true;
    return needsRepository ? resolveChange(host.event, host.ports) : detachedContext(host);
}
/** A text is judged, not a change: the repository, where there is one, gives only the branch and the policy. */
async function detachedContext(host) {
    const { git } = host.ports;
    if (!(await git.present()))
        return { ...bareContext(host.event), policyAt: { kind: 'nowhere' } };
    const branch = await git.currentBranch();
    return { ...bareContext(host.event), branch: branch.status === 'available' ? branch.value : null };
}
async function judge(action, ports, context) {
    const facts = await action.collect(ports, context);
    return action.judge(facts, context.settings);
}

;// CONCATENATED MODULE: ./packages/app/src/index.ts





















/***/ }),

/***/ 1039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ localDefaultSpecs),
/* harmony export */   JS: () => (/* binding */ knownTip),
/* harmony export */   M0: () => (/* binding */ resolvePlace),
/* harmony export */   Uq: () => (/* binding */ localDefaultTip),
/* harmony export */   rS: () => (/* binding */ fetchedTip),
/* harmony export */   vc: () => (/* binding */ thinDepth)
/* harmony export */ });
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2667);
/* harmony import */ var _commit_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5008);


/** Where a laptop may know the default branch, best first. */
const localDefaults = [
    'refs/remotes/origin/HEAD',
    'refs/remotes/origin/main',
    'refs/remotes/origin/master',
    'refs/heads/main',
    'refs/heads/master',
];
/** What git is asked to find a laptop's default branch. */
const localDefaultSpecs = localDefaults.map((ref) => `${ref}^{commit}`);
/** The commit of the default branch as this clone knows it; null where there is no such branch. */
async function localDefaultTip(ports) {
    return firstCommit(ports, localDefaults);
}
/** The tip of a branch of the change's repository, fetched: what a checkout has of other branches may be old or forged. */
async function fetchedTip(ports, name) {
    const ref = `refs/cm-actions/${name}`;
    const fetched = await ports.git.fetch([`+refs/heads/${name}:${ref}`], await thinDepth(ports));
    if (fetched.status === 'unavailable')
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .h)(tipUnread(name, fetched.reason));
    const tip = await firstCommit(ports, [ref]);
    if (tip.status === 'unavailable')
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .h)(tipUnread(name, tip.reason));
    return tip.value === null
        ? (0,_cm_model__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .h)(tipUnread(name, 'git fetched it but does not know it.'))
        : (0,_cm_model__WEBPACK_IMPORTED_MODULE_0__/* .available */ .q)(tip.value);
}
/** The tip of a branch as this clone knows it; null where it knows none. An earlier step of a job may have written it. */
async function knownTip(ports, name) {
    const known = await firstCommit(ports, [`refs/remotes/origin/${name}`]);
    return known.status === 'available' ? known.value : null;
}
/** The tip of a branch that a change is compared with: fetched, else as the clone knows it. Not for the policy of a run on GitHub. */
async function branchTip(ports, name) {
    const fetched = await fetchedTip(ports, name);
    if (fetched.status === 'available')
        return fetched;
    const known = await knownTip(ports, name);
    return known === null ? fetched : (0,_cm_model__WEBPACK_IMPORTED_MODULE_0__/* .available */ .q)(known);
}
function tipUnread(name, why) {
    return `The tip of "${name}" could not be read: ${why}`;
}
async function firstCommit(ports, refs) {
    const answers = await ports.git.objects(refs.map((ref) => `${ref}^{commit}`));
    if (answers.status === 'unavailable')
        return answers;
    return (0,_cm_model__WEBPACK_IMPORTED_MODULE_0__/* .available */ .q)(answers.value.find((answer) => answer.kind === 'found')?.id ?? null);
}
/** One commit deep in a shallow clone. A full clone is never fetched with a depth: that would cut its history. */
async function thinDepth(ports) {
    const shallow = await ports.git.shallowCommits();
    return shallow.status === 'available' && shallow.value.size > 0 ? { depth: 1 } : null;
}
/** The commit at a place; null where there is none (the parent of a root commit). */
async function resolvePlace(ports, place) {
    switch (place.kind) {
        case 'sha':
            return (0,_cm_model__WEBPACK_IMPORTED_MODULE_0__/* .available */ .q)(place.sha);
        case 'branch':
            return branchTip(ports, place.name);
        case 'local-default':
            return localDefaultOrReason(ports);
        case 'first-parent':
            return firstParent(ports, place.of);
        case 'typed':
            return typedCommit(ports, place.text);
        default:
            return place;
    }
}
async function localDefaultOrReason(ports) {
    const tip = await localDefaultTip(ports);
    if (tip.status === 'unavailable')
        return tip;
    if (tip.value !== null)
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_0__/* .available */ .q)(tip.value);
    return (0,_cm_model__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .h)('This clone has no origin/HEAD, main or master to compare with. Name the base: --base REF, or --range A..B.');
}
async function firstParent(ports, sha) {
    const commit = await oneObject(ports, `${sha}^{commit}`);
    if (commit.status === 'unavailable')
        return commit;
    if (commit.value.kind === 'missing')
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .h)(`Commit ${sha} is not in this clone.`);
    return (0,_cm_model__WEBPACK_IMPORTED_MODULE_0__/* .available */ .q)((0,_commit_object_js__WEBPACK_IMPORTED_MODULE_1__/* .parentsOf */ .f)(commit.value.bytes)[0] ?? null);
}
async function typedCommit(ports, text) {
    const commit = await oneObject(ports, `${text}^{commit}`);
    if (commit.status === 'unavailable')
        return commit;
    if (commit.value.kind === 'found')
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_0__/* .available */ .q)(commit.value.id);
    return (0,_cm_model__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .h)(`"${text}" names no commit in this clone. Check the spelling; if it is on the server, fetch it first (git fetch origin ${text}).`);
}
async function oneObject(ports, spec) {
    const answers = await ports.git.objects([spec]);
    if (answers.status === 'unavailable')
        return answers;
    return (0,_cm_model__WEBPACK_IMPORTED_MODULE_0__/* .available */ .q)(answers.value[0] ?? { kind: 'missing', spec });
}


/***/ }),

/***/ 9312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ policySpecs),
/* harmony export */   Kf: () => (/* binding */ policyCommit),
/* harmony export */   _W: () => (/* binding */ policyFileAt),
/* harmony export */   eP: () => (/* binding */ renameFix),
/* harmony export */   k1: () => (/* binding */ policyPath)
/* harmony export */ });
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2667);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1039);


/** Where every repository keeps its policy. */
const policyPath = '.github/change-policy.yml';
const wrongPath = '.github/change-policy.yaml';
/** What to do about a misnamed policy file. */
const renameFix = `git mv ${wrongPath} ${policyPath}`;
/**
 * The commit that an anchor means. Null: there is none, and so no policy file. On GitHub a branch's tip is fetched,
 * else the API names the last commit that touched the policy file on it; what the checkout says of other branches does
 * not count there, because an earlier step of the job may have written it.
 */
async function policyCommit(host, context, at) {
    switch (at.kind) {
        case 'commit':
            return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .available */ .q)(at.sha);
        case 'nowhere':
            return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .available */ .q)(null);
        case 'local':
            return localCommit(host.ports, context);
        case 'branch':
            return branchCommit(host, context, at.name);
        default:
            return at;
    }
}
async function localCommit(ports, context) {
    const tip = await (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .localDefaultTip */ .Uq)(ports);
    return tip.status === 'available' && tip.value === null ? (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .available */ .q)(context.change.head) : tip;
}
async function branchCommit(host, context, name) {
    const known = host.surface === 'cli' ? await (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .knownTip */ .JS)(host.ports, name) : null;
    if (known !== null)
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .available */ .q)(known);
    const fetched = await (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchedTip */ .rS)(host.ports, name);
    const { repository } = context.change;
    if (fetched.status === 'available' || repository === null)
        return fetched;
    const touching = await lastTouching(host.ports, repository, name);
    return touching.status === 'available' ? touching : (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)(`${fetched.reason} ${touching.reason}`);
}
/** The newest commit on a branch that touched the policy file, so the file there is the branch's; null: none ever did. */
async function lastTouching(ports, repository, branch) {
    const touching = await ports.forge.commitsOfPath(repository, policyPath, branch);
    if (touching.status === 'unavailable')
        return touching;
    const [newest] = touching.value;
    if (newest !== undefined)
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .available */ .q)(newest);
    const wrong = await ports.forge.fileAt(repository, wrongPath, branch);
    if (wrong.status === 'unavailable')
        return wrong;
    return wrong.value === null ? (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .available */ .q)(null) : (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)(`${misnamed.reason} Rename it.`);
}
/** What a commit has as its policy: from git, else after a fetch of that commit, else from the API. */
async function policyFileAt(ports, repository, commit) {
    const local = await localFile(ports, commit);
    if (local.status === 'available')
        return local;
    await ports.git.fetch([commit], await (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .thinDepth */ .vc)(ports));
    const fetched = await localFile(ports, commit);
    if (fetched.status === 'available')
        return fetched;
    if (repository === null)
        return fetched;
    const remote = await remoteFile(ports, repository, commit);
    if (remote.status === 'available')
        return remote;
    return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)(`Neither git nor the API could read it at ${commit}. ${fetched.reason} ${remote.reason}`);
}
/** What git is asked about the policy file at a commit; the same words each time, so that answers are remembered. */
function policySpecs(commit) {
    return [`${commit}^{commit}`, `${commit}:${policyPath}`, `${commit}:${wrongPath}`];
}
async function localFile(ports, commit) {
    const answers = await ports.git.objects(policySpecs(commit));
    if (answers.status === 'unavailable')
        return answers;
    const [at, file, wrong] = answers.value;
    if (at?.kind !== 'found')
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)(`Commit ${commit} is not in this clone.`);
    if (file?.kind === 'found') {
        return file.type === 'blob'
            ? (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .available */ .q)({ kind: 'file', bytes: file.bytes })
            : (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .available */ .q)({ kind: 'misnamed', reason: `${policyPath} is a folder, not a file.` });
    }
    return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .available */ .q)(wrong?.kind === 'found' ? misnamed : { kind: 'none' });
}
async function remoteFile(ports, repository, commit) {
    const file = await ports.forge.fileAt(repository, policyPath, commit);
    if (file.status === 'unavailable')
        return file;
    if (file.value !== null)
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .available */ .q)({ kind: 'file', bytes: file.value });
    const wrong = await ports.forge.fileAt(repository, wrongPath, commit);
    if (wrong.status === 'unavailable')
        return wrong;
    return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .available */ .q)(wrong.value === null ? { kind: 'none' } : misnamed);
}
const misnamed = {
    kind: 'misnamed',
    reason: `The policy file is named ${wrongPath}; its name is ${policyPath}.`,
};


/***/ }),

/***/ 5463:
/***/ (() => {



/***/ }),

/***/ 5099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ problems)
/* harmony export */ });
/* unused harmony export clip */
/* harmony import */ var _harness_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6605);

/** The catalogue: every way in which a run can stop, with what happened and what to do. */
const problems = {
    inputInvalid: (name, value, allowed) => ({
        rule: _harness_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .harnessRules */ .U.inputInvalid,
        outcome: 'unknown',
        message: `The input "${name}" has the value "${clip(value)}", which is not allowed.`,
        remedy: `Allowed: ${allowed}. Correct "${name}" where this check is called.`,
    }),
    inputMissing: (name, allowed) => ({
        rule: _harness_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .harnessRules */ .U.inputInvalid,
        outcome: 'unknown',
        message: `The input "${name}" is required and was not given.`,
        remedy: `Add "${name}" where this check is called. Allowed: ${allowed}.`,
    }),
    inputMisspelt: (name, value, nearest, allowed) => ({
        rule: _harness_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .harnessRules */ .U.inputInvalid,
        outcome: 'unknown',
        message: `There is no input "${clip(name)}" (given as "${clip(value)}"); the nearest is "${nearest}".`,
        remedy: `Write "${nearest}" instead of "${clip(name)}". Allowed: ${allowed}.`,
    }),
    changeUnknown: (what, fix) => ({
        rule: _harness_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .harnessRules */ .U.eventUnknown,
        outcome: 'unknown',
        message: what,
        remedy: fix,
    }),
    policyUnreadable: (what, fix) => ({
        rule: _harness_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .harnessRules */ .U.policyUnreadable,
        outcome: 'unknown',
        message: what,
        remedy: fix,
    }),
    policyMalformed: (path, place, message, fix) => ({
        rule: _harness_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .harnessRules */ .U.policyMalformed,
        outcome: 'unknown',
        message: `${path}:${place.line}:${place.column}: ${message}`,
        remedy: fix,
        location: { kind: 'file', path, line: place.line, column: place.column },
    }),
    inputLoosens: (name, value, current, lines) => ({
        rule: _harness_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .harnessRules */ .U.inputLoosens,
        outcome: 'unknown',
        message: `The input "${name}: ${clip(value)}" is looser than the policy (${current}). Inputs may only tighten it.`,
        remedy: `If the policy itself should change, write this into .github/change-policy.yml on the default branch:\n${lines}`,
    }),
    crash: (control) => ({
        rule: _harness_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .harnessRules */ .U.crash,
        outcome: 'unknown',
        message: `${control} stopped because of a defect of its own; the change was not judged.`,
        remedy: 'Run it again with debug logging (ACTIONS_STEP_DEBUG, or --debug on the command line) and report the text that it prints.',
    }),
};
/** Outside text in a one-line message: at most 120 characters. */
function clip(text, most = 120) {
    const points = [...text.slice(0, most * 2)];
    return points.length > most ? `${points.slice(0, most).join('')}…` : points.join('');
}


/***/ }),

/***/ 2449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ ruleOutcomes),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   MA: () => (/* binding */ softer),
/* harmony export */   Wu: () => (/* binding */ scopes),
/* harmony export */   sK: () => (/* binding */ reportOutcomes),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/** What a rule decided. `waived` is a failure that a verified waiver excuses. Source: DESIGN §2. */
const ruleOutcomes = ['pass', 'fail', 'waived', 'unknown', 'not-applicable'];
/** What a report decided: `fail` before `unknown` before `pass`, counting rules of level `error` only. */
const reportOutcomes = ['pass', 'fail', 'unknown'];
/** How much a rule weighs; only `error` can turn a report red. */
const levels = ['error', 'warning', 'notice'];
/** `change`: what this change did, and its author can fix in it. `repository`: a state that was there before. */
const scopes = ['change', 'repository'];
/** The softer of two levels, so that a finding never weighs more than its rule. */
function softer(a, b) {
    return levels.indexOf(a) >= levels.indexOf(b) ? a : b;
}
/** Process exit code of a report outcome: 0 pass, 1 fail, 2 unknown. Source: DESIGN §5. */
function exitCodeOf(outcome) {
    return outcome === 'pass' ? 0 : outcome === 'fail' ? 1 : 2;
}


/***/ }),

/***/ 1677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ dayNumber),
/* harmony export */   k: () => (/* binding */ dayOf)
/* harmony export */ });
/** Days since 1970-01-01 of a calendar day `YYYY-MM-DD`, or null where there is no such day. Reads no clock. */
function dayNumber(day) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) {
        return null;
    }
    const [year, month, date] = day.split('-').map(Number);
    const time = new Date(0).setUTCFullYear(year, month - 1, date);
    return new Date(time).toISOString().slice(0, 10) === day ? time / millisecondsPerDay : null;
}
/** The calendar day in UTC, `YYYY-MM-DD`, of a time in milliseconds since 1970-01-01. */
function dayOf(milliseconds) {
    return new Date(milliseconds).toISOString().slice(0, 10);
}
const millisecondsPerDay = 86_400_000;


/***/ }),

/***/ 9220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditWaivers: () => (/* reexport */ auditWaivers),
  builtInPolicy: () => (/* reexport */ builtInPolicy),
  clauseById: () => (/* reexport */ clauseById),
  clauses: () => (/* reexport */ clauses),
  compileGlobs: () => (/* reexport */ compileGlobs),
  dayOf: () => (/* reexport */ days/* dayOf */.k),
  effectiveLevel: () => (/* reexport */ effectiveLevel),
  isTighter: () => (/* reexport */ isTighter),
  loosenedBy: () => (/* reexport */ loosenedBy),
  matchRefName: () => (/* reexport */ matchRefName),
  waiverFor: () => (/* reexport */ waiverFor),
  waiverKey: () => (/* reexport */ waiverKey),
  waiversAdded: () => (/* reexport */ waiversAdded)
});

// UNUSED EXPORTS: compileGlob, controlOf, dayNumber, expiryNotice, extendsForm, isEnforced, isEqual, isExpired, matchGlob, matchGlobs, parseExtendsReference, waivedRule

;// CONCATENATED MODULE: ./packages/policy/src/built-in.ts
/** The policy with no file: the policy document itself. `controls` are the controls' own defaults. */
function builtInPolicy(controls) {
    return {
        version: 1,
        enforce: 'change',
        adoptedAt: null,
        mode: 'enforce',
        rules: {},
        protectedBases: [],
        approvers: [],
        waivers: [],
        controls,
    };
}

;// CONCATENATED MODULE: ./packages/policy/src/clauses/build.ts
/** Monitoring, alerts and the detection of vulnerabilities, where the change itself is not what is judged. */
const monitoring = ['CC7.2'];
/** Detection that also decides whether a change goes ahead. */
const monitoringAndChange = ['CC7.2', 'CC8.1'];
/** Writes the headings of one policy section once for all of its clauses; the document's own title is left out. */
function clausesOf(section, bodies) {
    return bodies.map((body) => ({
        id: body.id,
        section,
        lines: body.lines,
        text: body.text,
        criteria: body.criteria ?? ['CC8.1'],
        reading: body.reading ?? null,
        enforcedBy: body.enforcedBy,
    }));
}
/** Rules of one control, by their names without the control, so that a rule id is spelt in one way only. */
function control(name, ...rules) {
    return { kind: 'control', control: name, rules: rules.map((rule) => `${name}/${rule}`) };
}
/** What will hold the clause, and the issue that builds it. */
function notYet(plan) {
    return { kind: 'not-yet', plan };
}
/** What a person has to do, because no machine can. */
function people(how) {
    return { kind: 'people', how };
}

;// CONCATENATED MODULE: ./packages/policy/src/clauses/appendices.ts

/** Policy appendices A to C. */
const appendices = [
    ...clausesOf(['Appendix A: Tool References'], [
        {
            id: 'tools.references',
            lines: [[423, 427]],
            text: 'The platform uses GitHub Actions, Alembic, Docker, Kubernetes and Datadog.',
            reading: 'A reference that explains the examples. Teams with other tools of the same kind follow the same clauses.',
            criteria: monitoringAndChange,
            enforcedBy: [{ kind: 'document', name: 'Change Management Policy, Appendix A' }],
        },
    ]),
    ...clausesOf(['Appendix B: Emergency Procedures'], [
        {
            id: 'emergency.procedures',
            lines: [[431, 431]],
            text: 'Emergency changes and incident response follow detailed written steps.',
            reading: 'The policy announces the steps and does not give them.',
            criteria: monitoringAndChange,
            enforcedBy: [
                people("The on-call engineer follows the team's own steps."),
                notYet('issue 8: emergency procedure document'),
            ],
        },
    ]),
    ...clausesOf(['Appendix C: Templates'], [
        {
            id: 'templates.change-request',
            lines: [[435, 435]],
            text: 'There is a change request form.',
            enforcedBy: [notYet('issue 8: issue form and pull request template')],
        },
        {
            id: 'templates.deployment-checklist',
            lines: [[436, 436]],
            text: 'There is a deployment checklist.',
            enforcedBy: [notYet('issue 8: deployment checklist')],
        },
        {
            id: 'templates.rollback-runbook',
            lines: [[437, 437]],
            text: 'There is a rollback runbook.',
            enforcedBy: [notYet('issue 8: rollback runbook')],
        },
        {
            id: 'templates.post-mortem',
            lines: [[438, 438]],
            text: 'There is a post-mortem template.',
            criteria: monitoringAndChange,
            enforcedBy: [notYet('issue 8: post-mortem template')],
        },
    ]),
];

;// CONCATENATED MODULE: ./packages/policy/src/clauses/categories.ts

const section = 'Change Categories';
/** Policy section "Change Categories". */
const categories = [
    ...clausesOf([section, 'Standard Changes'], [
        {
            id: 'categories.standard',
            lines: [[24, 30]],
            text: 'A standard change is pre-approved, low-risk and routine, such as a patch-level dependency update, a configuration adjustment, a documentation update or a non-breaking API addition.',
            reading: 'The four kinds are examples. A change is standard only if every file in it is; a grouped dependency update counts as its largest step. "Non-breaking API additions" meets "New features" and "API modifications" of the normal changes: the higher risk wins.',
            enforcedBy: [notYet('issue 10, `change-gate`: classification by paths, commit types and dependency metadata')],
        },
        {
            id: 'approvals.standard',
            lines: [[32, 32]],
            text: 'A standard change is pre-approved and follows the standard procedure.',
            reading: 'The kind of change is approved once and entered in a register; the branch protection rules below still ask for a reviewer. An unregistered kind is a normal change.',
            enforcedBy: [notYet('issue 10, `change-gate`: register of pre-approved changes')],
        },
    ]),
    ...clausesOf([section, 'Normal Changes'], [
        {
            id: 'categories.normal',
            lines: [[36, 42]],
            text: 'A normal change carries moderate risk and needs review, such as a new feature, an API modification, a database schema change or a third-party integration.',
            reading: 'Whatever no rule classifies is a normal change. An author may raise the category and never lower it.',
            enforcedBy: [notYet('issue 10, `change-gate`: classification')],
        },
        {
            id: 'approvals.normal',
            lines: [[44, 44]],
            text: 'A normal change is approved by the technical lead and has a code review.',
            reading: '"Technical lead + Code review" is two approvals by two people, neither of whom wrote the change. Where no lead is named, code owners stand in, then a maintainer, and the report says so.',
            enforcedBy: [notYet('issue 10, `change-gate`: approvals on the head commit')],
        },
    ]),
    ...clausesOf([section, 'Emergency Changes'], [
        {
            id: 'categories.emergency',
            lines: [[48, 53]],
            text: 'An emergency change is a critical fix for a production issue, such as a security patch, a critical bug fix or the end of a service outage.',
            reading: 'A security patch is not an emergency by itself: somebody entitled to says that it is, and names the incident.',
            criteria: ['CC7.2', 'CC8.1'],
            enforcedBy: [
                notYet('issue 10, `change-gate`: emergency label by an authorised person, with an incident reference'),
            ],
        },
        {
            id: 'approvals.emergency',
            lines: [[55, 55]],
            text: 'An emergency change is approved by the on-call engineer and reviewed afterwards.',
            reading: 'On-call approval comes before the merge. The policy names no time for the review afterwards: 24 hours from the merge, unless the policy file says otherwise.',
            enforcedBy: [
                notYet('issue 10, `change-gate`: post-review issue with a due time, and a failing check when overdue'),
            ],
        },
    ]),
];

;// CONCATENATED MODULE: ./packages/policy/src/clauses/commits.ts

/** Policy section "Commit Standards". */
const commits = clausesOf(['Version Control', 'Commit Standards'], [
    {
        id: 'commits.format',
        lines: [[151, 151]],
        text: 'A commit header reads `type(scope): subject`.',
        reading: 'Conventional Commits 1.0.0, whose scope is optional; a list of scopes holds where the policy file gives one. Judged is the message that will land, so a squash merge is judged by its predicted message. Merges, bots and reverts are exempt by recorded facts, never by their text.',
        enforcedBy: [
            control('commit-lint', 'header-format', 'scope-allowed', 'header-length', 'breaking-change', 'unfinished', 'merge-settings'),
        ],
    },
    {
        id: 'commits.body',
        lines: [[153, 155]],
        text: 'A body and a footer, where there are any, each follow a blank line.',
        reading: 'Neither is required: the policy shows where they stand. Line length is a warning, and URLs, code, tables and footers are exempt from it.',
        enforcedBy: [control('commit-lint', 'body-layout', 'body-line-length')],
    },
    {
        id: 'commits.types',
        lines: [[159, 165]],
        text: 'The type is one of `feat`, `fix`, `docs`, `style`, `refactor`, `test` and `chore`.',
        reading: "A closed list; a team adds to it in the policy file (`extra-types`). The widespread `ci`, `build`, `perf` and `revert` are warnings that name the policy's own type, any other word is an error. Upper and lower case are alike, as Conventional Commits asks.",
        enforcedBy: [control('commit-lint', 'type-allowed', 'type-home')],
    },
]);

;// CONCATENATED MODULE: ./packages/policy/src/clauses/communication.ts

const communication_section = 'Training and Communication';
const notices = notYet('after issue 8: notifications from the deploy workflow');
/** Policy section "Training and Communication". */
const communication = [
    ...clausesOf([communication_section, 'Developer Training'], [
        {
            id: 'training.orientation',
            lines: [[408, 408]],
            text: 'Developers are introduced to the change process.',
            enforcedBy: [
                people('The team lead goes through the process with every newcomer and records it.'),
                notYet('issue 8: training page'),
            ],
        },
        {
            id: 'training.security',
            lines: [[409, 409]],
            text: 'Developers learn best practices of security.',
            enforcedBy: [
                people('The security team gives the training and records who took part.'),
                notYet('issue 8: training page'),
            ],
        },
        {
            id: 'training.tools',
            lines: [[410, 410]],
            text: 'Developers learn to use the tools.',
            enforcedBy: [
                people('The team lead shows the tools to every newcomer and records it.'),
                notYet('issue 8: training page'),
            ],
        },
        {
            id: 'training.workshops',
            lines: [[411, 411]],
            text: 'Workshops are held regularly.',
            reading: 'The policy names no interval: the team sets one, and keeps the dates and who took part.',
            enforcedBy: [people('The team lead holds them and records date and participants.')],
        },
    ]),
    ...clausesOf([communication_section, 'Stakeholder Communication'], [
        {
            id: 'communication.announcement',
            lines: [[416, 416]],
            text: 'Stakeholders are told of a deployment before it begins.',
            reading: 'Production deployments; the policy names no notice period. An emergency change is announced as it starts.',
            enforcedBy: [notices],
        },
        {
            id: 'communication.status',
            lines: [[417, 417]],
            text: 'Stakeholders are kept informed while a deployment runs.',
            enforcedBy: [notices],
        },
        {
            id: 'communication.summary',
            lines: [[418, 418]],
            text: 'Stakeholders get a summary after a deployment.',
            enforcedBy: [notices],
        },
        {
            id: 'communication.incidents',
            lines: [[419, 419]],
            text: 'Stakeholders are told of incidents.',
            criteria: monitoringAndChange,
            enforcedBy: [people('The incident lead informs the stakeholders.'), notices],
        },
    ]),
];

;// CONCATENATED MODULE: ./packages/policy/src/clauses/compliance.ts

const report = 'later, from the ledger of issue 6: monthly report';
/** Policy section "Compliance Tracking". */
const compliance = [
    ...clausesOf(['Compliance Tracking', 'Change Audit Log'], [
        {
            id: 'audit.git-history',
            lines: [[373, 374]],
            text: 'All changes are tracked in the Git commit history.',
            reading: 'All commits of a change are read, and their number is proved; history that cannot be read is "could not tell".',
            enforcedBy: [control('commit-lint', 'commits-read'), control('run', 'change-unknown', 'internal-error')],
        },
        {
            id: 'audit.pull-requests',
            lines: [[375, 375]],
            text: 'All changes are tracked in pull request records.',
            enforcedBy: [
                notYet('issue 10, `change-gate`: a ledger entry for each change, and a register of those that had no pull request'),
            ],
        },
        {
            id: 'audit.deployment-logs',
            lines: [[376, 376]],
            text: 'All changes are tracked in deployment logs.',
            reading: 'Every commit on the default branch can be traced to the deployment that took it out. A rollback is a change too.',
            enforcedBy: [
                notYet('issue 8, deploy workflow: deployment record; later, reconciliation with the ledger of issue 6'),
            ],
        },
        {
            id: 'audit.task-tracking',
            lines: [[377, 377]],
            text: 'All changes are tracked in Jira or another task tracker.',
            reading: 'GitHub issues count as a tracker. The change names its task; that the task exists is a check of its own.',
            enforcedBy: [
                control('commit-lint', 'ticket'),
                notYet('issue 3, `commit-lint`: the ticket exists and is older than the merge'),
            ],
        },
    ]),
    ...clausesOf(['Compliance Tracking', 'Compliance Reports'], [
        {
            id: 'reports.changes-deployed',
            lines: [[382, 382]],
            text: 'A monthly report lists the changes deployed.',
            reading: 'A calendar month in UTC; so for all four lists.',
            enforcedBy: [notYet(report)],
        },
        {
            id: 'reports.security-patches',
            lines: [[383, 383]],
            text: 'A monthly report lists the security patches applied.',
            criteria: monitoringAndChange,
            enforcedBy: [notYet(`issue 6, \`vuln-sla\`: counts and times to fix; ${report}`)],
        },
        {
            id: 'reports.incidents',
            lines: [[384, 384]],
            text: 'A monthly report lists the incidents resolved.',
            criteria: monitoringAndChange,
            enforcedBy: [notYet(report)],
        },
        {
            id: 'reports.rollbacks',
            lines: [[385, 385]],
            text: 'A monthly report lists the rollbacks performed.',
            enforcedBy: [notYet(report)],
        },
    ]),
];

;// CONCATENATED MODULE: ./packages/policy/src/clauses/database.ts

/** Policy section "Database Changes". */
const database = [
    ...clausesOf(['Database Changes', 'Migration Process'], [
        {
            id: 'database.migration',
            lines: [[247, 249]],
            text: 'A schema change is written as a migration.',
            reading: "Alembic with `--autogenerate` is the platform's way; hand-written revisions and other migration tools count, and the chain of revisions must be whole.",
            enforcedBy: [notYet('issue 5, `migration-check`: chain, heads and edited revisions')],
        },
        {
            id: 'database.review',
            lines: [[252, 252]],
            text: 'Every migration is reviewed.',
            reading: "A database schema change is a normal change, so it needs that category's approvals.",
            enforcedBy: [
                people('The reviewer reads the migration itself.'),
                notYet('issue 10, `change-gate`: approvals of schema changes'),
            ],
        },
        {
            id: 'database.upgrade-verified',
            lines: [[253, 253]],
            text: 'The upgrade operations are verified.',
            enforcedBy: [notYet('issue 5, `migration-check`: locking, rewriting and destructive operations')],
        },
        {
            id: 'database.downgrade-path',
            lines: [[254, 254]],
            text: 'Every migration has a downgrade path.',
            reading: 'A `downgrade()` that is empty, raises, or does not undo what `upgrade()` does is no path. A merge revision needs none, and a data migration may give a reason instead.',
            enforcedBy: [notYet('issue 5, `migration-check`: downgrade judged against upgrade')],
        },
        {
            id: 'database.tested-in-development',
            lines: [[255, 255]],
            text: 'A migration is tested in development.',
            reading: 'Upgrade, downgrade and upgrade again on a throwaway database count as that test.',
            enforcedBy: [notYet('issue 5, `migration-roundtrip`')],
        },
        {
            id: 'database.staging-first',
            lines: [[257, 258]],
            text: 'A migration is deployed to staging first.',
            enforcedBy: [notYet('issue 8, deploy workflow: migrations on staging first')],
        },
        {
            id: 'database.monitored',
            lines: [[259, 259]],
            text: 'A migration is monitored for issues before it goes on to production.',
            reading: 'Between staging and production; the policy names no time, so the deploy workflow says how long.',
            criteria: monitoring,
            enforcedBy: [notYet('after issue 8, deploy gates: metrics of staging after the migration')],
        },
        {
            id: 'database.production',
            lines: [[260, 260]],
            text: 'A migration is applied to production last.',
            enforcedBy: [notYet('issue 8, deploy workflow')],
        },
    ]),
    ...clausesOf(['Database Changes', 'Rollback Procedure'], [
        {
            id: 'database.rollback',
            lines: [[265, 269]],
            text: 'A migration is rolled back with `alembic downgrade`, to the previous or to a named version.',
            reading: '`-1` undoes one revision. A change that adds several names the parent of its first revision instead.',
            enforcedBy: [
                notYet('issue 5, `migration-check` gives the command; issue 7, `rollback-plan-check` asks for it'),
            ],
        },
    ]),
];

;// CONCATENATED MODULE: ./packages/policy/src/clauses/deployment.ts

/** Policy section "4. Deployment Process". */
const deployment = clausesOf(['Development Workflow', '4. Deployment Process', 'Pre-Production Stages'], [
    {
        id: 'deployment.stages',
        lines: [
            [118, 118],
            [123, 123],
            [129, 129],
        ],
        text: 'A change goes through the development and the staging environment before it goes to production.',
        reading: 'Production gets the artifact that staging ran, by digest. An emergency change keeps the order; only its approval differs.',
        enforcedBy: [notYet('issue 8, deploy workflow: environments in order, one artifact promoted')],
    },
    {
        id: 'deployment.development-continuous',
        lines: [[119, 119]],
        text: 'Feature branches are deployed continuously to the development environment.',
        enforcedBy: [notYet('issue 8, development workflow')],
    },
    {
        id: 'deployment.development-tests',
        lines: [[120, 121]],
        text: 'Developers test in the development environment, and the first integration tests run there.',
        enforcedBy: [
            people('The developer tries the change where it is deployed.'),
            notYet('issue 8, development workflow: integration tests'),
        ],
    },
    {
        id: 'deployment.staging-like-production',
        lines: [[124, 124]],
        text: 'Staging is configured like production.',
        reading: 'The same kinds of parts, versions and settings; sizes, secrets and data may differ.',
        enforcedBy: [notYet('issue 8, deploy workflow: production-like staging check')],
    },
    {
        id: 'deployment.staging-tests',
        lines: [[125, 126]],
        text: 'Full integration tests and performance tests run on staging.',
        enforcedBy: [notYet('issue 8, deploy workflow, with `test-gate` on the named suites')],
    },
    {
        id: 'deployment.staging-scan',
        lines: [[127, 127]],
        text: 'Security scans run on staging.',
        criteria: monitoringAndChange,
        enforcedBy: [notYet('issue 8, security workflow on the staged artifact, judged by `vuln-sla` (issue 6)')],
    },
    {
        id: 'deployment.maintenance-windows',
        lines: [[130, 130]],
        text: 'Production is deployed in scheduled maintenance windows.',
        reading: 'The policy names no times: windows stand in the policy file, as local wall time with a time zone. A deployment that began inside may finish; rollbacks and emergency changes are allowed at any time and recorded.',
        enforcedBy: [notYet('after issue 8, deploy gates: maintenance and freeze windows')],
    },
    {
        id: 'deployment.blue-green',
        lines: [[131, 131]],
        text: 'Production is deployed by the blue-green strategy.',
        reading: 'Two sets of instances, and traffic switched after health checks. The platform does this; a gate can only see that it was declared.',
        enforcedBy: [people('The platform team sets up the deployment target.')],
    },
    {
        id: 'deployment.canary',
        lines: [[132, 132]],
        text: 'Major changes are released to a canary first.',
        reading: 'The policy does not define "major": a change marked as breaking, or one that the policy file or its author calls major.',
        criteria: monitoringAndChange,
        enforcedBy: [notYet('after issue 8, deploy gates: canary compared with the version it replaces')],
    },
    {
        id: 'deployment.automated-rollback',
        lines: [[133, 133]],
        text: 'A production deployment can be rolled back automatically.',
        enforcedBy: [notYet('issue 8, deploy workflow: rollback job')],
    },
]);

;// CONCATENATED MODULE: ./packages/policy/src/clauses/development.ts

/** Policy section "1. Feature Development". */
const development = clausesOf(['Development Workflow', '1. Feature Development'], [
    {
        id: 'git.branch-names',
        lines: [[62, 63]],
        text: 'Work happens on a feature branch named `feature/TASK-123-description`.',
        reading: 'The name stands in an example, so another one is a warning. `feature` stands for the kind of work (`fix`, `hotfix`, …), `TASK-123` for the ticket, `description` for a few words joined by hyphens. Branches of bots and of forks are exempt.',
        enforcedBy: [notYet('issue 3, `commit-lint`: branch names by template')],
    },
    {
        id: 'development.tests-and-docs',
        lines: [[65, 67]],
        text: 'A change comes with its tests and its documentation.',
        enforcedBy: [
            people('The reviewer reads whether the documentation still tells the truth.'),
            notYet('issue 4, `coverage-gate`: new code without tests'),
        ],
    },
    {
        id: 'commits.conventional',
        lines: [[69, 70]],
        text: 'Changes are committed with Conventional Commits messages.',
        reading: 'Conventional Commits 1.0.0, with the types of the section "Commit Standards". The messages that land on the default branch count.',
        enforcedBy: [control('commit-lint', 'header-format', 'type-allowed')],
    },
    {
        id: 'commits.body-content',
        lines: [[72, 74]],
        text: 'The commit body says which requirement is met, and which tests and documentation came with it.',
        reading: 'An example of a good body, not a form: a machine that asked for these words would only be told what it wants to read.',
        enforcedBy: [people('The reviewer reads the message that will land.')],
    },
    {
        id: 'commits.task-footer',
        lines: [[76, 76]],
        text: 'The commit message names its task in a `Task: TASK-123` footer.',
        reading: 'The footer stands in an example, so a missing one is a warning until the policy file enforces it. It counts when git itself reads it as a trailer of the message that lands, as `git log --format=%(trailers:key=Task)` prints it.',
        enforcedBy: [control('commit-lint', 'task-trailer')],
    },
]);

;// CONCATENATED MODULE: ./packages/policy/src/clauses/documentation.ts

const documentation_section = 'Documentation Requirements';
const requestForm = notYet('issue 8, change request form; issue 10, `change-gate`: each section judged');
/** Policy section "Documentation Requirements". */
const documentation = [
    ...clausesOf([documentation_section, 'Code Documentation'], [
        {
            id: 'documentation.docstrings',
            lines: [[299, 299]],
            text: 'All functions have docstrings.',
            reading: 'Functions that other modules call; a comment that repeats the name of a local helper documents nothing.',
            enforcedBy: [
                people("The reviewer asks for them, with the docstring rules of the team's own linter where it has them."),
            ],
        },
        {
            id: 'documentation.type-hints',
            lines: [[300, 300]],
            text: 'Parameters have type hints.',
            reading: 'In languages where types are optional.',
            enforcedBy: [notYet('issue 8, quality workflow: mypy and tsc in strict settings')],
        },
        {
            id: 'documentation.module-readme',
            lines: [[301, 301]],
            text: 'Modules have a README file.',
            reading: 'A module is a package or a service, not every source file.',
            enforcedBy: [people('The reviewer asks for one when a package or service is added.')],
        },
        {
            id: 'documentation.api',
            lines: [[302, 302]],
            text: 'APIs are documented with OpenAPI.',
            enforcedBy: [
                people('The owner of an API keeps its OpenAPI description, and the reviewer looks for it when endpoints change.'),
            ],
        },
    ]),
    ...clausesOf([documentation_section, 'Change Documentation'], [
        {
            id: 'change-request.header',
            lines: [[308, 313]],
            text: 'A change request names its type, priority, requester and date.',
            reading: 'The pull request, or the issue that it closes, is the change request; requester and date may be those that GitHub records. Bots get theirs filled in.',
            enforcedBy: [requestForm],
        },
        {
            id: 'change-request.description',
            lines: [[315, 316]],
            text: 'A change request describes the change.',
            enforcedBy: [requestForm],
        },
        {
            id: 'change-request.justification',
            lines: [[318, 319]],
            text: 'A change request says why the change is needed.',
            enforcedBy: [requestForm],
        },
        {
            id: 'change-request.impact',
            lines: [[321, 324]],
            text: 'A change request names the affected components, the risk and the impact on performance.',
            enforcedBy: [requestForm],
        },
        {
            id: 'change-request.testing-plan',
            lines: [[326, 328]],
            text: 'A change request says which scenarios are tested and what must come out.',
            enforcedBy: [requestForm],
        },
        {
            id: 'change-request.rollback-plan',
            lines: [[330, 331]],
            text: 'A change request gives the steps that reverse the change.',
            reading: 'Text of the template left as it was, or a plan that does not cover what the diff touches, is no plan.',
            enforcedBy: [notYet('issue 7, `rollback-plan-check`')],
        },
    ]),
];

;// CONCATENATED MODULE: ./packages/policy/src/clauses/git.ts

/** Policy section "Git Workflow": the six branch protection rules. */
const git = clausesOf(['Version Control', 'Git Workflow'], [
    {
        id: 'git.main-protected',
        lines: [[140, 140]],
        text: 'The `main` branch is protected.',
        reading: '`main` is the default branch, whatever its name. Rulesets and classic protection both count; who may bypass them is reported.',
        enforcedBy: [notYet('issue 10, `branch-audit`')],
    },
    {
        id: 'git.pull-request',
        lines: [[141, 141]],
        text: 'The default branch changes by pull request only.',
        enforcedBy: [notYet('issue 10, `branch-audit`')],
    },
    {
        id: 'git.review-approval',
        lines: [[142, 142]],
        text: 'A merge needs an approving code review.',
        reading: 'At least one approval by somebody who did not write the change, given on the state that is merged.',
        enforcedBy: [notYet('issue 10, `branch-audit` for the setting, `change-gate` for the approval')],
    },
    {
        id: 'git.checks-pass',
        lines: [[143, 143]],
        text: 'A merge needs passing CI/CD checks.',
        reading: 'The controls of this suite are among the required checks; a check that did not report is not a pass.',
        enforcedBy: [notYet('issue 8, importable ruleset with the required checks; issue 10, `branch-audit`')],
    },
    {
        id: 'git.no-force-push',
        lines: [[144, 144]],
        text: 'Nobody force-pushes to the default branch.',
        enforcedBy: [notYet('issue 10, `branch-audit` for the setting, and a register of forced pushes that happened')],
    },
    {
        id: 'git.up-to-date',
        lines: [[145, 145]],
        text: 'A branch is up to date with its base before it is merged.',
        reading: 'A merge queue does the same.',
        enforcedBy: [notYet('issue 10, `branch-audit`')],
    },
]);

;// CONCATENATED MODULE: ./packages/policy/src/clauses/implementation-review.ts

const implementation_review_section = 'Post-Implementation Review';
const tracked = notYet('after issue 8: review items with due times, opened by the deployment');
/** Policy section "Post-Implementation Review". */
const implementationReview = [
    ...clausesOf([implementation_review_section, 'Review Timeline'], [
        {
            id: 'implementation-review.health-check',
            lines: [[391, 391]],
            text: 'A change is checked for health immediately after its deployment.',
            reading: 'All three times count from the end of the production deployment.',
            criteria: monitoringAndChange,
            enforcedBy: [notYet('issue 8, deploy workflow: health check')],
        },
        {
            id: 'implementation-review.initial-assessment',
            lines: [[392, 392]],
            text: 'A change is assessed 24 hours after its deployment.',
            reading: 'Due 24 hours after, so that a day of use can be judged; not within the first 24 hours.',
            criteria: monitoringAndChange,
            enforcedBy: [people('The author of the change looks at its metrics.'), tracked],
        },
        {
            id: 'implementation-review.full-review',
            lines: [[393, 393]],
            text: 'A change is fully reviewed one week after its deployment.',
            reading: 'Seven days, 168 hours. One review may cover several changes that were deployed together.',
            enforcedBy: [people('The team goes through the checklist below.'), tracked],
        },
    ]),
    ...clausesOf([implementation_review_section, 'Review Checklist'], [
        {
            id: 'implementation-review.checklist',
            lines: [[397, 402]],
            text: 'The review confirms that objectives were achieved, nothing unexpected happened, performance and security hold, documentation is complete and lessons are written down.',
            criteria: monitoringAndChange,
            enforcedBy: [people('The team answers each of the six items for the change.'), tracked],
        },
    ]),
];

;// CONCATENATED MODULE: ./packages/policy/src/clauses/monitoring.ts

const gates = notYet('after issue 8, deploy gates: metrics during and after a deployment');
/** Policy section "Monitoring and Rollback". */
const monitoring_monitoring = [
    ...clausesOf(['Monitoring and Rollback', 'Deployment Monitoring'], [
        {
            id: 'monitoring.key-metrics',
            lines: [[339, 342]],
            text: 'A deployment is watched by error rates, response times, resource utilization and business metrics.',
            reading: 'Which queries these are stands in the policy file. A metric without data is "could not tell", never healthy.',
            criteria: monitoring,
            enforcedBy: [gates],
        },
        {
            id: 'monitoring.error-rate-alerts',
            lines: [[345, 346]],
            text: 'An error rate above 1 % is a warning, above 5 % critical.',
            reading: 'Strictly above: 1 % itself is no warning. Errors divided by all requests of the same window, which the policy file gives, as it gives the fewest requests that can be judged.',
            criteria: monitoring,
            enforcedBy: [gates],
        },
        {
            id: 'monitoring.response-time-alerts',
            lines: [[347, 348]],
            text: 'A response time above 2 seconds is a warning, above 5 seconds critical.',
            reading: 'Strictly above. The policy names neither a percentile nor a window: the policy file gives both.',
            criteria: monitoring,
            enforcedBy: [gates],
        },
    ]),
    ...clausesOf(['Monitoring and Rollback', 'Rollback Triggers'], [
        {
            id: 'rollback.health-checks',
            lines: [[353, 353]],
            text: 'A deployment whose health checks fail is rolled back automatically.',
            criteria: monitoringAndChange,
            enforcedBy: [notYet('issue 8, deploy workflow: health check and rollback job')],
        },
        {
            id: 'rollback.error-rate',
            lines: [[354, 354]],
            text: 'A deployment whose error rate exceeds the threshold is rolled back automatically.',
            reading: 'The policy does not say which of its two thresholds: the critical one (5 %). A warning tells people and rolls nothing back.',
            criteria: monitoringAndChange,
            enforcedBy: [gates],
        },
        {
            id: 'rollback.critical-alerts',
            lines: [[355, 355]],
            text: 'A deployment that triggers a critical alert is rolled back automatically.',
            reading: 'Alerts that begin while the deployment is watched; one that stood before is not its doing.',
            criteria: monitoringAndChange,
            enforcedBy: [gates],
        },
        {
            id: 'rollback.commands',
            lines: [[359, 366]],
            text: 'A manual rollback uses `kubectl rollout undo`, `docker service update --rollback` and `alembic downgrade -1`.',
            reading: '`sales-agent` and `-1` are examples: a plan names its own deployment, service and revision. The database goes back before the image does, because an older image lacks the newer revision.',
            enforcedBy: [
                notYet('issue 7, `rollback-plan-check`: commands and order; issue 8, deploy workflow: rollback job'),
            ],
        },
    ]),
];

;// CONCATENATED MODULE: ./packages/policy/src/clauses/pipeline.ts

/** Policy section "CI/CD Pipeline". */
const pipeline = [
    ...clausesOf(['CI/CD Pipeline', 'Pipeline Stages'], [
        {
            id: 'pipeline.stages',
            lines: [
                [185, 185],
                [190, 190],
                [195, 195],
                [200, 200],
                [205, 205],
            ],
            text: 'The pipeline has the stages code quality, testing, security, build and deploy.',
            reading: 'Numbered, but only two orders matter: build waits for the three before it, deploy for build. The first three may run side by side.',
            enforcedBy: [notYet('issue 8: one reusable workflow for each stage')],
        },
        {
            id: 'pipeline.linting',
            lines: [[186, 186]],
            text: 'Code is linted (ESLint, Black).',
            reading: 'The tools are those of the platform in the policy; another linter or formatter of the same kind counts.',
            enforcedBy: [notYet('issue 8, quality workflow')],
        },
        {
            id: 'pipeline.type-check',
            lines: [[187, 187]],
            text: 'Types are checked (mypy).',
            reading: 'TypeScript is checked by its own compiler. A language without optional types is compiled.',
            enforcedBy: [notYet('issue 8, quality workflow')],
        },
        {
            id: 'pipeline.complexity',
            lines: [[188, 188]],
            text: 'The complexity of the code is analysed.',
            reading: 'The policy names neither a measure nor a limit: cyclomatic complexity of a function, 10 at most unless the workflow says otherwise.',
            enforcedBy: [notYet('issue 8, quality workflow')],
        },
        {
            id: 'pipeline.tests',
            lines: [[191, 192]],
            text: 'Unit tests and integration tests run.',
            enforcedBy: [notYet('issue 8, testing workflow and `test-gate`')],
        },
        {
            id: 'pipeline.coverage-report',
            lines: [[193, 193]],
            text: 'Coverage is reported.',
            enforcedBy: [notYet('issue 4, `coverage-gate`, in the testing workflow of issue 8')],
        },
        {
            id: 'pipeline.dependency-scan',
            lines: [[196, 196]],
            text: 'Dependencies are scanned.',
            criteria: monitoringAndChange,
            enforcedBy: [notYet('issue 8, security workflow, judged by `vuln-sla` (issue 6)')],
        },
        {
            id: 'pipeline.sast',
            lines: [[197, 197]],
            text: 'Static application security testing runs.',
            criteria: monitoringAndChange,
            enforcedBy: [notYet('issue 8, security workflow, judged by `vuln-sla` (issue 6)')],
        },
        {
            id: 'pipeline.licenses',
            lines: [[198, 198]],
            text: 'Licences of dependencies are checked.',
            reading: 'The policy has no list: allowed and denied SPDX licences stand in the policy file. A licence that cannot be read is not allowed by that.',
            enforcedBy: [notYet('issue 8, security workflow: licence check')],
        },
        {
            id: 'pipeline.image',
            lines: [[201, 201]],
            text: 'A container image is built.',
            reading: 'Where the repository ships one.',
            enforcedBy: [notYet('issue 8, build workflow')],
        },
        {
            id: 'pipeline.artifacts',
            lines: [[202, 202]],
            text: 'Artifacts are built once, by the pipeline.',
            enforcedBy: [notYet('issue 8, build workflow: artifact with digest, SBOM and provenance')],
        },
        {
            id: 'pipeline.version-tag',
            lines: [[203, 203]],
            text: 'What is built carries its version.',
            reading: 'The image or artifact is tagged with the release version, or with the commit where there is none. Git tags are the clause `releases.tags`.',
            enforcedBy: [notYet('issue 8, build workflow')],
        },
        {
            id: 'pipeline.environment-deploy',
            lines: [[206, 206]],
            text: 'Deployment is specific to each environment.',
            enforcedBy: [notYet('issue 8, deploy workflow: environments with their own approvals and secrets')],
        },
        {
            id: 'pipeline.migrations',
            lines: [[207, 207]],
            text: 'Database migrations are applied by the pipeline.',
            enforcedBy: [notYet('issue 8, deploy workflow; issue 5, `migration-check` before it')],
        },
        {
            id: 'pipeline.configuration-updates',
            lines: [[208, 208]],
            text: 'Configuration is updated by the pipeline.',
            enforcedBy: [notYet('issue 8, deploy workflow: configuration step')],
        },
    ]),
    ...clausesOf(['CI/CD Pipeline', 'Pipeline Configuration'], [
        {
            id: 'pipeline.workflow',
            lines: [[213, 240]],
            text: 'The pipeline runs on GitHub Actions for pull requests to `main` and pushes to it, with jobs for quality, tests and security.',
            reading: 'An example, whose steps do nothing as they stand. The jobs and the two events hold; names, runners and the age of the actions do not.',
            enforcedBy: [notYet('issue 8: starter templates and `cm template-check`')],
        },
    ]),
];

;// CONCATENATED MODULE: ./packages/policy/src/clauses/principles.ts

/** Policy sections "Overview" and "Change Management Principles". */
const principles = [
    ...clausesOf(['Overview'], [
        {
            id: 'overview.controlled-changes',
            lines: [[10, 10]],
            text: 'Every change to the production system is reviewed, tested, approved and documented.',
            reading: 'The sum of all other clauses, for every repository that is deployed to production, not only for the platform named here.',
            enforcedBy: [
                notYet('issues 8 and 10: the `required.yml` workflow runs every control, `change-gate` gives the one decision'),
            ],
        },
    ]),
    ...clausesOf(['Change Management Principles'], [
        {
            id: 'principles.no-direct-changes',
            lines: [[14, 14]],
            text: 'No change reaches production except through the defined process.',
            reading: 'A direct change is a push to the default branch, or a deployment of a commit that is not on it, without a pull request. Switching off a gate by an input or by a policy file that cannot be read is a way around the process too.',
            enforcedBy: [
                control('policy', 'unreadable', 'malformed', 'input-loosens'),
                control('run', 'input-invalid'),
                notYet('issue 10, `branch-audit` and `change-gate`: branch protection, and a register of direct and forced pushes'),
            ],
        },
        {
            id: 'principles.separation-of-duties',
            lines: [[15, 15]],
            text: 'Developers do not approve their own changes.',
            reading: 'A developer of a change is its author, every committer and co-author, and whoever pushed last. Bots approve nothing.',
            enforcedBy: [
                control('policy', 'gate-change'),
                notYet('issue 10, `change-gate`: who wrote, who approved, and on which commit'),
            ],
        },
        {
            id: 'traceability.linked',
            lines: [[16, 16]],
            text: 'Every change is linked to a requirement or an issue.',
            reading: 'A link is a tracker key (`ABC-1`) or an issue number (`#1`) in the title, description, branch name or commits. One link for the whole change is enough; places that disagree are reported.',
            enforcedBy: [control('commit-lint', 'ticket', 'ticket-agreement')],
        },
        {
            id: 'reversibility.rollback-plan',
            lines: [[17, 17]],
            text: 'Every change has a rollback procedure.',
            reading: 'A change of code alone is rolled back by `git revert`: that plan is derived and recorded, and nobody has to write it. A written plan is needed for what a revert does not undo, such as migrations, manifests and infrastructure.',
            enforcedBy: [notYet('issue 7, `rollback-plan-check`: the plan is judged against the diff')],
        },
        {
            id: 'principles.documentation',
            lines: [[18, 18]],
            text: 'Changes are documented and communicated.',
            enforcedBy: [
                people('The author describes the change in the pull request, and the reviewer reads the description.'),
                notYet('issue 10, `change-gate`: change request sections; later, notifications from the deploy workflow'),
            ],
        },
    ]),
];

;// CONCATENATED MODULE: ./packages/policy/src/clauses/releases.ts

/** Policy section "Release Tagging". */
const releases = clausesOf(['Version Control', 'Release Tagging'], [
    {
        id: 'releases.tags',
        lines: [
            [170, 171],
            [178, 178],
        ],
        text: 'A release is an annotated tag named `v` and a semantic version, and it is pushed.',
        reading: 'Annotated because the example says `git tag -a`. The version is greater than the one before it on the same line, pre-releases ordered as semantic versioning says. Moving tags such as `v1` are no releases.',
        enforcedBy: [notYet('issue 3, `commit-lint`: tags; issue 9, `cm release`')],
    },
    {
        id: 'releases.change-list',
        lines: [[173, 176]],
        text: 'A release tag lists what changed under "Changes:".',
        reading: 'The list is not empty and agrees with the commits since the tag before. The three lines are examples.',
        enforcedBy: [notYet('issue 3, `commit-lint`: tags; issue 9, `cm release`')],
    },
]);

;// CONCATENATED MODULE: ./packages/policy/src/clauses/review.ts

const checklist = notYet('issue 10, `change-gate`: the checklist in the pull request, with deleted items found');
/** Policy section "2. Code Review Process". */
const review = clausesOf(['Development Workflow', '2. Code Review Process'], [
    {
        id: 'review.requirements-met',
        lines: [[82, 82]],
        text: 'The review confirms that the functional requirements are met.',
        enforcedBy: [people('The reviewer compares the change with the linked task.'), checklist],
    },
    {
        id: 'review.security',
        lines: [[83, 83]],
        text: 'The review confirms that security considerations are addressed.',
        enforcedBy: [people('The reviewer considers misuse, input and access.'), checklist],
    },
    {
        id: 'review.tests',
        lines: [[84, 84]],
        text: 'The review confirms that tests are included and pass.',
        enforcedBy: [
            notYet('issue 4, `coverage-gate`, and issue 8, `test-gate`: tests for new code, and tests that passed'),
            checklist,
        ],
    },
    {
        id: 'review.documentation',
        lines: [[85, 85]],
        text: 'The review confirms that the documentation is updated.',
        enforcedBy: [people('The reviewer reads the documentation of what changed.'), checklist],
    },
    {
        id: 'review.performance',
        lines: [[86, 86]],
        text: 'The review confirms that the impact on performance is assessed.',
        enforcedBy: [people('The author states the impact, and the reviewer judges it.'), checklist],
    },
    {
        id: 'review.breaking-changes',
        lines: [[87, 87]],
        text: 'The review confirms that breaking changes are identified.',
        reading: 'Identified means `!` in the header or a `BREAKING CHANGE:` footer that tools can read. Whether an unmarked change breaks a caller is for the reviewer to see.',
        enforcedBy: [
            control('commit-lint', 'breaking-change'),
            people('The reviewer looks for breaking changes that nobody marked.'),
            checklist,
        ],
    },
    {
        id: 'review.rollback-plan',
        lines: [[88, 88]],
        text: 'The review confirms that the rollback plan is documented.',
        enforcedBy: [notYet('issue 7, `rollback-plan-check`: the plan is found and judged against the diff'), checklist],
    },
    {
        id: 'review.security-review',
        lines: [[91, 95]],
        text: 'A change to authentication or authorization, encryption, API security, data access or third-party integrations has a security review.',
        reading: 'A security review is an approval of the head commit by a person on the security list; a label is none. The five areas are recognised by paths, new dependencies, new outbound hosts, imports and workflow permissions.',
        enforcedBy: [notYet('issue 10, `change-gate`: security review by area')],
    },
]);

;// CONCATENATED MODULE: ./packages/policy/src/clauses/security.ts

const deadlines = notYet('issue 6, `vuln-sla`: one clock for each vulnerability');
const heartbeat = notYet('issue 6, `vuln-sla`: scan freshness; issue 8, scheduled security workflow');
/** Policy section "Security Updates". */
const security = [
    ...clausesOf(['Security Updates', 'Vulnerability Management'], [
        {
            id: 'vulnerabilities.critical',
            lines: [[277, 277]],
            text: 'A critical vulnerability is fixed within 24 hours.',
            reading: '"Response" is the fix on the default branch. The clock starts when the vulnerability is first detected and runs in exact hours, nights and weekends too: at 24:00:00 it is not overdue, a moment later it is.',
            criteria: monitoringAndChange,
            enforcedBy: [deadlines],
        },
        {
            id: 'vulnerabilities.high',
            lines: [[278, 278]],
            text: 'A high vulnerability is fixed within 72 hours.',
            reading: 'Measured as for critical ones. A vulnerability of unknown severity counts as high.',
            criteria: monitoringAndChange,
            enforcedBy: [deadlines],
        },
        {
            id: 'vulnerabilities.medium',
            lines: [[279, 279]],
            text: 'A medium vulnerability is fixed within one week.',
            reading: 'One week is 168 hours, measured as for critical ones. "Moderate" is medium.',
            criteria: monitoringAndChange,
            enforcedBy: [deadlines],
        },
        {
            id: 'vulnerabilities.low',
            lines: [[280, 280]],
            text: 'A low vulnerability is fixed by the next release.',
            reading: 'The first release tag after it was detected must not hold it any more. One that was detected less than 24 hours before that tag may wait for the release after it.',
            criteria: monitoringAndChange,
            enforcedBy: [deadlines],
        },
    ]),
    ...clausesOf(['Security Updates', 'Dependency Updates'], [
        {
            id: 'dependencies.daily-check',
            lines: [[285, 285]],
            text: 'Dependencies are checked for vulnerabilities every day.',
            reading: 'A check counts when it left a record with the scanner and the date of its database. The same holds for the weekly and the monthly run.',
            criteria: monitoring,
            enforcedBy: [heartbeat],
        },
        {
            id: 'dependencies.weekly-updates',
            lines: [[286, 286]],
            text: 'Dependencies are updated every week.',
            reading: 'Update pull requests are opened weekly; a week with nothing to update is fine when the run is recorded.',
            enforcedBy: [heartbeat],
        },
        {
            id: 'dependencies.monthly-audit',
            lines: [[287, 287]],
            text: 'All dependencies are audited every month.',
            reading: 'A full audit scans everything that is shipped, development tools and images included, and not only what changed.',
            criteria: monitoring,
            enforcedBy: [heartbeat],
        },
        {
            id: 'dependencies.automated-pull-requests',
            lines: [[290, 290]],
            text: 'Updates arrive as automated pull requests.',
            enforcedBy: [notYet('issue 6, Dependabot and Renovate templates in the cadence of the policy')],
        },
        {
            id: 'dependencies.ci-validation',
            lines: [[291, 291]],
            text: 'Update pull requests are validated by CI/CD.',
            reading: 'By the same checks as every other change; a bot is exempt from wording, not from tests.',
            enforcedBy: [notYet('issue 6, update workflow, and issue 8, pull request workflow')],
        },
        {
            id: 'dependencies.security-review',
            lines: [[292, 292]],
            text: 'Update pull requests have a security review.',
            reading: 'For a patch-level update by a verified bot the passing vulnerability check is the review; larger steps need a person.',
            criteria: monitoringAndChange,
            enforcedBy: [notYet('issue 6, update workflow, and issue 10, `change-gate`')],
        },
        {
            id: 'dependencies.merge-if-passing',
            lines: [[293, 293]],
            text: 'An update is merged when all of this passes.',
            reading: 'By itself only for patch-level updates, which are standard changes; others are merged by a person.',
            enforcedBy: [notYet('issue 6, update workflow: auto-merge for verified bot commits')],
        },
    ]),
];

;// CONCATENATED MODULE: ./packages/policy/src/clauses/testing.ts

const workflow = 'Development Workflow';
const requirements = '3. Testing Requirements';
/** Policy section "3. Testing Requirements". */
const testing = [
    ...clausesOf([workflow, requirements, 'Unit Tests'], [
        {
            id: 'testing.coverage',
            lines: [[100, 100]],
            text: 'At least 80 % of the code is covered by tests.',
            reading: 'Line coverage. Integers are compared (covered × 100 ≥ 80 × total), so 79.999 % is not 80 %. A repository that was below before it adopted the policy is warned and must not fall further; branches, functions and statements count where the policy file says so.',
            enforcedBy: [notYet('issue 4, `coverage-gate`: project and changed lines')],
        },
        {
            id: 'testing.new-code',
            lines: [[101, 101]],
            text: 'All new code has tests.',
            reading: 'Every added code file appears in a coverage report, and the new and changed lines reach the same 80 %.',
            enforcedBy: [notYet('issue 4, `coverage-gate`: new files present, new lines covered')],
        },
        {
            id: 'testing.pass-in-ci',
            lines: [[102, 102]],
            text: 'Tests pass in CI/CD.',
            reading: 'At least one test ran, none failed, and no test was newly skipped or deleted without being said. No report is not a pass.',
            enforcedBy: [notYet('issue 8, `test-gate`: test reports of the tested commit')],
        },
    ]),
    ...clausesOf([workflow, requirements, 'Integration Tests'], [
        {
            id: 'testing.api-endpoints',
            lines: [[105, 105]],
            text: 'Integration tests exercise the API endpoints.',
            enforcedBy: [notYet('issue 8, `test-gate`: the named integration suite ran')],
        },
        {
            id: 'testing.database',
            lines: [[106, 106]],
            text: 'Integration tests verify the work with the database.',
            enforcedBy: [
                notYet('issue 8, testing workflow: integration tests against a database; issue 5, `migration-roundtrip`'),
            ],
        },
        {
            id: 'testing.external-mocks',
            lines: [[107, 107]],
            text: 'Integration tests mock external services.',
            reading: 'A test run depends on no service outside the job.',
            enforcedBy: [people('The reviewer sees that tests reach no outside service.')],
        },
    ]),
    ...clausesOf([workflow, requirements, 'Security Tests'], [
        {
            id: 'testing.dependency-scan',
            lines: [[110, 110]],
            text: 'Dependencies are scanned for known vulnerabilities.',
            criteria: monitoringAndChange,
            reading: 'A scan that crashed, skipped or left no report did not happen.',
            enforcedBy: [notYet('issue 6, `vuln-sla`, and issue 8, security workflow')],
        },
        {
            id: 'testing.sast',
            lines: [[111, 111]],
            text: 'The source is scanned by static application security testing.',
            criteria: monitoringAndChange,
            enforcedBy: [notYet('issue 6, `vuln-sla` (SARIF reports), and issue 8, security workflow')],
        },
        {
            id: 'testing.image-scan',
            lines: [[112, 112]],
            text: 'Container images are scanned for vulnerabilities.',
            criteria: monitoringAndChange,
            reading: 'Where a repository builds an image.',
            enforcedBy: [notYet('issue 6, `vuln-sla` (image reports), and issue 8, security workflow')],
        },
    ]),
];

;// CONCATENATED MODULE: ./packages/policy/src/clauses/index.ts


















/** Every requirement of the policy document, in the document's order, so that nothing in it is without an answer. */
const clauses = [
    principles,
    categories,
    development,
    review,
    testing,
    deployment,
    git,
    commits,
    releases,
    pipeline,
    database,
    security,
    documentation,
    monitoring_monitoring,
    compliance,
    implementationReview,
    communication,
    appendices,
].flat();
const byId = new Map(clauses.map((clause) => [clause.id, clause]));
/** The clause that a rule, a waiver or a policy file names; `undefined` for an id that the catalogue does not have. */
function clauseById(id) {
    return byId.get(id);
}

// EXTERNAL MODULE: ./packages/policy/src/days.ts
var days = __webpack_require__(1677);
;// CONCATENATED MODULE: ./packages/policy/src/glob-tokens.ts
/**
 * Splits a pattern at its slashes, with escapes and character classes read as git's wildmatch reads them; null where
 * the pattern is broken (an open `[`, a `\` at its end) and so matches nothing.
 */
function readGlob(pattern) {
    const segments = [];
    let tokens = [];
    let at = 0;
    while (at < pattern.length) {
        const step = readToken(pattern, at);
        if (step === null) {
            return null;
        }
        at = step.next;
        if (step.token === 'slash') {
            segments.push(asSegment(tokens));
            tokens = [];
        }
        else {
            tokens.push(step.token);
        }
    }
    segments.push(asSegment(tokens));
    return segments;
}
function asSegment(tokens) {
    return tokens.length > 1 && tokens.every((token) => token.kind === 'many') ? 'globstar' : tokens;
}
function readToken(pattern, at) {
    const char = pattern.charAt(at);
    switch (char) {
        case '*':
            return { token: { kind: 'many' }, next: at + 1 };
        case '?':
            return { token: { kind: 'any' }, next: at + 1 };
        case '[':
            return readClass(pattern, at + 1);
        case '\\':
            return at + 1 < pattern.length ? literal(pattern.charAt(at + 1), at + 2) : null;
        default:
            return literal(char, at + 1);
    }
}
function literal(char, next) {
    return { token: char === '/' ? 'slash' : { kind: 'char', char }, next };
}
/** Reads a class from behind its `[`. A `]` that comes first stands for itself. */
function readClass(pattern, from) {
    const negated = pattern[from] === '!' || pattern[from] === '^';
    const first = negated ? from + 1 : from;
    const tests = [];
    let at = first;
    while (at < pattern.length && (pattern[at] !== ']' || at === first)) {
        const member = readMember(pattern, at);
        if (member === null) {
            return null;
        }
        tests.push(member.test);
        at = member.next;
    }
    if (at >= pattern.length) {
        return null;
    }
    const matches = (char) => tests.some((test) => test(char)) !== negated;
    return { token: { kind: 'class', matches }, next: at + 1 };
}
/** One member of a class: a named class, a range, or a character. */
function readMember(pattern, at) {
    const end = pattern.startsWith('[:', at) ? pattern.indexOf(']', at + 2) : -1;
    if (end > at + 2 && pattern[end - 1] === ':') {
        const named = namedClasses[pattern.slice(at + 2, end - 1)];
        return named === undefined ? null : { test: (char) => named.test(char), next: end + 1 };
    }
    const low = readMemberChar(pattern, at);
    if (low === null) {
        return null;
    }
    const dashed = pattern[low.next] === '-' && low.next + 1 < pattern.length && pattern[low.next + 1] !== ']';
    if (!dashed) {
        return { test: (char) => char === low.char, next: low.next };
    }
    const high = readMemberChar(pattern, low.next + 1);
    // The first character counts by itself too, so that `[z-a]` still takes `z`.
    return high && { test: (char) => char === low.char || (char >= low.char && char <= high.char), next: high.next };
}
function readMemberChar(pattern, at) {
    const escaped = pattern[at] === '\\' ? 1 : 0;
    const char = pattern[at + escaped];
    return char === undefined ? null : { char, next: at + escaped + 1 };
}
/** POSIX classes in ASCII. Source: git's wildmatch.c. */
const namedClasses = {
    alnum: /^[0-9A-Za-z]$/,
    alpha: /^[A-Za-z]$/,
    blank: /^[ \t]$/,
    cntrl: /^[\x00-\x1f\x7f]$/,
    digit: /^[0-9]$/,
    graph: /^[\x21-\x7e]$/,
    lower: /^[a-z]$/,
    print: /^[\x20-\x7e]$/,
    punct: /^[!-/:-@[-`{-~]$/,
    space: /^[ \t\n\v\f\r]$/,
    upper: /^[A-Z]$/,
    xdigit: /^[0-9A-Fa-f]$/,
};

;// CONCATENATED MODULE: ./packages/policy/src/globs.ts

/**
 * Whether a gitignore pattern covers a path: by itself, or by covering a folder above it. A pattern without a slash
 * holds at every depth; one with a slash, from the root; one that ends in a slash, for folders. A path with a slash at
 * its end is a folder. A pattern that git would call broken covers nothing. Source: gitignore(5), "PATTERN FORMAT".
 */
function matchGlob(pattern, path) {
    return compileGlob(pattern)(path);
}
/** `matchGlob` with the pattern read once, for many paths. */
function compileGlob(pattern) {
    const folderOnly = pattern.endsWith('/');
    const body = folderOnly ? pattern.slice(0, -1) : pattern;
    const segments = body === '' ? null : readGlob(body.startsWith('/') ? body.slice(1) : body);
    if (segments === null) {
        return () => false;
    }
    const anchored = body.includes('/');
    const wanted = [...(anchored ? [] : ['globstar']), ...endInOneSegment(segments)];
    return (path) => {
        const isFolder = path.endsWith('/');
        const parts = (isFolder ? path.slice(0, -1) : path).split('/');
        const end = endOfMatch(wanted, parts, false);
        return end !== null && (!folderOnly || isFolder || end < parts.length);
    };
}
/**
 * Whether the last of the patterns that covers the path says yes; a leading `!` makes a pattern say no. Unlike git, a
 * file may be taken back from a folder that an earlier pattern covers: in a policy the last word should win.
 */
function matchGlobs(patterns, path) {
    return compileGlobs(patterns)(path);
}
/** `matchGlobs` with the patterns read once, for many paths. */
function compileGlobs(patterns) {
    const tests = patterns.map((pattern) => {
        const says = !pattern.startsWith('!');
        return { says, covers: compileGlob(says ? pattern : pattern.slice(1)) };
    });
    return (path) => tests.findLast((test) => test.covers(path))?.says ?? false;
}
/**
 * Whether a pattern is the name of a branch or tag, whole: `release/*` is neither `release/1/fix` nor `x/release/1`, so
 * that no branch becomes a protected one by the end of its name.
 */
function matchRefName(pattern, name) {
    const segments = readGlob(pattern);
    const wanted = segments?.at(-1) === 'globstar' ? [...endInOneSegment(segments), 'globstar'] : segments;
    return wanted !== null && wanted !== undefined && endOfMatch(wanted, name.split('/'), true) !== null;
}
/** A `**` at the end asks for at least one segment: `a/**` covers what is in `a`, not `a`. */
function endInOneSegment(segments) {
    return segments.map((segment, index) => (segment === 'globstar' && index === segments.length - 1 ? [many] : segment));
}
const many = { kind: 'many' };
/**
 * How many of the path's segments the pattern takes, as few as it can (`whole`: all of them), or null. Going back to
 * the last `**` alone is enough, so each pair of segments is compared once at most.
 */
function endOfMatch(wanted, parts, whole) {
    let at = 0;
    let part = 0;
    let retry = null;
    for (;;) {
        const segment = wanted[at];
        if (segment === 'globstar') {
            retry = { at: at + 1, part };
            at += 1;
        }
        else if (segment === undefined && (!whole || part === parts.length)) {
            return part;
        }
        else if (segment !== undefined && part < parts.length && matchSegment(segment, parts[part] ?? '')) {
            at += 1;
            part += 1;
        }
        else if (retry === null || retry.part >= parts.length) {
            return null;
        }
        else {
            retry.part += 1;
            at = retry.at;
            part = retry.part;
        }
    }
}
/** The same walk on characters: the last `*` takes one more each time that what follows it does not fit. */
function matchSegment(tokens, text) {
    let at = 0;
    let index = 0;
    let retry = null;
    while (index < text.length || at < tokens.length) {
        const token = tokens[at];
        if (token?.kind === 'many') {
            retry = { at: at + 1, index };
            at += 1;
        }
        else if (token !== undefined && index < text.length && takes(token, text.charAt(index))) {
            at += 1;
            index += 1;
        }
        else if (retry !== null && retry.index < text.length) {
            retry.index += 1;
            at = retry.at;
            index = retry.index;
        }
        else {
            return false;
        }
    }
    return tokens.length > 0;
}
function takes(token, char) {
    return token.kind === 'any' || (token.kind === 'char' ? token.char === char : token.matches(char));
}

;// CONCATENATED MODULE: ./packages/policy/src/levels.ts
/** How much a rule weighs under a policy: its own entry in `rules` wins, then `enforce`, then the rule's default. */
function effectiveLevel(policy, rule) {
    const own = Object.hasOwn(policy.rules, rule.id) ? policy.rules[rule.id] : undefined;
    return own ?? (isEnforced(policy, rule) ? rule.enforcedLevel : rule.level);
}
/** Whether `enforce` is `all`, or lists the rule, its control or its clause. */
function isEnforced(policy, rule) {
    if (typeof policy.enforce === 'string') {
        return policy.enforce === 'all';
    }
    return [rule.id, controlOf(rule.id), rule.clause].some((name) => policy.enforce.includes(name));
}
/** The control that a rule id names: `commit-lint` of `commit-lint/header`. */
function controlOf(ruleId) {
    return ruleId.split('/', 1)[0] ?? ruleId;
}

// EXTERNAL MODULE: ./packages/model/src/outcome.ts
var outcome = __webpack_require__(2449);
;// CONCATENATED MODULE: ./packages/policy/src/tighter.ts
/** Whether a new value is stricter than the old one. What cannot be compared is `looser`: not knowing is never a pass. */
function isTighter(direction, from, to) {
    if (isEqual(from, to)) {
        return 'same';
    }
    switch (direction) {
        case 'higher':
            return ofNumbers(from, to, 1);
        case 'lower':
            return ofNumbers(from, to, -1);
        case 'subset':
            return ofLists(from, to);
        case 'on':
            return to === true && isOff(from) ? 'tighter' : isOff(from) && isOff(to) ? 'same' : 'looser';
    }
}
/** Whether two JSON values say the same, whatever the order of their keys; undefined is null. */
function isEqual(a, b) {
    return canonical(a) === canonical(b);
}
function ofNumbers(from, to, sign) {
    if (typeof to !== 'number' || Number.isNaN(to)) {
        return 'looser';
    }
    if (isAbsent(from)) {
        return 'tighter';
    }
    return typeof from === 'number' && sign * (to - from) > 0 ? 'tighter' : 'looser';
}
function ofLists(from, to) {
    if (!Array.isArray(to)) {
        return 'looser';
    }
    if (isAbsent(from)) {
        return 'tighter';
    }
    if (!Array.isArray(from)) {
        return 'looser';
    }
    const before = new Set(from.map(canonical));
    const after = new Set(to.map(canonical));
    if ([...after].some((item) => !before.has(item))) {
        return 'looser';
    }
    return after.size === before.size ? 'same' : 'tighter';
}
function isAbsent(value) {
    return value === null || value === undefined;
}
function isOff(value) {
    return value === false || isAbsent(value);
}
function canonical(value) {
    return JSON.stringify(value ?? null, (_, inner) => {
        const isNotJson = typeof inner === 'number' && !Number.isFinite(inner);
        return isNotJson ? { number: String(inner) } : isMap(inner) ? sortedByKey(inner) : inner;
    });
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function sortedByKey(map) {
    return Object.fromEntries(Object.entries(map).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./packages/policy/src/waivers.ts

/**
 * The best waiver for a finding, or null: one that still holds before an expired one, then the one with the narrowest
 * scope, then the one that holds longest. `today` is a day in UTC (`YYYY-MM-DD`); a waiver holds to the end of its
 * last day. With `pullRequest`, a scope `#12` covers every finding of the rule in that pull request.
 */
function waiverFor(waivers, control, finding, today, pullRequest = null) {
    const candidates = waivers.flatMap((waiver) => {
        const named = waiver.control === control && waivedRule(waiver) === finding.rule;
        const width = named ? widthOfScope(waiver.scope, finding.location, pullRequest) : null;
        return width === null ? [] : [{ waiver, width, expired: isExpired(waiver, today) }];
    });
    const [best] = candidates.toSorted((a, b) => Number(a.expired) - Number(b.expired) || a.width - b.width || compare(b.waiver.expires, a.waiver.expires));
    return best === undefined ? null : { waiver: best.waiver, status: best.expired ? 'expired' : 'active' };
}
/** Whether a waiver's last day has passed. Days are ordered as text. */
function isExpired(waiver, today) {
    return waiver.expires < today;
}
/** The whole id of the rule that a waiver names; `header` in a waiver of `commit-lint` is `commit-lint/header`. */
function waivedRule(waiver) {
    return waiver.rule.includes('/') ? waiver.rule : `${waiver.control}/${waiver.rule}`;
}
/** Waivers of the second list that are not in the first, word for word; a changed one counts as added. */
function waiversAdded(baseWaivers, headWaivers) {
    const known = new Set(baseWaivers.map(waiverKey));
    return headWaivers.filter((waiver) => !known.has(waiverKey(waiver)));
}
/** Everything that a waiver says, as text that tells it from every other. */
function waiverKey(waiver) {
    const { control, rule, scope, reason, approver, expires, ticket } = waiver;
    return JSON.stringify([control, rule, scope, reason, approver, expires, ticket]);
}
/** How wide a scope is that covers a location: 0 this one thing, 1 a pattern or a pull request, 2 all; null: not covered. */
function widthOfScope(scope, location, pullRequest) {
    if (scope === '*') {
        return 2;
    }
    if (location !== null && namesExactly(scope, location)) {
        return 0;
    }
    const pathOf = location !== null && (location.kind === 'file' || location.kind === 'revision') ? location.path : undefined;
    const covers = (pullRequest !== null && scope === `#${pullRequest}`) || (pathOf !== undefined && compileGlob(scope)(pathOf));
    return covers ? 1 : null;
}
function namesExactly(scope, location) {
    switch (location.kind) {
        case 'file':
            return scope === location.path;
        case 'commit':
            return isCommitPrefix(scope) && location.sha.toLowerCase().startsWith(scope.toLowerCase());
        case 'pull-request':
            return scope === `#${location.number}`;
        case 'advisory':
            return scope.toLowerCase() === location.id.toLowerCase();
        case 'revision':
            return scope === location.id;
        case 'repository':
            return scope === location.name;
    }
}
/** Seven characters are git's own shortest abbreviation; fewer could name several commits. */
function isCommitPrefix(scope) {
    return /^[0-9a-fA-F]{7,64}$/.test(scope);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./packages/policy/src/words.ts
var words = __webpack_require__(5805);
;// CONCATENATED MODULE: ./packages/policy/src/loosens.ts





/**
 * Everything in which a policy is looser than the one before it, one plain sentence each; `after` is null where the
 * file is deleted. A setting whose stricter side is not known is listed when it changes at all, because somebody other
 * than the author has to look at what we cannot tell. Serves `policy/gate-change` (DESIGN §8).
 */
function loosenedBy(before, after, rules, sectionRules) {
    if (after === null) {
        return ['The policy file is deleted, so that nothing it says holds any longer.'];
    }
    return [
        ...(before.mode === 'enforce' && after.mode === 'audit' ? ['mode goes to audit: nothing blocks any longer.'] : []),
        ...narrowedEnforce(before.enforce, after.enforce),
        ...rules.flatMap((rule) => loweredLevel(before, after, rule)),
        ...laterAdoption(before.adoptedAt, after.adoptedAt),
        ...moreApprovers(before.approvers, after.approvers),
        ...added(before.protectedBases, after.protectedBases).map((base) => `protected-bases gains ${(0,words/* shownWhole */.vV)(base)}: the policy files of such branches count from now on.`),
        ...waiversAdded(before.waivers, after.waivers).flatMap((waiver) => addedWaiver(waiver, before.waivers)),
        ...changedSections(before.controls, after.controls, sectionRules),
    ];
}
function narrowedEnforce(before, after) {
    if (before === 'change' || after === 'all' || isEqual(before, after)) {
        return [];
    }
    if (before === 'all') {
        return [`enforce goes from all to ${after === 'change' ? after : 'a list'}.`];
    }
    const lost = after === 'change' ? before : added(after, before);
    return lost.map((name) => `enforce no longer has ${name}.`);
}
function loweredLevel(before, after, rule) {
    const order = [...outcome/* levels */.yr, 'off'];
    const [from, to] = [effectiveLevel(before, rule), effectiveLevel(after, rule)];
    return order.indexOf(to) > order.indexOf(from) ? [`${rule.id} goes from ${from} to ${to}.`] : [];
}
/** Without a day no deadline runs, so taking it away is as loose as putting it off. */
function laterAdoption(before, after) {
    if (before === null || before === after || (after !== null && after < before)) {
        return [];
    }
    return [
        after === null
            ? 'adopted-at is removed: no deadline runs.'
            : `adopted-at moves from ${before} to ${after}: deadlines end later.`,
    ];
}
/** Logins are compared without regard to case, as GitHub does. No approvers: whoever a waiver names. */
function moreApprovers(before, after) {
    if (before.length === 0) {
        return [];
    }
    if (after.length === 0) {
        return ['approvers is emptied: whoever a waiver names may approve it.'];
    }
    const known = new Set(before.map((login) => login.toLowerCase()));
    return after.filter((login) => !known.has(login.toLowerCase())).map((login) => `approvers gains ${login}.`);
}
function addedWaiver(waiver, before) {
    const shortened = before.some((old) => old.expires > waiver.expires && waiverKey({ ...old, expires: waiver.expires }) === waiverKey(waiver));
    const sentence = `A waiver is added or changed: ${waivedRule(waiver)} for ${(0,words/* shownWhole */.vV)(waiver.scope)} until ${waiver.expires} (${waiver.ticket}).`;
    return shortened ? [] : [sentence];
}
function changedSections(before, after, sectionRules) {
    return union(Object.keys(before), Object.keys(after)).flatMap((control) => changedSettings(control, '', before[control], after[control], sectionRules[control] ?? {}));
}
function changedSettings(control, setting, from, to, directions) {
    if (isEqual(from, to)) {
        return [];
    }
    if (loosens_isMap(from) && loosens_isMap(to)) {
        return union(Object.keys(from), Object.keys(to)).flatMap((key) => changedSettings(control, setting === '' ? key : `${setting}.${key}`, from[key], to[key], directions));
    }
    const place = setting === '' ? `controls.${control}` : `controls.${control}.${setting}`;
    const direction = directionOf(setting, directions);
    if (direction === undefined) {
        return [`${place} is changed from ${(0,words/* shownWhole */.vV)(from)} to ${(0,words/* shownWhole */.vV)(to)}, direction unknown.`];
    }
    return isTighter(direction, from, to) === 'looser' ? [`${place} is looser: ${change(from, to)}.`] : [];
}
/** The direction of a setting, or of the nearest map that holds it. */
function directionOf(setting, directions) {
    for (let name = setting; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
        if (Object.hasOwn(directions, name)) {
            return directions[name];
        }
    }
    return undefined;
}
function change(from, to) {
    if (Array.isArray(from) && Array.isArray(to)) {
        const gained = to.filter((item) => !from.some((old) => isEqual(old, item)));
        return `it gains ${gained.map((item) => (0,words/* shownWhole */.vV)(item)).join(', ')}`;
    }
    return to === null || to === undefined
        ? `${(0,words/* shownWhole */.vV)(from)} is taken away`
        : `${(0,words/* shownWhole */.vV)(from)} becomes ${(0,words/* shownWhole */.vV)(to)}`;
}
function added(before, after) {
    return after.filter((item) => !before.includes(item));
}
function union(a, b) {
    return [...new Set([...a, ...b])];
}
function loosens_isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./packages/policy/src/types.ts
var types = __webpack_require__(6561);
// EXTERNAL MODULE: ./packages/model/src/nearest.ts
var nearest = __webpack_require__(4519);
;// CONCATENATED MODULE: ./packages/policy/src/waiver-audit.ts




/** How long before its end a waiver is called expiring, in days. */
const expiryNotice = 14;
/** Everything that is stale, misspelt or double in a list of waivers, in the list's order. */
function auditWaivers(waivers, context) {
    const controls = [...new Set(context.ruleIds.map(controlOf))];
    const used = context.used && new Set(context.used.map(waiverKey));
    const seen = new Set();
    return waivers.flatMap((waiver) => {
        const key = JSON.stringify([waiver.control, waivedRule(waiver), waiver.scope]);
        const again = seen.has(key);
        seen.add(key);
        const name = nameOf(waiver, context.ruleIds, controls);
        const expiry = expiryOf(waiver, context.today);
        const idle = used !== null && !used.has(waiverKey(waiver)) && name === null && expiry?.kind !== 'expired';
        return [name, expiry, again ? duplicate : null, idle ? unused : null].flatMap((remark) => remark === null ? [] : [{ waiver, ...remark }]);
    });
}
const duplicate = {
    kind: 'duplicate',
    message: 'Another waiver has the same control, rule and scope.',
    fix: 'Keep the one with the right end, and remove the other.',
};
const unused = {
    kind: 'unused',
    message: 'This waiver excused nothing.',
    fix: 'Remove it if the exception is no longer needed, or correct its scope.',
};
function nameOf(waiver, ruleIds, controls) {
    if (!controls.includes(waiver.control)) {
        const fix = correction('the control', waiver.control, controls);
        return { kind: 'unknown-control', message: `There is no control ${JSON.stringify(waiver.control)}.`, fix };
    }
    const rule = waivedRule(waiver);
    if (ruleIds.includes(rule) && controlOf(rule) === waiver.control) {
        return null;
    }
    const own = ruleIds.filter((id) => controlOf(id) === waiver.control);
    const message = `The control ${waiver.control} has no rule ${JSON.stringify(rule)}.`;
    return { kind: 'unknown-rule', message, fix: correction('the rule', rule, own) };
}
function correction(what, word, names) {
    const close = (0,nearest/* nearest */.p)(word, names);
    return close === null ? `Correct ${what}, or remove the waiver.` : `Write ${close}, or remove the waiver.`;
}
function expiryOf(waiver, today) {
    if (isExpired(waiver, today)) {
        const fix = 'Remove it, or have a new end approved.';
        return { kind: 'expired', message: `This waiver ended on ${waiver.expires}.`, fix };
    }
    const left = ((0,days/* dayNumber */.U)(waiver.expires) ?? Infinity) - ((0,days/* dayNumber */.U)(today) ?? 0);
    if (left > expiryNotice) {
        return null;
    }
    const when = left === 0 ? 'today' : left === 1 ? 'tomorrow' : `in ${left} days`;
    const fix = 'Repair what it excuses before then, or have a new end approved.';
    return { kind: 'expiring', message: `This waiver ends ${when}, on ${waiver.expires}.`, fix };
}

;// CONCATENATED MODULE: ./packages/policy/src/index.ts













/***/ }),

/***/ 6561:
/***/ (() => {



/***/ }),

/***/ 5805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   vV: () => (/* binding */ shownWhole)
/* harmony export */ });
/** A value as it is shown in a message: text and numbers as JSON, a list or map by its kind. */
function shown(value) {
    return typeof value === 'object' && value !== null ? kindOf(value) : shownWhole(value);
}
/** A value as JSON, cut to 80 characters so that one bad value cannot fill a screen. */
function shownWhole(value) {
    const text = JSON.stringify(value) ?? 'nothing';
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
/** What a YAML value is, in plain words. */
function kindOf(value) {
    if (Array.isArray(value)) {
        return 'a list';
    }
    switch (typeof value) {
        case 'object':
            return value === null ? 'empty' : 'a map of keys and values';
        case 'string':
            return 'text';
        case 'number':
            return 'a number';
        case 'boolean':
            return 'true or false';
        default:
            return 'missing';
    }
}
/** Names in a row, the first twelve and how many more there are. */
function listed(names) {
    const rest = names.length - 12;
    return rest > 1 ? `${names.slice(0, 12).join(', ')} and ${rest} more` : names.join(', ');
}
/** A place in a document as people write it: `controls.commit-lint.types[2]`. */
function placeOf(path) {
    return path
        .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`))
        .join('');
}
/** A sentence with a capital and a full stop. */
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?]$/.test(text) ? '' : '.'}`;
}


/***/ })

};
