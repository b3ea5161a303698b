import { reviewDecision, reviewStage, verdict, verificationJobStatus, type FacetName } from '@desk/contract';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useListState } from '../useListState.ts';
import { choicesOf, matching, shortened, toggled } from './choices.ts';
import { FacetChoice } from './FacetChoice.tsx';
import { FacetSearch } from './FacetSearch.tsx';
import { FilterGroup } from './FilterGroup.tsx';
import { useFacets } from './useFacets.ts';
import { useSteadyChoices } from './useSteadyChoices.ts';
import { useValueLabel } from './useValueLabel.ts';

/** How many choices a group shows before it is asked for more. */
const SHORT = 6;

/** Few values with an order of their own: they stay where a hand expects them, whatever their counts. */
const fixedOrders: Partial<Record<FacetName, readonly string[]>> = {
  status: verificationJobStatus.options,
  verificationStatus: verdict.options,
  reviewDecision: [...reviewDecision.options, 'none'],
  reviewStage: reviewStage.options,
};

const every = () => true;

/** The choices of a facet, or those of them that `only` takes, under a `title` of their own. */
export const FacetGroup = (props: {
  facet: FacetName;
  title?: string;
  only?: (value: string) => boolean;
}) => {
  const { facet, only = every } = props;
  const translate = useTranslate();
  const valueLabel = useValueLabel();
  const { filter, setFilter } = useListState();
  const { data, isFetching } = useFacets();
  const [opened, setOpened] = useState(false);
  const [needle, setNeedle] = useState('');
  const chosen: readonly string[] = filter[facet] ?? [];
  const choices = useSteadyChoices(
    choicesOf(data?.[facet], chosen, fixedOrders[facet]).filter(({ value }) => only(value)),
    data !== undefined,
  );
  const whole = opened && choices.length > SHORT;
  const label = (value: string) => valueLabel(facet, value);
  const shown = whole ? matching(choices, needle, label) : shortened(choices, SHORT);
  const title = props.title ?? translate(`list.filter.${facet}`);
  // Without an answer, on its way or not, there is nothing to choose from.
  if (choices.length === 0 && !(isFetching && data === undefined)) return null;
  return (
    <FilterGroup title={title} loading={isFetching && data === undefined}>
      {whole && (
        <FacetSearch label={translate('list.filter.findIn', { title })} value={needle} onChange={setNeedle} />
      )}
      {shown.map((choice) => (
        <FacetChoice
          key={choice.value}
          choice={choice}
          label={label(choice.value)}
          flag={facet === 'country'}
          onToggle={() => setFilter({ ...filter, [facet]: toggled(chosen, choice.value) })}
        />
      ))}
      {choices.length > SHORT && (
        <Button
          variant="text"
          aria-expanded={whole}
          onClick={() => {
            setOpened(!whole);
            setNeedle('');
          }}
          sx={{ minHeight: 26, px: 0.5, py: 0, marginInlineStart: -0.5, fontSize: '0.75rem' }}
        >
          {whole ? translate('list.filter.less') : translate('list.filter.more', { count: choices.length })}
        </Button>
      )}
    </FilterGroup>
  );
};
