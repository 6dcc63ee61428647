import { camelCase } from '../scaffold/names.ts';

const reason = `const reason = String(error?.message ?? error).split(/[\\r\\n]/, 1)[0]`;

/** `<control>/index.js`: starts the bundle, or says in one sentence why it cannot, and exits 2. `lib`: where that is from there. */
export function controlStub(name: string, lib = '../lib'): string {
  const start = camelCase(name);
  return `// Built from the sources by \`npm run build\`; the code is in ${lib}.
try {
  const { ${start} } = await import('${lib}/index.js');
  await ${start}();
} catch (error) {
  ${reason}.replaceAll('%', '%25');
  console.log(\`::error::${name} could not run, so nothing was checked: \${reason}. Use a released tag, such as org/cm-actions/${name}@v1, whose tree is complete.\`);
  process.exitCode = 2;
}
`;
}

/** Told to V8 before a range is read: it would compile what is done with before that pays. What takes longer tells it otherwise. */
const rangeFlags = ['--no-sparkplug', '--no-maglev', '--no-opt', '--no-parallel-scavenge'];

/**
 * `cm/index.js`: the same for the command line, which runs on the Node that the developer has. V8 keeps what it compiled for a
 * process with the same flags only, so a range has a folder of its own; and it takes what Node has ready only without flags, so
 * those modules come first.
 */
export function cliStub(): string {
  return `#!/usr/bin/env node
// Built from the sources by \`npm run build\`; the code is in ../lib.
import module from 'node:module';

if (Number.parseInt(process.versions.node, 10) < 20) {
  console.error(\`cm needs Node 20 or newer, and this is \${process.versions.node}. Install a newer Node and run it again.\`);
  process.exitCode = 2;
} else {
  try {
    const [command, ...words] = process.argv.slice(2);
    const isRange = command === 'commit-lint' && words.some((word) => /^--(?:range|tag)\\b/.test(word));
    // A range is read in less time than V8 takes to compile what reads it. Measured on Node 24; another has other flags.
    const flags = isRange && process.versions.node.startsWith('24.') ? ${JSON.stringify(rangeFlags).replaceAll('"', "'").replaceAll(',', ', ')} : [];
    const [, , v8] = flags.length === 0 ? [] : ['child_process', 'os', 'v8'].map((name) => process.getBuiltinModule(name));
    for (const flag of flags) v8.setFlagsFromString(flag);
    // V8 keeps what it compiled in the user's own folder; not in CI, where an earlier step could have written there.
    const home = process.env.HOME ?? process.env.LOCALAPPDATA;
    const folder = isRange ? 'cm-actions/range' : 'cm-actions';
    if (home && !process.env.CI) module.enableCompileCache?.(\`\${home}/.cache/\${folder}\`);
    const { cm } = await import('../lib/index.js');
    await cm();
  } catch (error) {
    ${reason};
    console.error(\`cm could not run, so nothing was checked: \${reason}. Install it again: npx -y github:org/cm-actions#v1\`);
    process.exitCode = 2;
  }
}
`;
}

/** The tree's root \`action.yml`, for whoever forgets the control's name: it fails and says which there are. */
export function rootActionYml(names: readonly string[]): string {
  const list = names.map((name) => `org/cm-actions/${name}@v1`).join(', ');
  return `# Built from the sources by \`npm run build\`.
name: cm-actions
description: Use a sub-path such as org/cm-actions/${names[0] ?? '<control>'}@v1; this one only says so.
runs:
  using: composite
  steps:
    - name: Say which control to use
      shell: bash
      run: |
        echo "::error::Name a control after the repository: use a sub-path: org/cm-actions/<control>@v1. There are: ${list}."
        exit 2
`;
}

/** `package.json` of the tree, so that `npx github:org/cm-actions#v1` finds the command line. */
export function manifest(version: string): string {
  const content = {
    name: '@org/cm-actions',
    version,
    description: 'GitHub Actions that make a change-management policy hold by itself',
    license: 'MIT',
    type: 'module',
    bin: { cm: 'cm/index.js' },
    engines: { node: '>=20' },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
