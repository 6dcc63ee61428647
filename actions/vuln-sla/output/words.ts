import type { FindingDraft, Location } from '@cm/model';
import { thousands } from '@cm/model/words';

import { day, hour } from '../core/moment.ts';
import type { Finding } from '../finding.ts';
import type { Settings } from '../settings.ts';

/** `CVE-2026-1 in lodash 4.17.20`, `js/eval in src/shop.js:12`. Outside text, cut short. */
export function nameOf({ id, kind, package: named, installed, line, path }: Finding): string {
  if (kind === 'package') {
    const vulnerability = id.split(' in ', 1)[0] ?? id;
    return named === null
      ? vulnerability
      : `${vulnerability} in ${clip(named.name)}${installed === null ? '' : ` ${clip(installed)}`}`;
  }
  const rule = id.slice(0, id.indexOf(':') === -1 ? undefined : id.indexOf(':'));
  return `${clip(rule)} in ${clip(path)}${line === null ? '' : `:${line}`}`;
}

/** `, rated critical by the declaration of ghsa`. */
export function severityWords({ level, severity }: Finding): string {
  if (severity !== 'unknown') return severity;
  return level === null ? 'unrated' : `unrated, so ${level}`;
}

/** `2026-03-31 12:00:00 UTC`. */
export function timeWords(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** `2 days 3 h`, `3 h 5 min`, `40 s`: the two largest parts, rounded down. */
export function spanWords(milliseconds: number): string {
  const span = Math.max(0, milliseconds);
  const parts = [
    [Math.floor(span / day), span >= 2 * day ? 'days' : 'day'],
    [Math.floor((span % day) / hour), 'h'],
    [Math.floor((span % hour) / 60_000), 'min'],
    [Math.floor((span % 60_000) / 1000), 's'],
  ] as const;
  const first = parts.findIndex(([count]) => count > 0);
  if (first === -1) return 'less than a second';
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}

/** What a person does about it: the version to update to, or what there is instead of one. */
export function fixWords({ kind, package: named, fixedVersions, path }: Finding): string {
  const where = path === '' ? '' : ` (${clip(path)})`;
  if (kind === 'secret')
    return 'Revoke the secret where it was issued, and take it out of the file: its history keeps it.';
  if (kind === 'code')
    return 'Correct the code that the message names, or let the scanner’s own page say what it wants.';
  const name = clip(named?.name ?? 'the package');
  if (fixedVersions.length > 0) return `Update ${name} to ${fixedVersions.slice(0, 3).map(clip).join(' or ')}${where}.`;
  return `No fixed version is known of ${name}${where}: replace or remove it, or update what brings it.`;
}

/** The lines of an exception, with everything in its place but the reason. */
export function waiverLines(finding: Finding, rule: string, now: number, { waiverDays }: Settings): string {
  const most = waiverDays[finding.level ?? 'low'];
  const expires = new Date(now + most * day).toISOString().slice(0, 10);
  return [
    'Where it cannot be fixed in time, record an exception in .github/change-policy.yml, approved by somebody else:',
    'waivers:',
    '  - control: vuln-sla',
    `    rule: ${rule}`,
    `    scope: ${JSON.stringify(scopeOf(finding))}`,
    '    reason: "why it does no harm until then"',
    '    approver: their-login',
    `    expires: ${expires}  # at most ${most} days`,
    '    ticket: TASK-1',
  ].join('\n');
}

function scopeOf({ id, kind, package: named }: Finding): string {
  if (kind !== 'package' || named === null || id.includes(' in ')) return id;
  return `${id} in ${named.purl ?? named.name}`;
}

/** Where a finding points: the vulnerability, and the manifest or file that a report names. */
export function locationOf({ id, aliases, package: named, path, line, kind }: Finding): Location {
  const [vulnerability = id] = kind === 'package' ? id.split(' in ', 1) : [id];
  return {
    kind: 'advisory',
    id: vulnerability,
    ...(named === null ? {} : { package: named.purl ?? named.name }),
    ...(aliases.length === 0 ? {} : { aliases: [...aliases].slice(0, 20) }),
    ...(path === '' ? {} : { path }),
    ...(line === null || line < 1 || path === '' ? {} : { line }),
  };
}

/** A failing place of one vulnerability. */
export function draftOf(
  finding: Finding,
  message: string,
  remedy: string,
  more: Partial<FindingDraft> = {},
): FindingDraft {
  return { outcome: 'fail', message, remedy, location: locationOf(finding), ...more };
}

/** Drafts of the first findings; the last one says how many more there are, which no draft is made of. */
export function drafted(
  findings: readonly Finding[],
  most: number,
  draft: (finding: Finding) => FindingDraft,
): readonly FindingDraft[] {
  const drafts = findings.slice(0, most).map(draft);
  const last = drafts.at(-1);
  const left = findings.length - most;
  if (left <= 0 || last === undefined) return drafts;
  return [
    ...drafts.slice(0, -1),
    { ...last, message: `${last.message} ${thousands(left)} more are in the facts of the report.` },
  ];
}

/** Outside text in a sentence: at most 120 characters, on one line. */
export function clip(text: string): string {
  const line = text.slice(0, 200).replaceAll(/\s/g, ' ');
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
