#!/usr/bin/env node
// Built from the sources by `npm run build`; the code is in ../lib.
import module from 'node:module';

if (Number.parseInt(process.versions.node, 10) < 20) {
  console.error(`cm needs Node 20 or newer, and this is ${process.versions.node}. Install a newer Node and run it again.`);
  process.exitCode = 2;
} else {
  try {
    const [command, ...words] = process.argv.slice(2);
    const isRange = command === 'commit-lint' && words.some((word) => /^--(?:range|tag)\b/.test(word));
    // A range is read in less time than V8 takes to compile what reads it. Measured on Node 24; another has other flags.
    const flags = isRange && process.versions.node.startsWith('24.') ? ['--no-sparkplug', '--no-maglev', '--no-opt', '--no-parallel-scavenge'] : [];
    const [, , v8] = flags.length === 0 ? [] : ['child_process', 'os', 'v8'].map((name) => process.getBuiltinModule(name));
    for (const flag of flags) v8.setFlagsFromString(flag);
    // V8 keeps what it compiled in the user's own folder; not in CI, where an earlier step could have written there.
    const home = process.env.HOME ?? process.env.LOCALAPPDATA;
    const folder = isRange ? 'cm-actions/range' : 'cm-actions';
    if (home && !process.env.CI) module.enableCompileCache?.(`${home}/.cache/${folder}`);
    const { cm } = await import('../lib/index.js');
    await cm();
  } catch (error) {
    const reason = String(error?.message ?? error).split(/[\r\n]/, 1)[0];
    console.error(`cm could not run, so nothing was checked: ${reason}. Install it again: npx -y github:org/cm-actions#v1`);
    process.exitCode = 2;
  }
}
