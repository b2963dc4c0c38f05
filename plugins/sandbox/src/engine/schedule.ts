import type { Dependencies } from '../template/order.js';

/**
 * Runs a step for each id, in parallel, each when those that it depends on are done.
 * After the first step that answers `false` no other begins, and the signal ends those that run.
 * Answers whether all were done.
 */
export const runInOrder = async (
  dependencies: Dependencies,
  step: (id: string, signal: AbortSignal) => Promise<boolean>,
  outside: AbortSignal,
): Promise<boolean> => {
  const controller = new AbortController();
  const signal = AbortSignal.any([controller.signal, outside]);
  const steps = new Map<string, Promise<boolean>>();
  const start = (id: string): Promise<boolean> => {
    const running = steps.get(id);
    if (running) return running;
    const promise = run(id);
    steps.set(id, promise);
    return promise;
  };
  const run = async (id: string): Promise<boolean> => {
    const before = [...(dependencies.get(id) ?? [])].filter((other) => dependencies.has(other));
    const areDone = (await Promise.all(before.map(start))).every(Boolean);
    if (!areDone || signal.aborted) return false;
    const isDone = await step(id, signal);
    if (!isDone) controller.abort();
    return isDone;
  };
  return (await Promise.all([...dependencies.keys()].map(start))).every(Boolean);
};

/** Like `runInOrder`, but a failed step only holds back those that wait for it. */
export const runAll = async (dependencies: Dependencies, step: (id: string) => Promise<boolean>): Promise<boolean> => {
  const steps = new Map<string, Promise<boolean>>();
  const start = (id: string): Promise<boolean> => {
    const running = steps.get(id) ?? run(id);
    steps.set(id, running);
    return running;
  };
  const run = async (id: string): Promise<boolean> => {
    const before = [...(dependencies.get(id) ?? [])].filter((other) => dependencies.has(other));
    return (await Promise.all(before.map(start))).every(Boolean) && step(id);
  };
  return (await Promise.all([...dependencies.keys()].map(start))).every(Boolean);
};
