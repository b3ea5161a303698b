import { createContext, useContext, useMemo, useState, type KeyboardEvent } from 'react';
import { COLUMNS, isRead, type CompareRow } from './rows.ts';

interface Stops {
  /** The one that the Tab key comes to. */
  current: string;
  onFocus: (stop: string) => void;
  /** Tells the whole table's listeners what came of a press. */
  say: (words: string) => void;
}

export const StopsContext = createContext<Stops>({
  current: '',
  onFocus: () => undefined,
  say: () => undefined,
});

/** For each button in the table's cells: the Tab key stops at one of them, arrows lead to the others. */
export const useStop = (stop: string) => {
  const { current, onFocus } = useContext(StopsContext);
  return { tabIndex: current === stop ? 0 : -1, onFocus: () => onFocus(stop), 'data-stop': '' };
};

/** The table's first value: there, the Tab key begins. */
export const firstStop = (rows: readonly CompareRow[]): string =>
  rows
    .flatMap(({ cells }) =>
      COLUMNS.filter((column) => column !== 'declared').flatMap((column) => cells[column].readings),
    )
    .find(isRead)?.path ?? '';

const columnOf = (stop: Element) => stop.closest('td')?.cellIndex ?? 0;

const nearest = (stops: HTMLElement[], column: number) =>
  [...stops].sort((a, b) => Math.abs(columnOf(a) - column) - Math.abs(columnOf(b) - column))[0];

/** The stop that an arrow leads to from `stop`; undefined where there is none, or for another key. */
const nextStop = (key: string, table: HTMLElement, stop: HTMLElement): HTMLElement | undefined => {
  const stops = [...table.querySelectorAll<HTMLElement>('[data-stop]')];
  const at = stops.indexOf(stop);
  const onwards = getComputedStyle(table).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const rowOf = (one: HTMLElement) => one.closest('tr');
  const inNextRow = (others: HTMLElement[]) => {
    const row = others.map(rowOf).find((other) => other !== rowOf(stop));
    return nearest(
      others.filter((other) => rowOf(other) === row && row !== undefined),
      columnOf(stop),
    );
  };
  switch (key) {
    case 'ArrowDown':
      return inNextRow(stops.slice(at));
    case 'ArrowUp':
      return inNextRow(stops.slice(0, at).reverse());
    case 'ArrowLeft':
    case 'ArrowRight':
      return stops[key === onwards ? at + 1 : at - 1];
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    default:
      return undefined;
  }
};

/** Hundreds of buttons are one stop of the Tab key, and none more than an arrow away. `first`: the stop to begin with. */
export const useStops = (first: string) => {
  const [current, setCurrent] = useState<string>();
  const [said, say] = useState('');
  const stops = useMemo(() => ({ current: current ?? first, onFocus: setCurrent, say }), [current, first]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['stop'] === undefined) return;
    const next = nextStop(event.key, event.currentTarget, event.target);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return { stops, said, onKeyDown };
};
