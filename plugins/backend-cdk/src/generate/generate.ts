import { type Deployment, problem } from '@omnideploy/core';
import { pascalCase } from '../template/logical-id.js';
import { templateModel } from '../template/template.js';
import { constructsOf } from './constructs.js';
import { appFile, metadataFile, packageFile, readmeFile, settingsFile } from './project-files.js';
import { stackFile } from './stack-file.js';

/** A CDK app that deploys the same stack with the plain `cdk` CLI. Reaches no cloud. */
export const generate = async (
  { spec, record, identity }: Deployment,
  stackName: string,
): Promise<ReadonlyMap<string, string>> => {
  if (!spec) throw problem('unexpected', 'An app was asked for without a config.');
  const model = templateModel(spec, record);
  const className = `${pascalCase(stackName)}Stack`;
  const file = `${stackName.toLowerCase()}-stack.js`;
  return new Map([
    ['package.json', packageFile(stackName.toLowerCase())],
    ['cdk.json', settingsFile()],
    ['README.md', readmeFile(stackName, model.parameters)],
    ['bin/app.js', appFile(className, file, stackName, identity)],
    [`lib/${file}`, stackFile(className, model, constructsOf(model))],
    ['lib/metadata.js', metadataFile(model.metadata)],
  ]);
};
