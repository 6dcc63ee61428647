import { available } from '@cm/model';

import { objectOf } from './common/lines.ts';
import { reportOf, scanFailed } from './common/row.ts';
import type { Format } from './format.ts';
import { advisoriesOf, classicRow, counted, isClassic, writerOf } from './npm/classic.ts';

export const format: Format = {
  name: 'npm-v6',
  title: '`npm audit --json` of npm 6',
  detect: (document) => {
    const value = objectOf(document);
    return isClassic(value) && writerOf(value) === 'npm';
  },
  read: (document) => {
    const value = objectOf(document) ?? {};
    const rows = advisoriesOf(value).map((advisory) => classicRow('npm', advisory));
    const count = counted(value['metadata']);
    if (rows.length > 0 || count === 0) {
      return available(reportOf({ format: 'npm-v6', tool: { name: 'npm', version: null }, rows }));
    }
    return scanFailed(`the report counts ${count} vulnerabilities, but lists none. Run \`npm audit --json\` again`);
  },
};
