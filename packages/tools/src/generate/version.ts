import type { GeneratedFile } from './file.ts';

/** The suite's version as code, so that the sources and the bundle tell the same one. */
export function versionFile(version: string): GeneratedFile {
  return {
    path: 'packages/suite/src/version.ts',
    content: `// Generated from package.json by \`npm run generate\`.

/** Version of the suite, as in the root package.json. */
export const version = '${version}';
`,
  };
}
