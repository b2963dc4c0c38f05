import type { Runtime } from '../../engine/runtime.js';
import { checkStatically } from '../../plan/static-checks.js';
import { checkTypes } from '../../plan/supported.js';
import { type Schemas, schemasOf } from '../../schema/database.js';
import { capabilitiesOf } from '../../template/capabilities.js';
import type { Template } from '../../template/model.js';
import { isNoEcho } from '../../template/no-echo.js';
import { parseTemplate } from '../../template/parse.js';
import { validationError } from '../error.js';
import { type ApiRequest, text } from '../request.js';
import { findChangeSet } from './change-sets.js';
import { requestedStack } from './find.js';
import type { Handler } from './handler.js';
import { givenTemplate } from './source.js';

export const getTemplate: Handler = (runtime, request) => {
  const isOfChangeSet = text(request.form, 'ChangeSetName') !== undefined;
  const body = isOfChangeSet
    ? findChangeSet(runtime, request).changeSet.source.body
    : requestedStack(runtime, request).source?.body;
  return { TemplateBody: body ?? '', StagesAvailable: ['Original', 'Processed'] };
};

const parameterSummaries = (template: Template, isFull: boolean): object[] =>
  Object.entries(template.parameters).map(([ParameterKey, definition]) => ({
    ParameterKey,
    DefaultValue: definition.Default === undefined ? undefined : String(definition.Default),
    ParameterType: isFull ? definition.Type : undefined,
    NoEcho: isNoEcho(definition),
    Description: definition.Description,
    ParameterConstraints: isFull ? { AllowedValues: definition.AllowedValues?.map(String) } : undefined,
  }));

const summary = (template: Template, isFull: boolean): object => {
  const { capabilities, reason } = capabilitiesOf(template);
  return {
    Parameters: parameterSummaries(template, isFull),
    Description: template.description,
    Capabilities: capabilities,
    CapabilitiesReason: capabilities.length > 0 ? reason : undefined,
    DeclaredTransforms: template.transforms,
  };
};

const templateOf = async (runtime: Runtime, request: ApiRequest): Promise<Template> => {
  const body = await givenTemplate(runtime, request);
  if (body === undefined) throw validationError('Either Template URL or Template Body must be specified.');
  return parseTemplate(body);
};

const schemasOfTemplate = async (template: Template): Promise<Schemas> => {
  const schemas = await schemasOf(Object.values(template.resources).map(({ Type }) => Type));
  checkTypes(template, schemas);
  return schemas;
};

export const validateTemplate: Handler = async (runtime, request) => {
  const template = await templateOf(runtime, request);
  checkStatically(template);
  await schemasOfTemplate(template);
  return summary(template, false);
};

/** For each type, how its resources are identified: what an import would ask for. */
const identifiers = (template: Template, schemas: Schemas): object[] =>
  [...schemas].map(([ResourceType, schema]) => ({
    ResourceType,
    LogicalResourceIds: Object.entries(template.resources)
      .filter(([, { Type }]) => Type === ResourceType)
      .map(([id]) => id),
    ResourceIdentifiers: schema?.identifier ?? [],
  }));

export const getTemplateSummary: Handler = async (runtime, request) => {
  const isOfStack = text(request.form, 'StackName') !== undefined;
  const template = isOfStack
    ? parseTemplate(requestedStack(runtime, request).source?.body ?? '')
    : await templateOf(runtime, request);
  const schemas = await schemasOfTemplate(template);
  return {
    ...summary(template, true),
    ResourceTypes: [...schemas.keys()],
    Version: '2010-09-09',
    Metadata: template.metadata === undefined ? undefined : JSON.stringify(template.metadata),
    ResourceIdentifierSummaries: identifiers(template, schemas),
  };
};
