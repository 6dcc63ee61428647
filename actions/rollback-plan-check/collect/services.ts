import { textOf } from './changed.ts';
import { type Diff, type FoundParts, noParts, unreadParts } from './diff.ts';
import { fatesOf, type TwoSides } from './fates.ts';
import { isComposePath } from './places.ts';

/** The services of Compose and stack files that a change touches. */
export async function serviceParts(diff: Diff): Promise<FoundParts> {
  const files = diff.deployed.filter(({ path }) => isComposePath(path));
  if (files.length === 0) return noParts;
  const texts = await diff.texts(files.flatMap(({ before, after }) => [before, after]));
  if (texts.status === 'unavailable') return unreadParts(texts.reason, files[0]?.path ?? null);
  const { composeServices } = await import('@cm/formats/manifests');
  const sideOf = (id: string | null): TwoSides<string>['before'] => {
    const services = composeServices(textOf(texts.value, id)) ?? new Map<string, string>();
    return new Map([...services].map(([name, meaning]) => [name, { meaning, value: name }]));
  };
  const sides = files.map(({ path, before, after }) => ({ path, before: sideOf(before), after: sideOf(after) }));
  const unread = files.filter(({ after }) => after !== null && composeServices(textOf(texts.value, after)) === null);
  return {
    parts: fatesOf(sides).map(({ fate, paths, value }) => ({ kind: 'service', target: value, because: paths, fate })),
    unread: unread.map(({ path }) => ({
      reason: `The services of ${path} cannot be read.`,
      fix: 'Write them in YAML’s block style below `services:`, or name the file under controls: rollback-plan-check: exclude in the policy file.',
      path,
    })),
  };
}
