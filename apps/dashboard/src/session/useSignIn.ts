import { useState } from 'react';
import { useLogin } from 'react-admin';
import { problemOf, ProblemError } from '../api/problem.ts';

export interface Pair {
  email: string;
  password: string;
}

/** How long to wait where a 429 does not say. */
const UNSAID_WAIT = 60;

/** One attempt at a time, and what came of the last. */
export const useSignIn = () => {
  const login = useLogin();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>();
  const [waitUntil, setWaitUntil] = useState<number>();

  /** `elsewhere` is told the refusal's code: true when it leads to the other step, so that this one says nothing. */
  const signIn = async (
    credentials: Pair & { code?: string },
    elsewhere: (code: string | undefined, error: unknown) => boolean,
  ) => {
    setPending(true);
    setError(undefined);
    try {
      await login(credentials);
    } catch (thrown) {
      setPending(false);
      if (elsewhere(problemOf(thrown)?.code, thrown)) return;
      if (thrown instanceof ProblemError && thrown.status === 429) {
        setWaitUntil(Date.now() + (thrown.retryAfter ?? UNSAID_WAIT) * 1000);
      } else setError(thrown);
    }
  };
  const forget = () => setError(undefined);
  return { signIn, pending, error, forget, waitUntil, onWaited: () => setWaitUntil(undefined) };
};
