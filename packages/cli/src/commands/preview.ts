import { EXIT, event } from '@omnideploy/core';
import { defineCommand } from '../command/define.js';
import { operationFlags } from '../command/flags.js';
import { requestOf } from '../command/request.js';
import { maskProperties } from '../render/mask.js';
import { countChanges, renderPreview } from '../render/preview.js';

export const preview = defineCommand({
  summary: 'Show what up would change, and change nothing',
  examples: ['omnideploy preview', 'omnideploy preview --json | jq .summary'],
  flags: {
    ...operationFlags,
    'fail-on-changes': { type: 'boolean', summary: 'Exit with 8 when there are changes' },
  },
  run: async (context) => {
    const { preview } = await import('@omnideploy/core/pipeline');
    const { identity, preview: result } = await preview(requestOf(context));
    for (const diagnostic of result.diagnostics) context.reporter.event(event('diagnostic', diagnostic));
    const changes = maskProperties(result.changes.filter(({ action }) => action !== 'none'));
    return {
      data: { identity, changes, summary: countChanges(changes) },
      text: (style) => renderPreview({ ...result, changes }, style),
      ...(context.flags['fail-on-changes'] && result.plan !== undefined ? { exitCode: EXIT.changes } : {}),
    };
  },
});
