import { builtinModules } from 'node:module';

import { allowedPackages, devOnly, floors, partsOnly } from './floors.ts';

/** One entry of oxlint's `no-restricted-imports`. Rust regular expressions: no lookahead. */
export interface ImportBan {
  readonly regex: string;
  readonly message: string;
  readonly allowTypeImports?: boolean;
}

const bareBuiltins = builtinModules.filter((name) => /^[a-z]\w*$/.test(name)).toSorted();

const nodeBan: ImportBan = {
  regex: `^(node:|(${bareBuiltins.join('|')})(/|$))`,
  message: 'This code asks nothing of Node. Take the data as an argument, or ask a port in collect.',
};

/** Dev-only packages. `@cm/testkit` and the test tools stay out of what is shipped. */
export const devBan: ImportBan = {
  regex: `^(@cm/(${devOnly.join('|')})|vitest|fast-check|typescript|ajv|ajv-formats|knip|oxlint|oxfmt|@vercel/ncc|@octokit/openapi|@octokit/webhooks-examples)(/|$)`,
  message: 'This is for tests and tools only.',
};

const zodBan: ImportBan = {
  regex: '^zod$',
  message: 'Write: import * as z from "zod/mini". One classic schema brings all of them into the bundle (ADR 8).',
};

const escapeBan: ImportBan = {
  regex: '^(\\.\\./)+([a-z-]+/src|packages|actions|test|dist)/',
  message: 'Import another package by its name (@cm/...), not by a relative path.',
};

/** Why `@cm/app` may give a judge types and nothing else. */
const appTypesOnly: ImportBan = {
  regex: '^@cm/app(/|$)',
  allowTypeImports: true,
  message: 'A judge is pure: it may take types from @cm/app (import type), and nothing that runs.',
};

function platformBan(except: readonly string[]): ImportBan {
  const platform = ['core', 'exec', 'github', 'http-client', 'io', 'artifact', 'cache', 'glob', 'tool-cache'];
  const banned = platform.filter((name) => !except.includes(`@actions/${name}`));
  return {
    regex: `^(@actions/(${banned.join('|')})|@octokit/.*)(/|$)`,
    message: 'Only its own adapter (packages/git, github, runner) knows this part of the platform. Use a port.',
  };
}

function wholeBans(name: string): readonly ImportBan[] {
  return partsOnly(name).map((other) => ({
    regex: `^@cm/${other}$`,
    message: 'Import the part that is needed (@cm/name/part): the whole package is slow to load.',
  }));
}

function upwardBan(allowed: readonly string[]): ImportBan {
  const banned = Object.keys(floors).filter((name) => !allowed.includes(name));
  return {
    regex: `^@cm/(${banned.join('|')})(/|$)`,
    message: 'Arrows point down only: this package stands on the same floor or above (DESIGN, section 3).',
  };
}

/** What the linter refuses to let a package import. */
export function packageBans(name: string): readonly ImportBan[] {
  const own = floors[name];
  const bans = [
    platformBan(own?.external ?? []),
    upwardBan(allowedPackages(name)),
    devBan,
    zodBan,
    escapeBan,
    ...wholeBans(name),
  ];
  return own?.node === true ? bans : [nodeBan, ...bans];
}

/** What the linter refuses to let an action's folder import; `judge` for its pure half. */
export function actionBans(part: 'action' | 'judge'): readonly ImportBan[] {
  const bans = [nodeBan, platformBan([]), upwardBan(['model', 'policy', 'formats', 'app']), devBan, zodBan, escapeBan];
  return part === 'judge' ? [...bans, appTypesOnly] : bans;
}

/** The generated registry is the one product file that reaches into `actions/`. */
export const registryBans: readonly ImportBan[] = [platformBan([]), upwardBan(allowedPackages('suite')), devBan];
