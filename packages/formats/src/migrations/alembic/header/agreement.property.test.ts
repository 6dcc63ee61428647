import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decodePython } from './decode.ts';
import { readHeaders } from './index.ts';
import { parseHeader } from './parsed.ts';
import { scanHeader } from './scan.ts';

const value = fc.constantFrom(
  "'a1'",
  '"b2"',
  'None',
  "('a1', 'b2')",
  "['a1']",
  '"""a1"""',
  "r'a1'",
  "f'a1'",
  "'a' 'b'",
  '()',
  'x',
  "'a1',",
);
const name = fc.constantFrom('revision', 'down_revision', 'branch_labels', 'depends_on', 'other');
const assignment = fc
  .tuple(name, fc.constantFrom(' = ', ': str = ', ' += ', ' = other = '), value)
  .map((parts) => parts.join(''));
const statement = fc.oneof(
  { weight: 5, arbitrary: assignment },
  fc.constantFrom(
    'import x',
    'from a import (\n  b,\n  revision as c,\n)',
    '"""a docstring\nrevision = 1\n"""',
    "x = {'revision': [1, 2]}",
    'x = f"{y["revision"]}"',
    "x = '''\nrevision = 'no'\n'''",
    '# revision = 1',
    '',
    'x = 1; y = 2',
    'x = """\ndef f():\n  revision = 2\n"""',
    '# """',
    `x = '"""'`,
    'x = f"""{y("""a""")}"""',
  ),
);
const indented = fc
  .array(statement, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.map((line) => `    ${line}`).join('\n'));
const block = fc
  .tuple(
    fc.constantFrom(
      'def upgrade():',
      'class A:',
      'if x:',
      'with x as y:',
      'for revision in x:',
      '@x\ndef f(a=(1,\n2)):',
    ),
    indented,
  )
  .map(([head, body]) => `${head}\n${body}\n    pass`);
const program = fc
  .array(fc.oneof({ weight: 3, arbitrary: statement }, block), { maxLength: 12 })
  .map((parts) => parts.join('\n'));

describe('the quick pass', () => {
  it('says what the full parser says wherever it is sure', () => {
    fc.assert(
      fc.property(program, (text) => {
        const quick = scanHeader(text);
        const full = parseHeader(text);
        const sure = quick !== null && full.kind === 'assignments' ? full.assignments : quick;
        expect(quick).toEqual(sure);
      }),
    );
  });

  it('never throws, whatever the file holds', async () => {
    const marks = fc.constantFrom(
      '"',
      "'",
      '"""',
      '#',
      '\\',
      '\n',
      '\r',
      '(',
      ')',
      'revision',
      '=',
      ' ',
      '{',
      'f',
      '\0',
      'é',
      'def ',
      ':',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(marks).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          text.map((own) => new TextEncoder().encode(own)),
          fc.uint8Array(),
        ),
        async (bytes) => {
          decodePython(bytes);
          expect(await readHeaders([{ path: 'a.py', bytes }])).toHaveLength(1);
        },
      ),
    );
  });
});
