import { isJoin, isReference, type PlanContext, type Resource, type Value } from '@omnideploy/core';

/**
 * Characters of all policies inside one role; white space does not count, and AWS does not raise it
 * (IAM User Guide, IAM and AWS STS quotas, in a copy of 2026-03, read 2026-11).
 */
const LARGEST = 10_240;
/** Beginnings of the regions outside the partition `aws` (partitions.json of botocore 1.43.11, 2026-11). */
const OTHER_PARTITIONS = /^(cn|us-gov|us-iso|eu-iso|eusc)/;

/** Refuses secrets that the execution role's one policy has no room for. */
export const checkPolicySize = (policy: Resource, region: string, context: PlanContext): void => {
  const size = characters(policy.dialects.cloudformation?.properties.PolicyDocument ?? null, region);
  if (size > LARGEST)
    context.refuse(
      ['secrets'],
      `The policy that lets ECS read the secrets would have ${size} characters, and IAM takes ${LARGEST}.`,
      'Give the secrets shorter names, or put several values into one secret and let the program take them apart.',
    );
};

/** The length of a document as JSON once it is known what it refers to. */
const characters = (document: Value, region: string): number => {
  /** As long as what the lookups will give, or as the longest of the partitions' names. */
  const lookedUp: Readonly<Record<string, string>> = {
    identity: '0'.repeat(12),
    partition: OTHER_PARTITIONS.test(region) ? 'aws-us-gov' : 'aws',
  };
  const filled = JSON.stringify(document, (_, value: Value) =>
    isJoin(value) ? value.$join.map((part) => (isReference(part) ? lookedUp[part.$ref[0]] : part)).join('') : value,
  );
  return filled.replace(/\s/g, '').length;
};
