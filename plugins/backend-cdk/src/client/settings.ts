import { Agent } from 'node:https';
import { type Deployment, problem } from '@omnideploy/core';
import { retryStrategy } from './retry.js';

/** Milliseconds. */
const CONNECTION_TIMEOUT = 5_000;
const REQUEST_TIMEOUT = 60_000;

type Service = 'CLOUDFORMATION' | 'S3' | 'STS';

/** Nothing of the user's own AWS settings: what is not pinned here would be read from them. */
const sandboxed = (endpoint: string, accessKeyId: string, secretAccessKey: string) => ({
  endpoint,
  credentials: { accessKeyId, secretAccessKey },
  useFipsEndpoint: false,
  useDualstackEndpoint: false,
});

const given = (environment: Deployment['environment'], service: Service) => {
  const endpoint = environment[`AWS_ENDPOINT_URL_${service}`] ?? environment.AWS_ENDPOINT_URL;
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, AWS_PROFILE } = environment;
  const keys =
    !AWS_PROFILE && AWS_ACCESS_KEY_ID && AWS_SECRET_ACCESS_KEY
      ? {
          credentials: {
            accessKeyId: AWS_ACCESS_KEY_ID,
            secretAccessKey: AWS_SECRET_ACCESS_KEY,
            ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
          },
        }
      : {};
  return { ...keys, ...(endpoint ? { endpoint } : {}), ...(AWS_PROFILE ? { profile: AWS_PROFILE } : {}) };
};

/**
 * What every AWS client is made with. With `deployment.cloud` that is the only cloud that can be
 * reached; otherwise credentials come from where the AWS SDK looks for them.
 * @throws OmniDeployError `config-missing-key` without a region
 */
export const clientSettings = ({ identity, cloud, environment }: Deployment, service: Service) => {
  if (!identity.region)
    throw problem('config-missing-key', 'No AWS region is given.', {
      remedy: 'Add region to the config file, or pass --region, for example us-east-1.',
    });
  return {
    region: identity.region,
    retryStrategy: retryStrategy(),
    requestHandler: {
      connectionTimeout: CONNECTION_TIMEOUT,
      requestTimeout: REQUEST_TIMEOUT,
      // HTTPS_PROXY and NO_PROXY count from Node 24.5 on; older ones ignore the option.
      ...(cloud ? {} : { httpsAgent: new Agent({ keepAlive: true, proxyEnv: environment }) }),
    },
    ...(cloud ? sandboxed(cloud.endpoint, cloud.accessKeyId, cloud.secretAccessKey) : given(environment, service)),
  };
};
