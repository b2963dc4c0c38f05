import type { Runtime } from '../../engine/runtime.js';
import type { ApiRequest } from '../request.js';

/** Answers one action: the members of its result, in the API's own names. */
export type Handler = (runtime: Runtime, request: ApiRequest) => Promise<object> | object;
