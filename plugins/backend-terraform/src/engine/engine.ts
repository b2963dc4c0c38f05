/** The program that deploys: the user's own. */
export interface Engine {
  readonly name: 'Terraform' | 'OpenTofu';
  /** The executable's path. */
  readonly path: string;
  /** `1.11.4` */
  readonly version: string;
}

/** The oldest versions with S3 locking of its own (Terraform 1.10) and `-json` streams as read here (OpenTofu 1.8). */
export const OLDEST = { Terraform: '1.10', OpenTofu: '1.8' } as const;

/** Whether a version is `oldest` or newer. */
export const isAtLeast = (version: string, oldest: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldest.split('.').map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
};
