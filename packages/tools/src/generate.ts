import { clauses } from '@cm/policy/clauses';

import { driftOf, repair } from './generate/file.ts';
import { leftOver, plan } from './generate/plan.ts';
import { scannerFiles } from './generate/scanners.ts';
import { loadControls, repositoryRoot, suiteVersion } from './workspace.ts';

/** `node packages/tools/src/generate.ts [--check]`: brings every generated file up to date, or says which are not. */
async function main(check: boolean): Promise<number> {
  const root = repositoryRoot;
  const [actions, scanners] = await Promise.all([loadControls(root), scannerFiles(root)]);
  const files = [...plan({ root, actions, clauses, version: suiteVersion(root) }), ...scanners];
  const drift = driftOf(root, files, leftOver(root, files));
  for (const { path, state } of drift) console.log(`${state.padEnd(9)} ${path}`);
  if (!check) repair(root, files, drift);
  if (drift.length === 0) console.log(`All ${files.length} generated files are up to date.`);
  else if (check) console.log(`${drift.length} generated files differ from their sources. Run: npm run generate`);
  return check && drift.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.includes('--check'));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
