import path from 'node:path';
import { freePort } from '@desk/tools/postgres/free-port';
import { ROOT } from '@desk/tools/launcher/root';
import { simulatorControl } from '@desk/tools/simulator';
import { Program } from './program.ts';

const SCRIPT = path.join(ROOT, 'apps/provider-simulator/dist/main.js');

/** The simulator in a process of its own. It remembers what it accepted over a kill; its other counts begin anew. */
export class Provider {
  readonly credentials = { apiKey: 'faults', secretKey: 'faults' };
  readonly url: string;
  /** Its levers and counts (tools/simulator/control.mjs). */
  readonly control: ReturnType<typeof simulatorControl>;
  private program: Program | null = null;

  private constructor(
    readonly port: number,
    private readonly stateFile: string,
  ) {
    this.url = `http://127.0.0.1:${port}`;
    this.control = simulatorControl(this.url);
  }

  static async start(folder: string): Promise<Provider> {
    const provider = new Provider(await freePort(), path.join(folder, 'simulator.jsonl'));
    await provider.start();
    return provider;
  }

  get running(): boolean {
    return this.program?.running ?? false;
  }

  /** Starts it again, at the same address and with what it had accepted. */
  async start(): Promise<void> {
    this.program = await Program.start(SCRIPT, {
      HOST: '127.0.0.1',
      PORT: String(this.port),
      SIMULATOR_API_KEY: this.credentials.apiKey,
      SIMULATOR_SECRET_KEY: this.credentials.secretKey,
      SIMULATOR_STATE_FILE: this.stateFile,
      SIMULATOR_DELAY_MS: '500-1500',
    });
  }

  async kill(): Promise<void> {
    await this.program?.kill();
  }
}
