import { compileTemplate } from './template.ts';

/** One request as it came and was answered. */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query as sent. */
  readonly path: string;
  /** GitHub's template of the route; null where the table has none. */
  readonly route: string | null;
  readonly authorized: boolean;
  /** 0 where no answer was sent. */
  readonly status: number;
  readonly body: unknown;
  /** What a GraphQL question cost; null for REST, and where it was refused before it was asked. */
  readonly points: number | null;
}

/** What happened on a server, and what of it fails the test. */
export interface RequestRecord {
  readonly requests: readonly RecordedRequest[];
  readonly add: (request: RecordedRequest) => void;
  readonly fault: (sentence: string) => void;
  /** Every reason to fail the test so far. */
  readonly problems: () => readonly string[];
}

/** Records requests; `expect` holds lines such as `GET /repos/{owner}/{repo}` that must come at least once. */
export function createRecord(expect: readonly string[]): RequestRecord {
  const requests: RecordedRequest[] = [];
  const faults: string[] = [];
  return {
    requests,
    add: (request) => void requests.push(request),
    fault: (sentence) => void faults.push(sentence),
    problems: () => [
      ...faults,
      ...expect
        .filter((line) => !requests.some((request) => fits(line, request)))
        .map((line) => `expected route never requested: ${line}`),
    ],
  };
}

function fits(line: string, request: RecordedRequest): boolean {
  const [method = '', path = ''] = line.split(' ');
  if (method !== request.method) return false;
  return path === request.route || compileTemplate(path).match(request.path.split('?')[0] ?? '') !== null;
}
