-- Forms on which we differ from squawk on purpose; the reasons stand in differences.ts.

-- form: virtual expression
ALTER TABLE recipe ADD COLUMN double_portions integer GENERATED ALWAYS AS (portions * 2) VIRTUAL;
-- form: serial column
ALTER TABLE recipe ADD COLUMN number bigserial;
-- form: column with a check
ALTER TABLE recipe ADD COLUMN portions integer CHECK (portions > 0);
-- form: default of a function that gives the same value for every row
ALTER TABLE recipe ADD COLUMN title text DEFAULT lower('SOUP');
-- form: negative number
ALTER TABLE recipe ADD COLUMN balance numeric DEFAULT -1;
-- form: one concurrent statement in a transaction
DROP INDEX CONCURRENTLY recipe_title;
-- form: table that the migration itself made
CREATE TABLE scratch (id bigint PRIMARY KEY, note text);
ALTER TABLE scratch DROP COLUMN note;
DROP TABLE scratch;
-- form: rename that leaves a view
ALTER TABLE recipe RENAME TO dish;
CREATE VIEW recipe AS SELECT * FROM dish;
-- form without transaction: new table outside of a transaction
CREATE TABLE recipe (id bigint PRIMARY KEY, title text);
CREATE INDEX recipe_title ON recipe (title);
-- form without transaction: VACUUM FULL
VACUUM FULL recipe;
-- form without transaction: NOT NULL after VALIDATE of something else
ALTER TABLE recipe VALIDATE CONSTRAINT portions_positive;
ALTER TABLE recipe ALTER COLUMN title SET NOT NULL;
-- form: table that becomes unlogged
ALTER TABLE recipe SET UNLOGGED;
-- form: NOT NULL of a domain
ALTER DOMAIN positive SET NOT NULL;
