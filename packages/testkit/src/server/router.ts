import type { Method, Route } from './contract.ts';
import { compileTemplate } from './template.ts';

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the route that a request means; null where the table has none. */
export type Router = (method: string, path: string) => Match | null;

/** Compiles the table once; routes with more fixed words come first, so the table's own order does not matter. */
export function createRouter(routes: readonly Route[]): Router {
  const compiled = routes
    .map((route) => ({ route, template: compileTemplate(route.path) }))
    .toSorted((a, b) => b.template.literals - a.template.literals);
  return (method, path) => {
    const wanted = (method === 'HEAD' ? 'GET' : method) as Method;
    for (const { route, template } of compiled) {
      const params = route.method === wanted ? template.match(path) : null;
      if (params !== null) return { route, params };
    }
    return null;
  };
}
