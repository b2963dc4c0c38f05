import type { ListenerArgs } from '@pulumi/aws/lb/listener.js';
import type { CfnListenerProps } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { define, type Text } from '../define.js';
import { type Tags, tagList } from '../tags.js';
import type { CloudFormation } from '../typing/cloudformation.js';
import type { Pulumi } from '../typing/pulumi.js';

/** A port of a load balancer and what happens to the requests that come there. */
export interface Listener {
  readonly loadBalancer: Text;
  readonly port: number;
  /** With HTTPS, the certificate of the listener and a policy of TLS versions and ciphers. */
  readonly tls?: { readonly certificate: Text; readonly policy: string };
  readonly action: ListenerAction;
  readonly tags?: Tags;
}

export type ListenerAction =
  /** To a target group. */
  | { readonly forward: Text }
  /** To the same address with HTTPS, for good (301). */
  | { readonly redirect: { readonly httpsPort: number } };

const REDIRECT_CODE = 'HTTP_301';

const cloudformationAction = (action: ListenerAction) =>
  'forward' in action
    ? { Type: 'forward', TargetGroupArn: action.forward }
    : {
        Type: 'redirect',
        RedirectConfig: { Protocol: 'HTTPS', Port: String(action.redirect.httpsPort), StatusCode: REDIRECT_CODE },
      };

const terraformAction = (action: ListenerAction) =>
  'forward' in action
    ? { type: 'forward', target_group_arn: action.forward }
    : {
        type: 'redirect',
        redirect: [{ protocol: 'HTTPS', port: String(action.redirect.httpsPort), status_code: REDIRECT_CODE }],
      };

const pulumiAction = (action: ListenerAction) =>
  'forward' in action
    ? { type: 'forward', targetGroupArn: action.forward }
    : {
        type: 'redirect',
        redirect: { protocol: 'HTTPS', port: String(action.redirect.httpsPort), statusCode: REDIRECT_CODE },
      };

export const listener = define<Listener, 'arn'>('aws.elasticloadbalancingv2.listener', {
  cloudformation: ({ loadBalancer, port, tls, action, tags }) => ({
    type: 'AWS::ElasticLoadBalancingV2::Listener',
    properties: {
      LoadBalancerArn: loadBalancer,
      Port: port,
      Protocol: tls ? 'HTTPS' : 'HTTP',
      Certificates: tls && [{ CertificateArn: tls.certificate }],
      SslPolicy: tls?.policy,
      DefaultActions: [cloudformationAction(action)],
      Tags: tagList(tags),
    } satisfies CloudFormation<CfnListenerProps>,
    outputs: { arn: 'Ref' },
  }),
  terraform: ({ loadBalancer, port, tls, action, tags }) => ({
    type: 'aws_lb_listener',
    properties: {
      load_balancer_arn: loadBalancer,
      port,
      protocol: tls ? 'HTTPS' : 'HTTP',
      certificate_arn: tls?.certificate,
      ssl_policy: tls?.policy,
      default_action: [terraformAction(action)],
      tags,
    },
    outputs: { arn: 'arn' },
  }),
  pulumi: ({ loadBalancer, port, tls, action, tags }) => ({
    type: 'aws:lb/listener:Listener',
    properties: {
      loadBalancerArn: loadBalancer,
      port,
      protocol: tls ? 'HTTPS' : 'HTTP',
      certificateArn: tls?.certificate,
      sslPolicy: tls?.policy,
      defaultActions: [pulumiAction(action)],
      tags,
    } satisfies Pulumi<ListenerArgs>,
    outputs: { arn: 'arn' },
  }),
});
