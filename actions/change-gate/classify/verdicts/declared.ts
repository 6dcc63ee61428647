import type { Verdict } from '@cm/model';
import { decided, idle, undecided } from '@cm/model/verdict';

import { declaredCategory } from '../../rules/classify.ts';
import { categories, type Category } from '../../settings.ts';
import { type CaseView, onPull } from '../../view.ts';
import type { Weighed } from '../weigh.ts';

/** Says so where the author's word counts for nothing: it may raise a change and never lower it. */
export function declaredVerdict(view: CaseView, { because, category, claim, declared, meant, told }: Weighed): Verdict {
  if (declared === null) return idle(declaredCategory, 'Neither the description nor a label names a category.');
  if (told.answer !== 'yes') return undecided(declaredCategory, 'Not judged: the category could not be told.');
  if (declared === 'emergency' && category !== 'emergency') {
    if (claim !== null)
      return decided(declaredCategory, 'Whether it is an emergency is judged by `change-gate/emergency`.');
    return view.facts.laptop
      ? idle(declaredCategory, 'Says emergency; who asks for that path needs GitHub.')
      : onlyInWords(view, category);
  }
  if (meant === null || rank(meant) >= rank(category))
    return decided(declaredCategory, `Said: ${declared}. Judged: ${category}.`);
  const { file, words } = because;
  const why = file === null ? words : `${file} is ${words}`;
  const message = `The change says that it is ${withArticle(meant)}, and it is ${withArticle(category)}: ${why}. What an author says may raise the category and never lower it.`;
  const remedy = `Write \`Category: ${category}\` in the description, and take off a label that says otherwise; or split off the part that is ${withArticle(meant)}.`;
  return decided(declaredCategory, `Said: ${meant}. Judged: ${category}.`, [
    onPull(view, 'fail', message, remedy, 'body'),
  ]);
}

function onlyInWords(view: CaseView, category: Category): Verdict {
  const { emergencyLabel, incidents } = view.settings;
  const message = `The change says that it is an emergency, and that alone does not open the emergency path: the change is judged as ${withArticle(category)}.`;
  const remedy = `Have somebody who is entitled to it put the label “${emergencyLabel}” on, and write a line such as \`Incident: ${exampleOf(incidents)}\`; or write \`Category: ${category}\`, and take off a label that says otherwise.`;
  return decided(declaredCategory, `Said: emergency. Judged: ${category}.`, [
    onPull(view, 'fail', message, remedy, 'body'),
  ]);
}

function rank(category: Category): number {
  return categories.indexOf(category);
}

function withArticle(category: Category): string {
  return `${category === 'emergency' ? 'an' : 'a'} ${category} change`;
}

/** `INC-12`, of `INC-{n}`. */
export function exampleOf(templates: readonly string[]): string {
  return (templates[0] ?? 'INC-{n}').replace('{KEY}', 'INC').replace('{n}', '12');
}
