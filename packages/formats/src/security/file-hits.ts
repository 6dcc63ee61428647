import { isComment, kindOfFile } from './read/kind.ts';
import { eachHunkLine } from './read/hunks.ts';
import { importsOf } from './read/imports.ts';
import { marksOf } from './read/marks.ts';
import { permissionOf, secretsOf, workflowKind } from './read/workflow.ts';
import type { HunkLine, LineHit, SecurityFile, SecurityHit } from './types.ts';

/** Longest piece of a line that is shown, UTF-16 units. */
const longestEvidence = 120;

/** A hit on a line of a file. */
export function lineHit(
  { path }: SecurityFile,
  { line, side }: HunkLine,
  { area, because, evidence }: LineHit,
): SecurityHit {
  return { area, path, line, removed: side === 'removed', because, evidence: evidence.slice(0, longestEvidence) };
}

/** What a file's own lines tell, each area and cause once. */
export function ownHits(file: SecurityFile): readonly SecurityHit[] {
  const { language } = kindOfFile(file.path);
  const workflow = workflowKind(file.path);
  const found = new Map<string, SecurityHit>();
  const imports = importBook();
  const secrets = nameBook();
  const add = (line: HunkLine, hit: LineHit): void => {
    const key = `${hit.area} ${hit.because}`;
    if (!found.has(key)) found.set(key, lineHit(file, line, hit));
  };
  eachHunkLine(file.patch ?? '', (line) => {
    if (workflow !== null) secrets.note(line, secretsOf(line.text));
    if (line.side === 'context' || isComment(line.text, language)) return;
    const right = workflow === 'workflow' ? permissionOf(line) : null;
    if (right !== null && !(line.side === 'removed' && file.status === 'removed')) add(line, right);
    for (const hit of importsOf(line.text, language)) imports.note(line, hit);
    for (const hit of marksOf(withBlock(line, language), language)) {
      if (workflow === null || hit.area !== 'data-access') add(line, hit);
    }
  });
  for (const [line, hit] of imports.changed()) add(line, hit);
  for (const [line, name] of secrets.fresh())
    add(line, { area: 'authentication', because: 'permission', evidence: `secrets.${name}` });
  return [...found.values()];
}

/** Of Terraform the line together with the head of its block, which says what the line is of. */
function withBlock({ text, under }: HunkLine, language: string): string {
  return language === 'terraform' ? `${text} ${under}` : text;
}

interface ImportBook {
  readonly note: (line: HunkLine, hit: { readonly area: LineHit['area']; readonly module: string }) => void;
  /** Modules that stand on one side only: what was moved within a file is no change. */
  readonly changed: () => readonly (readonly [HunkLine, LineHit])[];
}

function importBook(): ImportBook {
  const noted = new Map<string, { readonly line: HunkLine; readonly hit: LineHit; readonly sides: Set<string> }>();
  return {
    note: (line, { area, module }) => {
      const known = noted.get(module);
      if (known === undefined)
        noted.set(module, { line, hit: { area, because: 'import', evidence: module }, sides: new Set([line.side]) });
      else known.sides.add(line.side);
    },
    changed: () =>
      [...noted.values()]
        .filter(({ sides, hit }) => sides.size === 1 && (hit.area !== 'third-party' || sides.has('added')))
        .map(({ line, hit }) => [line, hit] as const),
  };
}

interface NameBook {
  readonly note: (line: HunkLine, names: readonly string[]) => void;
  /** Names that stand on added lines alone. */
  readonly fresh: () => readonly (readonly [HunkLine, string])[];
}

function nameBook(): NameBook {
  const added = new Map<string, HunkLine>();
  const before = new Set<string>();
  return {
    note: (line, names) => {
      for (const name of names) {
        if (line.side !== 'added') before.add(name);
        else if (!added.has(name)) added.set(name, line);
      }
    },
    fresh: () => [...added].filter(([name]) => !before.has(name)).map(([name, line]) => [line, name] as const),
  };
}
