import type { Clause } from '@cm/model';

import type { GeneratedFile } from './file.ts';

const head = `// Generated from the clause catalogue by \`npm run generate\`.

/** SOC 2 criteria by clause id: all that a report needs of the catalogue, which is ten times as large. */
export const criteriaByClause: Readonly<Record<string, readonly string[]>> = {
`;

/** The criteria of every clause, so that a run does not load the catalogue's texts. */
export function criteriaFile(clauses: readonly Clause[]): GeneratedFile {
  const lines = clauses.map(({ id, criteria }) => `  '${id}': [${criteria.map((one) => `'${one}'`).join(', ')}],\n`);
  return { path: 'packages/policy/src/clauses/criteria.ts', content: `${head}${lines.join('')}};\n` };
}
