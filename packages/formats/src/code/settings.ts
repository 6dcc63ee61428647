import { type SettingsFile, settingsFileOf } from './settings-files.ts';

/** A line of a tool's settings that says what is measured. */
export interface SettingLine {
  /** 1-based. */
  readonly line: number;
  /** `leaves-out`: more of it measures less. `measures`: less of it does. */
  readonly kind: 'leaves-out' | 'measures';
  readonly text: string;
}

/** More lines than a settings file has; what comes after is not read. */
const mostLines = 20_000;

/** The lines of a file that say what coverage measures or leaves out; none for files that hold no such settings. */
export function settingLines(path: string, text: string): readonly SettingLine[] {
  const file = settingsFileOf(path);
  if (file === null) return [];
  const found: SettingLine[] = [];
  const scope = scopeOf(file);
  let open: Block | null = null;
  for (const [index, line] of text.slice(0, 2_000_000).split(/\r?\n/, mostLines).entries()) {
    const trimmed = line.trim();
    const inside = scope(trimmed, indentOf(line));
    if (open !== null && !goesOn(open, line)) open = null;
    if (open === null && inside) open = opened(file, line);
    if (open === null || trimmed === '') continue;
    found.push({ line: index + 1, kind: open.kind, text: trimmed.slice(0, 200) });
    open = { ...open, depth: open.depth + (open.started ? bracketsIn(trimmed) : 0), started: true };
  }
  return found;
}

interface Block {
  readonly kind: SettingLine['kind'];
  readonly indent: number;
  /** Brackets that the block has open. */
  readonly depth: number;
  /** The key's own line was taken in. */
  readonly started: boolean;
}

function opened(file: SettingsFile, line: string): Block | null {
  const trimmed = line.trim().replace(/^\{\s*/, '');
  const kind = file.leavesOut.test(trimmed) ? 'leaves-out' : file.measures.test(trimmed) ? 'measures' : null;
  if (kind === null) return null;
  return { kind, indent: indentOf(line), depth: bracketsIn(line.trim()), started: false };
}

/** Until its brackets close; without brackets, while lines are indented deeper or are items of a list. */
function goesOn({ indent, depth }: Block, line: string): boolean {
  if (depth > 0) return true;
  if (line.trim() === '') return true;
  return indentOf(line) > indent || (indentOf(line) === indent && line.trim().startsWith('- '));
}

/** Whether a line lies in the part of the file that is about coverage. */
function scopeOf({ within }: SettingsFile): (trimmed: string, indent: number) => boolean {
  if (within === null) return () => true;
  const sections = within.source.startsWith('^\\[');
  let inside = false;
  let depth = 0;
  return (trimmed) => {
    if (sections) {
      if (/^\[[A-Za-z]/.test(trimmed)) inside = within.test(trimmed);
      return inside;
    }
    if (!inside && within.test(trimmed)) {
      inside = true;
      depth = 0;
    }
    const was = inside;
    if (inside) depth += bracketsIn(trimmed);
    if (depth <= 0) inside = false;
    return was;
  };
}

function bracketsIn(line: string): number {
  let depth = 0;
  for (const char of line) {
    if (char === '{' || char === '[' || char === '(') depth += 1;
    else if (char === '}' || char === ']' || char === ')') depth -= 1;
  }
  return depth;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
