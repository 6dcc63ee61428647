import { excerpt } from '../commits/text.ts';

/** What a placeholder stands for; `rest` is `**`. */
export type PlaceholderKind = 'type' | 'ticket' | 'slug' | 'version' | 'n' | 'rest';

export type TemplatePart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: PlaceholderKind; readonly text: '' };

/** A form that a branch's name may have, taken apart. */
export interface BranchTemplate {
  readonly source: string;
  readonly parts: readonly TemplatePart[];
}

export type BranchTemplateReading =
  | { readonly ok: true; readonly template: BranchTemplate }
  | { readonly ok: false; readonly problem: string };

const placeholders = ['type', 'ticket', 'slug', 'version', 'n'] as const;

/** Longest template, in UTF-16 units, and most placeholders in one. */
const longest = 100;
const mostPlaceholders = 6;

/**
 * Reads a template such as `{type}/{ticket}-{slug}`, `release/{version}` or `dependabot/**`; everything but the
 * placeholders and a `**` at the end stands for itself.
 */
export function parseBranchTemplate(source: string): BranchTemplateReading {
  const parts = source.length > longest ? [] : partsOf(source);
  const complaint =
    source === ''
      ? 'is empty.'
      : source.length > longest
        ? `is longer than ${longest} characters.`
        : (complaintAboutText(parts) ?? complaintAboutOrder(parts));
  if (complaint !== null) return { ok: false, problem: `Branch template "${excerpt(source)}" ${complaint}` };
  return { ok: true, template: { source, parts } };
}

function partsOf(source: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  const known = /\{(type|ticket|slug|version|n)\}|\*\*$/g;
  let copied = 0;
  for (const match of source.matchAll(known)) {
    if (match.index > copied) parts.push({ kind: 'literal', text: source.slice(copied, match.index) });
    parts.push({ kind: placeholders.find((name) => name === match[1]) ?? 'rest', text: '' });
    copied = match.index + match[0].length;
  }
  if (copied < source.length) parts.push({ kind: 'literal', text: source.slice(copied) });
  return parts;
}

function complaintAboutText(parts: readonly TemplatePart[]): string | null {
  const literal = parts.map(({ text }) => text).join('\0');
  if (/[{}]/.test(literal))
    return `holds a placeholder other than ${placeholders.map((name) => `{${name}}`).join(', ')}.`;
  if (literal.includes('*')) return 'holds a "*"; only "**" at its very end stands for anything that may follow.';
  if (/\s/.test(literal)) return 'holds white space, which no branch name can have.';
  return null;
}

function complaintAboutOrder(parts: readonly TemplatePart[]): string | null {
  const open = parts.filter(({ kind }) => kind !== 'literal');
  if (open.length > mostPlaceholders) return `holds more than ${mostPlaceholders} placeholders.`;
  if (parts.some(({ kind }, index) => kind !== 'literal' && isOpen(parts[index + 1]))) {
    return 'needs a character such as "-" or "/" between two placeholders.';
  }
  return parts[0]?.kind === 'rest' ? 'would match every name; put a text such as "dependabot/" before "**".' : null;
}

function isOpen(part: TemplatePart | undefined): boolean {
  return part !== undefined && part.kind !== 'literal' && part.kind !== 'rest';
}
