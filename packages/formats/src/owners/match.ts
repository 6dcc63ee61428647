import { compilePattern } from './pattern.ts';
import type { Owners, OwnerRule } from './read.ts';

interface Compiled {
  readonly at: number;
  readonly rule: OwnerRule;
  readonly covers: (parts: readonly string[]) => boolean;
}

/**
 * Says which rule of the file a path has: the last one that covers it, or null. Rules of one folder at the root are only
 * looked at for paths in it, so that a long file stays quick for many paths.
 */
export function ownerMatcher({ rules }: Owners): (path: string) => OwnerRule | null {
  const anywhere: Compiled[] = [];
  const byFolder = new Map<string, Compiled[]>();
  for (const [at, rule] of rules.entries()) {
    const { covers, first } = compilePattern(rule.pattern);
    const compiled = { at, rule, covers };
    const list = first === null ? anywhere : (byFolder.get(first) ?? []);
    list.push(compiled);
    if (first !== null) byFolder.set(first, list);
  }
  return (path) => {
    const parts = path.split('/');
    const covers = (one: Compiled): boolean => one.covers(parts);
    const own = byFolder.get(parts[0] ?? '')?.findLast(covers);
    const other = anywhere.findLast(covers);
    if (own === undefined || other === undefined) return (own ?? other)?.rule ?? null;
    return own.at > other.at ? own.rule : other.rule;
  };
}
