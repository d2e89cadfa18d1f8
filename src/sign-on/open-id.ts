import * as client from 'openid-client';
import { z } from 'zod';
import type { Identity } from '../actions/single-sign-on.ts';

/** What is remembered, sealed in a cookie, while somebody is away at their organisation's sign-in. */
export interface Kept {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** The way to an organisation's own sign-in service, and back. */
export interface SignOn {
  readonly start: (isFresh: boolean) => Promise<{ url: string; kept: Kept }>;
  readonly finish: (query: string, kept: Kept) => Promise<Identity>;
}

/** The service vouches for a second factor in one of these words (RFC 8176 and common profiles). */
const secondFactorAcr = new Set([
  'https://refeds.org/profile/mfa',
  'http://schemas.openid.net/pape/policies/2007/06/multi-factor',
  'phr',
  'phrh',
]);

/** How somebody showed who they are, and when: said by itself by some services, and by others only when asked. */
const proofs = JSON.stringify({ id_token: { amr: null, acr: null, auth_time: null } });

const freshSeconds = 300;

const Claims = z.object({
  iss: z.string(),
  sub: z.string(),
  amr: z.array(z.string()).optional(),
  acr: z.string().optional(),
  auth_time: z.number().optional(),
});
const Address = z.object({ email: z.string().optional(), email_verified: z.boolean().optional() });

/** OpenID Connect with discovery, PKCE, state and nonce. Nothing is asked of the service before somebody wants in. */
export function openIdSignOn(asked: {
  issuer: string;
  clientId: string;
  clientSecret: string;
  baseUrl: string;
  /** Another way to the service than straight over the net. */
  fetch?: client.CustomFetch;
}): SignOn {
  const { issuer, clientId, clientSecret, baseUrl, fetch } = asked;
  const redirectUri = `${baseUrl}/single-sign-on/answer`;
  let known: Promise<client.Configuration> | undefined;
  const service = async (): Promise<client.Configuration> => {
    known ??= client.discovery(new URL(issuer), clientId, clientSecret, undefined, {
      timeout: 10,
      ...(fetch && { [client.customFetch]: fetch }),
    });
    try {
      return await known;
    } catch (error) {
      known = undefined; // asked anew by whoever comes next
      throw error;
    }
  };
  return {
    start: async (isFresh) => {
      const kept = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const configuration = await service();
      const askProofs = configuration.serverMetadata().claims_parameter_supported === true;
      const url = client.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope: 'openid email',
        state: kept.state,
        nonce: kept.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(kept.verifier),
        code_challenge_method: 'S256',
        ...(askProofs ? { claims: proofs } : {}),
        ...(isFresh ? { prompt: 'login', max_age: '0' } : {}),
      });
      return { url: url.href, kept };
    },
    finish: async (query, { state, nonce, verifier }) => {
      const configuration = await service();
      const returned = new URL(`${redirectUri}?${query}`);
      const tokens = await client.authorizationCodeGrant(configuration, returned, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
      });
      const claims = Claims.parse(tokens.claims());
      const inToken = Address.parse(tokens.claims());
      const address =
        inToken.email === undefined
          ? Address.parse(
              await client.fetchUserInfo(configuration, tokens.access_token, claims.sub),
            )
          : inToken;
      return {
        issuer: claims.iss,
        subject: claims.sub,
        verifiedEmail:
          address.email_verified === true ? address.email?.trim().toLowerCase() : undefined,
        hasSecondFactor:
          claims.amr?.includes('mfa') === true || secondFactorAcr.has(claims.acr ?? ''),
        isFresh: Date.now() / 1000 - (claims.auth_time ?? 0) < freshSeconds,
      };
    },
  };
}
