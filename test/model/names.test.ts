import { describe, expect, test } from 'vitest';
import {
  dnsLabelFault,
  dnsSubdomainFault,
  envNameFault,
  imageFault,
  labelValueFault,
  portNameFault,
  qualifiedNameFault,
} from '../../src/model/names.ts';

const rules = [
  {
    name: 'a DNS label',
    fault: dnsLabelFault,
    right: ['web', 'web-2', '2web', 'a', 'a'.repeat(63)],
    wrong: ['', 'Web', 'web.shop', '-web', 'web-', 'web_2', 'a'.repeat(64), 'wéb', 'web\n'],
  },
  {
    name: 'a DNS subdomain',
    fault: dnsSubdomainFault,
    right: ['web', 'web.shop', 'a'.repeat(253)],
    wrong: ['', '.', '..', 'web.', '.web', 'web..shop', 'Web', 'web/../x', 'a'.repeat(254)],
  },
  {
    name: 'the key of a label or annotation',
    fault: qualifiedNameFault,
    right: ['app', 'App_1.x', 'app.kubernetes.io/name', `${'a'.repeat(253)}/b`],
    wrong: ['', 'a b', '-a', 'a/', '/a', 'a/b/c', 'Example.com/a', 'a'.repeat(64), `${'a'.repeat(254)}/b`],
  },
  {
    name: 'the value of a label',
    fault: labelValueFault,
    right: ['', 'web', 'V1.2_x-y', 'a'.repeat(63)],
    wrong: ['a b', '-a', 'a-', 'a/b', 'a'.repeat(64)],
  },
  {
    name: 'the name of a variable',
    fault: envNameFault,
    right: ['PATH', 'a.b-c', '1ST', 'with space', '~'],
    wrong: ['', 'A=B', 'É', 'A\n', 'A\u007f'],
  },
  {
    name: 'the name of a port',
    fault: portNameFault,
    right: ['http', 'h2', '8a', 'a'.repeat(15)],
    wrong: ['', '80', 'HTTP', '-http', 'http-', 'a--b', 'a'.repeat(16)],
  },
  {
    name: 'an image',
    fault: imageFault,
    right: [
      'nginx',
      'shop/web:1.4.0',
      'shop/web:V1_x-Y.z',
      'localhost/web',
      'localhost:5000/web:1',
      'registry.example.com:5000/a/b__c/d-e.f:latest',
      'Registry.Example/web',
      '[2001:db8::1]:5000/web',
      `web@sha256:${'a'.repeat(64)}`,
      `shop/web:1@sha256:${'0'.repeat(64)}`,
      `web@blake3:${'0'.repeat(32)}`,
      `web:${'a'.repeat(128)}`,
    ],
    wrong: [
      '',
      ' nginx',
      'nginx ',
      'ng inx',
      'Nginx',
      'shop/Web:1',
      'web:',
      'web:-1',
      'web:.1',
      `web:${'a'.repeat(129)}`,
      'web:1:2',
      'web@sha256:abc',
      `web@sha256:${'a'.repeat(63)}`,
      `web@sha256:${'A'.repeat(64)}`,
      'web@',
      '/web',
      'shop//web',
      'shop/web/',
      'web-',
      'a...b',
      'https://example.com/web',
      'a'.repeat(256),
    ],
  },
];

describe.each(rules)('$name', ({ fault, right, wrong }) => {
  test.each(right)('may be %j', (text) => {
    expect(fault(text)).toBeUndefined();
  });
  test.each(wrong)('may not be %j', (text) => {
    expect(fault(text)).toMatch(/must/);
  });
});

test('a fault names the value, cut if it is very long', () => {
  expect(dnsLabelFault('Web')).toContain('"Web"');
  expect(dnsLabelFault('a'.repeat(100_000))?.length).toBeLessThan(500);
});
