import { join } from 'node:path';

import { expect, it } from 'vitest';

import { repositoryRoot } from '../workspace.ts';
import { licencesOf } from './licences.ts';

const installed = (name: string): string => join(repositoryRoot, 'node_modules', name, 'lib/any.js');

it('says each text once, with the name and the holders of every package that it is given by', () => {
  const text = licencesOf(['yaml', '@actions/core', '@actions/io', '@actions/core'].map(installed));
  expect(text.match(/Permission is hereby granted/g)).toHaveLength(1);
  expect(text.match(/^@actions\/core: Copyright 2019 GitHub$/gm)).toHaveLength(1);
  expect(text).toMatch(/^@actions\/io: Copyright 2019 GitHub$/m);
  expect(text).toMatch(/^yaml: Copyright Eemeli Aro <eemeli@gmail.com>$/m);
});

it('asks nothing of our own files', () => {
  expect(licencesOf([join(repositoryRoot, 'packages/app/src/run.ts')])).toBe('');
});
