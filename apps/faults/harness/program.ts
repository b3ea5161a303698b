import { fork, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** How a program ended: an exit code, or the signal that ended it. */
export interface End {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** One process of a built Node program that says over its channel when it is ready. */
export class Program {
  /** Resolves when the process is gone, however it went. */
  readonly ended: Promise<End>;

  private constructor(
    private readonly child: ChildProcess,
    private readonly script: string,
    /** What it wrote, line by line. */
    readonly lines: string[],
  ) {
    this.ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  }

  /**
   * @param lines where its output goes
   * @throws when it ends before it is ready
   */
  static async start(script: string, env: NodeJS.ProcessEnv, lines: string[] = []): Promise<Program> {
    const child = fork(script, {
      // A group of its own: Ctrl-C reaches the tests alone, and these end with their channel.
      detached: true,
      execArgv: [],
      env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const input of [child.stdout, child.stderr])
      if (input) createInterface({ input }).on('line', (line) => lines.push(line));
    const program = new Program(child, script, lines);
    await program.ready();
    return program;
  }

  get running(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** SIGSTOP and SIGCONT included. */
  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Kills it as the kernel would, and waits until it is gone. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }

  private async ready(): Promise<void> {
    const ready = new Promise<null>((resolve) => {
      this.child.on('message', (message: { type?: unknown }) => {
        if (message.type === 'ready') resolve(null);
      });
    });
    const end = await Promise.race([ready, this.ended]);
    if (end === null) return;
    const how = end.signal ?? `code ${end.code}`;
    throw new Error(`${this.script} ended with ${how}:\n${this.lines.slice(-10).join('\n')}`);
  }
}
