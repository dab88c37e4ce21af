import { Account, SignIn } from '@dansmazone/contract/account'
import { Basemap } from '@dansmazone/contract/basemap'
import { Category, CategoryTree } from '@dansmazone/contract/category'
import { MerchantMap } from '@dansmazone/contract/map'
import { Merchant } from '@dansmazone/contract/merchant'
import { MerchantSheet } from '@dansmazone/contract/merchant-sheet'
import { Problem } from '@dansmazone/contract/problem'
import { Product } from '@dansmazone/contract/product'
import { ProductSheet } from '@dansmazone/contract/product-sheet'
import { Suggestions } from '@dansmazone/contract/suggest'
import { Commune, Territory } from '@dansmazone/contract/territory'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import fp from 'fastify-plugin'
import type { Config } from '#src/config.ts'
import { completeDocument, forTrying } from './openapi-document.ts'

const description = `Local merchants and their products: read what the site shows, and more.

- **Lists** answer \`{ items, nextPage, total }\`; pass \`nextPage\` back as \`page\`.
- **Errors** are \`application/problem+json\` (RFC 9457), in the language of \`Accept-Language\` (fr, en).
- **Money** is integer euro cents, **coordinates** WGS 84, **instants** ISO 8601, local hours Europe/Paris.
- **Pictures** come in fixed widths and formats at addresses relative to this host.
- Every public answer carries an \`ETag\`; \`RateLimit\` says how much you may still ask.
- Unknown parameters are refused and named, so that a typing mistake is never a wider search.`

/** The page writes its own styles and shows the pictures it was answered; nothing comes from elsewhere. */
const pageSecurity = {
  'default-src': "'self'",
  'img-src': "'self' data: blob:",
  'style-src': "'self' 'unsafe-inline'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
}

const named = {
  Account,
  Basemap,
  Category,
  CategoryTree,
  Commune,
  Merchant,
  MerchantMap,
  MerchantSheet,
  Problem,
  Product,
  ProductSheet,
  SignIn,
  Suggestions,
  Territory,
}

/** The named schemas, the OpenAPI document and its page, where each call can be tried. */
export const openapi = fp(
  async (app, { config }: { config: Config }) => {
    for (const [id, schema] of Object.entries(named)) app.addSchema({ ...schema, $id: id })
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: {
          title: 'DansMaZone',
          version: '1',
          description,
          license: {
            name: 'Licence Ouverte 2.0',
            url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
          },
        },
        servers: [{ url: '/' }],
        tags: [
          { name: 'search', description: 'What is being typed, and where it leads.' },
          { name: 'products', description: 'What can be found.' },
          { name: 'merchants', description: 'Who makes it and who sells it.' },
          { name: 'categories', description: 'Rubrics and their categories.' },
          { name: 'territory', description: 'Departments and communes.' },
          { name: 'media', description: 'Pictures, in fixed widths.' },
          { name: 'joining', description: 'What helps a merchant who joins.' },
          {
            name: 'shop',
            description: 'The merchant one keeps: what it says, and where it stands.',
          },
          {
            name: 'own products',
            description:
              'The products of the merchant one keeps: writing, changing many, prices, publishing.',
          },
          { name: 'staff', description: 'What waits for a decision, and deciding it.' },
          {
            name: 'account',
            description: 'Whoever signs in: the account, its sessions, what proves who it is.',
          },
          { name: 'members', description: 'Who keeps a shop, who is invited, who asks to.' },
          { name: 'pictures', description: 'What members send to show, before it is public.' },
          { name: 'print', description: 'Posters, stickers and shelf labels, as PDF.' },
          { name: 'imports', description: 'Products from files and feeds, and back into files.' },
        ],
      },
      transformObject: (document) =>
        'openapiObject' in document ? completeDocument(document.openapiObject) : {},
      refResolver: {
        buildLocalReference: (json, _base, _fragment, index) =>
          typeof json.$id === 'string' ? json.$id : `def-${index}`,
      },
    })
    await app.register(swaggerUi, {
      routePrefix: '/docs',
      staticCSP: pageSecurity,
      transformSpecification: (document) => forTrying(document),
      uiConfig: {
        docExpansion: 'list',
        deepLinking: true,
        tryItOutEnabled: true,
        validatorUrl: null,
      },
      theme: { title: `API – ${new URL(config.publicUrl).host}` },
    })
    // Where someone who was told «the API is at /v1» arrives.
    app.get('/v1', { schema: { hide: true } }, (_request, reply) => reply.redirect('/docs'))
    app.get('/v1/openapi.json', { schema: { hide: true }, config: { publicSeconds: 300 } }, () =>
      app.swagger(),
    )
  },
  { name: 'openapi' },
)
