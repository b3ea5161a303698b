import { useContext, useState } from 'react';
import { inPlaces, type Choice } from './choices.ts';
import { PanelInUse } from './panelInUse.ts';

/** The choices in the places that they had when a hand came to the panel: counts change live, and a row must not slip from under a click. */
export const useSteadyChoices = (choices: Choice[], counted: boolean): Choice[] => {
  const inUse = useContext(PanelInUse);
  const [kept, setKept] = useState<{ inUse: boolean; places: string[] }>({ inUse: false, places: [] });
  const late = inUse && kept.places.length === 0 && choices.length > 0;
  if (inUse !== kept.inUse || late) setKept({ inUse, places: choices.map(({ value }) => value) });
  return inUse && kept.inUse ? inPlaces(choices, kept.places, counted ? 0 : null) : choices;
};
