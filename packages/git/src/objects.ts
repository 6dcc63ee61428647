import type { GitObject } from '@cm/app';
import { available, type Fact } from '@cm/model';

import { type BatchAnswer, createBatchParser } from './batch-parser.ts';
import type { Conversation, Speaker } from './conversation.ts';
import { entryOf, pathSpecOf } from './tree.ts';

/** Largest object that is read, in bytes; a policy, a template or a migration beyond it is a mistake or an attack. */
const objectCap = 8 * 1024 * 1024;
/** Most bytes that one call reads in all. */
const batchCap = 64 * 1024 * 1024;

/**
 * Reads objects through a `git cat-file --batch` that stays open between calls, since a run asks several times and each
 * start costs milliseconds. For a path that git calls missing, the same process is asked for the trees above it: absent
 * there is `missing`; named there but not readable (a partial clone, a damaged one) makes the whole answer unavailable,
 * since an absent policy file means "use the default".
 */
export async function readObjects(
  conversation: Conversation,
  specs: readonly string[],
  maxBytes: number = objectCap,
): Promise<Fact<readonly GitObject[]>> {
  const asked = [...new Set(specs)].filter(askable);
  if (asked.length === 0) return available(specs.map(missing));
  const batch = createBatch(asked, maxBytes);
  const held = await conversation.talk({ onStart: batch.start, onOutput: batch.push });
  if (held.status === 'unavailable') return held;
  return available(specs.map((spec) => batch.answers.get(spec) ?? missing(spec)));
}

function createBatch(
  asked: readonly string[],
  maxBytes: number,
): {
  readonly answers: ReadonlyMap<string, GitObject>;
  readonly start: (speaker: Speaker) => void;
  readonly push: (chunk: Uint8Array) => void;
} {
  const answers = new Map<string, GitObject>();
  const waiting: Question[] = asked.map((spec) => ({ spec, above: null }));
  let answered = 0;
  let bytes = 0;
  const most = Math.max(batchCap, maxBytes);
  let speaker: Speaker | null = null;

  function ask(question: Question): void {
    waiting.push(question);
    parser.expect(question.spec);
    speaker?.write(`${question.spec}\n`);
  }

  function onAnswer(answer: BatchAnswer): void {
    const question = waiting[answered];
    answered += 1;
    const problem = question === undefined ? 'Git answered more than it was asked.' : take(question, answer);
    if (problem !== null) speaker?.giveUp(problem);
    else if (answered === waiting.length) speaker?.done();
  }

  function take(question: Question, answer: BatchAnswer): string | null {
    if (answer.kind === 'refused') return answer.reason;
    if (answer.kind === 'ambiguous')
      return `${JSON.stringify(answer.spec)} is short for more than one object. Give the full hash.`;
    bytes += answer.kind === 'found' ? answer.bytes.length : 0;
    if (bytes > most) return `The objects that were asked for hold more than ${most} bytes.`;
    if (question.above === null) answers.set(question.spec, answer);
    const further = proofOf(question, answer);
    if (typeof further === 'string') return further;
    if (further !== null) ask(further);
    return null;
  }

  const parser = createBatchParser(maxBytes, onAnswer);
  for (const spec of asked) parser.expect(spec);
  return {
    answers,
    push: parser.push,
    start: (given) => {
      speaker = given;
      given.write(`${asked.join('\n')}\n`);
    },
  };
}

/** A spec that was sent; `above` is set where it is a tree on the way to a path that git called missing. */
interface Question {
  readonly spec: string;
  readonly above: { readonly revision: string; readonly folders: readonly string[]; readonly name: string } | null;
}

/** What to ask next to prove that a missing path is absent: a tree above it, nothing more (null), or a reason to give up. */
function proofOf(question: Question, answer: GitObject): Question | string | null {
  const { above } = question;
  if (answer.kind === 'found') {
    if (above === null || answer.type !== 'tree') return null;
    const readable = entryOf(answer.bytes, above.name, answer.id.length / 2) !== 'object';
    const path = [...above.folders, above.name].join('/');
    return readable
      ? null
      : `${JSON.stringify(path)} is in the tree, but its content is not in this clone. ${fullClone}`;
  }
  if (above === null) {
    const spec = pathSpecOf(question.spec);
    return spec === null ? null : treeAbove(spec.revision, spec.path);
  }
  return treeAbove(above.revision, above.folders);
}

const fullClone = 'Remove `filter` and `sparse-checkout` from the checkout step, or run `git fetch --refetch`.';

function treeAbove(revision: string, path: readonly string[]): Question | null {
  const name = path.at(-1);
  if (name === undefined) return null;
  const folders = path.slice(0, -1);
  return { spec: `${revision}:${folders.join('/')}`, above: { revision, folders, name } };
}

const lineEnds = ['\n', '\r', '\0'];

function askable(spec: string): boolean {
  return (
    spec !== '' && spec.length <= 16 * 1024 && !spec.startsWith('-') && !lineEnds.some((end) => spec.includes(end))
  );
}

function missing(spec: string): GitObject {
  return { kind: 'missing', spec };
}
