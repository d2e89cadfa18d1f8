import { readFileSync } from 'node:fs';
import type { SpeaksFor } from '../actions/single-sign-on.ts';
import { type SignOn, openIdSignOn } from './open-id.ts';

interface Settings extends SpeaksFor {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecretFile: string;
}

/** The sign-in service that was set up, if any. Its secret stands in a file of its own, never in the environment. */
export function signOnOf(
  signOn: Settings | undefined,
  baseUrl: string,
): { service: SignOn; speaksFor: SpeaksFor } | undefined {
  if (signOn === undefined) return undefined;
  const { issuer, clientId, clientSecretFile, organisation, domains } = signOn;
  const clientSecret = readFileSync(clientSecretFile, 'utf8').trim();
  return {
    service: openIdSignOn({ issuer, clientId, clientSecret, baseUrl }),
    speaksFor: { organisation, domains },
  };
}
