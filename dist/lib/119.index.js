export const id = 119;
export const ids = [119,900,539];
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



/***/ }),

/***/ 4519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
/**
 * How many edits lead from `a` to `b`, counting an insertion, a deletion, a replacement and a swap of two neighbours as
 * one each; `max + 1` stands for everything above `max`. Time grows with the length times `max`, never with its square.
 * Source: Damerau 1964, in the form where no part of the text is edited twice.
 */
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
/**
 * The candidate that a misspelt word most likely means, or null: at most `max` edits away without regard to case, the
 * first one of the closest. Words over 100 characters have none.
 */
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
/** Only cells within `max` of the diagonal are kept: cell (i, j) stands at index `j - i + max`. */
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

/***/ 399:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine),
/* harmony export */   k: () => (/* binding */ stripControl)
/* harmony export */ });
const ESC = '\u001b';
/** Whole terminal sequences: CSI (colours, cursor) and OSC (titles, hyperlinks); bounded, so linear. */
const terminalSequences = new RegExp(`(?:${ESC}\\[|\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]|(?:${ESC}\\]|\u009d)\\P{Cc}{0,2048}(?:\u0007|${ESC}\\\\|\u009c)`, 'gu');
/** Controls but newline and tab, lone surrogates, line and paragraph separators, bidirectional overrides and isolates. */
const hidden = /[^\P{Cc}\n\t]|\p{Cs}|[\u2028-\u202e\u2066-\u2069]/gu;
/** Abbreviations of the Unicode Standard, chapter 23. */
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
/**
 * Takes from outside text what a terminal or a browser would obey rather than show: terminal sequences go, other
 * controls and bidirectional overrides become visible names. Newlines and tabs stay; the result is well-formed Unicode.
 */
function stripControl(text) {
    return text.replaceAll('\r\n', '\n').replace(terminalSequences, '').replace(hidden, visibleName);
}
/** As `stripControl`, on one line: every run of white space becomes one space. */
function oneLine(text) {
    return stripControl(text).replace(/\s+/gu, ' ').trim();
}


/***/ }),

/***/ 3900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nodeHash: () => (/* binding */ nodeHash),
  releaseTree: () => (/* reexport */ releaseTree)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./packages/runner/src/release-tree.ts



/**
 * What a report calls `tool.tree`: the SHA-256 of the release tree's `SHA256SUMS`, which lists every other file of the
 * tree. Found from the stub that was started; null where no release tree runs (a checkout of the sources).
 */
function releaseTree(script) {
    if (script === undefined)
        return null;
    try {
        const sums = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(script))), 'SHA256SUMS'));
        return (0,external_node_crypto_.createHash)('sha256').update(sums).digest('hex');
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./packages/runner/src/node-hash.ts


/** SHA-256 by Node; text is hashed as UTF-8. Apart from the other ports, because Node's crypto is slow to load. */
function nodeHash() {
    return { sha256: (data) => (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex') };
}


/***/ }),

/***/ 1997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* reexport */ nodeFiles),
  m: () => (/* binding */ systemClock)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./packages/model/src/fact.ts
var fact = __webpack_require__(2667);
// EXTERNAL MODULE: ./packages/policy/src/index.ts + 28 modules
var src = __webpack_require__(9220);
;// CONCATENATED MODULE: ./packages/runner/src/paths.ts

/**
 * A path as a control names it, when it stays below the workspace by its text alone: relative, with no step up and no
 * zero byte. Null otherwise.
 */
function innerPath(path) {
    if (path === '' || path.includes('\0') || external_node_path_.posix.isAbsolute(path) || external_node_path_.win32.isAbsolute(path))
        return null;
    // `C:x` is relative to another drive's folder, and `a.txt:stream` is no file of its own: both only on Windows.
    const native = external_node_path_.sep === '\\' ? path.replaceAll('\\', '/') : path;
    if (external_node_path_.sep === '\\' && native.includes(':'))
        return null;
    return native.split('/').includes('..') ? null : native;
}
/** Whether a resolved path is the root or below it. */
function isInside(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}

;// CONCATENATED MODULE: ./packages/runner/src/files.ts






/** Entries that a search looks at, at most; beyond, the patterns are searched over the wrong folder. */
const entryCap = 500_000;
/** Files that a search gives, at most. */
const matchCap = 50_000;
const skipped = new Set(['.git', 'node_modules']);
/** The files below a folder. A path that leaves it, by its text or over a symbolic link, is unavailable. */
function nodeFiles(root) {
    return {
        read: (path, maxBytes) => guarded(path, () => readInside(root, path, maxBytes)),
        glob: (patterns) => guarded('The workspace', () => search(root, patterns)),
    };
}
async function readInside(root, path, maxBytes) {
    const inner = innerPath(path);
    if (inner === null)
        return (0,fact/* unavailable */.h)(`${quoted(path)} is not inside the workspace. Give a path relative to it.`);
    const [top, file] = await Promise.all([(0,promises_.realpath)(root), (0,promises_.realpath)((0,external_node_path_.join)(root, inner))]);
    if (!isInside(top, file)) {
        return (0,fact/* unavailable */.h)(`${quoted(path)} is a link that leads out of the workspace. Put the file itself there.`);
    }
    // Without O_NONBLOCK a named pipe would wait for somebody to write into it.
    const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        return await contentOf(handle, path, maxBytes);
    }
    finally {
        await handle.close();
    }
}
async function contentOf(handle, path, maxBytes) {
    const stat = await handle.stat();
    if (stat.isDirectory())
        return (0,fact/* unavailable */.h)(`${quoted(path)} is a folder. Name a file.`);
    if (!stat.isFile())
        return (0,fact/* unavailable */.h)(`${quoted(path)} is no ordinary file. Name a file.`);
    if (stat.size > maxBytes)
        return tooLarge(path, stat.size, maxBytes);
    // One byte more than the size says, so that a file which grows meanwhile is seen.
    const bytes = new Uint8Array(stat.size + 1);
    let filled = 0;
    while (filled < bytes.length) {
        const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, filled);
        if (bytesRead === 0)
            return (0,fact/* available */.q)(bytes.subarray(0, filled));
        filled += bytesRead;
    }
    return (0,fact/* unavailable */.h)(`${quoted(path)} grew while it was read. Let the step that writes it end first.`);
}
function tooLarge(path, size, maxBytes) {
    return (0,fact/* unavailable */.h)(`${quoted(path)} holds ${size} bytes; at most ${maxBytes} are read.`);
}
/** Walks the folder without following links; a folder that cannot be listed makes the answer unavailable. */
async function search(root, patterns) {
    const matches = (0,src.compileGlobs)(patterns);
    const found = [];
    const waiting = [''];
    let seen = 0;
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true })) {
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
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return (0,fact/* unavailable */.h)(`There is no file ${quoted(name)} in the workspace.`);
        if (code === 'EACCES' || code === 'EPERM')
            return (0,fact/* unavailable */.h)(`${quoted(name)} may not be read by this user.`);
        return (0,fact/* unavailable */.h)(`${quoted(name)} could not be read (${code ?? String(error).slice(0, 200)}).`);
    }
}
function quoted(path) {
    return JSON.stringify(path.length > 300 ? `${path.slice(0, 300)}…` : path);
}

;// CONCATENATED MODULE: ./packages/runner/src/node-ports.ts

/** The system's clock, in milliseconds since 1970-01-01 UTC. */
function systemClock() {
    return { now: () => Date.now() };
}


/***/ }),

/***/ 6451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./packages/app/src/index.ts + 26 modules
var src = __webpack_require__(6803);
// EXTERNAL MODULE: ./packages/git/src/index.ts + 15 modules
var git_src = __webpack_require__(5706);
// EXTERNAL MODULE: ./packages/github/src/index.ts + 4 modules
var github_src = __webpack_require__(2539);
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

// The package's entry also loads its OIDC client, and with it all of undici: two thirds of its start-up (ADR 7). Its
// parts are not in its exports map, so they are named by path.


/** Prints a line of the job log. The caller sees to it that the runner finds no command in it. */
function info(message) {
    process.stdout.write(`${message}${external_node_os_.EOL}`);
}
/** Shown only where the job runs with debug logging. */
function debug(message) {
    issueCommand('debug', {}, message);
}
/** A line of the job log that is also an annotation. */
function warning(message) {
    issueCommand('warning', {}, message);
}
function startGroup(title) {
    issue('group', title);
}
function endGroup() {
    issue('endgroup');
}
/** Has the runner mask a text in everything that is printed from now on. */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/** Sets an output of the step; on a runner too old for output files, by a command. */
function setOutput(name, value) {
    const file = process.env['GITHUB_OUTPUT'] ?? '';
    if (file === '')
        issueCommand('set-output', { name }, value);
    else
        issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
}

// EXTERNAL MODULE: ./packages/report/src/index.ts + 29 modules
var report_src = __webpack_require__(8363);
;// CONCATENATED MODULE: ./packages/runner/src/emit.ts





/**
 * Gives a result to the runner: annotations, job summary, report file and outputs. What cannot be written is a warning
 * in the log; the verdict stands. The caller sets the exit code. Gives the report's path, empty where it was not written.
 */
function emit(result, options) {
    const { env, log } = options;
    const { report } = result;
    const file = options.reportPath ?? reportPath(report, env);
    const path = tried(log, 'The report file', () => writeReport(file, report)) ? file : '';
    const summary = env['GITHUB_STEP_SUMMARY'] ?? '';
    if (summary !== '')
        tried(log, 'The job summary', () => (0,external_node_fs_.appendFileSync)(summary, `${(0,report_src/* toSummary */.mC)(report)}\n`));
    tried(log, 'The outputs', () => writeOutputs(result, path));
    tell(report, log);
    const { changedFiles } = options;
    const annotations = (0,report_src/* toAnnotations */.gI)(report, { written: log.written(), ...(changedFiles && { changedFiles }) });
    for (const annotation of annotations)
        info((0,report_src/* toWorkflowCommand */.OJ)(annotation));
    return path;
}
/** The report in the job log: one line where nothing is to be done, else all of it, folded. */
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
/** `findings` counts those that no waiver excuses. */
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
/**
 * The log of a step. The runner obeys commands in whatever a step prints, and a commit message or a path may hold one;
 * so nothing is printed that it could obey but our own. The first three warnings become annotations, further ones are
 * lines, so that the findings keep their room.
 */
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
/** Controls go first: the runner also ends a line at a carriage return, and skips blanks that JavaScript does not know. */
function printable(message) {
    return (0,report_src/* defuseCommands */.pq)((0,report_src/* stripControl */.kU)(message));
}

;// CONCATENATED MODULE: ./packages/runner/src/read.ts


/** Reads the runner's environment and has the token masked before anything is printed. */
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
/**
 * Every input that was given, by its name in lower case. The runner writes names in upper case with `_` for blanks, so
 * a variable in lower case is none of its; an input left empty is not given.
 */
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
/** The event; where its file cannot be read, the payload is null and the log says why. */
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




// EXTERNAL MODULE: ./packages/runner/src/node-hash.ts + 1 modules
var node_hash = __webpack_require__(3900);
// EXTERNAL MODULE: ./packages/runner/src/node-ports.ts + 2 modules
var node_ports = __webpack_require__(1997);
// EXTERNAL MODULE: ./packages/suite/src/registry.ts
var registry = __webpack_require__(4413);
// EXTERNAL MODULE: ./packages/suite/src/version.ts
var version = __webpack_require__(6732);
;// CONCATENATED MODULE: ./packages/suite/src/main.ts








/** Runs one control as a step of a workflow: what every stub of the release tree calls. Sets the exit code. */
async function runAction(name) {
    const entry = registry/* registry */.u[name];
    if (entry === undefined)
        throw new Error(`there is no control "${name}" in this release`);
    const log = actionLog();
    const context = readRunner(process.env, log);
    const action = await entry.load();
    const result = await (0,src.run)(action, hostOf(context, log), async () => (0,src.catalogueOf)(await Promise.all(Object.values(registry/* registry */.u).map((other) => other.load()))));
    const reportPath = context.rawInputs.get('report-path');
    emit(result, { env: process.env, log, ...(reportPath !== undefined && { reportPath }) });
    process.exitCode = result.exitCode;
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
        tool: { name: 'cm-actions', version: version/* version */.r, tree: (0,node_hash.releaseTree)(process.argv[1]) },
        ports: {
            git: (0,git_src/* createGit */.lD)({ cwd: workspace, log, remoteAuth }),
            forge: (0,github_src.createForge)({ apiUrl: apiUrl ?? '', token: apiUrl === null ? null : token, log }),
            files: (0,node_ports/* nodeFiles */.k)(workspace),
            clock: (0,node_ports/* systemClock */.m)(),
            hash: (0,node_hash.nodeHash)(),
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
/** Every control of the suite, by name, sorted. */
const registry = {
    'commit-lint': {
        name: 'commit-lint',
        title: 'Commit lint',
        description: 'Checks that what will land follows the commit standards and is linked to a ticket.',
        rules: ['commit-lint/commits-read', 'commit-lint/header-format', 'commit-lint/type-allowed', 'commit-lint/type-home', 'commit-lint/scope-allowed', 'commit-lint/header-length', 'commit-lint/body-layout', 'commit-lint/body-line-length', 'commit-lint/breaking-change', 'commit-lint/unfinished', 'commit-lint/ticket', 'commit-lint/ticket-agreement', 'commit-lint/task-trailer', 'commit-lint/merge-settings'],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(803), __webpack_require__.e(906), __webpack_require__.e(862)]).then(__webpack_require__.bind(__webpack_require__, 862))).action,
    },
};


/***/ }),

/***/ 6732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
// Generated from package.json by `npm run generate`.
/** Version of the suite, as in the root package.json. */
const version = '0.1.0';


/***/ })

};
