/** Stands where the author has to put the ticket: an invented one would be copied, and be evidence of nothing. */
export const blankTicket = '<ticket>';

/** How tickets look under the policy's templates, in words for a sentence: `TASK-123 or #123`. */
export function exampleTickets({ tickets }: { readonly tickets: readonly string[] }): string {
  return tickets
    .slice(0, 4)
    .map((template) => template.replace('{KEY}', 'TASK').replace('{n}', '123'))
    .join(' or ');
}
