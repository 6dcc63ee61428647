/** Files of the small Python service that the demonstration is about, by path. */
export type Files = Readonly<Record<string, string>>;

/** What is on `main` at first. */
export const service: Files = {
  'pyproject.toml': `[project]
name = "orders"
version = "0.1.0"
requires-python = ">=3.12"
dependencies = []

[tool.pytest.ini_options]
testpaths = ["tests"]
`,
  '.gitignore': 'coverage.xml\njunit.xml\ntrivy.json\n',
  'README.md': `# Orders

A small service that keeps a list of orders.
`,
  'app/__init__.py': '',
  'app/orders.py': `"""Orders, newest first."""

ORDERS = [{"id": 1, "open": True}, {"id": 2, "open": False}, {"id": 3, "open": True}]


def all_orders():
    return sorted(ORDERS, key=lambda order: order["id"], reverse=True)
`,
  'tests/test_orders.py': `from app.orders import all_orders


def test_newest_first():
    assert [order["id"] for order in all_orders()] == [3, 2, 1]
`,
};

/** Each step of the branch, as the files that it writes. */
export const openOrders: Files = {
  'app/orders.py': `${service['app/orders.py']}

def open_orders():
    return [order for order in all_orders() if order["open"]]
`,
  'tests/test_open_orders.py': `from app.orders import open_orders


def test_only_open_ones():
    assert [order["id"] for order in open_orders()] == [3, 1]
`,
};

export const moved: Files = {
  'app/orders.py': `"""Orders, newest first."""

from app.store import ORDERS


def all_orders():
    return sorted(ORDERS, key=lambda order: order["id"], reverse=True)


def open_orders():
    return [order for order in all_orders() if order["open"]]
`,
  'app/store.py': `"""Where orders are kept."""

ORDERS = [{"id": 1, "open": True}, {"id": 2, "open": False}, {"id": 3, "open": True}]
`,
};

export const paged: Files = {
  'app/pages.py': `"""Long lists, page by page."""


def page(items, number, size=20):
    if number < 1:
        raise ValueError("pages are counted from 1")
    return items[(number - 1) * size : number * size]
`,
};

export const documented: Files = {
  'README.md': `${service['README.md']}
Run its tests with \`python -m pytest\`.
`,
};
