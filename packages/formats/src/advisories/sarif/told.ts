const mostLines = 40;
const longestLine = 500;

/** The first lines `Key: value` of several texts, as Trivy, Grype and Snyk write them into messages and help; the first wins. */
export function linesTold(...given: readonly unknown[]): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  for (const one of given) {
    if (typeof one !== 'string' || !one.includes(': ')) continue;
    for (const line of one.slice(0, mostLines * longestLine).split('\n', mostLines)) {
      const colon = line.indexOf(': ');
      if (colon < 0 || line.length > longestLine) continue;
      const key = line
        .slice(0, colon)
        .replace(/^[*\s]{1,8}/, '')
        .toLowerCase();
      const value = line.slice(colon + 2).trim();
      if (value !== '' && !told.has(key)) told.set(key, value);
    }
  }
  return told;
}
