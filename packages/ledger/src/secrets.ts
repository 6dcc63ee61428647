import type { EntryDraft } from './entry.ts';

/** What gives access to something, by its fixed beginning. Sources: the vendors' own descriptions of their token formats. */
const secrets: readonly (readonly [name: string, sign: RegExp])[] = [
  ['a GitHub token', /gh[opsur]_[A-Za-z0-9]{16}/],
  ['a GitHub token', /github_pat_[A-Za-z0-9_]{16}/],
  ['an AWS access key', /(?:AKIA|ASIA)[A-Z0-9]{16}/],
  ['a key or certificate (-----BEGIN)', /-----BEGIN [A-Z]/],
  ['a GitLab token', /glpat-[A-Za-z0-9_-]{16}/],
  ['an npm token', /npm_[A-Za-z0-9]{30}/],
  ['a Slack token', /xox[abeoprs]-[A-Za-z0-9-]{10}/],
  ['a Google API key', /AIza[A-Za-z0-9_-]{30}/],
  ['a JSON web token', /eyJ[A-Za-z0-9_-]{10,1000}\.eyJ[A-Za-z0-9_-]{10}/],
  ['a password in an address', /:\/\/[^\s/:@]{1,200}:[^\s/@]{1,200}@/],
];

/** What looks like a secret in a draft, and where: `payload.evidence.header holds a GitHub token`; null where nothing does. */
export function secretIn({ kind, payload }: EntryDraft): string | null {
  return found(kind, 'kind', 0) ?? found(payload, 'payload', 0);
}

/** Below this depth a value is searched as its JSON text. */
const deepest = 50;

function found(value: unknown, where: string, depth: number): string | null {
  if (typeof value === 'string') return foundInText(value, where);
  if (typeof value !== 'object' || value === null) return null;
  if (depth === deepest) return foundInText(JSON.stringify(value), where);
  for (const [key, inner] of Object.entries(value)) {
    const place = Array.isArray(value) ? `${where}[${key}]` : `${where}.${key.slice(0, 60)}`;
    // The name of a field that is itself a secret is not said.
    const hit = foundInText(key, `the name of a field of ${where}`) ?? found(inner, place, depth + 1);
    if (hit !== null) return hit;
  }
  return null;
}

function foundInText(text: string, where: string): string | null {
  const hit = secrets.find(([, sign]) => sign.test(text));
  return hit === undefined ? null : `${where} holds what looks like ${hit[0]}`;
}
