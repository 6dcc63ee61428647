const words: Readonly<Record<string, string>> = {
  an: '1',
  a: '1',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  ten: '10',
  fifteen: '15',
  thirty: '30',
};

/** Minutes in one of each unit. */
const units: Readonly<Record<string, number>> = { s: 1 / 60, m: 1, h: 60, d: 1440 };

const amount =
  /(\d{1,5}(?:[.,]\d{1,2})?)\s{0,2}(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)?(?![\p{L}])/giu;

/**
 * A time in minutes out of a short text: "~10 min", "1 h 30", "5-10 minutes" (the longer), "half an hour". `bare`: whether a
 * text that is a number and nothing else is one of minutes. Null: no time in it.
 */
export function minutesIn(text: string, bare: boolean): number | null {
  const isBare = bare && !/\p{L}/u.test(text);
  const found: number[] = [];
  let hours = 0;
  for (const [, digits = '', unit = ''] of inDigits(text).matchAll(amount)) {
    const letter = unit.slice(0, 1).toLowerCase();
    const isRest = hours > 0 && letter !== 'h';
    if (letter === '' && !isRest && !isBare) continue;
    const minutes = inMinutes(digits, letter) + (isRest ? hours : 0);
    hours = letter === 'h' ? minutes : 0;
    found.push(minutes);
  }
  return found.length === 0 ? null : Math.round(Math.max(...found) * 100) / 100;
}

function inMinutes(digits: string, letter: string): number {
  return Number(digits.replace(',', '.')) * (units[letter === '' ? 'm' : letter] ?? 1);
}

function inDigits(text: string): string {
  return text
    .slice(0, 300)
    .replaceAll(/(\d)\s?(?:to|-|–|—)\s?(?=\d)/giu, '$1 ')
    .replaceAll(/^PT(?=\d)/gu, '')
    .replaceAll(/\bhalf an hour\b/giu, '30 min')
    .replaceAll(
      /\b(an?|one|two|three|four|five|ten|fifteen|thirty) (?=(?:min|hour|second|sec))/giu,
      (_, word: string) => {
        return `${words[word.toLowerCase()] ?? ''} `;
      },
    );
}
