import type { LogPort } from '@cm/app';

export interface LogEntry {
  readonly kind: 'debug' | 'end-group' | 'group' | 'info' | 'warning';
  readonly text: string;
}

/** A log that tests read instead of mocking one. */
export interface RecordingLog extends LogPort {
  readonly entries: readonly LogEntry[];
  /** Everything of one kind, in order. */
  readonly of: (kind: LogEntry['kind']) => readonly string[];
  /** How many groups are still open: 0 in a well-behaved run. */
  readonly openGroups: () => number;
}

/** Starts an empty log. */
export function recordingLog(): RecordingLog {
  const entries: LogEntry[] = [];
  const keep = (kind: LogEntry['kind']) => (text: string) => void entries.push({ kind, text });
  const of = (kind: LogEntry['kind']): readonly string[] =>
    entries.filter((entry) => entry.kind === kind).map(({ text }) => text);
  return {
    entries,
    of,
    openGroups: () => of('group').length - of('end-group').length,
    debug: keep('debug'),
    info: keep('info'),
    warning: keep('warning'),
    group: keep('group'),
    endGroup: () => void entries.push({ kind: 'end-group', text: '' }),
  };
}
