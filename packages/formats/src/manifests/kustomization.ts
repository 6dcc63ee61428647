import { blocksOf, itemsOf, linesOf, scalarOf } from './blocks.ts';

/** What a `kustomization.yaml` puts together. */
export interface Kustomization {
  /** Files and folders, relative to its own folder. */
  readonly resources: readonly string[];
  readonly namePrefix: string;
  readonly nameSuffix: string;
}

/** Whether a file is one, by its name. Source: Kustomize's reference, "kustomization". */
export function isKustomization(path: string): boolean {
  return ['kustomization.yaml', 'kustomization.yml', 'Kustomization'].includes(path.slice(path.lastIndexOf('/') + 1));
}

/** Reads one. What is in a style that is not read is left out. Linear. */
export function kustomizationOf(text: string): Kustomization {
  const blocks = blocksOf(linesOf(text).filter((line) => line.text !== '---')) ?? [];
  const value = (key: string): string => scalarOf(blocks.find((block) => block.key === key)?.inline ?? '') ?? '';
  const list = (key: string): readonly string[] => {
    const items = itemsOf(blocks.find((block) => block.key === key)?.lines ?? []) ?? [];
    return items.flatMap((item) => scalarOf(item[0]?.text ?? '') ?? []);
  };
  return {
    resources: [...list('resources'), ...list('bases'), ...list('components')],
    namePrefix: value('namePrefix'),
    nameSuffix: value('nameSuffix'),
  };
}
