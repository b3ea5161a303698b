import type { TestApp } from './test-app.ts';

/** What a scrape gave: values by name and labels as written, help by name. */
export interface Scrape {
  values: Record<string, number>;
  help: Record<string, string>;
}

const HELP = /^# HELP (\w+) (.+)$/;
const TYPE = /^# TYPE \w+ (counter|gauge|histogram|summary)$/;
const SAMPLE = /^(\w+(?:\{(?:\w+="(?:[^"\\]|\\.)*",?)+\})?) (\S+)$/;

/** @throws Error for a line that is none of Prometheus's text format */
export async function scrape(api: TestApp): Promise<Scrape> {
  const { text } = await api.http().get('/metrics').expect(200);
  const scrape: Scrape = { values: {}, help: {} };
  for (const line of text.split('\n').filter((line) => line !== '' && !TYPE.test(line))) {
    const [, name, words] = HELP.exec(line) ?? [];
    const [, sample, value] = SAMPLE.exec(line) ?? [];
    if (name !== undefined && words !== undefined) scrape.help[name] = words;
    else if (sample !== undefined && value !== undefined) scrape.values[sample] = Number(value);
    else throw new Error(`No line of a scrape: ${line}`);
  }
  return scrape;
}
