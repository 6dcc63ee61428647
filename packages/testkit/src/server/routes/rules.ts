import { rulesOf } from '../../world/rules.ts';
import { worldDate, type WorldRepository, type WorldRuleset } from '../../world/types.ts';
import { mayUse } from '../access.ts';
import { type Call, type JsonObject, notFound, ok, problem, type Route } from '../contract.ts';
import { paged } from '../paging.ts';
import { htmlUrl, nodeId } from '../present/account.ts';

/** Rulesets, and the rules that they put on a branch. */
export const ruleRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/rules/branches/{branch}',
    permissions: ['metadata:read'],
    answer: planned((call) =>
      paged(call, rulesOf(call.repo.data, call.params.branch ?? ''), ({ parameters, ruleset, type }) => ({
        type,
        ...(parameters === undefined ? {} : { parameters }),
        ...sourceOf(call.repo.data, ruleset, 'ruleset_'),
        ruleset_id: ruleset.id,
      })),
    ),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/rulesets',
    permissions: ['metadata:read'],
    query: ['includes_parents', 'targets'],
    answer: planned((call) => {
      const { query, repo } = call;
      const [parents, targets] = [query.get('includes_parents') !== 'false', query.get('targets')?.split(',')];
      const shown = rulesetsOf(repo.data).filter(
        ({ organisation, target = 'branch' }) =>
          (parents || organisation === undefined) && (targets === undefined || targets.includes(target)),
      );
      return paged(call, shown, (ruleset) => presentRuleset(call, ruleset));
    }),
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/rulesets/{ruleset_id}',
    permissions: ['metadata:read'],
    query: ['includes_parents'],
    answer: planned((call) => {
      const ruleset = rulesetsOf(call.repo.data).find(({ id }) => String(id) === call.params['ruleset_id']);
      return ruleset === undefined ? notFound() : ok(presentWholeRuleset(call, ruleset));
    }),
  },
];

/** An answer that a plan without protection of branches does not give. Source: GitHub's words, quoted in public threads. */
export function planned(answer: Route['answer']): Route['answer'] {
  const words = 'Upgrade to GitHub Pro or make this repository public to enable this feature.';
  return (call) => (call.repo.data.withoutProtection === true ? problem(403, words) : answer(call));
}

/** With what `rules` and `checks` say in short, as ruleset 42. */
function rulesetsOf(repo: WorldRepository): readonly WorldRuleset[] {
  const branches = [...new Set([...Object.keys(repo.rules ?? {}), ...Object.keys(repo.checks ?? {})])];
  const rules = branches.flatMap((branch) => rulesOf({ ...repo, rulesets: [] }, branch));
  const byType = new Map(
    rules.map(({ parameters, type }) => [type, parameters === undefined ? { type } : { type, parameters }]),
  );
  const include = branches.map((branch) => `refs/heads/${branch}`);
  const short = { id: 42, name: 'short', include, rules: [...byType.values()] };
  return [...(branches.length === 0 ? [] : [short]), ...(repo.rulesets ?? [])];
}

function presentRuleset({ repo, site }: Call, ruleset: WorldRuleset): JsonObject {
  const { createdAt = worldDate, enforcement = 'active', id, name, target = 'branch', updatedAt } = ruleset;
  const { fullName } = repo.data;
  return {
    id,
    name,
    target,
    ...sourceOf(repo.data, ruleset, ''),
    enforcement,
    node_id: nodeId(`ruleset ${id}`),
    _links: {
      self: { href: `${site.url}/repos/${fullName}/rulesets/${id}` },
      html: { href: htmlUrl(`${fullName}/rules/${id}`) },
    },
    created_at: createdAt,
    updated_at: updatedAt ?? createdAt,
  };
}

/** Who may pass by the rules is told only to whoever may change them: to everybody else the list is not there. */
function presentWholeRuleset(call: Call, ruleset: WorldRuleset): JsonObject {
  const { bypass = [], exclude = [], include = ['~DEFAULT_BRANCH'], rules } = ruleset;
  const told = call.token !== null && mayUse(call.token, 'administration:write');
  return {
    ...presentRuleset(call, ruleset),
    conditions: { ref_name: { include, exclude } },
    rules,
    ...(told ? { bypass_actors: bypass, current_user_can_bypass: 'never' } : { current_user_can_bypass: 'never' }),
  };
}

function sourceOf(
  { fullName }: WorldRepository,
  { organisation }: { readonly organisation?: string },
  prefix: '' | 'ruleset_',
): JsonObject {
  return {
    [`${prefix}source_type`]: organisation === undefined ? 'Repository' : 'Organization',
    [`${prefix}source`]: organisation ?? fullName,
  };
}
