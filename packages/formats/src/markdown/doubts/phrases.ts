import { keyOf, wordsOf } from '../words.ts';

const long = 400;

/** What an issue form writes where nothing was answered. */
export function isNoResponse(text: string): boolean {
  return text.length < 40 && keyOf(text) === 'noresponse';
}

const later = [
  'todo',
  'tbd',
  'tba',
  'tbc',
  'fixme',
  'wip',
  'comingsoon',
  'willadd',
  'tofollow',
  'fillthisin',
  'fillmein',
];
const toBe = /^tobe(?:added|completed|decided|defined|determined|done|filled|filledin|written|provided)/u;

/** A line that puts off what it should say. */
export function isPutOff(text: string): boolean {
  if (text.length > long) return false;
  const words = wordsOf(text);
  const key = words.join('');
  if (toBe.test(key) || later.includes(key)) return true;
  const first = words[0] ?? '';
  return ['todo', 'tbd', 'tba', 'tbc', 'fixme'].includes(first) && /^\W*\w+\W*[:(–—-]|^[A-Z]/u.test(text);
}

const negative = new Set(['na', 'none', 'no', 'not', 'nothing', 'nil', 'nope']);
const filler = new Set(
  (
    'applicable needed required necessary need needs require requires rollback roll back plan procedure steps for this that ' +
    'the a an change changes pr pull request here is are it to be at all there any really simply just yet so far do does we'
  ).split(' '),
);

const noFillers: ReadonlySet<string> = new Set();

/** "N/A", "None needed", "Not applicable: only documentation". Null: the text does not say so. */
export function notApplicable(
  text: string,
  fillers: ReadonlySet<string> = noFillers,
): { readonly hasReason: boolean } | null {
  if (text.length > long) return null;
  const words = wordsOf(text);
  const said = words.findIndex((word) => !negative.has(word) && !filler.has(word) && !fillers.has(word));
  const head = said === -1 ? words : words.slice(0, said);
  if (!head.some((word) => negative.has(word))) return null;
  if (said === -1) return { hasReason: false };
  const reason = words.slice(said);
  if (!isPlainNo(head) || reason[0] === 'possible') return null;
  return { hasReason: reason.length > 1 && reason.join('').length > 7 && !isPutOff(reason.join(' ')) };
}

/** "N/A …" and "Not needed …", but not "No, we …", which goes on with a plan. */
function isPlainNo(head: readonly string[]): boolean {
  const [first = '', second = ''] = head;
  if (first === 'na' || first === 'none') return true;
  if (first === 'not') return ['applicable', 'needed', 'required', 'necessary'].includes(second);
  return first === 'no' && (second === 'rollback' || second === 'plan' || second === 'need');
}

const revertWords = new Set(
  (
    'revert reverting reverts reverted undo this the a pr pull request merge merged commit commits change changes and then it ' +
    'redeploy deploy re redeployment again via with using git github button click on in by simply just to roll back rollback ' +
    'code if needed necessary required please we can will be should of main master branch push no edit m 1 safe safely ' +
    'standard plain squash squashed new deployment pipeline ci run runs let'
  ).split(' '),
);

/** "Revert the PR" in any of its wordings, and nothing else. */
export function isRevertOnly(text: string): boolean {
  if (text.length > long) return false;
  const words = wordsOf(text);
  const isReverting = words.some((word) => word.startsWith('revert') || word === 'undo');
  return isReverting && words.every((word) => revertWords.has(word) || isReference(word));
}

function isReference(word: string): boolean {
  return /^\d{1,7}$|^[0-9a-f]{7,40}$/u.test(word);
}

const asBefore = ['same as', 'as before', 'as usual', 'the usual', 'as always', 'usual procedure', 'usual process'];
const standard = [
  'standard procedure',
  'standard process',
  'standard rollback',
  'normal procedure',
  'normal process',
  'default process',
];
const elsewhere = [
  'see above',
  'see below',
  'see description',
  'see the',
  'see ticket',
  'see issue',
  'see jira',
  'see runbook',
];
const referring = [
  'see wiki',
  'see readme',
  'see docs',
  'see confluence',
  'refer to',
  'described above',
  'as above',
  'per above',
];

/** "Same as before" and "see above": the plan is somewhere else, if anywhere. Null for a text that says more. */
export function pointsElsewhere(text: string): 'same-as-before' | 'see-above' | null {
  if (text.length > long || text.includes('](') || text.includes('://')) return null;
  const words = wordsOf(text);
  if (words.length > 10) return null;
  const joined = ` ${words.join(' ')} `;
  const says = (phrase: string): boolean => joined.includes(` ${phrase} `);
  if ([...elsewhere, ...referring].some(says) && !says('same as')) return 'see-above';
  return [...asBefore, ...standard].some(says) ? 'same-as-before' : null;
}
