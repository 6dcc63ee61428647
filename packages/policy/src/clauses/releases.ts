import type { Clause } from '@cm/model';
import { clausesOf, control, documented, notYet } from './build.ts';

/** Policy section "Release Tagging". */
export const releases: readonly Clause[] = clausesOf(
  ['Version Control', 'Release Tagging'],
  [
    {
      id: 'releases.tags',
      lines: [
        [170, 171],
        [178, 178],
      ],
      text: 'A release is an annotated tag named `v` and a semantic version, and it is pushed.',
      reading:
        'Annotated because the example says `git tag -a`. The version is greater than the one before it on the same line, pre-releases ordered as semantic versioning says, and a release never moves to another commit. Moving tags such as `v1` are no releases. A signature is asked for where the policy file says so.',
      enforcedBy: [
        control('commit-lint', 'tag-version', 'tag-annotated', 'tag-order', 'tag-unmoved', 'tag-signed'),
        documented('documents/rulesets/release-tags.json'),
        notYet('issue 9, `cm release`'),
      ],
    },
    {
      id: 'releases.change-list',
      lines: [[173, 176]],
      text: 'A release tag lists what changed under "Changes:".',
      reading: 'The list is not empty and agrees with the commits since the tag before. The three lines are examples.',
      enforcedBy: [
        control('commit-lint', 'tag-changes', 'tag-agreement'),
        documented('documents/release-tag.txt'),
        notYet('issue 9, `cm release`'),
      ],
    },
  ],
);
