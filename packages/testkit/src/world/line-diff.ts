/** How two texts differ, as GitHub tells it: counts of lines, and one unified hunk with three lines around it. */
export interface LineDiff {
  readonly additions: number;
  readonly deletions: number;
  readonly patch: string;
}

const context = 3;
/** Beyond this many cells the changed middle counts as replaced whole: a test's file is never that large. */
const cellLimit = 4_000_000;

/** The shortest line difference (longest common subsequence) after common ends are cut off. */
export function lineDiff(before: string, after: string): LineDiff {
  const a = linesOf(before);
  const b = linesOf(after);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const middle = editScript(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const additions = middle.filter((line) => line.startsWith('+')).length;
  const deletions = middle.filter((line) => line.startsWith('-')).length;
  if (additions + deletions === 0) return { additions, deletions, patch: '' };
  const from = Math.max(0, start - context);
  const head = a.slice(from, start).map((line) => ` ${line}`);
  const tail = a.slice(a.length - end, a.length - end + context).map((line) => ` ${line}`);
  const body = [...head, ...middle, ...tail];
  const oldCount = body.filter((line) => !line.startsWith('+')).length;
  const newCount = body.filter((line) => !line.startsWith('-')).length;
  return {
    additions,
    deletions,
    patch: [`@@ -${span(from, oldCount)} +${span(from, newCount)} @@`, ...body].join('\n'),
  };
}

function span(from: number, count: number): string {
  return count === 1 ? String(from + 1) : `${count === 0 ? 0 : from + 1},${count}`;
}

function linesOf(text: string): readonly string[] {
  if (text === '') return [];
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}

function editScript(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.length * b.length > cellLimit) return [...a.map((line) => `-${line}`), ...b.map((line) => `+${line}`)];
  const common = commonLengths(a, b);
  const script: string[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      script.push(` ${a[i]}`);
      i += 1;
      j += 1;
    } else if (common(i + 1, j) >= common(i, j + 1)) {
      script.push(`-${a[i]}`);
      i += 1;
    } else {
      script.push(`+${b[j]}`);
      j += 1;
    }
  }
  return [...script, ...a.slice(i).map((line) => `-${line}`), ...b.slice(j).map((line) => `+${line}`)];
}

/** Length of the longest common subsequence of what follows two places. */
function commonLengths(a: readonly string[], b: readonly string[]): (i: number, j: number) => number {
  const width = b.length + 1;
  const cells = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => cells[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      cells[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}
