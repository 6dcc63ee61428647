import type { Section } from './body.ts';
import type { Sections } from './goose-sections.ts';
import type { ReadFile } from './revision.ts';

const example = 'Write `-- migrate:up` on a line of its own above the statements';

/** Cuts a file of dbmate at `-- migrate:up` and `-- migrate:down`. Source: dbmate `pkg/dbmate/migration.go`. */
export function dbmateSections({ path, text }: ReadFile): Sections {
  const lines = text.split(/\r?\n/);
  const up = lines.findIndex((line) => directive(line) === 'up');
  const down = lines.findIndex((line) => directive(line) === 'down');
  if (up < 0) return { line: 1, reason: `it has no \`-- migrate:up\`. ${example}` };
  if (down >= 0 && down < up) {
    return {
      line: down + 1,
      reason: '`-- migrate:down` stands above `-- migrate:up`. Put the section that goes up first',
    };
  }
  const early = lines.slice(0, up).findIndex((line) => !/^\s*(?:--|$)/.test(line));
  if (early >= 0) return { line: early + 1, reason: `a statement stands above \`-- migrate:up\`. ${example}` };
  const last = lines.length - (lines.at(-1) === '' ? 1 : 0);
  const cut = (from: number, to: number): Section => ({
    path,
    sql: lines.slice(from + 1, to).join('\n'),
    line: from + 2,
    endLine: Math.max(from + 2, to),
    transaction: hasOption(lines[from] ?? '') ? 'none' : 'shared',
  });
  return { up: cut(up, down < 0 ? last : down), down: down < 0 ? null : cut(down, last) };
}

function directive(line: string): 'up' | 'down' | null {
  const found = /^--[ \t]*migrate:(up|down)(?:[ \t].*)?$/.exec(line)?.[1];
  return found === 'up' || found === 'down' ? found : null;
}

function hasOption(line: string): boolean {
  return line.trim().split(/\s+/).includes('transaction:false');
}
