import english from 'ra-language-english';
import { create } from './en/create.ts';
import { exports } from './en/exports.ts';
import { list } from './en/list.ts';
import { shared } from './en/shared.ts';
import { shell } from './en/shell.ts';
import { show } from './en/show.ts';

/** Every label, grouped by the feature that shows it. */
export const en = { ...english, shell, shared, list, exports, show, create };
