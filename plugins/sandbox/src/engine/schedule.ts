import type { Dependencies } from '../template/order.js';

/**
 * Runs a step for each id, in parallel, each when those that it depends on are done.
 * A step that answers `false` holds back those that wait for it. Answers whether all were done.
 */
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

/** Like `runAll`, but after the first failed step no other begins, and the signal ends those that run. */
export const runUntilFailure = (
  dependencies: Dependencies,
  step: (id: string, signal: AbortSignal) => Promise<boolean>,
  outside: AbortSignal,
): Promise<boolean> => {
  const controller = new AbortController();
  const signal = AbortSignal.any([controller.signal, outside]);
  return runAll(dependencies, async (id) => {
    const isDone = !signal.aborted && (await step(id, signal));
    if (!isDone) controller.abort();
    return isDone;
  });
};
