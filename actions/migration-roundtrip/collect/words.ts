/**
 * The words of a command as a shell would split them: blanks between, single and double quotes around, a backslash before
 * one character. Null where a quote is not closed. Nothing is expanded.
 */
export function splitWords(text: string): readonly string[] | null {
  const words: string[] = [];
  let word: string | null = null;
  let at = 0;
  for (const [piece, blank, single, double, escaped, plain] of text.matchAll(pieces)) {
    at += piece.length;
    if (blank === undefined) {
      word = `${word ?? ''}${single ?? double?.replaceAll(/\\([^])/g, '$1') ?? escaped ?? plain ?? ''}`;
    } else if (word !== null) {
      words.push(word);
      word = null;
    }
  }
  if (at < text.length) return null;
  return word === null ? words : [...words, word];
}

/** Blanks, a quoted part in either way, one character after a backslash, or plain text; an open quote is none of them. */
const pieces = /(\s+)|'([^']*)'|"((?:[^"\\]|\\[^])*)"|\\([^])|([^\s'"\\]+)/g;

const runners = new Set(['uv', 'poetry', 'pdm', 'pipenv', 'hatch', 'rye', 'pixi']);

/** Python in the environment of a command (`uv run python` for `uv run flask db`); null where the command names none. */
export function pythonOf(command: readonly string[]): readonly [string, ...string[]] | null {
  const [program = '', verb, ...rest] = command;
  if (runners.has(program) && verb === 'run') {
    const options = rest.slice(
      0,
      Math.max(
        0,
        rest.findIndex((word) => !word.startsWith('-')),
      ),
    );
    return [program, verb, ...options, 'python'];
  }
  return /(?:^|\/)python[\d.]*$/.test(program) ? [program] : null;
}

/** The way from one folder of the workspace to a path of it, both with `/` and relative to it. */
export function wayTo(folder: string, path: string): string {
  const from = partsOf(folder);
  const to = partsOf(path);
  const same = from.findIndex((part, index) => part !== to[index]);
  const shared = same < 0 ? from.length : same;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/') || '.';
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.');
}

/** A path that a program in a folder named, relative to the workspace; null where it is not in the workspace. */
export function fromFolder(folder: string, path: string): string | null {
  if (path.startsWith('/')) return null;
  const way: string[] = [...partsOf(folder)];
  for (const part of partsOf(path)) {
    if (part !== '..') way.push(part);
    else if (way.pop() === undefined) return null;
  }
  return way.join('/');
}

/** The folder that a path is in; empty for the workspace itself. */
export function folderOf(path: string): string {
  return partsOf(path).slice(0, -1).join('/');
}
