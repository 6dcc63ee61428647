/** Whether a name is one of those that are known; `${X}` and `$(X)` in a known one stand for anything. */
export function isNamed(name: string, known: readonly string[]): boolean {
  return known.some((one) => one === name || fits(name, one));
}

function fits(name: string, template: string): boolean {
  const start = template.search(/\$[{(]|\{\{/);
  if (start === -1) return false;
  const end = Math.max(template.lastIndexOf('}'), template.lastIndexOf(')'));
  const [before, behind] = [template.slice(0, start), template.slice(end + 1)];
  return name.length > before.length + behind.length && name.startsWith(before) && name.endsWith(behind);
}

/** The closest of the known names, for a message: the first few. */
export function someOf(known: readonly string[]): string {
  const shown = [...new Set(known)].slice(0, 5).map((name) => `\`${name.slice(0, 100)}\``);
  return known.length > 5 ? `${shown.join(', ')}, …` : shown.join(', ');
}

/** Whether a path is a file, or in a folder, that a command names. */
export function isAmong(path: string, files: readonly string[]): boolean {
  return files.some((file) => {
    const place = file.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '');
    return place === '' || place === '.' || place === path || path.startsWith(`${place}/`);
  });
}
