import { checkWorkflow } from '@cm/formats/workflows';
import { metadataFindings } from '@cm/formats/action-metadata';
import { expect, it } from 'vitest';

import { shippedFiles } from './shipped.ts';

const files = await shippedFiles();

/** Files that stand in a workspace of ours, where a folder is what is meant, and why. */
const meant: Readonly<Record<string, readonly string[]>> = {
  // The built tree of the change itself is judged, before anything is released.
  '.github/workflows/ci.yml': ['workflow/local'],
  // The built tree of the default branch judges, as released ones do in other repositories.
  '.github/workflows/change-gate.yml': ['workflow/local'],
  '.github/workflows/change-record.yml': ['workflow/local'],
};

it.each(files.map((file) => ({ path: file.path, file })))('$path is complete', ({ file, path }) => {
  const checked = checkWorkflow(file.text, file.around);
  if (checked.status === 'unknown') throw new Error(`${path}:${checked.line} ${checked.message}`);
  const found = [...checked.findings, ...(checked.kind === 'action' ? metadataFindings(file.text) : [])];
  const told = found.filter(({ rule }) => !(meant[path] ?? []).includes(rule));
  expect(told.map(({ line, message, remedy, rule }) => `${path}:${line} ${rule}: ${message} ${remedy}`)).toEqual([]);
  const needless = (meant[path] ?? []).filter((rule) => !found.some((one) => one.rule === rule));
  expect(needless).toEqual([]);
});

it('the gate of this repository checks out the default branch alone, whatever starts it', () => {
  const text = files.find(({ path }) => path === '.github/workflows/change-gate.yml')?.text ?? '';
  const refs = [...text.matchAll(/actions\/checkout@.*\n +with:\n +ref: (.*)$/gm)].map(([, ref]) => ref);
  expect([text.split('actions/checkout@').length - 1, refs]).toEqual([
    1,
    ['${{ github.event.repository.default_branch }}'],
  ]);
});
