/** A template with the resources, and whatever else of it a test needs. */
export const templateWith = (Resources: Record<string, object>, more: object = {}): object => ({ Resources, ...more });

export const cluster = (properties: object = {}, more: object = {}): object => ({
  Type: 'AWS::ECS::Cluster',
  Properties: properties,
  ...more,
});

export const logGroup = (properties: object = {}, more: object = {}): object => ({
  Type: 'AWS::Logs::LogGroup',
  Properties: properties,
  ...more,
});

/** Three resources in a row: the service needs both of the others. */
export const serviceTemplate = ({ replicas = 1, cpu = '256' } = {}): object =>
  templateWith({
    Cluster: cluster({ ClusterName: 'api' }),
    Task: {
      Type: 'AWS::ECS::TaskDefinition',
      Properties: { Family: 'api', Cpu: cpu, ContainerDefinitions: [{ Name: 'app', Image: 'nginx' }] },
    },
    Service: {
      Type: 'AWS::ECS::Service',
      Properties: { Cluster: { Ref: 'Cluster' }, TaskDefinition: { Ref: 'Task' }, DesiredCount: replicas },
    },
  });
