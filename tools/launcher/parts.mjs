/**
 * What was started, in order. Stopped the other way round, so that none loses what it still needs; killed if
 * this process ends without having stopped them.
 */
export class Parts {
  /** @type {import('./node-part.mjs').Part[]} */
  #parts = [];
  #release;
  #killAll = () => {
    for (const part of this.#parts) part.kill();
    this.#release();
  };

  /** @param {() => void} release called when all have ended */
  constructor(release) {
    this.#release = release;
    process.once('exit', this.#killAll);
  }

  /**
   * @template {import('./node-part.mjs').Part} P
   * @param {P} part
   */
  add(part) {
    this.#parts.push(part);
    return part;
  }

  /** Resolves when the first of them ends without being asked. */
  died() {
    return Promise.race(this.#parts.map((part) => part.died));
  }

  async stop() {
    for (let part = this.#parts.pop(); part; part = this.#parts.pop()) await part.stop();
    process.off('exit', this.#killAll);
    this.#release();
  }
}
