/**
 * `npm run engines`: gets what suites need beyond npm, once for each version, outside the checkout.
 * Prints a line `VARIABLE=path` for each; the suites find the same paths by themselves.
 */
import { SetupError } from '../setup/setup-error.mjs';
import { engines } from './engines.mjs';
import { locateEngine } from './locate.mjs';
import { providedExecutable } from './provided.mjs';
import { providePythonProgram } from './python.mjs';
import { terraformMirror } from './terraform-mirror.mjs';

const environment = process.env;

/** @param {import('./engines.mjs').Engine} engine */
const provide = ({ command, variable, requirements }) => {
  if (!requirements || environment[variable] || providedExecutable(requirements, environment)) return;
  console.error(`Installing ${command} ...`);
  providePythonProgram(command, requirements, environment);
};

for (const name of /** @type {import('./engines.mjs').EngineName[]} */ (Object.keys(engines))) {
  /** @type {import('./engines.mjs').Engine} */
  const engine = engines[name];
  try {
    provide(engine);
    const executable = locateEngine(name, environment);
    if (!executable) {
      throw new SetupError(`${name} was not found or does not run: ${engine.instructions ?? `see ${engine.variable}`}`);
    }
    console.log(`${engine.variable}=${executable}`);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

const mirror = terraformMirror(environment);
if (mirror) console.log(`OMNIDEPLOY_TERRAFORM_MIRROR=${mirror}`);
else console.error('No folder of Terraform providers was found; Terraform will download them.');
