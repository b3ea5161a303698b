import { memoryStore, type Store } from 'react-admin';

const THEME = 'theme';
const KEPT = 'desk.theme';

/**
 * react-admin's preferences, in memory: filters and selections hold names and document numbers, which must not be left
 * behind in a browser. Only light or dark outlives the tab.
 */
export const deskStore = (): Store => {
  const kept = () => {
    const theme = localStorage.getItem(KEPT);
    return theme === 'light' || theme === 'dark' ? { [THEME]: theme } : {};
  };
  const memory = memoryStore(kept());
  return {
    ...memory,
    setItem: (key: string, value: unknown) => {
      if (key === THEME) localStorage.setItem(KEPT, String(value));
      memory.setItem(key, value);
    },
    reset: () => {
      memory.reset();
      for (const [key, value] of Object.entries(kept())) memory.setItem(key, value);
    },
  };
};
