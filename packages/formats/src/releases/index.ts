/**
 * Releases as git tags, judged by text alone: what a tag's name is (`readReleaseTag`), what it must be greater than
 * (`previousOfLine`), what its object holds (`readTagObject`), which changes it lists (`changesList`), whether those are
 * the commits since the last one (`agreement`), and what the next version should be (`nextVersion`).
 */
export { readReleaseTag } from './release-tag.ts';
export type { MovingTag, OtherTag, ReleaseTag, TagReading } from './release-tag.ts';
export { compareVersions, readVersion } from './version.ts';
export type { Version } from './version.ts';
export { previousOfLine } from './line.ts';
export type { ReleaseConflict, ReleasePlace } from './line.ts';

export { readTagObject } from './tag-object.ts';
export type { TagObject, TagObjectReading } from './tag-object.ts';
export type { Person } from './person.ts';
export type { TagSignature } from './tag-signature.ts';

export { changesList } from './changes.ts';
export type { ChangeItem, ChangesList, MessageLine } from './changes.ts';
export { sourceCommit } from './source-commit.ts';
export type { SourceCommit } from './source-commit.ts';
export { agreement } from './agreement.ts';
export type { Agreement, ItemMatch } from './agreement.ts';
export { releaseCommit } from './release-commit.ts';
export type { ReleaseCommit } from './release-commit.ts';

export { nextVersion } from './next-version.ts';
export type { NextVersion, VersionCommit } from './next-version.ts';
