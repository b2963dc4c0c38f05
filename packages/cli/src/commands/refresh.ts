import { event } from '@omnideploy/core';
import { defineCommand } from '../command/define.js';
import { operationFlags } from '../command/flags.js';
import { requestOf } from '../command/request.js';
import { renderDrift } from '../render/drift.js';
import { maskProperties } from '../render/mask.js';

export const refresh = defineCommand({
  summary: "Find what was changed behind the engine's back",
  description: 'With --stack no config file is needed.',
  flags: operationFlags,
  run: async (context) => {
    const { refresh } = await import('@omnideploy/core/pipeline');
    const { identity, drift } = await refresh(requestOf(context));
    for (const diagnostic of drift.diagnostics) context.reporter.event(event('diagnostic', diagnostic));
    return {
      data: { identity, drift: { ...drift, resources: maskProperties(drift.resources) } },
      text: (style) => renderDrift(drift, style),
    };
  },
});
