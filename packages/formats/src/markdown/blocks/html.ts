import type { Part } from './part.ts';
import { textPart } from './part.ts';
import type { Tag } from './tags.ts';
import { tagsOf } from './tags.ts';

/** A heading or a `<summary>` that is being read; it may go on over lines. */
interface Open {
  readonly name: string;
  readonly line: number;
  text: string;
}

/** The lines of a block of HTML without its tags; `<summary>` and `<h1>` to `<h6>` are headings. */
export function htmlLines(start: number, lines: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  let open: Open | null = null;
  for (const [index, line] of lines.entries()) {
    const at = start + index;
    let text = '';
    let from = 0;
    for (const tag of tagsOf(line)) {
      const before = line.slice(from, tag.start);
      from = tag.end;
      if (open === null) text += before;
      else open.text += before;
      const heading = headingAfter(tag, open, at);
      if (heading === open && tag.name !== 'details') {
        text += ' ';
        continue;
      }
      pushText(parts, at, text);
      text = '';
      if (open !== null && heading !== open) parts.push(headingPart(open));
      open = heading;
      if (tag.name === 'details') parts.push({ kind: tag.closing ? 'close' : 'open' });
    }
    if (open === null) pushText(parts, at, text + line.slice(from));
    else open.text += `${line.slice(from)} `;
  }
  if (open !== null) parts.push(headingPart(open));
  return parts;
}

function headingAfter(tag: Tag, open: Open | null, line: number): Open | null {
  if (tag.closing) return open !== null && (tag.name === open.name || tag.name === 'details') ? null : open;
  return isHeading(tag.name) ? { name: tag.name, line, text: '' } : open;
}

function isHeading(name: string): boolean {
  return name === 'summary' || (name.length === 2 && name.startsWith('h') && name > 'h0' && name < 'h7');
}

function headingPart({ name, line, text }: Open): Part {
  const kind = name === 'summary' ? 'summary' : 'heading';
  return { line, text: text.trim(), kind, level: kind === 'heading' ? Number(name[1]) : 0, cells: null, head: null };
}

function pushText(parts: Part[], line: number, text: string): void {
  if (text.trim() !== '') parts.push(textPart(line, text.trim()));
}
