import { part, type Shape, shapes, title } from '../common/shape.ts';

/** Errors after which the scan knew too little: without data, or with data that was not brought up to date. */
const grave = /update|nodata|database|ossindex|component-report/i;
const deepest = 20;

interface Exceptions {
  readonly refusal: string | null;
  readonly notes: readonly string[];
}

/** What went wrong in the scan, by its own word. */
export function exceptionsOf(scan: Shape): Exceptions {
  const all = [...shapes(scan['analysisExceptions'])].map(({ exception }) => chainOf(part(exception)));
  const worst = all.find((chain) => chain.some((message) => grave.test(message)));
  if (worst !== undefined) {
    const refusal =
      `Dependency-Check could not use its data: \`${worst.at(-1)?.replaceAll('`', ' ')}\`. ` +
      'Correct the cause, or switch off the analyzer that it comes from, and scan again';
    return { refusal, notes: [] };
  }
  const first = all[0]?.at(-1);
  if (first === undefined) return { refusal: null, notes: [] };
  const more = all.length > 1 ? ` (and ${all.length - 1} more)` : '';
  return { refusal: null, notes: [`Dependency-Check could not analyse everything: ${first}${more}.`] };
}

/** The message of an error and of what caused it, the cause last. */
function chainOf(exception: Shape): readonly string[] {
  const messages: string[] = [];
  let error = exception;
  while (messages.length < deepest && 'message' in error) {
    messages.push(title(error['message'], 'unknown error'));
    error = part(error['cause']);
  }
  return messages.length === 0 ? ['unknown error'] : messages;
}
