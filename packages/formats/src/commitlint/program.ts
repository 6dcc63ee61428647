import { presets } from './presets.ts';
import { ruleTable } from './rule-table.ts';

/** How much of a program is searched for names, in UTF-16 units. */
const searched = 256 * 1024;

/**
 * What to say of a configuration that is a program: it is not run, not even where it holds only a literal, because
 * whoever opens a pull request could change it. With a YAML file to write instead, which names the presets and rules
 * that the program's text names; their settings are copied by hand.
 */
export function programReading(
  path: string,
  text: string,
): {
  readonly kind: 'program';
  readonly path: string;
  readonly message: string;
  readonly fix: string;
  readonly skeleton: string;
} {
  return {
    kind: 'program',
    path,
    message: `${path} is a program, and no code of a repository is run here. It is not read in part either, even where it holds only plain values.`,
    fix: `Write the same settings as .commitlintrc.yaml, which commitlint reads before ${path}, and remove ${path}.`,
    skeleton: skeletonFor(path, text.slice(0, searched)),
  };
}

function skeletonFor(path: string, text: string): string {
  const extended = [...presets.keys()].filter((name) => isNamed(text, name));
  const rules = [...ruleTable.keys()].filter((name) => isNamed(text, name));
  // commitlint refuses a file that sets no rule, and one with an empty `rules`.
  const bare = extended.length === 0;
  const lines = [
    `# .commitlintrc.yaml, instead of ${path}`,
    ...(bare ? [] : ['extends:', ...extended.map((name) => `  - "${name}"`)]),
    `${bare ? '' : '# '}rules:`,
    ...(bare ? [`  ${example}`] : []),
    ...(rules.length === 0
      ? []
      : [`  # Level (0 off, 1 warning, 2 error), always or never, value; copy from ${path}:`]),
    ...rules.map((rule) => `  # ${rule}: [2, ${rule.endsWith('-empty') ? 'never' : 'always'}]`),
  ];
  return `${lines.join('\n')}\n`;
}

const example = 'type-enum: [2, always, [feat, fix, docs, refactor, test, chore]]';

function isNamed(text: string, name: string): boolean {
  return [`'${name}'`, `"${name}"`, `\`${name}\``].some((quoted) => text.includes(quoted));
}
