import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { WorkflowFinding } from '@cm/formats/workflows';

import { grammarFindings } from './index.ts';

/** A workflow with one job of these lines, the first of which is line 5. */
function workflow(...lines: readonly string[]): string {
  return `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n${lines.map((line) => `    ${line}\n`).join('')}`;
}

const steps = (...lines: readonly string[]): string => workflow('steps:', ...lines.map((line) => `  ${line}`));

/** `line:column message remedy` of each finding. */
function told(text: string, others: readonly WorkflowFinding[] = []): readonly string[] {
  const answer = grammarFindings(text, others);
  return answer.status === 'unknown'
    ? [`unknown ${answer.finding.line} ${answer.finding.message} ${answer.finding.remedy}`]
    : answer.findings.map(({ column, line, message, remedy }) => `${line}:${column} ${message} ${remedy}`);
}

describe('what GitHub’s grammar has against a workflow', () => {
  it.each([
    ['a key', steps('- rum: x'), '6:9 GitHub takes no "rum" here. Did you mean `run`?'],
    [
      'a key of a job',
      workflow('neds: b', 'steps: [{ run: x }]'),
      '5:5 GitHub takes no "neds" here. Did you mean `needs`?',
    ],
    ['an event', steps('- run: x').replace('push', 'pusch'), '1:5 GitHub takes no "pusch" here. Did you mean `push`?'],
    ['a value', workflow('timeout-minutes: soon', 'steps: [{ run: x }]'), '5:22 GitHub takes no "soon" here.'],
    ['nothing where a table belongs', workflow('env:', 'steps: [{ run: x }]'), '5:9 Nothing is written here.'],
    ['a context', steps('- run: echo ${{ githb.sha }}'), '6:19 There is no context "githb". Did you mean `github`?'],
    [
      'a context that is not there yet',
      workflow('if: secrets.a', 'steps: [{ run: x }]'),
      '5:9 `secrets` cannot be used here.',
    ],
    ['a function', steps('- if: sucess()', '  run: x'), '6:13 There is no function "sucess". Did you mean `success`?'],
    ['a condition', steps('- if: github.ref ==', '  run: x'), '6:13 The expression cannot be read at "==".'],
    ['too few values', steps("- run: echo ${{ contains('a') }}"), '`contains()` has the wrong number of values.'],
    ['an open expression', steps("- run: echo ${{ 'a }}"), '6:14 An expression begins with `${{` and does not end.'],
    [
      'a script’s own line',
      steps('- run: |', '    echo a', '    echo ${{ nope() }}'),
      '8:16 There is no function "nope".',
    ],
    ['what is missing', workflow('environment: { url: x }', 'steps: [{ run: x }]'), '5:18 `name:` is missing here.'],
    ['a list', workflow('strategy: { matrix: [] }', 'steps: [{ run: x }]'), 'GitHub takes no list here.'],
    ['an id', steps('- { run: x, id: 1x }'), '6:23 "1x" cannot be an id.'],
    ['an id twice', steps('- { run: x, id: b }', '- { run: x, id: b }'), '7:23 The id "b" stands here a second time.'],
    [
      'a job that waits for none',
      `${steps('- run: x')}  b:\n    needs: c\n    runs-on: x\n`,
      'There is no job "c" to wait for.',
    ],
    ['jobs in a circle', workflow('needs: a'), 'Every job waits for another'],
    [
      'a schedule',
      steps('- run: x').replace('push', '{ schedule: [{ cron: "5 *" }] }'),
      'This is no time of a schedule.',
    ],
    ['a script and an action at once', steps('- { run: x, uses: a/b@c }'), '6:19 GitHub takes no "uses" here.'],
  ])('%s', (_what, text, words) => {
    expect(told(text)).toEqual([expect.stringContaining(words)]);
  });

  it.each([
    ['steps at once', steps('- parallel: [{ run: x }, { run: y }]')],
    ['steps in the background', steps('- { run: x, id: b, background: true }', '- wait: [b]')],
    ['a queue', workflow('concurrency: { group: b, queue: max }', 'steps: [{ run: x }]')],
    ['a sibling', steps('- uses: $/commit-lint')],
    ['a sibling workflow', 'on: push\njobs:\n  a:\n    uses: $/.github/workflows/b.yml\n'],
    ['an anchor', steps('- &b { run: x }', '- *b')],
    ['a case', steps("- run: ${{ case(github.ref == 'a', 1, 2) }}")],
  ])('nothing: %s', (_what, text) => {
    expect(told(text)).toEqual([]);
  });

  it('says nothing that is said already of the same word on the same line', () => {
    const text = workflow('permissions: { contnts: read }', 'steps: [{ run: x }]');
    const own: WorkflowFinding = {
      rule: 'workflow/x',
      level: 'error',
      line: 5,
      message: 'There is no permission "contnts".',
      remedy: '',
    };
    expect([told(text).length, told(text, [own]), told(text, [{ ...own, line: 4 }]).length]).toEqual([1, [], 1]);
  });
});

describe('a file that the parser cannot judge is unknown, and never in its way', () => {
  const head = 'on: push\njobs:\n  a:\n    runs-on: &r x\n    strategy:\n      matrix:\n';
  it.each([
    [
      'a key that is a number',
      steps('- run: x', '  env:', '    1: a'),
      'unknown 8 GitHub’s grammar could not be asked: it takes only text',
    ],
    [
      'aliases without end',
      `${head}        k: [${'*r, '.repeat(30_000)}*r]\n`,
      'unknown 1 GitHub’s grammar could not be asked: it holds 30001 aliases',
    ],
    ['expressions without end', steps(`- run: ${'${{ 1 }}'.repeat(11_000)}`), 'it holds 11000 expressions'],
  ])('%s', (_what, text, words) => {
    expect(told(text)).toEqual([expect.stringContaining(words)]);
  });

  it.each([
    ['brackets', steps(`- run: \${{ ${'('.repeat(20_000)}1 }}`), 'brackets nest too deep'],
    ['denials', steps(`- run: \${{ ${'!'.repeat(20_000)}1 }}`), 'brackets nest too deep'],
    ['a long expression', steps(`- run: \${{ ${'1 || '.repeat(20_000)}1 }}`), 'The expression is too long'],
    ['2,000 steps alike', steps(...Array.from({ length: 2000 }, () => '- run: x')), 'More than 1,000 steps'],
    ['10,000 wrong keys', steps(...Array.from({ length: 10_000 }, () => '- rum: x')), 'GitHub takes no "rum" here.'],
  ])('hostile, and told within two seconds: %s', (_what, text, words) => {
    const start = performance.now();
    const all = told(text);
    expect([all[0], all.length <= 200, performance.now() - start < 2000]).toEqual([
      expect.stringContaining(words),
      true,
      true,
    ]);
  });

  it('never throws, whatever is written', () => {
    const piece = fc.constantFrom(
      'on: push\n',
      'jobs:\n',
      '  a:\n',
      '    ',
      'run: ',
      '- ',
      '${{ ',
      ' }}',
      '[',
      ']',
      '{',
      '}',
      ': ',
      '\n',
      '&a ',
      '*a ',
      '1',
      "'",
      '"',
      '|\n',
      'true',
      '!x ',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => typeof grammarFindings(pieces.join(''), []).status === 'string'),
    );
  });
});
