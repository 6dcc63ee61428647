import type { DialectChoice } from '@cm/app/migrations';

/** The policy file's section `controls.migration-check`, as the control uses it. */
export interface Settings {
  /** Folders or configurations that are judged; none: every history of migrations that is found. */
  readonly paths: readonly string[];
  /** Patterns of files that are not looked at: examples, test data. */
  readonly exclude: readonly string[];
  readonly dialect: DialectChoice;
  /** Branch labels that are meant to have a head of their own. */
  readonly expectedHeads: readonly string[];
  /** Patterns of the tags that are releases. */
  readonly releaseTags: readonly string[];
  /** Whether a revision may not be touched from the merge on, and not only from its release on. */
  readonly immutableWhenMerged: boolean;
  /** Tables of which a long lock is an error: `events`, `audit.events`. */
  readonly bigTables: readonly string[];
  /** Days that a comment may accept a finding for, at most. */
  readonly suppressionDays: number;
  /** Whether revisions that the change leaves alone are read and judged too. */
  readonly judgeOlder: boolean;
}

/** What holds where no policy file says otherwise: what parsing an empty section gives. */
export const defaults: Settings = {
  paths: [],
  exclude: [],
  dialect: 'auto',
  expectedHeads: [],
  releaseTags: ['v[0-9]*', '[0-9]*'],
  immutableWhenMerged: false,
  bigTables: [],
  suppressionDays: 180,
  judgeOlder: false,
};
