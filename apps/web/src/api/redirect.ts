import { redirect, type RouterContextProvider } from 'react-router'
import { localeHref } from '#i18n/locale.ts'
import { appContext } from './app-context.ts'

/** The answer to throw where a page has moved for good: the router wants the prefix of the language too. */
export const movedTo = (context: Readonly<RouterContextProvider>, path: string): Response =>
  redirect(localeHref(context.get(appContext).locale, path), 301)

/** The same for an address that only says badly what another says well. */
export const goTo = (context: Readonly<RouterContextProvider>, path: string): Response =>
  redirect(localeHref(context.get(appContext).locale, path))
