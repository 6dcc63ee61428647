import { expect, it } from 'vitest';

import { toolAdvice } from './tools.ts';

/** Source: coverage.py, configuration reference, `include_namespace_packages`; the end-to-end suite runs both ways. */
it('Python’s advice also helps where the new file lies in a folder without __init__.py', () => {
  const { measure } = toolAdvice('python', 'src');
  expect(measure).toContain('pytest --cov=src');
  expect(measure).toContain('include_namespace_packages = true');
});

it.each([
  ['go', ''],
  ['javascript', 'packages/shop'],
  ['no such language', 'lib'],
  ['constructor', 'lib'],
])('every language gets advice with the folder filled in: %s', (language, root) => {
  const { measure, report } = toolAdvice(language, root);
  expect(measure).not.toContain('{root}');
  expect([measure, report].every((text) => text.trim() !== '')).toBe(true);
});
