// The least that an action in TypeScript loads: the toolkit and a schema library. Bundled with ncc.
import { getInput } from '@actions/core';
import { z } from 'zod';

process.exitCode = typeof getInput === 'function' && typeof z.string === 'function' ? 0 : 1;
