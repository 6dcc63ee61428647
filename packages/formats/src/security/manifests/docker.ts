import type { DependencyReader } from './reader.ts';

/** Names that people give to the stages of a build. */
const usualStages = new Set(
  'base build builder deps dependencies dev development prod production release runner runtime test'.split(' '),
);

/** Images that a build starts from, without their tag; its own stages are none. */
export function dockerReader(): DependencyReader {
  const stages = new Set<string>();
  return ({ text }) => {
    const line = text.trim().slice(0, 600);
    const from =
      /^FROM\s{1,4}(?:--platform=\S{1,80}\s{1,4})?((?:[\w.-]{1,100}(?::[0-9]{1,5})?\/){0,5}[\w.-]{1,100})(\S{0,200})(?:\s{1,4}AS\s{1,4}([\w.-]{1,60}))?/i.exec(
        line,
      );
    const [, image, tag = '', stage] = from ?? [];
    if (stage !== undefined) stages.add(stage.toLowerCase());
    if (image === undefined) return [];
    const name = image.toLowerCase();
    const isStage = tag === '' && (usualStages.has(name) || (stages.has(name) && stage?.toLowerCase() !== name));
    return isStage || name === 'scratch' ? [] : [name];
  };
}
