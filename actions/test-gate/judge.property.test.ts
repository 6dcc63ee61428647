import { memoryPorts } from '@cm/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { rules } from './rules/index.ts';
import { settingsSchema } from './schemas.ts';
import { defaults } from './settings.ts';
import { suitesReader } from './suites-input.ts';
import { judging } from './test-gate.fixture.ts';

const judged = judging(memoryPorts);

it('an empty section of the policy file is the default', () => {
  expect(settingsSchema.parse({})).toEqual(defaults);
});

it.each([
  ['unit', [{ name: 'unit', reports: [], minTests: 1 }]],
  [
    'unit=a/*.xml, unit=b.xml,e2e',
    [
      { name: 'unit', reports: ['a/*.xml', 'b.xml'], minTests: 1 },
      { name: 'e2e', reports: [], minTests: 1 },
    ],
  ],
  ['unit=', null],
  ['=a.xml', null],
  ['a b=c', null],
  ['unit,,e2e', null],
])('the input `suites: %s`', (text, expected) => {
  const read = suitesReader.safeParse(text);
  expect(read.success ? read.data : null).toEqual(expected);
});

it('gives one verdict of each rule, whatever the reports and the change', async () => {
  const piece = fc.constantFrom(
    '<testsuites>',
    '<testsuite name="pytest" tests="3" failures="1">',
    '<testcase name="a/b" classname="t">',
    '</testcase>',
    '<failure message="no">',
    '</failure>',
    '<skipped/>',
    '</testsuite>',
    '</testsuites>',
    '{"Action":"pass","Package":"a","Test":"b"}\n',
    '{"Action":"fail","Package":"a"}\n',
  );
  const report = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
  const source = fc
    .array(fc.constantFrom('def test_a():\n', '@pytest.mark.skip\n', "it.only('a')\n", "it('b', f)\n", '\n'), {
      maxLength: 6,
    })
    .map((parts) => parts.join(''));
  const suites = fc.constantFrom([], [{ name: 'unit', reports: [], minTests: 1 }]);
  await fc.assert(
    fc.asyncProperty(report, report, source, source, suites, async (one, other, before, after, asked) => {
      const { judgement } = await judged({
        files: { 'junit.xml': one, 'go-test.json': other },
        before: { 'tests/test_a.py': before, 'src/a.test.ts': before },
        after: { 'tests/test_a.py': after, 'src/a.test.ts': after === '' ? null : after },
        settings: { suites: asked },
      });
      expect(judgement.verdicts.map(({ rule }) => rule)).toEqual(rules.map(({ id }) => id));
      JSON.stringify(judgement.facts);
    }),
  );
});
