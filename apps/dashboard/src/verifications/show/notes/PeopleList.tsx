import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Popper from '@mui/material/Popper';
import type { RefObject } from 'react';
import { useTranslate } from 'react-admin';
import { HostileText } from '../../../shared/HostileText.tsx';
import { visuallyHidden } from '../../../shared/visuallyHidden.ts';
import type { Person } from './useNoteDraft.ts';

/** The people who can be mentioned, under the note. The focus stays in the text: a click must not take it. */
export const PeopleList = (props: {
  id: string;
  anchor: RefObject<HTMLTextAreaElement | null>;
  people: readonly Person[];
  active: number;
  onChoose: (person: Person) => void;
}) => {
  const { id, anchor, people, active, onChoose } = props;
  const translate = useTranslate();
  const open = people.length > 0;
  return (
    <>
      <Box role="status" sx={visuallyHidden}>
        {open && translate('decide.notes.choices', { smart_count: people.length })}
      </Box>
      <Popper
        open={open}
        role="presentation"
        anchorEl={() => anchor.current ?? document.body}
        placement="bottom-start"
        sx={{ zIndex: 'modal' }}
      >
        <Paper variant="outlined" sx={{ minWidth: 220, maxWidth: 'min(22rem, 90vw)', my: 0.5, boxShadow: 4 }}>
          <Box
            component="ul"
            role="listbox"
            id={id}
            aria-label={translate('decide.notes.people')}
            sx={{ m: 0, p: 0.5, listStyle: 'none' }}
          >
            {people.map((person, index) => (
              <Box
                component="li"
                role="option"
                key={person.id}
                id={`${id}-${index}`}
                aria-selected={index === active}
                onMouseDown={(event) => {
                  event.preventDefault();
                  onChoose(person);
                }}
                sx={{
                  px: 1.5,
                  py: 0.75,
                  borderRadius: 1,
                  cursor: 'pointer',
                  overflowWrap: 'anywhere',
                  ...(index === active && {
                    backgroundColor: 'action.selected',
                    outline: '2px solid',
                    outlineColor: 'primary.main',
                    outlineOffset: -2,
                  }),
                  '&:hover': { backgroundColor: 'action.hover' },
                }}
              >
                <HostileText>{person.name}</HostileText>
              </Box>
            ))}
          </Box>
        </Paper>
      </Popper>
    </>
  );
};
