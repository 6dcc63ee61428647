export const id = 2036;
export const ids = [2036];
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


/***/ })

};
