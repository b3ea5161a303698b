import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CLIENT } from './identity-provider.ts';

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** What an id token says, and where it differs from what it should. */
export type TokenClaims = Record<string, unknown>;

/** An identity provider that says of the next person what a test wants said, wrong or right. */
export class ScriptedIdentityProvider {
  private readonly keys = pair();
  private readonly others = pair();
  private readonly server = createServer((request, response) => this.answer(request.url ?? '', response));
  private claims: TokenClaims = {};
  private genuine = true;
  /** The status of every answer, when it is not to be 200. */
  status = 200;
  /** The address that is not answered as it should be: not at all, a byte at a time, or with blanks without end. */
  odd: { address: string; how: 'silent' | 'drip' | 'endless' } | null = null;
  /** How many blanks were taken. */
  blanks = 0;

  static async start(): Promise<ScriptedIdentityProvider> {
    const provider = new ScriptedIdentityProvider();
    await new Promise<void>((resolve) => provider.server.listen(0, '127.0.0.1', resolve));
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The next id token; `genuine: false` signs it with a key that the provider does not publish. */
  next(claims: TokenClaims, { genuine = true } = {}): void {
    this.claims = claims;
    this.genuine = genuine;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private answer(address: string, response: ServerResponse): void {
    const { issuer } = this;
    const bodies: Record<string, object> = {
      '/.well-known/openid-configuration': {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        ...(this.odd?.address === '/userinfo' && { userinfo_endpoint: `${issuer}/userinfo` }),
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      },
      '/keys': { keys: [{ ...this.keys.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig' }] },
      '/token': { access_token: 'an access token', token_type: 'bearer', id_token: this.idToken() },
    };
    const body = bodies[address];
    if (this.odd?.address === address) return this.answerOddly(this.odd.how, response);
    response.writeHead(body === undefined ? 404 : this.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body ?? {}));
  }

  private answerOddly(how: 'silent' | 'drip' | 'endless', response: ServerResponse): void {
    if (how === 'silent') return;
    response.writeHead(200, { 'content-type': 'application/json' });
    const blanks = ' '.repeat(how === 'drip' ? 1 : 64 * 1024);
    const more = (): void => {
      if (response.destroyed) return;
      this.blanks += blanks.length;
      if (how === 'drip') setTimeout(more, 20);
      response.write(blanks, () => how === 'endless' && setImmediate(more));
    };
    more();
  }

  private idToken(): string {
    const now = Math.floor(Date.now() / 1000);
    const usual = { iss: this.issuer, aud: CLIENT.id, sub: randomUUID(), iat: now, exp: now + 300 };
    const parts = [
      { alg: 'RS256', kid: 'one' },
      { ...usual, ...this.claims },
    ];
    const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    const { privateKey } = this.genuine ? this.keys : this.others;
    return `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`;
  }
}
