import { type DependencyReader, section } from './reader.ts';

const entry = /^"((?:@[\w.~-]{1,100}\/)?[\w.~-]{1,100}(?:\/[\w.-]{1,100})?)"\s{0,8}:\s{0,8}"([^"]{0,400})"/;
const opening = /^"([\w@/.-]{1,100})"\s{0,8}:\s{0,8}[{[]$/;

const npmSections = new Set([
  'dependencies',
  'devDependencies',
  'peerDependencies',
  'optionalDependencies',
  'overrides',
  'resolutions',
  'catalog',
  'imports',
]);
const composerSections = new Set(['require', 'require-dev']);
/** Keys of `package.json` whose values look like versions and are none of a dependency. */
const npmOther = new Set(
  'version node npm yarn pnpm bun vscode packageManager engines name main types type module os cpu'.split(' '),
);

/** What an entry asks for: its name, and where it comes from if that is not the usual registry. Null: a part of this repository. */
function wanted(name: string, value: string): string | null {
  if (/^(?:workspace|file|link|portal):|^\.{0,2}\//.test(value)) return null;
  const alias = /^npm:((?:@[\w.~-]{1,100}\/)?[\w.~-]{1,100})/.exec(value)?.[1];
  if (alias !== undefined) return alias;
  const source = /^(?:git\+)?(?:https?|ssh|git):\/\/(?:[\w.:-]{1,80}@)?([\w.-]{1,200})/.exec(value)?.[1];
  const short = /^(?:github:|gitlab:|bitbucket:)?([\w.-]{1,100}\/[\w.-]{1,100})/.exec(value)?.[1];
  const from = source ?? short;
  return from === undefined ? name : `${name} from ${from}`;
}

function looksLikeVersion(value: string): boolean {
  return /^(?:[\^~<>=v]{0,2}\s?[0-9]|\*$|x$|latest$|next$|npm:|git|https?:|workspace:|file:|link:|catalog:|[\w.-]{1,100}\/[\w.-]{1,100}#)/.test(
    value,
  );
}

function jsonReader(sections: ReadonlySet<string>, isOther: (name: string) => boolean): DependencyReader {
  const within = section();
  return (line) => {
    within.at(line);
    const text = line.text.trim().slice(0, 800);
    const opens = opening.exec(text)?.[1];
    if (opens !== undefined) within.enter(opens);
    else if (text.startsWith('}')) within.enter(undefined);
    // A file on one line, and an entry behind its section's beginning.
    const found = entry.exec(text.replace(/^"(?:dev|peer|optional)?[dD]ependencies"\s{0,8}:\s{0,8}\{\s{0,8}/, ''));
    const [, name, value] = found ?? [];
    if (name === undefined || value === undefined) return [];
    const known = within.name === undefined ? looksLikeVersion(value) && !isOther(name) : sections.has(within.name);
    const asked = known ? wanted(name, value) : null;
    return asked === null ? [] : [asked];
  };
}

/** `package.json`, and `deno.json` with its imports. */
export function npmReader(): DependencyReader {
  return jsonReader(npmSections, (name) => npmOther.has(name));
}

/** `composer.json`: packages have a slash in their name; PHP itself and its extensions have none. */
export function composerReader(): DependencyReader {
  return jsonReader(composerSections, (name) => !name.includes('/'));
}
