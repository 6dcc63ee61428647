/** A step that ran. Steps that were skipped are not in act's log. */
export interface ActStep {
  /** Ids from the outer step to the inner one of a composite action. */
  readonly id: string;
  readonly name: string;
  readonly stage: string;
  readonly conclusion: 'failure' | 'success' | 'unfinished';
  /** What it printed, workflow commands left out. */
  readonly output: string;
  /** Messages of its `::error::` commands. */
  readonly errors: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** A job that ran. */
export interface ActJob {
  /** `caller / id of the called job`. */
  readonly name: string;
  readonly conclusion: 'failure' | 'success' | 'unfinished';
  readonly steps: readonly ActStep[];
  /** Outputs of all its steps, by name. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Everything its steps printed, with their errors: to look for a message in. */
  readonly text: string;
}

interface Line {
  readonly job?: string;
  readonly jobID?: string;
  readonly matrix?: Readonly<Record<string, unknown>> | null;
  readonly step?: string;
  readonly stepID?: readonly string[];
  readonly stage?: string;
  readonly stepResult?: string;
  readonly jobResult?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly raw_output?: boolean;
  readonly level?: string;
  readonly msg: string;
}

interface StepDraft {
  readonly id: string;
  readonly name: string;
  readonly stage: string;
  conclusion: ActStep['conclusion'];
  readonly output: string[];
  readonly errors: string[];
  readonly outputs: Record<string, string>;
  summary: string;
}

interface JobDraft {
  readonly name: string;
  conclusion: ActJob['conclusion'];
  readonly steps: Map<string, StepDraft>;
  readonly text: string[];
}

/** Reads what `act --json` printed. A job without a result at the end is `unfinished`, never passed. */
export function parseActLog(text: string): readonly ActJob[] {
  const jobs = new Map<string, JobDraft>();
  for (const line of text.split('\n').flatMap(parsed)) {
    if (line.job === undefined) continue;
    const name = shown(line);
    const job: JobDraft = jobs.get(name) ?? { name, conclusion: 'unfinished', steps: new Map(), text: [] };
    jobs.set(name, job);
    take(job, line);
  }
  // What calls a reusable workflow only passes on: it has no steps, and its result is that of its last job.
  return [...jobs.values()]
    .filter(({ steps }) => steps.size > 0)
    .map(({ steps, text: lines, ...job }) => ({
      ...job,
      text: lines.join('\n'),
      outputs: Object.assign({}, ...[...steps.values()].map(({ outputs }) => outputs)) as Readonly<
        Record<string, string>
      >,
      steps: [...steps.values()].filter(ran).map((step) => ({ ...step, output: step.output.join('') })),
    }));
}

/** A step is looked at before and after it runs, too, where most have nothing to do. */
function ran({ conclusion, stage }: StepDraft): boolean {
  return stage === 'Main' || conclusion !== 'unfinished';
}

function parsed(text: string): readonly Line[] {
  try {
    return [JSON.parse(text) as Line];
  } catch {
    return [];
  }
}

/** act: `caller/workflow name/job name`; here `caller / job id`, with the values of a matrix. */
function shown({ job = '', jobID = '', matrix }: Line): string {
  const parts = job.trim().split('/');
  const values = Object.values(matrix ?? {}).map(String);
  const id = values.length === 0 ? jobID : `${jobID} (${values.join(', ')})`;
  return parts.length < 3 ? id : `${parts[0]} / ${id}`;
}

function take(job: JobDraft, line: Line): void {
  job.conclusion = concluded(line.jobResult) ?? job.conclusion;
  if (line.stepID === undefined) {
    if (line.level === 'error') job.text.push(line.msg);
    return;
  }
  const id = line.stepID.join('/');
  const stage = line.stage ?? 'Main';
  const step = job.steps.get(`${stage} ${id}`) ?? draft(id, line.step ?? '', stage);
  job.steps.set(`${stage} ${id}`, step);
  step.conclusion = concluded(line.stepResult) ?? step.conclusion;
  if (line.raw_output === true) said(job, step, line.msg);
  else if (line.command !== undefined) command(job, step, line);
  else if (line.level === 'error') said(job, step, line.msg);
}

function concluded(word: string | undefined): 'failure' | 'success' | null {
  return word === 'failure' || word === 'success' ? word : null;
}

function draft(id: string, name: string, stage: string): StepDraft {
  return { id, name, stage, conclusion: 'unfinished', output: [], errors: [], outputs: {}, summary: '' };
}

function said(job: JobDraft, step: StepDraft, message: string): void {
  step.output.push(message);
  job.text.push(message.trimEnd());
}

function command(job: JobDraft, step: StepDraft, line: Line): void {
  if (line.command === 'set-output') step.outputs[line.name ?? ''] = line.arg ?? '';
  if (line.command === 'summary') step.summary += line.content ?? '';
  if (line.command !== 'error') return;
  step.errors.push(line.arg ?? '');
  job.text.push(line.arg ?? '');
}
