/** The case's time line and the comparison of answers. */
export const history = {};
