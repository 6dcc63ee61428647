"""create_all depends on the models."""

import sqlalchemy as sa
from alembic import op

revision = "models_of_the_day"
down_revision = None
branch_labels = None
depends_on = None

metadata = sa.MetaData()
sa.Table("notes", metadata, sa.Column("id", sa.Integer(), primary_key=True))


def upgrade():
    metadata.create_all(op.get_bind())


def downgrade():
    metadata.drop_all(op.get_bind())
