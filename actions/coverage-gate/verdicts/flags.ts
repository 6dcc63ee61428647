import type { FindingDraft, Verdict } from '@cm/model';

import type { FlagReading } from '../facts.ts';
import { meets, shareText } from '../numbers.ts';
import { flagLines, flagReports } from '../rules/flags.ts';
import type { FlagSettings } from '../settings.ts';
import type { View } from '../view.ts';
import { decided, idle, unknown } from '@cm/model/verdict';
import { counted } from '@cm/model/words';

interface Flag {
  readonly settings: FlagSettings;
  readonly reading: FlagReading;
}

/** The parts of the tests that the policy file lists: whether their reports are there, and cover what they should. */
export function judgeFlags(view: View): readonly Verdict[] {
  const { flags } = view.settings;
  if (flags.length === 0) return [flagReports, flagLines].map((rule) => idle(rule, 'The policy file lists no flags.'));
  if (view.nothing !== null) return [flagReports, flagLines].map((rule) => idle(rule, view.nothing ?? ''));
  const all = flags.map((settings, index): Flag => ({
    settings,
    reading: view.facts.reports.flags[index] ?? { name: settings.name, reports: 0, lines: null },
  }));
  return [judgeUploads(view, all), judgeThresholds(all)];
}

function judgeUploads(view: View, flags: readonly Flag[]): Verdict {
  const findings = flags.flatMap((flag) => uploadFinding(view, flag));
  const reason = flags
    .map(({ settings, reading }) => `${settings.name}: ${reading.reports} of ${settings.uploads}`)
    .join(', ');
  return decided(flagReports, `${reason}.`, findings);
}

function uploadFinding(view: View, { settings, reading }: Flag): readonly FindingDraft[] {
  const { name, uploads, carryForward, reports } = settings;
  if (reading.reports >= uploads) return [];
  const carried = carryForward && reading.reports === 0;
  if (carried && view.facts.baseline.kind === 'found') return [];
  const patterns = reports.join(', ').slice(0, 200);
  const message = `The part "${name}" brought ${reading.reports} of ${counted(uploads, 'report')} (${patterns}).`;
  const why = carried ? ' Nothing can be carried forward, because there is no baseline.' : '';
  const remedy =
    'See why its job wrote no report, or whether it was not downloaded before this step, and run it again.';
  return [unknown(`${message}${why}`, remedy)];
}

function judgeThresholds(flags: readonly Flag[]): Verdict {
  const judged = flags.filter(({ settings, reading }) => settings.thresholdLines !== null && reading.lines !== null);
  if (judged.length === 0) return idle(flagLines, 'No flag with reports has a threshold of its own.');
  const findings = judged.flatMap(
    ({ settings: { name, thresholdLines }, reading: { lines } }): readonly FindingDraft[] => {
      if (lines === null || thresholdLines === null || meets(lines, thresholdLines)) return [];
      const message = `The part "${name}" covers ${shareText(lines)} lines, and ${thresholdLines} % are asked for.`;
      return [
        {
          outcome: 'fail',
          message,
          remedy: `Add tests to the part "${name}".`,
          location: { kind: 'repository', name },
        },
      ];
    },
  );
  return decided(flagLines, `${counted(judged.length, 'flag')} judged.`, findings, { enforced: true });
}
