import { inflateSync } from 'node:zlib';

const hexText = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');

/** What a font's `ToUnicode` map says of its glyphs (PDF 32000-1, 9.10.3), by the glyph's number. */
function glyphsOf(map: string): Map<number, string> {
  const glyphs = new Map<number, string>();
  for (const [, lines = ''] of map.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of lines.matchAll(/<(\w+)>\s*<(\w+)>/g))
      glyphs.set(parseInt(glyph, 16), hexText(text));
  for (const [, lines = ''] of map.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of lines.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let glyph = parseInt(from, 16), at = 0; glyph <= parseInt(to, 16); glyph++, at++)
        glyphs.set(glyph, String.fromCharCode(parseInt(text, 16) + at));
  return glyphs;
}

/** A stream's content, inflated where it is deflated; empty for an object without one. */
function streamOf(object: string): string {
  const start = /stream\r?\n/.exec(object);
  if (start === null) return '';
  const bytes = Buffer.from(
    object.slice(start.index + start[0].length, object.lastIndexOf('endstream')),
    'latin1',
  );
  return object.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1');
}

/** Pages, their sizes in points, and the words of a PDF as Chromium writes it: its fonts are called by their objects' numbers. */
export function pdfText(pdf: Buffer): { pages: number; sizes: [number, number][]; text: string } {
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(/(?:^|\n)(\d+) 0 obj\b([^]*?)\nendobj/g)].map(
      ([, number = '', object = '']) => [number, object],
    ),
  );
  const pages = [...objects.values()].filter((object) => /\/Type\s*\/Page\b/.test(object));
  const sizes = pages.map((page): [number, number] => {
    const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(page) ?? [];
    return [Number(width), Number(height)];
  });
  const glyphs = (font: string) => {
    const map = /\/ToUnicode\s+(\d+) 0 R/.exec(objects.get(font) ?? '')?.[1] ?? '';
    return glyphsOf(streamOf(objects.get(map) ?? ''));
  };
  const fonts = new Map<string, Map<number, string>>();
  const words: string[] = [];
  for (const object of objects.values()) {
    let font = new Map<number, string>();
    const content = /\/Subtype\s*\/Image|\/FontFile|\/Length1/.test(object) ? '' : streamOf(object);
    for (const [, name, run] of content.matchAll(/\/F(\d+) [\d.]+ Tf|((?:\[[^\]]*\]|<\w*>) ?T[jJ])/g)) {
      if (name !== undefined) {
        font = fonts.get(name) ?? glyphs(name);
        fonts.set(name, font);
      }
      const hex = [...(run ?? '').matchAll(/<(\w*)>/g)].map(([, part = '']) => part).join('');
      words.push((hex.match(/.{4}/g) ?? []).map((glyph) => font.get(parseInt(glyph, 16)) ?? '').join(''));
    }
  }
  return { pages: pages.length, sizes, text: words.join('') };
}
