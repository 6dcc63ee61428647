import { idOf } from '../common/ids.ts';
import { purlFor } from '../common/purl.ts';
import { items, part, type Shape, shape, text, texts } from '../common/shape.ts';
import { ecosystemOfArtifact } from '../grype/ecosystem.ts';
import { type Entry, entry, type Imported, type Importer, shown } from './ignore.ts';
import { readYaml } from './yaml.ts';

/** `ignore` of `.grype.yaml`. Its rules have no end. */
export const grype: Importer = { format: 'grype', read };

function read(source: string): Imported {
  const yaml = readYaml(source);
  if ('message' in yaml) return { entries: [], problems: [yaml] };
  const entries: Entry[] = [];
  const problems: Imported['problems'][number][] = [];
  for (const [index, item] of [...items(part(yaml.value)['ignore'])].entries()) {
    const line = yaml.lineOf(['ignore', index]);
    const found = ruleOf(shape(item) ?? {});
    if (typeof found === 'string') problems.push({ line, message: found });
    else if (found !== null) entries.push({ ...found, line });
  }
  return { entries, problems };
}

/** Conditions that only Grype can check: without them, an entry would be of more than its rule. */
const unknowable = ['namespace', 'fix-state', 'match-type'];
const unknowableOfPackage = ['language', 'upstream-name'];

/** Null for a rule that only says which VEX states count. */
function ruleOf(rule: Shape): Entry | string | null {
  if (text(rule['vex-status']) !== null) return null;
  const of = part(rule['package']);
  const [name, id] = [text(of['name']), idOf(rule['vulnerability'])];
  const condition =
    unknowable.find((key) => text(rule[key]) !== null) ?? unknowableOfPackage.find((key) => text(of[key]) !== null);
  if (condition !== undefined) {
    return `The condition \`${condition}\` cannot be checked here, so the rule is not taken over. Name the vulnerability and the package without it.`;
  }
  if (id === null && name === null) {
    return 'The rule names no vulnerability and no package, and would hide everything that it fits. Write one rule for each vulnerability.';
  }
  if (name !== null && !/^[\w@/.:+-]{1,200}$/.test(name)) {
    return `\`package.name\` is a pattern, ${shown(name)}, and patterns are not taken over. Write one rule for each package.`;
  }
  const purl = purlFor(ecosystemOfArtifact(text(of['type']), null), name);
  return entry({
    ids: id === null ? [] : [id],
    package: purl ?? name,
    version: text(of['version']),
    paths: texts(of['location']),
    reason: text(rule['reason']),
  });
}
