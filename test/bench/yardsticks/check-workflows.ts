import { checkWorkflow } from '@cm/formats/workflows';

import { complaints } from '../../workflows/github-parser.ts';
import { shippedFiles } from '../../workflows/shipped.ts';

// GitHub's own parser and our check, over every workflow, template and action; exits 1 where one has anything to say.
const files = await shippedFiles();
for (const { around, path, text } of files) {
  const checked = checkWorkflow(text, around);
  const isComplete = checked.status === 'checked' && checked.findings.every(({ level }) => level === 'warning');
  const said = path.startsWith('actions/') ? [] : await complaints(path, text);
  if (!isComplete || said.length > 0) process.exitCode = 1;
}
if (files.length < 20) process.exitCode = 2;
