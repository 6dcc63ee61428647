import { changed, type SampleFiles, sampleFiles } from './sample.ts';

const python = sampleFiles('python-service');
const typescript = sampleFiles('typescript-package');

const discount = `

def discount(amount: int, member: bool) -> int:
    """Members pay a tenth less from 100.00 on."""
    if member and amount >= 100_00:
        return amount - amount // 10
    return amount
`;

const revision = (id: string, up: string, down: string): SampleFiles => ({
  [`migrations/versions/${id}.py`]: `"""${id}"""

import sqlalchemy as sa
from alembic import op

revision = "${id}"
down_revision = "a1"
branch_labels = None
depends_on = None


def upgrade() -> None:
    ${up}


def downgrade() -> None:
    ${down}
`,
});

const member = changed(
  python,
  'shop/models.py',
  '    email: Mapped[str] = mapped_column(String(200))\n',
  '    email: Mapped[str] = mapped_column(String(200))\n    note: Mapped[str | None] = mapped_column(String(200))\n',
);

/** A change of the Python service that everything is well with: code with its test, and a migration with its model. */
export const goodPython: SampleFiles = {
  'shop/cart.py': `${python['shop/cart.py']}${discount}`,
  'tests/unit/test_cart.py': `${(python['tests/unit/test_cart.py'] ?? '').replace('import total', 'import discount, total')}

def test_members_pay_less_from_a_hundred_on() -> None:
    assert discount(200_00, True) == 180_00


def test_nobody_else_does() -> None:
    assert discount(200_00, False) == 200_00
    assert discount(50_00, True) == 50_00
`,
  ...member,
  ...revision(
    'b2_note',
    'op.add_column("customers", sa.Column("note", sa.String(200), nullable=True))',
    'op.drop_column("customers", "note")',
  ),
};

/** What its pull request says: the plan that takes the migration back. */
export const goodPlan = `Gives members a discount.

## Rollback plan

\`alembic downgrade a1\`, then \`git revert\`.

- Owner: @ada
- Time to roll back: 10 minutes
- Verification: /health answers 200
`;

/** What the Python service's change is with one thing wrong. */
export const badPython = {
  uncovered: { ...goodPython, 'tests/unit/test_cart.py': python['tests/unit/test_cart.py'] ?? '' },
  /** Only there, as where a setting was forgotten. */
  unhealthyOnStaging: {
    ...goodPython,
    ...changed(
      python,
      'shop/app.py',
      '    return {"status": "ok"}',
      '    if os.environ.get("CM_ENVIRONMENT") == "staging":\n        raise RuntimeError("a setting is missing")\n    return {"status": "ok"}',
    ),
  },
  /** A new dependency, which the scanner that the repository adds itself knows something of. */
  vulnerable: {
    ...goodPython,
    'requirements.txt': `${python['requirements.txt']}idna==3.20\n`,
    'scans/trivy.json': trivyReport(),
  },
  /** The same with its licence, as a bill of materials tells it. */
  copyleft: {
    ...goodPython,
    'requirements.txt': `${python['requirements.txt']}idna==3.20\n`,
    'boms/python.cdx.json': bill({ alembic: 'MIT', 'shop-rules': 'AGPL-3.0-only' }),
  },
  insecure: worse(goodPython, 'shop/cart.py', 'amount // 10', 'int(eval("amount // 10"))'),
  failingTest: worse(goodPython, 'tests/unit/test_cart.py', '180_00', '170_00'),
  lint: worse(goodPython, 'shop/cart.py', '"""The cart."""\n', '"""The cart."""\n\nimport os\n'),
  format: worse(goodPython, 'shop/cart.py', 'amount - amount // 10', 'amount-amount//10'),
  type: worse(goodPython, 'shop/cart.py', 'return amount - amount // 10', 'return f"{amount - amount // 10}"'),
  complex: { ...goodPython, 'shop/cart.py': `${goodPython['shop/cart.py']}${branches(11)}` },
  irreversible: {
    ...goodPython,
    ...revision('b2_note', 'op.add_column("customers", sa.Column("note", sa.String(200), nullable=True))', 'pass'),
  },
  destroys: {
    ...goodPython,
    ...revision(
      'b2_note',
      'op.drop_column("customers", "email")',
      'op.add_column("customers", sa.Column("email", sa.String(200)))',
    ),
  },
} as const satisfies Readonly<Record<string, SampleFiles>>;

/** CycloneDX, from packages and their licences. */
export function bill(licences: Readonly<Record<string, string>>): string {
  const components = Object.entries(licences).map(([name, id]) => ({
    type: 'library',
    name,
    version: '1.0.0',
    purl: `pkg:pypi/${name}@1.0.0`,
    licenses: [{ license: { id } }],
  }));
  return `${JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components })}\n`;
}

/** Trivy's report of a file system with one high vulnerability. */
export function trivyReport(): string {
  const known = {
    VulnerabilityID: 'CVE-2026-4711',
    PkgName: 'idna',
    InstalledVersion: '3.20',
    FixedVersion: '3.21',
  };
  const vulnerability = {
    ...known,
    PkgIdentifier: { PURL: 'pkg:pypi/idna@3.20' },
    Severity: 'HIGH',
    Title: 'names that take forever',
  };
  const result = { Target: 'requirements.txt', Class: 'lang-pkgs', Type: 'pip', Vulnerabilities: [vulnerability] };
  const head = { SchemaVersion: 2, CreatedAt: new Date().toISOString(), ArtifactName: '.', ArtifactType: 'filesystem' };
  return `${JSON.stringify({ ...head, Results: [result] })}\n`;
}

function worse(files: SampleFiles, path: string, from: string, to: string): SampleFiles {
  return { ...files, ...changed(files, path, from, to) };
}

/** A function with that many independent paths more than one. */
function branches(count: number): string {
  const all = Array.from({ length: count }, (_, index) => `    if amount == ${index}:\n        return ${index + 1}\n`);
  return `\n\ndef price(amount: int) -> int:\n    """One path for each price."""\n${all.join('')}    return amount\n`;
}

const discountTs = `
/** Members pay a tenth less from 100.00 on. */
export function discount(amount: number, member: boolean): number {
  return member && amount >= 100_00 ? amount - amount / 10 : amount;
}
`;

/** A change of the TypeScript package that everything is well with. */
export const goodTypescript: SampleFiles = {
  'src/cart.ts': `${typescript['src/cart.ts']}${discountTs}`,
  'test/cart.test.ts': `${(typescript['test/cart.test.ts'] ?? '').replace('{ total }', '{ discount, total }')}
it('gives members a discount from a hundred on', () => {
  expect(discount(200_00, true)).toBe(180_00);
  expect(discount(200_00, false)).toBe(200_00);
  expect(discount(50_00, true)).toBe(50_00);
});
`,
};

/** The same with one thing wrong. */
export const badTypescript = {
  lint: worse(goodTypescript, 'src/cart.ts', 'amount: number, member', 'amount: any, member'),
  type: worse(goodTypescript, 'src/cart.ts', 'amount / 10 : amount', 'amount / 10 : String(amount)'),
  complex: { ...goodTypescript, 'src/cart.ts': `${goodTypescript['src/cart.ts']}${branchesTs(11)}` },
  failingTest: worse(goodTypescript, 'test/cart.test.ts', '180_00', '170_00'),
} as const satisfies Readonly<Record<string, SampleFiles>>;

function branchesTs(count: number): string {
  const all = Array.from({ length: count }, (_, index) => `  if (amount === ${index}) return ${index + 1};\n`);
  return `\nexport function price(amount: number): number {\n${all.join('')}  return amount;\n}\n`;
}
