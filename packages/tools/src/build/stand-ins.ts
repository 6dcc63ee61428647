import { dirname, join } from 'node:path';

import type { Plugin } from 'rolldown';

import { scannerBytes, scannerFile, scannerName } from './scanners.ts';

const none = '\0stand-in:';

/**
 * What nothing here calls, but a bundler keeps: @actions/github hands a client methods for each of GitHub's addresses, and
 * for pages, as a whole. Requests are sent by their routes.
 */
const unused: Readonly<Record<string, string>> = {
  '@octokit/plugin-rest-endpoint-methods': 'export function restEndpointMethods() { return {}; }',
  '@octokit/plugin-paginate-rest': 'export function paginateRest() { return {}; }',
  // An octokit has it beside `request`, with which questions in GraphQL are sent.
  '@octokit/graphql': 'export function withCustomRequest() { return { defaults() {} }; }',
  // @actions/workflow-parser says times of schedules in words with it, for editors.
  cronstrue: 'export default {};',
};

/**
 * What @actions/github does as it is loaded, for clients that are made without options: it reads the event, twice, and makes agents,
 * although octokit knows none. The forge's adapter hands every client the `fetch` to use. Source: ADR 19.
 */
const unusedBelowGithub: Readonly<Record<string, string>> = {
  './context.js': 'export function Context() {}',
  '@actions/http-client': `export function HttpClient() {
  const dispatch = () => { throw new Error('Requests go by the fetch of packages/github.'); };
  return { getAgent() {}, getAgentDispatcher() { return { dispatch }; } };
}`,
};

/** What writes YAML, and walks over its tokens: nothing here does, and yaml's nodes and parser hold on to it. */
const writers = /\/yaml\/browser\/dist\/(?:stringify\/\w+|parse\/cst-visit)\.js$/;

/** The same libraries as ES modules, of which a bundler leaves out what nothing calls; Node is given them as CommonJS. */
const modules: Readonly<Record<string, string>> = { cvss4: 'dist/bundle.es.js', yaml: 'browser/dist/index.js' };

/** Made whenever the library is loaded and asked hardly ever: to make one, V8 reads tables of Unicode for longer than a start takes. */
const collator = 'const { compare: localeCompare } = new Intl.Collator()';
const laterCollator = 'const localeCompare = (a, b) => new Intl.Collator().compare(a, b)';
const withCollator = /\/packageurl-js\/src\/strings\.js$/;

/** Other copies of what the bundle holds anyway, or ones of which a bundler can leave nothing out. Source: ADR 20. */
export function standIns(root: string): Plugin {
  return {
    name: 'stand-ins',
    async resolveId(source, importer = '') {
      if (Object.hasOwn(unused, source)) return `${none}${source}`;
      const isGithubs = importer.replaceAll('\\', '/').includes('/node_modules/@actions/github/');
      if (isGithubs && Object.hasOwn(unusedBelowGithub, source)) return `${none}${source}`;
      const resolve = async (name: string): Promise<string | undefined> =>
        (await this.resolve(name, join(root, 'packages/github/src/client.ts'), { skipSelf: true }))?.id;
      const file = modules[source];
      if (file === undefined) return null;
      const manifest = await resolve(`${source}/package.json`);
      return manifest === undefined ? null : join(dirname(manifest), file);
    },
    load(id) {
      return id.startsWith(none) ? { ...unused, ...unusedBelowGithub }[id.slice(none.length)] : null;
    },
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const scanner = scannerName(path);
      if (scanner !== null) return readingFile(`./${scannerFile(scanner)}`, scannerBytes(code));
      if (withCollator.test(path)) return replaced(code, collator, laterCollator);
      return writers.test(path) ? refusing(code) : null;
    },
  };
}

/** Throws where the library says it otherwise by now. */
function replaced(code: string, old: string, by: string): string {
  if (!code.includes(old)) throw new Error(`A module that is bundled holds no “${old}” any more: see stand-ins.ts.`);
  return code.replace(old, by);
}

/** A module with the same names, each a function that refuses to run. */
function refusing(code: string): string {
  const names = /^export \{ (.+) \};$/m.exec(code)?.[1]?.split(', ') ?? [];
  return names.map((name) => `export function ${name}() { throw new Error('Nothing here writes YAML.'); }\n`).join('');
}

/** What stands in the place of code as text: the same, from a file beside the bundle, or an error where that is another. */
function readingFile(file: string, bytes: Uint8Array): string {
  return `import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const file = ${JSON.stringify(file)};
export const code = readFileSync(createRequire(import.meta.url).resolve(file));
let sum = code.length;
for (let at = 0; at < code.length; at += 1) sum = (Math.imul(sum, 31) + code[at]) | 0;
if (sum !== ${sumOf(bytes)}) throw new Error(file + ' is broken');
`;
}

/** Another number for any other byte; of a few kilobytes, that is sooner done than Node's `zlib` is loaded. */
function sumOf(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => (Math.imul(sum, 31) + byte) | 0, bytes.length);
}
