// Each rule by its own file: the package's index also loads the rule that starts a git process.
import { bodyCase } from '@commitlint/rules/lib/body-case.js';
import { bodyEmpty } from '@commitlint/rules/lib/body-empty.js';
import { bodyFullStop } from '@commitlint/rules/lib/body-full-stop.js';
import { bodyLeadingBlank } from '@commitlint/rules/lib/body-leading-blank.js';
import { bodyMaxLength } from '@commitlint/rules/lib/body-max-length.js';
import { bodyMaxLineLength } from '@commitlint/rules/lib/body-max-line-length.js';
import { bodyMinLength } from '@commitlint/rules/lib/body-min-length.js';
import { breakingChangeExclamationMark } from '@commitlint/rules/lib/breaking-change-exclamation-mark.js';
import { footerEmpty } from '@commitlint/rules/lib/footer-empty.js';
import { footerLeadingBlank } from '@commitlint/rules/lib/footer-leading-blank.js';
import { footerMaxLength } from '@commitlint/rules/lib/footer-max-length.js';
import { footerMaxLineLength } from '@commitlint/rules/lib/footer-max-line-length.js';
import { footerMinLength } from '@commitlint/rules/lib/footer-min-length.js';
import { headerCase } from '@commitlint/rules/lib/header-case.js';
import { headerFullStop } from '@commitlint/rules/lib/header-full-stop.js';
import { headerMaxLength } from '@commitlint/rules/lib/header-max-length.js';
import { headerMinLength } from '@commitlint/rules/lib/header-min-length.js';
import { headerTrim } from '@commitlint/rules/lib/header-trim.js';
import { referencesEmpty } from '@commitlint/rules/lib/references-empty.js';
import { scopeCase } from '@commitlint/rules/lib/scope-case.js';
import { scopeDelimiterStyle } from '@commitlint/rules/lib/scope-delimiter-style.js';
import { scopeEmpty } from '@commitlint/rules/lib/scope-empty.js';
import { scopeEnum } from '@commitlint/rules/lib/scope-enum.js';
import { scopeMaxLength } from '@commitlint/rules/lib/scope-max-length.js';
import { scopeMinLength } from '@commitlint/rules/lib/scope-min-length.js';
import { subjectCase } from '@commitlint/rules/lib/subject-case.js';
import { subjectEmpty } from '@commitlint/rules/lib/subject-empty.js';
import { subjectExclamationMark } from '@commitlint/rules/lib/subject-exclamation-mark.js';
import { subjectFullStop } from '@commitlint/rules/lib/subject-full-stop.js';
import { subjectMaxLength } from '@commitlint/rules/lib/subject-max-length.js';
import { subjectMinLength } from '@commitlint/rules/lib/subject-min-length.js';
import { typeCase } from '@commitlint/rules/lib/type-case.js';
import { typeEmpty } from '@commitlint/rules/lib/type-empty.js';
import { typeEnum } from '@commitlint/rules/lib/type-enum.js';
import { typeMaxLength } from '@commitlint/rules/lib/type-max-length.js';
import { typeMinLength } from '@commitlint/rules/lib/type-min-length.js';

/** A message as the rules of `@commitlint/rules` take it. */
export type RuleMessage = Parameters<typeof bodyCase>[0];

/** A rule: whether the message keeps it, and the words for when not. The value's type differs from rule to rule. */
export type PureRule = (
  message: RuleMessage,
  condition: 'always' | 'never',
  value?: never,
) => readonly [valid: boolean, text?: string];

/** The rules of commitlint 21.2.4 that are pure: all but `trailer-exists` and `signed-off-by`. */
export const pureRules: ReadonlyMap<string, PureRule> = new Map<string, PureRule>([
  ['body-case', bodyCase],
  ['body-empty', bodyEmpty],
  ['body-full-stop', bodyFullStop],
  ['body-leading-blank', bodyLeadingBlank],
  ['body-max-length', bodyMaxLength],
  ['body-max-line-length', bodyMaxLineLength],
  ['body-min-length', bodyMinLength],
  ['breaking-change-exclamation-mark', breakingChangeExclamationMark],
  ['footer-empty', footerEmpty],
  ['footer-leading-blank', footerLeadingBlank],
  ['footer-max-length', footerMaxLength],
  ['footer-max-line-length', footerMaxLineLength],
  ['footer-min-length', footerMinLength],
  ['header-case', headerCase],
  ['header-full-stop', headerFullStop],
  ['header-max-length', headerMaxLength],
  ['header-min-length', headerMinLength],
  ['header-trim', headerTrim],
  ['references-empty', referencesEmpty],
  ['scope-case', scopeCase],
  ['scope-delimiter-style', scopeDelimiterStyle],
  ['scope-empty', scopeEmpty],
  ['scope-enum', scopeEnum],
  ['scope-max-length', scopeMaxLength],
  ['scope-min-length', scopeMinLength],
  ['subject-case', subjectCase],
  ['subject-empty', subjectEmpty],
  ['subject-exclamation-mark', subjectExclamationMark],
  ['subject-full-stop', subjectFullStop],
  ['subject-max-length', subjectMaxLength],
  ['subject-min-length', subjectMinLength],
  ['type-case', typeCase],
  ['type-empty', typeEmpty],
  ['type-enum', typeEnum],
  ['type-max-length', typeMaxLength],
  ['type-min-length', typeMinLength],
]);
