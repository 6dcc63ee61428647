import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { OpenPullRequest, Story } from '../pull-request.ts';

const program = 'go';
const module = 'acme.example/webshop';
const total = [
  'package price',
  '',
  '// Total adds the price of every item.',
  'func Total(items []int) int {',
  '\tsum := 0',
  '\tfor _, item := range items {',
  '\t\tsum += item',
  '\t}',
  '\treturn sum',
  '}',
  '',
].join('\n');
const discount = [
  '',
  '// Discount takes ten per cent off from a hundred on.',
  'func Discount(sum int) int {',
  '\tif sum >= 100 {',
  '\t\treturn sum - sum/10',
  '\t}',
  '\treturn sum',
  '}',
  '',
].join('\n');
const test = (name: string, call: string, result: number): string =>
  `\nfunc Test${name}(t *testing.T) {\n\tif ${call} != ${result} {\n\t\tt.Fail()\n\t}\n}\n`;
const tests = `package price\n\nimport "testing"\n${test('Total', 'Total([]int{1, 2})', 3)}`;
const below = `${tests}${test('Small', 'Discount(50)', 50)}`;

const main: NonNullable<Story['main']> = [
  {
    message: 'feat: start\n',
    files: { 'go.mod': `module ${module}\n\ngo 1.21\n`, 'price/price.go': total, 'price/price_test.go': tests },
  },
];

function change(files: Readonly<Record<string, string>>): Story {
  return { main, depth: 2, commits: [{ message: 'feat: more\n', files }] };
}

/** What a pull request does to the Go shop: lines 11 to 18 of price/price.go are new, and those that may not run are the `if` in line 14. */
export const goChanges = {
  covered: change({
    'price/price.go': `${total}${discount}`,
    'price/price_test.go': `${below}${test('Large', 'Discount(100)', 90)}`,
  }),
  uncovered: change({ 'price/price.go': `${total}${discount}`, 'price/price_test.go': below }),
  newPackage: change({
    'gift/gift.go': 'package gift\n\n// Wrap says how.\nfunc Wrap() string {\n\treturn "red"\n}\n',
  }),
} as const;

/** What go test 1.26 wrote of these changes: start and end of each block, its statements, and whether it was run. */
function recorded(name: keyof typeof goChanges): string {
  const known = ['4.29,6.29 2 1', '6.29,8.3 1 1', '9.2,9.12 1 1'];
  const added = ['13.28,14.16 1 1', `14.16,16.3 1 ${name === 'covered' ? 1 : 0}`, '17.2,17.12 1 1'];
  const blocks = name === 'newPackage' ? known : [...known, ...added];
  return `mode: set\n${blocks.map((block) => `${module}/price/price.go:${block}\n`).join('')}`;
}

/**
 * Runs the tests of one package where Go is installed, and holds what it writes against the record; else the record stands
 * for it. Gives what `go tool cover` counts in all, in per cent, as it prints it; null without Go.
 */
export function goTest({ workspace }: OpenPullRequest, name: keyof typeof goChanges): string | null {
  const profile = join(workspace, 'coverage.out');
  const env = { ...process.env, GOPROXY: 'off', GOFLAGS: '-mod=mod', GOTOOLCHAIN: 'local', GOWORK: 'off' };
  const go = (...args: readonly string[]): string =>
    execFileSync(program, args, { cwd: workspace, env, encoding: 'utf8' });
  try {
    go('test', '-coverprofile=coverage.out', './price');
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== 'ENOENT') throw error;
    writeFileSync(profile, recorded(name));
    return null;
  }
  const written = readFileSync(profile, 'utf8');
  if (written !== recorded(name)) throw new Error(`go test writes another profile than the one on record:\n${written}`);
  return /^total:.*\t(\S+)%\n$/m.exec(go('tool', 'cover', '-func=coverage.out'))?.[1] ?? 'no total';
}
