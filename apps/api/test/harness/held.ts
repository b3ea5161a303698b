import type { ScriptedProvider } from './scripted-provider.ts';

/** An answer that the provider gives only when told to. */
export function held(): { after: Promise<void>; letGo: () => void } {
  let letGo = (): void => undefined;
  const after = new Promise<void>((resolve) => (letGo = resolve));
  return { after, letGo: () => letGo() };
}

/** Waits until the provider has been called so often. */
export async function called(provider: ScriptedProvider, times: number): Promise<void> {
  while (provider.calls.length < times) await new Promise((resolve) => setImmediate(resolve));
}
