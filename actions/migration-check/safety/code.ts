import { createAll, notAnalysed } from '../rules/safety/code.ts';
import { note, remedy, say } from './script.ts';
import type { Checks } from './spot.ts';

/** Rules about operations that the file itself does not tell. */
export const code: Checks = {
  'create-all': (op, { script }) => {
    const message = `"${op.text}" creates whatever the models are on the day it runs, so that two databases of one revision differ.`;
    const lines = [
      "op.create_table('<table>', sa.Column('<column>', ...))",
      note(script, 'the command that writes them: alembic revision --autogenerate'),
    ];
    return [{ rule: createAll, message, remedy: remedy('Write the tables out:', lines) }];
  },
  'not-analysed': (op) => [
    {
      rule: notAnalysed,
      message: `"${op.text}" was not analysed: ${op.reason.slice(0, 300).replace(/\.$/, '')}. No rule has judged it.`,
      remedy: 'Read it with care in the review, or write it out as plain text so that it can be judged.',
    },
  ],
  'sql-text': (op) => [
    {
      rule: notAnalysed,
      message: `"${op.text}" was not analysed: its SQL was not parsed. No rule has judged it.`,
      remedy: 'Read it with care in the review.',
    },
  ],
  procedural: (op, { script }) => [
    {
      rule: notAnalysed,
      message: `"${op.text}" is a block of ${op.language.slice(0, 40)}: what is inside was not analysed, and no rule has judged it.`,
      remedy: remedy(
        'Read it with care in the review, or write its statements out without the block:',
        say(script, "op.execute('<statement>')", '<statement>'),
      ),
    },
  ],
};
