import { join } from 'node:path';

import { installedOnce } from './act/installed.ts';
import { pythonWith, run } from './oracles/toolbox.ts';

/** Versions are named, so that a new release of a linter never turns a change of ours red. */
const actionlint = 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12';
const zizmor = 'zizmor==1.32.0';
/** Milliseconds that building actionlint from nothing may take on a busy machine of two cores. */
const buildTime = 280_000;

/** What a linter says of one place. */
export interface Remark {
  readonly tool: 'actionlint' | 'zizmor';
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** The linters, installed. Both read files and ask no server. */
export interface Linters {
  readonly actionlint: (folder: string, files: readonly string[]) => Promise<readonly Remark[]>;
  /** `ignores`: whether its comments in the files hold. */
  readonly zizmor: (folder: string, ignores: boolean) => Promise<readonly Remark[]>;
}

/** Installs what is not there yet. Throws with what is missing: a linter that did not run has not passed anything. */
export async function installLinters(): Promise<Linters> {
  const [go, python] = await Promise.all([
    installedOnce([actionlint], async (into) => {
      const { exitCode, output } = await run('go', ['install', actionlint], into, {
        timeout: buildTime,
        env: { GOBIN: into },
      });
      if (exitCode !== 0) throw new Error(`Go 1.24 or newer is needed, and ${actionlint}. What it said:\n${output}`);
    }),
    installedOnce([zizmor], async (into) => void (await pythonWith(into, [zizmor]))),
  ]);
  const scripts = process.platform === 'win32' ? 'Scripts' : 'bin';
  return {
    actionlint: async (folder, files) => {
      const args = ['-format', '{{json .}}', '-shellcheck=', '-pyflakes=', ...files];
      const { exitCode, output } = await run(join(go, 'actionlint'), args, folder);
      if (exitCode !== 0 && exitCode !== 1) throw new Error(`actionlint did not come to its end: ${output}`);
      return fromActionlint(jsonIn(output));
    },
    zizmor: async (folder, ignores) => {
      const how = ['--offline', '--quiet', '--no-progress', '--no-exit-codes', '--strict-collection'];
      const args = [...how, ...(ignores ? [] : ['--no-ignores']), '--format', 'json-v1', '.'];
      const { exitCode, output } = await run(join(python, 'python', scripts, 'zizmor'), args, folder);
      if (exitCode !== 0) throw new Error(`zizmor did not come to its end: ${output}`);
      return fromZizmor(jsonIn(output));
    },
  };
}

function jsonIn(output: string): unknown {
  return JSON.parse(output.slice(output.indexOf('[')));
}

function fromActionlint(json: unknown): readonly Remark[] {
  const list = json as readonly { message: string; filepath: string; line: number; kind: string }[];
  return list.map(({ filepath, kind, line, message }) => ({
    tool: 'actionlint',
    rule: kind,
    file: filepath.replaceAll('\\', '/'),
    line,
    message,
  }));
}

interface ZizmorFinding {
  readonly ident: string;
  readonly desc: string;
  readonly locations: readonly {
    readonly symbolic: {
      readonly kind: string;
      readonly annotation: string;
      readonly key: { readonly Local: { readonly verbatim_path: string } };
    };
    readonly concrete: {
      readonly location: { readonly start_point: { readonly row: number } };
      readonly feature: string;
    };
  }[];
}

function fromZizmor(json: unknown): readonly Remark[] {
  return (json as readonly ZizmorFinding[]).map(({ desc, ident, locations }) => {
    const [place] = [...locations.filter(({ symbolic }) => symbolic.kind === 'Primary'), ...locations];
    return {
      tool: 'zizmor',
      rule: ident,
      file: (place?.symbolic.key.Local.verbatim_path ?? '').replaceAll('\\', '/').replace(/^\.\//, ''),
      line: (place?.concrete.location.start_point.row ?? 0) + 1,
      message: `${desc}: ${place?.symbolic.annotation ?? ''}: ${place?.concrete.feature.split('\n', 1)[0] ?? ''}`,
    };
  });
}
