/** The cells of a line of a table, trimmed; `\|`, and a bar between backticks, is no border. Null: no bar at all. */
export function cellsOf(line: string): readonly string[] | null {
  const text = line.trim();
  const cells: string[] = [];
  let cell = '';
  let inCode = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '\\' && text[at + 1] === '|') {
      cell += '|';
      at += 1;
    } else if (letter === '|' && !inCode) {
      cells.push(cell.trim());
      cell = '';
    } else {
      if (letter === '`') inCode = !inCode;
      cell += letter;
    }
  }
  if (cells.length === 0) return null;
  if (cell.trim() !== '') cells.push(cell.trim());
  if (text.startsWith('|')) cells.shift();
  return cells;
}

/** Whether it is the line below the head of a table: `| --- | :--: |`. */
export function isDelimiter(line: string): boolean {
  if (!line.includes('-') || !line.includes('|')) return false;
  for (const letter of line) if (!'|:- \t'.includes(letter)) return false;
  return true;
}
