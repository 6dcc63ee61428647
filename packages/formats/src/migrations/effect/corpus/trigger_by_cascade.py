"""CASCADE takes the trigger too."""

# before: CREATE TABLE users (id integer PRIMARY KEY, changed timestamp);

from alembic import op

revision = "trigger_by_cascade"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.execute(
        "CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN NEW.changed = now(); RETURN NEW; END $$"
    )
    op.execute("CREATE TRIGGER users_touch BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch()")


def downgrade():
    op.execute("DROP FUNCTION touch() CASCADE")
