import { checkWorkflow } from '@cm/formats/workflows';
import { metadataFindings } from '@cm/formats/action-metadata';
import { expect, it } from 'vitest';

import { shippedFiles } from './shipped.ts';

const files = await shippedFiles();

/** Files that stand in a workspace of ours, where a folder is what is meant, and why. */
const meant: Readonly<Record<string, readonly string[]>> = {
  // The built tree of the change itself is judged, before anything is released.
  '.github/workflows/ci.yml': ['workflow/local'],
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
