import type { SeenAnchor } from '@cm/app/ledger';
import type { Verified } from '@cm/ledger';
import { oneLine } from '@cm/report/control';

import { paragraph } from '../layout.ts';
import { paintWith } from '../paint.ts';
import type { FoundLedger } from './source.ts';

interface Look {
  readonly colour: boolean;
  readonly columns: number;
}

type Broken = Extract<Verified, { readonly kind: 'broken' }>;

/** Why there is nothing to verify. */
export function missingText({ branch }: FoundLedger): string {
  return `There is no branch ${branch} at origin, so there is no ledger. The first run that writes one makes it; if there was one, it was deleted: restore it from a clone that has it.`;
}

/** What is wrong with a ledger, and what to do about it. `anchor` says who wrote down what it does not hold. */
export function alteredText(found: FoundLedger, broken: Broken, anchor: SeenAnchor | null, look: Look): string {
  const { at, head } = broken;
  const file =
    at.file === '' || found.where.endsWith(`/${at.file}`) || found.where === `file ${at.file}` ? null : at.file;
  const place = [file, at.line === null ? null : `line ${at.line}`];
  const where = place.filter((part) => part !== null).map((part) => `, ${oneLine(part)}`);
  const prose = (text: string): string => paragraph(oneLine(text), look.columns, '    ');
  return `${[
    `${paintWith(look.colour).red('✗')} The ledger is altered: ${oneLine(found.where)}${where.join('')}.`,
    prose(at.reason),
    ...(anchor === null ? [] : [prose(anchorText(anchor))]),
    prose(head === null ? 'Nothing before that place is whole.' : `Whole up to entry ${head.seq} of ${head.time}.`),
    prose(remedy(broken, found)),
  ].join('\n')}\n`;
}

function anchorText({ by, commit, seq }: SeenAnchor): string {
  return `Entry ${seq} was anchored in a status of commit ${commit.slice(0, 12)}, set by ${by ?? 'an unknown account'}.`;
}

function remedy({ anchor }: Broken, { branch }: FoundLedger): string {
  if (branch === null) return 'Compare the files with the branch that they were copied from, and copy them again.';
  const look = `See who pushed to the branch ${branch} (Insights, or the repository's activity), and record what you find.`;
  const restore = `Restore it from a clone that has it whole: git push --force origin COMMIT:refs/heads/${branch}, which the rules of the branch have to allow for that moment.`;
  return anchor === null
    ? `${look} ${restore}`
    : `${look} If the anchor itself is false (anybody who may write statuses can set one), say so in the record. ${restore}`;
}
