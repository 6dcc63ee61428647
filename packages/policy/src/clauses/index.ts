import type { Clause } from '@cm/model';
import { appendices } from './appendices.ts';
import { categories } from './categories.ts';
import { commits } from './commits.ts';
import { communication } from './communication.ts';
import { compliance } from './compliance.ts';
import { database } from './database.ts';
import { deployment } from './deployment.ts';
import { development } from './development.ts';
import { documentation } from './documentation.ts';
import { git } from './git.ts';
import { implementationReview } from './implementation-review.ts';
import { monitoring } from './monitoring.ts';
import { pipeline } from './pipeline.ts';
import { principles } from './principles.ts';
import { releases } from './releases.ts';
import { review } from './review.ts';
import { security } from './security.ts';
import { testing } from './testing.ts';

/** Every requirement of the policy document, in the document's order, so that nothing in it is without an answer. */
export const clauses: readonly Clause[] = [
  principles,
  categories,
  development,
  review,
  testing,
  deployment,
  git,
  commits,
  releases,
  pipeline,
  database,
  security,
  documentation,
  monitoring,
  compliance,
  implementationReview,
  communication,
  appendices,
].flat();

const byId: ReadonlyMap<string, Clause> = new Map(clauses.map((clause) => [clause.id, clause]));

/** The clause that a rule, a waiver or a policy file names; `undefined` for an id that the catalogue does not have. */
export function clauseById(id: string): Clause | undefined {
  return byId.get(id);
}
