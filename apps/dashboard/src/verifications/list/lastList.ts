/** Where the store keeps the list's last search string (`?status=…`), which holds nothing personal. */
export const LAST_LIST = 'verifications.lastList';
