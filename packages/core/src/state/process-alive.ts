/** Whether a process of this machine is there. Signal 0 sends nothing: it only asks, on Windows too. */
export const isProcessAlive = (processId: number): boolean => {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
