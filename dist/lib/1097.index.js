export const id = 1097;
export const ids = [1097,2036];
export const modules = {

/***/ 7730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   T1: () => (/* binding */ call),
/* harmony export */   t$: () => (/* binding */ sent),
/* harmony export */   uH: () => (/* binding */ mostPages),
/* harmony export */   xH: () => (/* binding */ one),
/* harmony export */   xP: () => (/* binding */ perPage)
/* harmony export */ });
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2667);
/* harmony import */ var _replies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9437);


const perPage = 100;
const mostPages = 100;
function call(repo, below, parameters, what, permission) {
    const slash = repo.indexOf('/');
    const [owner, name] = [repo.slice(0, Math.max(slash, 0)), repo.slice(slash + 1)];
    return {
        route: `GET /repos/{owner}/{repo}${below}`,
        parameters: { owner, repo: name, ...parameters },
        what,
        permission,
    };
}
async function one(send, asked, reader) {
    const reply = await sent(send, asked);
    if (reply.kind !== 'answer')
        return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)(reply.reason);
    const value = reader(reply.data);
    return value === null ? (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)(unreadable(asked)) : (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .available */ .q)(value);
}
async function all(send, asked, reader) {
    const items = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const paged = { ...asked, parameters: { ...asked.parameters, per_page: perPage, page } };
        const reply = await sent(send, paged);
        if (reply.kind !== 'answer')
            return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)(reply.reason);
        const found = _replies_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3(reply.data, reader);
        if (found === null)
            return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)(unreadable(asked));
        items.push(...found);
        if (!reply.more)
            return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .available */ .q)(items);
    }
    return (0,_cm_model__WEBPACK_IMPORTED_MODULE_1__/* .unavailable */ .h)(`GitHub lists more than ${mostPages * perPage} ${asked.what}, too many to read.`);
}
const namePattern = /^[\w.-]{1,100}$/;
async function sent(send, asked) {
    const { owner, repo } = asked.parameters;
    const odd = [owner, repo].find((name) => !namePattern.test(`${name}`) || /^\.{1,2}$/.test(`${name}`));
    if (odd !== undefined) {
        const name = JSON.stringify(`${owner}/${repo}`.slice(0, 200));
        return { kind: 'failed', status: null, reason: `${name} is no repository; one is written \`owner/name\`.` };
    }
    return send(asked);
}
function unreadable(asked) {
    return `GitHub's answer for ${asked.what} is not what its API describes. Run the job again; check that \`GITHUB_API_URL\` is GitHub, and no proxy or sign-in page.`;
}


/***/ }),

/***/ 2036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createForge: () => (/* reexport */ createForge)
});

// EXTERNAL MODULE: ./packages/app/src/index.ts + 28 modules
var src = __webpack_require__(2835);
// EXTERNAL MODULE: ./packages/model/src/fact.ts
var fact = __webpack_require__(2667);
// EXTERNAL MODULE: ./packages/github/src/asking.ts
var asking = __webpack_require__(7730);
;// CONCATENATED MODULE: ./packages/github/src/failure.ts
const longestWait = 30;
function cleaned(text, token) {
    const head = text.slice(0, 4000);
    const safe = token === null || token === '' ? head : head.replaceAll(token, '***');
    const line = safe.replace(/[\p{Cc}\s]+/gu, ' ').trim();
    return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
function retryDelay(failed, attempt, base) {
    const { status, headers } = failed;
    if (status === null)
        return isTimeout(failed) ? null : base * 2 ** attempt;
    if (status < 500 && !isSecondaryLimit(failed))
        return null;
    const asked = headers['retry-after'];
    if (asked === undefined)
        return base * 2 ** attempt;
    const seconds = /^\d{1,6}$/.test(asked) ? Number(asked) : longestWait + 1;
    return seconds <= longestWait ? seconds : null;
}
function isTimeout({ message }) {
    return message.startsWith('timeout');
}
function isSecondaryLimit({ status, headers, message }) {
    if (status !== 403 && status !== 429)
        return false;
    return ('retry-after' in headers ||
        /secondary rate limit|abuse detection/i.test(message) ||
        (status === 429 && !isUsedUp(headers)));
}
function isUsedUp(headers) {
    return headers['x-ratelimit-remaining'] === '0';
}
function reasonOf(asked, failed) {
    const { status, message } = failed;
    if (status === null)
        return noAnswer(asked, message);
    if (status === 401) {
        return `GitHub refused the token (401) when asked for ${asked.what}. Pass a token that is valid; in a workflow that is the default, \`\${{ github.token }}\`.`;
    }
    if (status === 403 || status === 429)
        return refused(asked, failed, status);
    if (status === 404) {
        return `GitHub has no ${asked.what}, or the token may not see it (404). Check that it exists, and give the job \`permissions: ${asked.permission}\`.`;
    }
    const fix = status >= 500 ? 'Run the job again; if it lasts, GitHub has a fault.' : 'Check the names and commits in the event.';
    return `GitHub answered ${status} (${message}) when asked for ${asked.what}. ${fix}`;
}
function refused(asked, failed, status) {
    const { headers, message } = failed;
    if (isUsedUp(headers)) {
        return `The token's rate limit is used up (${status}), so GitHub did not give ${asked.what}. Run the job again after ${resetOf(headers)}.`;
    }
    if (isSecondaryLimit(failed)) {
        const wait = headers['retry-after'];
        return `GitHub asks for fewer requests at a time (${status}) and did not give ${asked.what}. Run the job again in ${wait === undefined ? 'a minute' : `${cleaned(wait, null)} s`}.`;
    }
    if (/\bSAML\b|\bSSO\b/.test(message)) {
        return `The organisation wants single sign-on for this token (${status}), so GitHub did not give ${asked.what}. Authorise the token for the organisation.`;
    }
    return `The token may not ${asked.writes ? 'write' : 'read'} ${asked.what} (${status}: ${message}). Give the job \`permissions: ${asked.permission}\`.`;
}
function resetOf(headers) {
    const seconds = headers['x-ratelimit-reset'] ?? '';
    if (!/^\d{1,11}$/.test(seconds))
        return 'an hour';
    return `${new Date(Number(seconds) * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function noAnswer(asked, message) {
    const proxy = /proxy|tunnel/i.test(message)
        ? 'Check the proxy (`HTTPS_PROXY`, `NO_PROXY`).'
        : 'Check the network of the machine, its proxy (`HTTPS_PROXY`, `NO_PROXY`) and `GITHUB_API_URL`.';
    return `GitHub could not be asked for ${asked.what} (${message}). ${proxy}`;
}

;// CONCATENATED MODULE: ./packages/github/src/client.ts

const attempts = 3;
const defaultTimeoutMs = 30_000;
const defaultRetrySeconds = 1;
const noToken = 'GitHub was not asked, because there is no token. In a workflow leave `token` at its default; on a laptop set GITHUB_TOKEN.';
function createSend(options) {
    const { token, log, timeoutMs = defaultTimeoutMs, retrySeconds = defaultRetrySeconds } = options;
    if (token === null || token === '')
        return () => Promise.resolve({ kind: 'failed', status: null, reason: noToken });
    const secret = token;
    let loading = null;
    async function once(call) {
        const signal = AbortSignal.timeout(timeoutMs);
        try {
            loading ??= loadRequester(options, secret);
            const request = await loading;
            const how = call.fileCap === undefined ? { signal } : { signal, parseSuccessResponseBody: false };
            const { data, headers } = await request(call.route, { ...call.parameters, request: how });
            if (signal.aborted)
                return timedOut(timeoutMs);
            if (call.fileCap !== undefined)
                return await fileReply(data, call, call.fileCap);
            return { kind: 'answer', data, more: /\brel="next"/.test(String(headers['link'] ?? '')) };
        }
        catch (error) {
            return signal.aborted ? timedOut(timeoutMs) : failedCallOf(error, secret);
        }
    }
    return async (call) => {
        for (let attempt = 0;; attempt += 1) {
            const reply = await once(call);
            if ('kind' in reply)
                return reply;
            const delay = attempt + 1 < attempts && !call.route.startsWith('POST ') ? retryDelay(reply, attempt, retrySeconds) : null;
            log.debug(`GitHub, asked for ${call.what}: ${reply.status ?? 'no answer'} ${reply.message}`);
            if (delay === null) {
                const { status } = reply;
                const reason = reasonOf(call, reply);
                return status === 404 ? { kind: 'missing', reason } : { kind: 'failed', reason, status };
            }
            await new Promise((resolve) => setTimeout(resolve, delay * 1000));
        }
    };
}
async function fileReply(body, { what }, cap) {
    const { readBody } = await __webpack_require__.e(/* import() */ 2732).then(__webpack_require__.bind(__webpack_require__, 2732));
    const data = await readBody(body, cap);
    if (data !== null)
        return { kind: 'answer', data, more: false };
    return { kind: 'failed', status: null, reason: `GitHub’s ${what} holds more than ${cap} bytes, too many to read.` };
}
async function loadRequester(options, token) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const { debug } = options.log;
    const octokit = getOctokit(token, {
        baseUrl: options.apiUrl.replace(/\/+$/, ''),
        log: { debug, info: debug, warn: debug, error: debug },
    });
    return (route, parameters) => octokit.request(route, parameters);
}
function timedOut(timeoutMs) {
    return { status: null, message: `timeout: no whole answer within ${Math.round(timeoutMs / 1000)} s`, headers: {} };
}
function failedCallOf(error, token) {
    const { status, response, message = '', cause, } = (error ?? {});
    if (typeof status !== 'number' || response === undefined) {
        return { status: null, message: cleaned([String(message), ...causes(cause)].join(': '), token), headers: {} };
    }
    const headers = Object.entries(response.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]);
    return { status, message: cleaned(String(message), token), headers: Object.fromEntries(headers) };
}
function causes(cause, depth = 0) {
    if (!(cause instanceof Error) || depth === 4)
        return [];
    const { code } = cause;
    return [...(typeof code === 'string' ? [code] : []), ...causes(cause.cause, depth + 1)];
}

// EXTERNAL MODULE: ./packages/github/src/replies.ts
var replies = __webpack_require__(9437);
;// CONCATENATED MODULE: ./packages/github/src/forge.ts





function createForge(options) {
    const send = createSend(options);
    return {
        hasToken: options.token !== null && options.token !== '',
        repository: (repo) => (0,asking/* one */.xH)(send, (0,asking/* call */.T1)(repo, '', {}, `repository ${repo}`, 'metadata: read'), replies/* repositoryOf */._M),
        fileAt: (repo, path, ref) => fileAt(send, repo, path, ref),
        pullRequest: (repo, number) => (0,asking/* one */.xH)(send, (0,asking/* call */.T1)(repo, '/pulls/{pull_number}', { pull_number: number }, `pull request ${repo}#${number}`, 'pull-requests: read'), src.pullRequestOf),
        compare: (repo, base, head) => compare(send, repo, base, head),
        compareStatus: (repo, base, head) => (0,asking/* one */.xH)(send, comparison(repo, base, head, { per_page: 1, page: 2 }), replies/* compareStatusOf */.hb),
        pullRequestsOfCommit: (repo, sha) => (0,asking/* all */.Q7)(send, (0,asking/* call */.T1)(repo, '/commits/{commit_sha}/pulls', { commit_sha: sha }, `pull requests of commit ${sha} in ${repo}`, 'pull-requests: read'), src.pullRequestOf),
        commitsOfPath: (repo, path, ref) => (0,asking/* one */.xH)(send, (0,asking/* call */.T1)(repo, '/commits', { path, sha: ref, per_page: asking/* perPage */.xP }, `commits of ${path} in ${repo}`, 'contents: read'), (data) => replies/* listOf */.c3(data, replies/* shaOf */.ye)),
        reviews: (repo, number) => (0,asking/* all */.Q7)(send, (0,asking/* call */.T1)(repo, '/pulls/{pull_number}/reviews', { pull_number: number }, `reviews of pull request ${repo}#${number}`, 'pull-requests: read'), replies/* reviewOf */.QR),
        issue: (repo, number) => (0,asking/* one */.xH)(send, (0,asking/* call */.T1)(repo, '/issues/{issue_number}', { issue_number: number }, `issue ${repo}#${number}`, 'issues: read'), replies/* issueOf */.v1),
        artifacts: async (...asked) => (await __webpack_require__.e(/* import() */ 7382).then(__webpack_require__.bind(__webpack_require__, 7382))).artifactsOf(send, ...asked),
        workflowRun: async (...asked) => (await __webpack_require__.e(/* import() */ 7382).then(__webpack_require__.bind(__webpack_require__, 7382))).workflowRun(send, ...asked),
        artifactFile: async (...asked) => (await __webpack_require__.e(/* import() */ 5349).then(__webpack_require__.bind(__webpack_require__, 5349))).artifactFile(send, ...asked),
        comment: async (...asked) => (await __webpack_require__.e(/* import() */ 4642).then(__webpack_require__.bind(__webpack_require__, 4642))).keepComment(send, ...asked),
        rootNames: (repo, ref) => rootNames(send, repo, ref),
        tagRef: (repo, name) => {
            const what = `tag ${name} of ${repo}`;
            return (0,asking/* one */.xH)(send, (0,asking/* call */.T1)(repo, '/git/ref/{ref}', { ref: `tags/${name}` }, what, 'contents: read'), replies/* tagRefOf */.Vu);
        },
        tagObject: (repo, sha) => {
            const what = `tag object ${sha} of ${repo}`;
            return (0,asking/* one */.xH)(send, (0,asking/* call */.T1)(repo, '/git/tags/{tag_sha}', { tag_sha: sha }, what, 'contents: read'), replies/* tagObjectOf */.Lz);
        },
    };
}
function comparison(repo, base, head, page) {
    const what = `comparison of ${base} with ${head} in ${repo}`;
    return (0,asking/* call */.T1)(repo, '/compare/{basehead}', { basehead: `${base}...${head}`, ...page }, what, 'contents: read');
}
async function compare(send, repo, base, head) {
    const commits = new Map();
    for (let page = 1; page <= asking/* mostPages */.uH; page += 1) {
        const asked = comparison(repo, base, head, { per_page: asking/* perPage */.xP, page });
        const found = await (0,asking/* one */.xH)(send, asked, replies/* comparisonPageOf */.C3);
        if (found.status === 'unavailable')
            return found;
        const { status, total, commits: listed } = found.value;
        for (const commit of listed)
            commits.set(commit.sha, commit);
        if (commits.size === total)
            return (0,fact/* available */.q)({ status, total, commits: [...commits.values()] });
        if (listed.length === 0 || commits.size > total) {
            return (0,fact/* unavailable */.h)(`GitHub counts ${total} commits between ${base} and ${head}, but lists ${commits.size}. Run the job again, or set \`fetch-depth: 0\` in the checkout step.`);
        }
    }
    return (0,fact/* unavailable */.h)(`There are more than ${asking/* mostPages */.uH * asking/* perPage */.xP} commits between ${base} and ${head}. Set \`fetch-depth: 0\` in the checkout step, so that git can list them.`);
}
async function fileAt(send, repo, path, ref) {
    if (path.split('/').some((part) => ['', '.', '..'].includes(part))) {
        return (0,fact/* unavailable */.h)(`${JSON.stringify(path.slice(0, 200))} is no path inside a repository.`);
    }
    const asked = (0,asking/* call */.T1)(repo, '/contents/{path}', { path, ref }, `file ${path} of ${repo} at ${ref}`, 'contents: read');
    const reply = await (0,asking/* sent */.t$)(send, asked);
    if (reply.kind === 'failed')
        return (0,fact/* unavailable */.h)(reply.reason);
    if (reply.kind === 'answer') {
        const content = replies/* contentOf */.$E(reply.data);
        return 'bytes' in content
            ? (0,fact/* available */.q)(content.bytes)
            : (0,fact/* unavailable */.h)(`GitHub did not give ${asked.what}: ${content.problem}.`);
    }
    const commit = (0,asking/* call */.T1)(repo, '/commits/{ref}', { ref, per_page: 1 }, `commit ${ref} of ${repo}`, 'contents: read');
    const readable = await (0,asking/* one */.xH)(send, commit, replies/* shaOf */.ye);
    return readable.status === 'available' ? (0,fact/* available */.q)(null) : readable;
}
const mostEntries = 1000;
async function rootNames(send, repo, ref) {
    const asked = (0,asking/* call */.T1)(repo, '/contents/{path}', { path: '', ref }, `files of ${repo} at ${ref}`, 'contents: read');
    const names = await (0,asking/* one */.xH)(send, asked, (data) => replies/* listOf */.c3(data, replies/* nameOf */.Vb));
    return names.status === 'available' && names.value.length >= mostEntries
        ? (0,fact/* unavailable */.h)(`The root folder of ${repo} has more entries than GitHub lists (${mostEntries}). Set \`fetch-depth: 0\` in the checkout step, so that git can list them.`)
        : names;
}

;// CONCATENATED MODULE: ./packages/github/src/index.ts



/***/ }),

/***/ 9437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   C3: () => (/* binding */ comparisonPageOf),
/* harmony export */   Lz: () => (/* binding */ tagObjectOf),
/* harmony export */   QR: () => (/* binding */ reviewOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Vu: () => (/* binding */ tagRefOf),
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   hb: () => (/* binding */ compareStatusOf),
/* harmony export */   v1: () => (/* binding */ issueOf),
/* harmony export */   ye: () => (/* binding */ shaOf)
/* harmony export */ });
/* unused harmony export commitOf */
/* harmony import */ var _cm_app__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2835);

function repositoryOf(data) {
    const repo = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.recordOf)(data);
    const fullName = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.textOf)(repo?.['full_name']);
    const defaultBranch = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.textOf)(repo?.['default_branch']);
    if (fullName === null || defaultBranch === null)
        return null;
    return { fullName, defaultBranch, merge: (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.mergeSettingsOf)(repo) };
}
function comparisonPageOf(data) {
    const page = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.recordOf)(data);
    const status = compareStatusOf(data);
    const total = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.countOf)(page?.['total_commits']);
    const commits = listOf(page?.['commits'], commitOf);
    return status === null || total === null || commits === null ? null : { status, total, commits };
}
function compareStatusOf(data) {
    const status = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.recordOf)(data)?.['status'];
    return ['ahead', 'behind', 'identical', 'diverged'].find((known) => known === status) ?? null;
}
function commitOf(data) {
    const item = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.recordOf)(data);
    const sha = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.hashOf)(item?.['sha']);
    const commit = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.recordOf)(item?.['commit']);
    const message = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.textOf)(commit?.['message']);
    const parents = listOf(item?.['parents'], (parent) => (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.hashOf)((0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.recordOf)(parent)?.['sha']));
    if (item === null || sha === null || commit === null || message === null || parents === null)
        return null;
    const [authorName, authorEmail] = personOf(commit['author']);
    const [committerName, committerEmail] = personOf(commit['committer']);
    const author = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.accountOf)(item['author']);
    return { sha, parents, authorName, authorEmail, committerName, committerEmail, message, author };
}
function personOf(data) {
    const person = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.recordOf)(data) ?? {};
    return [(0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.textOf)(person['name']) ?? '', (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.textOf)(person['email']) ?? ''];
}
const reviewStates = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'];
function reviewOf(data) {
    const review = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.recordOf)(data);
    const state = reviewStates.find((known) => known === review?.['state']);
    if (review === null || state === undefined)
        return null;
    return {
        user: (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.accountOf)(review['user']),
        state,
        commit: (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.hashOf)(review['commit_id']),
        submittedAt: (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.textOf)(review['submitted_at']),
        association: (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.textOf)(review['author_association']),
    };
}
function issueOf(data) {
    const issue = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.recordOf)(data);
    const number = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.countOf)(issue?.['number']);
    const createdAt = momentOf(issue?.['created_at']);
    const closedAt = momentOf(issue?.['closed_at']);
    const open = issue?.['state'] === 'open';
    if (issue === null || number === null || createdAt === null || (!open && closedAt === null))
        return null;
    return {
        number,
        isPullRequest: (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.recordOf)(issue['pull_request']) !== null,
        createdAt,
        closedAt: open ? null : closedAt,
    };
}
function momentOf(value) {
    const text = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.textOf)(value);
    return text === null || Number.isNaN(Date.parse(text)) ? null : text;
}
function nameOf(data) {
    return (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.textOf)((0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.recordOf)(data)?.['name']);
}
function tagRefOf(data) {
    const object = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.recordOf)((0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.recordOf)(data)?.['object']);
    const sha = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.hashOf)(object?.['sha']);
    const type = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.textOf)(object?.['type']);
    return sha === null || type === null ? null : { sha, type };
}
function tagObjectOf(data) {
    const tag = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.recordOf)(data);
    const [sha, name, message] = [(0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.hashOf)(tag?.['sha']), (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.textOf)(tag?.['tag']), (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.textOf)(tag?.['message'])];
    const target = tagRefOf(data);
    if (sha === null || name === null || message === null || target === null)
        return null;
    const signature = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.textOf)((0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.recordOf)(tag?.['verification'])?.['signature']) || null;
    return { sha, name, target: target.sha, targetType: target.type, message, signature };
}
function shaOf(data) {
    return (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.hashOf)((0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.recordOf)(data)?.['sha']);
}
function listOf(data, read) {
    if (!Array.isArray(data))
        return null;
    const items = [];
    for (const item of data) {
        const one = read(item);
        if (one === null)
            return null;
        items.push(one);
    }
    return items;
}
function contentOf(data) {
    if (Array.isArray(data))
        return { problem: 'it is a folder' };
    const file = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.recordOf)(data);
    const content = (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.textOf)(file?.['content']);
    if (file?.['type'] !== 'file')
        return { problem: 'it is no file' };
    if (file['encoding'] !== 'base64' || content === null)
        return { problem: 'it is over 1 MiB, more than GitHub gives here' };
    const bytes = new Uint8Array(Buffer.from(content, 'base64'));
    return bytes.length === (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.countOf)(file['size']) ? { bytes } : { problem: 'its content came incomplete' };
}


/***/ }),

/***/ 399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine),
/* harmony export */   k: () => (/* binding */ stripControl)
/* harmony export */ });
const ESC = '\u001b';
const terminalSequences = new RegExp(`(?:${ESC}\\[|\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]|(?:${ESC}\\]|\u009d)\\P{Cc}{0,2048}(?:\u0007|${ESC}\\\\|\u009c)`, 'gu');
const hidden = /[^\P{Cc}\n\t]|\p{Cs}|[\u2028-\u202e\u2066-\u2069]/gu;
const names = {
    '\u2028': 'LS',
    '\u2029': 'PS',
    '\u202a': 'LRE',
    '\u202b': 'RLE',
    '\u202c': 'PDF',
    '\u202d': 'LRO',
    '\u202e': 'RLO',
    '\u2066': 'LRI',
    '\u2067': 'RLI',
    '\u2068': 'FSI',
    '\u2069': 'PDI',
};
function visibleName(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return '\u2421';
    if (code >= 0xd800 && code <= 0xdfff)
        return '\ufffd';
    const name = names[character];
    const hex = code.toString(16).toUpperCase().padStart(4, '0');
    return name === undefined ? `[U+${hex}]` : `[U+${hex} ${name}]`;
}
function stripControl(text) {
    return text.replaceAll('\r\n', '\n').replace(terminalSequences, '').replace(hidden, visibleName);
}
function oneLine(text) {
    return stripControl(text).replace(/\s+/gu, ' ').trim();
}


/***/ }),

/***/ 6451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./packages/app/src/index.ts + 28 modules
var src = __webpack_require__(2835);
// EXTERNAL MODULE: ./packages/git/src/index.ts + 19 modules
var git_src = __webpack_require__(4676);
// EXTERNAL MODULE: ./packages/github/src/index.ts + 3 modules
var github_src = __webpack_require__(2036);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./packages/runner/src/core.ts



function info(message) {
    process.stdout.write(`${message}${external_node_os_.EOL}`);
}
function debug(message) {
    issueCommand('debug', {}, message);
}
function warning(message) {
    issueCommand('warning', {}, message);
}
function startGroup(title) {
    issue('group', title);
}
function endGroup() {
    issue('endgroup');
}
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
function setOutput(name, value) {
    const file = process.env['GITHUB_OUTPUT'] ?? '';
    if (file === '')
        issueCommand('set-output', { name }, value);
    else
        issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
}

// EXTERNAL MODULE: ./packages/report/src/index.ts + 28 modules
var report_src = __webpack_require__(8409);
;// CONCATENATED MODULE: ./packages/runner/src/emit.ts





function emit(result, options) {
    const { env, log } = options;
    const { report } = result;
    const file = options.reportPath ?? reportPath(report, env);
    const path = tried(log, 'The report file', () => writeReport(file, report)) ? file : '';
    const summary = env['GITHUB_STEP_SUMMARY'] ?? '';
    if (summary !== '')
        tried(log, 'The job summary', () => (0,external_node_fs_.appendFileSync)(summary, `${(0,report_src/* toSummary */.mC)(report, result.sections)}\n`));
    tried(log, 'The outputs', () => writeOutputs(result, path));
    tell(report, log);
    const { changedFiles } = options;
    const annotations = (0,report_src/* toAnnotations */.gI)(report, { written: log.written(), ...(changedFiles && { changedFiles }) });
    for (const annotation of annotations)
        info((0,report_src/* toWorkflowCommand */.OJ)(annotation));
    return path;
}
function tell(report, log) {
    if (report.outcome === 'pass' && report.findings.length === 0) {
        info((0,report_src/* defuseCommands */.pq)((0,report_src/* stripControl */.kU)(`${report.control} passed: ${report.summary}`)));
        return;
    }
    const [headline = '', ...rest] = (0,report_src/* toText */.fE)(report, { colour: false, width: 100 }).trimEnd().split('\n');
    info(headline);
    log.group('The whole report');
    info(rest.join('\n'));
    log.endGroup();
}
function reportPath(report, env) {
    const temporary = env['RUNNER_TEMP'];
    const folder = temporary === undefined || temporary === '' ? (0,external_node_os_.tmpdir)() : temporary;
    return (0,external_node_path_.join)(folder, 'cm-actions', `${report.control}.json`);
}
function writeReport(file, report) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    (0,external_node_fs_.writeFileSync)(file, (0,report_src/* toJson */.aB)(report));
}
function writeOutputs({ report, outputs }, path) {
    const open = report.findings.filter((finding) => finding.outcome !== 'waived').length;
    const all = { ...outputs, outcome: report.outcome, report: path, findings: String(open) };
    for (const [name, value] of Object.entries(all))
        setOutput(name, value);
}
function tried(log, what, work) {
    try {
        work();
        return true;
    }
    catch (error) {
        log.warning(`${what} could not be written: ${error instanceof Error ? error.message : String(error)}.`);
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/runner/src/log.ts


const annotatedWarnings = 3;
function actionLog() {
    let warnings = 0;
    return {
        debug: (message) => debug((0,report_src/* stripControl */.kU)(message)),
        info: (message) => info(printable(message)),
        warning: (message) => {
            warnings += 1;
            if (warnings <= annotatedWarnings)
                warning((0,report_src/* stripControl */.kU)(message));
            else
                info(printable(`Warning: ${message}`));
        },
        group: (title) => startGroup((0,report_src/* stripControl */.kU)(title).replaceAll('\n', ' ')),
        endGroup: endGroup,
        written: () => ({ warning: Math.min(warnings, annotatedWarnings) }),
    };
}
function printable(message) {
    return (0,report_src/* defuseCommands */.pq)((0,report_src/* stripControl */.kU)(message));
}

;// CONCATENATED MODULE: ./packages/runner/src/read.ts


function readRunner(env, log) {
    const rawInputs = collectInputs(env);
    const token = rawInputs.get('token') ?? null;
    if (token !== null)
        setSecret(token);
    return {
        rawInputs,
        token,
        event: readEvent(env, log),
        run: runOf(env),
        apiUrl: setOf(env, 'GITHUB_API_URL'),
        serverUrl: setOf(env, 'GITHUB_SERVER_URL'),
        workspace: setOf(env, 'GITHUB_WORKSPACE') ?? process.cwd(),
    };
}
function collectInputs(env) {
    const inputs = new Map();
    for (const [variable, value = ''] of Object.entries(env)) {
        const text = value.trim();
        if (!variable.startsWith('INPUT_') || variable !== variable.toUpperCase() || text === '')
            continue;
        inputs.set(variable.slice('INPUT_'.length).toLowerCase(), text);
    }
    return inputs;
}
function readEvent(env, log) {
    return {
        name: setOf(env, 'GITHUB_EVENT_NAME') ?? '',
        payload: payloadOf(setOf(env, 'GITHUB_EVENT_PATH'), log),
        repository: setOf(env, 'GITHUB_REPOSITORY'),
        sha: setOf(env, 'GITHUB_SHA'),
        ref: setOf(env, 'GITHUB_REF'),
        range: null,
    };
}
const eventCap = 64 * 1024 * 1024;
function payloadOf(path, log) {
    if (path === null) {
        log.warning('GITHUB_EVENT_PATH is not set, so the event is not known. Run this as a step of a workflow.');
        return null;
    }
    try {
        if ((0,external_node_fs_.statSync)(path).size > eventCap)
            throw new Error(`it holds more than ${eventCap} bytes`);
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8').replace(/^\ufeff/, ''));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        log.warning(`The file of the event (GITHUB_EVENT_PATH) could not be read: ${reason.slice(0, 200)}.`);
        return null;
    }
}
function runOf(env) {
    const attempt = setOf(env, 'GITHUB_RUN_ATTEMPT') ?? '';
    return {
        id: setOf(env, 'GITHUB_RUN_ID'),
        attempt: /^\d{1,9}$/.test(attempt) ? Number(attempt) : null,
        job: setOf(env, 'GITHUB_JOB'),
        workflowRef: setOf(env, 'GITHUB_WORKFLOW_REF'),
        actor: setOf(env, 'GITHUB_ACTOR'),
    };
}
function setOf(env, name) {
    const value = env[name];
    return value === undefined || value === '' ? null : value;
}

;// CONCATENATED MODULE: ./packages/runner/src/index.ts




// EXTERNAL MODULE: ./packages/runner/src/node-ports.ts + 4 modules
var node_ports = __webpack_require__(5620);
// EXTERNAL MODULE: ./packages/suite/src/registry.ts
var registry = __webpack_require__(4413);
// EXTERNAL MODULE: ./packages/suite/src/version.ts
var version = __webpack_require__(6732);
;// CONCATENATED MODULE: ./packages/suite/src/main.ts







async function runAction(name) {
    const entry = registry/* registry */.u[name];
    if (entry === undefined)
        throw new Error(`there is no control "${name}" in this release`);
    const log = actionLog();
    const context = readRunner(process.env, log);
    const action = await entry.load();
    const host = { ...hostOf(context, log), builtInSha256: entry.builtInSha256 };
    const result = await (0,src.run)(action, host, (0,src.catalogueWith)(registry/* registry */.u, name));
    const reportPath = context.rawInputs.get('report-path');
    const deliver = result.files.length > 0 || result.comment !== null ? await __webpack_require__.e(/* import() */ 9837).then(__webpack_require__.bind(__webpack_require__, 9837)) : null;
    deliver?.deliverFiles(result, context.workspace, process.env, log);
    emit(result, { env: process.env, log, ...(reportPath !== undefined && { reportPath }) });
    process.exitCode = result.exitCode;
    await deliver?.deliverComment(result, host.ports.forge, log);
}
function hostOf(context, log) {
    const { token, apiUrl, serverUrl, workspace } = context;
    const remoteAuth = token !== null && serverUrl !== null ? { serverUrl, token } : null;
    return {
        surface: 'action',
        event: context.event,
        rawInputs: context.rawInputs,
        policyFile: null,
        run: context.run,
        tool: { name: 'cm-actions', version: version/* version */.r, tree: (0,node_ports/* releaseTree */.mF)(process.argv[1]) },
        ports: {
            git: (0,git_src/* createGit */.lD)({ cwd: workspace, log, remoteAuth }),
            forge: (0,github_src.createForge)({ apiUrl: apiUrl ?? '', token: apiUrl === null ? null : token, log }),
            files: (0,node_ports/* nodeFiles */.kT)(workspace),
            clock: (0,node_ports/* systemClock */.ml)(),
            hash: (0,node_ports/* nodeHash */.zB)(),
            log,
        },
    };
}


/***/ }),

/***/ 4413:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ registry)
/* harmony export */ });
const registry = {
    'commit-lint': {
        name: 'commit-lint',
        title: 'Commit lint',
        description: 'Checks that what will land follows the commit standards and is linked to a ticket.',
        rules: ['commit-lint/commits-read', 'commit-lint/header-format', 'commit-lint/type-allowed', 'commit-lint/type-home', 'commit-lint/scope-allowed', 'commit-lint/header-length', 'commit-lint/body-layout', 'commit-lint/body-line-length', 'commit-lint/breaking-change', 'commit-lint/unfinished', 'commit-lint/commitlint-config', 'commit-lint/ticket', 'commit-lint/ticket-agreement', 'commit-lint/ticket-exists', 'commit-lint/task-trailer', 'commit-lint/branch-name', 'commit-lint/merge-settings', 'commit-lint/tag-version', 'commit-lint/tag-annotated', 'commit-lint/tag-order', 'commit-lint/tag-unmoved', 'commit-lint/tag-changes', 'commit-lint/tag-agreement', 'commit-lint/tag-branch', 'commit-lint/tag-signed'],
        builtInSha256: '93f254e9c833c30544ee3d39e70bd1d143e238c9183b8de6a4128ac63885f10c',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9423), __webpack_require__.e(7467)]).then(__webpack_require__.bind(__webpack_require__, 7467))).action,
    },
    'coverage-gate': {
        name: 'coverage-gate',
        title: 'Coverage gate',
        description: 'Checks that tests cover the project and every new line, and miss no new code file.',
        rules: ['coverage-gate/reports-read', 'coverage-gate/paths-matched', 'coverage-gate/report-age', 'coverage-gate/change-read', 'coverage-gate/patch-lines', 'coverage-gate/new-file-present', 'coverage-gate/changed-file-present', 'coverage-gate/new-tests', 'coverage-gate/project-lines', 'coverage-gate/project-branches', 'coverage-gate/project-functions', 'coverage-gate/project-statements', 'coverage-gate/ratchet', 'coverage-gate/flag-reports', 'coverage-gate/flag-lines', 'coverage-gate/pragmas', 'coverage-gate/measure-settings', 'coverage-gate/report-notes'],
        builtInSha256: '2aae27d7a60ad4801044edad71928d336f32e0682fee4fbacdbc7250ad955638',
        load: async () => (await __webpack_require__.e(/* import() */ 5796).then(__webpack_require__.bind(__webpack_require__, 5796))).action,
    },
};


/***/ }),

/***/ 6732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '0.1.0';


/***/ })

};
