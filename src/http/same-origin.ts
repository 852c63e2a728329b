import type { IncomingMessage } from 'node:http';

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Why a request may not come in; undefined if it may. As long as everyone who reaches the gateway has the rights of its kubeconfig,
 * only programs of this machine and its own pages may reach it: a web page from elsewhere can make a browser send requests here, under
 * its own Origin, or, with a host name of its own that resolves to loopback, under its own Host.
 */
export function whyRefused({ headers }: Pick<IncomingMessage, 'headers'>): string | undefined {
  const host = headers.host === undefined ? undefined : hostOf(`http://${headers.host}`);
  if (host === undefined || !loopbackNames.has(host.hostname)) {
    return `the Host header must be localhost, 127.0.0.1 or [::1], not "${headers.host ?? ''}"`;
  }
  if (headers.origin !== undefined && hostOf(headers.origin)?.host !== host.host) {
    return `pages of ${headers.origin} may not use this gateway`;
  }
  if (headers['sec-fetch-site'] === 'cross-site') return 'pages of other sites may not use this gateway';
  return undefined;
}

function hostOf(url: string): URL | undefined {
  return URL.canParse(url) ? new URL(url) : undefined;
}
