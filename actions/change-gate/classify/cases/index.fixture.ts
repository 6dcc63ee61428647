import type { ClassificationCase } from './case.fixture.ts';
import { emergencyCases } from './emergency.fixture.ts';
import { fileCases } from './files.fixture.ts';
import { missingCases } from './missing.fixture.ts';
import { raiseCases } from './raises.fixture.ts';
import { registerCases } from './register.fixture.ts';
import { updateCases } from './updates.fixture.ts';
import { wordCases } from './words.fixture.ts';

/** The table of classifications, by what they are about. */
export const classificationCases: Readonly<Record<string, readonly ClassificationCase[]>> = {
  files: fileCases,
  'what always raises': raiseCases,
  'updates of packages': updateCases,
  'what the author says': wordCases,
  'the emergency path': emergencyCases,
  'the register': registerCases,
  'what could not be read': missingCases,
};
