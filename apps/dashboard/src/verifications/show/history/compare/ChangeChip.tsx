import AddCircleOutlined from '@mui/icons-material/AddCircleOutlined';
import ChangeCircleOutlined from '@mui/icons-material/ChangeCircleOutlined';
import RemoveCircleOutlined from '@mui/icons-material/RemoveCircleOutlined';
import SwapVert from '@mui/icons-material/SwapVert';
import type { SvgIconComponent } from '@mui/icons-material';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { ToneChip } from '../../../../shared/ToneChip.tsx';
import type { ToneName } from '../../../../theme/palette.ts';
import type { DifferenceKind } from './differences.ts';

const looks: Record<Exclude<DifferenceKind, 'same'>, { tone: ToneName; icon: SvgIconComponent }> = {
  added: { tone: 'positive', icon: AddCircleOutlined },
  removed: { tone: 'negative', icon: RemoveCircleOutlined },
  changed: { tone: 'caution', icon: ChangeCircleOutlined },
  moved: { tone: 'info', icon: SwapVert },
};

/** What became of a field, in a word and a shape; from which place (counted from 1) where it moved. */
export const ChangeChip = ({ kind, from }: { kind: DifferenceKind; from: number | undefined }) => {
  const translate = useTranslate();
  const word = translate(`history.compare.kind.${kind}`);
  if (kind === 'same') {
    return (
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
        {word}
      </Box>
    );
  }
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5 }}>
      <ToneChip {...looks[kind]}>{word}</ToneChip>
      {from !== undefined && (
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem' }}>
          {translate('history.compare.from', { place: from })}
        </Box>
      )}
    </Box>
  );
};
