import type { Random } from './random.ts';

const types = ['feat', 'fix', 'fix', 'fix', 'docs', 'chore', 'refactor', 'test', 'style'] as const;
const scopes = ['api', 'web', 'core', 'db', 'billing', 'auth', 'worker'] as const;
const plainWords =
  'add remove update the parser invoice export login handler cache index table column value token request response for with from when an empty page user session retry queue timeout before after each order total amount currency list filter test case error message path file name header footer upload download limit rate policy role owner account legacy field'.split(
    ' ',
  );
/** Words of other scripts, and one emoji, in place of English ones. */
const foreignWords: ReadonlyMap<string, string> = new Map([
  ['user', 'пользователь'],
  ['login', 'ログイン'],
  ['order', '订单'],
  ['when', '🚀'],
  ['invoice', 'Rechnung für Größe'],
]);
const people = [
  ['Ada Acme', 'ada@acme.test'],
  ['Björn Åkesson', 'bjorn@acme.test'],
  ['Li Wei', 'li.wei@acme.test'],
  ['Olga Petrova', 'olga@acme.test'],
  ['Sam Doe', 'sam@acme.test'],
] as const;

/** Who wrote a commit: name and address. */
export function someone(random: Random): readonly [name: string, email: string] {
  return random.pick(people);
}

/**
 * A message as teams write them: most follow the policy, some lack the trailer, a few lack the format; one in twenty has
 * words in other scripts, one in 250 brings a log or a stack trace of up to 40 KB.
 */
export function ordinaryMessage(random: Random, number: number): string {
  const parts = [header(random, number)];
  if (random.chance(70)) parts.push(...body(random));
  if (random.below(250) === 0) parts.push(pasted(random));
  const footers = trailers(random, number);
  if (footers !== '') parts.push(footers);
  const text = `${parts.join('\n\n')}\n`;
  return random.chance(5) ? text.replaceAll(/[a-z]+/g, (word) => foreignWords.get(word) ?? word) : text;
}

/** What git writes when a branch is merged. */
export function mergeMessage(random: Random, number: number): string {
  return `Merge branch '${branch(random, number)}' into main\n`;
}

function branch(random: Random, number: number): string {
  return `feature/TASK-${number}-${words(random, 3).replaceAll(' ', '-')}`;
}

function header(random: Random, number: number): string {
  const text = words(random, 3 + random.below(6));
  if (random.chance(3)) return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  const scope = random.chance(60) ? `(${random.pick(scopes)})` : '';
  const pull = random.chance(25) ? ` (#${number})` : '';
  return `${random.pick(types)}${scope}${random.chance(1) ? '!' : ''}: ${text}${pull}`;
}

function body(random: Random): readonly string[] {
  return Array.from({ length: 1 + random.below(3) }, () => (random.chance(20) ? list(random) : paragraph(random)));
}

function paragraph(random: Random): string {
  const lines = Array.from({ length: 1 + random.below(5) }, () => words(random, 7 + random.below(5)));
  if (random.chance(8)) lines.push(`See https://docs.acme.test/guide/${random.below(1000)}#part-${random.below(9)}`);
  return `${lines.join('\n')}.`;
}

function list(random: Random): string {
  return Array.from({ length: 2 + random.below(4) }, () => `- ${words(random, 4 + random.below(5))}`).join('\n');
}

function trailers(random: Random, number: number): string {
  const lines: string[] = [];
  if (random.chance(1)) lines.push(`BREAKING CHANGE: ${words(random, 8)}`);
  if (random.chance(75)) lines.push(`Task: TASK-${number}`);
  if (random.chance(25)) lines.push(`Signed-off-by: ${signature(random)}`);
  if (random.chance(15)) lines.push(`Co-authored-by: ${signature(random)}`);
  if (random.chance(10)) lines.push(`Closes #${1 + random.below(5000)}`);
  return lines.join('\n');
}

function signature(random: Random): string {
  const [name, email] = someone(random);
  return `${name} <${email}>`;
}

function pasted(random: Random): string {
  const lines = Array.from(
    { length: 20 + random.below(900) },
    (_, index) =>
      `    at ${words(random, 1)}.${words(random, 1)} (src/${words(random, 2).replace(' ', '/')}.ts:${index}:${random.below(80)})`,
  );
  return ['```', ...lines, '```'].join('\n');
}

function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.pick(plainWords)).join(' ');
}
