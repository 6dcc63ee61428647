export const id = 9620;
export const ids = [9620];
export const modules = {

/***/ 9620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collectTickets: () => (/* binding */ collectTickets)
});

// EXTERNAL MODULE: ./packages/model/src/fact.ts
var fact = __webpack_require__(2667);
;// CONCATENATED MODULE: ./packages/app/src/tracker.ts

function githubIssues(forge, repository) {
    return {
        name: 'GitHub issues',
        keeps: (ticket) => issueOf(ticket, repository) !== null,
        find: async (ticket) => {
            const { repo, number } = issueOf(ticket, repository) ?? { repo: repository, number: 0 };
            const found = await forge.issue(repo, number);
            if (found.status === 'unavailable')
                return found;
            const { isPullRequest, createdAt, closedAt } = found.value;
            return (0,fact/* available */.q)({
                kind: isPullRequest ? 'pull-request' : 'ticket',
                createdAt: Date.parse(createdAt),
                closedAt: closedAt === null ? null : Date.parse(closedAt),
            });
        },
    };
}
function issueOf(ticket, own) {
    const [, repo, number] = /^([\w.-]{1,100}\/[\w.-]{1,100})?#([1-9][0-9]{0,9})$/.exec(ticket) ?? [];
    return number === undefined ? null : { repo: repo ?? own, number: Number(number) };
}

// EXTERNAL MODULE: ./packages/formats/src/commits/index.ts + 13 modules
var src_commits = __webpack_require__(9423);
// EXTERNAL MODULE: ./actions/commit-lint/readings.ts + 1 modules
var readings = __webpack_require__(6156);
// EXTERNAL MODULE: ./actions/commit-lint/tickets.ts
var tickets = __webpack_require__(1333);
;// CONCATENATED MODULE: ./actions/commit-lint/ticket-exists/landing-time.ts
async function landingTime(ports, stage, origins, commits) {
    const now = ports.clock.now();
    const open = { latest: now, earliest: now, landed: false };
    if (stage === 'range') {
        const oldest = await committedAt(ports, commits[0]?.sha);
        return oldest === null ? open : { ...open, earliest: Math.min(oldest, now) };
    }
    if (stage !== 'landed')
        return open;
    const merged = [...origins.byCommit.values()].flat().flatMap(({ mergedAt }) => momentOf(mergedAt));
    if (merged.length > 0)
        return { latest: Math.max(...merged), earliest: Math.min(...merged), landed: true };
    const newest = await committedAt(ports, commits.at(-1)?.sha);
    const at = newest === null ? now : Math.min(newest, now);
    return { latest: at, earliest: at, landed: true };
}
function momentOf(text) {
    const at = Date.parse(text ?? '');
    return Number.isNaN(at) ? [] : [at];
}
async function committedAt(ports, sha) {
    if (sha === undefined || sha === '')
        return null;
    const answers = await ports.git.objects([`${sha}^{commit}`]);
    const found = answers.status === 'available' ? answers.value[0] : undefined;
    if (found?.kind !== 'found')
        return null;
    const head = new TextDecoder().decode(found.bytes.subarray(0, 64 * 1024));
    const seconds = /^committer [^\n]*> (\d{1,12}) [+-]\d{4}$/m.exec(head.split('\n\n', 1)[0] ?? '')?.[1];
    return seconds === undefined ? null : Number(seconds) * 1000;
}

// EXTERNAL MODULE: ./actions/commit-lint/ticket-exists/names.ts
var names = __webpack_require__(4152);
;// CONCATENATED MODULE: ./actions/commit-lint/ticket-exists/collect.ts






const mostAsked = 10;
async function collectTickets(ports, change, facts, settings) {
    const { repository } = change.change;
    if (!ports.forge.hasToken)
        return { asked: false, reason: 'No token.' };
    if (repository === null)
        return { asked: false, reason: 'It is not known which repository this is.' };
    if (facts.commits.status === 'unavailable')
        return { asked: false, reason: 'The commits could not all be read.' };
    const { commits } = facts.commits.value;
    const matcher = (0,src_commits/* ticketMatcher */.V_)(settings.tickets);
    const sources = (0,tickets/* ticketSources */.DH)(facts, (0,readings/* readCommits */.Fe)(facts, commits, settings, matcher), matcher);
    const { claims, mentions } = (0,names/* namedTickets */.N)(sources);
    const trackers = [githubIssues(ports.forge, repository)];
    const kept = [...claims, ...mentions].filter((ticket) => trackers.some((tracker) => tracker.keeps(ticket)));
    const found = new Map();
    for (const ticket of kept.slice(0, mostAsked)) {
        const tracker = trackers.find((one) => one.keeps(ticket));
        if (tracker !== undefined)
            found.set(ticket, await tracker.find(ticket));
    }
    return {
        asked: true,
        found,
        untracked: [...claims, ...mentions].filter((ticket) => !kept.includes(ticket)),
        left: kept.slice(mostAsked),
        landing: await landingTime(ports, facts.stage, facts.origins, commits),
    };
}


/***/ })

};
