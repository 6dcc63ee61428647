import type { Wanted } from '../json/wanted.ts';

/** What is read of a match, and of a match that was left out. */
export const wanted: Wanted = {
  below: 'matches ignoredMatches',
  keys: [
    'vulnerability artifact relatedVulnerabilities id description dataSource namespace severity cvss source vector',
    'metrics baseScore cwes cwe fix available date versions knownExploited dueDate purl type name version locations',
    'path appliedIgnoreRules reason vex-status vex-justification fix-state package',
  ],
  whole: '',
  rows: 'matches ignoredMatches',
};
