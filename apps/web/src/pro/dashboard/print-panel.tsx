import { Printer } from 'lucide-react'
import { useI18n } from '#i18n/i18n.tsx'
import { Panel } from '#pro/components/panel.tsx'
import { paths } from '#src/paths.ts'
import { LinkButton } from '#ui/button.tsx'

/** The way to what stands in the window and along the shelves. */
export const PrintPanel = ({ merchantId }: { merchantId: string }) => {
  const words = useI18n().t.proPrint
  return (
    <Panel title={words.panel.title}>
      <p>{words.panel.text}</p>
      <p>
        <LinkButton icon={Printer} href={paths.print(merchantId)}>
          {words.panel.action}
        </LinkButton>
      </p>
    </Panel>
  )
}
