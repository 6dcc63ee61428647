import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, matchesGlob, resolve } from 'node:path';

const { env } = process;
const input = (name) => env[`INPUT_${name.toUpperCase()}`] ?? '';
const into = resolve(env.GITHUB_WORKSPACE, input('path') || '.');
const kept = existsSync(env.CM_ARTIFACTS) ? readdirSync(env.CM_ARTIFACTS) : [];
const one = input('name');
const names = one === '' ? kept.filter((name) => matchesGlob(name, input('pattern') || '*')) : [one];

process.stdout.write(`stand-in: actions/download-artifact gives ${names.join(', ') || 'nothing'}\n`);
if (one !== '' && !kept.includes(one))
  throw new Error(`Unable to download artifact(s): Artifact not found for name: ${one}. There are: ${kept.join(', ')}`);
mkdirSync(into, { recursive: true });
for (const name of names) {
  const flat = one !== '' || input('merge-multiple') === 'true';
  cpSync(join(env.CM_ARTIFACTS, name), flat ? into : join(into, name), { recursive: true });
}
appendFileSync(env.GITHUB_OUTPUT, `download-path=${into}\n`);
