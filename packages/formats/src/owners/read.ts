/** One rule: a pattern, and who owns what it covers. Nobody at all: the files that it covers have no owner. */
export interface OwnerRule {
  /** 1-based. */
  readonly line: number;
  /** As it is written. */
  readonly pattern: string;
  /** As they are written: `@alice`, `@acme/leads`, `alice@acme.example`. */
  readonly owners: readonly string[];
}

/** A line that GitHub skips, and why. */
export interface OwnersFault {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

export interface Owners {
  /** In the order of the file: of those that cover a path the last one counts. */
  readonly rules: readonly OwnerRule[];
  readonly faults: readonly OwnersFault[];
  /** The file is so large that GitHub does not load it: nobody owns anything. */
  readonly tooLarge: boolean;
}

/** Bytes from which on GitHub does not load the file. Source: GitHub's documentation, "CODEOWNERS file size". */
const tooManyBytes = 3 * 1024 * 1024;

/** Reads a CODEOWNERS file. A line with a mistake is skipped, as GitHub does it; nothing is thrown. */
export function readOwners(text: string): Owners {
  if (text.length >= tooManyBytes || new TextEncoder().encode(text).length >= tooManyBytes)
    return { rules: [], faults: [], tooLarge: true };
  const rules: OwnerRule[] = [];
  const faults: OwnersFault[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const read = readLine(line);
    if (typeof read === 'string') faults.push({ line: index + 1, text: line.slice(0, 200), why: read });
    else rules.push({ line: index + 1, ...read });
  }
  return { rules, faults, tooLarge: false };
}

function readLine(line: string): Omit<OwnerRule, 'line'> | string {
  const end = endOfPattern(line);
  const pattern = line.slice(0, end);
  const problem = patternProblem(pattern);
  if (problem !== null) return problem;
  const owners: string[] = [];
  for (const word of line.slice(end).split(/\s/)) {
    if (word.startsWith('#')) break;
    if (word === '') continue;
    if (!isOwner(word))
      return `${word.slice(0, 100)} is no owner: write @login, @organisation/team or an e-mail address.`;
    owners.push(word);
  }
  return { pattern, owners };
}

/** The first white space that no `\` stands before. */
function endOfPattern(line: string): number {
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (char === '\\') at += 1;
    else if (char === ' ' || char === '\t') return at;
  }
  return line.length;
}

/** What GitHub does not take of gitignore's patterns. */
function patternProblem(pattern: string): string | null {
  if (pattern.startsWith('!')) return 'a pattern cannot be taken back with `!` here.';
  if (pattern.startsWith('\\#')) return 'a pattern cannot begin with `#`.';
  if (pattern.includes('#')) return 'a comment needs a space before it.';
  if (/[[\]]/.test(pattern)) return 'a range of characters, `[ ]`, does not work here.';
  if (pattern.includes('***')) return 'three `*` in a row mean nothing: write `**`.';
  return pattern === '/' ? '`/` covers nothing: write `*`.' : null;
}

function isOwner(word: string): boolean {
  if (word.length > 300) return false;
  return /^@[\w-]+(?:\/[\w.-]+)?$/.test(word) || /^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(word);
}
