/** A template taken apart: literal text, then perhaps `{KEY}`, literal text, `{n}`, literal text. */
export interface TicketTemplate {
  readonly source: string;
  /** Before `{KEY}`; empty where there is no `{KEY}`. */
  readonly lead: string;
  readonly anyKey: boolean;
  /** Right before the number. */
  readonly before: string;
  /** Right after the number. */
  readonly after: string;
}

export type TicketTemplateReading =
  | { readonly ok: true; readonly template: TicketTemplate }
  | { readonly ok: false; readonly problem: string };

/** Reads a template such as `{KEY}-{n}`, `TASK-{n}` or `#{n}`; everything but the two placeholders stands for itself. */
export function parseTicketTemplate(source: string): TicketTemplateReading {
  const [front = '', after = '', ...more] = source.slice(0, 100).split('{n}');
  const [lead = '', between = ''] = front.split('{KEY}');
  const anyKey = front.includes('{KEY}');
  const complaint =
    source.length > 60
      ? 'is longer than 60 characters.'
      : !source.includes('{n}') || more.length > 0
        ? 'must hold {n}, which stands for the number, exactly once.'
        : complaintAbout(anyKey, lead, between, `${front.replace('{KEY}', '')}${after}`);
  if (complaint !== null) return { ok: false, problem: `"${source.slice(0, 60)}" ${complaint}` };
  return {
    ok: true,
    template: anyKey
      ? { source, lead, anyKey, before: between, after }
      : { source, lead: '', anyKey, before: lead, after },
  };
}

function complaintAbout(anyKey: boolean, lead: string, between: string, literal: string): string | null {
  if (literal.includes('{KEY}')) return 'may hold {KEY} once, before {n}.';
  if (/[{}]/.test(literal)) return 'holds a placeholder other than {KEY} and {n}.';
  if (/\s/.test(literal)) return 'holds white space.';
  if (anyKey) return between === '' ? 'needs a character such as "-" between {KEY} and {n}.' : null;
  return lead === '' ? 'would match every number; put a key or "#" before {n}.' : null;
}
