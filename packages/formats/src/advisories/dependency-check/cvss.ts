import { cvssRating } from '../common/cvss.ts';
import { number, part, type Shape, text } from '../common/shape.ts';
import type { Rating } from '../model/advisory.ts';

type Metrics = readonly (readonly [string, ...(readonly string[])])[];

/** Where the report has the metrics of a vector, which it writes in words. The key of one has a letter too many. */
const version3: Metrics = [
  ['AV', 'attackVector'],
  ['AC', 'attackComplexity'],
  ['PR', 'privilegesRequired'],
  ['UI', 'userInteraction'],
  ['S', 'scope'],
  ['C', 'confidentialityImpact'],
  ['I', 'integrityImpact'],
  ['A', 'availabilityImpact'],
];
const version2: Metrics = [
  ['AV', 'accessVector'],
  ['AC', 'accessComplexity'],
  ['Au', 'authenticationr', 'authentication'],
  ['C', 'confidentialityImpact'],
  ['I', 'integrityImpact'],
  ['A', 'availabilityImpact'],
];

/** What Dependency-Check says in CVSS of a vulnerability, newest version first. */
export function cvssOf(source: string, found: Shape): readonly (Rating | null)[] {
  const [newest, middle, oldest] = [part(found['cvssv4']), part(found['cvssv3']), part(found['cvssv2'])];
  const prefix = text(middle['version']) === '3.0' ? 'CVSS:3.0/' : 'CVSS:3.1/';
  return [
    cvssRating(text(newest['source']) ?? source, newest['vectorString'], number(newest['baseScore'])),
    vectorRating(source, middle, prefix, version3),
    vectorRating(source, oldest, '', version2),
  ];
}

function vectorRating(source: string, cvss: Shape, prefix: string, metrics: Metrics): Rating | null {
  if (Object.keys(cvss).length === 0) return null;
  // Every value of these metrics is told by its first letter. Source: FIRST, CVSS 2 §2, CVSS 3.1 §2.
  const vector = metrics.flatMap(([metric, ...keys]) => {
    const word = keys.map((key) => text(cvss[key])).find((value) => value !== null);
    return word === undefined || word === null ? [] : [`${metric}:${word.charAt(0).toUpperCase()}`];
  });
  return cvssRating(source, prefix + vector.join('/'), number(cvss['baseScore'] ?? cvss['score']));
}
