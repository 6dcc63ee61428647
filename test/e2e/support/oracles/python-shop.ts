import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { OpenPullRequest, Story } from '../pull-request.ts';
import type { Measured } from './measured.ts';
import type { Ran, Toolbox } from './toolbox.ts';

const cart = `"""The cart of a shop."""

RATE = 20


def total(prices):
    """Adds prices up."""
    result = 0
    for price in prices:
        result += price
    return result


def taxed(amount):
    return amount + amount * RATE // 100
`;

const cartTests = `from shop.cart import taxed, total


def test_total():
    assert total([1, 2]) == 3


def test_taxed():
    assert taxed(100) == 120
`;

/** Lines 16 to 29 of the file: a comment, a call over several lines, two branches, a blank line. */
const discount = `

def discount(amount, member):
    # Members pay less.
    if member and amount > 100:
        part = max(
            1,
            amount // 10,
        )
        return amount - part
    if amount < 0:
        raise ValueError("a price is never below nothing")

    return amount
`;

const gift = `def wrap(name):
    paper = "red"
    return f"{name} in {paper}"
`;

const base = {
  'pyproject.toml': '[tool.pytest.ini_options]\npythonpath = ["src"]\n',
  '.gitignore': '.coverage\n.pytest_cache/\n__pycache__/\ncoverage.*\n',
  'README.md': '# Shop\n',
  'src/shop/__init__.py': '',
  'src/shop/cart.py': cart,
  'tests/test_cart.py': cartTests,
};

/** A pull request to a small Python project. */
function change(files: NonNullable<NonNullable<Story['main']>[number]['files']>): Story {
  return {
    main: [{ message: 'feat: start the shop\n', files: base }],
    commits: [{ message: 'feat: change the shop\n', files }],
    depth: 2,
  };
}

function tests(...calls: readonly string[]): string {
  const body = calls.map((call, index) => `\n\ndef test_discount_${index}():\n    ${call}\n`).join('');
  return `import pytest\n\n${cartTests.replace('import taxed', 'import discount, taxed')}${body}`;
}

const refused = 'with pytest.raises(ValueError):\n        discount(-1, False)';

/** Pull requests to it, by what they do. */
export const pythonChanges = {
  covered: change({
    'src/shop/cart.py': `${cart}${discount}`,
    'tests/test_cart.py': tests('assert discount(200, True) == 180', 'assert discount(50, True) == 50', refused),
  }),
  uncovered: change({
    'src/shop/cart.py': `${cart}${discount}`,
    'tests/test_cart.py': tests('assert discount(50, True) == 50'),
  }),
  /** A file renamed and changed, lines deleted, a line changed in the middle, a line excluded, a file that is no code. */
  mixed: change({
    'src/shop/cart.py': null,
    'src/shop/basket.py': `${cart.replace('result = 0', 'result = 0 + 0').replace('RATE = 20', 'RATE = 21')}${discount}

def debug():  # pragma: no cover
    print("never counted")
`,
    'tests/test_cart.py': cartTests.replace('shop.cart', 'shop.basket').replace('120', '121'),
    'README.md': '# Shop\n\nIt sells.\n',
  }),
  /** A module beside the others, which no test imports. */
  newModule: change({ 'src/shop/gift.py': gift }),
  /** One in a folder without `__init__.py`, which coverage.py does not look into for files that nothing loaded. */
  newFolder: change({ 'src/gifts/wrap.py': gift }),
  newFolderMeasured: change({
    'src/gifts/wrap.py': gift,
    'pyproject.toml': `${base['pyproject.toml']}\n[tool.coverage.report]\ninclude_namespace_packages = true\n`,
  }),
} as const;

/** Runs the project's tests as its job would; by default they leave coverage.xml, with branches. */
export async function runPytest(pull: OpenPullRequest, tools: Toolbox, ...args: readonly string[]): Promise<Ran> {
  const all = ['-q', '-p', 'no:cacheprovider', '--cov-report=xml', '--cov-report=json', ...args];
  const ran = await tools.python(pull.workspace, 'pytest', all);
  if (ran.exitCode !== 0) throw new Error(`pytest: exit ${ran.exitCode}\n${ran.output}`);
  return ran;
}

interface CoverageJson {
  readonly files: Readonly<Record<string, { readonly executed_lines: number[]; readonly missing_lines: number[] }>>;
  readonly totals: Readonly<Record<'covered_lines' | 'num_statements' | 'covered_branches' | 'num_branches', number>>;
}

/** What coverage.py says itself, in the report for other programs. */
export function coveragePy({ workspace }: OpenPullRequest): {
  readonly measured: Measured;
  readonly totals: CoverageJson['totals'];
} {
  const { files, totals } = JSON.parse(readFileSync(join(workspace, 'coverage.json'), 'utf8')) as CoverageJson;
  const measured = Object.entries(files).map(
    ([path, { executed_lines: executed, missing_lines: missing }]) => [path, { executed, missing }] as const,
  );
  return { measured: new Map(measured), totals };
}
