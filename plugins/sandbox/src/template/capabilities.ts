import { ApiError } from '../api/error.js';
import type { Template } from './model.js';

/** Types that grant permissions, and the property that gives each a name of the user's own. */
const IAM_NAMES: Record<string, string | undefined> = {
  'AWS::IAM::AccessKey': undefined,
  'AWS::IAM::Group': 'GroupName',
  'AWS::IAM::InstanceProfile': 'InstanceProfileName',
  'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
  'AWS::IAM::Policy': undefined,
  'AWS::IAM::Role': 'RoleName',
  'AWS::IAM::User': 'UserName',
  'AWS::IAM::UserToGroupAddition': undefined,
};

/** What a caller must acknowledge before the template is deployed, and for which resources. */
export const capabilitiesOf = (template: Template): { capabilities: string[]; reason: string } => {
  const granting = Object.values(template.resources).filter(({ Type }) => Type in IAM_NAMES);
  const isNamed = granting.some(({ Type, Properties }) => Properties?.[IAM_NAMES[Type] ?? ''] !== undefined);
  const types = [...new Set(granting.map(({ Type }) => Type))];
  return {
    capabilities: granting.length === 0 ? [] : [isNamed ? 'CAPABILITY_NAMED_IAM' : 'CAPABILITY_IAM'],
    reason: `The following resource(s) require capabilities: [${types.join(', ')}]`,
  };
};

/** @throws ApiError InsufficientCapabilitiesException when one that the template needs is not among the given */
export const requireCapabilities = (template: Template, given: readonly string[]): void => {
  const missing = capabilitiesOf(template).capabilities.filter(
    (needed) => !given.includes(needed) && !given.includes('CAPABILITY_NAMED_IAM'),
  );
  if (missing.length > 0) {
    throw new ApiError('InsufficientCapabilitiesException', `Requires capabilities : [${missing.join(', ')}]`);
  }
};
