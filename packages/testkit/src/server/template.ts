/** A compiled path template, such as `/repos/{owner}/{repo}/contents/{path}`. */
export interface Template {
  /** Decoded parameters where the path fits; null where it does not. */
  readonly match: (path: string) => Readonly<Record<string, string>> | null;
  /** How many segments are fixed words: of two templates that fit, the one with more is meant. */
  readonly literals: number;
}

/** Parameters whose value may hold slashes, as in GitHub's routes. */
const manySegments = new Set(['basehead', 'path', 'ref']);

/** Compiles a template; each parameter is one segment, except those that GitHub lets hold slashes. */
export function compileTemplate(template: string): Template {
  const names: string[] = [];
  let literals = 0;
  const source = template.split('/').map((segment) => {
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (name === undefined) {
      literals += 1;
      return segment.replaceAll(/[^\w-]/g, '\\$&');
    }
    names.push(name);
    return manySegments.has(name) ? '(.+)' : '([^/]+)';
  });
  // The root folder's path is empty, and clients leave the slash before it out.
  const pattern = new RegExp(`^${source.join('/').replace(/\/contents\/\(\.\+\)$/, '/contents(?:/(.+)?)?')}$`);
  return {
    literals,
    match: (path) => {
      const found = pattern.exec(path);
      if (found === null) return null;
      return Object.fromEntries(names.map((name, index) => [name, decode(found[index + 1] ?? '')]));
    },
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
