import { commonInputs } from '@cm/app';
import type { AnyAction } from '@cm/app';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';

import { sampleAction, sampleClause, sampleRule } from '../sample.fixture.ts';
import { contractProblem } from '../workspace.ts';
import { actionYmls } from './action-yml.ts';
import { fenced, table } from './markdown.ts';
import { type ActionMetadata, actionMetadataSchema } from './metadata.ts';
import { blockNames, fill, readmeFile } from './readme.ts';
import { registryFile } from './registry.ts';
import { rulePages } from './rule-pages.ts';
import { versionFile } from './version.ts';

describe('action.yml', () => {
  const [{ path, content } = { path: '', content: '' }, ...more] = actionYmls(sampleAction);
  const metadata = parse(content) as Record<string, Record<string, Record<string, unknown>>>;

  it('is what a runner accepts, in the control’s folder', () => {
    expect(path).toBe('actions/sample-check/action.yml');
    expect(more).toEqual([]);
    expect(actionMetadataSchema.safeParse(metadata).success).toBe(true);
    expect(metadata['runs']).toEqual({ using: 'node24', main: 'index.js' });
  });

  it('holds the own inputs and the common ones, but none of the command line', () => {
    expect(Object.keys(metadata['inputs'] ?? {})).toEqual(['signs', 'needed', 'token', 'report-path']);
    expect(metadata['inputs']?.['token']?.['default']).toBe('${{ github.token }}');
    expect(metadata['inputs']?.['signs']).toEqual({
      description: 'Signs that are refused.',
      required: false,
      default: '|',
    });
    expect(metadata['inputs']?.['needed']?.['required']).toBe(true);
  });

  it('holds the common outputs and the own ones', () => {
    expect(Object.keys(metadata['outputs'] ?? {})).toEqual(['outcome', 'report', 'findings', 'signs']);
  });

  it.each([
    ['an expression in a description', { description: 'Reads ${{ github.actor }}.' }],
    ['a colour that GitHub does not have', { branding: { icon: 'check', color: 'pink' } }],
    ['an input name with capitals', { inputs: { Signs: { ...commonInputs['report-path'] } } }],
  ])('refuses %s', (_, change) => {
    expect(() => actionYmls({ ...sampleAction, ...change } as AnyAction)).toThrow(
      /^actions\/sample-check\/action\.ts gives a bad/,
    );
  });
});

describe('action.yml of a composite action', () => {
  const files = actionYmls({ ...sampleAction, composite: true }).map(({ path, content }) => ({
    path,
    metadata: parse(content) as ActionMetadata,
  }));

  it('has a JavaScript step in a folder of its own', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'actions/sample-check/action.yml',
      'actions/sample-check/step/action.yml',
    ]);
    for (const { metadata } of files) expect(actionMetadataSchema.safeParse(metadata).success).toBe(true);
    expect(files[1]?.metadata.runs).toEqual({ using: 'node24', main: 'index.js' });
  });

  it('hands the step every input, and gives every output of it', () => {
    const [outer, step] = files.map(({ metadata }) => metadata);
    const { inputs = {}, outputs = {} } = step ?? {};
    expect(outer?.runs).toMatchObject({
      steps: [
        {
          id: 'run',
          uses: '$/sample-check/step',
          with: {
            signs: '${{ inputs.signs }}',
            needed: '${{ inputs.needed }}',
            token: '${{ inputs.token }}',
            'report-path': '${{ inputs.report-path }}',
          },
        },
      ],
    });
    expect(outer?.inputs).toEqual(inputs);
    const values = Object.keys(outputs).map((name) => [name, `\${{ steps.run.outputs.${name} }}`]);
    expect(Object.entries(outer?.outputs ?? {}).map(([name, { value }]) => [name, value])).toEqual(values);
  });
});

describe('the metadata model', () => {
  const base = { name: 'A', description: 'B' };
  const step = { run: 'true', shell: 'bash' };
  it.each([
    ['a composite action', { ...base, runs: { using: 'composite', steps: [step] } }, true],
    ['a step that uses another action', { ...base, runs: { using: 'composite', steps: [{ uses: '$/x' }] } }, true],
    ['a run step without a shell', { ...base, runs: { using: 'composite', steps: [{ run: 'true' }] } }, false],
    [
      'a step with run and uses',
      { ...base, runs: { using: 'composite', steps: [{ ...step, uses: 'a/b@v1' }] } },
      false,
    ],
    ['Node 20', { ...base, runs: { using: 'node20', main: 'index.js' } }, false],
    ['a key that the runner does not know', { ...base, inputz: {}, runs: { using: 'node24', main: 'a.js' } }, false],
  ])('%s', (_, metadata, accepted) => {
    expect(actionMetadataSchema.safeParse(metadata).success).toBe(accepted);
  });
});

describe('a README', () => {
  const blocks = blockNames
    .map((name) => `<!-- generated:${name} -->\nstale text\n<!-- /generated -->`)
    .join('\n\nProse.\n\n');

  it('keeps its prose, fills its blocks, and is the same when filled again', () => {
    const once = readmeFile(sampleAction, [sampleClause], blocks).content;
    expect(readmeFile(sampleAction, [sampleClause], once).content).toBe(once);
    expect(once.match(/^Prose\.$/gm)).toHaveLength(4);
    expect(once).not.toContain('stale text');
    expect(once).toContain('| `signs` | Signs that are refused. |');
    expect(once).toContain('  pull-requests: read # optional: checks waivers');
    expect(once).toContain('| `sample.clause` | Text is readable. | CC8.1 |');
    expect(once).not.toContain('Range to read');
  });

  it.each([
    ['a missing block', 'text', 'a.md lacks generated blocks'],
    ['an unknown block', '<!-- generated:other -->\n<!-- /generated -->', 'a.md:1: there is no block "other"'],
    ['a block left open', '<!-- generated:one -->\n', 'a.md: the block "one" is not closed'],
    [
      'a block inside a block',
      '<!-- generated:one -->\n<!-- generated:one -->',
      'a.md:2: the block "one" is not closed',
    ],
  ])('names the place of %s', (_, text, message) => {
    expect(() => fill('a.md', text, { one: 'x' })).toThrow(message);
  });
});

describe('the registry', () => {
  it('lists controls without loading them', () => {
    const { content } = registryFile([sampleAction]);
    expect(content).toContain("'sample-check': {");
    expect(content).toContain("title: 'Sample\\'s check',");
    expect(content).toContain("(await import('../../../actions/sample-check/action.ts')).action");
  });

  it('is valid with no control at all', () => {
    expect(registryFile([]).content).toContain('= {};');
  });
});

describe('rule pages', () => {
  it('are one for each rule, and the index', () => {
    const pages = rulePages(['sample-check'], [sampleRule], [sampleClause]);
    expect(pages.map(({ path }) => path)).toEqual(['docs/rules/README.md', 'docs/rules/sample-check/no-pipes.md']);
    expect(pages[0]?.content).toContain('| Text without a \\| sign |');
    expect(pages[1]?.content).toContain('  sample-check/no-pipes: error #');
    expect(pages[1]?.content).toContain('warning; error under `enforce: all`');
    expect(pages[1]?.content).toContain('````text\n```\nfenced\n```\n````');
  });

  it('of rules that every control carries offer no other level', () => {
    expect(rulePages([], [sampleRule], [sampleClause])[1]?.content).toContain('no policy file changes its level.');
  });

  it('refuse a rule whose clause does not exist', () => {
    expect(() => rulePages([], [sampleRule], [])).toThrow(
      'Rule sample-check/no-pipes serves the clause "sample.clause"',
    );
  });
});

describe('Markdown', () => {
  it('keeps a table in shape', () => {
    expect(table(['A'], [['x|y'], ['two\nlines']])).toBe('| A |\n| --- |\n| x\\|y |\n| two lines |');
  });

  it('fences longer than the content', () => {
    expect(fenced('```', 'yaml')).toBe('````yaml\n```\n````');
  });
});

describe('a contract', () => {
  it.each([
    ['holds', 'sample-check', {}, null],
    ['is named after its folder', 'other', {}, 'names itself "sample-check"'],
    ['leaves common inputs alone', 'sample-check', { inputs: { token: {} } }, 'defines the input "token"'],
    ['leaves common outputs alone', 'sample-check', { outputs: { report: '' } }, 'defines the output "report"'],
    ['names its rules after itself', 'sample-check', { rules: [{ id: 'x/y' }] }, 'has the rule "x/y"'],
    ['names each rule once', 'sample-check', { rules: [sampleRule, sampleRule] }, 'twice'],
  ])('%s', (_, folder, change, problem) => {
    const found = contractProblem(folder, { ...sampleAction, ...change } as AnyAction);
    expect(found ?? 'no problem').toContain(problem ?? 'no problem');
  });
});

it('the version is code', () => {
  expect(versionFile('1.2.3').content).toContain("export const version = '1.2.3';");
});
