/** Weights of CVSS version 2's base metrics. Source: FIRST, "A Complete Guide to CVSS Version 2.0", §3.2.1. */
const weights: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AV: { L: 0.395, A: 0.646, N: 1 },
  AC: { H: 0.35, M: 0.61, L: 0.71 },
  Au: { M: 0.45, S: 0.56, N: 0.704 },
  C: { N: 0, P: 0.275, C: 0.66 },
  I: { N: 0, P: 0.275, C: 0.66 },
  A: { N: 0, P: 0.275, C: 0.66 },
};

/** The base score of a vector of version 2, 0 to 10 in tenths; null where a base metric is missing, repeated or not known. */
export function cvss2Score(vector: string): number | null {
  const found = new Map<string, number>();
  for (const part of vector.replace(/^\(|\)$/g, '').split('/', 20)) {
    const [metric = '', value = ''] = part.split(':', 2);
    const table = weights[metric];
    if (table === undefined) continue;
    const weight = table[value];
    if (weight === undefined || found.has(metric)) return null;
    found.set(metric, weight);
  }
  return found.size === Object.keys(weights).length ? base((metric) => found.get(metric) ?? 0) : null;
}

function base(weight: (metric: string) => number): number {
  const impact = 10.41 * (1 - (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A')));
  const exploitability = 20 * weight('AV') * weight('AC') * weight('Au');
  const factor = impact === 0 ? 0 : 1.176;
  return Math.round((0.6 * impact + 0.4 * exploitability - 1.5) * factor * 10) / 10;
}
