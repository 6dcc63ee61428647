import { codeCell, table } from '@cm/model/markdown';

import { allParts, partWords } from './needs.ts';

interface Row {
  readonly state?: unknown;
  readonly text?: unknown;
  readonly issue?: unknown;
}

/** The change request as a table of the job summary, from the case's facts; empty where there is none. */
export function recordSection(facts: Readonly<Record<string, unknown>>, prefix: string): string {
  const request = facts['changeRequest'];
  if (typeof request !== 'object' || request === null) return '';
  const found = request as Readonly<Record<string, unknown>>;
  const rows = allParts.map((part) => {
    const { state, text, issue } = (found[part] ?? {}) as Row;
    const from = typeof issue === 'number' ? `${String(state)}, in #${issue}` : String(state);
    return [partWords[part], from, codeCell(typeof text === 'string' && text !== '' ? text.slice(0, 120) : '-')];
  });
  const by =
    typeof found['derivedFor'] === 'string'
      ? `\n\nWorked out from the diff, for ${codeCell(found['derivedFor'])} opened it.`
      : '';
  return `### ${prefix}Change request\n\n${table(['Part', 'State', 'Text'], rows)}${by}`;
}
