import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { pythonWith, run } from '../oracles/toolbox.ts';
import { sampleFiles } from '../samples/sample.ts';
import { installedOnce } from './installed.ts';

/** A fixed version: another one may read workflows otherwise. */
const version = 'github.com/nektos/act@v0.2.89';
/** Milliseconds that building act from nothing may take on a busy machine of two cores. */
const buildTime = 280_000;

/** Scanners and their like, in the versions that the workflows name. */
const scanners = ['pip==25.3', 'pip-audit==2.10.1', 'cyclonedx-bom==7.5.0'];

/** What the samples' jobs need on the machine, as a hosted runner and its caches would have it. */
export interface PipelineTools {
  /** Path of nektos/act. */
  readonly act: string;
  /** Environments of Python: of the Python service, and of what scans it. */
  readonly project: string;
  readonly scanners: string;
  /** `node_modules` of the TypeScript package. */
  readonly nodeModules: string;
}

/** Installs what is not there yet, all at the same time. Throws with what is missing: a pipeline that did not run has not passed. */
export async function pipelineTools(): Promise<PipelineTools> {
  // A pip that knows dependency groups, which setup-project asks for.
  const wanted = ['pip==25.3', ...requirements(sampleFiles('python-service')['requirements.txt'] ?? '')];
  const all = [installAct(), installPython(wanted), installPython(scanners), installNode()] as const;
  const [act, project, scanning, nodeModules] = await Promise.all(all);
  return { act, project, scanners: scanning, nodeModules };
}

async function installAct(): Promise<string> {
  const folder = await installedOnce([version], async (into) => {
    const go = await run('go', ['install', version], into, { timeout: buildTime, env: { GOBIN: into } });
    if (go.exitCode !== 0) throw new Error(missing(`Go, and ${version} from the Go module proxy`, go.output));
  });
  return join(folder, 'act');
}

async function installPython(packages: readonly string[]): Promise<string> {
  const folder = await installedOnce(['python', ...packages], async (into) => void (await pythonWith(into, packages)));
  return join(folder, 'python');
}

async function installNode(): Promise<string> {
  const manifest = sampleFiles('typescript-package')['package.json'] ?? '';
  const folder = await installedOnce(['node, with its lock', manifest], async (into) => {
    writeFileSync(join(into, 'package.json'), manifest);
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--package-lock'];
    const npm = await run('npm', ['install', ...quiet, '--cache', join(into, 'npm')], into);
    if (npm.exitCode !== 0) throw new Error(missing('npm and the packages of the TypeScript sample', npm.output));
  });
  return join(folder, 'node_modules');
}

function requirements(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

function missing(what: string, said: string): string {
  return `The pipelines cannot be run here: what is needed is ${what}. What it said:\n${said.slice(-2000)}`;
}
