import { isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { makeSchema, readSdl } from '../../src/resolvers/schema.ts';

const schema = makeSchema(readSdl());

/** What a field of a type gives for a property, without a request around it. */
function read(typeName: string, field: string, object: object): unknown {
  const type = schema.getType(typeName);
  const resolve = isObjectType(type) ? type.getFields()[field]?.resolve : undefined;
  if (resolve === undefined) throw new Error(`${typeName}.${field} has no resolver`);
  return resolve(object, {}, undefined, undefined as never);
}

test('a word of Kubernetes is the value of the enum in capitals, and null if the schema doesn’t know it', () => {
  expect(read('Container', 'imagePullPolicy', { imagePullPolicy: 'IfNotPresent' })).toBe('IF_NOT_PRESENT');
  expect(read('PodOS', 'name', { name: 'linux' })).toBe('LINUX');
  expect(read('HTTPGetAction', 'scheme', { scheme: 'HTTPS' })).toBe('HTTPS');
  for (const imagePullPolicy of ['Sometimes', '', 'toString', undefined, null])
    expect(read('Container', 'imagePullPolicy', { imagePullPolicy })).toBeNull();
});

test('a list of words leaves out those that the schema doesn’t know', () => {
  const accessModes = ['ReadWriteOncePod', 'ReadByMoonlight', 'ReadOnlyMany'];
  expect(read('PersistentVolumeClaimTemplate', 'accessModes', { accessModes })).toEqual([
    'READ_WRITE_ONCE_POD',
    'READ_ONLY_MANY',
  ]);
});

test('what Kubernetes leaves out, or has as null, is empty where it can’t be null', () => {
  for (const nothing of [{}, { command: null, stdin: null, image: null }]) {
    expect(read('Container', 'command', nothing)).toEqual([]);
    expect(read('Container', 'stdin', nothing)).toBe(false);
    expect(read('Container', 'image', nothing)).toBe('');
  }
  expect(read('PodTemplate', 'nodeSelector', {})).toEqual({});
});
