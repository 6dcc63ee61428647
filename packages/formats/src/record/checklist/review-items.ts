/** The review checklist, for whoever needs no reader of it. Source: policy, "2. Code Review Process". */
export const reviewItems = [
  { key: 'requirements', text: 'Functional requirements met' },
  { key: 'security', text: 'Security considerations addressed' },
  { key: 'tests', text: 'Tests included and passing' },
  { key: 'documentation', text: 'Documentation updated' },
  { key: 'performance', text: 'Performance impact assessed' },
  { key: 'breaking-changes', text: 'Breaking changes identified' },
  { key: 'rollback', text: 'Rollback plan documented' },
] as const;
