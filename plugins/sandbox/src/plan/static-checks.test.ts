import { ListStacksCommand, ValidateTemplateCommand } from '@aws-sdk/client-cloudformation';
import { describe, expect, it } from '@jest/globals';
import { withCloud } from '../testing/cloud.js';
import { cluster, templateWith } from '../testing/templates.js';

const never = { Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } } };

const wrong: [what: string, template: object, message: string][] = [
  [
    'an unknown name in a branch that is not taken',
    templateWith({ A: cluster({ ClusterName: { 'Fn::If': ['Never', { Ref: 'Nope' }, 'x'] } }) }, never),
    'Template format error: Unresolved resource dependencies [Nope] in the Resources block of the template',
  ],
  [
    'an unknown name in a resource that is not made',
    templateWith(
      { A: cluster(), B: cluster({ ClusterName: { 'Fn::Sub': '${Nope}' } }, { Condition: 'Never' }) },
      never,
    ),
    'Unresolved resource dependencies [Nope] in the Resources block',
  ],
  [
    'an unknown dependency',
    templateWith({ A: cluster({}, { DependsOn: ['A1', 'A2'] }) }),
    'Unresolved resource dependencies [A1, A2] in the Resources block',
  ],
  [
    'an unknown condition',
    templateWith({ A: cluster({ ClusterName: { 'Fn::If': ['Nope', 'x', 'y'] } }) }),
    'unresolved condition dependency Nope in the Resources block',
  ],
  [
    'an unknown mapping',
    templateWith({ A: cluster({ ClusterName: { 'Fn::FindInMap': ['Nope', 'x', 'y'] } }) }),
    "Mapping named 'Nope' is not present in the 'Mappings' section of template.",
  ],
  [
    'a condition that looks at a resource',
    templateWith({ A: cluster() }, { Conditions: { C: { 'Fn::Equals': [{ Ref: 'A' }, 'x'] } } }),
    'Unresolved dependencies [A]. Cannot reference resources in the Conditions block of the template',
  ],
  [
    'a circle',
    templateWith({ A: cluster({ ClusterName: { Ref: 'B' } }), B: cluster({}, { DependsOn: 'A' }) }),
    'Circular dependency between resources: [A, B]',
  ],
];

describe('a template with', () => {
  it.each(wrong)('%s is wrong whatever its parameters are', (_, template, message) =>
    withCloud(async ({ client, propose }) => {
      const validation = client.send(new ValidateTemplateCommand({ TemplateBody: JSON.stringify(template) }));
      await expect(validation).rejects.toMatchObject({
        name: 'ValidationError',
        message: expect.stringContaining(message),
      });
      await expect(propose('demo', template, { ChangeSetType: 'CREATE' })).rejects.toThrow(message);
      expect((await client.send(new ListStacksCommand({}))).StackSummaries ?? []).toEqual([]);
    })(),
  );
});
