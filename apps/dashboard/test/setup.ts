import { afterEach } from '@jest/globals';
import { cleanup, configure } from '@testing-library/react';
import { forgetDrafts } from '../src/api/drafts.ts';

/** Long enough for a busy machine: what is waited for comes as soon as it comes. */
configure({ asyncUtilTimeout: 15_000 });

afterEach(cleanup);
afterEach(forgetDrafts);
