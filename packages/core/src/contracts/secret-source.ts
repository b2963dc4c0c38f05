import type { Extension } from './extension.js';

/** A place where secrets live, by the scheme of its references: `ssm:/path`. The name is the scheme. */
export interface SecretSource extends Extension<'secret-source'> {
  /**
   * The secret's value. Never logged, cached or stored.
   * @param reference what follows the scheme and its colon
   * @throws OmniDeployError `secret-not-found`
   */
  resolve(reference: string, environment: Readonly<Record<string, string | undefined>>): Promise<string>;
}
