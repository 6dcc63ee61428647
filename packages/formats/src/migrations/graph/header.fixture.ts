import type { RevisionHeader } from '../model/revision.ts';

/** Headers out of lines such as `c3 < a1 b2, needs shop, label pay`. */
export function headersOf(text: string): readonly RevisionHeader[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [main = '', ...more] = line.split(',').map((part) => part.trim());
      const [id = '', parents = ''] = main.split('<').map((part) => part.trim());
      const those = (word: string): readonly string[] =>
        more.filter((part) => part.startsWith(word)).map((part) => part.slice(word.length).trim());
      const path = `versions/${id}.py`;
      const words = parents.split(' ').filter((parent) => parent !== '');
      return {
        id,
        path,
        paths: [path],
        parents: words,
        dependsOn: those('needs '),
        labels: those('label '),
        idLine: 1,
        parentsLine: 2,
      };
    });
}

/** The first revision of a history, called `a`. */
export const firstHeader: RevisionHeader = {
  id: 'a',
  path: 'versions/a.py',
  paths: ['versions/a.py'],
  parents: [],
  dependsOn: [],
  labels: [],
  idLine: 1,
  parentsLine: 2,
};
