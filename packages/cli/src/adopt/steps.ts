import { posix } from 'node:path';

import type { Adopting } from './init.ts';

/** What a person has to do, in this order: where, and what there. */
export interface Step {
  readonly where: string;
  readonly what: string;
}

/** What no file can do. Each step is done once; the order keeps a required check from blocking what it comes with. */
export function stepsFor(adopting: Adopting): readonly Step[] {
  const { branch, clone, more, project } = adopting;
  const settings = clone.remote === null ? 'Settings' : `https://${clone.remote.host}/${clone.remote.name}/settings`;
  const at = (place: string, menu: string): string =>
    clone.remote === null ? `Settings › ${menu}` : `${settings}${place} (${menu})`;
  const dependabot = adopting.files.some(({ file }) => file.path === '.github/dependabot.yml');
  return [
    ...ownWords(adopting),
    ...ownFolder(adopting),
    {
      where: 'your terminal',
      what: `git switch -c feature/TASK-1-change-policy, git add .github, git commit -m "feat(ci): adopt the change policy" -m "Task: TASK-1" with a ticket of yours, push, open the pull request into ${branch}. Its checks run as it will be from then on.`,
    },
    {
      where: 'that pull request',
      what: 'Look at what is red, and mend it. cm explain RULE tells why a rule is there. Then merge: the policy file counts from then on.',
    },
    ...named(at),
    {
      where: at('', 'General › Pull Requests'),
      what: `Allow squash merging alone, with "Pull request title and description" as its message: that is the text that commit-lint reads.${dependabot ? ' Allow auto-merge.' : ''}`,
    },
    {
      where: at('/actions', 'Actions › General'),
      what: '"Read repository contents and packages permissions" for workflows, and GitHub Actions may not approve pull requests. A private org/cm-actions has to allow access from this repository in its own settings.',
    },
    {
      where: at('/rules', 'Rules › Rulesets › New ruleset › Import a ruleset'),
      what: `Import .github/rulesets/default-branch.json, then release-tags.json. Take the required checks from a run that you have seen green; from here on ${branch} is protected. Pull requests that are open already get the status change-gate/${branch} with their next push, review or comment.`,
    },
    {
      where: at('/rules', 'Rules › Rulesets'),
      what: 'Protect the branch cm-ledger from deletion and force pushes, once change-record or scheduled-security has made it. SECURITY.md of org/cm-actions has the JSON.',
    },
    {
      where: at('/security_analysis', 'Advanced Security'),
      what: 'Switch on the dependency graph, Dependabot alerts and Dependabot security updates.',
    },
    ...(more.includes('merge-queue')
      ? [
          {
            where: at('/rules', 'Rules › Rulesets'),
            what: 'Add "Require merge queue" to the ruleset, and switch "branches must be up to date" off: the queue tests the result itself.',
          },
        ]
      : []),
    ...(more.some((name) => ['deploy', 'rollback', 'development'].includes(name))
      ? [
          {
            where: at('/environments', 'Environments'),
            what: 'Make the environments that the first lines of the deployment workflows name, with their reviewers and the secret DEPLOY_ENV; write your own commands into those workflows first.',
          },
        ]
      : []),
    ...(project.alembic
      ? [
          {
            where: 'ci.yml',
            what: 'Let new migrations run up, down and up again on a throwaway database: `database-image: postgres:17` and `migration-roundtrip: true` under the `with:` of Testing. If your address is read from another variable than DATABASE_URL, name it: `database-env`.',
          },
        ]
      : []),
    {
      where: 'your terminal',
      what: 'cm doctor, with GITHUB_TOKEN set: what runs, what is required, and what is only advice.',
    },
  ];
}

/** What the gate needs from a person: who approves, and the label that opens the emergency path. */
function named(at: (place: string, menu: string) => string): readonly Step[] {
  return [
    {
      where: '.github/change-policy.yml',
      what: 'Name technical leads, engineers on call and who reviews for security under `controls: change-gate:`. Until then one approval by somebody else is enough.',
    },
    {
      where: at('', 'Issues › Labels').replace('/settings (', '/labels ('),
      what: 'Make the label `emergency`. It opens the emergency path where a technical lead or an engineer on call puts it on.',
    },
  ];
}

/** Files that hold an example where a name of the team belongs. */
function ownWords({ clone, files }: Adopting): readonly Step[] {
  const written = files.filter(({ standing }) => standing === 'missing' || standing === 'outdated');
  const owners = written.some(({ file }) => posix.basename(file.path) === 'CODEOWNERS');
  const owner = clone.remote === null ? 'acme' : posix.dirname(clone.remote.name);
  return owners
    ? [
        {
          where: '.github/CODEOWNERS',
          what: `Put your own teams or people in: @${owner}/tech-leads and the others are an example, and need write access.`,
        },
      ]
    : [];
}

/** The stages look at the top of the checkout, unless they are told where the project is. */
function ownFolder({ project, stack }: Adopting): readonly Step[] {
  if (project.stack !== null || stack !== null || project.folders.length === 1) return [];
  const found = project.folders.length === 0 ? 'There is none' : `There are ${project.folders.join(', ')}`;
  const what = `Neither pyproject.toml nor package.json stands at the top. ${found} below it: write \`working-directory\` under the \`with:\` of Quality, Testing, Build and Security, once for each project.`;
  return [{ where: 'ci.yml', what }];
}
