import { idOf } from '../common/ids.ts';
import { purlOf } from '../common/purl.ts';
import { isList, items, part, shape, text, texts } from '../common/shape.ts';
import { dateIn } from './dates.ts';
import { type Entry, entry, type Imported, type Importer, shown } from './ignore.ts';
import { readYaml } from './yaml.ts';

/** `.trivyignore.yaml`: entries with paths, package URLs, an end and a statement, in four lists. */
export const trivyignoreYaml: Importer = { format: 'trivyignore', read };

const lists = ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses'];

function read(source: string): Imported {
  const yaml = readYaml(source);
  if ('message' in yaml) return { entries: [], problems: [yaml] };
  const entries: Entry[] = [];
  const problems: Imported['problems'][number][] = [];
  if (yaml.value !== null && shape(yaml.value) === null) {
    return {
      entries,
      problems: [{ line: 1, message: `Lists like \`vulnerabilities:\` are expected, not ${shown(yaml.value)}.` }],
    };
  }
  const root = part(yaml.value);
  for (const key of lists) {
    for (const [index, item] of [...items(root[key])].entries()) {
      const found = entriesOf(item);
      const line = yaml.lineOf([key, index]);
      if (typeof found === 'string') problems.push({ line, message: found });
      else entries.push(...found.map((one) => ({ ...one, line })));
    }
  }
  return { entries, problems };
}

/** An entry for each package that it names; one for all packages where it names none. */
function entriesOf(item: unknown): readonly Entry[] | string {
  const { id, paths, purls, expired_at: until, statement } = part(item);
  const known = idOf(id);
  if (known === null) return `An entry needs an \`id\`, and ${shown(item)} has none.`;
  const expires = until === undefined || until === null ? null : dateIn(until);
  if (expires === null && until !== undefined && until !== null) {
    return `\`expired_at\` of ${known} is no date: ${shown(until)}. Write it as \`2026-12-31\`.`;
  }
  const whole = entry({ ids: [known], paths: texts(paths), reason: text(statement), expires });
  if (!isList(purls)) return [whole];
  const packages = texts(purls).map((purl) => ({ purl, found: purlOf(purl) }));
  const wrong = packages.find(({ found }) => found === null);
  if (wrong !== undefined)
    return `\`purls\` of ${known} has ${shown(wrong.purl)}, which is no package URL, such as \`pkg:npm/cart\`.`;
  const of = packages.map(({ found }) => ({ ...whole, package: found?.purl ?? null, version: found?.version ?? null }));
  return of.length === 0 ? [whole] : of;
}
