import { createPrivateKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import Provider, { type Configuration } from 'oidc-provider';
import { freePort } from './free-port.js';

/** Somebody whom the issuer knows. */
export interface IssuerAccount {
  sub: string;
  email: string;
  email_verified?: boolean;
}

/** Changes claims of the next ID token, which is then signed anew: what a wrong issuer would send. */
export type Tamper = (claims: Record<string, unknown>) => Record<string, unknown>;

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function resign(token: string, tamper: Tamper, key: KeyObject): string {
  const [head = '', body = ''] = token.split('.');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
  const content = `${head}.${encode(tamper(claims))}`;
  return `${content}.${sign('sha256', Buffer.from(content), key).toString('base64url')}`;
}

/** The real oidc-provider on a port of this machine, with its own sign-in form. */
export class TestIssuer {
  tamper: Tamper | undefined;
  /** The key that signs tampered tokens; another one makes the signature wrong. */
  tamperKey: KeyObject;

  private constructor(
    readonly url: string,
    private readonly server: Server,
    readonly accounts: Map<string, IssuerAccount>,
    key: KeyObject,
  ) {
    this.tamperKey = key;
  }

  static async start(redirectUri: string, signedOutUri: string, at?: number): Promise<TestIssuer> {
    const port = at ?? (await freePort());
    const url = `http://127.0.0.1:${port}`;
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const accounts = new Map<string, IssuerAccount>();
    const provider = new Provider(url, settings(redirectUri, signedOutUri, accounts, privateKey));
    const server = createServer((request, response) => void provider.callback()(request, response));
    const issuer = new TestIssuer(
      url,
      server,
      accounts,
      createPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    );
    provider.use(async (context, next) => {
      await next();
      const body = context.body as { id_token?: string } | undefined;
      if (context.path !== '/token' || !body?.id_token || !issuer.tamper) return;
      context.body = { ...body, id_token: resign(body.id_token, issuer.tamper, issuer.tamperKey) };
      issuer.tamper = undefined;
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return issuer;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

function settings(
  redirectUri: string,
  signedOutUri: string,
  accounts: ReadonlyMap<string, IssuerAccount>,
  key: KeyObject,
): Configuration {
  return {
    clients: [
      {
        client_id: 'kakehashi',
        client_secret: 'a secret of the test',
        redirect_uris: [redirectUri],
        post_logout_redirect_uris: [signedOutUri],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys: [{ ...key.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid: 'test' }] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    cookies: { keys: ['a key of the test'] },
    features: { devInteractions: { enabled: true }, rpInitiatedLogout: { enabled: true } },
    findAccount: (_context, sub) => {
      const account = accounts.get(sub);
      return account && { accountId: sub, claims: async () => ({ ...account }) };
    },
  };
}
