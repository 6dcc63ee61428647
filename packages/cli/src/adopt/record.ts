import { createHash } from 'node:crypto';

import { type OutsideRecord, recordOf, textOf } from '@cm/app';
import { available, type Fact, unavailable } from '@cm/model';

import type { Stack } from './detect.ts';
import { isCommit, isRelease, type Pin, withoutPins } from './pins.ts';
import { textAt } from './place.ts';

/** Where `cm init` remembers what it wrote, so that it never takes somebody's own work for its own. */
export const recordPath = '.github/.cm-actions.json';

const schema = 'cm-actions/adoption/v1';

/** A file that `cm init` wrote. */
export interface Written {
  /** SHA-256 of its text without pins, as it was written. */
  readonly sha256: string;
  /** Its text is the team's own; nothing newer is asked for. */
  readonly kept: boolean;
}

/** What was chosen, and what was written. */
export interface Adoption {
  readonly pin: Pin;
  readonly stack: Stack | null;
  /** The default branch; null where an older record does not say. */
  readonly branch: string | null;
  /** Starters beside the usual ones. */
  readonly more: readonly string[];
  readonly files: ReadonlyMap<string, Written>;
}

/** Reads the record; null where there is none. A broken one is told, for all files would be taken for strangers'. */
export function readRecord(top: string): Fact<Adoption | null> {
  const text = textAt(top, recordPath);
  if (text.status === 'unavailable') return text;
  if (text.value === null) return available(null);
  const read = adoptionOf(parsed(text.value));
  return read === null
    ? unavailable(`${recordPath} is no record of cm init. Take it from git again: git checkout -- ${recordPath}`)
    : available(read);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function adoptionOf(json: unknown): Adoption | null {
  const data = recordOf(json);
  const files = recordOf(data?.['files']);
  const pin = data === null ? null : pinIn(data);
  if (data === null || data['schema'] !== schema || files === null || pin === null) return null;
  const { stack, with: more } = data;
  return {
    pin,
    stack: stackIn(stack),
    branch: /^[\w./+-]{1,200}$/.exec(textOf(data['branch']) ?? '')?.[0] ?? null,
    more: Array.isArray(more) ? more.filter((name) => typeof name === 'string') : [],
    files: new Map(Object.entries(files).flatMap(([path, value]) => writtenOf(path, recordOf(value)))),
  };
}

function stackIn(stack: unknown): Stack | null {
  return stack === 'both' || stack === 'node' || stack === 'python' ? stack : null;
}

function pinIn(data: OutsideRecord): Pin | null {
  const ref = textOf(data['ref']) ?? '';
  const version = /^[\w.-]{0,50}$/.exec(textOf(data['version']) ?? '')?.[0] ?? '';
  return isRelease(ref) || isCommit(ref) ? { ref, version } : null;
}

function writtenOf(
  path: string,
  value: Readonly<Record<string, unknown>> | null,
): readonly (readonly [string, Written])[] {
  const sha256 = textOf(value?.['sha256']) ?? '';
  return /^[0-9a-f]{64}$/.test(sha256) ? [[path, { sha256, kept: value?.['kept'] === true }]] : [];
}

/** The record as it is kept: paths sorted, so that a merge of two is small. */
export function recordText({ branch, files, more, pin, stack }: Adoption): string {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const own = sorted.map(([path, { kept, sha256 }]) => [path, kept ? { sha256, kept } : { sha256 }] as const);
  const all = { schema, ...pin, stack, branch, with: more, files: Object.fromEntries(own) };
  return `${JSON.stringify(all, null, 2)}\n`;
}

/** SHA-256 of a text without its pins: an update of an action is no edit. */
export function hashOf(text: string): string {
  return createHash('sha256').update(withoutPins(text)).digest('hex');
}
