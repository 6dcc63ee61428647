import { mergeBase } from '../world/graph.ts';
import { bytesOf } from '../world/object-id.ts';
import type { WorldFile, WorldSignature } from '../world/types.ts';
import type { Plan, PlannedCommit, ScriptTag } from './script.ts';

/** A script as the stream that `git fast-import` reads; mark n+1 is the n-th commit. */
export function fastImportStream(plan: Plan, tags: readonly ScriptTag[]): Buffer {
  const parts: (string | Uint8Array)[] = [];
  const data = (content: WorldFile): void => {
    const bytes = bytesOf(content);
    parts.push(`data ${bytes.length}\n`, bytes, '\n');
  };
  for (const [index, commit] of plan.commits.entries()) {
    const { author, branch, committer, parents, script } = commit;
    const [first, ...others] = parents;
    if (first === undefined) parts.push(`reset refs/heads/${branch}\n`);
    parts.push(`commit refs/heads/${branch}\nmark :${index + 1}\n`);
    parts.push(`author ${signature(author)}\ncommitter ${signature(committer)}\n`);
    if (script.encoding !== undefined) parts.push(`encoding ${script.encoding}\n`);
    data(script.message);
    if (first !== undefined) parts.push(`from :${first + 1}\n`);
    for (const other of others) parts.push(`merge :${other + 1}\n`);
    for (const [path, content] of Object.entries({ ...broughtIn(plan.commits, parents), ...script.files })) {
      if (content === null) parts.push(`D ${JSON.stringify(path)}\n`);
      else {
        parts.push(`M 100644 inline ${JSON.stringify(path)}\n`);
        data(content);
      }
    }
    parts.push('\n');
  }
  for (const { at, message, name } of tags) {
    const mark = `from :${plan.place(at) + 1}\n`;
    if (message === undefined) parts.push(`reset refs/tags/${name}\n${mark}\n`);
    else {
      const tagger = plan.commits[plan.place(at)]?.committer;
      parts.push(`tag ${name}\n${mark}${tagger === undefined ? '' : `tagger ${signature(tagger)}\n`}`);
      data(message);
    }
  }
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}

function signature({ date, email, name }: WorldSignature): string {
  const zone = /([+-]\d\d):?(\d\d)$/.exec(date);
  return `${name} <${email}> ${Math.floor(Date.parse(date) / 1000)} ${zone === null ? '+0000' : `${zone[1]}${zone[2]}`}`;
}

/** What a merge takes from its other parents: whatever they changed since they left the first. */
function broughtIn(
  commits: readonly PlannedCommit[],
  [first, ...others]: readonly number[],
): Readonly<Record<string, WorldFile | null>> {
  if (first === undefined || others.length === 0) return {};
  const parentsOf = (place: string): readonly string[] => (commits[Number(place)]?.parents ?? []).map(String);
  const changes = others.flatMap((other) => {
    const base = mergeBase(String(first), String(other), parentsOf);
    const before = base === null ? new Map<string, WorldFile>() : treeOf(commits, Number(base));
    const after = treeOf(commits, other);
    const changed = [...after].filter(([path, content]) => !same(before.get(path), content));
    const gone = [...before.keys()].filter((path) => !after.has(path)).map((path) => [path, null] as const);
    return [...changed, ...gone];
  });
  return Object.fromEntries(changes);
}

function same(a: WorldFile | undefined, b: WorldFile): boolean {
  return a !== undefined && Buffer.compare(bytesOf(a), bytesOf(b)) === 0;
}

function treeOf(commits: readonly PlannedCommit[], place: number): ReadonlyMap<string, WorldFile> {
  const chain: PlannedCommit[] = [];
  for (let at: number | undefined = place; at !== undefined; at = commits[at]?.parents[0]) {
    const commit = commits[at];
    if (commit !== undefined) chain.push(commit);
  }
  const tree = new Map<string, WorldFile>();
  for (const commit of chain.toReversed()) {
    for (const [path, content] of Object.entries({ ...broughtIn(commits, commit.parents), ...commit.script.files })) {
      if (content === null) tree.delete(path);
      else tree.set(path, content);
    }
  }
  return tree;
}
