/** UTF-16 units of a form that are read. */
const longest = 131_072;

/**
 * What an issue form makes of its questions: a heading for each, with the text that stands there beforehand. Reads the
 * lines of GitHub's form syntax (`label:`, `value:`) and not YAML as a whole; what it does not know it leaves out.
 */
export function formTemplate(form: string): string {
  const lines = form.slice(0, longest).split(/\r?\n/u);
  const out: string[] = [];
  for (const [index, line] of lines.entries()) {
    const found = /^(\s{2,40})(?:- )?(label|value|placeholder):(?:\s+(.*))?$/u.exec(line.slice(0, 400));
    if (found === null) continue;
    const [, indent = '', key, rest = ''] = found;
    const text = /^[|>][-+\d]*\s*$/u.test(rest) ? blockBelow(lines, index, indent.length) : unquoted(rest);
    if (text !== '') out.push(key === 'label' ? `### ${text}` : text);
  }
  return out.join('\n\n');
}

function blockBelow(lines: readonly string[], index: number, indent: number): string {
  const block: string[] = [];
  for (const line of lines.slice(index + 1, index + 200)) {
    if (line.trim() !== '' && line.length - line.trimStart().length <= indent) break;
    block.push(line.trim());
  }
  return block.join('\n').trim();
}

function unquoted(text: string): string {
  const value = text.trim();
  const quote = value[0];
  return value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote) ? value.slice(1, -1) : value;
}
