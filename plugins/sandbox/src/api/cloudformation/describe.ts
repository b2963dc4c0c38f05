import type { Source } from '../../state/model.js';
import { isNoEcho } from '../../template/no-echo.js';
import { parseTemplate } from '../../template/parse.js';
import { ssmValue } from '../../template/ssm-parameters.js';

export const keyValues = (values: Readonly<Record<string, string>>): object[] =>
  Object.entries(values).map(([Key, Value]) => ({ Key, Value }));

/** The parameters of a stack or change set; NoEcho ones masked. */
export const describeParameters = (region: string, source: Source): object[] => {
  const definitions = parseTemplate(source.body).parameters;
  return Object.entries(source.parameters).map(([ParameterKey, value]) => {
    const definition = definitions[ParameterKey];
    const inner = /^AWS::SSM::Parameter::Value<(.+)>$/.exec(definition?.Type ?? '')?.[1];
    return {
      ParameterKey,
      ParameterValue: definition && isNoEcho(definition) ? '****' : value,
      ResolvedValue: inner === undefined ? undefined : ssmValue(value, inner, region),
    };
  });
};
