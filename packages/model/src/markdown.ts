/** Outside text as a code span in a table cell: nothing in it is live there. */
export function codeCell(text: string): string {
  const plain = text
    .slice(0, 300)
    .replaceAll(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g, ' ')
    .replaceAll('`', 'ˋ')
    .replaceAll('|', '\\|');
  return `\`${plain.trim() === '' ? '?' : plain}\``;
}

/** A cell of figures: `80.1 %`, `+2`, `–`. */
const figures = /^[-+–−\d., %×/]*$/;

/** A table of GitHub's Markdown; cells are Markdown already. Columns of figures stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const isFigures = (index: number): boolean => rows.every((cells) => figures.test(cells[index] ?? ''));
  const rule = head.map((_, index) => (index > 0 && isFigures(index) ? '---:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
