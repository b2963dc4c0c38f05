import { describe, expect, it } from '@jest/globals';
import { type TestCloud, withCloud } from '../testing/cloud.js';

const signedFor = (service: string) => ({
  authorization: `AWS4-HMAC-SHA256 Credential=sandbox/20260101/eu-west-1/${service}/aws4_request, Signature=0`,
  'content-type': 'application/x-www-form-urlencoded',
});

const post = async ({ server }: TestCloud, body: string, service = 'cloudformation') => {
  const answer = await fetch(server.endpoint, { method: 'POST', headers: signedFor(service), body });
  return { status: answer.status, text: await answer.text() };
};

describe('a malformed request', () => {
  it.each(['constructor', 'toString', '__proto__', ''])('asks for no action called %j', (action) =>
    withCloud(async (cloud) => {
      const { status, text } = await post(cloud, `Action=${action}`);
      expect(status).toBe(400);
      expect(text).toContain('<Code>InvalidAction</Code>');
    })(),
  );

  it(
    'asks for no service whose name objects inherit',
    withCloud(async (cloud) => {
      const { status, text } = await post(cloud, 'Action=x', 'constructor');
      expect(status).toBe(400);
      expect(text).toContain('<Code>UnknownService</Code>');
    }),
  );

  it(
    'is one for an address that cannot be read',
    withCloud(async ({ server }) => {
      const answer = await fetch(`${server.endpoint}/%zz`);
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain('<Code>InvalidURI</Code>');
    }),
  );

  it.each(['abc', '-1', '0', '101'])('asks for %s drifts at once', (size) =>
    withCloud(async (cloud) => {
      await cloud.create('demo', { Resources: { A: { Type: 'AWS::ECS::Cluster' } } });
      const { status, text } = await post(
        cloud,
        `Action=DescribeStackResourceDrifts&StackName=demo&MaxResults=${size}`,
      );
      expect(status).toBe(400);
      expect(text).toContain('Member must have value between 1 and 100');
    })(),
  );

  it(
    'uses a token whose name objects inherit like any other',
    withCloud(async (cloud) => {
      await cloud.create('demo', { Resources: { A: { Type: 'AWS::ECS::Cluster' } } });
      const token = 'ClientRequestToken=constructor';
      expect((await post(cloud, `Action=DeleteStack&StackName=demo&${token}`)).status).toBe(200);
    }),
  );

  it.each([
    ['nothing', 'null', 'A disturbance is a JSON object.'],
    ['no JSON', '{', 'A disturbance is sent as JSON.'],
    ['no kind', '{}', 'A disturbance is of kind fail, delay or drift.'],
    ['no type', '{"kind":"fail"}', 'It needs the type of the resources'],
    ['a misspelt type', '{"kind":"fail","type":"AWS::ECS::Servcie"}', 'There is no resource type AWS::ECS::Servcie.'],
    ['a count below 0', '{"kind":"fail","type":"AWS::ECS::Service","times":-1}', '`times` is a whole number'],
    ['a delay that is no number', '{"kind":"delay","type":"AWS::ECS::Service","milliseconds":"5"}', '`milliseconds`'],
    ['a drift of nothing', '{"kind":"drift"}', 'A drift needs a stack and a resource.'],
  ])('disturbs with %s', (_, body, message) =>
    withCloud(async ({ server }) => {
      const headers = { 'x-omnideploy-sandbox': '1' };
      const answer = await fetch(`${server.endpoint}/_omnideploy/disturb`, { method: 'POST', headers, body });
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain(message);
    })(),
  );
});
