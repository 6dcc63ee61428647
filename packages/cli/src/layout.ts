/** Breaks text into lines of at most `width` characters at its blanks; a longer word keeps a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

function wrapLine(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ').filter((part) => part !== '')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (longer.length <= width || current === '') current = longer;
    else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current];
}

/** Every line behind the same margin; empty lines stay empty. */
export function indent(text: string, margin: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : margin + line))
    .join('\n');
}

/** A paragraph that fits the width behind its margin. */
export function paragraph(text: string, width: number, margin = ''): string {
  return indent(wrap(text, width - margin.length).join('\n'), margin);
}

/** Two columns: terms on the left, their wrapped text on the right. A long term keeps a line of its own. */
export function table(rows: readonly (readonly [term: string, text: string])[], width: number, margin = '  '): string {
  const fitting = rows.map(([term]) => term.length).filter((length) => length <= widestTerm);
  const left = Math.max(0, ...fitting) + margin.length + 2;
  return rows
    .map(([term, text]) => {
      const lines = wrap(text, Math.max(20, width - left));
      const head = margin + term;
      const body = lines.map((line, index) =>
        index === 0 && term.length <= widestTerm ? head.padEnd(left) + line : ' '.repeat(left) + line,
      );
      return (term.length <= widestTerm ? body : [head, ...body]).join('\n');
    })
    .join('\n');
}

const widestTerm = 28;
