import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeGlobalId, encodeGlobalId } from '../../src/model/global-id.ts';

const identity = fc.record({
  cluster: fc.string(),
  typeName: fc.string(),
  namespace: fc.string(),
  name: fc.string(),
});

/** What JSON and base64 might trip over, half a surrogate pair included. */
const oddText = fc
  .array(fc.constantFrom('"', '\\', '\0', '\n', 'ä', '🦊', '\ud83e', '\udd8a', '\u2028', '/', '+'))
  .map((parts) => parts.join(''));

const pod = { cluster: 'prod', typeName: 'Pod', namespace: 'shop', name: 'web-1' };

function base64url(text: string): string {
  return Buffer.from(text).toString('base64url');
}

test('an id says which object it stands for', () => {
  fc.assert(
    fc.property(identity, oddText, (one, name) => {
      expect(decodeGlobalId(encodeGlobalId(one))).toEqual(one);
      expect(decodeGlobalId(encodeGlobalId({ ...pod, name }))).toEqual({ ...pod, name });
    }),
  );
});

test('different objects have different ids', () => {
  fc.assert(
    fc.property(identity, identity, (a, b) => {
      fc.pre(JSON.stringify(a) !== JSON.stringify(b));
      expect(encodeGlobalId(a)).not.toBe(encodeGlobalId(b));
    }),
  );
  // Names don't run into each other.
  expect(encodeGlobalId({ ...pod, namespace: 'a', name: 'b/c' })).not.toBe(
    encodeGlobalId({ ...pod, namespace: 'a/b', name: 'c' }),
  );
});

test('an id stays the same over releases: clients keep it', () => {
  expect(encodeGlobalId(pod)).toBe('WyJQb2QiLCJwcm9kIiwic2hvcCIsIndlYi0xIl0');
});

test.each([
  ['nothing', ''],
  ['no base64', '***'],
  ['no JSON', base64url('Pod:web')],
  ['no list', base64url('{"typeName":"Pod"}')],
  ['null', base64url('null')],
  ['too few parts', base64url('["Pod","prod","shop"]')],
  ['too many parts', base64url('["Pod","prod","shop","web","x"]')],
  ['a part that is no text', base64url('["Pod","prod",null,"web"]')],
  ['another spelling of the JSON', base64url('["Pod", "prod", "shop", "web-1"]')],
  ['padding', `${encodeGlobalId({ ...pod, name: 'web-12' })}=`],
  ['the other alphabet of base64', Buffer.from('["Pod","prod","shop","~~~~?"]').toString('base64')],
  ['a character too many', `${encodeGlobalId(pod)}A`],
  ['a space', ` ${encodeGlobalId(pod)}`],
  ['bytes that are no text', Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d]).toString('base64url')],
])("what isn't an id is none: %s", (_, id) => {
  expect(decodeGlobalId(id)).toBeUndefined();
});

test('any text is an id in its one spelling, or none', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.base64String(),
        fc.jsonValue().map((v) => base64url(JSON.stringify(v))),
      ),
      (id) => {
        const decoded = decodeGlobalId(id);
        expect(decoded === undefined ? id : encodeGlobalId(decoded)).toBe(id);
      },
    ),
  );
});
