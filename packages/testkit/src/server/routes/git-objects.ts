import { defaultSignature } from '../../world/types.ts';
import { type Call, notFound, ok, type Reply, type Route } from '../contract.ts';
import { nodeId } from '../present/account.ts';
import { presentSignature } from '../present/commit.ts';

/** Refs and annotated tags as git has them. */
export const gitObjectRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/ref/{ref}',
    permissions: ['contents:read'],
    answer: oneRef,
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/git/tags/{tag_sha}',
    permissions: ['contents:read'],
    answer: oneTag,
  },
];

function oneRef({ params, repo, site }: Call): Reply {
  const name = params.ref ?? '';
  const [kind, ...rest] = name.split('/');
  const targets = kind === 'heads' ? repo.data.branches : kind === 'tags' ? repo.data.tags : undefined;
  const target = targets?.[rest.join('/')];
  if (target === undefined) return notFound();
  const type = repo.data.annotatedTags?.some((tag) => tag.sha === target) ? 'tag' : 'commit';
  const api = `${site.url}/repos/${repo.data.fullName}/git`;
  return ok({
    ref: `refs/${name}`,
    node_id: nodeId(`ref ${repo.data.fullName} ${name}`),
    url: `${api}/refs/${name}`,
    object: { type, sha: target, url: `${api}/${type}s/${target}` },
  });
}

function oneTag({ params, repo, site }: Call): Reply {
  const tag = repo.data.annotatedTags?.find((candidate) => candidate.sha === params.tag_sha);
  if (tag === undefined) return notFound();
  const api = `${site.url}/repos/${repo.data.fullName}/git`;
  return ok({
    node_id: nodeId(`tag ${tag.sha}`),
    tag: tag.tag,
    sha: tag.sha,
    url: `${api}/tags/${tag.sha}`,
    message: tag.message,
    tagger: presentSignature(tag.tagger ?? defaultSignature),
    object: { type: 'commit', sha: tag.object, url: `${api}/commits/${tag.object}` },
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
  });
}
