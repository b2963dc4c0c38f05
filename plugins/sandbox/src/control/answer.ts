import type { Answer } from '../api/query.js';
import type { Runtime } from '../engine/runtime.js';
import { emptyCloud } from '../state/model.js';
import { countsOf } from './counts.js';
import { disturb } from './disturb.js';
import { CONTROL, CONTROL_HEADER, type ControlStatus, PRODUCT } from './paths.js';
import { DisturbanceRefused, readDisturbance } from './read-disturbance.js';

const json = (status: number, body: object): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
});

const statusOf = ({ cloud }: Runtime): ControlStatus => ({
  product: PRODUCT,
  processId: process.pid,
  ...countsOf(cloud),
  note: 'This is a sandbox: it keeps records of resources. No container runs.',
});

const reset = async (runtime: Runtime): Promise<void> => {
  const running = [...runtime.operations.values()];
  for (const { controller } of running) controller.abort();
  runtime.cloud.faults.delay = {};
  await Promise.all(running.map(({ done }) => done));
  Object.assign(runtime.cloud, emptyCloud(runtime.cloud.salt));
  await runtime.blobs.clear();
  runtime.save();
  await runtime.saved();
};

const disturbBy = async (runtime: Runtime, body: string): Promise<Answer> => {
  try {
    disturb(runtime, await readDisturbance(body));
  } catch (error) {
    if (error instanceof DisturbanceRefused) return json(400, { message: error.message });
    throw error;
  }
  return json(200, {});
};

/** Answers the sandbox's own API. `stop` is what ends the server, after the answer. */
export const answerControl = async (
  runtime: Runtime,
  request: { readonly path: string; readonly method: string; readonly isOwn: boolean; readonly body: string },
  stop: () => void,
): Promise<Answer> => {
  const { path, method } = request;
  if (path === CONTROL.status) return json(200, statusOf(runtime));
  if (method !== 'POST' || !request.isOwn) {
    return json(403, { message: `This needs a POST request with the header ${CONTROL_HEADER}.` });
  }
  if (path === CONTROL.reset) {
    await reset(runtime);
    return json(200, statusOf(runtime));
  }
  if (path === CONTROL.disturb) {
    const answer = await disturbBy(runtime, request.body);
    await runtime.saved();
    return answer;
  }
  if (path === CONTROL.stop) {
    setImmediate(stop);
    return json(200, statusOf(runtime));
  }
  return json(404, { message: `The sandbox has no ${path}.` });
};
