import { isoDate } from '../common/dates.ts';
import { part, type Shape, shapes, text, title } from '../common/shape.ts';

const lists = ['toolExecutionNotifications', 'toolConfigurationNotifications'] as const;

/** Why a run failed by its own word: a tool that crashed half way lists what it had until then. Null where none did. */
export function failureOf(invocations: unknown, name: string): string | null {
  for (const invocation of shapes(invocations)) {
    if (invocation['executionSuccessful'] !== false) continue;
    const told = title(errorsOf(invocation)[0], invocation['exitCodeDescription'], invocation['exitSignalName']);
    const because = told === '' ? '' : `: ${told}`;
    return `${title(name)} says that its run was not successful${because}. Correct the cause and scan again`;
  }
  return null;
}

/** What went wrong in runs that succeeded, as a note. */
export function troubles(invocations: unknown, name: string): readonly string[] {
  const errors = [...shapes(invocations)].flatMap(errorsOf);
  if (errors.length === 0) return [];
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  return [`${title(name)} could not look at everything: ${title(errors[0])}${more}.`];
}

/** When the runs ended; where they do not say, when they began. */
export function finishedAt(invocations: unknown): readonly string[] {
  return [...shapes(invocations)]
    .map(({ endTimeUtc, startTimeUtc }) => isoDate(endTimeUtc) ?? isoDate(startTimeUtc))
    .filter((date) => date !== null);
}

function errorsOf(invocation: Shape): readonly string[] {
  const errors = lists.flatMap((key) => [...shapes(invocation[key])].filter(({ level }) => level === 'error'));
  return errors.map(
    ({ message, descriptor }) => text(part(message)['text']) ?? text(part(descriptor)['id']) ?? 'an error',
  );
}
