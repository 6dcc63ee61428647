/** Characters that take two columns of a terminal (Unicode Standard Annex 11, wide and full-width, in broad strokes). */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const zero = /[\p{Mn}\p{Cf}]/u;

/** Columns that a text takes on a terminal. */
export function columns(text: string): number {
  let total = 0;
  for (const character of text) total += zero.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return total;
}

/**
 * Breaks prose into lines of at most `width` columns, each after `indent`. Words are never broken: a path or an
 * address must stay whole to be copied.
 */
export function wrap(text: string, width: number, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  let used = indent.length;
  for (const word of text.split(' ')) {
    const size = columns(word);
    if (used > indent.length && used + 1 + size > width) {
      lines.push(line);
      line = indent;
      used = indent.length;
    }
    const gap = used === indent.length ? '' : ' ';
    line += gap + word;
    used += gap.length + size;
  }
  return [...lines, line];
}
