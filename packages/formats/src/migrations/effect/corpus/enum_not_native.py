"""No type is made."""

# before: CREATE TABLE orders (id integer PRIMARY KEY);

import sqlalchemy as sa
from alembic import op

revision = "enum_not_native"
down_revision = None
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "parcels",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("size", sa.Enum("s", "l", name="parcel_size", native_enum=False, length=1)),
    )


def downgrade():
    op.drop_table("parcels")
