/**
 * The questions of a change's record. Source: GitHub's public GraphQL schema. What they cost by GitHub's formula (each list
 * counts once for each item of the list that it stands in; the sum is divided by 100): 209, 101 and 1, that is 2, 1 and 1
 * points.
 */
const who = 'fragment who on Actor { __typename login }';

const commit = `fragment commitFields on Commit {
  oid message
  authors(first: 10) { totalCount nodes { ...signer } }
  committer { ...signer }
  signature { isValid }
}
fragment signer on GitActor { name email user { login } }`;

const review = `fragment reviewFields on PullRequestReview {
  state submittedAt url authorCanPushToRepository author { ...who } commit { oid }
}`;

const asked = '$owner: String!, $name: String!, $number: Int!';
const forward = 'pageInfo { hasNextPage endCursor }';
const limits = 'rateLimit { cost }';
const pull = 'repository(owner: $owner, name: $name) { pullRequest(number: $number)';

/** Everything but the commits and reviews after the first hundred. */
export const recordQuery = `query ChangeRecord(${asked}) {
  ${limits}
  repository(owner: $owner, name: $name) {
  collaborators(first: 100) { pageInfo { hasNextPage } edges { permission node { __typename login } } }
  pullRequest(number: $number) {
    number title body state isDraft createdAt lastEditedAt mergedAt baseRefName headRefName headRefOid isCrossRepository
    author { ...who } mergedBy { ...who } mergeCommit { oid } headRepository { nameWithOwner }
    userContentEdits(first: 50) { pageInfo { hasNextPage } nodes { editedAt diff editor { ...who } } }
    labels(first: 100) { pageInfo { hasNextPage } nodes { name } }
    timelineItems(last: 100, itemTypes: [LABELED_EVENT, UNLABELED_EVENT, RENAMED_TITLE_EVENT, HEAD_REF_FORCE_PUSHED_EVENT, BASE_REF_CHANGED_EVENT]) {
      pageInfo { hasPreviousPage }
      nodes {
        __typename
        ... on LabeledEvent { createdAt actor { ...who } label { name } }
        ... on UnlabeledEvent { createdAt actor { ...who } label { name } }
        ... on RenamedTitleEvent { createdAt actor { ...who } previousTitle currentTitle }
        ... on HeadRefForcePushedEvent { createdAt actor { ...who } afterCommit { oid } }
        ... on BaseRefChangedEvent { createdAt actor { ...who } previousRefName currentRefName }
      }
    }
    reviews(first: 100) { ${forward} nodes { ...reviewFields } }
    commits(first: 100) { totalCount ${forward} nodes { commit { ...commitFields parents(first: 10) { nodes { oid } } } } }
    newest: commits(last: 1) { pageInfo { hasNextPage } nodes { commit { oid status { contexts { context state description } } } } }
    closingIssuesReferences(first: 5) {
      pageInfo { hasNextPage }
      nodes { number title body author { ...who } repository { nameWithOwner } }
    }
    comments(last: 100) { pageInfo { hasPreviousPage } nodes { databaseId body url viewerDidAuthor } }
  } }
}
${who}
${commit}
${review}`;

/** The next hundred commits, without their parents, which would cost a second point: a merge among them counts as its author's work. */
export const commitsQuery = `query MoreCommits(${asked}, $after: String!) {
  ${limits}
  ${pull} { headRefOid commits(first: 100, after: $after) { totalCount ${forward} nodes { commit { ...commitFields } } } } }
}
${commit}`;

/** The next hundred reviews. */
export const reviewsQuery = `query MoreReviews(${asked}, $after: String!) {
  ${limits}
  ${pull} { headRefOid reviews(first: 100, after: $after) { ${forward} nodes { ...reviewFields } } } }
}
${who}
${review}`;
