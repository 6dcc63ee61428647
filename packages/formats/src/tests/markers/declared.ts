/** By language: how a test is declared; the first group that is there is its name. Bounded, so that each is linear. */
const declarations: Readonly<Record<string, RegExp>> = {
  python: /^[ \t]{0,100}(?:async )?def (test\w{0,200})\s?\(/gm,
  javascript:
    /(?<![\w.$])x?(?:it|test|specify|fit)(?:\.[a-zA-Z]{1,20}){0,3}\s?(?:\([^\n'"`]{0,200}\)\s?)?\(\s{0,20}(?:'([^'\n]{1,300})'|"([^"\n]{1,300})"|`([^`]{1,300})`)/g,
  go: /^func ((?:Test|Fuzz|Example)\w{0,200})\(/gm,
  jvm: /@(?:Test|ParameterizedTest|RepeatedTest|TestFactory)\b[^{};]{0,400}?\b(?:void|fun|Stream<\w{1,60}>)\s(?:([\w$]{1,200})|`([^`\n]{1,200})`)\s?\(/g,
  php: /\bfunction (test\w{1,200})\s?\(|(?:#\[Test\]|@test\b)[^{};]{0,200}?\bfunction (\w{1,200})\s?\(|(?<![\w$>:])(?:it|test)\(\s?(?:'([^'\n]{1,300})'|"([^"\n]{1,300})")/g,
  ruby: /(?<![\w.])(?:it|specify|scenario|test)[ (](?:'([^'\n]{1,300})'|"([^"\n]{1,300})")|\bdef (test_\w{1,200})/g,
  dotnet: /\[(?:Fact|Theory|Test|TestCase|TestMethod|DataTestMethod)\b[^{};]{0,400}?\b(?:void|Task)\s(\w{1,200})\s?\(/g,
  rust: /#\[(?:\w{1,40}::)?test\b[^{};]{0,200}?\bfn (\w{1,200})\s?\(/g,
};

/** Tests of one file that are named, at most. */
const mostNames = 20_000;

/**
 * Names of the tests that a source file declares, in its order, as often as they stand there; null where the language is
 * one whose tests are not known. Seen by the words alone: what a loop declares is seen once.
 */
export function declaredTests(language: string, text: string): readonly string[] | null {
  const declaration = Object.hasOwn(declarations, language) ? declarations[language] : undefined;
  if (declaration === undefined) return null;
  const names: string[] = [];
  for (const [, ...groups] of text.matchAll(declaration)) {
    const name = groups.find((group) => group !== undefined);
    if (name !== undefined && names.length < mostNames) names.push(name);
  }
  return names;
}
