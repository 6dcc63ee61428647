/** Words that nearly every line of a changes list or subject has, and that tell no two of them apart. */
const plainWords: ReadonlySet<string> = new Set(
  [
    'a an the and or but not no nor of in on at to for from by with without into onto as is are was were be been it its',
    'this that these those when where which who what how if then than so now can could will would should may might must',
    'do does did has have had all any some more most also only just very via per etc i we you they our your their up out',
    'add added adds fix fixed fixes change changed changes update updated updates remove removed removes support supports',
    'supported improve improved improves improvement improvements make makes made use uses used using new feature features',
    'bug bugs bugfix issue issues problem problems implement implemented implements allow allows allowed introduce',
    'introduced apply applied applies minor various several other better handle handles handled ensure ensures prevent',
    'prevents create creates created set sets release released version',
  ]
    .join(' ')
    .split(' '),
);

/** How much of a text is looked at, in UTF-16 units and words: subjects have far less, and hostile texts far more. */
const longestText = 1000;
const mostWords = 40;

/**
 * The words that say what a text is about, each once: in small letters, without plain words, and without the endings
 * -s, -es, -ed, -ing, -e and a doubled last letter, so that "Retries stopped" and "stop retry" have the same words.
 * `known` keeps what was found out about words, for many texts that share them.
 */
export function significantWords(text: string, known: KnownWords = new Map()): readonly string[] {
  const found: string[] = [];
  for (const word of wordsOf(text.slice(0, longestText))) {
    let meant = known.get(word);
    if (meant === undefined) {
      meant = plainWords.has(word) ? '' : stem(word);
      known.set(word, meant);
    }
    if (meant === '' || found.includes(meant)) continue;
    found.push(meant);
    if (found.length >= mostWords) break;
  }
  return found;
}

/** A word in small letters to what stands for it; to nothing where it says nothing. */
export type KnownWords = Map<string, string>;

/** In small letters. Most texts are ASCII alone, which is read several times as fast. */
function wordsOf(text: string): readonly string[] {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

const endings = ['ing', 'ed', 'es', 's', 'e'];

function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const ending = endings.find((end) => word.endsWith(end)) ?? '';
  const short = word.length - ending.length < 3 ? word : word.slice(0, word.length - ending.length);
  return short.at(-1) === short.at(-2) ? short.slice(0, -1) : short;
}
