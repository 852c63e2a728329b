import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLType,
} from 'graphql';
import { fieldsType } from './typed-surface.ts';

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
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Property>>;
}

export type Definitions = Readonly<Record<string, Definition>>;

interface ComparedProperty {
  readonly path: string;
  readonly name: string;
  readonly property: Property;
  readonly required: boolean;
}

/** Walks Kubernetes' types and the schema's side by side. */
export class Comparison {
  properties = 0;
  typed = 0;
  readonly faults: string[] = [];
  /** What is left out. */
  readonly missing = new Set<string>();
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
    const type = fieldsType(typeName);
    const fields = type.getFields();
    const unmatched = new Set(Object.keys(fields).filter((name) => !isOurs(typeName, name)));
    for (const { path, name, property, required } of this.#propertiesOf(definitionName)) {
      this.properties += 1;
      const field = fields[ourNames[name] ?? name];
      if (field !== undefined) {
        unmatched.delete(field.name);
        this.typed += 1;
        if (required && isInputObjectType(type) && !isNonNullType(field.type) && !optional.has(path))
          this.faults.push(`${path} is required, but ${typeName}.${field.name} is not`);
        this.#compareProperty(path, property, field.type);
      } else if (!this.#isLeftOut(path)) this.faults.push(`${path} is not typed: ${typeName} has no ${name}`);
    }
    for (const name of unmatched)
      this.faults.push(`${typeName}.${name} is nothing that ${definitionName} has`);
  }

  /** Of templates, which have metadata and spec, the properties of both; what is about rolling updates beside the strategy's type. */
  *#propertiesOf(definitionName: string): Iterable<ComparedProperty> {
    const { properties = {}, required = [] } = this.#definitions[definitionName] ?? {};
    const { metadata, spec } = properties;
    if (metadata !== undefined && spec !== undefined) {
      yield* this.#propertiesOf(referenceIn(metadata) ?? '');
      yield* this.#propertiesOf(referenceIn(spec) ?? '');
      return;
    }
    const kind = shortName(definitionName);
    for (const [name, property] of Object.entries(properties)) {
      if (name === 'rollingUpdate' || name === 'ordinals')
        yield* this.#propertiesOf(referenceIn(property) ?? '');
      else yield { path: `${kind}.${name}`, name, property, required: required.includes(name) };
    }
  }

  #isLeftOut(path: string): boolean {
    const rule = [path, path.replace(/\..*/, '.*')].find((candidate) => this.#leftOut.has(candidate));
    if (rule === undefined) return false;
    this.unused.delete(rule);
    this.missing.add(rule);
    return true;
  }

  #compareProperty(path: string, property: Property, type: GraphQLType): void {
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
    if (reference !== undefined && this.#definitions[reference]?.properties !== undefined && hasFields(named))
      this.compare(reference, named.name);
    else if (!this.#fit(property, reference).includes(isEnumType(named) ? 'enum' : named.name))
      this.faults.push(`${path} is ${reference ?? property.type ?? '?'}, not ${String(type)}`);
  }

  /** The types of the schema that a property's type can have there. */
  #fit(property: Property, reference: string | undefined): readonly string[] {
    if (reference !== undefined) {
      const name = shortName(reference);
      return name === 'IntOrString' ? [name, 'IntOrPercent'] : [name];
    }
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
          : [
              'ResourceAmounts',
              'VolumeResourceAmounts',
              'ResourceAmountsInput',
              'VolumeResourceAmountsInput',
            ];
      case undefined:
      default:
        return [];
    }
  }
}

/** What the schema has besides. */
function isOurs(typeName: string, field: string): boolean {
  return besides.has(`${typeName}.${field}`);
}

const besides = new Set(['Volume.type', 'ContainerPortInput.expose', 'DeploymentInput.upgradePolicy']);

/** What Kubernetes requires, and we have a default for. */
const optional = new Set(['CronJobSpec.jobTemplate']);

/** What has another name there, since it is no longer a level below, or the schema has something else of its name. */
const ourNames: Readonly<Record<string, string>> = { start: 'ordinalsStart', managedBy: 'jobController' };

function hasFields(type: GraphQLType): type is GraphQLObjectType | GraphQLInputObjectType {
  return isObjectType(type) || isInputObjectType(type);
}

function referenceIn({ $ref, allOf }: Property): string | undefined {
  return ($ref ?? allOf?.[0]?.$ref)?.replace(/.*\//, '');
}

function shortName(definitionName: string): string {
  return definitionName.replace(/.*\./, '');
}
