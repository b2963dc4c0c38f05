import { describe, expect, it } from '@jest/globals';
import { configOf } from '../testing/config.js';
import { planOf, properties } from '../testing/planning.js';

const statements = (image: string) => {
  const { PolicyDocument } = properties(planOf(configOf({ container: { image } })), 'execution_policy');
  return (PolicyDocument as { Statement: { Action: string[]; Resource: unknown[] }[] }).Statement;
};
const account = { $ref: ['identity', 'account'] };
const arn = { partition: { $ref: ['partition', 'name'] } };

describe('the execution role', () => {
  it("may write to the log group's streams and do nothing else for a public image", () => {
    expect(statements('nginx')).toEqual([
      {
        Effect: 'Allow',
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        Resource: [
          {
            $join: ['arn:', arn.partition, ':logs:eu-central-1:', account, ':log-group:/omnideploy/api:log-stream:*'],
          },
        ],
      },
    ]);
  });

  it('may pull from the one repository of an image in ECR', () => {
    const [, token, pull] = statements('123456789012.dkr.ecr.us-east-1.amazonaws.com/team/api:v1');
    expect(token).toMatchObject({ Action: ['ecr:GetAuthorizationToken'], Resource: ['*'] });
    expect(pull).toMatchObject({
      Action: ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
      Resource: [{ $join: ['arn:', arn.partition, ':ecr:us-east-1:', '123456789012', ':repository/team/api'] }],
    });
  });

  it.each(['public.ecr.aws/nginx/nginx:1', 'ghcr.io/team/api:v1', 'api.dkr.ecr.example.com/api'])(
    'may not pull from ECR for %s',
    (image) => {
      expect(statements(image)).toHaveLength(1);
    },
  );
});

describe('both roles', () => {
  it('are for tasks of ECS, and that of the program allows nothing', () => {
    const spec = planOf(configOf());
    for (const id of ['execution_role', 'task_role'])
      expect(properties(spec, id)).toMatchObject({
        AssumeRolePolicyDocument: {
          Statement: [{ Action: 'sts:AssumeRole', Principal: { Service: 'ecs-tasks.amazonaws.com' } }],
        },
      });
    expect(JSON.stringify(spec.resources.filter(({ type }) => type === 'aws.iam.role_policy'))).not.toContain(
      'task_role',
    );
  });
});
