import { describe, expect, it } from 'vitest';

import { goldenPath, sample, sampleNames, sampleText } from '../test/samples.ts';
import { toAnnotations, toComment, toJson, toSarif, toSummary, toText, toWorkflowCommand } from './index.ts';

describe.each(sampleNames)('the %s report', (name) => {
  const report = sample(name);

  it('is written as JSON exactly as a person wrote it', () => {
    expect(toJson(report)).toBe(sampleText(name));
  });

  it.each([
    ['summary.md', () => toSummary(report)],
    ['comment.md', () => toComment(report)],
    ['terminal.txt', () => toText(report, { colour: false, width: 100 })],
    ['annotations.txt', () => `${toAnnotations(report).map(toWorkflowCommand).join('\n')}\n`],
    ['report.sarif', () => toSarif(report)],
  ])('reads as golden/%s says', async (file, render) => {
    await expect(render()).toMatchFileSnapshot(goldenPath(name, file));
  });
});
