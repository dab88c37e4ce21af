import { Type, type Static } from 'typebox'
import { Nullable } from './nullable.ts'
import { locales } from './vocabulary.ts'

const closed = { additionalProperties: false }
const instant = (description: string) => Type.String({ format: 'date-time', description })
const id = () => Type.String({ format: 'uuid' })

/** An e-mail address; upper and lower case are the same. */
export const EmailAddress = Type.String({
  format: 'email',
  maxLength: 254,
  examples: ['camille@exemple.fr'],
})
/** What is called for a new password; its strength is judged besides (`weak_password`). */
export const NewPassword = Type.String({ minLength: 10, maxLength: 128 })
/** A password being given: any, so that the answer says no more than right or wrong. */
const GivenPassword = Type.String({ minLength: 1, maxLength: 128 })
/** On one line, not of blanks alone. */
const line = '^(?=.*\\S)[^\\u0000-\\u001f\\u007f]*$'

/** How the person is called: `Camille Roux`. */
export const PersonName = Type.String({ minLength: 1, maxLength: 100, pattern: line })
/** From a mail, single use. */
export const MailedToken = Type.String({ minLength: 16, maxLength: 2000 })
/** Where to go once signed in: a path of the site, never another site. */
export const NextPath = Type.String({
  pattern: '^/(?![/\\\\])[^\\s\\\\]*$',
  maxLength: 500,
  examples: ['/pro'],
})

export const accountRoles = ['member', 'moderator', 'admin'] as const
export type AccountRole = (typeof accountRoles)[number]
export const memberRoles = ['owner', 'editor'] as const
export const MemberRole = Type.Enum(memberRoles)
export type MemberRole = Static<typeof MemberRole>

/** The person who is signed in. `role` is what the account may do at /regie; shops are in `merchants`. */
export const Account = Type.Object({
  id: id(),
  email: Type.String(),
  name: Type.String(),
  role: Type.Enum(accountRoles),
  locale: Type.Enum(locales),
  hasPassword: Type.Boolean(),
  twoFactor: Type.Boolean({ description: 'A code is asked for at sign-in.' }),
  recoveryCodesLeft: Type.Integer(),
  passkeys: Type.Integer({ description: 'How many there are.' }),
  merchants: Type.Array(
    Type.Object({ id: id(), name: Type.String(), role: MemberRole, live: Type.Boolean() }),
    { description: 'The shops this account keeps, by name.' },
  ),
  session: Type.Object({
    id: id(),
    signedInAt: instant('When who this is was last proved.'),
    freshUntil: instant('Until then sensitive acts are allowed without proving it again.'),
  }),
  erasure: Nullable(
    Type.Object({
      askedAt: instant('When it was asked for.'),
      dueAt: instant('When it happens.'),
    }),
    { description: 'Null unless the person asked to be forgotten.' },
  ),
  createdAt: instant('When the account was made.'),
})
export type Account = Static<typeof Account>

/** What the person may change of the account without proving anything again. */
export const AccountPatch = Type.Object(
  { name: Type.Optional(PersonName), locale: Type.Optional(Type.Enum(locales)) },
  { ...closed, minProperties: 1 },
)
export type AccountPatch = Static<typeof AccountPatch>

export const Registration = Type.Object(
  {
    email: EmailAddress,
    name: PersonName,
    password: NewPassword,
    locale: Type.Optional(Type.Enum(locales)),
    next: Type.Optional(NextPath),
  },
  closed,
)
export type Registration = Static<typeof Registration>

/** Asks for a mail; the same answer whether the address is known or not. */
export const MailRequest = Type.Object(
  { email: EmailAddress, next: Type.Optional(NextPath) },
  closed,
)
export type MailRequest = Static<typeof MailRequest>

/** Where a mail is on its way to, if there is something to be sent there. */
export const MailOnItsWay = Type.Object({ email: Type.String() })
export type MailOnItsWay = Static<typeof MailOnItsWay>

export const TokenProof = Type.Object({ token: MailedToken }, closed)
export type TokenProof = Static<typeof TokenProof>

export const PasswordProof = Type.Object({ email: EmailAddress, password: GivenPassword }, closed)
export type PasswordProof = Static<typeof PasswordProof>

/**
 * `second_factor_needed`: not signed in yet; a code goes to `/v1/me/two-factor/challenge` within ten minutes.
 * `sign_in_needed`: the address was confirmed before; this link does not sign in again.
 */
export const SignIn = Type.Object({
  state: Type.Enum(['signed_in', 'second_factor_needed', 'sign_in_needed']),
  account: Type.Optional(Account),
})
export type SignIn = Static<typeof SignIn>

/** A code of the authenticator application, or a recovery code (`abcde-12345`), which works once. */
export const SecondFactorProof = Type.Object(
  { code: Type.String({ minLength: 6, maxLength: 20, examples: ['123456'] }) },
  closed,
)
export type SecondFactorProof = Static<typeof SecondFactorProof>

export const PasswordReset = Type.Object({ token: MailedToken, password: NewPassword }, closed)
export type PasswordReset = Static<typeof PasswordReset>

export const PasswordChange = Type.Object({ password: NewPassword }, closed)
export type PasswordChange = Static<typeof PasswordChange>

export const EmailChange = Type.Object({ email: EmailAddress }, closed)
export type EmailChange = Static<typeof EmailChange>

/** Where the account is signed in. */
export const Session = Type.Object({
  id: id(),
  device: Type.String({ examples: ['Firefox sur Android'] }),
  current: Type.Boolean({ description: 'The one this was asked with.' }),
  signedInAt: instant('When it began.'),
  lastSeenAt: instant('To a day or so.'),
  expiresAt: instant('Unless it is used before.'),
})
export type Session = Static<typeof Session>
export const SessionList = Type.Object({ items: Type.Array(Session) })

/** For the authenticator application; nothing is in force before a code of it has been given back. */
export const TwoFactorOffer = Type.Object({
  uri: Type.String({ description: 'otpauth:// URI, for a link or a QR code.' }),
  secret: Type.String({ description: 'The same, to be typed: base32.' }),
  qrSvg: Type.String({ description: 'The QR code as an SVG document.' }),
})
export type TwoFactorOffer = Static<typeof TwoFactorOffer>

/** Shown once: each replaces a code of the application one time. */
export const RecoveryCodes = Type.Object({ codes: Type.Array(Type.String()) })
export type RecoveryCodes = Static<typeof RecoveryCodes>

export const Passkey = Type.Object({
  id: id(),
  name: Type.String(),
  createdAt: instant('When it was added.'),
})
export type Passkey = Static<typeof Passkey>
export const PasskeyList = Type.Object({ items: Type.Array(Passkey) })

/** WebAuthn: what `PublicKeyCredential.parse…OptionsFromJSON` takes, as the browser defines it. */
export const WebAuthnOptions = Type.Unsafe<Record<string, unknown>>({
  type: 'object',
  additionalProperties: true,
})
const encoded = (maxLength: number) => Type.String({ minLength: 1, maxLength })
const credential = {
  id: encoded(2000),
  rawId: encoded(2000),
  type: Type.Literal('public-key'),
  clientExtensionResults: Type.Object({}, { additionalProperties: true }),
  authenticatorAttachment: Type.Optional(Type.Enum(['platform', 'cross-platform'])),
}
/** WebAuthn: what `credential.toJSON()` gives of a new passkey. Devices add to `response` what they like. */
export const WebAuthnRegistration = Type.Object(
  {
    ...credential,
    response: Type.Object(
      { clientDataJSON: encoded(10_000), attestationObject: encoded(50_000) },
      { additionalProperties: true },
    ),
  },
  closed,
)
export type WebAuthnRegistration = Static<typeof WebAuthnRegistration>
/** WebAuthn: what `credential.toJSON()` gives when a passkey is used. */
export const WebAuthnAssertion = Type.Object(
  {
    ...credential,
    response: Type.Object(
      {
        clientDataJSON: encoded(10_000),
        authenticatorData: encoded(10_000),
        signature: encoded(2000),
      },
      { additionalProperties: true },
    ),
  },
  closed,
)
export type WebAuthnAssertion = Static<typeof WebAuthnAssertion>

export const NewPasskey = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 80, pattern: line }),
    response: WebAuthnRegistration,
  },
  closed,
)
export type NewPasskey = Static<typeof NewPasskey>
export const PasskeyName = Type.Object(
  { name: Type.String({ minLength: 1, maxLength: 80, pattern: line }) },
  closed,
)
export const PasskeyProof = Type.Object({ response: WebAuthnAssertion }, closed)
export type PasskeyProof = Static<typeof PasskeyProof>

/** One way of proving who this is: the password, a passkey, or the code that was sent by mail. */
export const Reauthentication = Type.Object(
  {
    password: Type.Optional(GivenPassword),
    passkey: Type.Optional(WebAuthnAssertion),
    code: Type.Optional(Type.String({ pattern: '^\\d{6}$' })),
  },
  { ...closed, minProperties: 1, maxProperties: 1 },
)
export type Reauthentication = Static<typeof Reauthentication>

/** What is kept about the person, each part with why and for how long. Its shape may grow. */
export const PersonalData = Type.Object(
  {
    generatedAt: instant('When this was made.'),
    about: Type.Array(
      Type.Object({ part: Type.String(), why: Type.String(), keptFor: Type.String() }),
    ),
  },
  { additionalProperties: true },
)
export type PersonalData = Static<typeof PersonalData>

/** What erasing the account does, told before and when it is asked for. */
export const Erasure = Type.Object({
  dueAt: instant('Thirty days after it was asked for; were it asked for now, until it is.'),
  asked: Type.Boolean(),
  removed: Type.Array(Type.String()),
  remains: Type.Array(Type.Object({ what: Type.String(), why: Type.String() })),
  obstacles: Type.Array(Type.Object({ merchantId: id(), name: Type.String() }), {
    description: 'Shops of which this is the only owner: to be given to someone or closed first.',
  }),
})
export type Erasure = Static<typeof Erasure>
