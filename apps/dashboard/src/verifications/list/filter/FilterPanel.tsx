import type { FacetName } from '@desk/contract';
import Box from '@mui/material/Box';
import { DateRange } from './DateRange.tsx';
import { FaceMatchRange } from './FaceMatchRange.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import { PanelInUse, usePanelInUse } from './panelInUse.ts';

const before: FacetName[] = ['verificationStatus', 'status', 'country', 'declinedReason'];
const after: FacetName[] = ['documentType', 'failedCheck', 'unperformedCheck', 'finding', 'reviewDecision'];

/** Every filter of the list, most used first. */
export const FilterPanel = () => {
  const { inUse, events } = usePanelInUse();
  return (
    <PanelInUse value={inUse}>
      <Box {...events}>
        {before.map((facet) => (
          <FacetGroup key={facet} facet={facet} />
        ))}
        <DateRange />
        <FaceMatchRange />
        {after.map((facet) => (
          <FacetGroup key={facet} facet={facet} />
        ))}
      </Box>
    </PanelInUse>
  );
};
