const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const notLetters = /[^\p{L}\p{N}]+/gu;

/** The letters and digits of a short text, in lower case and nothing else: "Roll-back plan:" is `rollbackplan`. */
export function keyOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(notLetters, '');
}

/** The words of a text in lower case; what joins words inside (`n/a`, `don't`, `re-deploy`) goes. */
export function wordsOf(text: string): readonly string[] {
  return withoutInvisible(text)
    .toLowerCase()
    .replaceAll(/['’/.]/gu, '')
    .split(notLetters)
    .filter((word) => word !== '');
}

/** Without characters that nobody sees, and with plain spaces. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '').replaceAll('\u00a0', ' ');
}

/** Without marks of emphasis and code around it, and without a link's address. For short texts. */
export function plain(text: string): string {
  return withoutLinks(withoutInvisible(text))
    .replaceAll(/[*_`~]/gu, '')
    .trim();
}

/** The key of a label: without "(minutes)" and the like, and without its markup. */
export function labelKey(label: string): string {
  return keyOf(withoutAsides(plain(label)));
}

/** A short text without "(required)" and "[optional]". */
export function withoutAsides(text: string): string {
  return text.replaceAll(/[([][^()[\]]*[)\]]/gu, ' ');
}

/** Words that a line of any length says, joined by one space, for comparing with a template. */
export function normalized(text: string): string {
  return wordsOf(text).join(' ');
}

function withoutLinks(text: string): string {
  let out = '';
  let from = 0;
  for (let at = text.indexOf(']('); at !== -1; at = text.indexOf('](', from)) {
    const open = text.lastIndexOf('[', at);
    const close = text.indexOf(')', at);
    if (open < from || close === -1) break;
    out += text.slice(from, open) + text.slice(open + 1, at);
    from = close + 1;
  }
  return out + text.slice(from);
}
