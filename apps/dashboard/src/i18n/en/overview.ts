/** The first screen. */
export const overview = {};
