import type { FacetName } from '@desk/contract';
import Box from '@mui/material/Box';
import { lazy, Suspense } from 'react';
import { AssigneeGroup } from './AssigneeGroup.tsx';
import { DateRange } from './DateRange.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import { FindingGroups } from './FindingGroups.tsx';
import { PanelInUse, usePanelInUse } from './panelInUse.ts';
import { ToDoGroup } from './ToDoGroup.tsx';

/** Its slider is half as heavy as the whole list; it comes after the rows. */
const FaceMatchRange = lazy(async () => ({
  default: (await import('./FaceMatchRange.tsx')).FaceMatchRange,
}));

const before: FacetName[] = ['verificationStatus', 'status', 'country', 'declinedReason'];
const deciding: FacetName[] = ['reviewStage', 'reviewDecision'];
const after: FacetName[] = ['documentType', 'failedCheck', 'unperformedCheck'];

const groups = (facets: FacetName[]) => facets.map((facet) => <FacetGroup key={facet} facet={facet} />);

/** Every filter of the list, most used first. */
export const FilterPanel = () => {
  const { inUse, events } = usePanelInUse();
  return (
    <PanelInUse value={inUse}>
      <Box {...events}>
        <ToDoGroup />
        {groups(before)}
        <DateRange of="requested" />
        <DateRange of="completed" />
        <AssigneeGroup />
        <FindingGroups />
        {groups(deciding)}
        {groups(after)}
        <Suspense fallback={null}>
          <FaceMatchRange />
        </Suspense>
      </Box>
    </PanelInUse>
  );
};
