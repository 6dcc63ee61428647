import type { Part } from '../../facts.ts';
import { coverHelm, coverObject, coverWorkload } from './cluster.ts';
import { coverForeign, coverMigration, coverRestore } from './database.ts';
import { coverCode, coverFlag, coverService, coverTerraform, coverTool } from './others.ts';
import type { Cover, Held } from './types.ts';

export type { Cover, Held } from './types.ts';

/** What in the plan undoes one part of the change. */
export function coverOf(part: Part, held: Held): Cover {
  switch (part.kind) {
    case 'migration':
      return coverMigration(part, held);
    case 'foreign-migration':
      return coverForeign(part, held);
    case 'restore':
      return coverRestore(part, held);
    case 'workload':
      return coverWorkload(part, held);
    case 'object':
      return coverObject(part, held);
    case 'helm':
      return coverHelm(part, held);
    case 'service':
      return coverService(part, held);
    case 'terraform':
      return coverTerraform(part, held);
    case 'flag':
      return coverFlag(part, held);
    case 'tool':
      return coverTool(part, held);
    case 'code':
      return coverCode(held);
  }
}
