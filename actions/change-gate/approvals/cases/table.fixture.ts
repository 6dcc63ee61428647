/** One row of the tables: what is told, and what has to come out. */
export interface CaseRow {
  readonly section: string;
  readonly what: string;
  /** With what holds for the whole table. */
  readonly settings: string;
  readonly history: string;
  readonly approval: string;
  readonly counts: readonly string[];
  /** `bob: stale`. */
  readonly not: readonly string[];
  /** `separation-of-duties waiting`, sorted. */
  readonly rest: readonly string[];
}

/** Rows of all tables of a file. `Always:` holds for the table below it. */
export function rowsOf(markdown: string): readonly CaseRow[] {
  let [section, always] = ['', ''];
  const rows: CaseRow[] = [];
  for (const line of markdown.split('\n')) {
    if (line.startsWith('## ')) [section, always] = [line.slice(3), ''];
    if (line.startsWith('Always: ')) always = line.slice('Always: '.length);
    if (!line.startsWith('|') || line.startsWith('|---') || line.startsWith('| what')) continue;
    rows.push(rowOf(section, always, line));
  }
  return rows;
}

function rowOf(section: string, always: string, line: string): CaseRow {
  const cells = line.split('|').map((cell) => cell.trim());
  const cell = (at: number): string => cells[at] ?? '';
  return {
    section,
    what: cell(1),
    settings: [always, cell(2)].filter((text) => text !== '').join('; '),
    history: cell(3),
    approval: cell(4),
    counts: parts(cell(5), ','),
    not: parts(cell(6), ';'),
    rest: parts(cell(7), ';').toSorted(),
  };
}

function parts(cell: string, separator: string): readonly string[] {
  return cell.split(separator).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}
