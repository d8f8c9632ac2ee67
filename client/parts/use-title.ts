import { useEffect } from 'react'
import { t } from '../messages/index.ts'

/** Names the tab, so that of several open rounds the right one is found. */
export function useTitle(title: string): void {
  useEffect(() => {
    const product = t('start.product')
    document.title = title === '' || title === product ? product : `${title} · ${product}`
  }, [title])
}
