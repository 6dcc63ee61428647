import type { PlanToWrite, StepToWrite } from './types.ts';

/** What stands in a pasted section until somebody who knows has written it; each is found as a placeholder. */
const asked = {
  owner: '[who runs the rollback: a login]',
  minutes: '[how many minutes it takes]',
  verification: '[how you see that it worked: a command or a page]',
  evidence: '[where it was tried: a link to the run]',
  backup: '[which backup: its id and its time]',
  dataLoss: '[what is lost by going back, or "none"]',
} as const;

const names = {
  owner: 'Owner',
  minutes: 'Time to roll back',
  verification: 'Verification',
  evidence: 'Tested',
  backup: 'Backup',
  dataLoss: 'Data loss',
} as const;

/** The sentence that stands for a downgrade after purely additive migrations. */
const schemaStays = 'The schema stays as it is: it is compatible with the previous image.';

/** Writes a section to paste into a body: numbered steps, then the fields; `readPlan` reads the same out of it. */
export function writePlan(plan: PlanToWrite): string {
  const parts = [`## ${plan.heading ?? 'Rollback plan'}`];
  const stays: readonly StepToWrite[] = plan.schemaStays === true ? [{ text: schemaStays, commands: [] }] : [];
  const steps = [...stays, ...plan.steps].map(stepText);
  if (steps.length > 0) parts.push(steps.join('\n').trimEnd());
  const fields = fieldLines(plan);
  if (fields.length > 0) parts.push(fields.join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function stepText({ text, commands }: StepToWrite, index: number): string {
  const number = `${index + 1}. `;
  const indent = ' '.repeat(number.length);
  const lines = [`${number}${oneLine(text)}`];
  if (commands.length > 0) {
    const fence = fenceFor(commands);
    lines.push('', `${fence}bash`, ...commands.map(oneLine), fence, '');
  }
  return lines.map((line, at) => (at === 0 || line === '' ? line : `${indent}${line}`)).join('\n');
}

function fieldLines(plan: PlanToWrite): readonly string[] {
  const minutes = typeof plan.minutes === 'number' ? `${plan.minutes} minutes` : plan.minutes;
  const given = { ...plan, minutes };
  return (Object.keys(names) as (keyof typeof names)[]).flatMap((name) => {
    const value = given[name];
    return value === undefined ? [] : `- **${names[name]}:** ${oneLine(value ?? asked[name])}`;
  });
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** Longer than any run of backticks in the commands. */
function fenceFor(commands: readonly string[]): string {
  const longest = Math.max(0, ...commands.flatMap((command) => (command.match(/`+/gu) ?? []).map((run) => run.length)));
  return '`'.repeat(Math.max(3, longest + 1));
}
