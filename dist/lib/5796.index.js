export const id = 5796;
export const ids = [5796];
export const modules = {

/***/ 5796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/app/src/index.ts + 28 modules
var src = __webpack_require__(2835);
;// CONCATENATED MODULE: ./actions/coverage-gate/inputs.ts

const percent = {
    schema: async () => (await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(9011)]).then(__webpack_require__.bind(__webpack_require__, 9011))).percentInput,
    allowed: 'a number from 0 to 100, with at most two decimals',
};
const inputs = {
    reports: {
        schema: async () => (await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(9011)]).then(__webpack_require__.bind(__webpack_require__, 9011))).listInput,
        description: 'Where the coverage reports are, as patterns. Default: the names that the usual tools give.',
        allowed: 'patterns such as "coverage/lcov.info, **/jacoco.xml"',
    },
    'threshold-lines': {
        ...percent,
        description: 'Per cent of the project’s lines that tests run. Given here, less is an error. May only raise the policy’s.',
        tightens: { setting: 'thresholdLines', direction: 'higher' },
    },
    'threshold-patch': {
        ...percent,
        description: 'Per cent of the new and changed lines that tests run. May only raise the policy’s.',
        tightens: { setting: 'thresholdPatch', direction: 'higher' },
    },
    'threshold-branches': {
        ...percent,
        description: 'Per cent of the project’s branches. May only raise the policy’s.',
        tightens: { setting: 'thresholdBranches', direction: 'higher' },
    },
    'threshold-functions': {
        ...percent,
        description: 'Per cent of the project’s functions. May only raise the policy’s.',
        tightens: { setting: 'thresholdFunctions', direction: 'higher' },
    },
    'threshold-statements': {
        ...percent,
        description: 'Per cent of the project’s statements. May only raise the policy’s.',
        tightens: { setting: 'thresholdStatements', direction: 'higher' },
    },
    'output-dir': {
        description: 'Folder for what the gate can write: badge.svg, merged.cobertura.xml, merged.lcov, index.html and baseline.json. Default: nothing is written.',
        allowed: 'a folder of the workspace, such as coverage-gate',
    },
    comment: src.commentInput,
    diff: {
        description: 'A unified diff (git diff) to judge as the change, instead of a range of commits.',
        allowed: 'the path of a file',
        only: 'cli',
    },
    baseline: {
        description: 'A baseline.json that an earlier run wrote, to compare with.',
        allowed: 'the path of a file',
        only: 'cli',
    },
};

// EXTERNAL MODULE: ./actions/coverage-gate/rules/flags.ts
var flags = __webpack_require__(9552);
// EXTERNAL MODULE: ./actions/coverage-gate/rules/loosening.ts
var loosening = __webpack_require__(8263);
// EXTERNAL MODULE: ./actions/coverage-gate/rules/patch.ts
var patch = __webpack_require__(7621);
// EXTERNAL MODULE: ./actions/coverage-gate/rules/presence.ts
var presence = __webpack_require__(4410);
// EXTERNAL MODULE: ./actions/coverage-gate/rules/project.ts
var project = __webpack_require__(3494);
// EXTERNAL MODULE: ./actions/coverage-gate/rules/reports.ts
var reports = __webpack_require__(9300);
;// CONCATENATED MODULE: ./actions/coverage-gate/rules/index.ts






const rules = [
    reports/* reportsRead */.W_,
    reports/* pathsMatched */.n1,
    reports/* reportAge */.w8,
    patch/* changeRead */.X5,
    patch/* patchLines */.UZ,
    presence/* newFilePresent */.c,
    presence/* changedFilePresent */.k,
    patch/* newTests */.wg,
    project/* projectLines */.DR,
    project/* projectBranches */.s4,
    project/* projectFunctions */.$2,
    project/* projectStatements */.wL,
    project/* ratchet */.U4,
    flags/* flagReports */.k,
    flags/* flagLines */.Y,
    loosening/* pragmas */.u,
    loosening/* measureSettings */.k,
    reports/* reportNotes */.We,
];

;// CONCATENATED MODULE: ./actions/coverage-gate/settings.ts
const defaults = {
    thresholdLines: 80,
    thresholdPatch: 80,
    thresholdBranches: null,
    thresholdFunctions: null,
    thresholdStatements: null,
    statesLines: false,
    reports: [],
    exclude: [],
    paths: [],
    flags: [],
    minMatchedFiles: 90,
    maxReportAge: 12,
    dropTolerance: 0,
    baselineArtifact: 'coverage-baseline',
};

;// CONCATENATED MODULE: ./actions/coverage-gate/action.ts




const action = (0,src.defineAction)({
    name: 'coverage-gate',
    title: 'Coverage gate',
    description: 'Checks that tests cover the project and every new line, and miss no new code file.',
    branding: { icon: 'shield', color: 'green' },
    inputs: inputs,
    settings: async () => (await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(9011)]).then(__webpack_require__.bind(__webpack_require__, 9011))).settingsSchema,
    defaults: defaults,
    directions: {
        thresholdLines: 'higher',
        thresholdPatch: 'higher',
        thresholdBranches: 'higher',
        thresholdFunctions: 'higher',
        thresholdStatements: 'higher',
        statesLines: 'on',
        exclude: 'subset',
        minMatchedFiles: 'higher',
        maxReportAge: 'lower',
        dropTolerance: 'lower',
    },
    outputs: {
        coverage: 'Covered lines of the project in per cent, rounded down to two decimals; empty where unknown.',
        'patch-coverage': 'Covered new and changed lines in per cent, rounded down; empty where there are none.',
    },
    permissions: {
        contents: { access: 'read', why: 'reads the policy file, the tree and the changed lines' },
        'pull-requests': { access: 'write', why: 'keeps one comment with the result, and checks waivers', optional: true },
        actions: { access: 'read', why: 'finds the baseline that a run on the base left behind', optional: true },
    },
    rules: rules,
    needsRepository: ({ diff }) => (diff === undefined ? 'where-there-is-one' : false),
    collect: async (ports, context) => (await Promise.all(/* import() */[__webpack_require__.e(2870), __webpack_require__.e(8930)]).then(__webpack_require__.bind(__webpack_require__, 8930))).collect(ports, context),
    judge: async (facts, settings) => (await Promise.all(/* import() */[__webpack_require__.e(2870), __webpack_require__.e(4490)]).then(__webpack_require__.bind(__webpack_require__, 4490))).judge(facts, settings),
});


/***/ }),

/***/ 9552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ flagLines),
/* harmony export */   k: () => (/* binding */ flagReports)
/* harmony export */ });
const flagReports = {
    id: 'coverage-gate/flag-reports',
    clause: 'testing.coverage',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title: 'Every expected report is there',
    doc: {
        why: 'A shard that failed to upload looks like a drop of coverage, or hides one. Where the policy file lists the parts of the tests, each has to bring its reports.',
        good: ['flags:\n- name: unit\n  reports: [coverage/unit-*.info]\n  uploads: 4'],
        bad: ['Three of four shards brought a report.'],
        fix: 'See why the job of the missing part wrote no report, and run it again. A part that runs only where a change affects it can `carry-forward`.',
    },
};
const flagLines = {
    id: 'coverage-gate/flag-lines',
    clause: 'testing.coverage',
    scope: 'repository',
    level: 'warning',
    enforcedLevel: 'error',
    title: 'Each part of the tests covers what it should',
    doc: {
        why: 'A part of the tests may have a threshold of its own, over the lines that its reports tell of.',
        good: ['flags:\n- name: unit\n  reports: [coverage/unit.info]\n  threshold-lines: 80'],
        bad: ['The unit tests run 70 % of their lines.'],
        fix: 'Add tests to that part.',
    },
};


/***/ }),

/***/ 8263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ measureSettings),
/* harmony export */   u: () => (/* binding */ pragmas)
/* harmony export */ });
const pragmas = {
    id: 'coverage-gate/pragmas',
    clause: 'testing.new-code',
    scope: 'change',
    level: 'warning',
    enforcedLevel: 'error',
    title: 'The change takes no code out of the measure',
    doc: {
        why: 'A comment such as `pragma: no cover` makes lines disappear from every number. That may be right, and a reviewer should see it.',
        good: ['A branch that is tested.'],
        bad: ['if debug:  # pragma: no cover'],
        fix: 'Test the lines, or say in the pull request why no test can run them.',
    },
};
const measureSettings = {
    id: 'coverage-gate/measure-settings',
    clause: 'testing.new-code',
    scope: 'change',
    level: 'warning',
    enforcedLevel: 'error',
    title: 'The change does not narrow what is measured',
    doc: {
        why: 'An `omit` or `exclude` that grows, or an `include` that shrinks, raises the percentage without a test.',
        good: ['[tool.coverage.run]\nsource = ["src"]'],
        bad: ['[tool.coverage.run]\nomit = ["src/legacy/*"]'],
        fix: 'Take the entry out again, or say in the pull request why those files need no tests. Lasting exceptions belong into `exclude` in the policy file, where their approval is recorded.',
    },
};


/***/ }),

/***/ 7621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UZ: () => (/* binding */ patchLines),
/* harmony export */   X5: () => (/* binding */ changeRead),
/* harmony export */   wg: () => (/* binding */ newTests)
/* harmony export */ });
const changeRead = {
    id: 'coverage-gate/change-read',
    clause: 'testing.new-code',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title: 'The changed lines are known',
    doc: {
        why: 'Which lines are new is asked of git, never of the API, whose diff is cut at 300 files. On a pull request it is the tested merge commit against its first parent, whose line numbers are those of the report.',
        good: ['- uses: actions/checkout@v6\n  with:\n    fetch-depth: 2'],
        bad: ['A checkout of another commit than the one that is judged.'],
        fix: 'Give actions/checkout the depth that the message names, and do not check out another commit.',
    },
};
const patchLines = {
    id: 'coverage-gate/patch-lines',
    clause: 'testing.new-code',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title: 'New and changed lines are covered',
    doc: {
        why: 'The policy asks that all new code has tests. Of the lines that a change adds or changes, as many are run by tests as the policy asks of the project: 80 %. Whole numbers are compared, nothing is rounded.',
        good: ['8 of 10 new lines are run by tests'],
        bad: ['79,999 of 100,000 new lines are run by tests'],
        fix: 'Add tests that run the lines that the findings name. Lines that no test can run may be waived, with a reason, in the policy file.',
    },
};
const newTests = {
    id: 'coverage-gate/new-tests',
    clause: 'testing.new-code',
    scope: 'change',
    level: 'warning',
    enforcedLevel: 'error',
    title: 'New code comes with tests',
    doc: {
        why: 'Where a change adds code and neither adds nor changes a test, and no new line is run by one, nobody has tested it.',
        good: ['src/cart.py and tests/test_cart.py in one change'],
        bad: ['src/cart.py alone, which no test runs'],
        fix: 'Add a test that runs the new code.',
    },
};


/***/ }),

/***/ 4410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ newFilePresent),
/* harmony export */   k: () => (/* binding */ changedFilePresent)
/* harmony export */ });
const newFilePresent = {
    id: 'coverage-gate/new-file-present',
    clause: 'testing.new-code',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title: 'Every added code file is in a coverage report',
    doc: {
        why: 'Most tools report only files that some test loads. A new file without any test is then in no report, and every percentage stays as it was.',
        good: ['A new src/basket.py is in coverage.xml, covered or not.'],
        bad: ['A new src/basket.py that no report names.'],
        fix: 'Make the tool measure all of the source folder (`--cov=src`, `coverage.include`, `-coverpkg=./...`), or add a test that loads the file. Generated, vendored, configuration and type-only files are left out by themselves; others with `exclude` in the policy file.',
    },
};
const changedFilePresent = {
    id: 'coverage-gate/changed-file-present',
    clause: 'testing.new-code',
    scope: 'change',
    level: 'warning',
    enforcedLevel: 'error',
    title: 'Every changed code file is in a coverage report',
    doc: {
        why: 'Changed lines of a file that no report names cannot be judged.',
        good: ['A changed src/cart.py is in coverage.xml.'],
        bad: ['A changed src/cart.py that no report names.'],
        fix: 'Make the tool measure all of the source folder, or leave the file out with `exclude` in the policy file.',
    },
};


/***/ }),

/***/ 3494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ projectFunctions),
/* harmony export */   DR: () => (/* binding */ projectLines),
/* harmony export */   U4: () => (/* binding */ ratchet),
/* harmony export */   s4: () => (/* binding */ projectBranches),
/* harmony export */   wL: () => (/* binding */ projectStatements)
/* harmony export */ });
const projectLines = {
    id: 'coverage-gate/project-lines',
    clause: 'testing.coverage',
    scope: 'repository',
    level: 'warning',
    enforcedLevel: 'error',
    title: 'The project’s lines are covered',
    doc: {
        why: 'The policy asks for at least 80 % coverage. A repository that never was there is warned and must not fall further; once the policy file or an input says a number, or the base had it, less is an error.',
        good: ['80 of 100 lines are run by tests'],
        bad: ['79,999 of 100,000 lines are run by tests'],
        fix: 'Add tests for the files that the summary lists first: they have the most uncovered lines.',
    },
};
const projectBranches = {
    id: 'coverage-gate/project-branches',
    clause: 'testing.coverage',
    scope: 'repository',
    level: 'warning',
    enforcedLevel: 'error',
    title: 'The project’s branches are covered',
    doc: {
        why: 'Judged only where the policy file or an input says how many of the branches tests have to run; then it is an error.',
        good: ['80 of 100 branches are run by tests'],
        bad: ['79,999 of 100,000 branches are run by tests'],
        fix: 'Add tests for the files that the summary lists first: they have the most uncovered lines.',
    },
};
const projectFunctions = {
    id: 'coverage-gate/project-functions',
    clause: 'testing.coverage',
    scope: 'repository',
    level: 'warning',
    enforcedLevel: 'error',
    title: 'The project’s functions are covered',
    doc: {
        why: 'Judged only where the policy file or an input says how many of the functions tests have to run; then it is an error.',
        good: ['80 of 100 functions are run by tests'],
        bad: ['79,999 of 100,000 functions are run by tests'],
        fix: 'Add tests for the files that the summary lists first: they have the most uncovered lines.',
    },
};
const projectStatements = {
    id: 'coverage-gate/project-statements',
    clause: 'testing.coverage',
    scope: 'repository',
    level: 'warning',
    enforcedLevel: 'error',
    title: 'The project’s statements are covered',
    doc: {
        why: 'Judged only where the policy file or an input says how many of the statements tests have to run; then it is an error.',
        good: ['80 of 100 statements are run by tests'],
        bad: ['79,999 of 100,000 statements are run by tests'],
        fix: 'Add tests for the files that the summary lists first: they have the most uncovered lines.',
    },
};
const ratchet = {
    id: 'coverage-gate/ratchet',
    clause: 'testing.coverage',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title: 'No code outside the change loses its tests',
    doc: {
        why: 'Uncovered lines outside of what the change brings are counted at the base and now. Counts, not percentages: deleting covered code never fails. A file that the base measured and that no report names any more has lost its tests, too.',
        good: ['The base has 120 uncovered lines outside the change, and so has the head.'],
        bad: ['A deleted test leaves 40 lines of an untouched file uncovered.'],
        fix: 'Bring the lost tests back; the findings name the files. Without a baseline this rule does not apply, and says so.',
    },
};


/***/ }),

/***/ 9300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W_: () => (/* binding */ reportsRead),
/* harmony export */   We: () => (/* binding */ reportNotes),
/* harmony export */   n1: () => (/* binding */ pathsMatched),
/* harmony export */   w8: () => (/* binding */ reportAge)
/* harmony export */ });
const reportsRead = {
    id: 'coverage-gate/reports-read',
    clause: 'testing.coverage',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title: 'The coverage reports were found and read whole',
    doc: {
        why: 'A gate that passes when nothing was measured is no gate. A missing, empty, truncated or unknown report is “could not tell”, never a pass.',
        good: ['- run: pytest --cov=src --cov-report=xml\n- uses: org/cm-actions/coverage-gate@v1'],
        bad: ['A test step that writes no report, or one that was cut off.'],
        fix: 'Let the test step write a report (lcov, Cobertura, JaCoCo, Clover, Istanbul, coverage.py, Go and others are known by their content), and name it with `reports:` where it has an unusual name.',
    },
};
const pathsMatched = {
    id: 'coverage-gate/paths-matched',
    clause: 'testing.coverage',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title: 'The files in the reports are files of this repository',
    doc: {
        why: 'A report whose paths fit no file of the repository measures nothing here, and looks like 0 % or like nothing to judge. Paths are matched against what git lists, by their longest common end.',
        good: ['SF:/home/runner/work/shop/shop/src/cart.ts, where git lists src/cart.ts'],
        bad: ['SF:dist/cart.js, where git lists src/cart.ts'],
        fix: 'Let the tool report source paths (source maps on, no build folder), or name the right report. The message lists paths that fit nothing. `min-matched-files` says how many have to fit (90 %).',
    },
};
const reportAge = {
    id: 'coverage-gate/report-age',
    clause: 'testing.coverage',
    scope: 'change',
    level: 'error',
    enforcedLevel: 'error',
    title: 'The reports are of this commit',
    doc: {
        why: 'A report that was committed, or restored from a cache, tells of other code. Its own date says so: it must not be older than the commit, nor than 12 hours.',
        good: ['The report is written in the job that judges it.'],
        bad: ['A coverage.xml that lies in the repository since last month.'],
        fix: 'Write the report anew before this step, and keep it out of git and caches. On a laptop this is a warning, because tests run before the commit is made.',
    },
};
const reportNotes = {
    id: 'coverage-gate/report-notes',
    clause: 'testing.coverage',
    scope: 'repository',
    level: 'warning',
    enforcedLevel: 'warning',
    title: 'The reports agree with themselves and with the files',
    doc: {
        why: 'Totals in a header that its own lines contradict, or lines past the end of a file, tell of a tool that counts in its own way, or of a report of other code. We count the lines.',
        good: ['LF:10 in a record with ten DA lines'],
        bad: ['lines-valid="7815" over 7712 lines'],
        fix: 'Nothing has to be done where the tool is known for it. Lines past the end of a file mean that the report is of another version: run the tests again.',
    },
};


/***/ })

};
