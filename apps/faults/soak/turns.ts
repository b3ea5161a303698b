/** One at a time with each thing: a process that is being started again is not killed twice. */
export class Turns {
  private readonly last = new Map<object, Promise<unknown>>();

  async take<T extends object>(thing: T, act: (thing: T) => Promise<void>): Promise<void> {
    const before = this.last.get(thing);
    const mine = (async () => {
      await before?.catch(() => undefined);
      await act(thing);
    })();
    this.last.set(thing, mine);
    try {
      await mine;
    } finally {
      if (this.last.get(thing) === mine) this.last.delete(thing);
    }
  }

  isTaken(thing: object): boolean {
    return this.last.has(thing);
  }
}
