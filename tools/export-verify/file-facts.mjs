import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { unreadable } from './not-usable.mjs';

const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;
/** Longer than any header row of ours. */
const HEADER_MAX = 64 * 1024;

/**
 * What a file turned out to be.
 *
 * @typedef {object} FileFacts
 * @property {string} sha256
 * @property {number} bytes
 * @property {number} rows records of the CSV, the header not counted
 * @property {string[]} columns
 * @property {boolean} bareLineEnds whether a line ends otherwise than with CRLF
 */

/**
 * Reads a file of any length in constant memory.
 *
 * @param {string} name
 * @returns {Promise<FileFacts>}
 */
export async function readFileFacts(name) {
  const hash = createHash('sha256');
  const counter = new RecordCounter();
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(name)) {
      hash.update(chunk);
      counter.add(chunk);
      bytes += chunk.length;
    }
  } catch (error) {
    throw unreadable(name, error);
  }
  return { sha256: hash.digest('hex'), bytes, ...counter.end() };
}

/** Counts the records of RFC 4180: line ends within quotes are part of a cell. */
class RecordCounter {
  records = 0;
  bareLineEnds = false;
  quoted = false;
  previous = LF;
  /** @type {number[]} */
  header = [];

  /** @param {Buffer} chunk */
  add(chunk) {
    for (const byte of chunk) {
      if (byte === QUOTE) this.quoted = !this.quoted;
      if (byte === LF && !this.quoted) {
        this.records += 1;
        if (this.previous !== CR) this.bareLineEnds = true;
      }
      if (this.records === 0 && this.header.length < HEADER_MAX) this.header.push(byte);
      this.previous = byte;
    }
  }

  end() {
    const unfinished = this.previous === LF ? 0 : 1;
    const header = Buffer.from(this.header)
      .toString('utf8')
      .replace(/^\uFEFF/, '');
    return {
      rows: Math.max(0, this.records + unfinished - 1),
      columns: header.trim().split(','),
      bareLineEnds: this.bareLineEnds,
    };
  }
}
