import { expect, test } from 'vitest';
import { withoutAddresses } from '../../src/kubernetes/without-addresses.ts';

const webhook =
  'Internal error occurred: failed calling webhook "pods.example.com": failed to call webhook: ';
const url = 'Post "https://policy.security.svc:443/validate?timeout=10s": ';
const kubelet = 'Get "https://10.0.0.5:10250/containerLogs/shop/web-1/main?follow=true": ';

test.each([
  [
    'a webhook that is not there',
    `${webhook}${url}dial tcp 10.96.12.7:443: connect: connection refused`,
    `${webhook}connect: connection refused`,
  ],
  [
    'one whose name is not known',
    `${webhook}${url}dial tcp: lookup policy.security.svc on 10.96.0.10:53: no such host`,
    `${webhook}no such host`,
  ],
  ['one that is late', `${webhook}${url}context deadline exceeded`, `${webhook}context deadline exceeded`],
  [
    'one with the certificate of another',
    `${webhook}${url}tls: failed to verify certificate: x509: certificate is valid for a.svc, b.svc, not policy.security.svc`,
    `${webhook}tls: failed to verify certificate: x509: certificate is for another name`,
  ],
  [
    'one without a name in its certificate',
    `${webhook}${url}tls: failed to verify certificate: x509: cannot validate certificate for 10.96.12.7 because it doesn't contain any IP SANs`,
    `${webhook}tls: failed to verify certificate: x509: cannot validate certificate because it doesn't contain any IP SANs`,
  ],
  [
    'one that breaks the connection',
    `${webhook}${url}read tcp 10.0.0.2:51234->10.96.12.7:443: read: connection reset by peer`,
    `${webhook}read: connection reset by peer`,
  ],
  ['a kubelet that is away', `${kubelet}dial tcp 10.0.0.5:10250: i/o timeout`, 'i/o timeout'],
  [
    'an aggregated API over IPv6',
    'error trying to reach service: dial tcp [fd00::7]:443: connect: no route to host',
    'error trying to reach service: connect: no route to host',
  ],
  [
    'etcd, within quotes',
    String.raw`rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 127.0.0.1:2379: connect: connection refused"`,
    String.raw`rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: connect: connection refused"`,
  ],
])('%s', (_what, message, told) => {
  expect(withoutAddresses(message)).toBe(told);
});

test.each([
  'Service "web" is invalid: spec.clusterIPs[0]: Invalid value: ["10.0.0.300"]: must be a valid IP address',
  'Deployment.apps "web" is invalid: spec.template.spec.containers[0].env[0].value: Invalid value: "https://shop.example.com/?a=b"',
  'pods "web" is forbidden: exceeded quota: few, requested: pods=1, used: pods=1, limited: pods=1',
  'admission webhook "pods.example.com" denied the request: see https://policies.example.com/42',
])('what the caller has written, or somebody for the caller, stays: %s', (message) => {
  expect(withoutAddresses(message)).toBe(message);
});
