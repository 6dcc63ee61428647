#!/usr/bin/env node
// Built from the sources by `npm run build`; the code is in ../lib.
import module from 'node:module';

if (Number.parseInt(process.versions.node, 10) < 20) {
  console.error(`cm needs Node 20 or newer, and this is ${process.versions.node}. Install a newer Node and run it again.`);
  process.exitCode = 2;
} else {
  try {
    // V8 keeps what it compiled in the user's own folder; not in CI, where an earlier step could have written there.
    const home = process.env.HOME ?? process.env.LOCALAPPDATA;
    if (home && !process.env.CI) module.enableCompileCache?.(`${home}/.cache/cm-actions`);
    const { cm } = await import('../lib/index.js');
    await cm();
  } catch (error) {
    const reason = String(error?.message ?? error).split(/[\r\n]/, 1)[0];
    console.error(`cm could not run, so nothing was checked: ${reason}. Install it again: npx -y github:org/cm-actions#v1`);
    process.exitCode = 2;
  }
}
