import { notFound, ok, type Route } from '../contract.ts';
import { commitOf, presentCommit } from '../present/commit.ts';
import { htmlUrl } from '../present/account.ts';

/** A branch, with what its protection requires. */
export const branchRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/branches/{branch}',
    permissions: ['contents:read'],
    answer: ({ params, repo, site }) => {
      const name = params.branch ?? '';
      const sha = repo.resolve(name);
      if (sha === null) return notFound();
      const { fullName, protection } = repo.data;
      const self = `${site.url}/repos/${fullName}/branches/${name}`;
      const contexts = protection?.[name];
      const required = { enforcement_level: 'everyone', contexts: contexts ?? [], checks: [] };
      return ok({
        name,
        commit: presentCommit(site, repo, commitOf(repo, sha)),
        _links: { self, html: htmlUrl(`${fullName}/tree/${name}`) },
        protected: contexts !== undefined,
        protection: { enabled: contexts !== undefined, required_status_checks: required },
        protection_url: `${self}/protection`,
      });
    },
  },
];
