import { available, type Fact, unavailable, type Waiver } from '@cm/model';
import { waiverKey } from '@cm/policy';

import type { Catalogue } from './catalogue.ts';
import type { ForgePort } from './forge-port.ts';

/** A policy file as GitHub has it at a commit. */
export interface FileVersion {
  readonly repository: string;
  readonly path: string;
  readonly commit: string;
}

/** What earlier versions of policy files say of waivers; each version is read once a run. */
export interface WaiverHistory {
  /** Whether that version has the waiver word for word. */
  readonly holds: (at: FileVersion, waiver: Waiver) => Promise<Fact<boolean>>;
  /** The commit that added the waiver as it now stands. */
  readonly introducedBy: (from: FileVersion, waiver: Waiver) => Promise<Fact<string>>;
}

/** How many versions of the policy file are read to find the change that added a waiver: one request each. */
const mostVersions = 50;

/** A history that asks the forge and remembers the answers. */
export function waiverHistory(forge: ForgePort, catalogue: Catalogue): WaiverHistory {
  const versions = new Map<string, Promise<Fact<ReadonlySet<string>>>>();
  const version = (at: FileVersion): Promise<Fact<ReadonlySet<string>>> => {
    const key = JSON.stringify([at.repository, at.path, at.commit]);
    const known = versions.get(key) ?? readVersion(forge, at, catalogue);
    versions.set(key, known);
    return known;
  };
  const holds = async (at: FileVersion, waiver: Waiver): Promise<Fact<boolean>> => {
    const keys = await version(at);
    return keys.status === 'unavailable' ? keys : available(keys.value.has(waiverKey(waiver)));
  };
  return { holds, introducedBy: (from, waiver) => introducedBy(forge, from, waiver, holds) };
}

async function readVersion(
  forge: ForgePort,
  at: FileVersion,
  catalogue: Catalogue,
): Promise<Fact<ReadonlySet<string>>> {
  const file = await forge.fileAt(at.repository, at.path, at.commit);
  if (file.status === 'unavailable') return file;
  if (file.value === null) return available(new Set<string>());
  const { waiversIn } = await import('./policy-waivers.ts');
  const waivers = waiversIn(file.value, catalogue);
  if (waivers !== null) return available(new Set(waivers.map(waiverKey)));
  return unavailable(`the policy file at commit ${at.commit.slice(0, 12)} cannot be understood`);
}

/** The oldest commit of the unbroken run of versions, newest first, that hold the waiver as it stands. */
async function introducedBy(
  forge: ForgePort,
  from: FileVersion,
  waiver: Waiver,
  holds: WaiverHistory['holds'],
): Promise<Fact<string>> {
  const commits = await forge.commitsOfPath(from.repository, from.path, from.commit);
  if (commits.status === 'unavailable') return commits;
  let oldest: string | null = null;
  for (const commit of commits.value.slice(0, mostVersions)) {
    const there = await holds({ ...from, commit }, waiver);
    if (there.status === 'unavailable') return there;
    if (!there.value) break;
    oldest = commit;
    if (commit === commits.value.at(-1)) return available(oldest);
    if (commit === commits.value[mostVersions - 1]) return unavailable(tooOld);
  }
  return oldest === null ? unavailable('no version of the policy file holds it') : available(oldest);
}

const tooOld = `the change that added it is more than ${mostVersions} versions of the policy file ago; renew it in a new pull request`;
