import { isList, items, text } from './shape.ts';

const upper = /^(?:cve|cwe|mal|pysec|rustsec|osv|go|gsd|dsa|dla|usn|rhsa|rhba|elsa|alas|snyk|temp)-/i;

const plain = /^CVE-[0-9-]+$/;

/** An id as its list writes it, so that the same one is the same text: `CVE-2026-1`, `GHSA-xxxx-xxxx-xxxx`. */
export function idOf(value: unknown): string | null {
  const id = text(value);
  if (id === null || plain.test(id)) return id;
  if (/^ghsa-/i.test(id)) return `GHSA-${id.slice(5).toLowerCase()}`;
  return upper.test(id) ? id.toUpperCase() : id;
}

/** Ids in order, each once: of texts and of lists of texts, whatever is neither passed over. */
export function ids(...from: readonly unknown[]): readonly string[] {
  const all = from.flatMap((value) => (isList(value) ? [...items(value)] : [value]));
  return [...new Set(all.map(idOf).filter((id) => id !== null))];
}

const inAddress = /\b(?:GHSA(?:-[0-9a-z]{4}){3}|CVE-\d{4}-\d{4,19})\b/i;

/** The advisory's id that stands in an address, as npm's own reports give it; null where there is none. */
export function idInAddress(value: unknown): string | null {
  return typeof value === 'string' ? idOf(inAddress.exec(value.slice(0, 2000))?.[0]) : null;
}

/** Whether an advisory is of a malicious package: by an OSV id `MAL-…`, or as CWE-506, embedded malicious code. */
export function isMalware(all: readonly string[], weaknesses: readonly string[] = []): boolean {
  return all.some(isOfMalware) || weaknesses.some(isEmbedded);
}

const isOfMalware = (id: string): boolean => id.startsWith('MAL-');
const embedded = /^(?:CWE-)?506(?:\D|$)/i;
const isEmbedded = (weakness: string): boolean => weakness.includes('506') && embedded.test(weakness);
