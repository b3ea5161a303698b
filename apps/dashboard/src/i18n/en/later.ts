import { account } from './account.ts';
import { admin } from './admin.ts';
import { audit } from './audit.ts';
import { create } from './create.ts';
import { decide } from './decide.ts';
import { history } from './history.ts';
import { queue } from './queue.ts';
import { retention } from './retention.ts';
import { show } from './show.ts';
import { unconfirmed } from './unconfirmed.ts';

/** The words of the pages that are fetched when they are opened: 10 kB that the first load does without. */
export const later = { account, admin, audit, create, decide, history, queue, retention, show, unconfirmed };
