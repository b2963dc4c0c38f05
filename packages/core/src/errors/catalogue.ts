import { EXIT, type ExitCode } from './exit-codes.js';

/** One kind of error: all that there is to say about it, as data. `docs/errors.md` is made from this. */
export interface ErrorEntry {
  readonly exitCode: ExitCode;
  readonly title: string;
  /** When it happens and what to do, for the documentation. */
  readonly about: string;
}

const entry = (exitCode: ExitCode, title: string, about: string): ErrorEntry => ({ exitCode, title, about });

export const catalogue = {
  'config-not-found': entry(
    EXIT.configuration,
    'No config file',
    'The file given with --config does not exist, or none of the default names is in the working directory. Name the file with --config, or create deploy.yaml.',
  ),
  'config-unreadable': entry(
    EXIT.configuration,
    'The config file cannot be read',
    'The path is a directory, the file is not text, or permissions forbid reading it.',
  ),
  'config-too-large': entry(
    EXIT.configuration,
    'The config file is too large',
    'A config file holds at most 1 MiB. A larger one is probably another file.',
  ),
  'config-empty': entry(
    EXIT.configuration,
    'The config file is empty',
    'There is nothing in it, or only comments. The smallest config has a name, an image and one port.',
  ),
  'config-syntax': entry(
    EXIT.configuration,
    'The config file is not valid YAML or JSON',
    'The text cannot be parsed at the place shown. Mend it there; most often it is the indentation, a missing quote or a tab.',
  ),
  'config-unknown-key': entry(
    EXIT.configuration,
    'A key that does not exist',
    'The key is not part of the schema. The nearest valid key is named when there is one.',
  ),
  'config-missing-key': entry(EXIT.configuration, 'A required key is missing', 'Add the key where the error points.'),
  'config-type': entry(
    EXIT.configuration,
    'A value of the wrong type',
    'The schema wants another type at this place: a number, a list, a map.',
  ),
  'config-value': entry(
    EXIT.configuration,
    'A value that is not allowed',
    'The value has the right type but is out of range, does not match the pattern, or is not one of the allowed ones.',
  ),
  'config-variable-unset': entry(
    EXIT.configuration,
    'An environment variable is not set',
    'The file uses ${VARIABLE} and the environment does not have it. Set it, or give a default: ${VARIABLE:-default}.',
  ),
  'config-variable-syntax': entry(
    EXIT.configuration,
    'A variable that cannot be read',
    'Forms are ${NAME}, ${NAME:-default}, ${NAME-default} and ${pulumi:key}. A literal dollar sign is $$.',
  ),
  'adapter-ambiguous': entry(
    EXIT.configuration,
    'The file fits two adapters',
    'Two adapters claim the file equally. Say which one to use with --runtime.',
  ),
  'adapter-none': entry(
    EXIT.configuration,
    'No adapter reads this file',
    'None of the installed adapters recognises the file. Say which one to use with --runtime, or install one.',
  ),
  'stack-name': entry(
    EXIT.configuration,
    'A stack name that cannot be used',
    'A stack name has letters, digits and inner hyphens, at most 63.',
  ),
  'stack-unknown': entry(
    EXIT.configuration,
    'No stack of that name is known here',
    'The index on this machine does not list it. Pass --config, or --backend and --region to look for it where the engine keeps it.',
  ),
  'flag-invalid': entry(
    EXIT.configuration,
    'A flag or argument that cannot be used',
    'The command line has an unknown flag, a missing value or two flags that exclude each other.',
  ),
  'confirmation-needed': entry(
    EXIT.configuration,
    'Confirmation is needed and nobody can be asked',
    'There is no terminal. Pass --yes to go ahead without a question.',
  ),
  'deployment-failed': entry(
    EXIT.deployment,
    'The deployment failed',
    'The engine or the platform refused a resource. The first reason shown is the cause; the others follow from it.',
  ),
  'stack-not-found': entry(
    EXIT.deployment,
    'The stack does not exist',
    'Nothing is deployed under this name with this backend in this region.',
  ),
  'stack-unusable': entry(
    EXIT.deployment,
    'The stack is in a state that allows no change',
    'An earlier operation left it unfinished. The message says what ends that state.',
  ),
  'engine-unreachable': entry(
    EXIT.deployment,
    'The platform cannot be reached',
    'There is no network, a proxy is in the way, or the endpoint does not answer.',
  ),
  'credentials-missing': entry(
    EXIT.credentials,
    'No credentials',
    'The platform wants credentials and none were found. The message says where they were looked for.',
  ),
  'credentials-refused': entry(
    EXIT.credentials,
    'The credentials were refused',
    'They are expired, wrong, or do not allow the action named in the message.',
  ),
  'extension-not-installed': entry(
    EXIT.missing,
    'A plugin is not installed',
    'The target, backend or adapter is known but not installed. The message has the command that installs it.',
  ),
  'extension-unknown': entry(
    EXIT.configuration,
    'No such target, backend or adapter',
    'The name is not one of the installed or known ones. The nearest is named when there is one.',
  ),
  'extension-clash': entry(
    EXIT.configuration,
    'Two packages claim one name',
    'Two installed packages offer the same target, backend or adapter. Uninstall one of them.',
  ),
  'extension-api': entry(
    EXIT.missing,
    'A plugin was built for another version',
    'The plugin and this OmniDeploy do not speak the same version of the contracts. Upgrade the one that the message names.',
  ),
  'extension-broken': entry(
    EXIT.unexpected,
    'A plugin does not work',
    'The package threw while loading or does not export what its manifest says. Upgrade, reinstall or uninstall it.',
  ),
  'plugins-unreadable': entry(
    EXIT.unexpected,
    'The list of installed plugins cannot be read',
    'The file in which the installed plugins are noted is damaged. Mend or delete it.',
  ),
  'plugin-command': entry(
    EXIT.unexpected,
    'A command of a plugin failed',
    "The message is the command's own, and so is the exit code.",
  ),
  'tool-missing': entry(
    EXIT.missing,
    'A program is not installed',
    'The engine needs a program that was not found. The message says which and how to get it.',
  ),
  'combination-refused': entry(
    EXIT.refused,
    'This combination cannot work',
    'The target cannot honour a field, or the backend cannot make what the target needs. Nothing was touched. The message names the nearest thing that works.',
  ),
  'field-ignored': entry(
    EXIT.success,
    'A field has no effect here',
    'A warning: the target accepts the field and does nothing with it.',
  ),
  'value-adjusted': entry(
    EXIT.success,
    'Worth knowing',
    'A note: the nearest size that the platform has was taken, or a value has no effect beside the others.',
  ),
  'secret-not-found': entry(
    EXIT.configuration,
    'A secret cannot be found',
    'The place that the reference names has no such secret. Its value was not looked for anywhere else.',
  ),
  'stack-locked': entry(
    EXIT.conflict,
    'Another run is changing the stack',
    'Wait until it ends, or stop it. The message says who and since when, as far as the engine tells.',
  ),
  'changed-since-preview': entry(
    EXIT.conflict,
    'The stack has changed since the preview',
    'What was shown is no longer what would happen, so nothing was applied. Run the command again.',
  ),
  'changes-found': entry(
    EXIT.changes,
    'There are changes',
    'preview --fail-on-changes found that the deployed stack and the config differ.',
  ),
  interrupted: entry(
    EXIT.interrupted,
    'Interrupted',
    'The user pressed Ctrl-C. The message says what state the engine left.',
  ),
  'disk-error': entry(
    EXIT.unexpected,
    'A file cannot be written',
    'The disk is full, or the folder cannot be written to. What was there before is unharmed.',
  ),
  unexpected: entry(
    EXIT.unexpected,
    'A bug in OmniDeploy',
    'Something happened that the program does not expect. Please report it with the stack trace.',
  ),
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof catalogue;

/** The entry of a code; none of a third party's own. */
export const entryOf = (code: string): ErrorEntry | undefined =>
  Object.hasOwn(catalogue, code) ? catalogue[code as ErrorCode] : undefined;
