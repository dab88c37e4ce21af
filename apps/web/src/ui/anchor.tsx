import {
  createContext,
  createElement,
  use,
  type ComponentPropsWithRef,
  type ComponentType,
} from 'react'

export type AnchorProps = ComponentPropsWithRef<'a'> & {
  href: string
  /** Stays where it is in the page: for links that only narrow what is shown. */
  keepScroll?: boolean
}

/** What a link inside the site is drawn with: the router gives its own; without one it is a plain link. */
export const AnchorContext = createContext<ComponentType<AnchorProps> | null>(null)

export const Anchor = ({ keepScroll = false, ...props }: AnchorProps) => {
  const link = use(AnchorContext)
  return link ? createElement(link, { ...props, keepScroll }) : createElement('a', props)
}
