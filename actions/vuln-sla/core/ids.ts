/** Advisories of a distribution speak of many vulnerabilities at once, so they make none of them the same. */
const collective =
  /^(?:RHSA|RHBA|RHEA|ELSA|ALSA|RLSA|RXSA|DSA|DLA|USN|LSN|ALAS\d*|GLSA|MGASA|FEDORA|SUSE-[SRO]U|OPENSUSE-[SRO]U|AMSA|ASA|KSA)-/i;

/** Whether an id is of an advisory that gathers several vulnerabilities. */
export function isCollective(id: string): boolean {
  return collective.test(id);
}

/**
 * What one row is about: a list of ids for each vulnerability. That is one list but for an advisory of a distribution,
 * which is taken apart by its CVE numbers, because other scanners tell of each by itself.
 */
export function vulnerabilitiesIn(ids: readonly string[]): readonly (readonly string[])[] {
  const [own = ''] = ids;
  if (ids.length === 1 || !ids.some(isCollective)) return [ids];
  const single = ids.filter((id) => !isCollective(id));
  if (single.length === 0) return [[own]];
  if (!isCollective(own)) return [single];
  const numbered = single.filter((id) => id.startsWith('CVE-'));
  return numbered.length > 1 ? numbered.map((id) => [id]) : [single];
}

/** By which of its ids people know a vulnerability: its CVE, else its GHSA, else the first by the alphabet. */
export function canonicalId(ids: readonly string[]): string {
  return ids.reduce((best, id) => (best === '' || comesFirst(id, best) ? id : best), '');
}

function comesFirst(id: string, other: string): boolean {
  const [own, others] = [rankOf(id), rankOf(other)];
  return own === others ? id < other : own < others;
}

function rankOf(id: string): number {
  if (id.startsWith('CVE-')) return 0;
  if (id.startsWith('GHSA-')) return 1;
  return isCollective(id) ? 3 : 2;
}
