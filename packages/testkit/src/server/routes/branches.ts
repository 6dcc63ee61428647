import { protectionOf, rulesOf } from '../../world/rules.ts';
import { notFound, ok, type Route } from '../contract.ts';
import { commitOf, presentCommit } from '../present/commit.ts';
import { htmlUrl } from '../present/account.ts';

/** A branch, with what its classic protection requires; `protected` counts rulesets too. */
export const branchRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/branches/{branch}',
    permissions: ['contents:read'],
    answer: ({ params, repo, site }) => {
      const name = params.branch ?? '';
      const sha = repo.resolve(name);
      if (sha === null) return notFound();
      const { fullName } = repo.data;
      const self = `${site.url}/repos/${fullName}/branches/${name}`;
      const protection = protectionOf(repo.data, name);
      const checks = protection?.checks ?? [];
      const level = protection === null ? 'off' : protection.admins === false ? 'non_admins' : 'everyone';
      const required = {
        enforcement_level: level,
        contexts: checks.map(({ context }) => context),
        checks: checks.map(({ app, context }) => ({ context, app_id: app })),
      };
      return ok({
        name,
        commit: presentCommit(site, repo, commitOf(repo, sha)),
        _links: { self, html: htmlUrl(`${fullName}/tree/${name}`) },
        protected: protection !== null || rulesOf(repo.data, name).length > 0,
        protection: { enabled: protection !== null, required_status_checks: required },
        protection_url: `${self}/protection`,
      });
    },
  },
];
