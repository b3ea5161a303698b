/** A failure whose message is already what the person at the terminal needs to read: shown without a stack. */
export class PlainError extends Error {
  /**
   * @param {string} message
   * @param {{ cause?: unknown }} [options]
   */
  constructor(message, options) {
    super(message, options);
    this.name = 'PlainError';
  }
}
