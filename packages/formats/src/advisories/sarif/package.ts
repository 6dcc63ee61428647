import { aliasIds } from '../common/aliases.ts';
import { ecosystemOf } from '../common/ecosystems.ts';
import { packageOf, purlOf } from '../common/purl.ts';
import { part, type Shape, shapes, text, texts } from '../common/shape.ts';
import { ecosystemOfArtifact } from '../grype/ecosystem.ts';
import type { PackageName } from '../model/advisory.ts';
import { ecosystemOfFile } from './manifest.ts';
import type { Rule } from './rules.ts';
import { linesTold } from './told.ts';

/** What a result of a scanner of packages tells, between the lines of its texts. */
interface PackageFound {
  readonly ids: readonly string[];
  readonly package: PackageName | null;
  readonly fixedVersions: readonly string[];
}

const advisories = /\b(?:CVE-\d{4}-\d{4,19}|GHSA(?:-[0-9a-z]{4}){3})\b/g;

/** The package and the advisory of a result, as Trivy, Grype, Snyk, osv-scanner and Dependency-Check write them into SARIF. */
export function packageIn(result: Shape, ruleId: string | null, rule: Rule | null, path: string): PackageFound {
  const message = text(part(result['message'])['text']) ?? '';
  const say = sayFrom([linesTold(message), ...(rule === null ? [] : [rule.told])]);
  const names = logicalNames(result);
  const purl = [...names, ...ownPurl(rule)].find((name) => purlOf(name) !== null);
  const [name, version] = nameAndVersion(message, names, rule);
  return {
    ids: aliasIds(idIn(ruleId, rule), [...inBrackets(rule?.description ?? ''), ...alsoKnownAs(message)]),
    package: packageOf({
      purl,
      ecosystem: ecosystemTold(say, rule) ?? ecosystemOfFile(path),
      name: say('package', 'vulnerable module') ?? name,
      version: say('installed version', 'version') ?? version,
    }),
    fixedVersions: texts((say('fixed version', 'fix version') ?? '').split(',', 100)),
  };
}

type Say = (...keys: readonly string[]) => string | null;

/** What the first of several texts tells under the first of several keys. */
function sayFrom(all: readonly ReadonlyMap<string, string>[]): Say {
  return (...keys) => {
    for (const key of keys) for (const told of all) if (told.has(key)) return told.get(key) ?? null;
    return null;
  };
}

/** A rule of Grype is of one package; where it lists several, none of them is the result's. */
function ownPurl(rule: Rule | null): readonly string[] {
  return rule?.purls.length === 1 ? rule.purls : [];
}

/** Snyk's descriptions begin with "(CVE-2026-1)". */
function inBrackets(description: string): readonly string[] {
  const end = description.startsWith('(') ? description.slice(0, longest).indexOf(')') : -1;
  return description.slice(0, Math.max(0, end)).match(advisories) ?? [];
}

const longest = 200;

/** Grype writes `CVE-2026-1-openssl`, old templates of Trivy `[HIGH] CVE-2026-1`: the advisory is in it. */
function idIn(ruleId: string | null, rule: Rule | null): string | null {
  return (ruleId ?? rule?.id ?? '').match(advisories)?.[0] ?? ruleId ?? rule?.id ?? null;
}

/** osv-scanner: "(also known as 'GHSA-…', 'PYSEC-…')". */
function alsoKnownAs(message: string): readonly string[] {
  const at = message.indexOf('also known as');
  return at < 0 ? [] : [...message.slice(at, at + 500).matchAll(/'([A-Za-z0-9-]{5,60})'/g)].map(([, id = '']) => id);
}

function logicalNames(result: Shape): readonly string[] {
  const all = [...shapes(result['locations'])].flatMap(({ logicalLocations }) => [...shapes(logicalLocations)]);
  return texts(all.map(({ fullyQualifiedName }) => fullyQualifiedName));
}

const inMessage: readonly RegExp[] = [
  /^Package '([^']{1,200})@([^'@]{1,100})'/,
  /reports ([^\s]{1,200}) at version ([^\s]{1,100})/,
  /vulnerability in [a-z-]{1,40} package: ([^\s,]{1,200}), version ([^\s,]{1,100})/,
];

/** A name and a version where they are written as `name@version`, or in one of the sentences that scanners use. */
function nameAndVersion(
  message: string,
  names: readonly string[],
  rule: Rule | null,
): readonly [string | null, string | null] {
  const said = inMessage.map((pattern) => pattern.exec(message)).find((match) => match !== null);
  if (said !== undefined && said !== null) return [said[1] ?? null, said[2] ?? null];
  const written = [...names, ...(rule?.description?.split(/\s/, 20) ?? [])].find((word) =>
    /^[^:\s][^\s]*[^/\s]@[^@/:\s]+$/.test(word),
  );
  const at = written?.lastIndexOf('@') ?? -1;
  return written === undefined ? [null, null] : [written.slice(0, at), written.slice(at + 1)];
}

function ecosystemTold(say: Say, rule: Rule | null): string | null {
  const words = [ecosystemOfArtifact(say('type'), null), say('package manager'), ...(rule?.tags ?? [])];
  return words.find((word) => ecosystemOf(word) !== null) ?? null;
}
