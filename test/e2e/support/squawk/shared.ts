/** What both tools look for: our rules, and squawk's for the same danger. */
export const shared = {
  'a table is dropped': { ours: ['drops-table'], squawk: ['ban-drop-table', 'ban-drop-database'] },
  'a column is dropped': { ours: ['drops-column'], squawk: ['ban-drop-column'] },
  'a column is renamed': { ours: ['renames-column'], squawk: ['renaming-column'] },
  'a table is renamed': { ours: ['renames-table'], squawk: ['renaming-table'] },
  'a required column without a default': { ours: ['add-required-column'], squawk: ['adding-required-field'] },
  'the table is written anew': {
    ours: ['rewrites-table', 'volatile-default'],
    squawk: ['adding-field-with-default', 'changing-column-type'],
  },
  'an index blocks': {
    ours: ['index-not-concurrent'],
    squawk: ['require-concurrent-index-creation', 'require-concurrent-reindex'],
  },
  'dropping an index blocks': { ours: ['index-drop-not-concurrent'], squawk: ['require-concurrent-index-deletion'] },
  'CONCURRENTLY in a transaction': {
    ours: ['concurrently-in-transaction'],
    squawk: ['ban-concurrent-index-creation-in-transaction'],
  },
  'a constraint reads the table or builds an index': {
    ours: ['validates-constraint', 'constraint-builds-index'],
    squawk: [
      'constraint-missing-not-valid',
      'adding-foreign-key-constraint',
      'disallowed-unique-constraint',
      'adding-serial-primary-key-field',
      'ban-alter-domain-with-add-constraint',
    ],
  },
  'NOT NULL is set': { ours: ['set-not-null'], squawk: ['adding-not-nullable-field'] },
  'a partition is detached': { ours: ['locks-table'], squawk: ['require-concurrent-partition-detach'] },
  'a transaction inside of the tool’s': { ours: ['transaction-control'], squawk: ['transaction-nesting'] },
  'it is no SQL': { ours: [], squawk: ['syntax-error'] },
} as const;

/** Dangers by line, `2 an index blocks`, of what a tool found, `2 require-concurrent-index-creation`. */
export function dangersOf(found: Iterable<string>, tool: 'ours' | 'squawk'): readonly string[] {
  const dangers = [...found].flatMap((entry) => {
    const [line = '', rule = ''] = entry.split(' ');
    return Object.entries(shared).flatMap(([danger, rules]) =>
      (rules[tool] as readonly string[]).includes(rule) ? [`${line} ${danger}`] : [],
    );
  });
  return [...new Set(dangers)].toSorted();
}
