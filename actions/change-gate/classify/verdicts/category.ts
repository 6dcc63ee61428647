import type { FindingDraft, Verdict } from '@cm/model';
import { decided, idle, undecided } from '@cm/model/verdict';

import { classification, standardRegister } from '../../rules/classify.ts';
import { type CaseView, onPull } from '../../view.ts';
import type { Weighed } from '../weigh.ts';

/** Passes with what decided; unknown where something lower than the truth might be concluded. */
export function classificationVerdict(view: CaseView, { because, category, told }: Weighed): Verdict {
  const { laptop, record } = view.facts;
  if (told.answer === 'yes') {
    const { file, words } = because;
    return decided(classification, `${category}: ${file === null ? words : `${file} is ${words}`}`);
  }
  // `change-gate/change-read` says what to give.
  if (!laptop && record.status === 'unavailable')
    return undecided(classification, 'Not judged: who made the change could not be read.');
  const message = `The category of the change could not be told, and it is taken as a normal one. ${told.why ?? ''}`;
  return decided(classification, `${category}, because it could not be told.`, [
    onPull(view, 'unknown', message, told.fix),
  ]);
}

/** Names the kinds to which this change would belong if somebody had looked at them again. */
export function registerVerdict({ computed: { kinds, lapsed, told } }: Weighed): Verdict {
  if (told.answer !== 'yes') return undecided(standardRegister, 'Not judged: the category could not be told.');
  const findings = lapsed.map(({ lapsed: why, row }): FindingDraft => {
    const { approvedBy, name } = row;
    return {
      outcome: 'fail',
      message: `The kind “${name}” of the register of standard changes ${why ?? ''}, so what is of it is a normal change now.`,
      remedy: `${approvedBy ?? 'A technical lead'}, or whoever took over from them: look at the kind again, then write its new days (\`approved-on\`, \`review-by\`) in \`controls.change-gate.standard\` of the policy file, or take the row out.`,
      location: null,
    };
  });
  if (findings.length > 0)
    return decided(standardRegister, `${findings.length} of the kinds that fit no longer count.`, findings);
  if (kinds.length === 0) return idle(standardRegister, 'The change is of no kind of the register.');
  return decided(standardRegister, `Approved as a kind: ${kinds.map(({ name }) => name).join(', ')}.`);
}
