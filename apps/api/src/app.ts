import compress from '@fastify/compress'
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import underPressure from '@fastify/under-pressure'
import Fastify from 'fastify'
import { keptAuthSecret } from '#accounts/auth-secret.ts'
import type { Database } from '#db/client.ts'
import { formats } from '#lib/formats.ts'
import { createStorage } from '#lib/storage.ts'
import { categoryRoutes } from '#modules/categories/routes.ts'
import { mapRoutes } from '#modules/map/routes.ts'
import { meRoutes } from '#modules/me/routes.ts'
import { mediaRoutes } from '#modules/media/routes.ts'
import { merchantRoutes } from '#modules/merchants/routes.ts'
import { proImportRoutes } from '#modules/pro-imports/routes.ts'
import { proMemberRoutes } from '#modules/pro-members/routes.ts'
import { proMerchantRoutes } from '#modules/pro-merchants/routes.ts'
import { proPictureRoutes } from '#modules/pro-pictures/routes.ts'
import { proPrintRoutes } from '#modules/pro-print/routes.ts'
import { proProductRoutes } from '#modules/pro-products/routes.ts'
import { productRoutes } from '#modules/products/routes.ts'
import { regieRoutes } from '#modules/regie/routes.ts'
import { siteRoutes } from '#modules/site/routes.ts'
import { suggestRoutes } from '#modules/suggest/routes.ts'
import { territoryRoutes } from '#modules/territory/routes.ts'
import { caching } from '#plugins/caching.ts'
import { catalogueChanges } from '#plugins/catalogue-changes.ts'
import { dueReductions } from '#plugins/due-reductions.ts'
import { errors, refuseAddress } from '#plugins/errors.ts'
import { health } from '#plugins/health.ts'
import { hotAnswers } from '#plugins/hot-answers.ts'
import { idempotency } from '#plugins/idempotency.ts'
import { jobs } from '#plugins/jobs.ts'
import { listingUpkeep } from '#plugins/listing-upkeep.ts'
import { locale } from '#plugins/locale.ts'
import { logging, loggingOptions } from '#plugins/logging.ts'
import { mail } from '#plugins/mail.ts'
import { openapi } from '#plugins/openapi.ts'
import { originCheck } from '#plugins/origin-check.ts'
import { rateLimit } from '#plugins/rate-limit.ts'
import { searchLog } from '#plugins/search-log.ts'
import { sharedSerializers } from '#plugins/serializers.ts'
import { session } from '#plugins/session.ts'
import { createSearchSources } from '#search/sources.ts'
import type { Config } from '#src/config.ts'

export type AppOptions = {
  config: Config
  db: Database
  logger?: { stream: NodeJS.WritableStream }
}

/** When the process is this late on its own work, it refuses more rather than answering nobody. */
const overloadedMs = 3000

/** The whole application, without a port: what is here is all there is. */
export async function buildApp({ config, db, logger }: AppOptions) {
  const app = Fastify({
    ...loggingOptions({ level: config.logLevel, ...logger }),
    trustProxy: trustedProxies(config.trustProxy),
    bodyLimit: 1024 * 1024,
    requestIdHeader: false,
    frameworkErrors: refuseAddress,
    routerOptions: { maxParamLength: 500, ignoreTrailingSlash: true },
    ajv: {
      // All faults at once; `verbose` keeps the values, which tell a repeated parameter from a wrong one.
      customOptions: {
        removeAdditional: false,
        coerceTypes: 'array',
        useDefaults: false,
        allErrors: true,
        verbose: true,
        allowUnionTypes: true,
        formats,
      },
    },
    schemaController: { compilersFactory: { buildSerializer: sharedSerializers() } },
  }).withTypeProvider<TypeBoxTypeProvider>()
  const { publicUrl } = config
  const storage = await createStorage(config.storage)
  const sources = createSearchSources(db)

  await app.register(logging)
  await app.register(locale)
  await app.register(errors)
  await app.register(rateLimit, { config })
  // Where many tests share a machine, being late says nothing of the application.
  if (config.nodeEnv !== 'test') {
    await app.register(underPressure, {
      maxEventLoopDelay: overloadedMs,
      // Over a shorter while, one second in which nothing was measured counts as being late for ever.
      sampleInterval: overloadedMs,
      retryAfter: 5,
    })
  }
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] })
  await app.register(caching)
  await app.register(catalogueChanges, { db })
  await app.register(hotAnswers, { config })
  await app.register(jobs, { config, db })
  await app.register(mail, { config, db })
  await app.register(originCheck, { config })
  await app.register(session, { config, db, secret: await authSecret(config) })
  await app.register(idempotency, { db })
  await app.register(cors, {
    methods: ['GET', 'HEAD'],
    exposedHeaders: exposedToScripts,
    maxAge: 86_400,
    strictPreflight: false,
  })
  await app.register(helmet, {
    contentSecurityPolicy: contentSecurityPolicy(config),
    hsts: config.publicUrl.startsWith('https:'),
    xFrameOptions: { action: 'deny' },
    // Pictures and data are public: other sites may show them.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  })
  await app.register(health, { db })
  await app.register(dueReductions, { db })
  await app.register(listingUpkeep, { db })
  await app.register(searchLog, { db })
  await app.register(openapi, { config })

  await app.register(categoryRoutes, { db, publicUrl })
  await app.register(territoryRoutes, { db })
  await app.register(merchantRoutes, { db, publicUrl, sources })
  await app.register(mapRoutes, { config, db, sources })
  await app.register(productRoutes, { db, publicUrl, sources })
  await app.register(suggestRoutes, { db, publicUrl })
  await app.register(mediaRoutes, { db, storage })
  await app.register(proPictureRoutes, { db, storage, publicUrl, quota: config.pictureQuota })
  await app.register(proPrintRoutes, { db, publicUrl })
  await app.register(meRoutes, { config, db })
  await app.register(proMemberRoutes, { db, publicUrl })
  await app.register(proMerchantRoutes, {
    db,
    publicUrl,
    companyRegisterUrl: config.companyRegisterUrl,
    geocoderUrl: config.geocoderUrl,
  })
  await app.register(proProductRoutes, { db, publicUrl, sources })
  await app.register(proImportRoutes, {
    db,
    storage,
    publicUrl,
    quota: config.pictureQuota,
    allowPrivate: config.fetchPrivateOrigins,
  })
  await app.register(regieRoutes, { db, publicUrl, storage })
  await app.register(siteRoutes, { config, db })
  return app
}

const exposedToScripts = [
  'Content-Language',
  'ETag',
  'Link',
  'Location',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'X-Request-Id',
]

const authSecret = async ({ authSecret: given, dataDir }: Config) =>
  given ?? (await keptAuthSecret(dataDir))

/** A number of proxies becomes the rule that trusts so many hops. */
const trustedProxies = (trust: Config['trustProxy']) =>
  typeof trust === 'number' ? (_address: string, hop: number) => hop < trust : trust

/** No page loads anything from elsewhere, but the map when its style is configured to. Style attributes carry sizes and colours of pictures being loaded. */
const contentSecurityPolicy = ({ publicUrl, map }: Config) => ({
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:', ...(map.origins.length > 0 ? ['blob:', ...map.origins] : [])],
    connectSrc: ["'self'", ...map.origins],
    styleSrc: ["'self'"],
    styleSrcAttr: ["'unsafe-inline'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    ...(publicUrl.startsWith('https:') && { upgradeInsecureRequests: [] }),
  },
})
