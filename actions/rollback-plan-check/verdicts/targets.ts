import type { FindingDraft, RuleDefinition } from '@cm/model';
import { unknown } from '@cm/model/verdict';

import type { Part } from '../facts.ts';
import { helmRelease, rolloutTarget, serviceName } from '../rules/targets.ts';
import { bodyLine, type CaseView, type Problem } from '../view.ts';
import { isUnwritten } from './coverage.ts';
import { isNamed, someOf } from './cover/names.ts';
import { isService } from './cover/others.ts';
import { commandsOf } from './cover/types.ts';

/** Commands that name something which neither the change nor the repository has. */
export function targetProblems(view: CaseView): readonly Problem[] {
  if (isUnwritten(view)) return [];
  return [...rollouts(view), ...releases(view), ...services(view)];
}

interface Named {
  readonly rule: RuleDefinition;
  readonly text: string;
  readonly line: number;
  /** As the command says it; null where it says nothing. */
  readonly name: string | null;
  readonly known: readonly string[];
  readonly what: string;
  readonly isKnown: (known: string) => boolean;
}

function rollouts(view: CaseView): readonly Problem[] {
  const known = [
    ...ofKind(view, 'workload').flatMap(({ target, names }) =>
      names.map((name) => `${target.split('/', 1)[0] ?? ''}/${name}`),
    ),
    ...(view.facts.inventory?.workloads ?? []),
  ];
  return commandsOf(view.plan, 'kubectl-rollout-undo').flatMap(({ resource, name, text, line, hasPlaceholder }) => {
    if (hasPlaceholder || (resource === null && text.includes('-f '))) return [];
    const target = resource === null || name === null ? null : `${resource}/${name}`;
    const isOwn = (one: string): boolean => one === name || (target !== null && isNamed(target, [one]));
    return judged(view, {
      rule: rolloutTarget,
      text,
      line,
      name: target,
      known,
      what: 'workload of the manifests',
      isKnown: isOwn,
    });
  });
}

function releases(view: CaseView): readonly Problem[] {
  const known = [...ofKind(view, 'helm').flatMap((part) => part.releases), ...(view.facts.inventory?.releases ?? [])];
  return commandsOf(view.plan, 'helm-rollback').flatMap(({ release, text, line, hasPlaceholder }) => {
    if (hasPlaceholder) return [];
    const isOwn = (one: string): boolean => release !== null && isNamed(release, [one]);
    return judged(view, {
      rule: helmRelease,
      text,
      line,
      name: release,
      known,
      what: 'release of the repository',
      isKnown: isOwn,
    });
  });
}

function services(view: CaseView): readonly Problem[] {
  const known = [...ofKind(view, 'service').map(({ target }) => target), ...(view.facts.inventory?.services ?? [])];
  return commandsOf(view.plan, 'docker-service-update').flatMap(({ service, text, line, hasPlaceholder }) => {
    if (hasPlaceholder) return [];
    const isOwn = (one: string): boolean => isService(service, one);
    return judged(view, {
      rule: serviceName,
      text,
      line,
      name: service,
      known,
      what: 'service of the Compose and stack files',
      isKnown: isOwn,
    });
  });
}

/** Where the repository says nothing of such things, they are described elsewhere, and a name cannot be checked. */
function judged(view: CaseView, { rule, text, line, name, known, what, isKnown }: Named): readonly Problem[] {
  const all = [...known, ...view.settings.names];
  if (name !== null && (all.length === 0 || all.some(isKnown))) return [];
  const location = bodyLine(view, line);
  if (name === null)
    return [{ rule, draft: failed(view, `\`${text}\` does not say what it rolls back.`, location), paste: view }];
  const message = `\`${text}\`: \`${name}\` is no ${what}. There is ${someOf(known) || 'none'}.`;
  if (view.facts.inventory?.whole === false && !isAsked(view, rule)) {
    const fix =
      'The repository has more files than are looked into. Name it in the policy file: controls: rollback-plan-check: names.';
    return [{ rule, draft: { ...unknown(`${view.prefix}${message}`, fix), location } }];
  }
  return [{ rule, draft: failed(view, message, location), paste: view }];
}

function failed(view: CaseView, message: string, location: FindingDraft['location']): FindingDraft {
  const remedy =
    'Write a name that is there. One that stands in another repository goes into the policy file: controls: rollback-plan-check: names.';
  return { outcome: 'fail', message: `${view.prefix}${message}`, remedy, location };
}

/** Whether the change itself asks for such a command. */
function isAsked({ facts }: CaseView, rule: RuleDefinition): boolean {
  const kind = rule === rolloutTarget ? 'workload' : rule === helmRelease ? 'helm' : 'service';
  return facts.parts.some((part) => part.kind === kind);
}

function ofKind<K extends Part['kind']>({ facts }: CaseView, kind: K): readonly Extract<Part, { readonly kind: K }>[] {
  return facts.parts.filter((part): part is Extract<Part, { readonly kind: K }> => part.kind === kind);
}
