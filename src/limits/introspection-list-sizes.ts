import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

/** How many elements the lists of introspection have in this schema: exactly where there is one list, on average where each type has its own. */
export function introspectionListSizes(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const types = Object.values(schema.getTypeMap());
  const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = withFields.flatMap((type) => Object.values(type.getFields()));
  const each = (of: readonly unknown[], per: readonly unknown[]): number => Math.ceil(of.length / per.length);
  return new Map([
    ['__Schema.types', types.length],
    ['__Schema.directives', schema.getDirectives().length],
    ['__Type.fields', each(fields, types)],
    [
      '__Type.inputFields',
      each(
        types.filter(isInputObjectType).flatMap((type) => Object.values(type.getFields())),
        types,
      ),
    ],
    [
      '__Type.enumValues',
      each(
        types.filter(isEnumType).flatMap((type) => type.getValues()),
        types,
      ),
    ],
    [
      '__Type.interfaces',
      each(
        withFields.flatMap((type) => type.getInterfaces()),
        types,
      ),
    ],
    [
      '__Type.possibleTypes',
      each(
        types.filter(isInterfaceType).flatMap((type) => schema.getPossibleTypes(type)),
        types,
      ),
    ],
    [
      '__Field.args',
      each(
        fields.flatMap(({ args }) => args),
        fields,
      ),
    ],
  ]);
}
