import { reportSchema } from '@cm/model/schema';
import * as z from 'zod/mini';

/** The JSON Schema (2020-12) of a report, as published in `schemas/report.schema.json` of the release tree. */
export function reportJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(reportSchema, { target: 'draft-2020-12' });
  return {
    $schema: schema.$schema,
    title: 'cm-actions report, version 1',
    description: 'All rules, findings and facts of one control on one change.',
    ...schema,
  };
}
