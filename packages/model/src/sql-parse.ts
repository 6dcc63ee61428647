/** What PostgreSQL's grammar made of a text: trees as libpg-query writes them, or the first error. Offsets count bytes of UTF-8. */
export type SqlParse =
  /** Each has a node under `stmt`, and `stmt_location` and `stmt_len` in bytes; either is left out where it is 0. */
  | { readonly statements: readonly unknown[] }
  /** `message` as PostgreSQL words it. `offset` null: not said. */
  | { readonly error: { readonly message: string; readonly offset: number | null } };
