/** Whether something runs: `maybe` where only the event can tell. */
export type Runs = 'maybe' | 'no' | 'yes';

/** Inputs of a reusable workflow as a caller gives them, over its defaults. A value that only the run knows is null. */
export type Inputs = Readonly<Record<string, string | null>>;

/** Inputs that a job hands on to the workflow that it calls: what is an expression of its own inputs is looked up. */
export function handedOn(
  given: Readonly<Record<string, string>>,
  defaults: Readonly<Record<string, string>>,
  own: Inputs,
): Inputs {
  const resolved = Object.entries(given).map(([name, text]) => {
    const input = /^\$\{\{ ?inputs\.([\w-]{1,100}) ?\}\}$/.exec(text)?.[1];
    if (input !== undefined) return [name, own[input] ?? null] as const;
    return [name, text.includes('${{') ? null : text] as const;
  });
  return { ...defaults, ...Object.fromEntries(resolved) };
}

/**
 * Whether an `if:` lets something run, as far as inputs decide it. Only what the suite's own workflows write is understood;
 * of anything else the answer is `maybe`.
 */
export function runs(condition: string, inputs: Inputs): Runs {
  const bare = condition
    .trim()
    .replace(/^\$\{\{/, '')
    .replace(/\}\}$/, '')
    .trim();
  if (bare === '') return 'yes';
  const parts = bare.split('&&').map((part) => one(part.trim(), inputs));
  if (parts.includes('no')) return 'no';
  return parts.includes('maybe') ? 'maybe' : 'yes';
}

function one(part: string, inputs: Inputs): Runs {
  if (part === 'always()' || part === '!cancelled()' || part === 'success()') return 'yes';
  const listed = /^contains\(inputs\.([\w-]{1,100}), '([\w-]{1,100})'\)$/.exec(part);
  if (listed !== null) return told(inputs, listed[1], (value) => value.includes(listed[2] ?? ''));
  const given = /^inputs\.([\w-]{1,100}) != ''$/.exec(part);
  if (given !== null) return told(inputs, given[1], (value) => value !== '');
  const flag = /^inputs\.([\w-]{1,100})$/.exec(part);
  return flag === null ? 'maybe' : told(inputs, flag[1], (value) => value !== '' && value !== 'false');
}

function told(inputs: Inputs, name: string | undefined, holds: (value: string) => boolean): Runs {
  const value = inputs[name ?? ''];
  if (value === null) return 'maybe';
  return holds(value ?? '') ? 'yes' : 'no';
}
