import { createHash, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { TLSSocket } from 'node:tls';
import type { User } from '../kubernetes/user.ts';
import { AuthenticationError } from './authentication-error.ts';
import type { Presented } from './authenticator.ts';

/** How the proxy in front proves that it is it: by one of these. */
export interface FrontProxySettings {
  /** A file of secrets, each on a line; one of them comes with each request. It is read each time, so that it can be replaced. */
  readonly secretFile?: string | undefined;
  /** Common names of client certificates, one of which it shows; who signs them is for TLS to check. */
  readonly certificateNames: readonly string[];
}

/** Has the proxy's secret. */
const secretHeader = 'x-front-proxy-secret';
/** As kube-apiserver's defaults for its own front proxy (--requestheader-*). */
const userHeader = 'x-remote-user';
const uidHeader = 'x-remote-uid';
const groupHeader = 'x-remote-group';
const extraPrefix = 'x-remote-extra-';

/** A proxy that has found out who is asking: it says so in headers, which only it may send. */
export class FrontProxy {
  /** Undefined where there is none: then nobody may. */
  readonly #settings: FrontProxySettings | undefined;

  constructor(settings: FrontProxySettings | undefined) {
    this.#settings = settings;
  }

  /**
   * Whom the proxy says that a request comes from; undefined for one that says nothing about that.
   * @throws AuthenticationError for one that does and isn't the proxy's: it isn't passed over, since it would be somebody else's then
   */
  async userIn(request: Presented): Promise<User | undefined> {
    const names = Object.keys(request.headersDistinct);
    const claims = names.some((name) => name.startsWith('x-remote-') && isIdentity(name));
    if (!claims && !names.includes(secretHeader)) return undefined;
    if (this.#settings === undefined || !(await isProxy(request, this.#settings)))
      throw new AuthenticationError(
        'FORBIDDEN',
        `only the gateway's front proxy may say who the caller is (${userHeader}), and prove itself`,
      );
    return userOf(request);
  }
}

function isIdentity(name: string): boolean {
  return [userHeader, uidHeader, groupHeader].includes(name) || name.startsWith(extraPrefix);
}

async function isProxy(
  { headersDistinct, socket }: Presented,
  { secretFile, certificateNames }: FrontProxySettings,
): Promise<boolean> {
  if (socket instanceof TLSSocket && socket.authorized) {
    const name: unknown = socket.getPeerCertificate().subject?.CN;
    if (typeof name === 'string' && certificateNames.includes(name)) return true;
  }
  const [given, ...others] = headersDistinct[secretHeader] ?? [];
  if (secretFile === undefined || given === undefined || others.length > 0) return false;
  // Whichever it is, all are compared.
  return (await secretsIn(secretFile)).filter((secret) => areEqual(secret, given)).length > 0;
}

async function secretsIn(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** In a time that doesn't depend on what they have in common. */
function areEqual(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}

function userOf({ headersDistinct }: Presented): User {
  const username = only(userHeader, headersDistinct[userHeader]);
  if (username === undefined || username === '')
    throw new AuthenticationError(
      'UNAUTHENTICATED',
      `the proxy doesn't say who the caller is: ${userHeader} is missing`,
    );
  const extra: Record<string, string[]> = {};
  for (const [name, values] of Object.entries(headersDistinct))
    if (name.startsWith(extraPrefix) && values !== undefined)
      extra[decoded(name.slice(extraPrefix.length))] = values.map(utf8);
  return {
    username,
    uid: only(uidHeader, headersDistinct[uidHeader]) ?? '',
    groups: (headersDistinct[groupHeader] ?? []).map(utf8),
    extra,
  };
}

function only(name: string, [value, ...others]: readonly string[] = []): string | undefined {
  if (others.length > 0)
    throw new AuthenticationError('UNAUTHENTICATED', `the proxy sends ${name} more than once`);
  return value === undefined ? undefined : utf8(value);
}

/** Node gives the bytes of a header as characters. */
function utf8(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8');
}

function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    throw new AuthenticationError(
      'UNAUTHENTICATED',
      `the proxy sends a header ${extraPrefix} that isn't percent-encoded rightly`,
    );
  }
}
