import { problem } from '@omnideploy/core';
import type { App, IStackSynthesizer } from 'aws-cdk-lib/core';
import { cdkCore } from './cdk-library.js';
import type { TemplateModel } from './template.js';
import { inTemporaryFolder } from './temporary-folder.js';

/** A template as it is deployed, and its parsed form. */
export interface Template {
  readonly Metadata?: { readonly [key: string]: unknown };
  readonly Parameters?: { readonly [key: string]: { readonly NoEcho?: boolean | string } };
  readonly Resources?: { readonly [logicalId: string]: DeployedResource };
}

export interface DeployedResource {
  readonly Type?: string;
  readonly Properties?: unknown;
  readonly DeletionPolicy?: string;
}

/** Adds the model to a CDK app, as one stack whose template needs no bootstrap stack. */
const addStack = (app: App, stackName: string, model: TemplateModel): void => {
  const { CfnOutput, CfnParameter, CfnResource, LegacyStackSynthesizer, Stack } = cdkCore();
  // The library's own class is not its interface when absent and undefined are told apart.
  const synthesizer = new LegacyStackSynthesizer() as IStackSynthesizer;
  const stack = new Stack(app, stackName, { stackName, synthesizer });
  stack.templateOptions.metadata = { ...model.metadata };
  for (const { key } of model.parameters) new CfnParameter(stack, key, { type: 'String', noEcho: true });
  const resources = new Map(
    [...model.resources].map(([logicalId, { Type, Properties }]) => {
      const resource = new CfnResource(stack, logicalId, { type: Type, properties: { ...Properties } });
      resource.overrideLogicalId(logicalId);
      return [logicalId, resource];
    }),
  );
  for (const [logicalId, { DependsOn = [] }] of model.resources)
    for (const other of DependsOn) {
      const dependency = resources.get(other);
      if (dependency) resources.get(logicalId)?.addResourceDependency(dependency);
    }
  // CDK keeps intrinsic functions in place of strings as they are, which its types do not say.
  for (const [key, { Value, Description }] of model.outputs)
    new CfnOutput(stack, `Output${key}`, {
      value: Value as string,
      ...(Description === undefined ? {} : { description: Description }),
    }).overrideLogicalId(key);
};

/** @throws OmniDeployError `combination-refused` for a plan that CDK does not take: a cycle, too many resources */
const templateOf = (app: App, stackName: string, model: TemplateModel): Template => {
  try {
    addStack(app, stackName, model);
    return app.synth().getStackByName(stackName).template as Template;
  } catch (cause) {
    const [message = ''] = (cause as Error).message.split('\n');
    throw problem('combination-refused', `aws-cdk-lib refuses the plan: ${message}`, { cause });
  }
};

/**
 * Has aws-cdk-lib make the template, in a temporary folder that is gone afterwards.
 * @param validate also runs aws-cdk-lib's own validator, which takes two seconds and 300 MB; its
 *   report is then in the folder that `read` is given
 */
export const withAssembly = <T>(
  stackName: string,
  model: TemplateModel,
  read: (template: Template, folder: string) => T,
  { validate = false } = {},
): T =>
  inTemporaryFolder((folder) => {
    const { App } = cdkCore();
    const app = new App({
      outdir: folder,
      analyticsReporting: false,
      stackTraces: false,
      treeMetadata: false,
      builtinCloudFormationValidation: validate,
      // The report is read from its file: nothing is printed and nothing throws.
      context: {
        '@aws-cdk/core:validateAgainstDefaultRules': true,
        '@aws-cdk/core:failSynthOnValidationErrors': false,
      },
    });
    return read(templateOf(app, stackName, model), folder);
  });

/** The template that deploys the model. */
export const synthesize = (stackName: string, model: TemplateModel): Template =>
  withAssembly(stackName, model, (template) => template);
