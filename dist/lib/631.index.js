export const id = 631;
export const ids = [631];
export const modules = {

/***/ 6631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyShow: () => (/* binding */ policyShow)
});

// EXTERNAL MODULE: ./packages/policy/src/index.ts + 28 modules
var src = __webpack_require__(9220);
// EXTERNAL MODULE: ./packages/cli/src/args.ts
var src_args = __webpack_require__(7109);
// EXTERNAL MODULE: ./packages/cli/src/flags.ts
var flags = __webpack_require__(7733);
// EXTERNAL MODULE: ./packages/cli/src/local-policy.ts
var local_policy = __webpack_require__(480);
;// CONCATENATED MODULE: ./packages/cli/src/policy-document.ts
/** A policy in the words of a policy file: kebab-case keys, in the file's order. */
function policyDocument(policy) {
    return {
        version: policy.version,
        mode: policy.mode,
        enforce: policy.enforce,
        'adopted-at': policy.adoptedAt,
        'protected-bases': policy.protectedBases,
        approvers: policy.approvers,
        rules: policy.rules,
        controls: Object.fromEntries(Object.entries(policy.controls).map(([name, section]) => [name, kebabKeys(section)])),
        waivers: policy.waivers,
    };
}
function kebabKeys(value) {
    if (!isDocument(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [kebab(key), kebabKeys(inner)]));
}
/** `headerMaxLength` as it stands in a policy file: `header-max-length`. */
function kebab(key) {
    return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
/** Data as YAML that a policy file may hold. What is not set becomes a comment, since an empty key is refused there. */
function yamlText(document, margin = '') {
    return Object.entries(document)
        .map(([key, value]) => yamlEntry(key, value, margin))
        .join('\n');
}
function yamlEntry(key, value, margin) {
    if (value === null || value === undefined)
        return `${margin}# ${key}: not set`;
    if (isDocument(value) && Object.keys(value).length > 0) {
        return `${margin}${key}:\n${yamlText(value, `${margin}  `)}`;
    }
    if (Array.isArray(value) && value.some(isDocument)) {
        const items = value.map((item) => `${margin}  - ${JSON.stringify(item)}`);
        return `${margin}${key}:\n${items.join('\n')}`;
    }
    return `${margin}${key}: ${scalar(value)}`;
}
/** JSON is YAML; only words that YAML could not take for anything else go without quotes. */
function scalar(value) {
    const plain = typeof value === 'string' && /^[a-z]{2,}(?:-[a-z0-9]+)*$/.test(value) && !yamlWords.has(value);
    return plain ? value : JSON.stringify(value);
}
const yamlWords = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off']);
function isDocument(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./packages/cli/src/world.ts
var src_world = __webpack_require__(7554);
;// CONCATENATED MODULE: ./packages/cli/src/commands/policy-show.ts






/** `cm policy show`: the policy in force, as a policy file that says the same, with where it was read. */
async function policyShow(world, args) {
    const { values, words, problems } = (0,src_args/* parseArgs */.Z)(args, flags/* policyJsonFlags */.k7);
    if (problems.length > 0 || words.length > 0)
        return (0,src_world/* refuse */.T)(world, ...problems, 'Write: cm policy show [--json].');
    const outcome = await (0,local_policy/* localPolicy */.qH)(world, values);
    if (!outcome.ok)
        return (0,src_world/* refuse */.T)(world, ...outcome.sentences);
    await world.out.write(values.has('json') ? asJson(outcome.local) : asText(outcome.local));
    return 0;
}
function levelsOf({ loaded, catalogue }) {
    return catalogue.rules.map((rule) => ({
        rule: rule.id,
        level: (0,src.effectiveLevel)(loaded.policy, rule),
        default: rule.level,
    }));
}
function asJson(local) {
    const { source, commit, sha256, policy } = local.loaded;
    const shown = { source, commit, sha256, policy: policyDocument(policy), levels: levelsOf(local) };
    return `${JSON.stringify(shown, null, 2)}\n`;
}
function asText(local) {
    const levels = levelsOf(local);
    const left = Math.max(0, ...levels.map(({ rule }) => rule.length));
    const rows = levels.map(({ rule, level, default: usual }) => {
        const note = level === usual ? '' : ` (by default ${usual})`;
        return `#   ${rule.padEnd(left)}  ${level}${note}`;
    });
    return [
        `# The policy in force: ${sourceOf(local)}`,
        `# SHA-256: ${local.loaded.sha256}`,
        yamlText(policyDocument(local.loaded.policy)),
        '# The level of every rule under this policy:',
        ...rows,
        '',
    ].join('\n');
}
function sourceOf({ loaded: { source, commit } }) {
    if (source !== 'built-in')
        return `${source}.`;
    const at = commit === null ? '' : ` at ${commit.slice(0, 12)}`;
    return `the built-in one, because the default branch${at} has no .github/change-policy.yml.`;
}


/***/ })

};
