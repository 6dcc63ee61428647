/** What a request asks, in words, and the permission of the job's token that it needs. */
export interface Asked {
  /** After "asked for": `pull request org/cm-actions#12`. */
  readonly what: string;
  /** As it stands in a workflow: `pull-requests: read`. */
  readonly permission: string;
  /** Set where the request changes something. */
  readonly writes?: true;
}

/** A request that failed. A null status: no answer came, and `message` says why. Header names are lower case. */
export interface FailedCall {
  readonly status: number | null;
  readonly message: string;
  readonly headers: Readonly<Record<string, string>>;
}

const longestWait = 30;

/** Text from outside on one line of at most 200 characters, without control characters or the token. */
export function cleaned(text: string, token: string | null): string {
  const head = text.slice(0, 4000);
  const safe = token === null || token === '' ? head : head.replaceAll(token, '***');
  const line = safe.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

/**
 * Seconds to wait before the same request may succeed, or null where trying again does not help. GitHub says how long
 * in `retry-after`; beyond 30 s a job should rather fail and be run again.
 */
export function retryDelay(failed: FailedCall, attempt: number, base: number): number | null {
  const { status, headers } = failed;
  if (status === null) return isTimeout(failed) ? null : base * 2 ** attempt;
  if (status < 500 && !isSecondaryLimit(failed)) return null;
  const asked = headers['retry-after'];
  if (asked === undefined) return base * 2 ** attempt;
  const seconds = /^\d{1,6}$/.test(asked) ? Number(asked) : longestWait + 1;
  return seconds <= longestWait ? seconds : null;
}

function isTimeout({ message }: FailedCall): boolean {
  return message.startsWith('timeout');
}

function isSecondaryLimit({ status, headers, message }: FailedCall): boolean {
  if (status !== 403 && status !== 429) return false;
  return (
    'retry-after' in headers ||
    /secondary rate limit|abuse detection/i.test(message) ||
    (status === 429 && !isUsedUp(headers))
  );
}

function isUsedUp(headers: FailedCall['headers']): boolean {
  return headers['x-ratelimit-remaining'] === '0';
}

/** The reason of an unavailable answer: what was asked, what GitHub said, and what to do. */
export function reasonOf(asked: Asked, failed: FailedCall): string {
  const { status, message } = failed;
  if (status === null) return noAnswer(asked, message);
  if (status === 401) {
    return `GitHub refused the token (401) when asked for ${asked.what}. Pass a token that is valid; in a workflow that is the default, \`\${{ github.token }}\`.`;
  }
  if (status === 403 || status === 429) return refused(asked, failed, status);
  if (status === 404) {
    return `GitHub has no ${asked.what}, or the token may not see it (404). Check that it exists, and give the job \`permissions: ${asked.permission}\`.`;
  }
  const fix =
    status >= 500 ? 'Run the job again; if it lasts, GitHub has a fault.' : 'Check the names and commits in the event.';
  return `GitHub answered ${status} (${message}) when asked for ${asked.what}. ${fix}`;
}

/** Whether GitHub refused for good, and neither because of too many requests nor for want of a single sign-on. */
export function isDenied(failed: FailedCall): boolean {
  const { headers, message, status } = failed;
  return status === 403 && !isUsedUp(headers) && !isSecondaryLimit(failed) && !/\bSAML\b|\bSSO\b/.test(message);
}

function refused(asked: Asked, failed: FailedCall, status: number): string {
  const { headers, message } = failed;
  if (isUsedUp(headers)) {
    return `The token's rate limit is used up (${status}), so GitHub did not give ${asked.what}. Run the job again after ${resetOf(headers)}.`;
  }
  if (isSecondaryLimit(failed)) {
    const wait = headers['retry-after'];
    return `GitHub asks for fewer requests at a time (${status}) and did not give ${asked.what}. Run the job again in ${wait === undefined ? 'a minute' : `${cleaned(wait, null)} s`}.`;
  }
  if (/\bSAML\b|\bSSO\b/.test(message)) {
    return `The organisation wants single sign-on for this token (${status}), so GitHub did not give ${asked.what}. Authorise the token for the organisation.`;
  }
  return `The token may not ${asked.writes ? 'write' : 'read'} ${asked.what} (${status}: ${message}). Give the job \`permissions: ${asked.permission}\`.`;
}

function resetOf(headers: FailedCall['headers']): string {
  const seconds = headers['x-ratelimit-reset'] ?? '';
  if (!/^\d{1,11}$/.test(seconds)) return 'an hour';
  return `${new Date(Number(seconds) * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function noAnswer(asked: Asked, message: string): string {
  const proxy = /proxy|tunnel/i.test(message)
    ? 'Check the proxy (`HTTPS_PROXY`, `NO_PROXY`).'
    : 'Check the network of the machine, its proxy (`HTTPS_PROXY`, `NO_PROXY`) and `GITHUB_API_URL`.';
  return `GitHub could not be asked for ${asked.what} (${message}). ${proxy}`;
}
