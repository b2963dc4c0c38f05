const APP = `import { App, CfnOutput, Stack } from 'aws-cdk-lib';
import { SecurityGroup, Vpc } from 'aws-cdk-lib/aws-ec2';
import { Cluster, ContainerImage, FargateService, FargateTaskDefinition } from 'aws-cdk-lib/aws-ecs';
import { CfnLogGroup } from 'aws-cdk-lib/aws-logs';

const app = new App();
const stack = new Stack(app, 'Shop', { description: 'A shop of its own' });
const vpc = new Vpc(stack, 'Network', { maxAzs: 2, natGateways: 1 });
const cluster = new Cluster(stack, 'Cluster', { vpc });
const task = new FargateTaskDefinition(stack, 'Task', { cpu: Number(app.node.tryGetContext('cpu') ?? 256) });
task.addContainer('app', { image: ContainerImage.fromRegistry('nginx'), portMappings: [{ containerPort: 80 }] });
const service = new FargateService(stack, 'Service', {
  cluster,
  taskDefinition: task,
  desiredCount: Number(app.node.tryGetContext('replicas') ?? 1),
  securityGroups: [new SecurityGroup(stack, 'Guard', { vpc })],
});
new CfnLogGroup(stack, 'Log', { logGroupName: '/shop', retentionInDays: 7 });
new CfnOutput(stack, 'ServiceName', { value: service.serviceName });
`;

/** A CDK app as a user writes one: constructs with their defaults, and the default synthesizer with its bootstrap. */
export const shopApp: ReadonlyMap<string, string> = new Map([
  ['cdk.json', JSON.stringify({ app: 'node app.mjs' })],
  ['app.mjs', APP],
]);
