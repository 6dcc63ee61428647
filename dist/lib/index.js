import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6099:
/***/ (() => {



/***/ }),

/***/ 5008:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ parentsOf)
/* harmony export */ });
function parentsOf(raw) {
    const parents = [];
    for (let at = 0; at < raw.length && raw[at] !== lineFeed;) {
        const feed = raw.indexOf(lineFeed, at);
        const end = feed === -1 ? raw.length : feed;
        const line = String.fromCharCode(...raw.subarray(at, Math.min(end, at + longest)));
        if (line.startsWith('parent '))
            parents.push(line.slice('parent '.length));
        at = end + 1;
    }
    return parents;
}
const lineFeed = 10;
const longest = 100;


/***/ }),

/***/ 3678:
/***/ (() => {



/***/ }),

/***/ 5611:
/***/ (() => {



/***/ }),

/***/ 6605:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ allHarnessRules),
/* harmony export */   U: () => (/* binding */ harnessRules)
/* harmony export */ });
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
            good: ['A report with an outcome for every rule.'],
            bad: ['A step that ends with a stack trace, and no report.'],
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
            bad: [
                '# no token that could read the default branch\n- uses: actions/checkout@v6\n  with:\n    persist-credentials: false',
            ],
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
            good: ['Ada takes `scopes: [api]` out of the policy file, and Grace approves that commit.'],
            bad: ['The same, approved by nobody, or by Ada.'],
            fix: 'Ask for an approving review of the head commit by somebody other than the author, then run the check again.',
        },
    },
};
const allHarnessRules = Object.values(harnessRules);


/***/ }),

/***/ 4217:
/***/ (() => {



/***/ }),

/***/ 2835:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  accountOf: () => (/* reexport */ accountOf),
  allHarnessRules: () => (/* reexport */ harness_rules/* allHarnessRules */.H),
  bareContext: () => (/* reexport */ bareContext),
  catalogueOf: () => (/* reexport */ catalogueOf),
  catalogueWith: () => (/* reexport */ catalogueWith),
  commentInput: () => (/* reexport */ commentInput),
  commonInputs: () => (/* reexport */ commonInputs),
  countOf: () => (/* reexport */ countOf),
  defineAction: () => (/* reexport */ defineAction),
  eventNameOf: () => (/* reexport */ eventNameOf),
  fetchedTip: () => (/* reexport */ places/* fetchedTip */.rS),
  hashOf: () => (/* reexport */ hashOf),
  loadPolicy: () => (/* reexport */ loadPolicy),
  localDefaultTip: () => (/* reexport */ places/* localDefaultTip */.Uq),
  mergeSettingsOf: () => (/* reexport */ mergeSettingsOf),
  policyPath: () => (/* reexport */ policy_file/* policyPath */.k1),
  pullRequestOf: () => (/* reexport */ pullRequestOf),
  readChangeCommits: () => (/* reexport */ readChangeCommits),
  recordOf: () => (/* reexport */ recordOf),
  rootSpec: () => (/* reexport */ tree_object/* rootSpec */.E),
  run: () => (/* reexport */ run),
  textOf: () => (/* reexport */ textOf),
  thinDepth: () => (/* reexport */ places/* thinDepth */.vc),
  treeEntries: () => (/* reexport */ tree_object/* treeEntries */.r),
  verifyWaiver: () => (/* reexport */ verifyWaiver)
});

// UNUSED EXPORTS: assemble, clip, commonOutputs, harnessRules, isIndependent, knownEvents, problems, readEvent, referenceOf, reportOutcome, sameLogin, standingApprovals, unreadPolicy

;// CONCATENATED MODULE: ./packages/app/src/approvals.ts
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
function isIndependent(review, author) {
    if (review.user === null || review.user.type !== 'User' || author === null)
        return false;
    return insiders.has(review.association ?? '') && !sameLogin(review.user.login, author);
}
function sameLogin(a, b) {
    return a.replace(/^@/, '').toLowerCase() === b.replace(/^@/, '').toLowerCase();
}

;// CONCATENATED MODULE: ./packages/app/src/bare-context.ts
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
var harness_rules = __nccwpck_require__(6605);
;// CONCATENATED MODULE: ./packages/app/src/catalogue.ts

function catalogueWith(registry, own) {
    return async (speaksOf = () => true) => {
        const entries = Object.values(registry).filter(({ name }) => name === own || speaksOf(name));
        return catalogueOf(await Promise.all(entries.map((entry) => entry.load())));
    };
}
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
var change = __nccwpck_require__(6099);
;// CONCATENATED MODULE: ./packages/app/src/comment-request.ts
const commentInput = {
    description: 'Whether to keep one comment with the result on the pull request. Default `auto`: wherever the token may write, so never on a pull request from a fork.',
    allowed: '`auto`, `true` or `false`',
    only: 'action',
    schema: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(9662)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9662))).commentChoice,
};
function commentRequest(inputs, values, { change, pullRequest }) {
    const choice = values['comment'] ?? 'auto';
    if (inputs['comment'] !== commentInput || choice === 'false')
        return null;
    if (pullRequest === null || change.repository === null)
        return null;
    const wanted = choice === 'true' ? 'always' : 'auto';
    return { repository: change.repository, number: pullRequest.number, wanted, fork: pullRequest.fork };
}

// EXTERNAL MODULE: ./packages/model/src/fact.ts
var fact = __nccwpck_require__(2667);
;// CONCATENATED MODULE: ./packages/app/src/commits.ts

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
async function expectedCount(ports, range, commits, boundary, expected) {
    if (expected !== null)
        return (0,fact/* available */.q)(expected);
    if (commits.length === 0)
        return ports.git.count(range);
    const awaited = awaitedBy(commits, range.include, boundary);
    if (awaited.size > 0)
        for (const { sha } of commits)
            awaited.delete(sha);
    return (0,fact/* available */.q)(commits.length + awaited.size);
}
function awaitedBy(commits, heads, boundary) {
    const awaited = new Set(heads);
    for (let index = 0; index < commits.length; index += 1) {
        const { sha, parents } = commits[index] ?? noCommit;
        if (awaited.size > 0)
            awaited.delete(sha);
        const next = commits[index + 1]?.sha;
        if (parents.length === 1 && parents[0] === next)
            continue;
        for (const parent of parents)
            if (parent !== next && !boundary.has(parent))
                awaited.add(parent);
    }
    return awaited;
}
const noCommit = { sha: '', parents: [] };
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
const laterDepths = [50, 500];
const usualCommits = 20;
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
const commonOutputs = {
    outcome: 'What was decided: `pass`, `fail` or `unknown`.',
    report: 'Path of the report (JSON).',
    findings: 'How many places failed, were waived or could not be decided.',
};

;// CONCATENATED MODULE: ./packages/app/src/define.ts
function defineAction(action) {
    return action;
}

;// CONCATENATED MODULE: ./packages/app/src/payload.ts
function recordOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
}
function textOf(value) {
    return typeof value === 'string' ? value : null;
}
function hashOf(value) {
    return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null;
}
function countOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
const accountTypes = ['User', 'Bot', 'Organization', 'Mannequin'];
function accountOf(value) {
    const login = textOf(recordOf(value)?.['login']);
    if (login === null || login === '')
        return null;
    return { login, type: oneOf(accountTypes, recordOf(value)?.['type']) ?? 'unknown' };
}
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
    tag: null,
    problem: null,
};
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
function defaultBranchOf(payload) {
    return textOf(recordOf(payload['repository'])?.['default_branch']) || null;
}
function branchNameOf(ref) {
    return ref?.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) || null : null;
}

;// CONCATENATED MODULE: ./packages/app/src/event-push.ts


const zeroHash = /^0+$/;
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
    if (branch === null) {
        const tag = { name: ref.slice('refs/tags/'.length), object: after, before: push.created ? null : before };
        return { ...told, kind: 'tag', head: taggedCommit(payload, after), policyAt: tip, tag };
    }
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
function taggedCommit(payload, after) {
    return { kind: 'sha', sha: hashOf(recordOf(payload['head_commit'])?.['id']) ?? after };
}
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

;// CONCATENATED MODULE: ./packages/app/src/event-tags.ts


function readCreate(payload, event) {
    const defaultBranch = defaultBranchOf(payload);
    const name = textOf(payload['ref']) || null;
    const type = textOf(payload['ref_type']);
    if (name === null || (type !== 'tag' && type !== 'branch'))
        return unreadable('create', 'ref and ref_type');
    if (defaultBranch === null)
        return unreadable('create', 'repository.default_branch');
    const told = {
        ...emptyReading,
        defaultBranch,
        headRepository: event.repository,
        policyAt: { kind: 'branch', name: defaultBranch },
    };
    if (type === 'branch')
        return { ...told, kind: 'none', branch: name };
    const head = hashOf(event.sha);
    if (head === null)
        return unreadable('create', 'GITHUB_SHA');
    return { ...told, kind: 'tag', head: { kind: 'sha', sha: head }, tag: { name, object: null, before: null } };
}
function readDelete(payload, event) {
    const defaultBranch = defaultBranchOf(payload);
    if (textOf(payload['ref_type']) === null)
        return unreadable('delete', 'ref_type');
    if (defaultBranch === null)
        return unreadable('delete', 'repository.default_branch');
    const policyAt = { kind: 'branch', name: defaultBranch };
    return { ...emptyReading, kind: 'none', defaultBranch, headRepository: event.repository, policyAt };
}
function readTypedTag(ref) {
    const name = ref.slice('refs/tags/'.length);
    return { ...emptyReading, kind: 'tag', head: { kind: 'tag', name }, tag: { name, object: null, before: null } };
}

;// CONCATENATED MODULE: ./packages/app/src/events.ts




const table = new Map([
    ['pull_request', readPullRequest],
    ['pull_request_target', readPullRequest],
    ['merge_group', readMergeGroup],
    ['push', readPush],
    ['create', readCreate],
    ['delete', readDelete],
    ['workflow_dispatch', readDispatch],
    ['schedule', readDispatch],
]);
const knownEvents = [...table.keys()];
function readEvent(event) {
    if (event.name === 'cli')
        return readCli(event);
    const reader = table.get(event.name);
    if (reader === undefined)
        return unknownEvent(event.name);
    const payload = recordOf(event.payload);
    return payload === null ? unreadable(event.name, 'event file') : reader(payload, event);
}
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
    if ('ref_type' in record)
        return 'master_branch' in record ? 'create' : 'delete';
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
    if (event.ref?.startsWith('refs/tags/') === true)
        return readTypedTag(event.ref);
    const base = event.range?.base ?? null;
    return {
        ...emptyReading,
        base: base === null ? { kind: 'local-default' } : base === '' ? null : { kind: 'typed', text: base },
        head: { kind: 'typed', text: event.range?.head ?? 'HEAD' },
    };
}

// EXTERNAL MODULE: ./packages/app/src/forge-port.ts
var forge_port = __nccwpck_require__(3678);
// EXTERNAL MODULE: ./packages/app/src/git-port.ts
var git_port = __nccwpck_require__(5611);
// EXTERNAL MODULE: ./packages/app/src/host.ts
var host = __nccwpck_require__(4217);
// EXTERNAL MODULE: ./packages/app/src/places.ts
var places = __nccwpck_require__(1039);
// EXTERNAL MODULE: ./packages/policy/src/index.ts + 8 modules
var src = __nccwpck_require__(9913);
// EXTERNAL MODULE: ./packages/app/src/policy-file.ts
var policy_file = __nccwpck_require__(9312);
// EXTERNAL MODULE: ./packages/app/src/problems.ts
var problems = __nccwpck_require__(5099);
;// CONCATENATED MODULE: ./packages/app/src/policy-source.ts




async function loadPolicy(host, context, own, catalogue) {
    if (host.policyFile !== null)
        return byHand(host, host.policyFile, catalogue);
    const main = await branchPolicy(host, context, { at: context.policyAt, branch: context.defaultBranch }, catalogue);
    if ('absentAt' in main)
        return { ok: true, loaded: builtIn(host, own, main, context.defaultBranch) };
    if (!main.ok)
        return main;
    const { loaded } = main;
    const base = protectedBase(context, loaded.policy);
    if (base === null)
        return main;
    const other = await branchPolicy(host, context, base, catalogue);
    return 'absentAt' in other ? { ok: true, loaded: { ...loaded, branch: base.branch, ownFile: null } } : other;
}
function protectedBase(context, policy) {
    const { baseBranch, change } = context;
    if (!baseBranch || baseBranch === context.defaultBranch)
        return null;
    if (!policy.protectedBases.some((pattern) => (0,src.matchRefName)(pattern, baseBranch)))
        return null;
    const exact = context.kind !== 'pull-request' || change.merge !== null;
    const known = exact && context.push?.created !== true ? change.base : null;
    const at = known === null ? { kind: 'branch', name: baseBranch } : { kind: 'commit', sha: known };
    return { at, branch: baseBranch };
}
async function branchPolicy(host, context, from, catalogue) {
    const commit = await (0,policy_file/* policyCommit */.Kf)(host, context, from.at);
    if (commit.status === 'unavailable')
        return policy_source_unreadable(commit.reason);
    const { sha } = commit.value;
    if (sha === null)
        return { absentAt: null, tip: null };
    const tip = commit.value.tip ? sha : null;
    const file = await (0,policy_file/* policyFileAt */._W)(host.ports, context.change.repository, sha);
    if (file.status === 'unavailable')
        return policy_source_unreadable(file.reason);
    if (file.value.kind === 'none')
        return { absentAt: sha, tip };
    if (file.value.kind === 'misnamed')
        return misnamed(file.value.reason);
    const text = { path: policy_file/* policyPath */.k1, bytes: file.value.bytes };
    return parsed(host, text, catalogue, { commit: sha, tip, branch: from.branch });
}
function byHand(host, file, catalogue) {
    return parsed(host, file, catalogue, { commit: null, tip: null, branch: null });
}
async function parsed(host, file, catalogue, at) {
    const { controlsIn, readPolicyText } = await Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(8815), __nccwpck_require__.e(7909), __nccwpck_require__.e(9345)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9345));
    const few = await readPolicyText(file, await catalogue(controlsIn(file.bytes)), host.ports);
    const outcome = few.ok ? few : await readPolicyText(file, await catalogue(), host.ports);
    if (!outcome.ok)
        return outcome;
    const source = at.commit === null ? file.path : `${file.path}@${at.commit}`;
    const sha256 = host.ports.hash.sha256(file.bytes);
    const { policy, extended } = outcome;
    return { ok: true, loaded: { policy, source, sha256, ...at, ownFile: sha256, extended } };
}
function builtIn(host, own, absent, branch) {
    const policy = (0,src.builtInPolicy)(own);
    const sha256 = host.builtInSha256 ?? host.ports.hash.sha256(JSON.stringify(policy));
    const { absentAt: commit, tip } = absent;
    return { policy, source: 'built-in', sha256, commit, tip, branch, ownFile: null, extended: null };
}
function referenceOf(loaded) {
    return { source: loaded.source, sha256: loaded.sha256, commit: loaded.commit, mode: loaded.policy.mode };
}
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
var ports = __nccwpck_require__(5463);
// EXTERNAL MODULE: ./packages/model/src/outcome.ts
var src_outcome = __nccwpck_require__(2449);
;// CONCATENATED MODULE: ./packages/app/src/assemble.ts

function reportOutcome(rules) {
    const deciding = rules.filter((rule) => rule.level === 'error');
    if (deciding.some((rule) => rule.outcome === 'fail'))
        return 'fail';
    return deciding.some((rule) => rule.outcome === 'unknown') ? 'unknown' : 'pass';
}
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
    const { comment, files = [], outputs, sections = [] } = parts;
    const exitCode = parts.policy.mode === 'audit' ? 0 : (0,src_outcome/* exitCodeOf */.FO)(outcome);
    return { report, exitCode, outputs, files, sections, comment };
}

;// CONCATENATED MODULE: ./packages/app/src/proposed-policy.ts


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
    const { readPolicyText } = await Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(8815), __nccwpck_require__.e(7909), __nccwpck_require__.e(9345)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9345));
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
const mostForks = 20;
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
async function loosened(loaded, after, all) {
    const { policy } = loaded;
    const controls = { ...all.defaults, ...policy.controls };
    const before = loaded.source === 'built-in' ? (0,src.builtInPolicy)(all.defaults) : { ...policy, controls };
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

const always = ['HEAD^{commit}'];
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
var nearest = __nccwpck_require__(4519);
;// CONCATENATED MODULE: ./packages/app/src/inputs.ts


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

;// CONCATENATED MODULE: ./packages/app/src/likely-specs.ts



function likelySpecs(event) {
    const { base, head, policyAt, kind } = readEvent(event);
    const tested = kind === 'pull-request' && event.sha !== null ? (0,policy_file/* policySpecs */.DP)(event.sha) : [];
    const policy = policyAt.kind === 'commit' ? (0,policy_file/* policySpecs */.DP)(policyAt.sha) : [];
    const local = policyAt.kind === 'local' && (kind === 'range' || kind === 'tag') ? places/* localDefaultSpecs */.FP : [];
    const ofPull = kind === 'pull-request' && base?.kind === 'sha' ? (0,policy_file/* policySpecs */.DP)(base.sha) : [];
    return [...tested, ...policy, ...ofPull, ...local, ...typed(base), ...typed(head)];
}
function typed(place) {
    return place?.kind === 'typed' ? [`${place.text}^{commit}`] : [];
}

;// CONCATENATED MODULE: ./packages/app/src/recording-files.ts
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
            scan: async (path, maxBytes, onBytes) => {
                const fact = await files.scan(path, maxBytes, onBytes);
                if (fact.status === 'available')
                    read.set(path, { name: path, path, ...fact.value });
                return fact;
            },
        },
        inputs: () => [...read.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    };
}

// EXTERNAL MODULE: ./packages/app/src/commit-object.ts
var commit_object = __nccwpck_require__(5008);
;// CONCATENATED MODULE: ./packages/app/src/resolve.ts




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
async function testedMerge(event, head, ports) {
    const answers = await ports.git.objects(['HEAD^{commit}']);
    const found = answers.status === 'available' ? answers.value[0] : undefined;
    if (found?.kind !== 'found' || found.id !== event.sha)
        return null;
    const [first, second] = (0,commit_object/* parentsOf */.f)(found.bytes);
    return first !== undefined && second === head ? { merge: found.id, base: first } : null;
}
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
    if (at.kind === 'tag')
        return 'See what there is: git tag --list. Fetch what the server has: git fetch --tags origin';
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
        tag: reading.tag,
        typedBase: reading.base?.kind === 'typed' ? reading.base.text : null,
        branch: reading.branch,
        baseBranch: reading.baseBranch,
        policyAt: reading.policyAt,
        problem: reading.problem,
    };
}

// EXTERNAL MODULE: ./packages/policy/src/clauses/criteria.ts
var clauses_criteria = __nccwpck_require__(5068);
;// CONCATENATED MODULE: ./packages/app/src/levels.ts


function ruleRow(rule, level, verdict, waiverOf) {
    if (level === 'off')
        return bareRow(rule, 'notice', 'not-applicable', 'Switched off by the policy.');
    if (!verdict.applies && verdict.findings.length === 0)
        return bareRow(rule, level, 'not-applicable', verdict.reason);
    const findings = verdict.findings.map((draft) => findingOf(rule, level, draft, waiverOf(draft)));
    const deciding = findings.filter((finding) => finding.level === level);
    const decided = outcomeOf(deciding);
    if (!verdict.applies && deciding.length === 0)
        return { ...bareRow(rule, level, 'not-applicable', verdict.reason), findings };
    const outcome = verdict.undecided && decided !== 'fail' ? 'unknown' : decided;
    const soft = findings.length - deciding.length;
    const reason = outcome === 'pass' && soft > 0
        ? `${verdict.reason} (${soft} softer ${soft === 1 ? 'finding' : 'findings'})`
        : verdict.reason;
    return { result: resultOf(rule, level, outcome, reason, verdict.threshold ?? null), findings };
}
function bareRow(rule, level, outcome, reason) {
    return { result: resultOf(rule, level, outcome, reason, null), findings: [] };
}
function resultOf(rule, level, outcome, reason, threshold) {
    const criteria = [...(clauses_criteria/* criteriaByClause */.Q[rule.clause] ?? [])];
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
function waiverEffect(draft, waiver) {
    if (waiver === null || draft.outcome === 'unknown')
        return draft.outcome;
    if (waiver.status === 'verified')
        return 'waived';
    return waiver.status === 'unchecked' ? 'unknown' : 'fail';
}

;// CONCATENATED MODULE: ./packages/app/src/rows.ts




const noWaiver = () => null;
function controlRows(rules, judgement, policy, waiverOf) {
    const verdicts = new Map(judgement.verdicts.map((verdict) => [verdict.rule, verdict]));
    const strange = judgement.verdicts.find(({ rule }) => rules.every(({ id }) => id !== rule));
    if (strange !== undefined)
        throw new Error(`a verdict of the rule ${strange.rule}, which the control does not have`);
    if (verdicts.size < judgement.verdicts.length)
        throw new Error('two verdicts of one rule');
    return rules.map((rule) => {
        const verdict = verdicts.get(rule.id) ?? none(rule);
        return ruleRow(rule, levelOf(rule, verdict, policy), verdict, waiverOf);
    });
}
function levelOf(rule, { enforced }, policy) {
    return enforced && !Object.hasOwn(policy.rules, rule.id) ? rule.enforcedLevel : (0,src.effectiveLevel)(policy, rule);
}
function none(rule) {
    const message = `The control gave no verdict on ${rule.id}.`;
    const remedy = 'This is a defect of the suite: report it, with the version that the report names.';
    return unknownVerdict(rule.id, [{ outcome: 'unknown', message, remedy, location: null }]);
}
function unknownVerdict(rule, findings) {
    return { rule, applies: true, reason: findings[0]?.message ?? '', findings };
}
function harnessRows(gate, policy) {
    return harness_rules/* allHarnessRules */.H.map((rule) => {
        if (rule.id !== gate.rule)
            return bareRow(rule, rule.level, 'pass', 'Nothing stood in the way.');
        return ruleRow(rule, (0,src.effectiveLevel)(policy, rule), gate, noWaiver);
    });
}
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
function nothingToJudge(action, context, loaded) {
    const reason = context.change.event === 'create'
        ? 'A new branch brings nothing by itself; its commits are judged when they are pushed.'
        : 'A deleted branch or tag brings nothing to judge.';
    const rows = [...harness_rules/* allHarnessRules */.H, ...action.rules].map((rule) => bareRow(rule, rule.level, 'not-applicable', reason));
    return bareParts(rows, reason, context, loaded);
}
function bareParts(rows, summary, context, loaded) {
    const policy = loaded === null ? unreadPolicy : referenceOf(loaded);
    return { rows, summary, facts: {}, outputs: {}, change: context.change, policy };
}

;// CONCATENATED MODULE: ./packages/app/src/tighten.ts


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
function yamlScalar(value) {
    if (typeof value !== 'string')
        return JSON.stringify(value ?? null);
    const plain = /^[A-Za-z][\w./-]*$/.test(value) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(value);
    return plain ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./packages/app/src/waiver-history.ts


const mostVersions = 50;
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
    const { waiversIn } = await Promise.all(/* import() */[__nccwpck_require__.e(2311), __nccwpck_require__.e(8815), __nccwpck_require__.e(7909), __nccwpck_require__.e(8789)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8789));
    const waivers = waiversIn(file.value, catalogue);
    if (waivers !== null)
        return (0,fact/* available */.q)(new Set(waivers.map(src.waiverKey)));
    return (0,fact/* unavailable */.h)(`the policy file at commit ${at.commit.slice(0, 12)} cannot be understood`);
}
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
const rank = {
    verified: 0,
    unchecked: 1,
    unverified: 2,
    expired: 3,
};
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















async function run(action, outer, catalogue) {
    const recorded = recordFiles(outer.ports.files, outer.ports.hash);
    const git = cacheObjects(outer.ports.git, likelySpecs(outer.event));
    const host = { ...outer, ports: { ...outer.ports, git, files: recorded.files } };
    const finish = (parts) => assemble({ ...parts, control: action.name, inputs: recorded.inputs(), comment: progress.comment, host });
    const progress = { context: bareContext(host.event), loaded: null, comment: null };
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
    if (host.surface === 'action')
        progress.comment = commentRequest(action.inputs, inputs.values, context);
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
    const trusted = { commit: loaded.tip, branch: loaded.branch };
    const workflow = workflowFile(host.run.workflowRef);
    const asked = { inputs: inputs.values, settings: tightened.settings, change: context, trusted, workflow };
    const judgement = await judge(action, host.ports, asked);
    return withPolicy(action, judgement, { host, context, loaded, catalogue });
}
function workflowFile(ref) {
    return /^[^/]+\/[^/]+\/(.+)@/.exec(ref ?? '')?.[1] ?? null;
}
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
    const needs = action.needsRepository?.(values) ?? true;
    const optional = needs === 'where-there-is-one' && host.event.name === 'cli';
    if (needs === false || (optional && !(await host.ports.git.present())))
        return detachedContext(host);
    return resolveChange(host.event, host.ports);
}
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

// EXTERNAL MODULE: ./packages/app/src/tree-object.ts
var tree_object = __nccwpck_require__(3995);
;// CONCATENATED MODULE: ./packages/app/src/index.ts
























/***/ }),

/***/ 1039:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ localDefaultSpecs),
/* harmony export */   JS: () => (/* binding */ knownTip),
/* harmony export */   M0: () => (/* binding */ resolvePlace),
/* harmony export */   Uq: () => (/* binding */ localDefaultTip),
/* harmony export */   rS: () => (/* binding */ fetchedTip),
/* harmony export */   vc: () => (/* binding */ thinDepth)
/* harmony export */ });
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2667);
/* harmony import */ var _commit_object_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5008);


const localDefaults = [
    'refs/remotes/origin/HEAD',
    'refs/remotes/origin/main',
    'refs/remotes/origin/master',
    'refs/heads/main',
    'refs/heads/master',
];
const localDefaultSpecs = localDefaults.map((ref) => `${ref}^{commit}`);
async function localDefaultTip(ports) {
    return firstCommit(ports, localDefaults);
}
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
async function knownTip(ports, name) {
    const known = await firstCommit(ports, [`refs/remotes/origin/${name}`]);
    return known.status === 'available' ? known.value : null;
}
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
async function thinDepth(ports) {
    const shallow = await ports.git.shallowCommits();
    return shallow.status === 'available' && shallow.value.size > 0 ? { depth: 1 } : null;
}
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
        case 'tag':
            return taggedCommit(ports, place.name);
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
async function taggedCommit(ports, name) {
    const spec = `refs/tags/${name}^{commit}`;
    const odd = name === '' || /[\s~^:?*[\\]|\.\.|@\{/.test(name);
    const commit = odd ? (0,_cm_model__WEBPACK_IMPORTED_MODULE_0__/* .available */ .q)({ kind: 'missing', spec }) : await oneObject(ports, spec);
    if (commit.status === 'unavailable')
        return commit;
    if (commit.value.kind === 'found')
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_0__/* .available */ .q)(commit.value.id);
    return (0,_cm_model__WEBPACK_IMPORTED_MODULE_0__/* .unavailable */ .h)(`This clone has no tag "${name.slice(0, 100)}" that stands on a commit.`);
}
async function oneObject(ports, spec) {
    const answers = await ports.git.objects([spec]);
    if (answers.status === 'unavailable')
        return answers;
    return (0,_cm_model__WEBPACK_IMPORTED_MODULE_0__/* .available */ .q)(answers.value[0] ?? { kind: 'missing', spec });
}


/***/ }),

/***/ 9312:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ policySpecs),
/* harmony export */   Kf: () => (/* binding */ policyCommit),
/* harmony export */   _W: () => (/* binding */ policyFileAt),
/* harmony export */   eP: () => (/* binding */ renameFix),
/* harmony export */   k1: () => (/* binding */ policyPath)
/* harmony export */ });
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2667);
/* harmony import */ var _tree_object_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3995);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1039);



const policyPath = '.github/change-policy.yml';
const wrongPath = '.github/change-policy.yaml';
const renameFix = `git mv ${wrongPath} ${policyPath}`;
async function policyCommit(host, context, at) {
    switch (at.kind) {
        case 'commit':
            return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .available */ .q)({ sha: at.sha, tip: true });
        case 'nowhere':
            return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .available */ .q)({ sha: null, tip: true });
        case 'local':
            return asTip(await localCommit(host.ports, context));
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
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .available */ .q)({ sha: known, tip: true });
    const fetched = await (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchedTip */ .rS)(host.ports, name);
    const { repository } = context.change;
    if (fetched.status === 'available' || repository === null)
        return asTip(fetched);
    const touching = await lastTouching(host.ports, repository, name);
    if (touching.status === 'unavailable')
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)(`${fetched.reason} ${touching.reason}`);
    return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .available */ .q)({ sha: touching.value, tip: false });
}
function asTip(commit) {
    return commit.status === 'available' ? (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .available */ .q)({ sha: commit.value, tip: true }) : commit;
}
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
function policySpecs(commit) {
    return [`${commit}^{commit}`, `${commit}:${policyPath}`, `${commit}:${wrongPath}`, (0,_tree_object_js__WEBPACK_IMPORTED_MODULE_2__/* .rootSpec */ .E)(commit)];
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ problems)
/* harmony export */ });
/* unused harmony export clip */
/* harmony import */ var _harness_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6605);

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
function clip(text, most = 120) {
    const points = [...text.slice(0, most * 2)];
    return points.length > most ? `${points.slice(0, most).join('')}…` : points.join('');
}


/***/ }),

/***/ 3995:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ rootSpec),
/* harmony export */   r: () => (/* binding */ treeEntries)
/* harmony export */ });
function rootSpec(commit) {
    return `${commit}^{tree}`;
}
const space = 32;
function treeEntries(tree, idBytes, wanted) {
    const text = new TextDecoder();
    const found = [];
    for (let at = 0; at < tree.length;) {
        const gap = tree.indexOf(space, at);
        const end = gap === -1 ? -1 : tree.indexOf(0, gap);
        if (end === -1 || end + idBytes >= tree.length)
            return null;
        const name = text.decode(tree.subarray(gap + 1, end));
        if (wanted(name))
            found.push({ name, mode: text.decode(tree.subarray(at, gap)) });
        at = end + 1 + idBytes;
    }
    return found;
}


/***/ }),

/***/ 4676:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lD: () => (/* reexport */ createGit),
  Hv: () => (/* reexport */ locateGit),
  ZX: () => (/* reexport */ locateRepository)
});

// EXTERNAL MODULE: ./packages/model/src/fact.ts
var fact = __nccwpck_require__(2667);
;// CONCATENATED MODULE: ./packages/git/src/log-parser.ts
const logFormat = '--format=%m%H %P%n%an%n%ae%n%cn%n%ce%n%B';
const boundaryMark = 45;
const commitCap = 32 * 1024 * 1024;
function createLogParser(onCommit, onBoundary = () => undefined) {
    let rest = [];
    let restBytes = 0;
    let awaited = '';
    function give(text, at, end) {
        const commit = commitOf(text, at + 1, end, awaited);
        if (commit === null)
            return false;
        awaited = commit.parents[0] ?? '';
        if (text.charCodeAt(at) === boundaryMark)
            onBoundary(commit.sha);
        else
            onCommit(commit);
        return true;
    }
    function giveAll(records) {
        const text = records.toString('latin1');
        let odd = nextOdd(text, 0);
        for (let at = 0; at < text.length;) {
            const end = text.indexOf('\0', at);
            if (odd < end) {
                const own = records.toString('utf8', at, end);
                if (!give(own, 0, own.length))
                    return false;
                odd = nextOdd(text, end);
            }
            else if (!give(text, at, end))
                return false;
            at = end + 1;
        }
        return true;
    }
    return {
        whole: () => restBytes === 0,
        push: (chunk) => {
            const end = chunk.lastIndexOf(0) + 1;
            if (end > 0) {
                const first = restBytes === 0 ? 0 : chunk.indexOf(0) + 1;
                const cut = first === 0 ? null : Buffer.concat([...rest, chunk.subarray(0, first)]);
                rest = [];
                restBytes = 0;
                if (cut !== null && !giveAll(cut))
                    return false;
                if (first < end && !giveAll(chunk.subarray(first, end)))
                    return false;
            }
            if (end < chunk.length) {
                rest.push(Buffer.from(chunk.subarray(end)));
                restBytes += chunk.length - end;
            }
            return restBytes <= commitCap;
        },
    };
}
function commitOf(text, from, end, awaited) {
    const shaEnd = text.indexOf(' ', from);
    const hashesEnd = text.indexOf('\n', from);
    const nameEnd = text.indexOf('\n', hashesEnd + 1);
    const emailEnd = text.indexOf('\n', nameEnd + 1);
    const committerEnd = text.indexOf('\n', emailEnd + 1);
    const messageStart = text.indexOf('\n', committerEnd + 1) + 1;
    const ordered = from < shaEnd && shaEnd < hashesEnd && hashesEnd < nameEnd && nameEnd < emailEnd;
    if (!ordered || emailEnd >= committerEnd || committerEnd >= messageStart || messageStart > end)
        return null;
    const authorName = text.slice(hashesEnd + 1, nameEnd);
    const authorEmail = text.slice(nameEnd + 1, emailEnd);
    return {
        sha: shared(awaited, text, from, shaEnd),
        parents: parentsOf(text, shaEnd + 1, hashesEnd),
        authorName,
        authorEmail,
        committerName: shared(authorName, text, emailEnd + 1, committerEnd),
        committerEmail: shared(authorEmail, text, committerEnd + 1, messageStart - 1),
        message: text.slice(messageStart, end),
    };
}
const beyondAscii = /[\u0080-\u00ff]/g;
function nextOdd(text, from) {
    beyondAscii.lastIndex = from;
    return beyondAscii.test(text) ? beyondAscii.lastIndex - 1 : text.length;
}
function shared(known, text, from, to) {
    return known.length === to - from && text.startsWith(known, from) ? known : text.slice(from, to);
}
function parentsOf(text, from, to) {
    if (from === to)
        return [];
    const hashes = text.slice(from, to);
    return hashes.includes(' ') ? hashes.split(' ') : [hashes];
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./packages/git/src/environment.ts

const kept = new Set([
    ...['PATH', 'PATHEXT', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'TEMP', 'TMP', 'XDG_CONFIG_HOME'],
    ...['USERPROFILE', 'HOMEDRIVE', 'HOMEPATH', 'APPDATA', 'LOCALAPPDATA', 'PROGRAMDATA', 'PROGRAMFILES'],
    ...['SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE'],
    ...['SSH_AUTH_SOCK', 'GIT_SSL_CAINFO', 'GIT_SSL_CAPATH'],
    ...['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM'],
]);
const fixed = {
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: external_node_os_.devNull,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_FLUSH: '0',
};
const safeSettings = [
    ['core.hooksPath', external_node_os_.devNull],
    ['core.fsmonitor', 'false'],
    ['core.pager', 'cat'],
    ['core.commitGraph', 'false'],
    ['core.attributesFile', external_node_os_.devNull],
    ['core.bigFileThreshold', '512m'],
    ['core.alternateRefsCommand', ':'],
    ['log.showSignature', 'false'],
    ['protocol.ext.allow', 'never'],
    ['advice.graftFileDeprecated', 'false'],
    ['advice.fetchShowForcedUpdates', 'false'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
];
const safeFlags = safeSettings.flatMap(([key, value]) => ['-c', `${key}=${value}`]);
function gitEnvironment(caller, gitDir, settings, more = {}) {
    const env = {};
    for (const [name, value] of Object.entries(caller)) {
        if (value !== undefined && kept.has(name.toUpperCase()))
            env[name] = value;
    }
    for (const [name, value] of Object.entries({ ...fixed, GIT_DIR: gitDir, ...more })) {
        if (value !== undefined)
            env[name] = value;
    }
    const all = [...settingsOf(caller), ...settings];
    env['GIT_CONFIG_COUNT'] = String(all.length);
    for (const [index, [key, value]] of all.entries()) {
        env[`GIT_CONFIG_KEY_${index}`] = key;
        env[`GIT_CONFIG_VALUE_${index}`] = value;
    }
    return env;
}
const mostSettings = 1000;
function settingsOf(caller) {
    const count = Number.parseInt(caller['GIT_CONFIG_COUNT'] ?? '0', 10);
    const found = [];
    for (let index = 0; index < Math.min(count, mostSettings); index += 1) {
        const key = caller[`GIT_CONFIG_KEY_${index}`];
        const value = caller[`GIT_CONFIG_VALUE_${index}`];
        if (key !== undefined && value !== undefined)
            found.push([key, value]);
    }
    return found;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./packages/git/src/locate.ts



function locateRepository(cwd) {
    let start;
    try {
        start = (0,external_node_fs_.realpathSync)(cwd);
    }
    catch {
        return (0,fact/* unavailable */.h)('The working folder does not exist. Give a folder that does.');
    }
    for (let folder = start;; folder = (0,external_node_path_.dirname)(folder)) {
        const found = repositoryAt(folder);
        if (found !== null)
            return (0,fact/* available */.q)(found);
        if ((0,external_node_path_.dirname)(folder) === folder)
            return (0,fact/* unavailable */.h)(noRepository);
    }
}
const noRepository = 'The working folder is not in a git repository. On a runner, put `actions/checkout` before this step; on a laptop, give `--repo` the folder of a clone.';
function repositoryAt(folder) {
    const dotGit = (0,external_node_path_.join)(folder, '.git');
    const kind = kindOf(dotGit);
    if (kind === 'folder')
        return { top: folder, gitDir: dotGit, common: commonOf(dotGit) };
    if (kind === 'file') {
        const gitDir = pointer(dotGit, 'gitdir: ');
        return gitDir === null ? null : { top: folder, gitDir, common: commonOf(gitDir) };
    }
    const bare = ['objects', 'refs'].every((name) => kindOf((0,external_node_path_.join)(folder, name)) === 'folder');
    const isBare = bare && kindOf((0,external_node_path_.join)(folder, 'HEAD')) === 'file';
    return isBare ? { top: folder, gitDir: folder, common: commonOf(folder) } : null;
}
function commonOf(gitDir) {
    return pointer((0,external_node_path_.join)(gitDir, 'commondir'), '') ?? gitDir;
}
function pointer(file, prefix) {
    const text = smallFile(file);
    if (text === null || !text.startsWith(prefix))
        return null;
    return (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), text.slice(prefix.length).replace(/\r?\n$/, ''));
}
function smallFile(file) {
    try {
        const stat = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
        return stat === undefined || stat.size > 64 * 1024 ? null : (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return null;
    }
}
function kindOf(path) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return stat?.isDirectory() ? 'folder' : stat?.isFile() ? 'file' : 'none';
}
function locateGit(env, top) {
    const path = Object.entries(env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    for (const folder of path.split(external_node_path_.delimiter)) {
        if (!(0,external_node_path_.isAbsolute)(folder))
            continue;
        const file = (0,external_node_path_.join)(folder, name);
        if (executable(file) && !inside(top, folder))
            return (0,fact/* available */.q)(file);
    }
    return (0,fact/* unavailable */.h)(noGit);
}
const noGit = 'There is no git program on the PATH. Install git on this machine, or use an image that has it; the job also needs it to check out the repository.';
function inside(top, folder) {
    const way = (0,external_node_path_.relative)(top, folder);
    return !way.startsWith('..') && !(0,external_node_path_.isAbsolute)(way);
}
function executable(file) {
    try {
        if ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() !== true)
            return false;
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/git/src/failure.ts

const longest = 300;
function cleaned(stderr, secrets = []) {
    let text = stderr.slice(0, 8 * 1024);
    for (const secret of secrets)
        text = text.replaceAll(secret, '***');
    const line = withoutHints(text)
        .replace(/[\p{Cc}\s]+/gu, ' ')
        .trim();
    return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
function withoutHints(text) {
    return text
        .split('\n')
        .filter((line) => !line.startsWith('hint:'))
        .join('\n');
}
const known = [
    ['not a git repository', () => noRepository],
    [
        'dubious ownership',
        () => 'Git refuses the repository, because another user owns its folder. Run `git config --global --add safe.directory <folder>`, or run the step as the user who checked out.',
    ],
    [
        'promisor remote',
        (text) => `This clone leaves out objects that are needed (${text}). Remove \`filter\` and \`sparse-checkout\` from the checkout step.`,
    ],
    ['bad object', missingCommit],
    ['bad revision', missingCommit],
    ['unknown revision', missingCommit],
    ['Not a valid object name', missingCommit],
    ['expected commit type', missingCommit],
];
function missingCommit(text) {
    return `A commit that is needed is not in this clone (${text}). Set \`fetch-depth: 0\` in the checkout step, or run \`git fetch --unshallow\`.`;
}
function failureOf(command, code, stderr) {
    const text = cleaned(stderr);
    const reason = known.find(([sign]) => stderr.includes(sign))?.[1];
    if (reason !== undefined)
        return reason(text);
    const ended = code === null ? 'was ended by a signal' : `ended with exit code ${code}`;
    return `\`git ${command}\` ${ended}${text === '' ? '' : `: ${text.replace(/\.$/, '')}`}. Run the same command in the clone to see why.`;
}

;// CONCATENATED MODULE: ./packages/git/src/process.ts





const stderrCap = 16 * 1024;
function runGit(setup, call) {
    const { git, cwd, env, timeoutMs } = setup;
    const command = call.args[0] ?? '';
    return new Promise((resolve, reject) => {
        let done = false;
        let stderr = '';
        const child = (0,external_node_child_process_.spawn)(git, [...safeFlags, ...call.args], { cwd, env, windowsHide: true });
        const finish = (act) => {
            if (done)
                return;
            done = true;
            clearTimeout(timer);
            release(child);
            act();
        };
        const timer = setTimeout(() => finish(() => resolve((0,fact/* unavailable */.h)(timedOut(command, timeoutMs)))), timeoutMs);
        const handle = {
            write: (text) => void child.stdin.write(text),
            endInput: () => void child.stdin.end(),
            stop: (reason) => finish(() => resolve(reason === null ? (0,fact/* available */.q)(null) : (0,fact/* unavailable */.h)(reason))),
        };
        const guarded = (work) => {
            try {
                work();
            }
            catch (error) {
                finish(() => reject(error));
            }
        };
        child.stdin.on('error', () => undefined);
        child.stdout.on('data', (chunk) => {
            if (!done)
                guarded(() => call.onOutput(chunk, handle));
        });
        child.stderr.on('data', (chunk) => {
            if (stderr.length < stderrCap)
                stderr += chunk.toString('utf8');
        });
        child.on('error', (error) => finish(() => resolve((0,fact/* unavailable */.h)(notStarted(error)))));
        child.on('close', (code) => finish(() => resolve(code === 0 ? (0,fact/* available */.q)(null) : (0,fact/* unavailable */.h)(failureOf(command, code, stderr)))));
        if (call.onStart === null)
            child.stdin.end();
        else
            call.onStart(handle);
    });
}
async function outputOf(setup, args, input, maxBytes) {
    const chunks = [];
    let bytes = 0;
    const ran = await runGit(setup, {
        args,
        onStart: input === null ? null : (handle) => feed(handle, input),
        onOutput: (chunk, handle) => {
            bytes += chunk.length;
            if (bytes > maxBytes)
                handle.stop(`\`git ${args[0]}\` printed more than ${maxBytes} bytes, too much to read.`);
            else
                chunks.push(chunk);
        },
    });
    return ran.status === 'unavailable' ? ran : (0,fact/* available */.q)(Buffer.concat(chunks));
}
function feed(handle, input) {
    handle.write(input);
    handle.endInput();
}
function release(child) {
    if (child.exitCode === null && child.signalCode === null)
        child.kill('SIGKILL');
    child.stdin?.destroy();
    child.stdout?.destroy();
    child.stderr?.destroy();
}
function timedOut(command, timeoutMs) {
    return `\`git ${command}\` did not end within ${Math.round(timeoutMs / 1000)} s and was stopped. Run it in the clone to see whether the disk or the repository is at fault.`;
}
function notStarted(error) {
    return error.code === 'ENOENT' ? noGit : `Git could not be started (${error.code ?? error.message}).`;
}

;// CONCATENATED MODULE: ./packages/git/src/revision.ts

function isHash(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function isRefName(text) {
    if (text.length > 1024 || /[\p{Cc} ~^:?*[\\]/u.test(text))
        return false;
    if (text.includes('..') || text.includes('@{') || text.includes('//'))
        return false;
    return !/^[-/.]/.test(text) && !/[/.]$/.test(text) && text !== '' && text !== '@';
}
const longestSteps = 64;
function isRevision(text) {
    const steps = /[\^~]/.exec(text)?.index ?? text.length;
    const [name, way] = [text.slice(0, steps), text.slice(steps)];
    return (isHash(name) || isRefName(name)) && way.length <= longestSteps && /^(?:[\^~]\d{0,9})*$/.test(way);
}
function rangeInput(range) {
    const odd = [...range.include, ...range.exclude].find((name) => !isHash(name) && !isRefName(name));
    if (odd !== undefined) {
        return (0,fact/* unavailable */.h)(`${JSON.stringify(odd.slice(0, 200))} is neither a full commit hash nor the name of a branch or tag.`);
    }
    return (0,fact/* available */.q)([...range.include, ...range.exclude.map((name) => `^${name}`), ''].join('\n'));
}

;// CONCATENATED MODULE: ./packages/git/src/spool.ts








function openSpool(input, folder = (0,external_node_os_.tmpdir)()) {
    if (process.platform === 'win32')
        return null;
    const opened = [];
    try {
        for (let file = 0; file < 3; file += 1)
            opened.push(openNameless(folder));
        const [first = -1, output = -1, errors = -1] = opened;
        const bytes = Buffer.from(input);
        if ((0,external_node_fs_.writeSync)(first, bytes, 0, bytes.length, 0) < bytes.length)
            throw new Error('The disk is full.');
        return { input: first, output, errors };
    }
    catch {
        for (const file of opened)
            (0,external_node_fs_.closeSync)(file);
        return null;
    }
}
function openNameless(folder) {
    const path = (0,external_node_path_.join)(folder, `cm-git-${process.pid}-${process.hrtime.bigint()}`);
    const file = (0,external_node_fs_.openSync)(path, 'wx+', 0o600);
    (0,external_node_fs_.unlinkSync)(path);
    return file;
}
async function runSpooled(setup, spool, call) {
    try {
        const ended = await endOf(setup, spool, call.args);
        const reason = ended ?? readAll(spool.output, call.onOutput);
        return reason === null ? (0,fact/* available */.q)(null) : (0,fact/* unavailable */.h)(reason);
    }
    finally {
        for (const file of [spool.input, spool.output, spool.errors])
            (0,external_node_fs_.closeSync)(file);
    }
}
const outputCap = 1024 ** 3;
const watchMs = 200;
function endOf({ git, cwd, env, timeoutMs }, spool, args) {
    const command = args[0] ?? '';
    const { input, output, errors } = spool;
    return new Promise((resolve) => {
        const stdio = [input, output, errors];
        const child = (0,external_node_child_process_.spawn)(git, [...safeFlags, ...args], { cwd, env, windowsHide: true, stdio });
        const finish = (reason) => {
            clearTimeout(timer);
            clearInterval(watch);
            if (child.exitCode === null && child.signalCode === null)
                child.kill('SIGKILL');
            resolve(reason);
        };
        const timer = setTimeout(() => finish(timedOut(command, timeoutMs)), timeoutMs);
        const watch = setInterval(() => {
            if ((0,external_node_fs_.fstatSync)(output).size > outputCap)
                finish(`\`git ${command}\` printed more than 1 GiB, too much to read.`);
        }, watchMs);
        child.on('error', (error) => finish(notStarted(error)));
        child.on('exit', (code) => finish(code === 0 ? null : failureOf(command, code, textOf(errors))));
    });
}
const chunkBytes = 256 * 1024;
function readAll(file, onOutput) {
    const buffer = Buffer.allocUnsafe(chunkBytes);
    for (let at = 0;;) {
        const count = (0,external_node_fs_.readSync)(file, buffer, 0, chunkBytes, at);
        if (count === 0)
            return null;
        const reason = onOutput(buffer.subarray(0, count));
        if (reason !== null)
            return reason;
        at += count;
    }
}
function textOf(file) {
    const buffer = Buffer.alloc(16 * 1024);
    return buffer.toString('utf8', 0, (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, 0));
}

;// CONCATENATED MODULE: ./packages/git/src/stream.ts


function streamGit(setup, call, input) {
    const spool = openSpool(input);
    return spool === null ? runPiped(setup, call, input) : runSpooled(setup, spool, call);
}
function runPiped(setup, { args, onOutput }, input) {
    return runGit(setup, {
        args,
        onStart: (handle) => feed(handle, input),
        onOutput: (chunk, handle) => {
            const reason = onOutput(chunk);
            if (reason !== null)
                handle.stop(reason);
        },
    });
}

;// CONCATENATED MODULE: ./packages/git/src/commits.ts





const logArguments = [
    'log',
    '-z',
    logFormat,
    '--encoding=UTF-8',
    '--no-show-signature',
    '--no-ext-diff',
    '--no-textconv',
    '--no-decorate',
    '--no-color',
    '--no-notes',
    '--no-patch',
    '--stdin',
];
async function streamLog(setup, range, onCommit, onBoundary) {
    if (range.include.length === 0)
        return (0,fact/* available */.q)(0);
    const input = rangeInput(range);
    if (input.status === 'unavailable')
        return input;
    let given = 0;
    const parser = createLogParser((commit) => {
        given += 1;
        onCommit(commit);
    }, onBoundary);
    const args = onBoundary === undefined ? logArguments : [...logArguments, '--boundary'];
    const onOutput = (chunk) => (parser.push(chunk) ? null : unreadable(given));
    const ran = await streamGit(setup, { args, onOutput }, input.value);
    if (ran.status === 'unavailable')
        return ran;
    return parser.whole() ? (0,fact/* available */.q)(given) : (0,fact/* unavailable */.h)(unreadable(given));
}
function unreadable(given) {
    return `Commit ${given + 1} of the range could not be read: git cut it short, or it is over ${commitCap / 1024 / 1024} MiB. Shorten its message.`;
}
async function countCommits(setup, range) {
    if (range.include.length === 0)
        return (0,fact/* available */.q)(0);
    const input = rangeInput(range);
    if (input.status === 'unavailable')
        return input;
    const output = await outputOf(setup, ['rev-list', '--count', '--stdin'], input.value, 1024);
    if (output.status === 'unavailable')
        return output;
    const text = output.value.toString('latin1').trim();
    return /^\d{1,15}$/.test(text) ? (0,fact/* available */.q)(Number(text)) : (0,fact/* unavailable */.h)('`git rev-list --count` gave no number.');
}
const mostHashes = 10_000;
async function unreachableOf(setup, shas, from) {
    const wanted = new Set(shas);
    const odd = [...wanted].find((sha) => !isHash(sha));
    if (odd !== undefined)
        return (0,fact/* unavailable */.h)(`${JSON.stringify(odd.slice(0, 200))} is no full commit hash.`);
    if (!isHash(from) && !isRefName(from))
        return (0,fact/* unavailable */.h)(`${JSON.stringify(from.slice(0, 200))} is no revision.`);
    if (wanted.size > mostHashes)
        return (0,fact/* unavailable */.h)(`More than ${mostHashes} commits were asked for at once.`);
    const found = new Set();
    if (wanted.size === 0)
        return (0,fact/* available */.q)(found);
    let rest = '';
    const ran = await runGit(setup, {
        args: ['rev-list', '--stdin'],
        onStart: (handle) => feed(handle, [...[...wanted].map((sha) => `${sha}^{commit}`), `^${from}`, ''].join('\n')),
        onOutput: (chunk, handle) => {
            const lines = (rest + chunk.toString('latin1')).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines)
                if (wanted.has(line))
                    found.add(line);
            if (found.size === wanted.size)
                handle.stop(null);
        },
    });
    return ran.status === 'unavailable' ? ran : (0,fact/* available */.q)(found);
}

;// CONCATENATED MODULE: ./packages/git/src/diff.ts




const diffArguments = [
    'diff-tree',
    ...['-r', '-p', '-U0', '-M', '--full-index'],
    ...['--no-color', '--no-ext-diff', '--no-textconv', '--no-relative'],
    ...['--src-prefix=a/', '--dst-prefix=b/', '--submodule=short', '--ignore-submodules=none'],
    ...['--inter-hunk-context=0', '--diff-algorithm=default', '--indent-heuristic'],
];
async function streamDiff(setup, { base, head }, onBytes) {
    const odd = [base, head].find((end) => !isRevision(end));
    if (odd !== undefined)
        return (0,fact/* unavailable */.h)(`${JSON.stringify(odd.slice(0, 200))} is no commit that can be compared.`);
    const args = [...diffArguments, `${base}^{commit}`, `${head}^{commit}`, '--'];
    const ran = await streamGit(blind(setup), { args, onOutput: onBytes }, '');
    return ran.status === 'unavailable' ? ran : (0,fact/* available */.q)(true);
}
function blind(setup) {
    const gitDir = setup.env['GIT_DIR'] ?? setup.cwd;
    const nowhere = (0,external_node_path_.join)(gitDir, 'cm-nowhere');
    return { ...setup, cwd: gitDir, env: { ...setup.env, GIT_WORK_TREE: nowhere, GIT_INDEX_FILE: nowhere } };
}

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __nccwpck_require__(3053);
;// CONCATENATED MODULE: ./packages/git/src/fetch.ts





const alwaysArguments = [
    'fetch',
    '--no-tags',
    '--no-recurse-submodules',
    '--no-auto-gc',
    '--no-prune',
    '--no-write-commit-graph',
    '--no-show-forced-updates',
    '--upload-pack=git-upload-pack',
];
function fetchArguments(refs, depth) {
    const odd = refs.find((ref) => !isRefspec(ref));
    if (odd !== undefined)
        return (0,fact/* unavailable */.h)(`${JSON.stringify(odd.slice(0, 200))} is neither a commit hash nor a refspec.`);
    const depths = depthArguments(depth);
    if (depths === null)
        return (0,fact/* unavailable */.h)('The depth of a fetch is a whole number from 1.');
    return (0,fact/* available */.q)([...alwaysArguments, ...depths, 'origin', ...refs]);
}
function depthArguments(depth) {
    if (depth === null)
        return [];
    if ('unshallow' in depth)
        return ['--unshallow'];
    const [name, count] = 'depth' in depth ? ['depth', depth.depth] : ['deepen', depth.deepen];
    return Number.isSafeInteger(count) && count > 0 && count < 2 ** 31 ? [`--${name}=${count}`] : null;
}
function isRefspec(text) {
    if (isHash(text))
        return true;
    const parts = text.replace(/^\+/, '').split(':');
    return parts.length <= 2 && parts.every((part) => isHash(part) || isRefName(part.replace('*', 'any')));
}
function authSettings({ serverUrl, token }) {
    const server = URL.canParse(serverUrl) ? new URL(serverUrl) : null;
    if (server === null || !/^https?:$/.test(server.protocol))
        return (0,fact/* unavailable */.h)(`${JSON.stringify(serverUrl)} is no web address.`);
    if (!/^[\x21-\x7e]*$/.test(token))
        return (0,fact/* unavailable */.h)('The token holds a blank or an odd character.');
    const key = `http.${server.origin}/.extraheader`;
    const at = `url.${server.origin}/.insteadOf`;
    return (0,fact/* available */.q)([
        ['credential.helper', ''],
        [key, ''],
        [key, `AUTHORIZATION: basic ${basic(token)}`],
        [at, `git@${server.hostname}:`],
        [at, `ssh://git@${server.hostname}/`],
    ]);
}
function secretsOf(auth) {
    return auth === null ? [] : [auth.token, basic(auth.token)];
}
function basic(token) {
    return Buffer.from(`x-access-token:${token}`).toString('base64');
}
async function runFetch(setup, args, auth, log) {
    const { exec } = await __nccwpck_require__.e(/* import() */ 1260).then(__nccwpck_require__.bind(__nccwpck_require__, 1260));
    const secrets = secretsOf(auth);
    const lines = [];
    const onLine = (line) => {
        const text = cleaned(line, secrets);
        if (text !== '' && lines.length < 40)
            lines.push(text);
        log.debug(text);
    };
    const all = [...safeFlags, ...args];
    const watch = watchFor(all);
    log.debug(`git ${args.join(' ')}`);
    const ended = exec(`"${setup.git}"`, all, {
        cwd: setup.cwd,
        env: { ...setup.env },
        silent: true,
        ignoreReturnCode: true,
        listeners: { stdline: onLine, errline: onLine },
    }).catch((error) => cleaned(String(error), secrets));
    const code = await Promise.race([ended, watch.after(setup.timeoutMs)]);
    watch.end();
    if (code === 0)
        return (0,fact/* available */.q)(true);
    if (code === null) {
        return (0,fact/* unavailable */.h)(`\`git fetch\` did not end within ${Math.round(setup.timeoutMs / 1000)} s and was stopped. Check the network or the proxy of the machine, or set \`fetch-depth: 0\` in the checkout step.`);
    }
    return (0,fact/* unavailable */.h)(fetchFailure(typeof code === 'string' ? code : lines.join(' '), auth !== null));
}
function fetchFailure(text, withToken) {
    const said = cleaned(text).replace(/\.$/, '');
    const fix = withToken
        ? 'Give the job `permissions: contents: read`, or set `fetch-depth: 0` in the checkout step.'
        : 'Run `git fetch origin` yourself to see why; on a runner, pass `token`.';
    return `\`git fetch\` from \`origin\` failed${said === '' ? '' : `: ${said}`}. ${fix}`;
}
function watchFor(args) {
    const seen = [];
    const onProcess = (message) => void seen.push(message.process);
    let timer;
    (0,external_node_diagnostics_channel_.subscribe)('child_process', onProcess);
    return {
        end: () => {
            clearTimeout(timer);
            (0,external_node_diagnostics_channel_.unsubscribe)('child_process', onProcess);
        },
        after: (ms) => new Promise((resolve) => {
            timer = setTimeout(() => {
                for (const child of seen)
                    if (child.spawnargs.slice(1).join('\0') === args.join('\0'))
                        stop(child);
                resolve(null);
            }, ms);
        }),
    };
}
function stop(child) {
    child.kill('SIGKILL');
    child.stdin?.destroy();
    child.stdout?.destroy();
    child.stderr?.destroy();
}

;// CONCATENATED MODULE: ./packages/git/src/files.ts






const listCap = 32 * 1024 * 1024;
async function readShallow(place) {
    const file = (0,external_node_path_.join)(place.common, 'shallow');
    try {
        if ((0,external_node_fs_.statSync)(file).size > listCap)
            return (0,fact/* unavailable */.h)('The list of shallow commits is too long to read.');
        const lines = (0,external_node_fs_.readFileSync)(file, 'latin1')
            .split('\n')
            .filter((line) => line !== '');
        if (!lines.every(isHash))
            return (0,fact/* unavailable */.h)('`.git/shallow` is damaged. Check the repository out again.');
        return (0,fact/* available */.q)(new Set(lines));
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return (0,fact/* available */.q)(new Set());
        return (0,fact/* unavailable */.h)('`.git/shallow` cannot be read. Check the repository out again.');
    }
}
async function readBranch(place, setup) {
    const head = (smallFile((0,external_node_path_.join)(place.gitDir, 'HEAD')) ?? '').trimEnd();
    if (isHash(head))
        return (0,fact/* available */.q)(null);
    if (head.startsWith('ref: ') && head !== 'ref: refs/heads/.invalid')
        return (0,fact/* available */.q)(branchOf(head.slice(5)));
    const git = setup();
    if (git.status === 'unavailable')
        return git;
    const output = await outputOf(git.value, ['rev-parse', '--symbolic-full-name', 'HEAD'], null, 4096);
    return output.status === 'unavailable' ? output : (0,fact/* available */.q)(branchOf(output.value.toString('utf8').trimEnd()));
}
function branchOf(ref) {
    const name = ref.trim();
    return name.startsWith('refs/heads/') ? name.slice('refs/heads/'.length) : null;
}
async function readRefs(setup, prefix) {
    const folder = prefix.replace(/\/$/, '');
    if (!isRefName(folder))
        return (0,fact/* unavailable */.h)(`${JSON.stringify(prefix.slice(0, 200))} is no name of a ref.`);
    const args = ['for-each-ref', '--format=%(objectname) %(refname)', folder];
    const output = await outputOf(setup, args, null, listCap);
    if (output.status === 'unavailable')
        return output;
    const lines = output.value
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '');
    return (0,fact/* available */.q)(lines.map((line) => {
        const gap = line.indexOf(' ');
        return { id: line.slice(0, gap), name: line.slice(gap + 1) };
    }));
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./packages/git/src/conversation.ts






const idleMs = 500;
const conversation_stderrCap = 16 * 1024;
function createConversation(setup, args) {
    let line = null;
    let idle = null;
    let last = Promise.resolve();
    function close() {
        if (idle !== null)
            clearTimeout(idle);
        idle = null;
        line?.child.stdin.end();
        line = null;
    }
    function exchangeOn(open, exchange) {
        return new Promise((resolve) => {
            keepAlive(open.child, true);
            const end = (outcome) => {
                if (open.current === null)
                    return;
                open.current = null;
                clearTimeout(timer);
                keepAlive(open.child, false);
                if (outcome.status === 'unavailable') {
                    release(open.child);
                    if (line === open)
                        line = null;
                }
                else
                    idle = setTimeout(close, idleMs).unref();
                resolve(outcome);
            };
            const timer = setTimeout(() => end((0,fact/* unavailable */.h)(timedOut(args[0] ?? '', setup.timeoutMs))), setup.timeoutMs);
            open.current = { exchange, end };
            exchange.onStart({
                write: (text) => void open.child.stdin.write(text),
                done: () => end((0,fact/* available */.q)(null)),
                giveUp: (reason) => end((0,fact/* unavailable */.h)(reason)),
            });
        });
    }
    return {
        close,
        talk: (exchange) => {
            const turn = last.then(() => {
                if (idle !== null)
                    clearTimeout(idle);
                line ??= openLine(setup, args, (ended) => {
                    if (line === ended)
                        line = null;
                });
                return exchangeOn(line, exchange);
            });
            last = turn;
            return turn;
        },
    };
}
function openLine(setup, args, onEnd) {
    const { git, cwd, env } = setup;
    const child = (0,external_node_child_process_.spawn)(git, [...safeFlags, ...args], { cwd, env, windowsHide: true });
    const line = { child, stderr: '', current: null };
    const ended = (reason) => {
        onEnd(line);
        line.current?.end((0,fact/* unavailable */.h)(reason));
    };
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (chunk) => line.current?.exchange.onOutput(chunk));
    child.stderr.on('data', (chunk) => {
        if (line.stderr.length < conversation_stderrCap)
            line.stderr += chunk.toString('utf8');
    });
    child.on('error', (error) => ended(notStarted(error)));
    child.on('close', (code) => ended(code === 0
        ? `\`git ${args[0]}\` ended before it answered everything.`
        : failureOf(args[0] ?? '', code, line.stderr)));
    return line;
}
function keepAlive(child, wait) {
    for (const part of [child, child.stdin, child.stdout, child.stderr]) {
        if (part === child || part instanceof external_node_net_.Socket) {
            if (wait)
                part.ref();
            else
                part.unref();
        }
    }
}

;// CONCATENATED MODULE: ./packages/git/src/batch-parser.ts
const headerCap = 64 * 1024;
const lineFeed = 10;
function createBatchParser(maxBytes, onAnswer) {
    const specs = [];
    let next = 0;
    let header = [];
    let headerBytes = 0;
    let body = null;
    function readHeader(chunk, from) {
        const end = chunk.indexOf(lineFeed, from);
        const part = chunk.subarray(from, end === -1 ? chunk.length : end);
        headerBytes += part.length;
        if (headerBytes > headerCap) {
            onAnswer({ kind: 'refused', reason: 'Git answered with a line that is no object header.' });
            return chunk.length;
        }
        header.push(part);
        if (end === -1)
            return chunk.length;
        const line = Buffer.concat(header).toString('utf8');
        header = [];
        headerBytes = 0;
        const spec = specs[next] ?? '';
        next += 1;
        const meaning = headerOf(line, spec, maxBytes);
        if ('bytes' in meaning && !('kind' in meaning))
            body = meaning;
        else
            onAnswer(meaning);
        return end + 1;
    }
    function readBody(chunk, from, current) {
        const part = chunk.subarray(from, from + current.bytes.length - current.filled);
        current.bytes.set(part, current.filled);
        current.filled += part.length;
        const at = from + part.length;
        if (current.filled < current.bytes.length || at >= chunk.length)
            return at;
        const { spec, id, type, bytes } = current;
        body = null;
        onAnswer({ kind: 'found', spec, id, type, bytes });
        return at + 1;
    }
    return {
        expect: (spec) => void specs.push(spec),
        push: (chunk) => {
            for (let at = 0; at < chunk.length;)
                at = body === null ? readHeader(chunk, at) : readBody(chunk, at, body);
        },
    };
}
function headerOf(line, spec, maxBytes) {
    const found = /^([0-9a-f]{40}|[0-9a-f]{64}) (commit|tree|blob|tag) (\d{1,15})$/.exec(line);
    if (found !== null) {
        const [, id = '', type = '', digits = ''] = found;
        const size = Number(digits);
        if (size > maxBytes) {
            const reason = `${JSON.stringify(spec)} is ${size} bytes long; at most ${maxBytes} are read.`;
            return { kind: 'refused', reason };
        }
        return { spec, id, type: type, bytes: new Uint8Array(size), filled: 0 };
    }
    if (line.endsWith(' ambiguous'))
        return { kind: 'ambiguous', spec };
    if (line.endsWith(' missing') || line.endsWith(' submodule'))
        return { kind: 'missing', spec };
    return { kind: 'refused', reason: `Git answered ${JSON.stringify(line.slice(0, 200))}, which is no object header.` };
}

;// CONCATENATED MODULE: ./packages/git/src/tree.ts
const space = 32;
function entryOf(tree, name, idBytes) {
    const wanted = Buffer.from(name, 'utf8');
    for (let at = 0; at < tree.length;) {
        const gap = tree.indexOf(space, at);
        const end = gap === -1 ? -1 : tree.indexOf(0, gap);
        if (end === -1)
            return 'object';
        if (wanted.equals(tree.subarray(gap + 1, end)))
            return modeOf(tree, at, gap) === '160000' ? 'submodule' : 'object';
        at = end + 1 + idBytes;
    }
    return 'absent';
}
function modeOf(tree, from, to) {
    return Buffer.from(tree.subarray(from, to)).toString('latin1');
}
function pathSpecOf(spec) {
    let depth = 0;
    for (let at = 0; at < spec.length; at += 1) {
        const character = spec[at];
        if (character === '{')
            depth += 1;
        else if (character === '}')
            depth -= 1;
        else if (character === ':' && depth === 0) {
            const path = spec
                .slice(at + 1)
                .split('/')
                .filter((part) => part !== '');
            return at === 0 || path.length === 0 ? null : { revision: spec.slice(0, at), path };
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./packages/git/src/objects.ts



const objectCap = 8 * 1024 * 1024;
const batchCap = 64 * 1024 * 1024;
async function readObjects(conversation, specs) {
    const asked = [...new Set(specs)].filter(askable);
    if (asked.length === 0)
        return (0,fact/* available */.q)(specs.map(missing));
    const batch = createBatch(asked);
    const held = await conversation.talk({ onStart: batch.start, onOutput: batch.push });
    if (held.status === 'unavailable')
        return held;
    return (0,fact/* available */.q)(specs.map((spec) => batch.answers.get(spec) ?? missing(spec)));
}
function createBatch(asked) {
    const answers = new Map();
    const waiting = asked.map((spec) => ({ spec, above: null }));
    let answered = 0;
    let bytes = 0;
    let speaker = null;
    function ask(question) {
        waiting.push(question);
        parser.expect(question.spec);
        speaker?.write(`${question.spec}\n`);
    }
    function onAnswer(answer) {
        const question = waiting[answered];
        answered += 1;
        const problem = question === undefined ? 'Git answered more than it was asked.' : take(question, answer);
        if (problem !== null)
            speaker?.giveUp(problem);
        else if (answered === waiting.length)
            speaker?.done();
    }
    function take(question, answer) {
        if (answer.kind === 'refused')
            return answer.reason;
        if (answer.kind === 'ambiguous')
            return `${JSON.stringify(answer.spec)} is short for more than one object. Give the full hash.`;
        bytes += answer.kind === 'found' ? answer.bytes.length : 0;
        if (bytes > batchCap)
            return `The objects that were asked for hold more than ${batchCap} bytes.`;
        if (question.above === null)
            answers.set(question.spec, answer);
        const further = proofOf(question, answer);
        if (typeof further === 'string')
            return further;
        if (further !== null)
            ask(further);
        return null;
    }
    const parser = createBatchParser(objectCap, onAnswer);
    for (const spec of asked)
        parser.expect(spec);
    return {
        answers,
        push: parser.push,
        start: (given) => {
            speaker = given;
            given.write(`${asked.join('\n')}\n`);
        },
    };
}
function proofOf(question, answer) {
    const { above } = question;
    if (answer.kind === 'found') {
        if (above === null || answer.type !== 'tree')
            return null;
        const readable = entryOf(answer.bytes, above.name, answer.id.length / 2) !== 'object';
        const path = [...above.folders, above.name].join('/');
        return readable
            ? null
            : `${JSON.stringify(path)} is in the tree, but its content is not in this clone. ${fullClone}`;
    }
    if (above === null) {
        const spec = pathSpecOf(question.spec);
        return spec === null ? null : treeAbove(spec.revision, spec.path);
    }
    return treeAbove(above.revision, above.folders);
}
const fullClone = 'Remove `filter` and `sparse-checkout` from the checkout step, or run `git fetch --refetch`.';
function treeAbove(revision, path) {
    const name = path.at(-1);
    if (name === undefined)
        return null;
    const folders = path.slice(0, -1);
    return { spec: `${revision}:${folders.join('/')}`, above: { revision, folders, name } };
}
const lineEnds = ['\n', '\r', '\0'];
function askable(spec) {
    return (spec !== '' && spec.length <= 16 * 1024 && !spec.startsWith('-') && !lineEnds.some((end) => spec.includes(end)));
}
function missing(spec) {
    return { kind: 'missing', spec };
}

;// CONCATENATED MODULE: ./packages/git/src/remote-tags.ts





const remote_tags_listCap = 32 * 1024 * 1024;
async function listRemoteTags(setup, auth) {
    const args = ['ls-remote', '--tags', '--quiet', '--upload-pack=git-upload-pack', 'origin'];
    const output = await outputOf(setup, args, null, remote_tags_listCap);
    if (output.status === 'unavailable')
        return (0,fact/* unavailable */.h)(cleaned(output.reason, secretsOf(auth)));
    return remoteTagsOf(output.value.toString('utf8'));
}
const peeledMark = '^{}';
function remoteTagsOf(output) {
    const tags = new Map();
    for (const line of output.split('\n')) {
        if (line === '')
            continue;
        const tab = line.indexOf('\t');
        const [id, ref] = [line.slice(0, tab), line.slice(tab + 1)];
        if (tab === -1 || !isHash(id) || !ref.startsWith('refs/tags/'))
            return (0,fact/* unavailable */.h)(remote_tags_unreadable);
        const name = ref.endsWith(peeledMark) ? ref.slice(0, -peeledMark.length) : ref;
        const known = tags.get(name);
        if (name === ref)
            tags.set(name, { name, id, peeled: null });
        else if (known === undefined)
            return (0,fact/* unavailable */.h)(remote_tags_unreadable);
        else
            tags.set(name, { ...known, peeled: id });
    }
    return (0,fact/* available */.q)([...tags.values()]);
}
const remote_tags_unreadable = '`git ls-remote --tags origin` gave an answer that is no list of tags.';

;// CONCATENATED MODULE: ./packages/git/src/tree-list.ts



async function listTree(setup, commit, onEntry) {
    if (!isRevision(commit))
        return (0,fact/* unavailable */.h)(`${JSON.stringify(commit.slice(0, 200))} is no commit.`);
    const parser = createTreeParser(onEntry);
    const args = ['ls-tree', '-r', '-z', '--full-tree', `${commit}^{commit}`];
    const onOutput = (chunk) => (parser.push(chunk) ? null : garbled);
    const ran = await streamGit(setup, { args, onOutput }, '');
    if (ran.status === 'unavailable')
        return ran;
    return parser.whole() ? (0,fact/* available */.q)(parser.given()) : (0,fact/* unavailable */.h)(garbled);
}
const garbled = 'The list of files that git printed could not be read. Run `git ls-tree -r HEAD` in the clone to see it.';
const entryCap = 1024 * 1024;
function createTreeParser(onEntry) {
    let rest = Buffer.alloc(0);
    let given = 0;
    function take(text) {
        for (let at = 0; at < text.length;) {
            const end = text.indexOf('\0', at);
            const tab = text.indexOf('\t', at);
            const [space, second] = [text.indexOf(' ', at), text.lastIndexOf(' ', tab)];
            if (!(at < space && space < second && second < tab && tab < end))
                return false;
            onEntry(text.slice(tab + 1, end), text.slice(at, space), text.slice(second + 1, tab));
            given += 1;
            at = end + 1;
        }
        return true;
    }
    return {
        push: (chunk) => {
            const bytes = rest.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length) : join(rest, chunk);
            const end = bytes.lastIndexOf(0) + 1;
            rest = Buffer.from(bytes.subarray(end));
            return rest.length <= entryCap && take(bytes.toString('utf8', 0, end));
        },
        whole: () => rest.length === 0,
        given: () => given,
    };
}
function join(rest, chunk) {
    return Buffer.concat([rest, chunk]);
}

;// CONCATENATED MODULE: ./packages/git/src/git.ts











const defaultTimeoutMs = 300_000;
function createGit(options) {
    const { log, remoteAuth = null, timeoutMs = defaultTimeoutMs, env = process.env } = options;
    const place = once(() => locateRepository(options.cwd));
    const program = once(() => then(place(), ({ top }) => locateGit(env, top)));
    const local = once(() => setupWith([], { GIT_ALLOW_PROTOCOL: 'none' }));
    function setupWith(settings, more) {
        return then(place(), ({ top, gitDir }) => then(program(), (git) => {
            const all = [['safe.directory', slashes(top)], ...settings];
            return (0,fact/* available */.q)({ git, cwd: top, env: gitEnvironment(env, gitDir, all, more), timeoutMs });
        }));
    }
    function remote() {
        if (remoteAuth === null)
            return setupWith([], {});
        return then(authSettings(remoteAuth), (settings) => setupWith(settings, { GIT_ALLOW_PROTOCOL: 'https:http:file' }));
    }
    const talk = once(() => then(local(), (setup) => (0,fact/* available */.q)(createConversation(setup, ['cat-file', '--batch']))));
    return {
        present: () => Promise.resolve(place().status === 'available'),
        objects: (specs) => withSetup(talk, (conversation) => readObjects(conversation, specs)),
        log: (range, onCommit, onBoundary) => withSetup(local, (setup) => streamLog(setup, range, onCommit, onBoundary)),
        count: (range) => withSetup(local, (setup) => countCommits(setup, range)),
        notReachable: (shas, from) => withSetup(local, (setup) => unreachableOf(setup, shas, from)),
        refs: (prefix) => withSetup(local, (setup) => readRefs(setup, prefix)),
        remoteTags: () => withSetup(remote, (setup) => listRemoteTags(setup, remoteAuth)),
        diff: (ends, onBytes) => withSetup(local, (setup) => streamDiff(setup, ends, onBytes)),
        tree: (commit, onEntry) => withSetup(local, (setup) => listTree(setup, commit, onEntry)),
        shallowCommits: () => withSetup(place, readShallow),
        currentBranch: () => withSetup(place, (found) => readBranch(found, local)),
        fetch: (refs, depth) => withSetup(remote, async (setup) => {
            const open = talk();
            if (open.status === 'available')
                open.value.close();
            const args = fetchArguments(refs, await fitting(depth, place()));
            return args.status === 'unavailable' ? args : runFetch(setup, args.value, remoteAuth, log);
        }),
    };
}
async function fitting(depth, place) {
    if (depth === null || 'depth' in depth || place.status === 'unavailable')
        return depth;
    const shallow = await readShallow(place.value);
    return shallow.status === 'available' && shallow.value.size === 0 ? null : depth;
}
function then(fact, next) {
    return fact.status === 'unavailable' ? fact : next(fact.value);
}
async function withSetup(setup, next) {
    const ready = setup();
    return ready.status === 'unavailable' ? ready : next(ready.value);
}
function once(make) {
    let made = null;
    return () => (made ??= { value: make() }).value;
}
function slashes(path) {
    return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}

;// CONCATENATED MODULE: ./packages/git/src/index.ts




/***/ }),

/***/ 2667:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ unavailable),
/* harmony export */   q: () => (/* binding */ available)
/* harmony export */ });
function available(value) {
    return { status: 'available', value };
}
function unavailable(reason) {
    return { status: 'unavailable', reason };
}


/***/ }),

/***/ 4519:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
function editDistance(a, b, max) {
    if (a === b) {
        return 0;
    }
    if (Math.abs(a.length - b.length) > max) {
        return max + 1;
    }
    let beforeLast = [];
    let last = firstRow(b.length, max);
    for (let i = 1; i <= a.length; i += 1) {
        const row = nextRow(a, b, i, max, last, beforeLast);
        if (Math.min(...row) > max) {
            return max + 1;
        }
        beforeLast = last;
        last = row;
    }
    return Math.min(cell(last, a.length, b.length, max), max + 1);
}
function nearest(word, candidates, max = 2) {
    if (word.length > longestWord) {
        return null;
    }
    const wanted = word.toLowerCase();
    let best = null;
    let bestDistance = max + 1;
    for (const candidate of candidates) {
        const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance - 1);
        if (distance < bestDistance && (distance === 0 || distance < Math.max(wanted.length, candidate.length))) {
            best = candidate;
            bestDistance = distance;
            if (distance === 0) {
                return best;
            }
        }
    }
    return best;
}
const longestWord = 100;
function cell(row, i, j, max) {
    return row[j - i + max] ?? max + 1;
}
function firstRow(length, max) {
    return Array.from({ length: 2 * max + 1 }, (_, index) => {
        const j = index - max;
        return j < 0 || j > length ? max + 1 : j;
    });
}
function nextRow(a, b, i, max, last, beforeLast) {
    const row = Array.from({ length: 2 * max + 1 }, () => max + 1);
    for (let j = Math.max(0, i - max); j <= Math.min(b.length, i + max); j += 1) {
        const index = j - i + max;
        if (j === 0) {
            row[index] = i;
            continue;
        }
        const changed = a[i - 1] === b[j - 1] ? 0 : 1;
        const inserted = index > 0 ? (row[index - 1] ?? max + 1) : max + 1;
        let best = Math.min(cell(last, i - 1, j - 1, max) + changed, cell(last, i - 1, j, max) + 1, inserted + 1);
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
            best = Math.min(best, cell(beforeLast, i - 2, j - 2, max) + 1);
        }
        row[index] = best;
    }
    return row;
}


/***/ }),

/***/ 2449:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   MA: () => (/* binding */ softer),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/* unused harmony exports ruleOutcomes, reportOutcomes, scopes */
const ruleOutcomes = (/* unused pure expression or super */ null && (['pass', 'fail', 'waived', 'unknown', 'not-applicable']));
const reportOutcomes = (/* unused pure expression or super */ null && (['pass', 'fail', 'unknown']));
const levels = ['error', 'warning', 'notice'];
const scopes = (/* unused pure expression or super */ null && (['change', 'repository']));
function softer(a, b) {
    return levels.indexOf(a) >= levels.indexOf(b) ? a : b;
}
function exitCodeOf(outcome) {
    return outcome === 'pass' ? 0 : outcome === 'fail' ? 1 : 2;
}


/***/ }),

/***/ 5068:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ criteriaByClause)
/* harmony export */ });
const criteriaByClause = {
    'overview.controlled-changes': ['CC8.1'],
    'principles.no-direct-changes': ['CC8.1'],
    'principles.separation-of-duties': ['CC8.1'],
    'traceability.linked': ['CC8.1'],
    'reversibility.rollback-plan': ['CC8.1'],
    'principles.documentation': ['CC8.1'],
    'categories.standard': ['CC8.1'],
    'approvals.standard': ['CC8.1'],
    'categories.normal': ['CC8.1'],
    'approvals.normal': ['CC8.1'],
    'categories.emergency': ['CC7.2', 'CC8.1'],
    'approvals.emergency': ['CC8.1'],
    'git.branch-names': ['CC8.1'],
    'development.tests-and-docs': ['CC8.1'],
    'commits.conventional': ['CC8.1'],
    'commits.body-content': ['CC8.1'],
    'commits.task-footer': ['CC8.1'],
    'review.requirements-met': ['CC8.1'],
    'review.security': ['CC8.1'],
    'review.tests': ['CC8.1'],
    'review.documentation': ['CC8.1'],
    'review.performance': ['CC8.1'],
    'review.breaking-changes': ['CC8.1'],
    'review.rollback-plan': ['CC8.1'],
    'review.security-review': ['CC8.1'],
    'testing.coverage': ['CC8.1'],
    'testing.new-code': ['CC8.1'],
    'testing.pass-in-ci': ['CC8.1'],
    'testing.api-endpoints': ['CC8.1'],
    'testing.database': ['CC8.1'],
    'testing.external-mocks': ['CC8.1'],
    'testing.dependency-scan': ['CC7.2', 'CC8.1'],
    'testing.sast': ['CC7.2', 'CC8.1'],
    'testing.image-scan': ['CC7.2', 'CC8.1'],
    'deployment.stages': ['CC8.1'],
    'deployment.development-continuous': ['CC8.1'],
    'deployment.development-tests': ['CC8.1'],
    'deployment.staging-like-production': ['CC8.1'],
    'deployment.staging-tests': ['CC8.1'],
    'deployment.staging-scan': ['CC7.2', 'CC8.1'],
    'deployment.maintenance-windows': ['CC8.1'],
    'deployment.blue-green': ['CC8.1'],
    'deployment.canary': ['CC7.2', 'CC8.1'],
    'deployment.automated-rollback': ['CC8.1'],
    'git.main-protected': ['CC8.1'],
    'git.pull-request': ['CC8.1'],
    'git.review-approval': ['CC8.1'],
    'git.checks-pass': ['CC8.1'],
    'git.no-force-push': ['CC8.1'],
    'git.up-to-date': ['CC8.1'],
    'commits.format': ['CC8.1'],
    'commits.body': ['CC8.1'],
    'commits.types': ['CC8.1'],
    'releases.tags': ['CC8.1'],
    'releases.change-list': ['CC8.1'],
    'pipeline.stages': ['CC8.1'],
    'pipeline.linting': ['CC8.1'],
    'pipeline.type-check': ['CC8.1'],
    'pipeline.complexity': ['CC8.1'],
    'pipeline.tests': ['CC8.1'],
    'pipeline.coverage-report': ['CC8.1'],
    'pipeline.dependency-scan': ['CC7.2', 'CC8.1'],
    'pipeline.sast': ['CC7.2', 'CC8.1'],
    'pipeline.licenses': ['CC8.1'],
    'pipeline.image': ['CC8.1'],
    'pipeline.artifacts': ['CC8.1'],
    'pipeline.version-tag': ['CC8.1'],
    'pipeline.environment-deploy': ['CC8.1'],
    'pipeline.migrations': ['CC8.1'],
    'pipeline.configuration-updates': ['CC8.1'],
    'pipeline.workflow': ['CC8.1'],
    'database.migration': ['CC8.1'],
    'database.review': ['CC8.1'],
    'database.upgrade-verified': ['CC8.1'],
    'database.downgrade-path': ['CC8.1'],
    'database.tested-in-development': ['CC8.1'],
    'database.staging-first': ['CC8.1'],
    'database.monitored': ['CC7.2'],
    'database.production': ['CC8.1'],
    'database.rollback': ['CC8.1'],
    'vulnerabilities.critical': ['CC7.2', 'CC8.1'],
    'vulnerabilities.high': ['CC7.2', 'CC8.1'],
    'vulnerabilities.medium': ['CC7.2', 'CC8.1'],
    'vulnerabilities.low': ['CC7.2', 'CC8.1'],
    'dependencies.daily-check': ['CC7.2'],
    'dependencies.weekly-updates': ['CC8.1'],
    'dependencies.monthly-audit': ['CC7.2'],
    'dependencies.automated-pull-requests': ['CC8.1'],
    'dependencies.ci-validation': ['CC8.1'],
    'dependencies.security-review': ['CC7.2', 'CC8.1'],
    'dependencies.merge-if-passing': ['CC8.1'],
    'documentation.docstrings': ['CC8.1'],
    'documentation.type-hints': ['CC8.1'],
    'documentation.module-readme': ['CC8.1'],
    'documentation.api': ['CC8.1'],
    'change-request.header': ['CC8.1'],
    'change-request.description': ['CC8.1'],
    'change-request.justification': ['CC8.1'],
    'change-request.impact': ['CC8.1'],
    'change-request.testing-plan': ['CC8.1'],
    'change-request.rollback-plan': ['CC8.1'],
    'monitoring.key-metrics': ['CC7.2'],
    'monitoring.error-rate-alerts': ['CC7.2'],
    'monitoring.response-time-alerts': ['CC7.2'],
    'rollback.health-checks': ['CC7.2', 'CC8.1'],
    'rollback.error-rate': ['CC7.2', 'CC8.1'],
    'rollback.critical-alerts': ['CC7.2', 'CC8.1'],
    'rollback.commands': ['CC8.1'],
    'audit.git-history': ['CC8.1'],
    'audit.pull-requests': ['CC8.1'],
    'audit.deployment-logs': ['CC8.1'],
    'audit.task-tracking': ['CC8.1'],
    'reports.changes-deployed': ['CC8.1'],
    'reports.security-patches': ['CC7.2', 'CC8.1'],
    'reports.incidents': ['CC7.2', 'CC8.1'],
    'reports.rollbacks': ['CC8.1'],
    'implementation-review.health-check': ['CC7.2', 'CC8.1'],
    'implementation-review.initial-assessment': ['CC7.2', 'CC8.1'],
    'implementation-review.full-review': ['CC8.1'],
    'implementation-review.checklist': ['CC7.2', 'CC8.1'],
    'training.orientation': ['CC8.1'],
    'training.security': ['CC8.1'],
    'training.tools': ['CC8.1'],
    'training.workshops': ['CC8.1'],
    'communication.announcement': ['CC8.1'],
    'communication.status': ['CC8.1'],
    'communication.summary': ['CC8.1'],
    'communication.incidents': ['CC7.2', 'CC8.1'],
    'tools.references': ['CC7.2', 'CC8.1'],
    'emergency.procedures': ['CC7.2', 'CC8.1'],
    'templates.change-request': ['CC8.1'],
    'templates.deployment-checklist': ['CC8.1'],
    'templates.rollback-runbook': ['CC8.1'],
    'templates.post-mortem': ['CC7.2', 'CC8.1'],
};


/***/ }),

/***/ 1677:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ dayNumber),
/* harmony export */   k: () => (/* binding */ dayOf)
/* harmony export */ });
function dayNumber(day) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) {
        return null;
    }
    const [year, month, date] = day.split('-').map(Number);
    const time = new Date(0).setUTCFullYear(year, month - 1, date);
    return new Date(time).toISOString().slice(0, 10) === day ? time / millisecondsPerDay : null;
}
function dayOf(milliseconds) {
    return new Date(milliseconds).toISOString().slice(0, 10);
}
const millisecondsPerDay = 86_400_000;


/***/ }),

/***/ 9913:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  auditWaivers: () => (/* reexport */ auditWaivers),
  builtInPolicy: () => (/* reexport */ builtInPolicy),
  compileGlob: () => (/* reexport */ compileGlob),
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

// UNUSED EXPORTS: controlOf, dayNumber, expiryNotice, extendsForm, isEnforced, isEqual, isExpired, matchGlob, matchGlobs, parseExtendsReference, waivedRule

;// CONCATENATED MODULE: ./packages/policy/src/built-in.ts
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

// EXTERNAL MODULE: ./packages/policy/src/days.ts
var days = __nccwpck_require__(1677);
;// CONCATENATED MODULE: ./packages/policy/src/glob-tokens.ts
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
    return high && { test: (char) => char === low.char || (char >= low.char && char <= high.char), next: high.next };
}
function readMemberChar(pattern, at) {
    const escaped = pattern[at] === '\\' ? 1 : 0;
    const char = pattern[at + escaped];
    return char === undefined ? null : { char, next: at + escaped + 1 };
}
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

function matchGlob(pattern, path) {
    return compileGlob(pattern)(path);
}
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
function matchGlobs(patterns, path) {
    return compileGlobs(patterns)(path);
}
function compileGlobs(patterns) {
    const tests = patterns.map((pattern) => {
        const says = !pattern.startsWith('!');
        return { says, covers: compileGlob(says ? pattern : pattern.slice(1)) };
    });
    return (path) => tests.findLast((test) => test.covers(path))?.says ?? false;
}
function matchRefName(pattern, name) {
    const segments = readGlob(pattern);
    const wanted = segments?.at(-1) === 'globstar' ? [...endInOneSegment(segments), 'globstar'] : segments;
    return wanted !== null && wanted !== undefined && endOfMatch(wanted, name.split('/'), true) !== null;
}
function endInOneSegment(segments) {
    return segments.map((segment, index) => (segment === 'globstar' && index === segments.length - 1 ? [many] : segment));
}
const many = { kind: 'many' };
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
function effectiveLevel(policy, rule) {
    const own = Object.hasOwn(policy.rules, rule.id) ? policy.rules[rule.id] : undefined;
    return own ?? (isEnforced(policy, rule) ? rule.enforcedLevel : rule.level);
}
function isEnforced(policy, rule) {
    if (typeof policy.enforce === 'string') {
        return policy.enforce === 'all';
    }
    return [rule.id, controlOf(rule.id), rule.clause].some((name) => policy.enforce.includes(name));
}
function controlOf(ruleId) {
    return ruleId.split('/', 1)[0] ?? ruleId;
}

// EXTERNAL MODULE: ./packages/model/src/outcome.ts
var outcome = __nccwpck_require__(2449);
;// CONCATENATED MODULE: ./packages/policy/src/tighter.ts
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

function waiverFor(waivers, control, finding, today, pullRequest = null) {
    const candidates = waivers.flatMap((waiver) => {
        const named = waiver.control === control && waivedRule(waiver) === finding.rule;
        const width = named ? widthOfScope(waiver.scope, finding.location, pullRequest) : null;
        return width === null ? [] : [{ waiver, width, expired: isExpired(waiver, today) }];
    });
    const [best] = candidates.toSorted((a, b) => Number(a.expired) - Number(b.expired) || a.width - b.width || compare(b.waiver.expires, a.waiver.expires));
    return best === undefined ? null : { waiver: best.waiver, status: best.expired ? 'expired' : 'active' };
}
function isExpired(waiver, today) {
    return waiver.expires < today;
}
function waivedRule(waiver) {
    return waiver.rule.includes('/') ? waiver.rule : `${waiver.control}/${waiver.rule}`;
}
function waiversAdded(baseWaivers, headWaivers) {
    const known = new Set(baseWaivers.map(waiverKey));
    return headWaivers.filter((waiver) => !known.has(waiverKey(waiver)));
}
function waiverKey(waiver) {
    const { control, rule, scope, reason, approver, expires, ticket } = waiver;
    return JSON.stringify([control, rule, scope, reason, approver, expires, ticket]);
}
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
function isCommitPrefix(scope) {
    return /^[0-9a-fA-F]{7,64}$/.test(scope);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./packages/policy/src/words.ts
var words = __nccwpck_require__(5805);
;// CONCATENATED MODULE: ./packages/policy/src/loosens.ts





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
var types = __nccwpck_require__(6561);
// EXTERNAL MODULE: ./packages/model/src/nearest.ts
var nearest = __nccwpck_require__(4519);
;// CONCATENATED MODULE: ./packages/policy/src/waiver-audit.ts




const expiryNotice = 14;
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   vV: () => (/* binding */ shownWhole)
/* harmony export */ });
function shown(value) {
    return typeof value === 'object' && value !== null ? kindOf(value) : shownWhole(value);
}
function shownWhole(value) {
    const text = JSON.stringify(value) ?? 'nothing';
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
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
function listed(names) {
    const rest = names.length - 12;
    return rest > 1 ? `${names.slice(0, 12).join(', ')} and ${rest} more` : names.join(', ');
}
function placeOf(path) {
    return path
        .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`))
        .join('');
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?]$/.test(text) ? '' : '.'}`;
}


/***/ }),

/***/ 3590:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ withFile),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   tD: () => (/* binding */ changed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2667);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(584);




async function withFile(root, path, maxBytes, use) {
    const inner = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .innerPath */ .g)(path);
    if (inner === null)
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .h)(`${quoted(path)} is not inside the workspace. Give a path relative to it.`);
    const { open, realpath } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1455, 23));
    const [top, file] = await Promise.all([realpath(root), realpath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, inner))]);
    if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .F)(top, file)) {
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .h)(`${quoted(path)} is a link that leads out of the workspace. Put the file itself there.`);
    }
    const handle = await open(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
    try {
        const stat = await handle.stat();
        if (stat.isDirectory())
            return (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .h)(`${quoted(path)} is a folder. Name a file.`);
        if (!stat.isFile())
            return (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .h)(`${quoted(path)} is no ordinary file. Name a file.`);
        if (stat.size > maxBytes) {
            return (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .h)(`${quoted(path)} holds ${stat.size} bytes; at most ${maxBytes} are read.`);
        }
        return await use({ handle, size: stat.size });
    }
    finally {
        await handle.close();
    }
}
function changed(path) {
    return (0,_cm_model__WEBPACK_IMPORTED_MODULE_3__/* .unavailable */ .h)(`${quoted(path)} changed while it was read. Let the step that writes it end first.`);
}
function quoted(path) {
    return JSON.stringify(path.length > 300 ? `${path.slice(0, 300)}…` : path);
}


/***/ }),

/***/ 5620:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  kT: () => (/* reexport */ nodeFiles),
  zB: () => (/* reexport */ nodeHash),
  mF: () => (/* reexport */ releaseTree),
  ml: () => (/* binding */ systemClock)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./packages/model/src/fact.ts
var fact = __nccwpck_require__(2667);
// EXTERNAL MODULE: ./packages/policy/src/index.ts + 8 modules
var src = __nccwpck_require__(9913);
// EXTERNAL MODULE: ./packages/runner/src/inside.ts
var inside = __nccwpck_require__(3590);
;// CONCATENATED MODULE: ./packages/runner/src/files.ts




const entryCap = 500_000;
const matchCap = 50_000;
const skipped = new Set(['.git', 'node_modules']);
function nodeFiles(root) {
    return {
        read: (path, maxBytes) => guarded(path, () => (0,inside/* withFile */.D4)(root, path, maxBytes, (file) => contentOf(file, path))),
        scan: (path, maxBytes, onBytes) => guarded(path, async () => {
            const { scanFile } = await __nccwpck_require__.e(/* import() */ 2847).then(__nccwpck_require__.bind(__nccwpck_require__, 2847));
            return (0,inside/* withFile */.D4)(root, path, maxBytes, (file) => scanFile(file, path, onBytes));
        }),
        glob: (patterns) => guarded('The workspace', () => search(root, patterns)),
    };
}
async function contentOf({ handle, size }, path) {
    const bytes = new Uint8Array(size + 1);
    let filled = 0;
    while (filled < bytes.length) {
        const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, filled);
        if (bytesRead === 0)
            return (0,fact/* available */.q)(bytes.subarray(0, filled));
        filled += bytesRead;
    }
    return (0,inside/* changed */.tD)(path);
}
async function search(root, patterns) {
    const { readdir } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1455, 23));
    const matches = (0,src.compileGlobs)(patterns);
    const found = [];
    const waiting = [''];
    let seen = 0;
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        for (const entry of await readdir((0,external_node_path_.join)(root, folder), { withFileTypes: true })) {
            seen += 1;
            const path = `${folder}${entry.name}`;
            if (entry.isDirectory() && !skipped.has(entry.name))
                waiting.push(`${path}/`);
            else if (entry.isFile() && matches(path))
                found.push(path);
        }
        if (seen > entryCap)
            return (0,fact/* unavailable */.h)(`The workspace holds more than ${entryCap} files, too many to search.`);
        if (found.length > matchCap)
            return (0,fact/* unavailable */.h)(`The patterns match more than ${matchCap} files. Narrow them.`);
    }
    return (0,fact/* available */.q)(found.toSorted());
}
async function guarded(name, work) {
    try {
        return await work();
    }
    catch (error) {
        const { code } = error;
        if (code === undefined)
            throw error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return (0,fact/* unavailable */.h)(`There is no file ${(0,inside/* quoted */.TL)(name)} in the workspace.`);
        if (code === 'EACCES' || code === 'EPERM')
            return (0,fact/* unavailable */.h)(`${(0,inside/* quoted */.TL)(name)} may not be read by this user.`);
        return (0,fact/* unavailable */.h)(`${(0,inside/* quoted */.TL)(name)} could not be read (${code}).`);
    }
}

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: ./packages/runner/src/node-hash.ts

function nodeHash() {
    const load = (0,external_node_module_namespaceObject.createRequire)(process.execPath);
    return {
        sha256: (data) => {
            const { createHash } = load('node:crypto');
            return createHash('sha256').update(data).digest('hex');
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./packages/runner/src/release-tree.ts


function releaseTree(script) {
    if (script === undefined)
        return null;
    try {
        const line = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(script))), 'SHA256SUMS.sha256'), 'latin1');
        return /^([0-9a-f]{64}) {2}SHA256SUMS\n$/.exec(line)?.[1] ?? null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./packages/runner/src/node-ports.ts



function systemClock() {
    return { now: () => Date.now() };
}


/***/ }),

/***/ 584:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   g: () => (/* binding */ innerPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function innerPath(path) {
    if (path === '' || path.includes('\0') || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path) || node_path__WEBPACK_IMPORTED_MODULE_0__.win32.isAbsolute(path))
        return null;
    const native = node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '\\' ? path.replaceAll('\\', '/') : path;
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '\\' && native.includes(':'))
        return null;
    return native.split('/').includes('..') ? null : native;
}
function isInside(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ commitLint),
/* harmony export */   W: () => (/* binding */ coverageGate),
/* harmony export */   cm: () => (/* binding */ cm)
/* harmony export */ });
/* harmony import */ var _packages_app_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2835);
/* harmony import */ var _packages_git_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4676);
/* harmony import */ var _packages_runner_src_node_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5620);



async function commitLint() {
    const { runAction } = await Promise.all(/* import() */[__nccwpck_require__.e(8409), __nccwpck_require__.e(1097)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6451));
    await runAction('commit-lint');
}
async function coverageGate() {
    const { runAction } = await Promise.all(/* import() */[__nccwpck_require__.e(8409), __nccwpck_require__.e(1097)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6451));
    await runAction('coverage-gate');
}
async function cm() {
    const { cmMain } = await __nccwpck_require__.e(/* import() */ 5837).then(__nccwpck_require__.bind(__nccwpck_require__, 5837));
    await cmMain();
}

var __webpack_exports__cm = __webpack_exports__.cm;
var __webpack_exports__commitLint = __webpack_exports__.D;
var __webpack_exports__coverageGate = __webpack_exports__.W;
export { __webpack_exports__cm as cm, __webpack_exports__commitLint as commitLint, __webpack_exports__coverageGate as coverageGate };
