import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { declaredTests, markersIn, subjectOf } from './markers/index.ts';

function kinds(language: string, text: string): string {
  return markersIn(language, text)
    .map(({ line, kind }) => `${line} ${kind}`)
    .join(', ');
}

describe('lines that leave tests out', () => {
  it.each([
    ['python', '@pytest.mark.skip(reason="later")', '1 skip'],
    ['python', 'x = 1\n@pytest.mark.skipif(sys.platform == "win32")', '2 skip'],
    ['python', '    @pytest.mark.xfail', '1 skip'],
    ['python', '@unittest.skip("later")', '1 skip'],
    ['python', '    self.skipTest("later")', '1 skip'],
    ['python', '    pytest.skip("later")', '1 skip'],
    ['python', '# pytest.skip is never used here', ''],
    ['python', 'assert text == "pytest.skip(1)"', ''],
    ['javascript', "it.skip('a', () => {})", '1 skip'],
    ['javascript', "xit('a', () => {})", '1 skip'],
    ['javascript', "test.todo('a')", '1 skip'],
    ['javascript', "describe.skip.each([1])('a', () => {})", '1 skip'],
    ['javascript', "it.only('a', () => {})", '1 only'],
    ['javascript', "test.describe.only('a', () => {})", '1 only'],
    ['javascript', "fdescribe('a', () => {})", '1 only'],
    ['javascript', "fit('a', () => {})", '1 only'],
    ['javascript', 'model.fit("a")', ''],
    ['javascript', "const text = 'it.only(1)';", ''],
    ['javascript', '// it.only must not be used', ''],
    ['javascript', 'audit.skip(1); submit.only(2)', ''],
    ['jvm', '  @Disabled("later")', '1 skip'],
    ['jvm', '  @DisabledOnOs(OS.WINDOWS)', '1 skip'],
    ['jvm', '  @Ignore', '1 skip'],
    ['go', '\tt.Skip("later")', '1 skip'],
    ['go', '\tbuf.Skipper()', ''],
    ['php', '$this->markTestSkipped();', '1 skip'],
    ['ruby', "xit 'a' do", '1 skip'],
    ['ruby', "it 'a', focus: true do", '1 only'],
    ['dotnet', '[Fact(Skip = "later")]', '1 skip'],
    ['rust', '#[ignore]', '1 skip'],
    ['cobol', 'it.skip', ''],
  ])('%s: %s', (language, text, expected) => {
    expect(kinds(language, text)).toBe(expected);
  });

  it('are found in any text without an error', () => {
    const language = fc.constantFrom(
      'python',
      'javascript',
      'jvm',
      'go',
      'ruby',
      'rust',
      'php',
      'dotnet',
      'scala',
      '__proto__',
    );
    fc.assert(
      fc.property(language, fc.string(), (id, text) => {
        expect(markersIn(id, text).length).toBeLessThanOrEqual(text.split('\n').length);
        expect(declaredTests(id, text) ?? []).toBeInstanceOf(Array);
      }),
    );
  });
});

describe('tests that a file declares', () => {
  it.each([
    ['python', 'def test_a():\n  pass\nasync def test_b(x):\ndef helper():\n', ['test_a', 'test_b']],
    ['javascript', "it('a', () => {});\ntest(`b`, f);\nit.each([1])('c', f);\nsubmit('d')", ['a', 'b', 'c']],
    ['go', 'func TestA(t *testing.T) {\nfunc helper() {\nfunc FuzzB(f *testing.F) {', ['TestA', 'FuzzB']],
    [
      'jvm',
      '@Test\nvoid adds() {}\n@ParameterizedTest @ValueSource(ints = 1)\npublic void b(int a) {}\n@Test\nfun `a b`() {}',
      ['adds', 'b', 'a b'],
    ],
    ['rust', '#[test]\nfn adds() {}', ['adds']],
    ['ruby', "it 'a' do\nend", ['a']],
  ])('%s', (language, text, names) => {
    expect(declaredTests(language, text)).toEqual(names);
  });

  it('are not known in a language of which we know no tool', () => {
    expect(declaredTests('cobol', 'a')).toBeNull();
  });
});

it.each([
  ['tests/test_cart.py', 'cart'],
  ['src/cart.test.ts', 'cart'],
  ['src/cart.spec.js', 'cart'],
  ['src/test/java/acme/CartTest.java', 'cart'],
  ['cart_test.go', 'cart'],
  ['spec/cart_spec.rb', 'cart'],
  ['src/latest.ts', 'latest'],
])('%s is about %s', (path, subject) => {
  expect(subjectOf(path)).toBe(subject);
});
