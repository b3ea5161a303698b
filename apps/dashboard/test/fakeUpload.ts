interface Answer {
  status: number;
  body: unknown;
}

/** One upload as the form made it. */
interface Upload {
  headers: Record<string, string>;
  body: string;
}

/** Stands in for the browser's upload: keeps what was sent and answers what it is told, `null` for a broken connection. */
export class FakeUpload {
  static sent: Upload[] = [];
  static answers: (Answer | null)[] = [];

  readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  onload?: () => void;
  onerror?: () => void;
  status = 0;
  statusText = '';
  responseText = '';
  readonly #headers: Record<string, string> = {};

  open(): void {
    this.status = 0;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers[name] = value;
  }

  send(body: string): void {
    FakeUpload.sent.push({ headers: this.#headers, body });
    const answer = FakeUpload.answers.shift();
    if (answer === undefined) {
      this.upload.onprogress?.({ loaded: 1, total: 4 });
      return;
    }
    queueMicrotask(() => {
      if (answer === null) return this.onerror?.();
      this.status = answer.status;
      this.responseText = JSON.stringify(answer.body);
      this.onload?.();
    });
  }
}
