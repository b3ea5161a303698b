import { Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { Metrics } from '../metrics/metrics.ts';
import { Problem } from './problem.ts';

/**
 * Three of the largest bodies, or a hundred of photographs as phones send them. While a body is worked on it takes five and a half
 * times its size, and five while the provider is waited for: three of 64 MB at once took a process of 162 MB to 1,208 MB, of which
 * its images and the body that goes out were 380 MB as texts and 530 MB as bytes. The next three took no more.
 */
const ROOM_BYTES = 3 * 70 * 1024 * 1024;
const PATIENCE_MS = 10_000;

interface Place {
  bytes: number;
  enter: () => void;
}

/** Bounds how much of large bodies is in memory at a time: whoever finds no room waits, unread, in the order of coming. */
@Injectable()
export class UploadRoom {
  private free = ROOM_BYTES;
  private readonly waiting: Place[] = [];

  constructor({ registry }: Metrics) {
    const bytes = () => ROOM_BYTES - this.free;
    const waiting = () => this.waiting.length;
    new Gauge({
      name: 'desk_http_upload_bytes',
      help: 'This replica: room that bodies with images take, of 210 MB',
      registers: [registry],
      collect() {
        this.set(bytes());
      },
    });
    new Gauge({
      name: 'desk_http_uploads_waiting',
      help: 'This replica: requests with images that wait for room to be read',
      registers: [registry],
      collect() {
        this.set(waiting());
      },
    });
  }

  /** Takes room for a body. @returns what gives it back, once. @throws Problem 503 when there was none for as long as anybody waits */
  take(bytes: number): Promise<() => void> {
    return new Promise((resolve, reject) => {
      const place: Place = {
        bytes: Math.min(bytes, ROOM_BYTES),
        enter: () => {
          clearTimeout(patience);
          resolve(() => this.leave(place));
        },
      };
      const patience = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(place), 1);
        reject(
          Problem.unavailable(
            'uploads_busy',
            'Too many images are being taken in right now. Try again soon.',
          ),
        );
        this.admit();
      }, PATIENCE_MS);
      this.waiting.push(place);
      this.admit();
    });
  }

  private leave({ bytes }: Place): void {
    this.free += bytes;
    this.admit();
  }

  private admit(): void {
    for (let next = this.waiting[0]; next && next.bytes <= this.free; next = this.waiting[0]) {
      this.waiting.shift();
      this.free -= next.bytes;
      next.enter();
    }
  }
}
