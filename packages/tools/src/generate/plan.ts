import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { allHarnessRules } from '@cm/app';
import type { AnyAction } from '@cm/app';
import type { Clause, RuleDefinition } from '@cm/model';

import { oxlintConfig } from '../lint/config.ts';
import { renderPolicyMap } from '../policy-map.ts';
import { actionYmls } from './action-yml.ts';
import { criteriaFile } from './criteria.ts';
import { driverSources } from './drivers.ts';
import type { GeneratedFile } from './file.ts';
import { formatRegistries } from './formats.ts';
import { grammarFile } from './grammar.ts';
import { lettersFile } from './letters.ts';
import { readmeFile } from './readme.ts';
import { registryFile } from './registry.ts';
import { rulePages } from './rule-pages.ts';
import { versionFile } from './version.ts';
import { workflowPages } from './workflow-pages.ts';

/** What the generated files are made from. */
export interface Sources {
  readonly root: string;
  readonly actions: readonly AnyAction[];
  readonly clauses: readonly Clause[];
  readonly version: string;
}

/** Every generated file of a checkout. Pure but for reading the READMEs, whose prose is kept, and the folder listings. */
export function plan({ root, actions, clauses, version }: Sources): readonly GeneratedFile[] {
  const rules: readonly RuleDefinition[] = [...actions.flatMap((action) => action.rules), ...allHarnessRules];
  return [
    { path: '.oxlintrc.json', content: oxlintConfig() },
    registryFile(actions),
    criteriaFile(clauses),
    versionFile(version),
    grammarFile(root),
    lettersFile(root),
    ...formatRegistries(root),
    ...driverSources(
      root,
      actions.map(({ name }) => name),
    ),
    ...actions.flatMap((action) => [...actionYmls(action), readmeFile(action, clauses, readmeOf(root, action.name))]),
    ...rulePages(
      actions.map(({ name }) => name),
      rules,
      clauses,
    ),
    ...workflowPages(root),
    { path: 'docs/policy-map.md', content: renderPolicyMap(clauses, rules) },
  ];
}

/** Generated pages whose rule is gone. */
export function leftOver(root: string, files: readonly GeneratedFile[]): readonly string[] {
  const folder = join(root, 'docs/rules');
  if (!existsSync(folder)) return [];
  const wanted = new Set(files.map(({ path }) => path));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `docs/rules/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md') && !wanted.has(path));
}

function readmeOf(root: string, name: string): string | null {
  const path = join(root, 'actions', name, 'README.md');
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
