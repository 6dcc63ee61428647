import type { Level } from './core/severity.ts';

/** The policy file's section `controls.vuln-sla`, as the control uses it. */
export interface Settings {
  /** Hours from when it was first seen until it has to be fixed. */
  readonly critical: number;
  readonly high: number;
  readonly medium: number;
  /** Null: by the next release. */
  readonly low: number | null;
  /** Per cent of a deadline after which it is warned of. */
  readonly warnAt: number;
  /** As what one counts that nobody rated. */
  readonly unknownAs: Level;
  /** From which level on what a change brings is an error. */
  readonly newFrom: Level;
  /** What an overdue vulnerability is on a pull request that did not bring it. */
  readonly overdueInPullRequests: 'notice' | 'error';
  /** What becomes of the clock of one that comes back. */
  readonly reopenedClock: 'keep' | 'restart';
  /** Patterns of the reports; none: the input says which. */
  readonly reports: readonly string[];
  /** Paths of ignore files of scanners. */
  readonly ignoreFiles: readonly string[];
  /** Days that an exception may last, by level. */
  readonly waiverDays: Readonly<Record<Level, number>>;
  /** Hours after which the record of a check is stale; null: not asked for. */
  readonly dailyCheck: number | null;
  readonly weeklyUpdates: number | null;
  readonly monthlyAudit: number | null;
  /** Patterns of the tags that are releases. */
  readonly releaseTags: readonly string[];
}

/** The policy document's own rules: what parsing an empty section gives. */
export const defaults: Settings = {
  critical: 24,
  high: 72,
  medium: 168,
  low: null,
  warnAt: 80,
  unknownAs: 'high',
  newFrom: 'high',
  overdueInPullRequests: 'notice',
  reopenedClock: 'keep',
  reports: [],
  ignoreFiles: [
    '.trivyignore',
    '.trivyignore.yaml',
    'osv-scanner.toml',
    '.grype.yaml',
    'openvex.json',
    '.openvex.json',
    'vex.json',
  ],
  waiverDays: { critical: 7, high: 30, medium: 90, low: 180 },
  dailyCheck: 36,
  weeklyUpdates: 192,
  monthlyAudit: 768,
  releaseTags: ['v[0-9]*', '[0-9]*'],
};
