import type { Page } from '@playwright/test'

/** The colours that the page has now are those that it shows. */
export const painted = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  })
