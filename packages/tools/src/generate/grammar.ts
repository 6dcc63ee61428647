import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { GeneratedFile } from './file.ts';

/**
 * GitHub's grammar of workflows as @actions/workflow-parser brings it, without the texts for editors that are two thirds of
 * it. As a module, because the package imports its JSON in a way that Node refuses.
 */
export function grammarFile(root: string): GeneratedFile {
  const file = grammarIn(root);
  const whole: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const text = JSON.stringify(withoutTexts(whole)).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return {
    path: 'packages/cli/src/template/grammar/schema.ts',
    content: `// Generated from @actions/workflow-parser (MIT, GitHub) by \`npm run generate\`.

/** GitHub's grammar of workflows, as JSON. */
export const grammar =
  '${text}';
`,
  };
}

/** The package gives out no JSON, so it is found by its folder. */
function grammarIn(root: string): string {
  const folders =
    createRequire(join(root, 'packages/cli/package.json')).resolve.paths('@actions/workflow-parser') ?? [];
  const name = '@actions/workflow-parser/dist/workflow-v1.0.min.json';
  const found = folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
  if (found === undefined) throw new Error(`${name} is missing; run npm ci.`);
  return found;
}

/** A `description` says something of what it stands in; under `properties` it is the name of a key. */
export function withoutTexts(value: unknown, isNames = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutTexts(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => isNames || key !== 'description' || typeof item !== 'string')
      .map(([key, item]) => [key, withoutTexts(item, key === 'properties' && !isNames)]),
  );
}
