export const id = 433;
export const ids = [433];
export const modules = {

/***/ 433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeTag: () => (/* binding */ judgeTag)
});

// EXTERNAL MODULE: ./actions/commit-lint/facts-out.ts
var facts_out = __webpack_require__(1098);
// EXTERNAL MODULE: ./actions/commit-lint/rules/index.ts + 4 modules
var rules = __webpack_require__(8500);
// EXTERNAL MODULE: ./actions/commit-lint/messages.ts
var messages = __webpack_require__(9502);
// EXTERNAL MODULE: ./actions/commit-lint/rules/change-level.ts
var change_level = __webpack_require__(5093);
// EXTERNAL MODULE: ./packages/model/src/shell.ts
var shell = __webpack_require__(1679);
;// CONCATENATED MODULE: ./actions/commit-lint/tag/remedies.ts

function remedy(lead, commands) {
    return [lead, ...commands].join('\n');
}
function makeCommands(tag, items, how) {
    const name = how.name ?? tag.name;
    const again = name === tag.name;
    const make = `git tag ${how.signed ? '-s' : '-a'}${again ? ' -f' : ''} ${(0,shell/* shellWord */.r)(name)} ${tag.commit.slice(0, 12)}`;
    return [
        `${make} -F - <<'END'`,
        `Release version ${plainText(name.replace(/^v/, ''))}`,
        '',
        'Changes:',
        ...(items.length === 0 ? ['- <what changed>'] : items.map((item) => `- ${plainText(item)}`)),
        'END',
        ...(tag.pushed && again ? [`git push --force origin ${refWord(name)}`] : [`git push origin ${refWord(name)}`]),
    ];
}
function againRemedy(tag, lead, advice, signed) {
    return isRightlyPlaced(tag) ? remedy(lead, makeCommands(tag, itemsFor(tag), { signed })) : advice;
}
function isRightlyPlaced({ naming, line, branch, moved, commit }) {
    const inOrder = line?.status !== 'available' || line.value.conflict === null;
    const onBranch = branch.status === 'unavailable' || branch.value.on !== 'neither';
    const still = typeof moved === 'string' || moved.status === 'unavailable' || moved.value.commit === commit;
    return naming === null && inOrder && onBranch && still;
}
function deleteCommands({ name, pushed }) {
    const local = `git tag --delete ${(0,shell/* shellWord */.r)(name)}`;
    return pushed ? [`git push --delete origin ${refWord(name)}`, local] : [local];
}
function refWord(name) {
    return (0,shell/* shellWord */.r)(`refs/tags/${name}`);
}
function itemsFor(tag) {
    const listed = listedItems(tag.body.status === 'available' && tag.body.value.annotated ? tag.body.value : null);
    if (listed.length === 0)
        return tag.since?.suggested ?? [];
    const missing = tag.since?.agreement?.commitsWithoutItem ?? [];
    return [...listed, ...missing.slice(0, mostAdded).map(({ item }) => item)];
}
const mostAdded = 30;
function listedItems(body) {
    return body?.list.found === true ? body.list.items.map(({ text }) => text) : [];
}
function plainText(text) {
    return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, 500);
}

// EXTERNAL MODULE: ./actions/commit-lint/tag/rules.ts
var tag_rules = __webpack_require__(7016);
;// CONCATENATED MODULE: ./actions/commit-lint/tag/verdicts.ts
function passed({ id }, reason) {
    return { rule: id, applies: true, reason, findings: [] };
}
function idle({ id }, reason) {
    return { rule: id, applies: false, reason, findings: [] };
}
function undecided({ id }, reason) {
    return { rule: id, applies: true, undecided: true, reason, findings: [] };
}
function found({ id }, tag, message, remedy, outcome = 'fail') {
    const location = { kind: 'commit', sha: tag.commit };
    return { rule: id, applies: true, reason: message, findings: [{ outcome, message, remedy, location }] };
}
function unread(rule, tag, reason) {
    return found(rule, tag, reason, tag.pushed ? onRunner : onLaptop, 'unknown');
}
const onRunner = 'Give actions/checkout `fetch-depth: 0` (which brings all history and all tags; `fetch-tags: true` brings the tags alone); or keep its `persist-credentials: true` and give the job `contents: read`, so that what is missing can be fetched.';
const onLaptop = 'Fetch what this clone lacks, then run it again:\ngit fetch --tags --unshallow origin';

;// CONCATENATED MODULE: ./actions/commit-lint/tag/judge-own.ts




function judgeVersion(tag, { signedTags: signed }) {
    const { naming } = tag;
    if (naming === null)
        return passed(tag_rules/* tagVersion */.RQ, `${tag.name} is version ${tag.version ?? ''}.`);
    const make = naming.suggestion === null ? [] : makeCommands(tag, itemsFor(tag), { name: naming.suggestion, signed });
    const lead = naming.suggestion === null
        ? 'Delete it, and make one such as v1.2.3 on the same commit:'
        : `Tag the same commit as ${naming.suggestion}, and delete this one:`;
    return found(tag_rules/* tagVersion */.RQ, tag, naming.problem, remedy(lead, [...make, ...deleteCommands(tag)]));
}
function judgeAnnotated(tag, { signedTags: signed }) {
    const { body, name } = tag;
    if (body.status === 'unavailable')
        return unread(tag_rules/* tagAnnotated */.ts, tag, `What the tag holds could not be read. ${body.reason}`);
    if (!body.value.annotated) {
        const what = `${(0,messages/* short */.h0)(name)} is a plain tag: it says neither who released, nor when, nor what changed.`;
        return found(tag_rules/* tagAnnotated */.ts, tag, what, againRemedy(tag, sameCommit, 'Use git tag -a when you make it again.', signed));
    }
    const { ownName } = body.value;
    if (ownName === name)
        return passed(tag_rules/* tagAnnotated */.ts, 'The tag is an object of its own.');
    const what = `The tag object under ${(0,messages/* short */.h0)(name)} says that it is ${(0,messages/* short */.h0)(ownName)}: it was pushed under another name.`;
    return found(tag_rules/* tagAnnotated */.ts, tag, what, againRemedy(tag, sameCommit, 'Use git tag -a when you make it again.', signed));
}
const sameCommit = 'Make it again on the same commit, so that nobody gets anything else:';
function judgeSigned(tag, { signedTags }) {
    const { body, name } = tag;
    if (!signedTags)
        return idle(tag_rules/* tagSigned */.xP, 'The policy does not ask for signed tags (signed-tags: true).');
    if (body.status === 'unavailable')
        return undecided(tag_rules/* tagSigned */.xP, 'What the tag holds could not be read.');
    const signature = body.value.annotated ? body.value.signature : null;
    if (signature?.complete === true) {
        return passed(tag_rules/* tagSigned */.xP, `A signature (${signature.format}) is there. Whose it is was not checked: git verify-tag ${name}`);
    }
    const what = signature === null ? `${(0,messages/* short */.h0)(name)} is not signed.` : `The signature of ${(0,messages/* short */.h0)(name)} has no end.`;
    return found(tag_rules/* tagSigned */.xP, tag, what, againRemedy(tag, 'Make it again on the same commit:', 'Use git tag -s when you make it again.', true));
}
function judgeUnmoved(tag, { signedTags: signed }) {
    const { moved, commit } = tag;
    if (tag.naming !== null)
        return idle(tag_rules/* tagUnmoved */.DG, noVersion);
    if (moved === 'new')
        return passed(tag_rules/* tagUnmoved */.DG, 'This push made the tag.');
    if (moved === 'unsaid')
        return idle(tag_rules/* tagUnmoved */.DG, 'Where the tag stood before is said only when it is pushed.');
    if (moved.status === 'unavailable')
        return unread(tag_rules/* tagUnmoved */.DG, tag, `Whether the tag was moved could not be read. ${moved.reason}`);
    const [was, is] = [moved.value.commit, commit].map((sha) => sha.slice(0, 12));
    if (moved.value.commit === commit)
        return passed(tag_rules/* tagUnmoved */.DG, `It was made again on the same commit, ${is}.`);
    const what = `${(0,messages/* short */.h0)(tag.name)} was moved from ${was} to ${is}. Who installed it before has something else now.`;
    const back = `git push --force origin ${moved.value.object}:${refWord(tag.name)}`;
    const next = makeCommands(tag, itemsFor(tag), { name: tag.following ?? tag.name, signed });
    const lead = `Put it back, and release the new commit as ${tag.following ?? 'another version'}:`;
    return found(tag_rules/* tagUnmoved */.DG, tag, what, remedy(lead, [back, ...next]));
}
const noVersion = 'The tag names no version; see commit-lint/tag-version.';
function judgeBranch(tag) {
    const { branch, commit } = tag;
    const name = tag.defaultBranch ?? 'the default branch';
    if (branch.status === 'unavailable') {
        return unread(tag_rules/* tagBranch */.lH, tag, `Whether ${commit.slice(0, 12)} is on ${name} could not be read. ${branch.reason}`);
    }
    if (branch.value.on === 'default')
        return passed(tag_rules/* tagBranch */.lH, `The tagged commit is on ${name}.`);
    if (branch.value.on === 'source') {
        const { source, folder } = branch.value;
        return passed(tag_rules/* tagBranch */.lH, `The release was built from ${source.slice(0, 12)} on ${name}: its files are those of "${folder}" there.`);
    }
    const { scheme } = branch.value;
    const what = `${(0,messages/* short */.h0)(tag.name)} is on ${commit.slice(0, 12)}, which is not on ${name}${scheme === null ? '' : `, and ${scheme}`}.`;
    const lead = scheme === null
        ? `Merge that commit into ${name} by pull request. Then delete the tag, and tag what landed:`
        : `Build the release again from a commit that is on ${name}, then delete the tag, and tag the new release commit:`;
    const update = tag.pushed || scheme !== null ? [] : ['git fetch origin'];
    return found(tag_rules/* tagBranch */.lH, tag, what, remedy(lead, [...update, ...deleteCommands(tag)]));
}

;// CONCATENATED MODULE: ./actions/commit-lint/tag/judge-list.ts






function judgeOrder(tag, { signedTags: signed }) {
    const { line } = tag;
    if (line === null)
        return idle(tag_rules/* tagOrder */.Xv, noVersion);
    if (line.status === 'unavailable') {
        return unread(tag_rules/* tagOrder */.Xv, tag, `Which releases there are could not be read, so the order is not proved. ${line.reason}`);
    }
    const { conflict, instead, where } = line.value;
    if (conflict === null)
        return passed(tag_rules/* tagOrder */.Xv, `${followed(tag.name, line.value)}, by the tags of ${where}.`);
    const what = conflictWords[conflict.why]((0,messages/* short */.h0)(tag.name), (0,messages/* short */.h0)(conflict.tag));
    const make = instead === null ? [] : makeCommands(tag, itemsFor(tag), { name: instead, signed });
    const lead = `Delete it, and release under a greater number${instead === null ? '' : `, such as ${instead}`}:`;
    return found(tag_rules/* tagOrder */.Xv, tag, what, remedy(lead, [...deleteCommands(tag), ...make]));
}
const conflictWords = {
    'same-version': (own, other) => `${own} is the same version as ${other}, which is there already.`,
    line: (own, other) => `${own} is not greater than ${other}, which is there already and of the same line.`,
    reachable: (own, other) => `${own} is not greater than ${other}, which is in its own history.`,
};
function followed(name, { previous }) {
    return previous === null ? `${name} is the first release` : `${name} is greater than ${previous}`;
}
function judgeRead(tag, commits) {
    const { line, since } = tag;
    if (line === null)
        return idle(change_level/* commitsRead */.rz, noVersion);
    if (line.status === 'unavailable')
        return undecided(change_level/* commitsRead */.rz, 'Not read, because the last release is not known.');
    if (commits.status === 'unavailable') {
        return unread(change_level/* commitsRead */.rz, tag, `The commits since the last release could not be read. ${commits.reason}`);
    }
    if (since === null)
        return idle(change_level/* commitsRead */.rz, 'It is the first release, so there are no commits since the last one.');
    const { commits: all, expected, how } = commits.value;
    const reason = `${all.length} of ${expected} commits since ${since.tag} read by ${how}.`;
    return { ...passed(change_level/* commitsRead */.rz, reason), threshold: expected };
}
function judgeChanges(tag, { signedTags: signed }) {
    const { body } = tag;
    if (tag.naming !== null)
        return idle(tag_rules/* tagChanges */.qM, noVersion);
    if (body.status === 'unavailable')
        return undecided(tag_rules/* tagChanges */.qM, 'What the tag holds could not be read.');
    if (!body.value.annotated)
        return idle(tag_rules/* tagChanges */.qM, 'A plain tag has no message; see commit-lint/tag-annotated.');
    const { list } = body.value;
    if (list.found && list.items.length > 0) {
        return passed(tag_rules/* tagChanges */.qM, `${list.items.length} ${list.items.length === 1 ? 'change' : 'changes'} listed.`);
    }
    const lead = 'Make the tag again on the same commit, with the list below "Changes:"; correct it where you know better:';
    return found(tag_rules/* tagChanges */.qM, tag, withoutList(list), againRemedy(tag, lead, listAdvice, signed));
}
const listAdvice = 'When you make the tag again, list the changes below a line "Changes:", each starting with "- ".';
function withoutList(list) {
    if (list.found) {
        const { stray } = list;
        const what = stray === null ? '' : ` Line ${stray.line}, "${(0,messages/* short */.h0)(stray.text)}", is no item: an item starts with "- ".`;
        return `Nothing is listed below "Changes:" in the tag’s message.${what}`;
    }
    const { lookalike } = list;
    const what = lookalike === null ? '' : ` Line ${lookalike.line}, "${(0,messages/* short */.h0)(lookalike.text)}", looks like its heading.`;
    return `The tag’s message has no list below a line "Changes:".${what}`;
}
function judgeAgreement(tag, commits, { signedTags: signed }) {
    const { body, since } = tag;
    if (tag.naming !== null)
        return idle(tag_rules/* tagAgreement */.LR, noVersion);
    if (body.status === 'unavailable')
        return undecided(tag_rules/* tagAgreement */.LR, 'What the tag holds could not be read.');
    const list = body.value.annotated ? body.value.list : null;
    if (list === null || !list.found || list.items.length === 0)
        return idle(tag_rules/* tagAgreement */.LR, 'The tag lists no changes.');
    if (commits.status === 'unavailable') {
        return undecided(tag_rules/* tagAgreement */.LR, 'Not compared, because the commits since the last release could not be read.');
    }
    if (since === null || since.agreement === null)
        return idle(tag_rules/* tagAgreement */.LR, 'It is the first release: there is nothing to compare with.');
    const drafts = agreementDrafts(tag, since.agreement, since.tag, signed);
    const reason = `The list was compared with ${since.count} commits since ${since.tag}.`;
    return { rule: tag_rules/* tagAgreement */.LR.id, applies: true, reason, findings: drafts };
}
function agreementDrafts(tag, compared, since, signed) {
    const { itemsWithoutCommit, commitsWithoutItem, undecided: open } = compared;
    const location = { kind: 'commit', sha: tag.commit };
    const drafts = [];
    if (commitsWithoutItem.length > 0) {
        const named = first(commitsWithoutItem.map(({ sha, item }) => `"${(0,messages/* short */.h0)(item)}" (${sha.slice(0, 12)})`));
        const message = `The list does not speak of ${counted(commitsWithoutItem.length, 'change')} since ${since}: ${named}.`;
        const lead = 'Make the tag again on the same commit, with a whole list:';
        drafts.push({
            outcome: 'fail',
            message,
            remedy: againRemedy(tag, lead, missingAdvice, signed),
            location,
        });
    }
    if (itemsWithoutCommit.length > 0) {
        const named = first(itemsWithoutCommit.map(({ line, text }) => `line ${line}, "${(0,messages/* short */.h0)(text)}"`));
        const message = `${counted(itemsWithoutCommit.length, 'item')} of the list ${itemsWithoutCommit.length === 1 ? 'speaks' : 'speak'} of no commit since ${since}: ${named}.`;
        const advice = 'Name the ticket, the pull request (#12) or the hash of the commit that is meant, or take the item out.';
        drafts.push({ outcome: 'fail', message, remedy: advice, location });
    }
    if (open > 0) {
        const message = `${counted(open, 'item')} of the list could not be compared: there are too many words in common.`;
        drafts.push({ outcome: 'unknown', message, remedy: 'Name tickets or pull requests in the list.', location });
    }
    return drafts;
}
const missingAdvice = 'When you make the tag again, add them to the list.';
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function first(named) {
    return named.length > 5 ? `${named.slice(0, 5).join(', ')} and ${named.length - 5} more` : named.join(', ');
}

;// CONCATENATED MODULE: ./actions/commit-lint/tag/shown-tag.ts
function shownTag(tag) {
    if (tag.kind === 'idle')
        return { name: tag.name, release: false, reason: tag.why };
    const { name, version, commit, since } = tag;
    return {
        name,
        release: true,
        version,
        commit,
        ...shownBody(tag),
        ...shownLine(tag),
        since: since?.tag ?? null,
        ...shownBranch(tag),
    };
}
function shownBody({ body }) {
    const read = known(body);
    if (read?.annotated !== true)
        return { annotated: read?.annotated ?? null, object: null, signature: null, changes: [] };
    const changes = read.list.found ? read.list.items.map(({ text }) => text) : [];
    return { annotated: true, object: read.object, signature: read.signature?.format ?? null, changes };
}
function shownLine({ line }) {
    const read = line === null ? null : known(line);
    return { previous: read?.previous ?? null, previousFinal: read?.previousFinal ?? null };
}
function shownBranch({ branch }) {
    const read = known(branch);
    return {
        onDefaultBranch: read === null ? null : read.on === 'default',
        sourceCommit: read?.on === 'source' ? read.source : null,
    };
}
function known(fact) {
    return fact.status === 'available' ? fact.value : null;
}

;// CONCATENATED MODULE: ./actions/commit-lint/tag/judge-tag.ts





function judgeTag({ commits }, tag, settings) {
    const own = new Map(tag.kind === 'idle' ? [] : verdictsOn(tag, commits, settings).map((one) => [one.rule, one]));
    const reason = tag.kind === 'idle' ? tag.why : 'A tag’s commits are judged when they land.';
    const verdicts = rules/* rules */.a.map(({ id }) => own.get(id) ?? { rule: id, applies: false, reason, findings: [] });
    const since = tag.kind === 'idle' ? null : tag.since;
    const [expected, read] = countsOf(commits);
    return {
        verdicts,
        summary: summaryOf(tag, verdicts),
        facts: { ...(0,facts_out/* contractFacts */.k)(0, since?.commits ?? [], [], nextOf(tag)), expected, read, tag: shownTag(tag) },
        outputs: { commits: String(read), ticket: '' },
    };
}
function countsOf(commits) {
    return commits.status === 'available' ? [commits.value.expected, commits.value.commits.length] : [null, 0];
}
function verdictsOn(tag, commits, settings) {
    return [
        judgeRead(tag, commits),
        judgeVersion(tag, settings),
        judgeAnnotated(tag, settings),
        judgeOrder(tag, settings),
        judgeUnmoved(tag, settings),
        judgeChanges(tag, settings),
        judgeAgreement(tag, commits, settings),
        judgeBranch(tag),
        judgeSigned(tag, settings),
    ];
}
function nextOf(tag) {
    if (tag.kind === 'idle')
        return { next: null, reason: tag.why };
    const { since } = tag;
    if (since === null)
        return { next: null, reason: 'There is no earlier release that is known.' };
    return { next: since.next, reason: `Counted from ${since.tag}: the version that this release should have.` };
}
function summaryOf(tag, verdicts) {
    if (tag.kind === 'idle')
        return `Nothing to judge: ${tag.why}`;
    const findings = verdicts.flatMap((verdict) => verdict.findings);
    const after = tag.since === null ? '' : `, ${tag.since.count} commits after ${tag.since.tag}`;
    const unknown = findings.filter(({ outcome }) => outcome === 'unknown').length;
    const failed = findings.length - unknown;
    const parts = [
        ...(failed > 0 ? [`${failed} ${failed === 1 ? 'thing' : 'things'} to mend`] : []),
        ...(unknown > 0 ? [`${unknown} could not be told`] : []),
    ];
    return `Release ${tag.name}${after}: ${parts.length === 0 ? 'nothing to mend' : parts.join(', ')}.`;
}


/***/ })

};
