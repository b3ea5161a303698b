/** Where the store keeps the list's last search string (`?status=…`), which holds nothing personal. */
export const LAST_LIST = 'verifications.lastList';

/** Where it keeps the words searched for: in memory, never in an address or in the browser's storage. */
export const LIST_WORDS = 'verifications.q';

/** Where it keeps the row where the keyboard was: the way back from a case leads to it. */
export const CURRENT_ROW = 'verifications.current';
