import { createHash } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';

const { env } = process;
const input = (name) => env[`INPUT_${name.toUpperCase()}`] ?? '';
const root = env.GITHUB_WORKSPACE;
const name = input('name');
const lines = input('path')
  .split('\n')
  .map((line) => line.trim());
const wanted = lines.filter((line) => line !== '' && !line.startsWith('!'));
const excluded = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));

const absolute = (path) => (isAbsolute(path) ? path : resolve(root, path));
const listed = (path) =>
  statSync(path).isDirectory() ? readdirSync(path, { recursive: true }).map((entry) => join(path, entry)) : [path];
const found = (patterns) => patterns.flatMap((pattern) => globSync(absolute(pattern))).flatMap(listed);
const hidden = (path) =>
  input('include-hidden-files') !== 'true' && /(?:^|\/)\.[^/]/.test(relative(root, path).replaceAll('../', ''));

const away = new Set(found(excluded));
const files = [...new Set(found(wanted))].filter((path) => statSync(path).isFile() && !away.has(path) && !hidden(path));
process.stdout.write(`stand-in: actions/upload-artifact keeps ${files.length} files as ${name}\n`);

if (files.length === 0) {
  const message = `No files were found with the provided path: ${wanted.join(', ')}. No artifacts will be uploaded.`;
  if (input('if-no-files-found') === 'error') throw new Error(message);
  process.stdout.write(`${message}\n`);
} else {
  const folder = join(env.CM_ARTIFACTS, name);
  if (existsSync(folder) && input('overwrite') !== 'true')
    throw new Error(
      `Failed to CreateArtifact: Received non-retryable error: (409) Conflict: an artifact with this name already exists: ${name}`,
    );
  rmSync(folder, { recursive: true, force: true });
  const one = wanted.length === 1 && files.length === 1 && files[0] === absolute(wanted[0]);
  const bases = wanted.map((pattern) => base(absolute(pattern)));
  const top = bases.length === 1 ? bases[0] : common(bases);
  const hash = createHash('sha256');
  for (const file of files.toSorted()) {
    const path = one ? basename(file) : relative(top, file);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(file, join(folder, path));
    hash.update(path).update(readFileSync(file));
  }
  const outputs = {
    'artifact-id': '1',
    'artifact-url': `https://github.com/${env.GITHUB_REPOSITORY}/artifacts/1`,
    'artifact-digest': hash.digest('hex'),
  };
  appendFileSync(
    env.GITHUB_OUTPUT,
    Object.entries(outputs)
      .map(([key, value]) => `${key}=${value}\n`)
      .join(''),
  );
}

/** The folder before the first wildcard; of a plain file, its folder. */
function base(path) {
  const parts = path.split('/');
  const wild = parts.findIndex((part) => /[*?[]/.test(part));
  if (wild !== -1) return parts.slice(0, wild).join('/');
  return existsSync(path) && statSync(path).isFile() ? dirname(path) : path;
}

/** The folder that all have in common. */
function common(paths) {
  const all = paths.map((path) => path.split('/'));
  const first = all[0];
  const length = first.findIndex((part, index) => all.some((parts) => parts[index] !== part));
  return (length === -1 ? first : first.slice(0, length)).join('/');
}
