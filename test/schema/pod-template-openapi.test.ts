import { readFile } from 'node:fs/promises';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { expect, test } from 'vitest';
import { kubectl } from '../support/kubectl.ts';
import { objectType } from '../support/typed-surface.ts';

/** A property's type in an OpenAPI document, as far as it matters here. */
interface Property {
  readonly $ref?: string;
  readonly allOf?: readonly Property[];
  readonly type?: string;
  readonly format?: string;
  readonly items?: Property;
  readonly additionalProperties?: Property;
}

interface Definition extends Property {
  readonly properties?: Readonly<Record<string, Property>>;
}

type Definitions = Readonly<Record<string, Definition>>;

const docs = new URL('../../docs/pod-template.md', import.meta.url);

test('whatever the cluster’s OpenAPI has of a pod template is typed with the same name, or said not to be', async () => {
  const document = JSON.parse(await kubectl(['get', '--raw', '/openapi/v3/api/v1'])) as {
    components: { schemas: Definitions };
  };
  const rows = (await readFile(docs, 'utf8')).matchAll(/^\| `([A-Za-z]+\.[A-Za-z*]+)` /gm);
  const leftOut = new Set([...rows].map(([, path = '']) => path));
  const comparison = new Comparison(document.components.schemas, leftOut);
  comparison.compare('io.k8s.api.core.v1.PodTemplateSpec', 'PodTemplate');

  const { typed, properties, faults, unused } = comparison;
  const percent = ((100 * typed) / properties).toFixed(1);
  process.stdout.write(
    `pod template: ${typed} of ${properties} properties are typed (${percent} %), ${properties - typed} are left out with a reason\n`,
  );
  expect(faults).toEqual([]);
  expect([...unused], 'said to be left out, but there is no such property or it is typed').toEqual([]);
});

/** Walks Kubernetes' types and the schema's side by side. */
class Comparison {
  properties = 0;
  typed = 0;
  readonly faults: string[] = [];
  readonly unused: Set<string>;
  readonly #definitions: Definitions;
  readonly #leftOut: ReadonlySet<string>;
  readonly #compared = new Set<string>();

  constructor(definitions: Definitions, leftOut: ReadonlySet<string>) {
    this.#definitions = definitions;
    this.#leftOut = leftOut;
    this.unused = new Set(leftOut);
  }

  compare(definitionName: string, typeName: string): void {
    if (this.#compared.has(`${definitionName} ${typeName}`)) return;
    this.#compared.add(`${definitionName} ${typeName}`);
    const fields = objectType(typeName).getFields();
    const unmatched = new Set(Object.keys(fields).filter((name) => !isOurs(typeName, name)));
    for (const [path, name, property] of this.#propertiesOf(definitionName)) {
      this.properties += 1;
      const field = fields[name];
      if (field !== undefined) {
        unmatched.delete(name);
        this.typed += 1;
        this.#compareProperty(path, property, field.type);
      } else if (!this.#isLeftOut(path)) this.faults.push(`${path} is not typed: ${typeName} has no ${name}`);
    }
    for (const name of unmatched)
      this.faults.push(`${typeName}.${name} is nothing that ${definitionName} has`);
  }

  /** Of templates, which have metadata and spec, the properties of both. */
  *#propertiesOf(definitionName: string): Iterable<[path: string, name: string, Property]> {
    const properties = this.#definitions[definitionName]?.properties ?? {};
    const { metadata, spec } = properties;
    if (metadata !== undefined && spec !== undefined) {
      yield* this.#propertiesOf(referenceIn(metadata) ?? '');
      yield* this.#propertiesOf(referenceIn(spec) ?? '');
      return;
    }
    const kind = shortName(definitionName);
    for (const [name, property] of Object.entries(properties)) yield [`${kind}.${name}`, name, property];
  }

  #isLeftOut(path: string): boolean {
    const rule = [path, path.replace(/\..*/, '.*')].find((candidate) => this.#leftOut.has(candidate));
    if (rule !== undefined) this.unused.delete(rule);
    return rule !== undefined;
  }

  #compareProperty(path: string, property: Property, type: GraphQLOutputType): void {
    const nullable = getNullableType(type);
    const isList = isListType(nullable);
    if ((property.type === 'array') !== isList) {
      this.faults.push(`${path} is ${property.type ?? 'an object'}, not ${String(type)}`);
      return;
    }
    if (isList && property.items !== undefined) {
      this.#compareProperty(path, property.items, nullable.ofType);
      return;
    }
    const reference = referenceIn(property);
    const named = getNamedType(type);
    if (
      reference !== undefined &&
      this.#definitions[reference]?.properties !== undefined &&
      isObjectType(named)
    )
      this.compare(reference, named.name);
    else if (!this.#fit(property, reference).includes(isEnumType(named) ? 'enum' : named.name))
      this.faults.push(`${path} is ${reference ?? property.type ?? '?'}, not ${String(type)}`);
  }

  /** The types of the schema that a property's type can have there. */
  #fit(property: Property, reference: string | undefined): readonly string[] {
    if (reference !== undefined) return [shortName(reference)];
    switch (property.type) {
      case 'string':
        return ['String', 'enum'];
      case 'boolean':
        return ['Boolean'];
      case 'integer':
        return property.format === 'int64' ? ['Int', 'Int64'] : ['Int'];
      case 'object':
        return referenceIn(property.additionalProperties ?? {}) === undefined
          ? ['StringMap']
          : ['ResourceAmounts', 'VolumeResourceAmounts'];
      case undefined:
      default:
        return [];
    }
  }
}

/** What the schema has besides. */
function isOurs(typeName: string, field: string): boolean {
  return typeName === 'Volume' && field === 'type';
}

function referenceIn({ $ref, allOf }: Property): string | undefined {
  return ($ref ?? allOf?.[0]?.$ref)?.replace(/.*\//, '');
}

function shortName(definitionName: string): string {
  return definitionName.replace(/.*\./, '');
}
