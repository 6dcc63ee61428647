import { error } from '../finding.ts';
import type { Rule, WorkflowFinding } from '../model.ts';
import { at, type Entry, entriesOf, isBoolean, textOf, type Value } from '../yaml/value.ts';

type Wanted = 'description' | 'type' | 'default-or-required' | 'required' | 'value';

const wanted: readonly (readonly [string, string, readonly Wanted[]])[] = [
  ['workflow_call', 'inputs', ['description', 'type', 'default-or-required']],
  ['workflow_dispatch', 'inputs', ['description', 'type', 'default-or-required']],
  ['workflow_call', 'secrets', ['description', 'required']],
  ['workflow_call', 'outputs', ['description', 'value']],
];

const types: Readonly<Record<string, readonly string[]>> = {
  workflow_call: ['string', 'number', 'boolean'],
  workflow_dispatch: ['string', 'number', 'boolean', 'choice', 'environment'],
};

/** Whoever calls a workflow, or starts it by hand, can read what it takes and gives. */
export const callInterface: Rule = ({ triggers }) =>
  wanted.flatMap(([trigger, part, all]) => {
    const list = entriesOf(at(triggers.get(trigger)?.value ?? undefined, part));
    const kind = part.slice(0, -1);
    return [...list].flatMap(([name, entry]) => [
      ...all.flatMap((one) => lacks(one, kind, name, entry)),
      ...(kind === 'input' ? badType(trigger, name, entry.value) : []),
    ]);
  });

const rules: Readonly<Record<Wanted, readonly [rule: string, lack: string, remedy: string]>> = {
  description: ['description', 'has no description', 'Write `description:` with one sentence.'],
  type: ['input-type', 'has no type', 'Write `type: string`, `number` or `boolean`.'],
  'default-or-required': [
    'input-default',
    'has no default and is not required, so nobody knows what holds without it',
    'Write `default:` with a value, or `required: true`.',
  ],
  required: ['secret-required', 'does not say whether it is required', 'Write `required: true` or `required: false`.'],
  value: ['output-value', 'has no value', 'Write `value:` with the job’s output that it stands for.'],
};

function lacks(one: Wanted, kind: string, name: string, { line, value }: Entry): readonly WorkflowFinding[] {
  if (holds(one, value)) return [];
  const [rule, lack, remedy] = rules[one];
  return [error(rule, line, `The ${kind} "${name}" ${lack}.`, remedy)];
}

function holds(one: Wanted, value: Value): boolean {
  if (one === 'default-or-required')
    return at(value, 'default') !== undefined || isBoolean(at(value, 'required'), true);
  const text = textOf(at(value, one));
  return text !== null && text.trim() !== '';
}

function badType(trigger: string, name: string, value: Value): readonly WorkflowFinding[] {
  const type = at(value, 'type');
  const text = textOf(type);
  const allowed = types[trigger] ?? [];
  if (type === undefined || text === null || allowed.includes(text)) return [];
  return [
    error(
      'input-type',
      type.line,
      `The type "${text}" of the input "${name}" is none.`,
      `Write ${allowed.join(', ')}.`,
    ),
  ];
}
