import { readFileSync, realpathSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';

import { createCoverageMap, type CoverageMapData } from 'istanbul-lib-coverage';

import { type OpenPullRequest, openPullRequest, type Story } from '../pull-request.ts';
import type { Measured } from './measured.ts';
import { run, type Toolbox } from './toolbox.ts';

const cart = `/** The cart of a shop. */
export interface Item {
  readonly price: number;
}

export function total(items: readonly Item[]): number {
  let sum = 0;
  for (const { price } of items) {
    sum += price;
  }
  return sum;
}
`;

/** A type, a comment, a call over several lines, two ways out. */
const discount = `
export type Member = 'gold' | 'none';

export function discount(amount: number, member: Member): number {
  // Members pay less.
  if (member === 'gold' && amount > 100) {
    const part = Math.max(
      1,
      amount / 10,
    );
    return amount - part;
  }
  if (amount < 0) {
    throw new RangeError('a price is never below nothing');
  }

  return amount;
}
`;

const gift = `export function wrap(name: string): string {
  const paper = 'red';
  return \`\${name} in \${paper}\`;
}
`;

/** The project's settings; \`include\` makes vitest measure what no test loads. */
function config(include: string): string {
  return `import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    coverage: {
      enabled: true,${include}
      reporter: ['text', 'json', 'clover', 'lcovonly', 'cobertura'],
    },
  },
});
`;
}

function tests(...names: readonly string[]): string {
  const bodies: Readonly<Record<string, string>> = {
    total: 'expect(total([{ price: 1 }, { price: 2 }])).toBe(3)',
    plain: "expect(discount(50, 'none')).toBe(50)",
    gold: "expect(discount(200, 'gold')).toBe(180)",
    refused: "expect(() => discount(-1, 'none')).toThrow('never below')",
  };
  const used = names.length > 1 ? 'discount, total' : 'total';
  const all = names.map((name) => `it('${name}', () => {\n  ${bodies[name] ?? ''};\n});\n`).join('\n');
  return `import { expect, it } from 'vitest';\n\nimport { ${used} } from '../src/cart.ts';\n\n${all}`;
}

const base = {
  'package.json': '{ "private": true, "type": "module" }\n',
  'vitest.config.ts': config(''),
  '.gitignore': 'coverage/\nnode_modules\n',
  'src/cart.ts': cart,
  'test/cart.test.ts': tests('total'),
};

function change(files: NonNullable<NonNullable<Story['main']>[number]['files']>, main = base): Story {
  return {
    main: [{ message: 'feat: start the shop\n', files: main }],
    commits: [{ message: 'feat: change the shop\n', files }],
    depth: 2,
  };
}

/** Pull requests to a small TypeScript project, by what they do. */
export const typescriptChanges = {
  covered: change({
    'src/cart.ts': `${cart}${discount}`,
    'test/cart.test.ts': tests('total', 'plain', 'gold', 'refused'),
  }),
  uncovered: change({ 'src/cart.ts': `${cart}${discount}`, 'test/cart.test.ts': tests('total', 'plain') }),
  newModule: change({ 'src/gift.ts': gift }),
  newModuleMeasured: change(
    { 'src/gift.ts': gift },
    { ...base, 'vitest.config.ts': config("\n      include: ['src/**'],") },
  ),
} as const;

export type Provider = 'v8' | 'istanbul';

/** Opens the pull request and runs its tests as its job would; they leave reports in four formats in `coverage/`. */
export async function vitestRun(
  name: keyof typeof typescriptChanges,
  provider: Provider,
  tools: Toolbox,
): Promise<OpenPullRequest> {
  const pull = await openPullRequest(typescriptChanges[name]);
  symlinkSync(tools.nodeModules(), join(pull.workspace, 'node_modules'), 'junction');
  const args = ['node_modules/vitest/vitest.mjs', 'run', `--coverage.provider=${provider}`];
  const ran = await run(process.execPath, args, pull.workspace);
  if (ran.exitCode !== 0) throw new Error(`vitest: exit ${ran.exitCode}\n${ran.output}`);
  return pull;
}

/** What istanbul-lib-coverage reads from the report that vitest wrote for it. */
export function istanbul({ workspace }: OpenPullRequest): {
  readonly measured: Measured;
  readonly branches: { readonly covered: number; readonly total: number };
} {
  const text = readFileSync(join(workspace, 'coverage/coverage-final.json'), 'utf8');
  const map = createCoverageMap(JSON.parse(text) as CoverageMapData);
  const measured = map.files().map((path) => {
    const lines = Object.entries(map.fileCoverageFor(path).getLineCoverage());
    const where = (hit: boolean): readonly number[] =>
      lines.filter(([, count]) => count > 0 === hit).map(([line]) => Number(line));
    const name = relative(realpathSync(workspace), path).replaceAll('\\', '/');
    return [name, { executed: where(true), missing: where(false) }] as const;
  });
  const { covered, total } = map.getCoverageSummary().branches;
  return { measured: new Map(measured), branches: { covered, total } };
}
