/** One `${{ … }}` of a text: what is inside, and the number of those that stand before it. */
export interface Expression {
  readonly body: string;
  readonly index: number;
}

/** Every expression of a text. An unclosed one reaches to the end. Linear. */
export function expressionsIn(text: string): readonly Expression[] {
  const found: Expression[] = [];
  for (let open = text.indexOf('${{'); open !== -1;) {
    const close = endOf(text, open + 3);
    found.push({ body: text.slice(open + 3, close), index: found.length });
    open = text.indexOf('${{', close);
  }
  return found;
}

/** Where the expression that begins here ends: at `}}` that stands in no quotes. */
function endOf(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text[at] === '}' && text[at + 1] === '}') return at;
  }
  return text.length;
}

/** How many lines stand between the start of a text and each of its expressions, in their order. Linear. */
export function linesBefore(raw: string): readonly number[] {
  const found: number[] = [];
  for (const [number, line] of raw.split('\n').entries()) {
    for (let at = line.indexOf('${{'); at !== -1; at = line.indexOf('${{', at + 3)) found.push(number);
  }
  return found;
}
