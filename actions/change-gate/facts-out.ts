import type { ChangeGateFacts } from './facts.ts';
import type { JudgedCase } from './judged.ts';
import type { LandedJudgement } from './landed/index.ts';

type Out = Readonly<Record<string, unknown>>;

/** The control's `facts`: of one change what each part found, of several one for each; on the default branch what landed. */
export function contractFacts(facts: ChangeGateFacts, cases: readonly JudgedCase[], landed: LandedJudgement): Out {
  const outs = cases.map(caseOut);
  const [first] = outs;
  const own = first !== undefined && outs.length === 1 ? first : { pullRequests: outs };
  return facts.landed === null ? own : { ...own, landed: landed.facts };
}

function caseOut({ view: { facts }, parts }: JudgedCase): Out {
  const joined: Record<string, unknown> = { number: facts.number };
  for (const part of parts) Object.assign(joined, part.facts);
  const points = facts.record.status === 'available' ? facts.record.value.points : null;
  return {
    ...joined,
    questions: { points, files: facts.files.status === 'available' ? facts.files.value.files.length : null },
  };
}
