import type { Act } from './proxy/proxy.ts';
import type { Replica } from './replica.ts';

/** Kills the replica; what it was sending or being sent at that moment is lost. */
export const killing =
  (replica: Replica): Act =>
  async (link) => {
    await replica.kill();
    link.cut();
  };

/** Cuts this one connection. */
export const cutting: Act = (link) => link.cut();
