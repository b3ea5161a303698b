import Check from '@mui/icons-material/Check';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLocaleState, useTranslate } from 'react-admin';
import { ENTRY_KINDS, type EntryKind } from './entryKinds.ts';

/** What of the history to show, with how often each happened; none pressed shows all. */
export const KindChips = (props: {
  counts: Record<EntryKind, number>;
  chosen: ReadonlySet<EntryKind>;
  onChoose: (chosen: ReadonlySet<EntryKind>) => void;
}) => {
  const { counts, chosen, onChoose } = props;
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const toggled = (kind: EntryKind) => {
    const next = new Set(chosen);
    if (!next.delete(kind)) next.add(kind);
    return next;
  };
  return (
    <Box
      role="group"
      aria-label={translate('history.filter.label')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}
    >
      {ENTRY_KINDS.map((kind) => {
        const on = chosen.has(kind);
        return (
          <Button
            key={kind}
            variant={on ? 'contained' : 'outlined'}
            aria-pressed={on}
            startIcon={on ? <Check /> : undefined}
            onClick={() => onChoose(toggled(kind))}
            sx={{ minHeight: 30, px: 1.25, py: 0, fontSize: '0.8125rem' }}
          >
            {translate(`history.filter.${kind}`)}
            <Box component="span" sx={{ marginInlineStart: 0.75, fontWeight: 400 }}>
              {counts[kind].toLocaleString(locale)}
            </Box>
          </Button>
        );
      })}
    </Box>
  );
};
