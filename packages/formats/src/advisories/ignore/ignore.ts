/** What somebody says of a vulnerability. `under_investigation` never stops a clock: it is kept so that a report can name it. */
export type IgnoreState = 'ignored' | 'not_affected' | 'fixed' | 'under_investigation';

/** One entry of a scanner's own ignore file or of a VEX document. */
export interface Ignore {
  /** As `idOf` writes them; empty where the entry is of every vulnerability of its package. */
  readonly ids: readonly string[];
  /** Package URL without version, or a name; null where the entry is of every package. */
  readonly package: string | null;
  /** The only version that the entry is of; null for all. */
  readonly version: string | null;
  /** Paths and globs as the file writes them; empty for every path. */
  readonly paths: readonly string[];
  readonly reason: string | null;
  /** First moment at which it no longer counts, ISO 8601, UTC; null where it has no end. */
  readonly expires: string | null;
  readonly state: IgnoreState;
  readonly source: { readonly path: string; readonly line: number | null };
}

/** What is wrong with a file or an entry, which then is left out: what stands there, and what to write instead. */
export interface IgnoreProblem {
  readonly path: string;
  readonly line: number | null;
  readonly message: string;
}

export interface Ignores {
  /** `trivyignore`, `osv-scanner`, `grype`, `openvex`, `cyclonedx`; null where the file is of no known kind. */
  readonly format: string | null;
  readonly entries: readonly Ignore[];
  readonly problems: readonly IgnoreProblem[];
}

/** One kind of file: its entries without their place, which the line gives. */
export interface Importer {
  readonly format: string;
  readonly read: (text: string) => Imported;
}

export interface Imported {
  readonly entries: readonly Entry[];
  readonly problems: readonly Omit<IgnoreProblem, 'path'>[];
}

export type Entry = Omit<Ignore, 'source'> & { readonly line: number | null };

/** An entry with everything that its file does not tell left empty. */
export function entry(given: Partial<Entry> & Pick<Entry, 'ids'>): Entry {
  return {
    package: null,
    version: null,
    paths: [],
    reason: null,
    expires: null,
    state: 'ignored',
    line: null,
    ...given,
  };
}

/** What a file shows of itself in a message: short, on one line. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return `\`${text.slice(0, 80).replaceAll(/[\s`]/g, ' ')}${text.length > 80 ? '…' : ''}\``;
}
