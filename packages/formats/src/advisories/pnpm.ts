import { available } from '@cm/model';

import { objectOf } from './common/lines.ts';
import { reportOf } from './common/row.ts';
import { shapes } from './common/shape.ts';
import type { Format } from './format.ts';
import { advisoriesOf, classicRow, counted, isClassic, writerOf } from './npm/classic.ts';

export const format: Format = {
  name: 'pnpm',
  title: '`pnpm audit --json`',
  detect: (document) => {
    const value = objectOf(document);
    return isClassic(value) && writerOf(value) === 'pnpm';
  },
  read: (document) => {
    const value = objectOf(document) ?? {};
    const rows = advisoriesOf(value).map((advisory) => classicRow('pnpm', advisory));
    const count = counted(value['metadata']);
    const muted = [...shapes(value['muted'])].length;
    const notes = [
      ...(rows.length === 0 && count > 0
        ? [`pnpm counts ${count} vulnerable paths and lists none: its own settings (auditConfig) leave them out.`]
        : []),
      ...(muted > 0 ? [`pnpm keeps ${muted} advisories apart as muted.`] : []),
    ];
    return available(reportOf({ format: 'pnpm', tool: { name: 'pnpm', version: null }, rows, notes }));
  },
};
