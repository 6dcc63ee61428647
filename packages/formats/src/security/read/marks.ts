import { marksByWord } from '../tables/marks.ts';
import type { LineHit } from '../types.ts';

const longestWord = 48;
const longestPhrase = 200;

/** Languages in which `isAdmin` is a name of something that is called. */
const programs: ReadonlySet<string> = new Set(
  'javascript python jvm scala go ruby php dotnet rust swift elixir dart'.split(' '),
);

/** What the words of a line give away, each area once. Each word is looked up once, so the time is linear in the line. */
export function marksOf(text: string, language: string): readonly LineHit[] {
  const found: LineHit[] = [];
  const words = /@?[A-Za-z_$][\w$]*/g;
  for (let match = words.exec(text); match !== null; match = words.exec(text)) {
    const [word] = match;
    if (word.length > longestWord) continue;
    const hit = hitOf(word, match.index, text, language);
    if (hit !== null && !found.some(({ area }) => area === hit.area)) found.push(hit);
  }
  return found;
}

function hitOf(word: string, index: number, text: string, language: string): LineHit | null {
  if (!word.startsWith('@')) return knownHit(word, index, text, language) ?? guardHit(word, language);
  return knownHit(word, index, text, language) ?? hitOf(word.slice(1), index + 1, text, language);
}

function knownHit(word: string, index: number, text: string, language: string): LineHit | null {
  for (const { area, because, languages, test } of marksByWord.get(word) ?? []) {
    if (languages !== null && !languages.has(language)) continue;
    const found = test === null ? word : test.exec(text.slice(index, index + longestPhrase))?.[0];
    if (found !== undefined) return { area, because, evidence: found === '' ? word : found };
  }
  return null;
}

/** `requireAdmin`, `check_user_permissions`, `isLoggedIn`: the name says that something is asked before it is allowed. */
const guard =
  /^(?:require|requires|check|has|verify|ensure|assert|enforce|is|validate|must)_?(?:be|Be)?_?(?:user|User|current|Current)?_?(?:[Aa]uth(?:enticated|orized|orised|entication|orization)?|[Aa]dmin(?:istrator)?|[Ss]uper_?[Uu]ser|[Pp]ermissions?|[Pp]erms?|[Ll]ogged_?[Ii]n|[Ss]igned_?[Ii]n|[Jj]wt|JWT|[Aa]ccess_?[Tt]oken|[Aa]pi_?[Kk]ey|API_?KEY)(?![a-z])/;

function guardHit(word: string, language: string): LineHit | null {
  if (word.length < 6 || !'rchveaim'.includes(word.charAt(0)) || !programs.has(language) || !guard.test(word))
    return null;
  return { area: 'authentication', because: 'code', evidence: word };
}
