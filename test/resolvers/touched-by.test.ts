import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { expect, test } from 'vitest';
import { resources, type ResourceName } from '../../src/kubernetes/resources.ts';
import { typeNameOf } from '../../src/resolvers/object.ts';
import { makeSchema, readSdl } from '../../src/resolvers/schema.ts';
import { touchedBy, type TouchedBy } from '../../src/resolvers/touched-by.ts';

const schema = makeSchema(readSdl());
const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
const resourceOf = new Map(
  (Object.keys(resources) as ResourceName[]).map((resource) => [typeNameOf({ resource }), resource]),
);
const declarations: Readonly<Record<string, Readonly<Record<string, TouchedBy>>>> = touchedBy;

/** Every relation of every type that a subscription may show. */
const relations = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type))
  .filter((type) => !roots.has(type))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
  .filter(({ field }) => field.extensions['shape'] === 'relation')
  .map(({ type, field }) => ({ name: `${type.name}.${field.name}`, type, field }));

/** The resources of the objects that a field gives, itself or within values that are part of it. */
function resourcesShown(
  field: GraphQLField<unknown, unknown>,
  seen = new Set<GraphQLObjectType>(),
): ResourceName[] {
  return objectTypesOf(field.type).flatMap((type) => {
    const resource = resourceOf.get(type.name);
    if (resource !== undefined) return [resource];
    if (seen.has(type)) return [];
    seen.add(type);
    const parts = Object.values(type.getFields()).filter(
      ({ extensions }) => extensions['shape'] !== 'relation',
    );
    return parts.flatMap((part) => resourcesShown(part, seen));
  });
}

function objectTypesOf(type: GraphQLOutputType): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (isAbstractType(named)) return schema.getPossibleTypes(named);
  return isObjectType(named) ? [named] : [];
}

test('there are relations to look at', () => {
  expect(relations.map(({ name }) => name)).toContain('Deployment.pods');
});

const undeclared =
  'is a relation: subscriptions that select it have to know what it reads. Add what touches it to src/resolvers/touched-by.ts; ' +
  'src/resolvers/README.md says how.';
const incomplete =
  'gives objects of these resources: add each to its `shows` in src/resolvers/touched-by.ts, or a change of such an object, or of ' +
  "what is behind it, won't be sent to those who watch it.";

test.each(relations)('$name says what touches it', ({ name, type, field }) => {
  const declared = declarations[type.name]?.[field.name];
  expect(declared, `${name} ${undeclared}`).toBeDefined();
  const shown = new Set(resourcesShown(field));
  const missing = [...shown].filter((resource) => declared?.shows[resource] === undefined);
  expect(missing, `${name} ${incomplete}`).toEqual([]);
});

test('what is said to touch is said of relations', () => {
  const declared = Object.entries(declarations).flatMap(([type, fields]) =>
    Object.keys(fields).map((field) => `${type}.${field}`),
  );
  const names = new Set(relations.map(({ name }) => name));
  expect(declared.filter((name) => !names.has(name))).toEqual([]);
});
