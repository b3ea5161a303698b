/** @jest-environment node */
import { describe, expect, test } from '@jest/globals';
import { goBack, goOn, neighboursOf, walkFrom, type FetchPage } from './walk.ts';

const PER_PAGE = 3;
const named = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => `c${from + at}`);

/** A list that can change between two looks, and which pages were asked of it. */
class List {
  readonly asked: number[] = [];

  constructor(public ids: string[]) {}

  readonly fetchPage: FetchPage = (page) => {
    this.asked.push(page);
    const ids = this.ids.slice((page - 1) * PER_PAGE, page * PER_PAGE);
    return Promise.resolve({ ids, total: this.ids.length });
  };
}

const enter = async (list: List, page: number) => walkFrom(await list.fetchPage(page), page, PER_PAGE);

describe('a walk along the list', () => {
  test('knows its neighbours, its place and its ends', async () => {
    const walk = await enter(new List(named(1, 2)), 1);
    expect(neighboursOf(walk, 'c1')).toEqual({
      next: 'c2',
      position: 1,
      total: 2,
      moreBefore: false,
      moreAfter: false,
    });
    expect(neighboursOf(walk, 'c2')).toMatchObject({ previous: 'c1', position: 2, moreAfter: false });
    expect(neighboursOf(walk, 'elsewhere')).toBeUndefined();
  });

  test('goes on over the edge of a page, and back', async () => {
    const list = new List(named(1, 8));
    const middle = await enter(list, 2);
    expect(neighboursOf(middle, 'c4')).toMatchObject({ next: 'c5', position: 4, total: 8, moreBefore: true });
    const on = await goOn(middle, list.fetchPage);
    expect(neighboursOf(on, 'c6')).toMatchObject({ next: 'c7', position: 6 });
    const back = await goBack(on, list.fetchPage);
    expect(back.ids).toEqual(named(1, 8));
    expect(neighboursOf(back, 'c4')).toMatchObject({ previous: 'c3', position: 4 });
    expect(neighboursOf(back, 'c1')).toMatchObject({ position: 1, moreBefore: false });
  });

  test('ends where nothing more comes, though the list seemed longer', async () => {
    const list = new List(named(1, 4));
    const walk = await enter(list, 1);
    list.ids = named(1, 3);
    const on = await goOn(walk, list.fetchPage);
    expect(neighboursOf(on, 'c3')).toMatchObject({ moreAfter: false });
  });

  test('misses none when cases leave the list as they are decided', async () => {
    const list = new List(named(1, 20));
    let walk = await enter(list, 1);
    const seen: string[] = [];
    for (let id: string | undefined = 'c1'; id !== undefined; id = neighboursOf(walk, id)?.next) {
      seen.push(id);
      list.ids = list.ids.filter((one) => one !== id);
      if (neighboursOf(walk, id)?.moreAfter) walk = await goOn(walk, list.fetchPage);
    }
    expect(seen).toEqual(named(1, 20));
    // Every page that was read was used: no more reads than cases.
    expect(list.asked.length).toBeLessThan(20);
  });

  test('does not take for the next what came in before', async () => {
    const list = new List(named(1, 9));
    const walk = await enter(list, 1);
    list.ids = ['new1', 'new2', ...list.ids];
    expect((await goOn(walk, list.fetchPage)).ids).toEqual(named(1, 4));
  });

  test('goes back to what stood before though others came in since', async () => {
    const list = new List(named(1, 9));
    const walk = await enter(list, 2);
    list.ids = ['new1', ...list.ids];
    const back = await goBack(walk, list.fetchPage);
    expect(neighboursOf(back, 'c4')).toMatchObject({ previous: 'c3' });
  });
});
