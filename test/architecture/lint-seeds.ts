import { allowedPackages, floors, partsOnly } from '../../packages/tools/src/lint/floors.ts';

/** A file to lint, and the one rule that must report it; null: nothing may. */
export interface Seed {
  readonly path: string;
  readonly code: string;
  readonly rule: string | null;
}

const imports = 'eslint(no-restricted-imports)';
const globals = 'eslint(no-restricted-globals)';
const properties = 'eslint(no-restricted-properties)';

function importing(name: string): string {
  return `import { thing } from '${name}';\nexport const used = thing;\n`;
}

function seed(path: string, specifier: string, rule: string | null): Seed {
  return { path, code: importing(specifier), rule };
}

/** Every product package against every other, Node, the platform, the tools, and the way round by a relative path. */
export function packageSeeds(): readonly Seed[] {
  return Object.entries(floors).flatMap(([name, floor]) => {
    const at = (what: string): string => `packages/${name}/src/deep/${what}.ts`;
    const allowed = allowedPackages(name);
    const whole = allowed.filter((other) => !partsOnly(name).includes(other));
    const others = Object.keys(floors).filter((other) => other !== name);
    const platform = ['@actions/core', '@actions/exec', '@actions/github'];
    return [
      ...others.map((other) => seed(at(`to-${other}`), `@cm/${other}`, whole.includes(other) ? null : imports)),
      ...others.map((other) =>
        seed(at(`below-${other}`), `@cm/${other}/part/file`, allowed.includes(other) ? null : imports),
      ),
      ...platform.map((other) =>
        seed(at(`on-${other.slice(9)}`), other, floor.external.includes(other) ? null : imports),
      ),
      seed(at('node'), 'node:fs/promises', floor.node ? null : imports),
      seed(at('classic-zod'), 'zod', imports),
      seed(at('testkit'), '@cm/testkit', imports),
      seed(at('tools'), '@cm/tools', imports),
      seed(at('octokit'), '@octokit/request', imports),
      seed(at('around'), '../../../model/src/index.ts', imports),
      seed(at('into-an-action'), '../../../../actions/commit-lint/action.ts', imports),
      { path: at('lazily'), code: "export const lazy = import('@cm/testkit');\n", rule: imports },
      { path: at('type'), code: "import type { T } from '@cm/testkit';\nexport type U = T;\n", rule: imports },
      { path: `packages/${name}/src/deep/some.test.ts`, code: importing('node:fs'), rule: null },
    ];
  });
}

const judge = 'actions/some-control/judge.ts';

/** What an action's folder may import, and what only its impure half may. */
export const actionSeeds: readonly Seed[] = [
  ...['@cm/model', '@cm/policy', '@cm/formats', '@cm/formats/coverage/lcov', '@cm/app', 'zod/mini', './facts.ts'].map(
    (name, index) => seed(`actions/a${index}/action.ts`, name, null),
  ),
  ...[
    'node:fs',
    'fs',
    'zod',
    '@actions/core',
    '@octokit/core',
    '@cm/git',
    '@cm/report',
    '@cm/suite',
    '@cm/testkit',
  ].map((name, index) => seed(`actions/b${index}/action.ts`, name, imports)),
  ...['node:path', '@actions/exec', '@cm/github', '@cm/app'].flatMap((name, index) => [
    seed(`actions/c${index}/judge.ts`, name, imports),
    seed(`actions/d${index}/rules/some-rule.ts`, name, imports),
    seed(`actions/e${index}/rules/deep/some-rule.ts`, name, imports),
  ]),
  {
    path: judge,
    code: "import type { ChangeContext } from '@cm/app';\nexport type Kind = ChangeContext['kind'];\n",
    rule: null,
  },
];

function code(path: string, text: string, rule: string | null): Seed {
  return { path, code: text, rule };
}

/** House rules that the linter holds. */
export const houseSeeds: readonly Seed[] = [
  ...['packages/policy/src/clock.ts', 'actions/f/judge.ts', 'actions/g/rules/clock.ts'].flatMap((path) => [
    code(path, 'export const now = Date.now();\n', properties),
    code(
      path.replace('clock', 'chance').replace('judge', 'rules/chance'),
      'export const n = Math.random();\n',
      properties,
    ),
    code(path.replace('clock', 'env').replace('judge', 'rules/env'), 'export const e = process.env;\n', globals),
  ]),
  code('packages/app/src/now.ts', 'export const now = Date.now();\n', null),
  code('packages/git/src/group.ts', 'export const g = Object.groupBy([1], String);\n', properties),
  code('packages/git/src/any.ts', 'export const a: any = 1;\n', 'typescript(no-explicit-any)'),
  code('packages/git/src/default.ts', 'export default 1;\n', 'import(no-default-export)'),
  code('vitest.config.ts', 'export default 1;\n', null),
  code('packages/git/src/log.ts', "console.log('x');\nexport const a = 1;\n", 'eslint(no-console)'),
  code('packages/git/src/long.ts', `${'export {};\n'.repeat(301)}`, 'eslint(max-lines)'),
  code('packages/git/src/fits.ts', `${'export {};\n'.repeat(300)}`, null),
  code('packages/git/src/branchy.ts', branchy(12), 'eslint(complexity)'),
  code('packages/git/src/straight.ts', branchy(11), null),
  code('packages/git/src/a.test.ts', mocking('mock'), 'vitest(no-restricted-vi-methods)'),
  code('packages/git/src/b.test.ts', mocking('doMock'), 'vitest(no-restricted-vi-methods)'),
  code(
    'packages/git/src/c.test.ts',
    "import { it } from 'vitest';\nit.skip('sleeps', () => {});\n",
    'vitest(no-disabled-tests)',
  ),
];

/** A function of complexity `branches + 1`. */
function branchy(branches: number): string {
  const lines = Array.from({ length: branches }, (_, index) => `  if (n === ${index}) return ${index + 1};`);
  return `export function branchy(n: number): number {\n${lines.join('\n')}\n  return 0;\n}\n`;
}

function mocking(method: string): string {
  return `import { it, vi } from 'vitest';\nvi.${method}('./x.ts');\nit('is', () => {});\n`;
}
