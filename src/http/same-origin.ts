import type { IncomingMessage } from 'node:http';

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Why a request may not come in; undefined if it may. As long as everyone who reaches the gateway has the rights of its kubeconfig,
 * only programs of this machine and its own pages may reach it: a web page from elsewhere can make a browser send requests here, under
 * its own Origin, or, with a host name of its own that resolves to loopback, under its own Host.
 */
export function whyRefused(request: Pick<IncomingMessage, 'headers' | 'method'>): string | undefined {
  const { headers } = request;
  const host = headers.host === undefined ? undefined : hostOf(`http://${headers.host}`);
  if (host === undefined || !loopbackNames.has(host.hostname)) {
    return `the Host header must be localhost, 127.0.0.1 or [::1], not "${headers.host ?? ''}"`;
  }
  if (headers.origin !== undefined)
    return hostOf(headers.origin)?.host === host.host
      ? undefined
      : `pages of ${headers.origin} may not use this gateway`;
  return comesFromElsewhere(request) ? 'pages of other sites may not use this gateway' : undefined;
}

/**
 * Whether a page of another origin has a browser send this without saying so by its Origin, as for an image or a frame. Another port of
 * the same machine is another origin of the same site. Following a link shows a page, and runs nothing.
 */
function comesFromElsewhere({ headers, method }: Pick<IncomingMessage, 'headers' | 'method'>): boolean {
  const site = headers['sec-fetch-site'];
  const isFollowed =
    method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return (site === 'cross-site' || site === 'same-site') && !isFollowed;
}

function hostOf(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}
