/** What a project of the tests needs of PyPI, in named versions. */
export const livePackages = [
  'alembic==1.20.1',
  'SQLAlchemy==2.1.9',
  'greenlet==3.5.6',
  'psycopg[binary]==3.3.9',
  'asyncpg==0.32.0',
];
