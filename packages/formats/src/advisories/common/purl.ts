import { PackageURL } from 'packageurl-js';

import type { PackageName } from '../model/advisory.ts';
import { ecosystemOf } from './ecosystems.ts';
import { text } from './shape.ts';

/** A package URL in its parts, normalised. */
interface Purl {
  /** Without version, qualifiers and subpath. */
  readonly purl: string;
  /** As people write it: `@acme/cart`, `org.acme:cart`. */
  readonly name: string;
  readonly version: string | null;
}

const longest = 2000;

/** A package URL of a report, also in the odd form `pkg:/npm/…` of dependency graphs; null where it is none. */
export function purlOf(value: unknown): Purl | null {
  const given = text(value);
  if (given === null || given.length > longest) return null;
  return plainPurl(given) ?? parsedPurl(given);
}

/** The package URL of a name in an ecosystem, as `ecosystemOf` knows them; null where either says nothing. */
export function purlFor(ecosystem: string | null, name: string | null): string | null {
  const found = ecosystemOf(ecosystem);
  if (found === null || name === null || name.length > longest) return null;
  const at = found.parts === null ? -1 : name.lastIndexOf(found.parts);
  return canonical(found.type, at > 0 ? name.slice(0, at) : (found.namespace ?? null), name.slice(at + 1));
}

/** A package as a report names it: by its package URL where that is one, else by ecosystem and name. Null without either. */
export function packageOf(given: {
  readonly purl?: unknown;
  readonly ecosystem?: string | null;
  readonly name?: unknown;
  readonly version?: unknown;
}): PackageName | null {
  const own = purlOf(given.purl);
  const name = text(given.name) ?? own?.name ?? null;
  if (name === null) return null;
  const purl = own?.purl ?? purlFor(given.ecosystem ?? null, name);
  return { purl, name, version: text(given.version) ?? own?.version ?? null };
}

const plainStem = /^pkg:[a-z]+\/[a-z0-9][a-z0-9_./-]*[a-z0-9]$/;
const plainVersion = /^[\w.~:+-]*$/;

/** Most package URLs are written as they should be: those are only cut apart, which is twenty times as fast. */
function plainPurl(given: string): Purl | null {
  const end = given.search(/[?#]/);
  const whole = end < 0 ? given : given.slice(0, end);
  const at = whole.lastIndexOf('@');
  const purl = at < 0 ? whole : whole.slice(0, at);
  const version = at < 0 ? '' : whole.slice(at + 1);
  if (!plainStem.test(purl) || !plainVersion.test(version) || hasOddPart(purl)) return null;
  const [type, first, last] = [purl.slice(4, purl.indexOf('/')), purl.indexOf('/') + 1, purl.lastIndexOf('/') + 1];
  if (!isPlainName(type, purl.slice(last))) return null;
  return {
    purl,
    name: displayed(type, last > first ? purl.slice(first, last - 1) : null, purl.slice(last)),
    version: text(version),
  };
}

function hasOddPart(purl: string): boolean {
  return purl.includes('//') || purl.includes('/.') || purl.includes('./');
}

/** Whether no rule of its type would write the name otherwise. */
function isPlainName(type: string, name: string): boolean {
  if (type === 'pypi') return !/[._]|--/.test(name);
  return type !== 'pub' || /^[a-z0-9_]+$/.test(name);
}

function parsedPurl(given: string): Purl | null {
  try {
    const { type, namespace, name, version } = PackageURL.fromString(given);
    if (type === undefined || name === undefined) return null;
    const purl = canonical(type, namespace ?? null, name);
    return purl === null ? null : { purl, name: displayed(type, namespace ?? null, name), version: text(version) };
  } catch {
    return null;
  }
}

const plainName = /^[a-z0-9][a-z0-9_.-]*$/;

function canonical(type: string, namespace: string | null, name: string): string | null {
  const written = type === 'pypi' ? name.replaceAll(/[-_.]+/g, '-') : name;
  if (written === '') return null;
  return plainlyWritten(type, namespace, written) ?? fullyWritten(type, namespace, written);
}

/** For names that no rule of any type writes otherwise; null for others. */
function plainlyWritten(type: string, namespace: string | null, name: string): string | null {
  if (!plainName.test(name) || !isPlainName(type, name)) return null;
  if (namespace === null) return `pkg:${type}/${name}`;
  const isScope = namespace.startsWith('@');
  const plain = isScope ? namespace.slice(1) : namespace;
  return plainName.test(plain) ? `pkg:${type}/${isScope ? '%40' : ''}${plain}/${name}` : null;
}

function fullyWritten(type: string, namespace: string | null, name: string): string {
  try {
    return new PackageURL(type, namespace, name, undefined, undefined, undefined).toString();
  } catch {
    const parts = [...(namespace?.split('/') ?? []), name].filter((part) => part !== '');
    return `pkg:${type}/${parts.map(encoded).join('/')}`;
  }
}

/** Some types are refused without a version or qualifier, which are not part of a name. A lone surrogate is no character. */
function encoded(part: string): string {
  return encodeURIComponent(part.toWellFormed());
}

const ofSystems: ReadonlySet<string> = new Set(['deb', 'apk', 'rpm', 'alpm', 'qpkg', 'bitnami']);

function displayed(type: string, namespace: string | null, name: string): string {
  return namespace === null || ofSystems.has(type) ? name : `${namespace}${type === 'maven' ? ':' : '/'}${name}`;
}
