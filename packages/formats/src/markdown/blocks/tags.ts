/** Names of HTML tags that GitHub shows as markup; anything else in angle brackets is what somebody was to fill in. */
const names = new Set(
  (
    'a abbr article aside b big blockquote br center cite code dd del details dfn div dl dt em figcaption figure font footer ' +
    'h1 h2 h3 h4 h5 h6 head header hr html i img input ins kbd label li link main mark meta nav ol p picture pre q s samp ' +
    'section small source span strike strong style sub summary sup svg table tbody td tfoot th thead tr tt u ul var video'
  ).split(' '),
);

/** One tag in a line. */
export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly start: number;
  readonly end: number;
}

/** The tags of a line, in their order. Linear. */
export function tagsOf(line: string): readonly Tag[] {
  const tags: Tag[] = [];
  const last = line.lastIndexOf('>');
  for (let at = line.indexOf('<'); at !== -1 && at < last; at = line.indexOf('<', at + 1)) {
    const tag = tagAt(line, at);
    if (tag === null) continue;
    tags.push(tag);
    at = tag.end - 1;
  }
  return tags;
}

/** The tag that starts at a `<`; null where none does. */
export function tagAt(line: string, at: number): Tag | null {
  const closing = line[at + 1] === '/';
  const from = at + (closing ? 2 : 1);
  let end = from;
  while (end - from < 12 && isNameLetter(line.charCodeAt(end))) end += 1;
  const name = line.slice(from, end).toLowerCase();
  if (!names.has(name) || !' \t>/'.includes(line[end] ?? '-')) return null;
  const close = line.indexOf('>', end);
  return close === -1 ? null : { name, closing, start: at, end: close + 1 };
}

/** A line without its tags; a break, and the end of a cell or an item, becomes a space. */
export function withoutTags(line: string): string {
  let out = '';
  let from = 0;
  for (const { name, start, end } of tagsOf(line)) {
    out += line.slice(from, start) + (inText.has(name) ? '' : ' ');
    from = end;
  }
  return from === 0 ? line : out + line.slice(from);
}

const inText = new Set(['a', 'b', 'code', 'em', 'i', 'kbd', 'samp', 'span', 'strong', 'sub', 'sup', 'tt', 'u', 'var']);

function isNameLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
