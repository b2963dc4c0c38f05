/** Where ARNs are not `arn:aws:service:region:account:kind/name`. `NAME` stands for the resource's name or id. */
const FORMS: Record<string, string> = {
  'AWS::ApplicationAutoScaling::ScalableTarget': 'arn:aws:application-autoscaling:REGION:ACCOUNT:scalable-target/NAME',
  'AWS::ApplicationAutoScaling::ScalingPolicy':
    'arn:aws:autoscaling:REGION:ACCOUNT:scalingPolicy:UUID:resource/ecs/NAME:policyName/NAME',
  'AWS::BedrockAgentCore::Runtime': 'arn:aws:bedrock-agentcore:REGION:ACCOUNT:runtime/NAME',
  'AWS::CertificateManager::Certificate': 'arn:aws:acm:REGION:ACCOUNT:certificate/UUID',
  'AWS::CloudWatch::Alarm': 'arn:aws:cloudwatch:REGION:ACCOUNT:alarm:NAME',
  'AWS::DynamoDB::Table': 'arn:aws:dynamodb:REGION:ACCOUNT:table/NAME',
  'AWS::ECS::Service': 'arn:aws:ecs:REGION:ACCOUNT:service/CLUSTER/NAME',
  'AWS::ECS::TaskDefinition': 'arn:aws:ecs:REGION:ACCOUNT:task-definition/NAME:REVISION',
  'AWS::EFS::FileSystem': 'arn:aws:elasticfilesystem:REGION:ACCOUNT:file-system/NAME',
  'AWS::ElasticLoadBalancingV2::Listener': 'arn:aws:elasticloadbalancing:REGION:ACCOUNT:listener/app/NAME/HEX/HEX',
  'AWS::ElasticLoadBalancingV2::ListenerRule':
    'arn:aws:elasticloadbalancing:REGION:ACCOUNT:listener-rule/app/NAME/HEX/HEX/HEX',
  'AWS::ElasticLoadBalancingV2::LoadBalancer': 'arn:aws:elasticloadbalancing:REGION:ACCOUNT:loadbalancer/app/NAME/HEX',
  'AWS::ElasticLoadBalancingV2::TargetGroup': 'arn:aws:elasticloadbalancing:REGION:ACCOUNT:targetgroup/NAME/HEX',
  'AWS::Events::Rule': 'arn:aws:events:REGION:ACCOUNT:rule/NAME',
  'AWS::IAM::InstanceProfile': 'arn:aws:iam::ACCOUNT:instance-profile/NAME',
  'AWS::IAM::ManagedPolicy': 'arn:aws:iam::ACCOUNT:policy/NAME',
  'AWS::KMS::Key': 'arn:aws:kms:REGION:ACCOUNT:key/NAME',
  'AWS::Lambda::Function': 'arn:aws:lambda:REGION:ACCOUNT:function:NAME',
  'AWS::Lightsail::Container': 'arn:aws:lightsail:REGION:ACCOUNT:ContainerService/UUID',
  'AWS::Logs::LogGroup': 'arn:aws:logs:REGION:ACCOUNT:log-group:NAME:*',
  'AWS::RDS::DBInstance': 'arn:aws:rds:REGION:ACCOUNT:db:NAME',
  'AWS::S3::Bucket': 'arn:aws:s3:::NAME',
  'AWS::SecretsManager::Secret': 'arn:aws:secretsmanager:REGION:ACCOUNT:secret:NAME-LETTERS',
  'AWS::SNS::Topic': 'arn:aws:sns:REGION:ACCOUNT:NAME',
  'AWS::SQS::Queue': 'arn:aws:sqs:REGION:ACCOUNT:NAME',
};

/** Services whose ARNs name no region. */
const GLOBAL = new Set(['iam', 'cloudfront', 'route53']);

const kebab = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

/** The pattern of a type's ARN, with words in capitals to fill in. */
export const arnForm = (type: string): string => {
  const [, service = 'service', kind = 'resource'] = type.split('::');
  const name = service.toLowerCase();
  return FORMS[type] ?? `arn:aws:${name}:${GLOBAL.has(name) ? '' : 'REGION'}:ACCOUNT:${kebab(kind)}/NAME`;
};
