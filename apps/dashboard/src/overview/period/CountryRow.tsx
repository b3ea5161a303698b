import type { Statistics } from '@desk/contract';
import { CountryLabel } from '../../shared/CountryLabel.tsx';
import { countryLink } from '../listLinks.ts';
import { useNumbers } from '../useNumbers.ts';
import { EndingsBar } from './EndingsBar.tsx';
import { MaybeLink } from './MaybeLink.tsx';

/** A country, how many of its cases were answered, and how those ended. */
export const CountryRow = (props: { row: Statistics['countries'][number]; from: string }) => {
  const { row, from } = props;
  const { country, count, accepted, declined } = row;
  const { written } = useNumbers();
  return (
    <tr>
      <th scope="row">
        <MaybeLink to={countryLink(country, { from })}>
          <CountryLabel code={country} />
        </MaybeLink>
        <EndingsBar accepted={accepted} declined={declined} failed={count - accepted - declined} />
      </th>
      <td>{written(count)}</td>
      {(['accepted', 'declined'] as const).map((verdict) => (
        <td key={verdict}>
          <MaybeLink to={row[verdict] === 0 ? undefined : countryLink(country, { from }, verdict)}>
            {written(row[verdict])}
          </MaybeLink>
        </td>
      ))}
    </tr>
  );
};
