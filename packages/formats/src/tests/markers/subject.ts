/** What a test file is about by its name: `test_cart.py`, `cart.test.ts`, `CartTest.java`, `cart_spec.rb` are all `cart`. */
export function subjectOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const stem = dot <= 0 ? name : name.slice(0, dot);
  const plain = stem
    .replace(/[._-](?:tests?|specs?|e2e|cy|unit|integration)$/i, '')
    .replace(/^tests?[._-]/i, '')
    .replace(/(?<=[a-z0-9])(?:Tests?|TestCase|Spec|Specs|IT|ITCase)$/, '');
  return plain.toLowerCase();
}
