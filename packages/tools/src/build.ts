import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { clauses } from '@cm/policy/clauses';

import { bundle } from './build/bundle.ts';
import { withParser } from './build/parser.ts';
import { releaseTree } from './build/release.ts';
import { withScanners } from './build/scanners.ts';
import { sizeReport } from './build/sizes.ts';
import { differences, readTree, writeTree } from './build/tree.ts';
import { driftOf } from './generate/file.ts';
import { leftOver, plan } from './generate/plan.ts';
import { controlNames, loadControls, repositoryRoot, suiteVersion } from './workspace.ts';

/**
 * `node packages/tools/src/build.ts [--check] [--out DIR] [--twin owner/repo@ref]`: writes the release tree, or says
 * where the committed one differs from what the sources give.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { check: { type: 'boolean' }, out: { type: 'string' }, twin: { type: 'string' } },
  });
  const root = repositoryRoot;
  const out = values.out === undefined ? join(root, 'dist') : resolve(values.out);
  if (values.twin !== undefined && !/^[\w.-]+\/[\w.-]+@[\w./-]+$/.test(values.twin)) {
    console.error(`--twin "${values.twin}" is no owner/repo@ref.`);
    return 2;
  }
  const actions = await loadControls(root);
  const version = suiteVersion(root);
  const files = plan({ root, actions, clauses, version });
  const drift = driftOf(root, files, leftOver(root, files));
  if (drift.length > 0) {
    console.error(`${drift.map(({ state, path }) => `${state} ${path}`).join('\n')}\nRun first: npm run generate`);
    return 1;
  }
  const lib = withParser(root, withScanners(root, await bundle(root, controlNames(root))));
  const tree = await releaseTree({ root, actions, version, lib, twin: values.twin ?? null });
  if (values.check === true) return check(differences(tree, readTree(out), process.platform));
  writeTree(out, tree);
  for (const line of sizeReport(tree)) console.log(line);
  return 0;
}

function check(lines: readonly string[]): number {
  for (const line of lines) console.log(line);
  console.log(
    lines.length === 0
      ? 'dist/ is what the sources give, byte for byte.'
      : `${lines.length} files of dist/ are not what the sources give. Run: npm run build`,
  );
  return lines.length === 0 ? 0 : 1;
}

if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(`The build runs on Node 24, and this is ${process.versions.node}. Use: npm run build`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
}
