/** The policy file's section `controls.migration-roundtrip`, as the control uses it. */
export interface Settings {
  /** Which revisions are run: those of the change, or all of the history. */
  readonly revisions: 'new' | 'all';
}

/** The policy document's own rules: what parsing an empty section gives. */
export const defaults: Settings = { revisions: 'new' };
