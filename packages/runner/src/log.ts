import { debug, endGroup, info, startGroup, warning } from './core.ts';
import type { LogPort } from '@cm/app';
import type { Level } from '@cm/model';
import { defuseCommands, stripControl } from '@cm/report';

/** The job log, and how many annotations it has written: they count against GitHub's ten a level and step. */
export interface ActionLog extends LogPort {
  readonly written: () => Partial<Readonly<Record<Level, number>>>;
}

const annotatedWarnings = 3;

/**
 * The log of a step. The runner obeys commands in whatever a step prints, and a commit message or a path may hold one;
 * so nothing is printed that it could obey but our own. The first three warnings become annotations, further ones are
 * lines, so that the findings keep their room.
 */
export function actionLog(): ActionLog {
  let warnings = 0;
  return {
    debug: (message) => debug(stripControl(message)),
    info: (message) => info(printable(message)),
    warning: (message) => {
      warnings += 1;
      if (warnings <= annotatedWarnings) warning(stripControl(message));
      else info(printable(`Warning: ${message}`));
    },
    group: (title) => startGroup(stripControl(title).replaceAll('\n', ' ')),
    endGroup,
    written: () => ({ warning: Math.min(warnings, annotatedWarnings) }),
  };
}

/** Controls go first: the runner also ends a line at a carriage return, and skips blanks that JavaScript does not know. */
function printable(message: string): string {
  return defuseCommands(stripControl(message));
}
