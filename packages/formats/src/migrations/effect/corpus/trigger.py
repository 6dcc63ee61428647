"""A function and its trigger."""

# before: CREATE TABLE users (id integer PRIMARY KEY, changed timestamp);

from alembic import op

revision = "trigger"
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
    op.execute("DROP TRIGGER users_touch ON users")
    op.execute("DROP FUNCTION touch()")
