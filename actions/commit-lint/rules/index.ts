import type { RuleDefinition } from '@cm/model';

import type { Flaw, Message } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { tagRules } from '../tag/rules.ts';
import { bodyLayout, bodyLineLength, checkBodyLayout, checkBodyLineLength } from './body.ts';
import { branchName } from './branch-name.ts';
import { breakingChange, checkBreakingChange } from './breaking-change.ts';
import { commitsRead, mergeSettingsRule, taskTrailer, ticketAgreement, ticketRule } from './change-level.ts';
import { commitlintConfig } from './commitlint-config.ts';
import { checkHeaderFormat, headerFormat } from './header-format.ts';
import { checkHeaderLength, headerLength } from './header-length.ts';
import { checkScope, scopeAllowed } from './scope-allowed.ts';
import { ticketExists } from './ticket-exists.ts';
import { checkType, checkTypeHome, typeAllowed, typeHome } from './types.ts';
import { checkUnfinished, unfinished } from './unfinished.ts';

/** A rule that looks at one message at a time. */
export interface MessageRule {
  readonly rule: RuleDefinition;
  readonly check: (message: Message, settings: Settings) => Flaw | null;
}

export const messageRules: readonly MessageRule[] = [
  { rule: headerFormat, check: checkHeaderFormat },
  { rule: typeAllowed, check: checkType },
  { rule: typeHome, check: checkTypeHome },
  { rule: scopeAllowed, check: checkScope },
  { rule: headerLength, check: checkHeaderLength },
  { rule: bodyLayout, check: checkBodyLayout },
  { rule: bodyLineLength, check: checkBodyLineLength },
  { rule: breakingChange, check: checkBreakingChange },
  { rule: unfinished, check: checkUnfinished },
];

export const rules: readonly RuleDefinition[] = [
  commitsRead,
  ...messageRules.map((entry) => entry.rule),
  commitlintConfig,
  ticketRule,
  ticketAgreement,
  ticketExists,
  taskTrailer,
  branchName,
  mergeSettingsRule,
  ...tagRules,
];
