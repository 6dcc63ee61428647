import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where scanners look vulnerabilities up: OSV for pip-audit, a registry's list for npm audit. */
export interface Advisories {
  /** Variables that send pip-audit and npm there. */
  readonly env: Readonly<Record<string, string>>;
  /** Packages that were asked about. */
  readonly asked: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** A list that knows of nothing bad, on loopback: the real ones are neither there nor the same tomorrow. */
export async function emptyAdvisories(): Promise<Advisories> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      // OSV asks for one package at a time; npm sends all of them, compressed.
      if (request.url === '/v1/query') asked.push(nameIn(Buffer.concat(parts)));
      else if (request.url?.startsWith('/-/npm/v1/security/advisories/') === true) asked.push('npm');
      else response.statusCode = 404;
      response.setHeader('content-type', 'application/json');
      response.end('{}');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    env: {
      PIP_AUDIT_VULNERABILITY_SERVICE: 'osv',
      PIP_AUDIT_OSV_URL: `${url}/v1/query`,
      PIP_AUDIT_PROGRESS_SPINNER: 'off',
      npm_config_registry: `${url}/`,
    },
    asked: () => asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

function nameIn(body: Buffer): string {
  const { package: asked } = JSON.parse(body.toString('utf8')) as { readonly package: { readonly name: string } };
  return asked.name;
}
