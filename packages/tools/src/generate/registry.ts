import { createHash } from 'node:crypto';

import type { AnyAction } from '@cm/app';
import { builtInPolicy } from '@cm/policy';

import type { GeneratedFile } from './file.ts';

const head = `// Generated from the folders of actions/ by \`npm run generate\`. A new control is a new folder: \`cm new action <name>\`.
import type { AnyAction } from '@cm/app';

/** What is known of a control without loading it, so that \`cm list\` and the policy loader stay fast. */
export interface RegistryEntry {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Rule ids, in the control's own order. */
  readonly rules: readonly string[];
  /** SHA-256 of the policy that judges where there is no policy file: the policy document with this control's defaults. */
  readonly builtInSha256: string;
  readonly load: () => Promise<AnyAction>;
}
`;

/** The list of controls that everything else reads: names and light metadata at once, code on demand. */
export function registryFile(actions: readonly AnyAction[]): GeneratedFile {
  const entries = actions.map(entry).join('');
  const map = `\n/** Every control of the suite, by name, sorted. */\nexport const registry: Readonly<Record<string, RegistryEntry>> = {`;
  return {
    path: 'packages/suite/src/registry.ts',
    content: `${head}${map}${entries === '' ? '' : `\n${entries}`}};\n`,
  };
}

function entry({ name, title, description, rules, defaults }: AnyAction): string {
  const policy = JSON.stringify(builtInPolicy({ [name]: defaults }));
  const ids = rules.map(({ id }) => quote(id)).join(', ');
  return `  ${key(name)}: {
    name: ${quote(name)},
    title: ${quote(title)},
    description: ${quote(description)},
    rules: [${ids}],
    builtInSha256: ${quote(createHash('sha256').update(policy).digest('hex'))},
    load: async () => (await import('../../../actions/${name}/action.ts')).action,
  },
`;
}

function key(name: string): string {
  return /^[a-z]+$/.test(name) ? name : quote(name);
}

/** A single-quoted literal. */
function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
