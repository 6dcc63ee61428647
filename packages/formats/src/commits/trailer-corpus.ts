/** A small deterministic generator (mulberry32), so that a disagreement with git can be reproduced by its index. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const titles = [
  'feat: add x',
  'fix(api)!: y',
  'Merge branch a',
  'Task: TASK-1',
  '# comment',
  'Conflicts:',
  'Refs: #1',
  'a',
  '  spaced',
  'x\r',
  '日本語: タイトル',
  'Signed-off-by: A <a@acme.test>',
  '---',
  '# ------------------------ >8 ------------------------',
];
const trailers = [
  'Task: TASK-123',
  'Task:TASK-1',
  'Task : TASK-2',
  'Task\t: x',
  'Refs: #12',
  'Refs #12',
  'Closes: #1',
  'task: lower',
  'Signed-off-by: A <a@acme.test>',
  'Signed-off-by:A',
  'signed-off-by: b',
  'Co-authored-by: B <b@acme.test>',
  '(cherry picked from commit 0123456789012345678901234567890123456789)',
  '(cherry picked from x)',
  'BREAKING-CHANGE: z',
  'Task:',
  'Task: ',
  'Task:\t',
  '-: dash',
  '1: one',
  'a-b-c: d: e',
  'https://acme.test/x',
  'Key_with: underscore',
  'Tâche: accent',
  'Empty:   ',
  'Wide:\u00a0nbsp\u00a0',
  'Two words: no',
  'X:y:z',
  ': none',
  'Form:\ffeed\f',
  'Task: é 日本 🚧',
];
const prose = [
  'some prose here',
  'BREAKING CHANGE: it breaks',
  'BREAKING CHANGE: x',
  '* bullet',
  '- Task: TASK-1',
  '> Task: quoted',
  'a b: c',
  'Merge a: b',
  '---',
  '--- ',
  '-- ',
  '---------',
  'Conflicts:',
  '\ta/path',
  '\tb/path',
  '# comment',
  '#',
  '#Task: x',
  '##',
  '# ------------------------ >8 ------------------------',
  'é',
  '日本',
  '```',
  '| a | b |',
  '\u00a0nbsp first',
  '\ffeed',
  'x\0y',
];
const folds = [
  ' folded',
  '\tfolded',
  '  two',
  ' Task: inside',
  '   ',
  ' ',
  '\t',
  '\t \t',
  ' \r',
  ' a\r',
  '\r',
  ' #no',
  ' : x',
];
const blanks = ['', '', '', '', ' ', '\t', '  \t', '\r'];

/** The cases of the 27-case probe and every quirk found since, as whole messages. */
export const knownMessages: readonly string[] = [
  '',
  '\n',
  ' \n\t\n',
  'title',
  'title\n',
  'Task: T-1',
  'title\nTask: T-1\n',
  'title\n\nTask: T-1',
  'title\n\nTask: T-1\n\n\n',
  'title\n\nbody\n\nTask: T-1\n',
  'title\n\nTask: T-1\n\nbody\n',
  'title\n\nBREAKING CHANGE: x\nTask: T-1\n',
  'title\n\nBREAKING-CHANGE: x\nTask: T-1\n',
  'title\n\nBREAKING CHANGE: x\n\nTask: T-1\n',
  'title\n\nprose\nTask: T-1\n',
  'title\n\nprose\nTask: T-1\nSigned-off-by: A <a@b>\n',
  'title\n\nprose\nprose\nprose\nprose\nSigned-off-by: A <a@b>\n',
  'title\n\nprose\nprose\nprose\nTask: T-1\n(cherry picked from commit abc)\n',
  'title\n\n  Task: T-1\n',
  'title\n\n- Task: T-1\n',
  'title\n\nTask: T-1\n  more\n\tand more\n',
  'title\n\nTask:T-1\n',
  'title\n\nTask : T-1\n',
  'title\n\nTask #123\n',
  'title\n\nTask:\n',
  'title\n\nbody\n---\n\nTask: T-1\n',
  'title\n\nTask: T-1\n---\n',
  'title\n\nTask: T-1\n\nConflicts:\n\ta\n\tb\n',
  'title\n\nTask: T-1\n\nConflicts:\n\ta\nx\n',
  'title\r\n\r\nTask: T-1\r\nRefs: #1\r\n',
  'title\r\n\r\nTask: T-1\r\n folded\r\n',
  'title\n\nTask: T-1\n# comment\n',
  'title\n\n# comment\nTask: T-1\n',
  'title\n\nTask: T-1\n# c\n folded\n',
  '# c\n\nTask: T-1\n',
  'title\n\nTask: T-1\n\n# c\n\n# ------------------------ >8 ------------------------\ndiff\n\nRefs: #1\n',
  '# ------------------------ >8 ------------------------\n\nTask: T-1\n',
  'title\n\nhttps://acme.test\n',
  '\n\n\ntitle\n\nTask: T-1\n',
  'Conflicts:\n\nx\n\n\ty\n\nTask: T-1\n',
  'title\n\n* a\n\nTask: T-1\n\n---------\n\nCo-authored-by: B <b@c>\n',
  'title\n \nTask: T-1\n \n',
  'title\n\nTask: T-1\n \n \t\n',
  'title\n\nTask: T-1\n\n\u00a0\n',
  'title\n\nTask: T-1\n\f\n',
  'title\n\nA: 1\n\nB: 2\n',
  'title\n\nTask: a\n\nConflicts:\r\n\tx\n',
];

function pick<T>(random: () => number, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)] as T;
}

function paragraph(random: () => number): readonly string[] {
  const lines: string[] = [];
  const trailerShare = pick(random, [0, 0.2, 0.6, 0.9, 1, 1]);
  for (let left = 1 + Math.floor(random() * 5); left > 0; left -= 1) {
    lines.push(random() < trailerShare ? pick(random, trailers) : pick(random, prose));
    while (random() < 0.18) lines.push(pick(random, folds));
  }
  return lines;
}

/** One message biased to what is hard for a trailer reader. */
export function trickyMessage(random: () => number): string {
  const lines: string[] = [];
  while (random() < 0.06) lines.push(pick(random, blanks));
  lines.push(pick(random, titles));
  if (random() < 0.12) lines.push(...paragraph(random));
  for (let left = Math.floor(random() * 5); left > 0; left -= 1) {
    do lines.push(pick(random, blanks));
    while (random() < 0.12);
    lines.push(...paragraph(random));
  }
  while (random() < 0.2)
    lines.push(
      pick(random, [
        ...blanks,
        '# comment',
        'Conflicts:',
        '\tpath',
        '# ------------------------ >8 ------------------------',
      ]),
    );
  const text = lines.join(random() < 0.12 ? '\r\n' : '\n');
  return random() < 0.8 ? `${text}\n` : text;
}
