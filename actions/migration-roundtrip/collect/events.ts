import * as z from 'zod/mini';

import type { DriftFacts, ProblemFacts, RunFacts, StepFacts } from '../facts.ts';

const text = z.string().check(z.maxLength(4000));
const textOrNone = z.nullable(text);
const noText = z._default(textOrNone, null);
const place = z.object({ path: text, line: z.int().check(z.positive()), text });
const noPlace = z._default(z.nullable(place), null);
const no = z._default(z.boolean(), false);
const count = z.int().check(z.nonnegative());
const table = z.object({ table: text, statement: text });

const difference = z.object({
  kind: text,
  name: text,
  change: z.enum(['left', 'missing', 'changed']),
  attribute: noText,
  before: noText,
  after: noText,
});

const event = z.discriminatedUnion('event', [
  z.object({ event: z.literal('hello'), python: text, version: text, alembic: text, sqlalchemy: text }),
  z.object({
    event: z.literal('database'),
    dialect: z.enum(['postgresql', 'sqlite']),
    version: text,
    driver: text,
    name: text,
    created: z.boolean(),
    tracing: z.boolean(),
    untraced: textOrNone,
  }),
  z.object({
    event: z.literal('problem'),
    code: text,
    message: text,
    trace: noPlace,
    database: noText,
    revision: noText,
    python: noText,
  }),
  z.object({
    event: z.literal('step'),
    step: z.enum(['history', 'upgrade', 'downgrade', 'reapply', 'pass', 'back', 'forth']),
    revision: text,
    ok: z.boolean(),
    ms: count,
    error: noText,
    kind: noText,
    place: noPlace,
    swallowed: no,
    unable: no,
    differences: z._default(z.nullable(z.array(difference).check(z.maxLength(100))), null),
    more: z._default(count, 0),
    order: z._default(z.array(text).check(z.maxLength(100)), []),
    locks: z._default(z.array(z.extend(table, { mode: text })), []),
    rewrites: z._default(z.array(z.extend(table, { reason: z.nullable(z.int()) })), []),
  }),
  z.object({ event: z.literal('skipped'), revision: text, after: text }),
  z.object({ event: z.literal('restored'), revision: text, ok: z.boolean(), ms: count }),
  z.object({ event: z.literal('timeout'), step: text, revision: textOrNone, seconds: z.number() }),
  z.object({ event: z.literal('looks'), count, median: count, slowest: count }),
  z.object({ event: z.literal('heads'), wanted: z.array(text), found: z.nullable(z.array(text)) }),
  z.object({ event: z.literal('indexes'), invalid: z.array(z.object({ name: text, table: text })) }),
  z.object({
    event: z.literal('drift'),
    differences: z.optional(z.array(text).check(z.maxLength(500))),
    whole: no,
    none: z.optional(text),
    problem: z.optional(text),
  }),
  z.object({ event: z.literal('cleaned'), problem: textOrNone }),
  z.object({ event: z.literal('end'), ms: count }),
]);
type DriverEvent = z.infer<typeof event>;
type EventOf<K extends DriverEvent['event']> = Extract<DriverEvent, { readonly event: K }>;

/** Reads what the driver told, one JSON object a line. A line that is none of ours makes a problem; nothing throws. */
export function readEvents(stdout: string): RunFacts {
  const events: DriverEvent[] = [];
  let strange: string | null = null;
  for (const line of stdout.split('\n')) {
    if (line === '') continue;
    const read = parsed(line);
    if (read === null) strange ??= line.slice(0, 200);
    else events.push(read);
  }
  const last = <K extends DriverEvent['event']>(name: K): EventOf<K> | null =>
    (events.findLast((one) => one.event === name) as EventOf<K> | undefined) ?? null;
  const all = <K extends DriverEvent['event']>(name: K): readonly EventOf<K>[] =>
    events.filter((one): one is EventOf<K> => one.event === name);
  return {
    tool: without(last('hello')),
    database: without(last('database')),
    problem: problemOf(last('problem'), strange),
    steps: all('step').map((one): StepFacts => stepOf(one)),
    skipped: all('skipped').map(({ revision, after }) => ({ revision, after })),
    timeout: without(last('timeout')),
    looks: without(last('looks')),
    heads: without(last('heads')),
    invalidIndexes: last('indexes')?.invalid ?? null,
    drift: driftOf(last('drift')),
    cleaned: without(last('cleaned')),
    ms: last('end')?.ms ?? null,
  };
}

function parsed(line: string): DriverEvent | null {
  try {
    const read = event.safeParse(JSON.parse(line));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

function without<T extends { readonly event: string }>(one: T | null): Omit<T, 'event'> | null {
  if (one === null) return null;
  const { event: _, ...rest } = one;
  return rest;
}

function problemOf(one: EventOf<'problem'> | null, strange: string | null): ProblemFacts | null {
  if (one !== null) {
    const { code, message, trace, database, revision, python } = one;
    return { code, message, place: trace, database, revision, python };
  }
  return strange === null ? null : ownProblem('strange', strange);
}

/** A problem that the driver itself could not tell. */
export function ownProblem(code: string, message: string): ProblemFacts {
  return { code, message, place: null, database: null, revision: null, python: null };
}

function stepOf(one: EventOf<'step'>): StepFacts {
  const { event: _, ...step } = one;
  return step;
}

function driftOf(one: EventOf<'drift'> | null): DriftFacts | null {
  if (one === null) return null;
  if (one.differences !== undefined) return { kind: 'compared', differences: one.differences, whole: one.whole };
  if (one.none !== undefined) return { kind: 'none', reason: one.none };
  return { kind: 'problem', reason: one.problem ?? 'It did not say why.' };
}
