import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { repositoryRoot } from '../workspace.ts';
import { blocksOf, workflowNames } from './workflow-pages.ts';

const sample = `
on:
  workflow_call:
    inputs:
      stack: { description: 'What to run | for', type: string, default: auto }
      all: { description: Everything., type: boolean, default: false }
      file: { description: Which., type: string, required: true }
    outputs:
      digest: { description: What was built., value: x }
permissions: {}
jobs:
  one:
    name: One
    timeout-minutes: 5
    permissions:
      contents: read # checks it out
      pull-requests: read # looks
  two:
    name: Two
    needs: one
    timeout-minutes: 7
    permissions:
      contents: read # checks it out
      pull-requests: write # comments
`;

describe('the page of a workflow', () => {
  const blocks = blocksOf(sample);

  it('lists each input with its type and its default', () => {
    expect(blocks.inputs.split('\n').slice(2)).toEqual([
      '| `stack` | What to run \\| for | string | `auto` |',
      '| `all` | Everything. | boolean | `false` |',
      '| `file` | Which. | string | required |',
    ]);
  });

  it('adds up what a caller has to give', () => {
    expect(blocks.permissions.split('\n')).toEqual([
      '```yaml',
      'permissions:',
      '  contents: read # checks it out',
      '  pull-requests: write # looks; comments',
      '```',
    ]);
  });

  it('lists jobs and outputs', () => {
    expect(blocks.outputs).toContain('| `digest` | What was built. |');
    expect(blocks.jobs).toContain('| `two` | `Two` | `one` | 7 min |');
  });

  it('says where there is nothing', () => {
    const empty = blocksOf('on: { pull_request: {} }\njobs: {}\n');
    expect([empty.inputs, empty.outputs, empty.jobs]).toEqual(['None.', 'None.', 'None.']);
    expect(empty.permissions).toContain('permissions: {}');
  });
});

it('every reusable workflow has a page', () => {
  const without = workflowNames(repositoryRoot).filter(
    (name) => !existsSync(join(repositoryRoot, 'docs/workflows', `${name}.md`)),
  );
  expect(without).toEqual([]);
});
