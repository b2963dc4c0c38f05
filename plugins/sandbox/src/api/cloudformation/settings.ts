import { required, text } from '../request.js';
import { changeableStack } from './find.js';
import type { Handler } from './handler.js';

export const updateTerminationProtection: Handler = (runtime, request) => {
  const stack = changeableStack(runtime, request);
  stack.terminationProtection = required(request.form, 'EnableTerminationProtection').toLowerCase() === 'true';
  return { StackId: stack.id };
};

/** No hooks run here. */
export const listHookResults: Handler = (_, { form }) => ({
  TargetType: text(form, 'TargetType'),
  TargetId: text(form, 'TargetId'),
  HookResults: [],
});
