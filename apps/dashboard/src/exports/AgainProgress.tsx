import type { ExportRecord } from '@desk/contract';
import { ExportComparison } from './ExportComparison.tsx';
import { ExportProgress } from './ExportProgress.tsx';
import { useExportProgress } from './useExportProgress.ts';

/** An export made again, until it is complete; then beside the earlier one, if that is a whole file. */
export const AgainProgress = ({ earlier, started }: { earlier: ExportRecord; started: ExportRecord }) => {
  const now = useExportProgress(started);
  return (
    <>
      <ExportProgress started={started} />
      {now.state === 'done' && earlier.state === 'done' && <ExportComparison earlier={earlier} later={now} />}
    </>
  );
};
