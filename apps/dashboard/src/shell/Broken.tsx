import { useResetErrorBoundaryOnLocationChange, useTranslate } from 'react-admin';
import { ErrorState } from '../shared/ErrorState.tsx';
import { isMissingPart } from './missingPart.ts';

/** What is left when a page throws: the rest of the desk still works, and going elsewhere starts afresh. */
export const Broken = (props: { error: Error; resetErrorBoundary: (args: unknown) => void }) => {
  const translate = useTranslate();
  const reset = () => props.resetErrorBoundary(undefined);
  useResetErrorBoundaryOnLocationChange(reset);
  // A script that failed to load once is not asked for again: only a new page helps.
  if (isMissingPart(props.error)) {
    return (
      <ErrorState
        error={props.error}
        text={translate('shell.missingPart')}
        retry={() => window.location.reload()}
      />
    );
  }
  return <ErrorState error={props.error} retry={reset} />;
};
