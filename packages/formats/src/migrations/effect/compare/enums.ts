import { lineOf } from '../steps.ts';
import { objectName, type Thing } from '../world/thing.ts';
import type { World } from '../world/world.ts';
import { differs, type Outcome } from './outcome.ts';

/** A type that was there throughout: PostgreSQL keeps the values that it was given, and a renamed value must have its name back. */
export function compareType(type: Thing, outcome: Outcome): void {
  const object = objectName(type);
  for (const { label, step } of type.enum?.added ?? []) {
    if (step.phase === 'down') outcome.doubts.push(`downgrade adds '${label}' to ${object} (${lineOf(step)})`);
    else outcome.doubts.push(`PostgreSQL cannot take '${label}' out of enum type ${object} again (${lineOf(step)})`);
  }
  for (const [label, { from, step }] of type.enum?.renamed ?? []) {
    differs(
      outcome,
      {
        step,
        object,
        message:
          step.phase === 'up'
            ? `upgrade renames the value '${from}' of ${object} to '${label}' (${lineOf(step)}), and downgrade does not rename it back`
            : `downgrade leaves the value '${from}' of ${object} renamed to '${label}' (${lineOf(step)})`,
        remedy: `Rename '${label}' back: ALTER TYPE ${object} RENAME VALUE '${label}' TO '${from}'.`,
        thing: type,
      },
      null,
    );
  }
}

/** A type that downgrade makes in place of the old one: without the values that upgrade brought. */
export function compareTypeAgain(world: World, type: Thing, again: Thing, outcome: Outcome): void {
  const labels = again.enum?.labels ?? null;
  if (labels === null) return;
  const object = objectName(type, type.first);
  const kept = type.enum?.added.find(({ label, step }) => step.phase === 'up' && labels.includes(label));
  if (kept !== undefined) {
    differs(
      outcome,
      {
        step: again.born,
        object,
        message: `downgrade makes ${object} with '${kept.label}' (${lineOf(again.born)}), which upgrade added`,
        remedy: `Leave '${kept.label}' out of the type in downgrade.`,
        thing: again,
      },
      null,
    );
  }
  const twin = world.things.find(
    (one) => one.kind === 'type' && one.origin === 'up' && one.enum?.labels?.join('\0') === labels.join('\0'),
  );
  if (twin !== undefined) {
    outcome.doubts.push(`downgrade makes ${object} with the same values as upgrade (${lineOf(again.born)})`);
  }
}
