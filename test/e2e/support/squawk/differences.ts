/** Why we differ from squawk 2.66, by form. Sources: PostgreSQL 18's manual (ALTER TABLE, CREATE TABLE, VACUUM) and its source where named. */
export const differences: Readonly<Record<string, string>> = {
  // Of forms.sql:
  'a negative number': 'a minus before a number is computed once, when the column is added; nothing is written anew',
  'concurrent index in a transaction':
    'squawk lets a file of one statement pass; whether the tool opens a transaction for it is known to us',
  'column that is a primary key':
    'beside the index, it has no value for the rows that are there, and the migration fails',
  // Of differences.sql:
  'virtual expression': 'a virtual column is computed when it is read; nothing is written anew',
  'serial column': 'each row gets its own number, so the table is written anew',
  'column with a check': 'the check is tried on every row while the table is closed',
  'default of a function that gives the same value for every row': '`lower` is immutable; its value is computed once',
  'negative number': 'a minus before a number is computed once',
  'one concurrent statement in a transaction':
    'squawk looks at CREATE INDEX only, and lets a file of one statement pass',
  'table that the migration itself made': 'nobody has rows in it, and no released code knows it',
  'rename that leaves a view': 'the old name still works, for reading and for writing',
  'new table outside of a transaction': 'a table that was made a moment ago is as empty without a transaction',
  'VACUUM FULL': 'the table is written anew while it is closed',
  'NOT NULL after VALIDATE of something else': 'a check of something else proves nothing of this column',
  'table that becomes unlogged': 'the table is written anew while it is closed',
  'NOT NULL of a domain': 'every table with a column of the domain is read',
};
