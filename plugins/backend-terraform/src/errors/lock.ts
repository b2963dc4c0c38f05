/** Who holds a state lock, as the engine tells it. */
export interface LockOwner {
  readonly id: string;
  /** `root@host` */
  readonly who: string;
  readonly created: string;
  /** `bucket/key`, or a file */
  readonly path: string;
  readonly operation: string;
}

/** The owner in the text of a lock error; undefined when there is none in it. */
export const lockOwnerIn = (text: string): LockOwner | undefined => {
  const field = (name: string): string => new RegExp(`^\\s*${name}:[ \\t]*(.*)$`, 'm').exec(text)?.[1]?.trim() ?? '';
  if (!text.includes('Lock Info:') || field('ID') === '') return undefined;
  const operation = field('Operation')
    .replace(/^OperationType/, '')
    .toLowerCase();
  return { id: field('ID'), who: field('Who'), created: field('Created'), path: field('Path'), operation };
};

/** The owner in a sentence. */
export const describeOwner = ({ id, who, created, path, operation }: LockOwner): string =>
  `${who || 'Someone'} has held the lock of ${path} since ${created || 'an unknown time'} for ${operation || 'an operation'} (lock ${id}).`;
