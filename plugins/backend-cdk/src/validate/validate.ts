import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Deployment, type Diagnostic, problem } from '@omnideploy/core';
import { metadataIn } from '../stack/find.js';
import { resourceName } from '../template/metadata.js';
import { withAssembly } from '../template/synthesize.js';
import { templateModel } from '../template/template.js';

/** The file that aws-cdk-lib's validator writes, as far as it is read. */
interface Report {
  readonly pluginReports?: readonly {
    readonly violations?: readonly {
      readonly ruleName?: string;
      readonly description?: string;
      readonly severity?: string;
      readonly violatingConstructs?: readonly {
        readonly cloudFormationResource?: { readonly logicalId?: string };
      }[];
    }[];
  }[];
}

const SEVERITIES: Readonly<Record<string, Diagnostic['severity']>> = {
  error: 'error',
  fatal: 'error',
  warning: 'warning',
};

/** `${...}` outside Fn::Sub: a template writes it on purpose, since no text of a config is a template of its own. */
const LITERAL_TEXT = 'E1029';

const readReport = (folder: string): Report => {
  try {
    return JSON.parse(readFileSync(join(folder, 'validation-report.json'), 'utf8')) as Report;
  } catch (cause) {
    throw problem('unexpected', 'The validator of aws-cdk-lib left no report.', { cause });
  }
};

/** Has aws-cdk-lib check every property against CloudFormation's schemas. Takes two seconds and reaches no cloud. */
export const validate = async ({ spec, record }: Deployment, stackName: string): Promise<Diagnostic[]> => {
  if (!spec) throw problem('unexpected', 'A check was asked for without a config.');
  return withAssembly(
    stackName,
    templateModel(spec, record),
    (template, folder) =>
      (readReport(folder).pluginReports ?? [])
        .flatMap(({ violations = [] }) => violations)
        .filter(({ ruleName }) => !ruleName?.includes(LITERAL_TEXT))
        .flatMap(({ ruleName, description, severity = '', violatingConstructs = [] }) =>
          violatingConstructs.map(({ cloudFormationResource }) => {
            const resource = resourceName(metadataIn(template), cloudFormationResource?.logicalId ?? '');
            return {
              code: 'deployment-failed' as const,
              severity: SEVERITIES[severity] ?? 'info',
              message: `${resource}: ${description} (${ruleName})`,
              resource,
            };
          }),
        ),
    { validate: true },
  );
};
