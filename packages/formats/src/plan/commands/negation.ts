const denials = new Set(
  "not never don't dont cannot can't cant won't wont avoid without shouldn't mustn't instead rather no isn't doesn't".split(
    ' ',
  ),
);
const refusals = new Set(
  "not never cannot can't won't fails impossible unsafe doesn't isn't unavailable forbidden dangerous mustn't shouldn't".split(
    ' ',
  ),
);
const conditions = new Set(['if', 'when', 'unless', 'should', 'once', 'until', 'because', 'since', 'in']);

/** Whether the words before a command say not to run it: "Do not run". A condition is none: "If it does not recover, run". */
export function deniesBefore(text: string): boolean {
  const words = lastClause(text);
  if (words.some((word) => conditions.has(word))) return false;
  return words.slice(-4).some((word) => denials.has(word)) && !/\bnot only\b/iu.test(text.slice(-80));
}

/** Whether the words after a command say that it does not work: "is not possible". */
export function deniesAfter(text: string): boolean {
  const clause = text.slice(0, 120).split(/[,.;:()]/u)[0] ?? '';
  for (const word of wordsIn(clause).slice(0, 5)) {
    if (conditions.has(word) || word === 'and' || word === 'then') return false;
    if (refusals.has(word)) return true;
  }
  return false;
}

function lastClause(text: string): readonly string[] {
  const clauses = text.slice(-160).split(/[,.;:()!?]/u);
  return wordsIn(clauses.at(-1) ?? '');
}

function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
}
