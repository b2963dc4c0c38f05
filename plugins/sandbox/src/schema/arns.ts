/** Where no pattern is published, or ARNs have more in them. `NAME` stands for the resource's name or id. */
const FORMS: Record<string, string> = {
  'AWS::ApplicationAutoScaling::ScalableTarget': 'arn:aws:application-autoscaling:REGION:ACCOUNT:scalable-target/NAME',
  'AWS::ApplicationAutoScaling::ScalingPolicy':
    'arn:aws:autoscaling:REGION:ACCOUNT:scalingPolicy:UUID:resource/ecs/NAME:policyName/NAME',
  'AWS::CertificateManager::Certificate': 'arn:aws:acm:REGION:ACCOUNT:certificate/UUID',
  'AWS::ECS::Service': 'arn:aws:ecs:REGION:ACCOUNT:service/CLUSTER/NAME',
  'AWS::ECS::TaskDefinition': 'arn:aws:ecs:REGION:ACCOUNT:task-definition/NAME:REVISION',
  'AWS::ElasticLoadBalancingV2::Listener': 'arn:aws:elasticloadbalancing:REGION:ACCOUNT:listener/app/NAME/HEX/HEX',
  'AWS::ElasticLoadBalancingV2::ListenerRule':
    'arn:aws:elasticloadbalancing:REGION:ACCOUNT:listener-rule/app/NAME/HEX/HEX/HEX',
  'AWS::ElasticLoadBalancingV2::LoadBalancer': 'arn:aws:elasticloadbalancing:REGION:ACCOUNT:loadbalancer/app/NAME/HEX',
  'AWS::ElasticLoadBalancingV2::TargetGroup': 'arn:aws:elasticloadbalancing:REGION:ACCOUNT:targetgroup/NAME/HEX',
  'AWS::IAM::InstanceProfile': 'arn:aws:iam::ACCOUNT:instance-profile/NAME',
  'AWS::IAM::ManagedPolicy': 'arn:aws:iam::ACCOUNT:policy/NAME',
  'AWS::Lightsail::Container': 'arn:aws:lightsail:REGION:ACCOUNT:ContainerService/UUID',
  'AWS::Logs::LogGroup': 'arn:aws:logs:REGION:ACCOUNT:log-group:NAME:*',
  'AWS::RDS::DBInstance': 'arn:aws:rds:REGION:ACCOUNT:db:NAME',
  'AWS::SecretsManager::Secret': 'arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME-LETTERS',
};

/** Services whose ARNs name no region. */
const GLOBAL = new Set(['iam', 'cloudfront', 'route53']);

/** Services whose ARNs call them otherwise than their resource types do. */
const SERVICES: Record<string, string> = {
  ApiGatewayV2: 'apigateway',
  BedrockAgentCore: 'bedrock-agentcore',
  CertificateManager: 'acm',
  Cognito: 'cognito-idp',
  EFS: 'elasticfilesystem',
  ElasticLoadBalancingV2: 'elasticloadbalancing',
  StepFunctions: 'states',
};

const kebab = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

/** A published pattern, `arn:${Partition}:sns:${Region}:${Account}:${TopicName}`, with our words. */
const fromPublished = (pattern: string): string =>
  pattern
    .replace('${Partition}', 'aws')
    .replace('${Region}', 'REGION')
    .replace('${Account}', 'ACCOUNT')
    .replaceAll(/\$\{[^}]*\}/g, 'NAME');

/** The pattern of a type's ARN, with words in capitals to fill in. */
export const arnForm = (type: string, published: string | undefined): string => {
  const form = FORMS[type] ?? (published && fromPublished(published));
  if (form !== undefined) return form;
  const [, service = 'service', kind = 'resource'] = type.split('::');
  const name = SERVICES[service] ?? service.toLowerCase();
  return `arn:aws:${name}:${GLOBAL.has(name) ? '' : 'REGION'}:ACCOUNT:${kebab(kind)}/NAME`;
};
