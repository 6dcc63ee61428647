import { type DependencyReader, section, type Section } from './reader.ts';

/** A name, extras, and what follows it. Source: PEP 508. */
const requirement = /^([A-Za-z0-9][\w.-]{0,100})\s{0,4}(?:\[[\w., -]{0,200}\])?\s{0,4}(===?|~=|!=|>=?|<=?|@|;|\(|$)/;

/** Names are compared as PyPI compares them. Source: PEP 503. */
function normal(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]{1,200}/g, '-');
}

/** `requirements.txt`. */
export function requirementsReader(): DependencyReader {
  return ({ text }) => {
    const line = text.trim().slice(0, 600);
    const source =
      /^(?:-e |--editable[ =])?(?:git|hg|svn|bzr)?\+?https?:\/\/[^#\s]{1,300}(?:#egg=([\w.-]{1,100}))?/.exec(line);
    if (source !== null) return [source[1] === undefined ? source[0] : normal(source[1])];
    if (line.startsWith('#') || line.startsWith('-') || line.startsWith('.') || line.startsWith('/')) return [];
    const name = requirement.exec(line.split(' #')[0]?.trim() ?? '')?.[1];
    return name === undefined ? [] : [normal(name)];
  };
}

/** Keys of TOML manifests whose values look like versions. */
const other = new Set(
  'version python requires-python python_version target-version minversion edition rust-version resolver name line-length line_length readme python-version required-version'.split(
    ' ',
  ),
);

function isPlace(name: string): boolean {
  return (
    name.includes('dependencies') ||
    name.endsWith('-requires') ||
    name === 'requires' ||
    name === 'packages' ||
    name === 'dev-packages' ||
    name === 'dependency-groups' ||
    name.startsWith('dependency-groups')
  );
}

/** `pyproject.toml` and `Pipfile`: lists of requirements, and tables of names with versions. */
export function pyprojectReader(): DependencyReader {
  const within = section();
  return (line) => {
    within.at(line);
    const text = line.text.trim().slice(0, 800);
    const table = /^\[{1,2}([\w.\s"-]{1,120})\]{1,2}$/.exec(text)?.[1];
    if (table !== undefined) {
      within.enter(table);
      return [];
    }
    const key = /^["']?([\w.-]{1,100})["']?\s{0,8}=\s{0,8}(.{0,600})$/.exec(text);
    if (key?.[1] !== undefined && key[2] !== undefined) return keyed(key[1], key[2], within);
    if (text === ']') within.enter(undefined);
    return listed(text, within.name);
  };
}

function keyed(key: string, value: string, within: Section): readonly string[] {
  if (value.startsWith('[')) return inList(key, value, within);
  if (within.name !== undefined && !isPlace(within.name)) return [];
  const versioned = /^["'](?:[\^~<>=!]{1,3}\s?[0-9]|[0-9*])|^\{[^}]{0,300}\b(?:version|git|url)\s{0,4}=/.test(value);
  return versioned && !other.has(key) && !/\bpath\s?=/.test(value) ? [normal(key)] : [];
}

function inList(key: string, value: string, within: Section): readonly string[] {
  const table = within.name ?? '';
  const place = isPlace(key) || /optional-dependencies|dependency-groups|extras/.test(table);
  if (!value.includes(']')) within.enter(place ? 'dependencies' : 'other');
  return place ? value.split(/["']/).flatMap((part) => nameOf(part)) : [];
}

/** An item of a list: a requirement, unless it stands in a list of something else. */
function listed(text: string, place: string | undefined): readonly string[] {
  const item = /^["']([^"']{1,300})["'],?(?:\s{0,8}#.{0,300})?$/.exec(text)?.[1];
  if (item === undefined) return [];
  if (place !== undefined && !isPlace(place)) return [];
  // Rules of a linter (`E501`), where the list's key is not to be seen.
  if (place === undefined && (/^[A-Z]{1,8}[0-9]{0,5}$/.test(item) || /\.(?:py|md|txt|toml)$/.test(item))) return [];
  return nameOf(item);
}

function nameOf(item: string): readonly string[] {
  const name = requirement.exec(item.trim())?.[1];
  return name === undefined ? [] : [normal(name)];
}

/** `setup.py` and `setup.cfg`: requirements with a version, in quotes or alone on a line. */
export function setupReader(): DependencyReader {
  return ({ text }) => {
    const named = ` ${text.slice(0, 600)}`.matchAll(
      /["'\s]([A-Za-z][\w.-]{1,80})(?:\[[\w,-]{1,80}\])?\s?(?:===?|>=|~=|<)\s?[0-9]/g,
    );
    return [...named].map(([, name = '']) => normal(name)).filter((name) => !other.has(name));
  };
}
