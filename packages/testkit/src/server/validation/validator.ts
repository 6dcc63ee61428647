import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

import { toJsonSchema } from './convert.ts';
import { loadDescription, responseSchema } from './description.ts';

/** Says what is wrong with a reply by GitHub's own description; empty where nothing is. */
export type ReplyCheck = (method: string, path: string, status: number, json: unknown) => readonly string[];

const compiled = new Map<string, ValidateFunction | null>();

/** Checks replies; each schema is compiled when a route first answers, and kept for the process. */
export const checkReply: ReplyCheck = (method, path, status, json) => {
  const key = `${method} ${path} ${status}`;
  const known = compiled.get(key);
  const validate = known === undefined ? compile(method, path, status) : known;
  compiled.set(key, validate);
  if (validate === null) return [`${key}: GitHub's description has no such answer`];
  if (validate(json)) return [];
  return (validate.errors ?? []).slice(0, 10).map((error) => `${key}: ${explain(error)}`);
};

function compile(method: string, path: string, status: number): ValidateFunction | null {
  const description = loadDescription();
  const schema = responseSchema(description, method, path, status);
  if (schema === null) return null;
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true, logger: false });
  formats.default(ajv);
  // GitHub's error answers carry `status`, which the description leaves out of some of them.
  return ajv.compile(toJsonSchema(description, schema, status < 400 ? 'closed' : 'open'));
}

function explain(error: ErrorObject): string {
  const extra = error.params.additionalProperty ?? error.params.missingProperty;
  const named = extra === undefined || error.message?.includes(`'${extra}'`) ? '' : ` (${extra})`;
  return `${error.instancePath === '' ? '/' : error.instancePath} ${error.message ?? error.keyword}${named}`;
}
