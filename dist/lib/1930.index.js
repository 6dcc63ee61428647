export const id = 1930;
export const ids = [1930];
export const modules = {

/***/ 7255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ fullCatalogue)
/* harmony export */ });
/* unused harmony export allActions */
/* harmony import */ var _cm_app__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2835);

async function allActions(world) {
    return Promise.all(Object.values(world.registry).map((entry) => entry.load()));
}
async function fullCatalogue(world) {
    return (0,_cm_app__WEBPACK_IMPORTED_MODULE_0__.catalogueOf)(await allActions(world));
}


/***/ }),

/***/ 1930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain),
/* harmony export */   explainRule: () => (/* binding */ explainRule),
/* harmony export */   ruleIdOf: () => (/* binding */ ruleIdOf),
/* harmony export */   ruleIds: () => (/* binding */ ruleIds),
/* harmony export */   ruleOf: () => (/* binding */ ruleOf)
/* harmony export */ });
/* harmony import */ var _cm_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9913);
/* harmony import */ var _cm_policy_clauses__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3221);
/* harmony import */ var _cm_app__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2835);
/* harmony import */ var _cm_model__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4519);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7109);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7733);
/* harmony import */ var _help_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5311);
/* harmony import */ var _local_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(480);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2114);
/* harmony import */ var _rule_page_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2000);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7554);











const usage = 'explain RULE';
const text = 'A rule’s page: what it asks and why, what is good and what is not, how to fix it, the clause of the policy that it serves, and its level now.';
async function explain(world, args) {
    const { values, words, problems } = (0,_args_js__WEBPACK_IMPORTED_MODULE_7__/* .parseArgs */ .Z)(args, _flags_js__WEBPACK_IMPORTED_MODULE_3__/* .policyFlags */ .k8);
    if (values.has('help')) {
        await world.out.write((0,_help_text_js__WEBPACK_IMPORTED_MODULE_8__/* .commandHelp */ .bD)(usage, text, _flags_js__WEBPACK_IMPORTED_MODULE_3__/* .policyFlags */ .k8, world.out.columns));
        return 0;
    }
    const [name, ...more] = words;
    if (problems.length > 0 || name === undefined || more.length > 0) {
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .T)(world, ...problems, 'Name one rule, for example: cm explain policy/gate-change.');
    }
    const id = ruleIdOf(world, name);
    const rule = id === null ? null : await ruleOf(world, id);
    if (rule === null)
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .T)(world, unknownRule(world, name), 'cm CONTROL --help lists the rules of a control.');
    return explainRule(world, rule, values);
}
async function explainRule(world, rule, flags) {
    const outcome = await (0,_local_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .localPolicy */ .qH)(world, flags);
    if (!outcome.ok && outcome.kind === 'asked wrongly')
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_6__/* .refuse */ .T)(world, ...outcome.sentences);
    const clause = (0,_cm_policy_clauses__WEBPACK_IMPORTED_MODULE_1__/* .clauseById */ .a)(rule.clause) ?? null;
    const page = { rule, clause, level: levelNow(rule, outcome), paint: (0,_paint_js__WEBPACK_IMPORTED_MODULE_9__/* .paintWith */ .H)(world.out.colour) };
    await world.out.write((0,_rule_page_js__WEBPACK_IMPORTED_MODULE_5__/* .rulePage */ .g)(page, world.out.columns));
    return 0;
}
function levelNow(rule, outcome) {
    if (outcome.ok) {
        const { policy, source } = outcome.local.loaded;
        return { level: (0,_cm_policy__WEBPACK_IMPORTED_MODULE_0__.effectiveLevel)(policy, rule), from: source === 'built-in' ? 'the built-in policy' : source };
    }
    const policy = (0,_cm_policy__WEBPACK_IMPORTED_MODULE_0__.builtInPolicy)({});
    const why = outcome.kind === 'malformed' ? 'the policy file here is malformed' : 'no policy can be read here';
    return { level: (0,_cm_policy__WEBPACK_IMPORTED_MODULE_0__.effectiveLevel)(policy, rule), from: `the built-in policy, because ${why}` };
}
function ruleIds(world) {
    return [...Object.values(world.registry).flatMap((entry) => entry.rules), ..._cm_app__WEBPACK_IMPORTED_MODULE_2__.allHarnessRules.map((rule) => rule.id)];
}
function ruleIdOf(world, name) {
    const all = ruleIds(world);
    const wanted = name.toLowerCase();
    const short = all.filter((id) => id.endsWith(`/${wanted}`));
    return all.find((id) => id === wanted) ?? (short.length === 1 ? (short[0] ?? null) : null);
}
async function ruleOf(world, id) {
    const owner = Object.values(world.registry).find((entry) => entry.rules.includes(id));
    const rules = owner === undefined ? _cm_app__WEBPACK_IMPORTED_MODULE_2__.allHarnessRules : (await owner.load()).rules;
    return rules.find((rule) => rule.id === id) ?? null;
}
function unknownRule(world, name) {
    const all = ruleIds(world);
    const short = new Map(all.map((id) => [id.slice(id.indexOf('/') + 1), id]));
    const near = (0,_cm_model__WEBPACK_IMPORTED_MODULE_10__/* .nearest */ .p)(name, all) ?? short.get((0,_cm_model__WEBPACK_IMPORTED_MODULE_10__/* .nearest */ .p)(name, [...short.keys()]) ?? '') ?? null;
    return near === null ? `There is no rule "${name}".` : `There is no rule "${name}"; the nearest is ${near}.`;
}


/***/ }),

/***/ 480:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   qH: () => (/* binding */ localPolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _cm_app__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2835);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7255);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1428);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8314);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8613);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3974);








async function localPolicy(world, flags) {
    const options = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .portOptions */ .Q)(world, flags);
    if (options.status === 'unavailable')
        return wrong(options.reason);
    const file = await (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .policyFileOf */ .I)(world, flags.get('policy'));
    if (file.status === 'unavailable')
        return wrong(file.reason);
    return readPolicy(world, options.value, file.value);
}
async function readPolicy(world, options, file) {
    const ports = (0,_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .localPorts */ .E)(world, options);
    const context = await contextHere(world, ports);
    const catalogue = await (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_3__/* .fullCatalogue */ .t)(world);
    const host = {
        surface: 'cli',
        ports,
        event: { name: 'cli', payload: null, repository: context.change.repository, sha: null, ref: null, range: null },
        rawInputs: new Map(),
        policyFile: file,
        run: (0,_run_record_js__WEBPACK_IMPORTED_MODULE_7__/* .runRecord */ .D)(world.env),
        tool: (0,_tool_js__WEBPACK_IMPORTED_MODULE_6__/* .toolOf */ .w)(world.version),
    };
    const outcome = await (0,_cm_app__WEBPACK_IMPORTED_MODULE_2__.loadPolicy)(host, context, catalogue.defaults, async () => catalogue);
    if (outcome.ok)
        return { ok: true, local: { loaded: outcome.loaded, catalogue, context, ports } };
    const malformed = outcome.problems.every((problem) => problem.rule.id === 'policy/malformed');
    return { ok: false, kind: malformed ? 'malformed' : 'unreadable', sentences: outcome.problems.map(sentenceOf) };
}
function sentenceOf({ message, remedy }) {
    return `${message}\n    ${remedy.replaceAll('\n', '\n    ')}`;
}
function wrong(reason) {
    return { ok: false, kind: 'asked wrongly', sentences: [reason] };
}
async function contextHere(world, ports) {
    const answers = await ports.git.objects(['HEAD^{commit}']);
    const head = answers.status === 'available' ? answers.value[0] : undefined;
    const repository = world.env['GITHUB_REPOSITORY'] || null;
    const bare = (0,_cm_app__WEBPACK_IMPORTED_MODULE_2__.bareContext)({ name: 'cli', repository });
    return { ...bare, change: { ...bare.change, head: head?.kind === 'found' ? head.id : null } };
}
function topOf(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return folder;
    }
}


/***/ }),

/***/ 2114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ paintWith)
/* harmony export */ });
function paintWith(colour) {
    const paint = (on, off) => (text) => (colour ? `\u001b[${on}m${text}\u001b[${off}m` : text);
    return {
        bold: paint(1, 22),
        dim: paint(2, 22),
        red: paint(31, 39),
        green: paint(32, 39),
        yellow: paint(33, 39),
    };
}


/***/ }),

/***/ 2000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ clauseText),
/* harmony export */   g: () => (/* binding */ rulePage)
/* harmony export */ });
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9006);

function rulePage({ rule, clause, level, paint }, width) {
    const part = (title, body) => `${paint.bold(title)}\n${body}`;
    const prose = (text) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(text, width, '  ');
    const examples = (title, all) => all.length === 0 ? [] : [part(title, all.map((example) => (0,_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .indent */ .pZ)(example, '    ')).join('\n\n'))];
    const enforced = rule.enforcedLevel === rule.level ? '' : `; ${rule.enforcedLevel} under enforce: all`;
    return `${[
        `${paint.bold(rule.id)}: ${rule.title}`,
        part('Why', prose(rule.doc.why)),
        ...examples('Good', rule.doc.good),
        ...examples('Not good', rule.doc.bad),
        part('When it fails', prose(rule.doc.fix)),
        part('Level', prose(`${level.level} now (${level.from}). By default ${rule.level}${enforced}.`)),
        part('What it looks at', prose(scopes[rule.scope])),
        ...(clause === null ? [] : [part('Clause of the policy', prose(clauseText(clause)))]),
        part('Another level', `  In .github/change-policy.yml, on the default branch:\n    rules:\n      ${rule.id}: warning`),
    ].join('\n\n')}\n`;
}
function clauseText({ id, text, section, criteria, lines }) {
    const ranges = lines.map(([from, to]) => (from === to ? `line ${from}` : `lines ${from} to ${to}`)).join(', ');
    return `${id}: ${text} (${section.join(' › ')}, ${ranges}; SOC 2 ${criteria.join(', ')})`;
}
const scopes = {
    change: 'What this change did, and its author can fix in it.',
    repository: 'A state that was there before the change.',
};


/***/ }),

/***/ 3221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ clauseById),
  H: () => (/* binding */ clauses)
});

;// CONCATENATED MODULE: ./packages/policy/src/clauses/build.ts
const monitoring = ['CC7.2'];
const monitoringAndChange = ['CC7.2', 'CC8.1'];
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
function control(name, ...rules) {
    return { kind: 'control', control: name, rules: rules.map((rule) => `${name}/${rule}`) };
}
function notYet(plan) {
    return { kind: 'not-yet', plan };
}
function people(how) {
    return { kind: 'people', how };
}

;// CONCATENATED MODULE: ./packages/policy/src/clauses/appendices.ts

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

const commits = clausesOf(['Version Control', 'Commit Standards'], [
    {
        id: 'commits.format',
        lines: [[151, 151]],
        text: 'A commit header reads `type(scope): subject`.',
        reading: 'Conventional Commits 1.0.0, whose scope is optional; a list of scopes holds where the policy file gives one. Judged is the message that will land, so a squash merge is judged by its predicted message. Merges, bots and reverts are exempt by recorded facts, never by their text.',
        enforcedBy: [
            control('commit-lint', 'header-format', 'scope-allowed', 'header-length', 'breaking-change', 'unfinished', 'commitlint-config', 'merge-settings'),
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

const development = clausesOf(['Development Workflow', '1. Feature Development'], [
    {
        id: 'git.branch-names',
        lines: [[62, 63]],
        text: 'Work happens on a feature branch named `feature/TASK-123-description`.',
        reading: 'The name stands in an example, so another one is a warning. `feature` stands for the kind of work (`fix`, `hotfix`, …), `TASK-123` for the ticket, `description` for a few words joined by hyphens. Branches of bots and of forks are exempt.',
        enforcedBy: [control('commit-lint', 'branch-name')],
    },
    {
        id: 'development.tests-and-docs',
        lines: [[65, 67]],
        text: 'A change comes with its tests and its documentation.',
        enforcedBy: [
            people('The reviewer reads whether the documentation still tells the truth.'),
            control('coverage-gate', 'new-tests', 'new-file-present', 'patch-lines'),
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
            enforcedBy: [control('coverage-gate', 'reports-read'), notYet('issue 8, the testing workflow')],
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
                control('commit-lint', 'tag-branch'),
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
            enforcedBy: [control('commit-lint', 'ticket', 'ticket-agreement', 'ticket-exists')],
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

const releases = clausesOf(['Version Control', 'Release Tagging'], [
    {
        id: 'releases.tags',
        lines: [
            [170, 171],
            [178, 178],
        ],
        text: 'A release is an annotated tag named `v` and a semantic version, and it is pushed.',
        reading: 'Annotated because the example says `git tag -a`. The version is greater than the one before it on the same line, pre-releases ordered as semantic versioning says, and a release never moves to another commit. Moving tags such as `v1` are no releases. A signature is asked for where the policy file says so.',
        enforcedBy: [
            control('commit-lint', 'tag-version', 'tag-annotated', 'tag-order', 'tag-unmoved', 'tag-signed'),
            notYet('issue 9, `cm release`'),
        ],
    },
    {
        id: 'releases.change-list',
        lines: [[173, 176]],
        text: 'A release tag lists what changed under "Changes:".',
        reading: 'The list is not empty and agrees with the commits since the tag before. The three lines are examples.',
        enforcedBy: [control('commit-lint', 'tag-changes', 'tag-agreement'), notYet('issue 9, `cm release`')],
    },
]);

;// CONCATENATED MODULE: ./packages/policy/src/clauses/review.ts

const checklist = notYet('issue 10, `change-gate`: the checklist in the pull request, with deleted items found');
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
            control('coverage-gate', 'new-tests', 'patch-lines'),
            notYet('issue 8, `test-gate`: tests that passed'),
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
const testing = [
    ...clausesOf([workflow, requirements, 'Unit Tests'], [
        {
            id: 'testing.coverage',
            lines: [[100, 100]],
            text: 'At least 80 % of the code is covered by tests.',
            reading: 'Line coverage. Integers are compared (covered × 100 ≥ 80 × total), so 79.999 % is not 80 %. A repository that was below before it adopted the policy is warned and must not fall further; branches, functions and statements count where the policy file says so.',
            enforcedBy: [
                control('coverage-gate', 'reports-read', 'paths-matched', 'report-age', 'project-lines', 'project-branches', 'project-functions', 'project-statements', 'ratchet', 'flag-reports', 'flag-lines', 'report-notes'),
            ],
        },
        {
            id: 'testing.new-code',
            lines: [[101, 101]],
            text: 'All new code has tests.',
            reading: 'Every added code file appears in a coverage report, and the new and changed lines reach the same 80 %.',
            enforcedBy: [
                control('coverage-gate', 'change-read', 'patch-lines', 'new-file-present', 'changed-file-present', 'new-tests', 'pragmas', 'measure-settings'),
            ],
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
function clauseById(id) {
    return byId.get(id);
}


/***/ })

};
