import { QueryClient } from '@tanstack/react-query';

/**
 * Live events say what is stale, so that coming back to a tab moves no rows. Errors are shown at once, with a retry. Asks even where the
 * browser thinks that it is offline (a desk on the office network without the internet is there all the same): by itself it would wait in
 * silence, with the rows of another filter under the new one.
 */
export const deskQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', refetchOnWindowFocus: false, retry: false },
      mutations: { networkMode: 'always', retry: false },
    },
  });
