/** Longest name of an action, a rule or a format; the templates' lines fit the formatter up to here. */
const longest = 40;

/** Folders of the release tree, and prefixes of the rules that every control carries. */
const reserved = ['cm', 'lib', 'schemas', 'workflow-templates', 'run', 'policy'];

/** What is wrong with a kebab-case name, and what to do; null where it can be used. */
export function nameProblem(what: string, name: string): string | null {
  const shown = name.length > longest ? `${name.slice(0, longest)}…` : name;
  if (name.length > longest)
    return `The ${what} name "${shown}" has ${name.length} characters. Use at most ${longest}.`;
  if (!/^[a-z]/.test(name) || !/^[a-z0-9-]+$/.test(name) || /--|-$/.test(name)) {
    return `"${shown}" is no ${what} name. Use small letters, digits and single hyphens, such as coverage-gate.`;
  }
  return reserved.includes(name) ? `The ${what} name "${name}" is taken by the suite itself. Choose another.` : null;
}

/** `coverage-gate` as `coverageGate`. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `coverage-gate` as `Coverage gate`. */
export function words(name: string): string {
  const text = name.replaceAll('-', ' ');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
