import type { IncomingMessage } from 'node:http';

type Asked = Pick<IncomingMessage, 'headers' | 'method' | 'socket'>;

/** Where requests may come from, besides the own pages. */
export interface AllowedOrigins {
  /** Names by which the gateway may be asked for, besides those of loopback. */
  readonly hosts: readonly string[];
  /** Origins whose pages may use it as its own do. */
  readonly origins: readonly string[];
}

export const loopbackNames: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Which web pages may have a browser send requests here. A page from elsewhere does so under its own Origin; or, with a host name of its own
 * that it makes resolve to the gateway's address, under its own Host. Programs say neither, and may come in.
 */
export class OriginPolicy {
  /** Undefined where any will do. */
  readonly #hosts: ReadonlySet<string> | undefined;
  readonly #origins: ReadonlySet<string>;

  /** `anyHost`: whoever comes in has to show credentials, which a page with a host name of its own can't get at. */
  constructor({ hosts, origins }: AllowedOrigins, { anyHost = false } = {}) {
    this.#hosts = anyHost ? undefined : new Set([...loopbackNames, ...hosts]);
    this.#origins = new Set(origins);
  }

  /** Whether pages of this origin may use the gateway although they aren't its own. */
  isListed(origin: string): boolean {
    return this.#origins.has(origin);
  }

  /** Why a request may not come in; undefined if it may. */
  whyRefused(request: Asked): string | undefined {
    const { host, origin } = request.headers;
    const name = host === undefined ? undefined : urlOf(`http://${host}`)?.hostname;
    if (this.#hosts !== undefined && (name === undefined || !this.#hosts.has(name)))
      return `the Host header must be one of ${[...this.#hosts].join(', ')}, not "${host ?? ''}"`;
    if (origin === undefined)
      return isOfPageElsewhere(request) ? 'pages of other sites may not use this gateway' : undefined;
    return isOwn(origin, request) || this.isListed(origin)
      ? undefined
      : `pages of ${origin} may not use this gateway`;
  }
}

/** A proxy in front may speak TLS where the gateway doesn't; where it does, a page that came in plain text may be anybody's. */
function isOwn(origin: string, { headers: { host = '' }, socket }: Asked): boolean {
  const url = urlOf(origin);
  if (url === undefined || (isSecure(socket) && url.protocol !== 'https:')) return false;
  return urlOf(`${url.protocol}//${host}`)?.host === url.host;
}

/**
 * Whether a page of another origin has a browser send this without saying so by its Origin, as for an image or a frame. Another port of
 * the same machine is another origin of the same site. Following a link shows a page, and runs nothing.
 */
function isOfPageElsewhere({ headers, method }: Asked): boolean {
  const site = headers['sec-fetch-site'];
  const isFollowed =
    method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return (site === 'cross-site' || site === 'same-site') && !isFollowed;
}

/** Whether a connection is encrypted up to the gateway itself. */
export function isSecure(socket: IncomingMessage['socket']): boolean {
  return 'encrypted' in socket;
}

function urlOf(text: string): URL | undefined {
  return URL.parse(text) ?? undefined;
}
