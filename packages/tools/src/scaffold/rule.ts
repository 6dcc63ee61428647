import type { GeneratedFile } from '../generate/file.ts';
import { camelCase, words } from './names.ts';

/** A new rule of a control that works at once: it refuses an empty text and says where it stands. */
export function ruleFiles(control: string, name: string): readonly GeneratedFile[] {
  const at = `actions/${control}/rules/${name}`;
  return [
    { path: `${at}.ts`, content: rule(control, name) },
    { path: `${at}.test.ts`, content: ruleTest(control, name) },
  ];
}

function rule(control: string, name: string): string {
  const constant = camelCase(name);
  return `import type { Fact, Location, RuleDefinition, Verdict } from '@cm/model';

/** What this rule looks at. */
interface Subject {
  readonly text: string;
  readonly location: Location;
}

export const ${constant}: RuleDefinition = {
  id: '${control}/${name}',
  clause: 'principles.documentation',
  scope: 'change',
  level: 'warning',
  enforcedLevel: 'error',
  title: '${words(name)}',
  doc: {
    why: 'An empty text tells the next reader nothing.',
    good: ['a text'],
    bad: [' '],
    fix: 'Write the text that the message asks for.',
  },
};

/** One finding for each empty text; \`unknown\` where the texts could not be read. */
export function ${judgeName(name)}(subjects: Fact<readonly Subject[]>): Verdict {
  const rule = ${constant}.id;
  if (subjects.status === 'unavailable') {
    const message = \`The texts cannot be read: \${subjects.reason}\`;
    const finding = { outcome: 'unknown', message, remedy: 'See the reason above.', location: null } as const;
    return { rule, applies: true, reason: message, findings: [finding] };
  }
  const empty = subjects.value.filter(({ text }) => text.trim() === '');
  return {
    rule,
    applies: subjects.value.length > 0,
    reason: \`\${empty.length} of \${subjects.value.length} texts are empty.\`,
    findings: empty.map(({ location }) => ({
      outcome: 'fail',
      message: 'The text is empty.',
      remedy: ${constant}.doc.fix,
      location,
    })),
  };
}
`;
}

function judgeName(name: string): string {
  const constant = camelCase(name);
  return `judge${constant.slice(0, 1).toUpperCase()}${constant.slice(1)}`;
}

function ruleTest(control: string, name: string): string {
  const judge = judgeName(name);
  return `import { available, unavailable } from '@cm/model';
import type { Location } from '@cm/model';
import { describe, expect, it } from 'vitest';

import { ${judge} } from './${name}.ts';

const location: Location = { kind: 'file', path: 'some.txt', line: 1 };

describe('${control}/${name}', () => {
  it.each([
    { name: 'a text', subjects: available([{ text: 'a text', location }]), outcomes: [] },
    { name: 'an empty text', subjects: available([{ text: ' ', location }]), outcomes: ['fail'] },
    { name: 'nothing could be read', subjects: unavailable('no checkout'), outcomes: ['unknown'] },
  ])('$name', ({ subjects, outcomes }) => {
    const verdict = ${judge}(subjects);
    expect(verdict.findings.map(({ outcome }) => outcome)).toEqual(outcomes);
  });
});
`;
}
