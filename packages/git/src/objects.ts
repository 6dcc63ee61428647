import type { GitObject } from '@cm/app';
import { available, type Fact } from '@cm/model';

import { createAbsence } from './absence.ts';
import { type BatchAnswer, createBatchParser } from './batch-parser.ts';
import { many, readFound } from './bulk-objects.ts';
import type { Conversation, Speaker } from './conversation.ts';

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
  const found = asked.length < many ? nothing : await readFound(conversation.setup, asked, capsOf(maxBytes));
  if (found.status === 'unavailable') return found;
  const open = found.value.size === 0 ? asked : asked.filter((spec) => !found.value.has(spec));
  const answers = open.length === 0 ? found : await readOneByOne(conversation, open, maxBytes);
  if (answers.status === 'unavailable') return answers;
  return available(specs.map((spec) => answers.value.get(spec) ?? found.value.get(spec) ?? missing(spec)));
}

const nothing = available<ReadonlyMap<string, GitObject>>(new Map());

function capsOf(object: number): Parameters<typeof readFound>[2] {
  return { object, all: Math.max(batchCap, object) };
}

async function readOneByOne(
  conversation: Conversation,
  asked: readonly string[],
  maxBytes: number,
): Promise<Fact<ReadonlyMap<string, GitObject>>> {
  const batch = createBatch(asked, maxBytes);
  const held = await conversation.talk({ onStart: batch.start, onOutput: batch.push });
  return held.status === 'unavailable' ? held : available(batch.answers);
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
  const absence = createAbsence(ask);
  let expected = asked.length;
  let answered = 0;
  let bytes = 0;
  const most = Math.max(batchCap, maxBytes);
  let speaker: Speaker | null = null;

  function ask(spec: string): void {
    expected += 1;
    parser.expect(spec);
    speaker?.write(`${spec}\n`);
  }

  function onAnswer(answer: BatchAnswer): void {
    answered += 1;
    const problem = answered > expected ? 'Git answered more than it was asked.' : take(answer);
    if (problem !== null) speaker?.giveUp(problem);
    else if (answered === expected) speaker?.done();
  }

  function take(answer: BatchAnswer): string | null {
    if (answer.kind === 'refused') return answer.reason;
    if (answer.kind === 'ambiguous')
      return `${JSON.stringify(answer.spec)} is short for more than one object. Give the full hash.`;
    bytes += answer.kind === 'found' ? answer.bytes.length : 0;
    if (bytes > most) return `The objects that were asked for hold more than ${most} bytes.`;
    if (answered > asked.length) return absence.tree(answer);
    answers.set(answer.spec, answer);
    absence.first(answer);
    return answered === asked.length ? absence.settle() : null;
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

const lineEnds = ['\n', '\r', '\0'];

function askable(spec: string): boolean {
  return (
    spec !== '' && spec.length <= 16 * 1024 && !spec.startsWith('-') && !lineEnds.some((end) => spec.includes(end))
  );
}

function missing(spec: string): GitObject {
  return { kind: 'missing', spec };
}
