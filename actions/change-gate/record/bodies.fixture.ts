/** A change request that is filled in, and the review checklist, ticked. */
export const filled = `## Change Request

**Type:** Bug
**Priority:** High

### Description
Retries stop after three attempts.

### Justification
Customers were charged twice.

### Impact Analysis
- Affected components: payments
- Risk assessment: low
- Performance impact: none

### Testing Plan
- Test scenarios: a declined card
- Validation criteria: one charge

### Rollback Plan
git revert
`;
export const list = `
- [x] Functional requirements met
- [x] Security considerations addressed
- [x] Tests included and passing
- [x] Documentation updated
- [x] Performance impact assessed
- [x] Breaking changes identified
- [x] Rollback plan documented
`;

export const whole = filled + list;

/** The request as the issue form renders it. */
export const form = filled
  .replace('**Type:** Bug\n**Priority:** High', '### Type\n\nBug\n\n### Priority\n\nHigh')
  .replaceAll('## Change Request\n\n', '');

export const bot = { login: 'dependabot[bot]', type: 'Bot' } as const;
