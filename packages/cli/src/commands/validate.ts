import { event, type Host } from '@omnideploy/core';
import { defineCommand } from '../command/define.js';
import { stackFlags } from '../command/flags.js';
import { requestOf } from '../command/request.js';

const looked = {
  config: 'The target and the backend are not installed, so the file alone was checked.',
  target: 'The target accepts it. No backend was named.',
  plan: 'Target and backend accept it.',
  engine: "Target, backend and the engine's own validator accept it.",
} as const;

export const validate = defineCommand({
  summary: 'Check a config file without reaching any cloud',
  examples: ['omnideploy validate', 'omnideploy validate --target ecs --backend cdk --deep'],
  flags: { ...stackFlags, deep: { type: 'boolean', summary: "Run the engine's own validator too" } },
  run: async (context) => {
    const { validate } = await import('@omnideploy/core/pipeline');
    const request = requestOf(context);
    // Diagnostics come with the answer, once: the events that tell of them are left out.
    const host: Host = {
      emit: (one) => {
        if (one.code !== 'diagnostic') request.host.emit(one);
      },
      get signal() {
        return request.host.signal;
      },
    };
    const { file, checked, diagnostics } = await validate({ ...request, host }, { deep: context.flags.deep ?? false });
    const problems = diagnostics.filter(({ severity }) => severity === 'error');
    for (const diagnostic of diagnostics)
      if (!problems.includes(diagnostic)) context.reporter.event(event('diagnostic', diagnostic));
    const valid = problems.length === 0;
    return {
      data: { file, valid, checked },
      text: () => (valid ? `${file} is valid. ${looked[checked]}` : ''),
      problems,
    };
  },
});
