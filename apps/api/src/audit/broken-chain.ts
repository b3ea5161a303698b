/** The log is not what the desk wrote; the message names the first row that is wrong, and never what it says. */
export class BrokenChain extends Error {}
