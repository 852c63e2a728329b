import { createHash } from 'node:crypto';
import { mutated, anyText } from './any-value.ts';
import type { AnyOperation } from './any-operation.ts';
import type { Draw } from './draw.ts';
import type { Input } from './input.ts';
import type { Known } from './known.ts';

const accepts = [
  'application/json',
  'application/graphql-response+json',
  'text/event-stream',
  '*/*',
  'text/html',
  'image/png',
  '',
  ',',
  'a/b;q=2',
  'application/graphql-response+json;q=0.1, application/json;q=0.9',
  `${'a/b,'.repeat(500)}*/*`,
  'application/json;charset="',
  '*',
  ';;;',
];
const contentTypes = [
  'application/json',
  'application/json; charset=utf-8',
  'application/json; charset=utf-16',
  'application/json;charset=',
  'APPLICATION/JSON',
  'text/plain',
  'application/graphql',
  'multipart/form-data; boundary=a',
  'application/x-www-form-urlencoded',
  '',
  ';',
  'application/json; charset="utf-8',
];
const encodings = ['identity', 'gzip', 'br', 'deflate, gzip', 'x'];
const methods = ['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'TRACE', 'QUERY', 'PROPFIND'];
const paths = [
  '/',
  '/graphql/',
  '/graphql?',
  '/graphiql/',
  '/graphiql/../../package.json',
  '/graphiql/%2e%2e%2f%2e%2e%2fpackage.json',
  '/graphiql/%00',
  '/graphiql/%',
  '/healthz',
  '/readyz',
  '/metrics',
  '//graphql',
  '/graphql;x',
  '/%67raphql',
  '/graphql#x',
  '/GRAPHQL',
  '/__proto__',
  '/graphql?query=%',
  '/graphql?query=%FF',
  '/graphql?query={__typename}&query=a',
  '/graphql?variables={',
  '/graphql?query={__typename}&extensions=[]',
];
const prototypeBodies = [
  '{"__proto__":{"query":"{__typename}"}}',
  '{"query":"{__typename}","variables":{"__proto__":{"a":1}}}',
  '{"constructor":{"prototype":{"x":1}},"query":"{__typename}"}',
  '{"query":{"toString":1}}',
  '{"query":["{__typename}"]}',
  '[{"query":"{__typename}"}]',
  'null',
  '0',
  '""',
  '[]',
  '{',
  '{"query":"{__typename}"',
  '\uFEFF{"query":"{__typename}"}',
  '{"query":"{__typename}","query":"{a}"}',
  '{"query":"\\ud800"}',
  '{"query":"{__typename}","operationName":1}',
  '{"query":"{__typename}","operationName":""}',
  '{"query":"{__typename}","operationName":"__proto__"}',
  '{"query":"{__typename}","variables":[]}',
  '{"query":"{__typename}","extensions":"x"}',
  '{"query":null,"documentId":"x"}',
];

/** A request for an operation, by whatever method and with whatever headers. */
export function anyRequest(draw: Draw, known: Known, operation: AnyOperation): Input {
  const asked = draw.perMille(120) ? { ...operation, query: mutatedText(draw, operation) } : operation;
  if (operation.type !== 'mutation' && draw.perMille(120)) return byUrl(draw, known, asked);
  const headers = anyHeaders(draw, known, operation.type);
  return { kind: 'request', method: 'POST', path: '/graphql', headers, body: bodyOf(draw, asked) };
}

/** A request that is odd in itself. */
export function oddRequest(draw: Draw, known: Known): Input {
  const method = draw.pick(methods);
  const path = draw.perMille(700) ? '/graphql' : draw.pick(paths);
  const headers = anyHeaders(draw, known, 'query');
  if (method !== 'POST' && draw.perMille(800)) return { kind: 'request', method, path, headers };
  return { kind: 'request', method, path, headers, body: oddBody(draw) };
}

/** A mutation that isn't as it was made might change something. */
function mutatedText(draw: Draw, { type, query }: AnyOperation): string {
  return type === 'mutation' ? query : mutated(draw, draw.perMille(300) ? mutated(draw, query) : query);
}

function bodyOf(draw: Draw, { query, variables, operationName }: AnyOperation): string {
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const extensions = draw.perMille(150)
    ? draw.pick<unknown>([
        { cost: true },
        { persistedQuery: { version: 1, sha256Hash } },
        { persistedQuery: { version: 2, sha256Hash } },
        { persistedQuery: { version: 1, sha256Hash: mutated(draw, sha256Hash) } },
        { persistedQuery: [] },
        { persistedQuery: { version: '1', sha256Hash: 5 } },
        { persistedQuery: null },
        draw.json(),
      ])
    : undefined;
  const isLeftOut = extensions !== undefined && draw.perMille(300);
  return JSON.stringify({
    ...(!isLeftOut && { query }),
    variables,
    operationName,
    extensions,
    ...(draw.perMille(15) && {
      documentId: draw.pick<unknown>([sha256Hash, `sha256:${sha256Hash}`, '__proto__', 5, '']),
    }),
  });
}

function byUrl(draw: Draw, known: Known, { query, variables, operationName }: AnyOperation): Input {
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  if (operationName !== undefined) search.set('operationName', operationName);
  const text = search.toString();
  const path = `/graphql?${draw.perMille(100) ? encodeURI(mutated(draw, text).toWellFormed()) : text}`;
  return { kind: 'request', method: 'GET', path, headers: anyHeaders(draw, known, 'query') };
}

function anyHeaders(draw: Draw, known: Known, type: AnyOperation['type']): Record<string, string> {
  const headers: Record<string, string> = {
    accept:
      type === 'subscription'
        ? 'text/event-stream'
        : draw.perMille(960)
          ? 'application/json'
          : draw.pick(accepts),
    'content-type': draw.perMille(930) ? 'application/json' : draw.pick(contentTypes),
  };
  const odd = (name: string, value: () => string): void => {
    if (draw.perMille(10)) headers[name] = printable(value());
  };
  odd('content-encoding', () => draw.pick(encodings));
  odd('x-request-id', () => draw.unicode(80));
  odd('last-event-id', () => anyText(draw, known, 'cursor'));
  odd('authorization', () =>
    draw.pick(['Bearer', 'Bearer ', 'Basic !!!', `Bearer ${draw.unicode(30)}`, 'Bearer a b c']),
  );
  odd('origin', () => draw.pick(['null', 'http://evil.example', 'http://localhost', 'x', 'http://[']));
  odd('sec-fetch-site', () => draw.pick(['cross-site', 'same-origin', 'none', draw.unicode(5)]));
  odd('if-none-match', () => draw.unicode(20));
  odd('cookie', () => draw.unicode(100));
  odd('x-forwarded-for', () => draw.unicode(30));
  odd('impersonate-user', () => 'system:admin');
  odd('accept-language', () => draw.unicode(20));
  odd('expect', () => draw.pick(['100-continue', 'x']));
  return headers;
}

/** As far as HTTP has it in a header. */
function printable(text: string): string {
  return text.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '?');
}

function oddBody(draw: Draw): string {
  switch (draw.below(6)) {
    case 0:
      return draw.pick(prototypeBodies);
    case 1:
      return JSON.stringify(draw.json());
    case 2:
      return mutated(draw, draw.pick(prototypeBodies));
    case 3:
      return draw
        .pick(['[', '{"a":', '{"query":"{__typename}","variables":{"a":'])
        .repeat(draw.between(1, 3_000));
    case 4:
      return JSON.stringify({
        query: draw
          .pick(['{', '{a(b:"', '#', '"""', '...', '\uFEFF', '{__typename}#'])
          .repeat(draw.between(1, 2_000)),
      });
    default:
      return JSON.stringify({
        query: 'query($a:String){__typename}',
        variables: { a: draw.unicode(30).repeat(draw.between(1, 3_000)) },
      });
  }
}

/** What is no proper HTTP, or frames that no client of WebSockets sends. */
export function anyBytes(draw: Draw): Input {
  const body = '{"query":"{__typename}"}';
  const request = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`;
  const upgrade =
    'GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n';
  const chunked = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n18\r\n${body}\r\n0\r\n\r\n`;
  const chosen = draw.pick([request, upgrade, chunked]);
  const text = Buffer.from(draw.perMille(700) ? mutated(draw, chosen) : chosen);
  const after = chosen === upgrade || draw.perMille(100) ? draw.bytes(200) : Buffer.alloc(0);
  return { kind: 'bytes', base64: Buffer.concat([text, after]).toString('base64') };
}
