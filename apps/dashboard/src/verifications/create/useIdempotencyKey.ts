import { useRef } from 'react';

/** Also where `crypto.randomUUID` is missing: a desk reached by plain HTTP on an office network. */
const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/**
 * One key for one content of the form: sending it again after a broken connection makes no second verification. `renew` after a change
 * and after a success, for then it is another submission.
 */
export const useIdempotencyKey = () => {
  const key = useRef<string>(undefined);
  return {
    current: () => (key.current ??= newKey()),
    renew: () => {
      key.current = undefined;
    },
  };
};
