/** What a step wrote for the runner: names and values, or the reason why the runner refuses the file. */
export interface FileCommands {
  readonly values: ReadonlyMap<string, string>;
  readonly problem: string | null;
}

/**
 * Reads `GITHUB_OUTPUT`, `GITHUB_ENV` or `GITHUB_STATE` as the runner does: `name=value`, or `name<<DELIMITER`, lines, and
 * the delimiter alone on a line. Source: actions/runner, FileCommandManager.
 */
export function parseFileCommands(text: string): FileCommands {
  const values = new Map<string, string>();
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    if (heredoc <= 0 || heredoc + 2 === line.length) return { values, problem: `Invalid format '${line}'` };
    const delimiter = line.slice(heredoc + 2);
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0) return { values, problem: `Matching delimiter not found '${delimiter}'` };
    values.set(line.slice(0, heredoc), lines.slice(at + 1, end).join('\n'));
    at = end;
  }
  return { values, problem: null };
}
