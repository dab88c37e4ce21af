import type { PersonalData } from '@dansmazone/contract/account'
import type { Locale } from '@dansmazone/contract/vocabulary'
import type { Database } from '#db/client.ts'
import { deviceOf } from './device.ts'
import { nameAsked } from './members.ts'

type Part = { part: string; why: string; keptFor: string; sql: string }

const untilErasure = {
  fr: 'Jusqu’à l’effacement du compte',
  en: 'Until the account is erased',
}
const whileMember = {
  fr: 'Jusqu’à la fin de l’adhésion ou du compte',
  en: 'Until membership or account ends',
}

/** Everything that is held under an account's id or address; a test goes through the tables that refer to accounts. */
const parts = (language: 'fr' | 'en'): Part[] => {
  const say = (fr: string, en: string) => (language === 'en' ? en : fr)
  return [
    {
      part: 'account',
      why: say('Vous reconnaître et vous écrire', 'To know you and to write to you'),
      keptFor: untilErasure[language],
      sql: `SELECT id, email, email_verified, name, role, locale, image, coalesce(two_factor_enabled, false) AS two_factor,
          erasure_asked_at, created_at, updated_at FROM accounts WHERE id = $1`,
    },
    {
      part: 'credentials',
      why: say(
        'Vérifier votre mot de passe, dont seule une empreinte est gardée',
        'To check your password, of which only a digest is kept',
      ),
      keptFor: untilErasure[language],
      sql: 'SELECT provider_id, created_at, updated_at FROM credentials WHERE user_id = $1',
    },
    {
      part: 'sessions',
      why: say('Vous garder connecté', 'To keep you signed in'),
      keptFor: say('Trente jours après la dernière visite', 'Thirty days after the last visit'),
      sql: 'SELECT id, user_agent, created_at, updated_at, expires_at FROM sessions WHERE user_id = $1 ORDER BY created_at',
    },
    {
      part: 'passkeys',
      why: say('Vous connecter sans mot de passe', 'To sign you in without a password'),
      keptFor: say('Jusqu’à leur retrait', 'Until they are taken away'),
      sql: 'SELECT id, name, device_type, backed_up, created_at FROM passkeys WHERE user_id = $1 ORDER BY created_at',
    },
    {
      part: 'twoFactors',
      why: say('Demander un code à la connexion', 'To ask for a code at sign-in'),
      keptFor: say('Jusqu’à son retrait', 'Until it is taken away'),
      sql: 'SELECT verified, locked_until FROM two_factors WHERE user_id = $1',
    },
    {
      part: 'members',
      why: say('Vous donner accès à vos commerces', 'To give you access to your shops'),
      keptFor: whileMember[language],
      sql: `SELECT m.merchant_id, s.name AS merchant, m.role, m.created_at
        FROM members m JOIN merchant_sheets s ON s.id = m.merchant_id WHERE m.account_id = $1 ORDER BY m.created_at`,
    },
    {
      part: 'invitations',
      why: say('Inviter quelqu’un, ou vous inviter', 'To invite someone, or you'),
      keptFor: say('Quatre-vingt-dix jours', 'Ninety days'),
      sql: `SELECT i.merchant_id, s.name AS merchant, i.role, i.invited_by = $1 AS sent_by_you,
          CASE WHEN i.email = (SELECT email FROM accounts WHERE id = $1) THEN i.email END AS email, i.created_at, i.expires_at
        FROM invitations i JOIN merchant_sheets s ON s.id = i.merchant_id
        WHERE i.invited_by = $1 OR i.email = (SELECT email FROM accounts WHERE id = $1) ORDER BY i.created_at`,
    },
    {
      part: 'joinRequests',
      why: say('Répondre à vos demandes', 'To answer what you asked'),
      keptFor: untilErasure[language],
      sql: `SELECT r.merchant_id, ${nameAsked} AS merchant, r.message, r.state, r.created_at, r.decided_at, r.decided_by = $1 AS decided_by_you
        FROM join_requests r JOIN merchant_sheets s ON s.id = r.merchant_id
        WHERE r.account_id = $1 OR r.decided_by = $1 ORDER BY r.created_at`,
    },
    {
      part: 'termsAcceptances',
      why: say(
        'Prouver quelles conditions ont été acceptées',
        'To prove which terms were accepted',
      ),
      keptFor: say(
        'La vie du commerce ; sans votre nom après l’effacement',
        'As long as the shop; without your name once erased',
      ),
      sql: 'SELECT merchant_id, document, version, accepted_at FROM terms_acceptances WHERE account_id = $1 ORDER BY accepted_at',
    },
    {
      part: 'edits',
      why: say('L’historique des commerces', 'The history of shops'),
      keptFor: say(
        'La vie du commerce ; sans votre nom après l’effacement',
        'As long as the shop; without your name once erased',
      ),
      sql: 'SELECT merchant_id, product_id, origin, act, changes, at FROM edits WHERE account_id = $1 ORDER BY id',
    },
    {
      part: 'reviews',
      why: say('Les décisions de l’équipe', 'Decisions of the staff'),
      keptFor: say(
        'La durée que la loi demande ; sans votre nom après l’effacement',
        'As long as the law asks; without your name once erased',
      ),
      sql: 'SELECT merchant_id, product_id, decision, reason_code, reason, decided_at FROM reviews WHERE decided_by = $1 ORDER BY decided_at',
    },
    {
      part: 'imports',
      why: say('Suivre et défaire vos imports', 'To follow and undo your imports'),
      keptFor: say(
        'La vie du commerce ; sans votre nom après l’effacement',
        'As long as the shop; without your name once erased',
      ),
      sql: 'SELECT id, merchant_id, created_at FROM imports WHERE account_id = $1 ORDER BY created_at',
    },
    {
      part: 'feeds',
      why: say('Lire vos flux chaque nuit', 'To read your feeds each night'),
      keptFor: say('Jusqu’au retrait du flux', 'Until the feed is removed'),
      sql: 'SELECT id, merchant_id, url, created_at FROM feeds WHERE created_by = $1 ORDER BY created_at',
    },
    {
      part: 'idempotencyKeys',
      why: say(
        'Ne pas faire deux fois ce qui est envoyé deux fois',
        'To do once what is sent twice',
      ),
      keptFor: say('Un jour', 'A day'),
      sql: 'SELECT route, key, status, body, created_at FROM idempotency_keys WHERE account_id = $1 ORDER BY created_at',
    },
    {
      part: 'outboxMails',
      why: say('Des courriels qu’aucun serveur n’a pris', 'Mails that no server took'),
      keptFor: say('Sept jours', 'Seven days'),
      sql: `SELECT "to", subject, created_at FROM outbox_mails
        WHERE "to" = (SELECT email FROM accounts WHERE id = $1) ORDER BY created_at`,
    },
  ]
}

export async function personalData(
  db: Database,
  accountId: string,
  locale: Locale,
): Promise<PersonalData> {
  const language = locale === 'en' ? 'en' : 'fr'
  const data: PersonalData & Record<string, unknown> = {
    generatedAt: new Date().toISOString(),
    about: [],
  }
  for (const { part, why, keptFor, sql } of parts(language)) {
    data.about.push({ part, why, keptFor })
    const { rows } = await db.$client.query<Record<string, unknown>>(sql, [accountId])
    const found = rows.map(camelCased)
    data[part] = part === 'sessions' ? found.map((row) => withDevice(row, language)) : found
  }
  return data
}

const camelCased = (row: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value instanceof Date ? value.toISOString() : value,
    ]),
  )

const withDevice = (row: Record<string, unknown>, language: 'fr' | 'en') => ({
  ...row,
  device: deviceOf(typeof row['userAgent'] === 'string' ? row['userAgent'] : null, language),
})
