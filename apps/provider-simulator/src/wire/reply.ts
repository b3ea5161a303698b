/** An HTTP answer before it is sent, so that a fault can still break it on its way. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

export const reply = (status: number, contentType: string, body: string | Buffer): Reply => ({
  status,
  headers: { 'content-type': contentType },
  body: Buffer.from(body),
});

export const json = (status: number, body: unknown): Reply =>
  reply(status, 'application/json; charset=utf-8', JSON.stringify(body));

/** The provider's way to say no: the published shape of its 400, without a field where there is none. */
export const problem = (status: number, code: string, message: string): Reply =>
  json(status, { success: false, code: status, message, error: { message, code } });
