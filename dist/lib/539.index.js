export const id = 539;
export const ids = [539];
export const modules = {

/***/ 2539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createForge: () => (/* reexport */ createForge)
});

// EXTERNAL MODULE: ./packages/app/src/index.ts + 26 modules
var src = __webpack_require__(6803);
// EXTERNAL MODULE: ./packages/model/src/fact.ts
var fact = __webpack_require__(2667);
;// CONCATENATED MODULE: ./packages/github/src/failure.ts
const longestWait = 30;
/** Text from outside on one line of at most 200 characters, without control characters or the token. */
function cleaned(text, token) {
    const head = text.slice(0, 4000);
    const safe = token === null || token === '' ? head : head.replaceAll(token, '***');
    const line = safe.replace(/[\p{Cc}\s]+/gu, ' ').trim();
    return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
/**
 * Seconds to wait before the same request may succeed, or null where trying again does not help. GitHub says how long
 * in `retry-after`; beyond 30 s a job should rather fail and be run again.
 */
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
/** The reason of an unavailable answer: what was asked, what GitHub said, and what to do. */
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
    return `The token may not read ${asked.what} (${status}: ${message}). Give the job \`permissions: ${asked.permission}\`.`;
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
/**
 * Sends requests through @actions/github, which is loaded with the first one, so that a run without the network does not
 * pay for it. Server errors, lost connections and secondary rate limits are tried again at most twice. Never throws.
 */
function createSend(options) {
    const { token, log, timeoutMs = defaultTimeoutMs, retrySeconds = defaultRetrySeconds } = options;
    if (token === null || token === '')
        return () => Promise.resolve({ kind: 'failed', reason: noToken });
    const secret = token;
    let loading = null;
    async function once(call) {
        const signal = AbortSignal.timeout(timeoutMs);
        try {
            loading ??= loadRequester(options, secret);
            const request = await loading;
            const { data, headers } = await request(call.route, { ...call.parameters, request: { signal } });
            if (signal.aborted)
                return timedOut(timeoutMs);
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
            const delay = attempt + 1 < attempts ? retryDelay(reply, attempt, retrySeconds) : null;
            log.debug(`GitHub, asked for ${call.what}: ${reply.status ?? 'no answer'} ${reply.message}`);
            if (delay === null)
                return { kind: reply.status === 404 ? 'missing' : 'failed', reason: reasonOf(call, reply) };
            await new Promise((resolve) => setTimeout(resolve, delay * 1000));
        }
    };
}
async function loadRequester(options, token) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
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
/** Octokit gives lost connections the status 500, but no response. */
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

;// CONCATENATED MODULE: ./packages/github/src/replies.ts

/** A repository object; null where it has no name or default branch. */
function repositoryOf(data) {
    const repo = (0,src.recordOf)(data);
    const fullName = (0,src.textOf)(repo?.['full_name']);
    const defaultBranch = (0,src.textOf)(repo?.['default_branch']);
    if (fullName === null || defaultBranch === null)
        return null;
    return { fullName, defaultBranch, merge: (0,src.mergeSettingsOf)(repo) };
}
/** A page of `compare`; null where status, total or one of the commits cannot be read. */
function comparisonPageOf(data) {
    const page = (0,src.recordOf)(data);
    const status = compareStatusOf(data);
    const total = (0,src.countOf)(page?.['total_commits']);
    const commits = listOf(page?.['commits'], commitOf);
    return status === null || total === null || commits === null ? null : { status, total, commits };
}
/** How head stands to base, from a comparison. */
function compareStatusOf(data) {
    const status = (0,src.recordOf)(data)?.['status'];
    return ['ahead', 'behind', 'identical', 'diverged'].find((known) => known === status) ?? null;
}
/** A commit of a list; a person that GitHub does not give is empty text, never invented. */
function commitOf(data) {
    const item = (0,src.recordOf)(data);
    const sha = (0,src.hashOf)(item?.['sha']);
    const commit = (0,src.recordOf)(item?.['commit']);
    const message = (0,src.textOf)(commit?.['message']);
    const parents = listOf(item?.['parents'], (parent) => (0,src.hashOf)((0,src.recordOf)(parent)?.['sha']));
    if (item === null || sha === null || commit === null || message === null || parents === null)
        return null;
    const [authorName, authorEmail] = personOf(commit['author']);
    const [committerName, committerEmail] = personOf(commit['committer']);
    const author = (0,src.accountOf)(item['author']);
    return { sha, parents, authorName, authorEmail, committerName, committerEmail, message, author };
}
function personOf(data) {
    const person = (0,src.recordOf)(data) ?? {};
    return [(0,src.textOf)(person['name']) ?? '', (0,src.textOf)(person['email']) ?? ''];
}
const reviewStates = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'];
/** A review; null where its state is none that GitHub documents. */
function reviewOf(data) {
    const review = (0,src.recordOf)(data);
    const state = reviewStates.find((known) => known === review?.['state']);
    if (review === null || state === undefined)
        return null;
    return {
        user: (0,src.accountOf)(review['user']),
        state,
        commit: (0,src.hashOf)(review['commit_id']),
        submittedAt: (0,src.textOf)(review['submitted_at']),
        association: (0,src.textOf)(review['author_association']),
    };
}
/** The hash of a commit object; null where it has none. */
function shaOf(data) {
    return (0,src.hashOf)((0,src.recordOf)(data)?.['sha']);
}
/** Every item read, or null: a list with one unreadable item is not the list. */
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
/** A file's bytes, or in words why the answer holds none. */
function contentOf(data) {
    if (Array.isArray(data))
        return { problem: 'it is a folder' };
    const file = (0,src.recordOf)(data);
    const content = (0,src.textOf)(file?.['content']);
    if (file?.['type'] !== 'file')
        return { problem: 'it is no file' };
    if (file['encoding'] !== 'base64' || content === null)
        return { problem: 'it is over 1 MiB, more than GitHub gives here' };
    const bytes = new Uint8Array(Buffer.from(content, 'base64'));
    return bytes.length === (0,src.countOf)(file['size']) ? { bytes } : { problem: 'its content came incomplete' };
}

;// CONCATENATED MODULE: ./packages/github/src/forge.ts




const perPage = 100;
/** Most items of one list: 10,000 commits or reviews. */
const mostPages = 100;
/** GitHub's REST API behind its port. Every failure is an unavailable fact with the fix; nothing throws. */
function createForge(options) {
    const send = createSend(options);
    return {
        hasToken: options.token !== null && options.token !== '',
        repository: (repo) => one(send, call(repo, '', {}, `repository ${repo}`, 'metadata: read'), repositoryOf),
        fileAt: (repo, path, ref) => fileAt(send, repo, path, ref),
        pullRequest: (repo, number) => one(send, call(repo, '/pulls/{pull_number}', { pull_number: number }, `pull request ${repo}#${number}`, 'pull-requests: read'), src.pullRequestOf),
        compare: (repo, base, head) => compare(send, repo, base, head),
        compareStatus: (repo, base, head) => one(send, comparison(repo, base, head, { per_page: 1, page: 2 }), compareStatusOf),
        pullRequestsOfCommit: (repo, sha) => forge_all(send, call(repo, '/commits/{commit_sha}/pulls', { commit_sha: sha }, `pull requests of commit ${sha} in ${repo}`, 'pull-requests: read'), src.pullRequestOf),
        commitsOfPath: (repo, path, ref) => one(send, call(repo, '/commits', { path, sha: ref, per_page: perPage }, `commits of ${path} in ${repo}`, 'contents: read'), (data) => listOf(data, shaOf)),
        reviews: (repo, number) => forge_all(send, call(repo, '/pulls/{pull_number}/reviews', { pull_number: number }, `reviews of pull request ${repo}#${number}`, 'pull-requests: read'), reviewOf),
    };
}
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
function comparison(repo, base, head, page) {
    const what = `comparison of ${base} with ${head} in ${repo}`;
    return call(repo, '/compare/{basehead}', { basehead: `${base}...${head}`, ...page }, what, 'contents: read');
}
async function one(send, asked, reader) {
    const reply = await sent(send, asked);
    if (reply.kind !== 'answer')
        return (0,fact/* unavailable */.h)(reply.reason);
    const value = reader(reply.data);
    return value === null ? (0,fact/* unavailable */.h)(unreadable(asked)) : (0,fact/* available */.q)(value);
}
async function forge_all(send, asked, reader) {
    const items = [];
    for (let page = 1; page <= mostPages; page += 1) {
        const paged = { ...asked, parameters: { ...asked.parameters, per_page: perPage, page } };
        const reply = await sent(send, paged);
        if (reply.kind !== 'answer')
            return (0,fact/* unavailable */.h)(reply.reason);
        const found = listOf(reply.data, reader);
        if (found === null)
            return (0,fact/* unavailable */.h)(unreadable(asked));
        items.push(...found);
        if (!reply.more)
            return (0,fact/* available */.q)(items);
    }
    return (0,fact/* unavailable */.h)(`GitHub lists more than ${mostPages * perPage} ${asked.what}, too many to read.`);
}
/** Reads pages until all commits are there, and proves it: each one once, and as many as GitHub counts. */
async function compare(send, repo, base, head) {
    const commits = new Map();
    for (let page = 1; page <= mostPages; page += 1) {
        const asked = comparison(repo, base, head, { per_page: perPage, page });
        const found = await one(send, asked, comparisonPageOf);
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
    return (0,fact/* unavailable */.h)(`There are more than ${mostPages * perPage} commits between ${base} and ${head}. Set \`fetch-depth: 0\` in the checkout step, so that git can list them.`);
}
/** A 404 proves nothing alone: GitHub says it too for what the token may not see. A readable commit settles it. */
async function fileAt(send, repo, path, ref) {
    if (path.split('/').some((part) => ['', '.', '..'].includes(part))) {
        return (0,fact/* unavailable */.h)(`${JSON.stringify(path.slice(0, 200))} is no path inside a repository.`);
    }
    const asked = call(repo, '/contents/{path}', { path, ref }, `file ${path} of ${repo} at ${ref}`, 'contents: read');
    const reply = await sent(send, asked);
    if (reply.kind === 'failed')
        return (0,fact/* unavailable */.h)(reply.reason);
    if (reply.kind === 'answer') {
        const content = contentOf(reply.data);
        return 'bytes' in content
            ? (0,fact/* available */.q)(content.bytes)
            : (0,fact/* unavailable */.h)(`GitHub did not give ${asked.what}: ${content.problem}.`);
    }
    const commit = call(repo, '/commits/{ref}', { ref, per_page: 1 }, `commit ${ref} of ${repo}`, 'contents: read');
    const readable = await one(send, commit, shaOf);
    return readable.status === 'available' ? (0,fact/* available */.q)(null) : readable;
}
const namePattern = /^[\w.-]{1,100}$/;
/** Sends, unless a value could not be part of an address. */
async function sent(send, asked) {
    const { owner, repo } = asked.parameters;
    const odd = [owner, repo].find((name) => !namePattern.test(`${name}`) || /^\.{1,2}$/.test(`${name}`));
    if (odd !== undefined) {
        const name = JSON.stringify(`${owner}/${repo}`.slice(0, 200));
        return { kind: 'failed', reason: `${name} is no repository; one is written \`owner/name\`.` };
    }
    return send(asked);
}
function unreadable(asked) {
    return `GitHub's answer for ${asked.what} is not what its API describes. Run the job again; check that \`GITHUB_API_URL\` is GitHub, and no proxy or sign-in page.`;
}

;// CONCATENATED MODULE: ./packages/github/src/index.ts



/***/ })

};
