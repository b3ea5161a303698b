import { jest, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderDesk } from '../../../test/renderDesk.tsx';
import { specimenStatistics } from '../../../test/specimenStatistics.ts';
import { VerdictsPanel } from './VerdictsPanel.tsx';

jest.unstable_mockModule('@mui/x-charts/BarChart', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

test('the table stands in for a chart that could not be fetched', async () => {
  renderDesk(<VerdictsPanel days={specimenStatistics().verdicts} />);
  await screen.findByRole('row', { name: /Nov 19, 2026/ });
});
