/** Takes the oldest case of the list's filter that needs a review and that nobody has, and opens it. */
export const TakeNext = () => null;
