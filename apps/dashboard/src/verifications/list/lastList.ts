/** Where the store keeps the list's last search string (`?status=…`), which holds nothing personal. */
export const LAST_LIST = 'verifications.lastList';

/** Where it keeps the words searched for: in memory, never in an address or in the browser's storage. */
export const LIST_WORDS = 'verifications.q';
