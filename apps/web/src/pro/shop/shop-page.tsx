import { useParams, type LoaderFunctionArgs } from 'react-router'
import { notFound } from '#api/api-error.ts'
import { appContext } from '#api/app-context.ts'
import { freshOrKept } from '#api/fresh.ts'
import { merchantSheetQuery } from '#api/pro-merchants.ts'
import { useI18n } from '#i18n/i18n.tsx'
import { shopSections, type ShopSection } from '#lib/shop-sections.ts'
import { PageTitle } from '#pro/components/page-title.tsx'
import { SheetStatus } from '#pro/components/sheet-status.tsx'
import { paths } from '#src/paths.ts'
import { Anchor } from '#ui/anchor.tsx'
import { LinkButton } from '#ui/button.tsx'
import { SaveState } from '#ui/save-state.tsx'
import { Closing } from './closing.tsx'
import { SectionNav } from './section-nav.tsx'
import { Section } from './section.tsx'
import { SheetConflict } from './sheet-conflict.tsx'
import { Standing } from './standing.tsx'
import { useSheet } from './use-sheet.ts'
import parts from '#pro/components/parts.module.css'
import css from './shop-page.module.css'

const isSection = (name: string | undefined): name is ShopSection =>
  (shopSections as readonly (string | undefined)[]).includes(name)

export const loader = async ({ context, params }: LoaderFunctionArgs) => {
  const { merchantId = '', section } = params
  if (section !== undefined && !isSection(section)) throw notFound()
  await freshOrKept(context.get(appContext).queryClient, merchantSheetQuery(merchantId))
  return null
}

/** The page of the shop, part by part: on a phone the list of parts, then one; on a desk both. */
export const Component = () => {
  const { merchantId = '', section } = useParams()
  return (
    <ShopEditor
      key={merchantId}
      merchantId={merchantId}
      section={isSection(section) ? section : null}
    />
  )
}

const ShopEditor = ({
  merchantId,
  section,
}: {
  merchantId: string
  section: ShopSection | null
}) => {
  const { t } = useI18n()
  const words = t.proShop
  const editor = useSheet(merchantId)
  const { sheet } = editor
  const shown = section ?? 'identite'
  return (
    <div className={css.page}>
      <PageTitle
        title={section ? words.sections[section].name : words.title}
        windowTitle={`${section ? words.sections[section].name : words.title} · ${sheet.fields.name}`}
        aside={<SheetStatus status={sheet.status} />}
        actions={
          <>
            <LinkButton href={paths.shopPreview(merchantId)}>{words.preview.open}</LinkButton>
            <LinkButton variant="quiet" href={paths.shopHistory(merchantId)}>
              {words.history.title}
            </LinkButton>
          </>
        }
      />
      <div className={css.columns} data-chosen={section !== null}>
        <div className={css.side}>
          <SectionNav merchantId={merchantId} sheet={sheet} current={section} />
          <Standing merchantId={merchantId} editor={editor} />
        </div>
        <div className={css.part}>
          <p className={css.back}>
            <Anchor href={paths.shop(merchantId)}>{words.back}</Anchor>
          </p>
          {section === null && <h2 className={css.partTitle}>{words.sections.identite.name}</h2>}
          <Section section={shown} merchantId={merchantId} editor={editor} />
          <div className={parts.saved}>
            <SaveState status={editor.saveStatus} />
          </div>
        </div>
      </div>
      {section === null && <Closing merchantId={merchantId} sheet={sheet} />}
      <SheetConflict editor={editor} />
    </div>
  )
}
