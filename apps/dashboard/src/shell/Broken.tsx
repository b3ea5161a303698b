import { useResetErrorBoundaryOnLocationChange } from 'react-admin';
import { ErrorState } from '../shared/ErrorState.tsx';

/** What is left when a page throws: the rest of the desk still works, and going elsewhere starts afresh. */
export const Broken = (props: { error: Error; resetErrorBoundary: (args: unknown) => void }) => {
  const reset = () => props.resetErrorBoundary(undefined);
  useResetErrorBoundaryOnLocationChange(reset);
  return <ErrorState error={props.error} retry={reset} />;
};
