import { exports } from './exports.ts';
import { list } from './list.ts';
import { overview } from './overview.ts';
import { ra } from './ra.ts';
import { session } from './session.ts';
import { shared } from './shared.ts';
import { shell } from './shell.ts';

/** The words of what is there at once: signing in, the frame, the first screen, and the list with what it opens. */
export const first = { ra, shell, session, shared, overview, list, exports };
