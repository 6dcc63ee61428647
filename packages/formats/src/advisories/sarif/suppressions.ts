import { shapes, text, texts } from '../common/shape.ts';
import type { Advisory } from '../model/advisory.ts';

const kinds: Readonly<Record<string, string>> = { inSource: 'a comment in the source', external: 'the scanner' };

/** Why a result is suppressed; null where it is not: no suppression, or one that nobody has accepted yet (§3.27.23, §3.35.3). */
export function suppressedBy(suppressions: unknown): Advisory['suppressed'] {
  if (suppressions === undefined) return null;
  const all = [...shapes(suppressions)];
  const [first] = all;
  if (first === undefined || all.some(({ status }) => status !== undefined && status !== 'accepted')) return null;
  const kind = text(first['kind']) ?? '';
  const by = Object.hasOwn(kinds, kind) ? (kinds[kind] ?? kind) : 'the scanner';
  return { by, reason: texts(all.map(({ justification }) => justification)).join('; ') || null };
}
