import { defineCommand } from '../command/define.js';

const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

export const completion = defineCommand({
  summary: 'Print a script that makes a shell complete commands, flags and names',
  examples: [
    'source <(omnideploy completion bash)',
    'source <(omnideploy completion zsh)',
    'omnideploy completion fish | source',
    'omnideploy completion powershell | Out-String | Invoke-Expression',
  ],
  flags: {},
  arguments: [{ name: 'shell', summary: 'The shell', required: true, options: shells }],
  run: async (context) => {
    const { completionScript } = await import('../completion/script.js');
    const script = completionScript(context.arguments.shell ?? '', context);
    return { data: { script }, text: () => script };
  },
});
