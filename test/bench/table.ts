/** One number of the table. `missed` and `not measured` fail the bench; `reported` has no limit. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly limit: string;
  readonly state: 'ok' | 'MISSED' | 'not measured' | 'reported';
}

/** A row for a ratio that must not be passed. `unit` says what it is a ratio of. */
export function ratioRow(what: string, ours: number, yardstick: number, limit: number, than: string): Row {
  const ratio = ours / yardstick;
  return {
    what,
    measured: `${ratio.toFixed(2)} × (${milliseconds(ours)} / ${milliseconds(yardstick)})`,
    limit: `${limit} × ${than}`,
    state: ratio <= limit ? 'ok' : 'MISSED',
  };
}

/** A row for a number that must not be passed. */
export function limitRow(what: string, measured: number, limit: number, show: (value: number) => string): Row {
  return { what, measured: show(measured), limit: show(limit), state: measured <= limit ? 'ok' : 'MISSED' };
}

/** A row for what could not be measured, with the reason. */
export function unmeasuredRow(what: string, limit: string, error: unknown): Row {
  const reason = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 200);
  return { what, measured: `not measured: ${reason}`, limit, state: 'not measured' };
}

/** `123 ms`. */
export function milliseconds(value: number): string {
  return `${Math.round(value)} ms`;
}

/** The rows under each other, and what fails. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map(({ what, measured, limit, state }) => [what, measured, limit, state]);
  const all = [['what', 'measured', 'at most', ''], ...cells];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => [...(row[column] ?? '')].length)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
