import { nearest } from '@cm/model';

import type { InputSpec, InputSpecs, InputValues } from './define.ts';
import { type Problem, problems } from './problems.ts';

export interface ParsedInputs<I extends InputSpecs> {
  readonly values: InputValues<I>;
  /** All of them at once, so that a workflow file is mended in one go. */
  readonly problems: readonly Problem[];
  /** Names that no input has, and that are not near one: a job's own `INPUT_*` variable may look like that. */
  readonly unknown: readonly string[];
}

/**
 * Checks inputs as the runner does not: required ones, unknown names, values. A bad value never becomes a default.
 * Text is trimmed. Empty text means "not given" on a runner, which gives it for every input without a default; on a
 * command line somebody typed it, so it is checked like any other. Source: DESIGN §4.
 */
export async function parseInputs<I extends InputSpecs>(
  specs: I,
  raw: ReadonlyMap<string, string>,
  surface: 'action' | 'cli',
): Promise<ParsedInputs<I>> {
  const usable = Object.entries(specs).filter(([, spec]) => spec.only === undefined || spec.only === surface);
  const names = usable.map(([name]) => name);
  const values: Record<string, unknown> = {};
  const found: Problem[] = [];
  for (const [name, spec] of usable) {
    const outcome = await parseOne(name, spec, givenText(spec, raw.get(name), surface));
    if ('problem' in outcome) found.push(outcome.problem);
    else values[name] = outcome.value;
  }
  const unknown: string[] = [];
  for (const [name, value] of raw) {
    if (names.includes(name) || value === '') continue;
    const near = nearest(name, names);
    if (near === null) unknown.push(name);
    else found.push(misspelt(name, value, near, specs[near]));
  }
  return { values: values as InputValues<I>, problems: found, unknown };
}

function givenText(spec: InputSpec, given: string | undefined, surface: 'action' | 'cli'): string | undefined {
  const text = spec.verbatim ? given : given?.trim();
  return text === '' && surface === 'action' && !spec.verbatim ? undefined : text;
}

async function parseOne(
  name: string,
  spec: InputSpec,
  given: string | undefined,
): Promise<{ value: unknown } | { problem: Problem }> {
  const text = given ?? spec.default;
  if (text === undefined) {
    return spec.required ? { problem: problems.inputMissing(name, spec.allowed) } : { value: undefined };
  }
  if (spec.schema === undefined && (text !== '' || spec.verbatim)) return { value: text };
  const parsed = (await spec.schema?.())?.safeParse(text);
  if (parsed?.success) return { value: parsed.data };
  return { problem: problems.inputInvalid(name, shown(spec, text), spec.allowed) };
}

function misspelt(name: string, value: string, near: string, spec: InputSpec | undefined): Problem {
  return problems.inputMisspelt(name, shown(spec, value), near, spec?.allowed ?? '');
}

function shown(spec: InputSpec | undefined, value: string): string {
  return spec?.secret ? '***' : value;
}
