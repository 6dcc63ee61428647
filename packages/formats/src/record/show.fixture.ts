import { fieldNames, sectionNames } from './names.ts';
import type { ChangeRecord } from './types.ts';

const boxes = { ticked: '[x]', open: '[ ]', struck: '[~]' } as const;

/** A change request in lines that people can read, for comparing with what a case expects. */
export function shownRecord({ fields, sections, checklist }: ChangeRecord): readonly string[] {
  const absent = [
    ...fieldNames.filter((name) => fields[name].state === 'missing'),
    ...sectionNames.filter((name) => sections[name].state === 'missing'),
  ];
  return [
    ...fieldNames.flatMap((name) => {
      const { state, value, line, text } = fields[name];
      if (state === 'missing') return [];
      return state === 'filled' ? `${name}: ${value}` : `${name} is ${state} in line ${line}: ${text}`.trimEnd();
    }),
    ...sectionNames.flatMap((name) => {
      const { state, line, text } = sections[name];
      if (state === 'missing') return [];
      return state === 'filled' ? `${name} in line ${line}` : `${name} is ${state} in line ${line}: ${text}`.trimEnd();
    }),
    ...checklist.map(
      ({ state, item, reason, line }) =>
        `${boxes[state]} ${item ?? 'other'} in line ${line}${reason === null ? '' : `, because: ${reason}`}`,
    ),
    ...(absent.length === 0 ? [] : [`missing: ${absent.join(', ')}`]),
  ];
}
