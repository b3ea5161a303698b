import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { LongText } from '../../../shared/LongText.tsx';
import { visibleText } from '../../../shared/visibleText.ts';
import { Fact, Facts } from '../../../shared/Facts.tsx';
import type { OriginFact } from './originFacts.ts';

/** One list of facts under its heading; nothing where there are none. */
export const OriginFacts = ({ title, facts }: { title: string; facts: OriginFact[] }) => {
  const translate = useTranslate();
  if (facts.length === 0) return null;
  return (
    <Box>
      <Typography variant="h4" component="h3" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Facts>
        {facts.map(({ name, text }) => (
          <Fact key={name} name={translate(`show.origin.fact.${name}`, { _: visibleText(name) })}>
            <LongText>{name === 'kind' ? translate(`show.origin.kind.${text}`) : text}</LongText>
          </Fact>
        ))}
      </Facts>
    </Box>
  );
};
