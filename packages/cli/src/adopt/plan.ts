import { posix } from 'node:path';

import type { Project, Stack } from './detect.ts';
import { codeownersText, dependabotText, policyText, rulesetText, type Start } from './documents.ts';
import type { Pin } from './pins.ts';
import type { Clone } from './place.ts';
import type { SuiteTree } from './tree.ts';
import { type Given, workflowText } from './workflow-file.ts';

/** A file that a repository is to have. */
export interface Wanted {
  readonly path: string;
  readonly text: string;
  /** `ours`: is brought up to date while nobody edits it. `theirs`: is written once, and belongs to the team from then on. */
  readonly upkeep: 'ours' | 'theirs';
  /** Where a file of somebody else stands at that place, ours goes there instead. Null: it is left out. */
  readonly beside: string | null;
}

/** What the files are made from. */
export interface Choices {
  readonly tree: SuiteTree;
  readonly clone: Clone;
  readonly branch: string;
  readonly project: Project;
  /** What was asked for; the project's own where nothing was. */
  readonly stack: Stack | null;
  readonly more: readonly string[];
  /** Null where the policy file is there, and nothing needs to be measured. */
  readonly start: Start | null;
}

/** What every repository gets; the rest is asked for by `--with`. */
const usual = ['pull-request', 'ci', 'change-gate', 'change-record', 'branch-audit', 'scheduled-security'];

/** Checks and statuses that a starter reports, and that a ruleset can require. `BRANCH` is the default branch. */
const checks: Readonly<Record<string, string>> = {
  'pull-request': 'Controls / Required',
  ci: 'Required',
  'change-gate': 'change-gate/BRANCH',
};

/** Every file, by the choices. `pinOf` gives the pin of a file, which may be another one where a bot has moved it. */
export function plan(choices: Choices, pinOf: (path: string) => Pin): readonly Wanted[] {
  const { branch, clone, more, project, start, tree } = choices;
  const given = givenBy(choices);
  const names = [...new Set([...usual, ...more])];
  const document = (path: string): string => tree.document(path) ?? '';
  const host = clone.remote?.host ?? null;
  const owner = clone.remote === null ? null : posix.dirname(clone.remote.name);
  const ours = (path: string, text: string, beside: string | null = null): Wanted => ({
    path,
    text,
    upkeep: 'ours',
    beside,
  });
  const once = (path: string, text: string): Wanted => ({ path, text: asCopied(text), upkeep: 'theirs', beside: null });
  const contexts = names.flatMap((name) => checks[name]?.replace('BRANCH', () => branch) ?? []);
  return [
    ...names.map((name) => {
      const path = `.github/workflows/${name}.yml`;
      const text = workflowText(tree.starter(name) ?? '', branch, pinOf(path), given);
      return ours(path, text, `.github/workflows/cm-${name}.yml`);
    }),
    ...(start === null ? [] : [once('.github/change-policy.yml', policyText(start))]),
    ...(project.template === null
      ? [once('.github/pull_request_template.md', document('PULL_REQUEST_TEMPLATE.md'))]
      : []),
    once('.github/ISSUE_TEMPLATE/change-request.yml', document('ISSUE_TEMPLATE/change-request.yml')),
    ...(project.codeowners === null ? [once('.github/CODEOWNERS', codeownersText(document('CODEOWNERS'), owner))] : []),
    ...(project.updates === null
      ? [once('.github/dependabot.yml', dependabotText(tree.updates('dependabot.yml') ?? '', withStack(choices)))]
      : []),
    ours('.github/rulesets/default-branch.json', rulesetText(document('rulesets/default-branch.json'), contexts, host)),
    ours('.github/rulesets/release-tags.json', document('rulesets/release-tags.json')),
  ];
}

/** A document without the words that tell a person where to copy it. */
function asCopied(text: string): string {
  return text
    .replace(/^# Copy this to [\w./-]{1,100}(?:, and [\w ]{1,100})?\.(?: |\n#\n)/, '# ')
    .replace(/^# # /, '# ');
}

/** Where somebody said so, the project is of that kind, whatever its files look like. */
function withStack({ project, stack }: Choices): Project {
  if (stack === null) return project;
  return {
    ...project,
    python: stack !== 'node',
    node: stack === 'python' ? null : (project.node ?? { manager: 'npm' }),
  };
}

/** Inputs of the stages where what they find out by themselves would not do. */
function givenBy({ project, stack }: Choices): Given {
  const said = stack !== null && stack !== project.stack ? { stack } : {};
  const [folder] = project.folders;
  const place = project.folders.length === 1 && folder !== undefined ? { 'working-directory': folder } : {};
  const bom =
    project.node === null || project.node.manager === 'npm' || stack === 'python'
      ? {}
      : { 'sbom-command': 'npx --yes @cyclonedx/cdxgen -o "$CM_BOMS/node.json"' };
  const all = { ...said, ...place };
  const scheme = project.alembic ? project.database : null;
  const database = scheme === null ? {} : { 'database-image': 'postgres:17', 'database-scheme': scheme };
  return {
    quality: all,
    testing: { ...all, ...database },
    build: { ...all, ...bom },
    security: all,
    'scheduled-security': all,
  };
}
