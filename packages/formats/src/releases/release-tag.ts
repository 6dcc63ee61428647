import { excerpt } from '../commits/text.ts';
import { correctedTag } from './corrected-tag.ts';
import { readVersion } from './version.ts';
import type { Version } from './version.ts';

export type TagReading = ReleaseTag | MovingTag | OtherTag;

/** `v1.2.3`, `v1.2.3-rc.1`, `v1.2.3+build`. */
export interface ReleaseTag {
  readonly kind: 'release';
  readonly name: string;
  readonly version: Version;
  readonly prerelease: boolean;
}

/** `v1` or `v1.2`, which follows the newest release of its line and is none itself; `v1-rc` follows the newest candidate. */
export interface MovingTag {
  readonly kind: 'moving';
  readonly name: string;
  readonly major: number;
  /** Null in `v1`. */
  readonly minor: number | null;
}

export interface OtherTag {
  readonly kind: 'other';
  readonly name: string;
  /** One sentence: what keeps it from being a release tag. */
  readonly problem: string;
  /** The name that was meant, where the tag looks like a release; null where it is probably no release at all. */
  readonly suggestion: string | null;
}

/**
 * Tells what a tag is by its name alone (`refs/tags/` in front is cut off). Release tags are those of the policy,
 * `v` and a version as Semantic Versioning 2.0.0 has it; the suggestion of any other tag is always one that this
 * function accepts.
 */
export function readReleaseTag(tag: string): TagReading {
  const name = tag.startsWith('refs/tags/') ? tag.slice(10) : tag;
  return acceptedTag(name) ?? otherTag(name);
}

function acceptedTag(name: string): ReleaseTag | MovingTag | null {
  const moving = /^v(0|[1-9][0-9]{0,8})(?:\.(0|[1-9][0-9]{0,8}))?(?:-rc)?$/.exec(name);
  if (moving !== null) {
    const minor = moving[2] === undefined ? null : Number(moving[2]);
    return { kind: 'moving', name, major: Number(moving[1]), minor };
  }
  const version = name.startsWith('v') ? readVersion(name.slice(1)) : null;
  return version === null ? null : { kind: 'release', name, version, prerelease: version.prerelease.length > 0 };
}

function otherTag(name: string): OtherTag {
  const corrected = correctedTag(name);
  const suggestion = corrected !== null && acceptedTag(corrected) !== null ? corrected : null;
  return { kind: 'other', name, problem: `Tag "${excerpt(name)}" ${complaint(name, suggestion)}`, suggestion };
}

const form = 'the form is v1.2.3, or v1.2.3-rc.1 for a pre-release';

function complaint(name: string, suggestion: string | null): string {
  if (name.length > 256) return `is ${name.length} characters long; ${form}.`;
  if (/^[vV]?[0-9]{1,16}(?:\.[0-9]{1,16}){3}/.test(name)) return 'has four numbers; a release has three, as in v1.2.3.';
  if (/^[vV]?[0-9.]{0,60}[0-9]{16}/.test(name)) return 'has a number of more than 15 digits.';
  if (suggestion === null) return `does not name a release: ${form}.`;
  if (/^[0-9]/.test(name)) return 'lacks the "v" that release tags start with.';
  if (/^V[0-9]/.test(name)) return 'starts with a capital "V"; release tags start with a small one.';
  if (!name.startsWith('v')) return `has more than "v" before its version; ${form}.`;
  if (/^v0[0-9]|\.0[0-9]/.test(name)) return 'has a number with a leading zero.';
  return `is not a semantic version: ${form}.`;
}
