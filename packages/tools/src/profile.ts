import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { moduleShares, type Ranges } from './build/eager-share.ts';
import { linked, type LinkedPart } from './build/link.ts';
import { withScanners } from './build/scanners.ts';
import { controlNames, repositoryRoot } from './workspace.ts';

/** What is run to see which functions a start of `cm` needs: a range, a message, and reports of coverage and of scanners. */
const commands = [
  ['commit-lint', '--range', 'HEAD~4..HEAD', '--json'],
  ['commit-lint', '--edit', 'message'],
  ['coverage-gate', '--reports', 'lcov.info', '--diff', 'change.diff', '--json'],
  ['coverage-gate', '--reports', 'cobertura.xml', '--diff', 'change.diff', '--json'],
  ['vuln-sla', '--reports', 'trivy.json', '--json'],
  ['vuln-sla', '--reports', 'grype.json', '--json'],
  ['vuln-sla', '--reports', 'scan.sarif', '--json'],
] as const;

/** The part of a module's functions that has to run, for the others to be compiled with them. */
const share = 0.5;
const list = 'packages/tools/src/build/eager-modules.ts';

/** `node packages/tools/src/profile.ts`: writes the list of modules whose functions are compiled at once. Source: ADR 20. */
async function main(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'cm-profile-'));
  try {
    const parts = await linked(repositoryRoot, controlNames(repositoryRoot));
    const ran = rangesThatRan(work, parts);
    const modules = parts.flatMap(({ code, file }) => moduleShares(file, code, ran.get(file) ?? new Set()));
    const names = modules.flatMap(([name, found]) => (found >= share ? [name] : [])).toSorted();
    writeFileSync(join(repositoryRoot, list), listText(names));
    console.log(`${list}: ${names.length} modules.`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function listText(names: readonly string[]): string {
  return `/** Modules of which a start of \`cm\` runs half or more. Written by \`node packages/tools/src/profile.ts\`. */
export const eagerModules: ReadonlySet<string> = new Set([
${names.map((name) => `  '${name}',\n`).join('')}]);
`;
}

/** Where the functions begin that the commands run, by the file of their part. */
function rangesThatRan(work: string, parts: readonly LinkedPart[]): ReadonlyMap<string, Ranges> {
  for (const [path, text] of Object.entries(project)) write(join(work, 'project', path), text);
  for (const { code, file } of parts) write(join(work, 'lib', file), code);
  for (const [path, { bytes }] of withScanners(repositoryRoot, new Map())) write(join(work, 'lib', path), bytes);
  write(join(work, 'package.json'), '{"type":"module"}');
  write(join(work, 'cm/index.js'), "import { cm } from '../lib/index.js';\nawait cm();\n");
  const cwd = join(work, 'project');
  const coverage = join(work, 'coverage');
  const env = { PATH: process.env['PATH'], HOME: work, NODE_V8_COVERAGE: coverage, ...someone };
  const git = (...args: readonly string[]): void => void spawnSync('git', args, { cwd, env });
  git('init', '--quiet');
  git('add', '--all');
  for (const message of messages) git('commit', '--quiet', '--allow-empty', '--message', message);
  for (const args of commands) {
    const ran = spawnSync(process.execPath, [join(work, 'cm/index.js'), ...args], { cwd, env, encoding: 'utf8' });
    if (ran.status !== 0 && ran.status !== 1)
      throw new Error(`cm ${args.join(' ')} failed: ${ran.stdout}${ran.stderr}`);
  }
  const found = new Map<string, Set<number>>();
  for (const name of readdirSync(coverage)) addRanges(readFileSync(join(coverage, name), 'utf8'), found);
  return found;
}

/** As NODE_V8_COVERAGE writes it; the first range of a function is all of it. */
interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { startOffset: number; count: number }[] }[];
  }[];
}

function addRanges(json: string, found: Map<string, Set<number>>): void {
  for (const { functions, url } of (JSON.parse(json) as Coverage).result) {
    const file = /\/lib\/([^/]+)$/.exec(url)?.[1];
    if (file === undefined) continue;
    const starts = found.get(file) ?? new Set();
    found.set(file, starts);
    for (const { ranges } of functions) {
      const whole = ranges[0];
      if (whole !== undefined && whole.count > 0) starts.add(whole.startOffset);
    }
  }
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** What is in order, and what people most often get wrong: the first line, and where the ticket stands. */
const messages = [
  'feat: add the cart\n\nTask: TASK-1',
  'fix(cart): count each item once\n\nIt counted twice.\n\nTask: TASK-2\nSigned-off-by: Ada <ada@acme.test>',
  'Added the sum of the cart',
  'feat: add the sum\n\nTask: TASK-3\n\nIt is shown below the cart.',
  'perf: add it up once',
];

const someone = {
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@acme.test',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@acme.test',
};

const project = {
  message: 'feat: add the cart\n\nTask: TASK-1\n',
  'src/cart.ts': 'one();\ntwo();\n',
  'lcov.info':
    'TN:\nSF:src/cart.ts\nFN:1,a\nFNDA:1,a\nDA:1,300\nDA:2,0\nLF:2\nLH:1\nBRDA:1,0,0,1\nBRDA:1,0,1,-\nend_of_record\n',
  'cobertura.xml':
    '<?xml version="1.0" ?>\n<coverage><packages><package name="a"><classes><class name="a" filename="src/cart.ts"><lines>\n<line number="1" hits="1"/>\n<line number="2" hits="0"/>\n</lines></class></classes></package></packages></coverage>\n',
  'trivy.json': JSON.stringify({
    ...{ SchemaVersion: 2, ArtifactName: 'shop', ArtifactType: 'container_image' },
    Results: [
      {
        ...{ Target: 'shop (debian 12.5)', Class: 'os-pkgs', Type: 'debian' },
        Vulnerabilities: [
          {
            ...{ VulnerabilityID: 'CVE-2026-10001', PkgName: 'cart', InstalledVersion: '1.0.0', Severity: 'HIGH' },
            PkgIdentifier: { PURL: 'pkg:deb/debian/cart@1.0.0' },
          },
        ],
      },
    ],
  }),
  'grype.json': JSON.stringify({
    matches: [
      {
        vulnerability: { id: 'CVE-2026-10001', severity: 'High', cvss: [], fix: { versions: [], state: 'unknown' } },
        ...{ relatedVulnerabilities: [], matchDetails: [] },
        artifact: { name: 'cart', version: '1.0.0', type: 'deb', purl: 'pkg:deb/debian/cart@1.0.0', locations: [] },
      },
    ],
    descriptor: { name: 'grype', version: '0.104.0' },
  }),
  'scan.sarif': JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Acme Scan', rules: [{ id: 'acme/low', properties: { tags: ['security'] } }] } },
        results: [
          {
            ...{ ruleId: 'acme/low', ruleIndex: 0, message: { text: 'One' } },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'src/cart.ts' }, region: { startLine: 1 } } }],
            partialFingerprints: { primaryLocationLineHash: '1234567890:1' },
          },
        ],
      },
    ],
  }),
  'change.diff':
    'diff --git a/src/cart.ts b/src/cart.ts\nindex 1111111..2222222 100644\n--- a/src/cart.ts\n+++ b/src/cart.ts\n@@ -0,0 +1,2 @@\n+one();\n+two(); // pragma: no cover\n',
};

await main();
