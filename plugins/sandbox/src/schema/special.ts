/** Types that CloudFormation itself provides and that no published schema describes. */
const WITHOUT_SCHEMA = /^(Custom::.+|AWS::CloudFormation::CustomResource|AWS::CDK::Metadata)$/;

/** Whether a resource of the type may have any property and any attribute. */
export const isFreeForm = (type: string): boolean => WITHOUT_SCHEMA.test(type);

/** Types that would need a second engine: nested stacks, macros and modules. */
const REFUSED: Record<string, string> = {
  'AWS::CloudFormation::Stack': 'nested stacks',
  'AWS::CloudFormation::StackSet': 'stack sets',
  'AWS::CloudFormation::Macro': 'macros',
};

/** What the sandbox has to say of a type that it cannot make. */
export const refusalOf = (type: string): string | undefined =>
  REFUSED[type] && `The sandbox does not provide ${REFUSED[type]} (${type}).`;
