import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const CLIENT = { id: 'verification-desk', secret: 'a client secret of the tests' };

/** What the identity provider knows of somebody. */
export interface Claims {
  email?: string;
  email_verified?: boolean;
  name?: string;
  groups?: string[];
}

/** A real identity provider on this machine, with the people that a test names; everybody's password is right. */
export class IdentityProviderServer {
  private readonly people = new Map<string, Claims>();

  private constructor(
    readonly issuer: string,
    readonly close: () => Promise<void>,
  ) {}

  static async start(redirectUri: string): Promise<IdentityProviderServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const started = new IdentityProviderServer(issuer, async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const { Provider } = await import('oidc-provider');
    const provider = new Provider(issuer, {
      clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirectUri] }],
      // As many do: e-mail and groups are told to whoever asks with the access token, and are not in the id token.
      claims: { openid: ['sub'], profile: ['name', 'groups'], email: ['email', 'email_verified'] },
      findAccount: (_, sub) => {
        const claims = started.people.get(sub);
        return claims && { accountId: sub, claims: () => ({ sub, ...claims }) };
      },
      jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', kid: randomUUID() }] },
      cookies: { keys: ['a cookie key of the tests'] },
    });
    const handle = provider.callback();
    server.on('request', (request, response) => void handle(request, response));
    return started;
  }

  /** @returns the subject */
  add(claims: Claims, subject: string = randomUUID()): string {
    this.people.set(subject, claims);
    return subject;
  }

  /**
   * Goes through the provider's pages as somebody's browser would, from the address that the desk sent it to.
   * @returns where the provider sends the browser back to
   */
  async visit(address: string, subject: string): Promise<URL> {
    const cookies = new Map<string, string>();
    const call = async (url: URL, form?: Record<string, string>): Promise<Response> => {
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await fetch(url, {
        redirect: 'manual',
        headers: { cookie },
        ...(form && { method: 'POST', body: new URLSearchParams(form) }),
      });
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        cookies.set(name, value);
      }
      return answer;
    };
    let at = new URL(address);
    for (let steps = 0; at.origin === this.issuer; steps++) {
      if (steps > 12) throw new Error('The identity provider leads nowhere.');
      let answer = await call(at);
      if (answer.status === 200) {
        const page = await answer.text();
        const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? '';
        answer = await call(at, { prompt, login: subject, password: 'right' });
      }
      at = new URL(answer.headers.get('location') ?? '', at);
    }
    return at;
  }
}
