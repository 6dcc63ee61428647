import { formatHeader, repairTrailers, scanHeader, unfinishedHeader } from '@cm/formats/commits';
import { nearest } from '@cm/model';

import type { Message } from './messages.ts';
import type { Settings } from './settings.ts';
import { homeOf, isAllowedType, nearestType } from './types.ts';

/** Longer first lines are not printed again. */
const longestHeader = 300;
const invisible = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

type HeaderParts = Parameters<typeof formatHeader>[0];

/**
 * The first line with everything mended that can be derived: mark, form, type and scope at once. Null where something
 * is left that only its author knows, where nothing is to be mended, or where the line is too long to print.
 */
export function mendHeader(line: string, settings: Settings): string | null {
  if (line.length > longestHeader) return null;
  const text = finished(line.replace(invisible, '').trim());
  const formed = wellFormed(text);
  const scan = scanHeader(formed ?? '');
  if (!scan.ok) return null;
  const typed = withType(scan.header, settings);
  const scoped = typed === null ? null : withScope(typed, settings.scopes);
  const untouched = formed === line.trimEnd() && scoped === scan.header;
  return scoped === null || untouched ? null : formatHeader(scoped);
}

/** Without `fixup!` and `WIP`, however often they stand there. */
function finished(line: string): string {
  let text = line;
  for (let left = 5; left > 0; left -= 1) {
    const found = unfinishedHeader(text);
    if (found === null) return text;
    const scan = scanHeader(text);
    const inside = scan.ok && text.toLowerCase().indexOf(found.marker.toLowerCase()) >= scan.header.subjectAt;
    text = inside && scan.ok ? formatHeader({ ...scan.header, subject: found.rest }) : found.rest;
  }
  return text;
}

function wellFormed(text: string): string | null {
  const reverted = /^Revert "(.+)"( \(#\d{1,10}\))?$/.exec(text);
  if (reverted !== null) return `fix: revert "${reverted[1]}"${reverted[2] ?? ''}`;
  const scan = scanHeader(text);
  return scan.ok ? text : scan.problem().suggestion;
}

function withType(header: HeaderParts, settings: Settings): HeaderParts | null {
  const { type } = header;
  if (isAllowedType(type, settings)) return header;
  const home = homeOf(type);
  if (home !== null) {
    const subject = type === 'revert' ? `revert ${header.subject}` : header.subject;
    return { ...header, type: home.type, scope: header.scope ?? home.scope(settings), subject };
  }
  const near = nearestType(type, settings);
  return near === null ? null : { ...header, type: near };
}

function withScope(header: HeaderParts, scopes: readonly string[] | null): HeaderParts | null {
  if (scopes === null || header.scope === null) return header;
  const parts = header.scope.split(',').map((part) => part.trim());
  const right = parts.map((part) => (scopeLike(part, scopes) === null ? nearest(part, scopes) : part));
  if (right.includes(null)) return null;
  return right.every((part, index) => part === parts[index]) ? header : { ...header, scope: right.join(',') };
}

/** The listed scope that a word names; case does not tell scopes apart (Conventional Commits, rule 15). */
export function scopeLike(word: string, scopes: readonly string[]): string | null {
  if (scopes.includes(word)) return word;
  const lower = word.toLowerCase();
  return scopes.find((scope) => scope.toLowerCase() === lower) ?? null;
}

/** A trailer that a mended message has to end with. */
export interface WantedTrailer {
  readonly key: string;
  readonly value: string;
}

/** The whole message with all that can be mended at once: first line, the blank line after it, and the trailer. */
export function mendMessage({ text, scanned }: Message, settings: Settings, trailer: WantedTrailer | null): string {
  const head = text.trimStart();
  const feed = head.indexOf('\n');
  const line = feed === -1 ? head : head.slice(0, feed);
  const rest = feed === -1 ? '' : head.slice(feed);
  const header = mendHeader(scanned.headerText, settings) ?? line.trimEnd();
  const whole = `${header}${scanned.separation === 'missing' ? '\n' : ''}${rest}`;
  return (trailer === null ? whole : repairTrailers(whole, trailer.key, trailer.value)).trimEnd();
}
