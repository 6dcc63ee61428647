/** What may stand before the first element, by how it starts and ends; only complete ones are passed over. */
const preludes = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!', '>'],
] as const;

/** Whether the outermost element is `<testsuites>` or `<testsuite>`. */
export function isJunit(head: Uint8Array): boolean {
  const text = new TextDecoder().decode(head);
  let at = 0;
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at += 1;
    const prelude = preludes.find(([start]) => text.startsWith(start, at));
    if (prelude === undefined) return /^<testsuites?[\s/>]/.test(text.slice(at, at + 12));
    const last = endOf(text, at, prelude);
    const end = text.indexOf(last, at);
    if (end === -1) return false;
    at = end + last.length;
  }
}

/** A document type may hold declarations, each with a `>` of its own. */
function endOf(text: string, at: number, [start, end]: (typeof preludes)[number]): string {
  const bracket = text.indexOf('[', at);
  return start === '<!' && bracket !== -1 && bracket < text.indexOf('>', at) ? ']>' : end;
}
