import type { PropertyType, Resource, ResourceProperties, SpecDatabase } from '@aws-cdk/service-spec-types';
import type { PropertySchema, PropertySchemas, ResourceSchema, ValueType } from './model.js';

/** After this long without a new type the database's 150 MB are given back; known types stay. */
const IDLE_MILLISECONDS = 60_000;

let database: Promise<SpecDatabase> | undefined;
let release: NodeJS.Timeout | undefined;
const known = new Map<string, ResourceSchema | undefined>();

const open = (): Promise<SpecDatabase> => {
  database ??= import('@aws-cdk/aws-service-spec').then((module) => module.loadAwsServiceSpec());
  clearTimeout(release);
  release = setTimeout(() => {
    database = undefined;
  }, IDLE_MILLISECONDS);
  release.unref();
  return database;
};

/** Starts loading the database, which takes some 400 ms, before the first type is asked for. */
export const warmUp = (): void => {
  void open();
};

const valueType = (type: PropertyType): ValueType => {
  if (type.type === 'ref') return { type: 'structure', name: type.reference.$ref };
  if (type.type === 'array' || type.type === 'map') return { type: type.type, element: valueType(type.element) };
  if (type.type === 'union') return { type: 'union', types: type.types.map(valueType) };
  if (type.type === 'string' && type.allowedValues) return { type: 'string', allowedValues: type.allowedValues };
  return { type: type.type };
};

const propertySchemas = (properties: ResourceProperties): PropertySchemas =>
  Object.fromEntries(
    Object.entries(properties).map(([name, property]): [string, PropertySchema] => [
      name,
      {
        types: [property.type, ...(property.previousTypes ?? [])].map(valueType),
        required: property.required ?? false,
        replacement: property.causesReplacement ?? 'no',
      },
    ]),
  );

const structureNames = (type: ValueType): string[] => {
  if (type.type === 'structure') return [type.name];
  if (type.type === 'array' || type.type === 'map') return structureNames(type.element);
  return type.type === 'union' ? type.types.flatMap(structureNames) : [];
};

const extract = (specification: SpecDatabase, resource: Resource): ResourceSchema => {
  const properties = propertySchemas(resource.properties);
  const structures: Record<string, PropertySchemas> = {};
  const pending = [properties];
  for (let schemas = pending.pop(); schemas; schemas = pending.pop()) {
    const names = Object.values(schemas).flatMap(({ types }) => types.flatMap(structureNames));
    for (const name of names) {
      if (structures[name]) continue;
      const structure = propertySchemas(specification.get('typeDefinition', name).properties);
      structures[name] = structure;
      pending.push(structure);
    }
  }
  const identifier = resource.primaryIdentifier ?? [];
  return {
    type: resource.cloudFormationType,
    properties,
    attributes: Object.fromEntries(
      Object.entries(resource.attributes).map(([name, attribute]) => [name, valueType(attribute.type)]),
    ),
    structures,
    identifier,
    reference: resource.cfnRefIdentifier ?? identifier,
    ...(resource.arnTemplate !== undefined && { arn: resource.arnTemplate }),
    ...(resource.tagInformation && { tags: resource.tagInformation.tagPropertyName }),
  };
};

/** The schema of a resource type, or nothing for one that is not published. */
export const schemaOf = async (type: string): Promise<ResourceSchema | undefined> => {
  if (!known.has(type)) {
    const specification = await open();
    const resource = specification.lookup('resource', 'cloudFormationType', 'equals', type)[0];
    known.set(type, resource && extract(specification, resource));
  }
  return known.get(type);
};

export type Schemas = ReadonlyMap<string, ResourceSchema | undefined>;

/** The schemas of all the types, so that what follows needs no waiting. */
export const schemasOf = async (types: Iterable<string>): Promise<Schemas> => {
  const schemas = new Map<string, ResourceSchema | undefined>();
  for (const type of new Set(types)) schemas.set(type, await schemaOf(type));
  return schemas;
};
