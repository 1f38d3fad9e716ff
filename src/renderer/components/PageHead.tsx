import { useEffect, useRef } from 'react'
import type { PageStatus } from '#domain/plan/status.ts'
import { useTexts } from '../app/useTexts.ts'
import { Note } from './Note.tsx'
import styles from './Page.module.css'

/** Title of a page, what it is for and how long it takes. Takes focus, so that a screen reader begins here. */
export function PageHead({ status }: { readonly status: PageStatus }) {
  const { t } = useTexts()
  const heading = useRef<HTMLHeadingElement>(null)
  const { id, minutes } = status.page
  const title = t(`${id}:title`)
  useEffect(() => {
    document.title = `${title} – Praktijkpad`
    heading.current?.focus()
  }, [title])
  return (
    <header>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className={styles['lede']}>
        {t(`${id}:lede`)} {t('frame:minutes', { minutes })}
      </p>
      {status.reason ? (
        <div className={styles['reason']}>
          <Note
            tone="plain"
            title={t('frame:status.notYet')}
            action={
              <a className="button" href="#/route">
                {t('frame:toRoute')}
              </a>
            }
          >
            <p className="small">{t('frame:reasonNote')}</p>
          </Note>
        </div>
      ) : null}
    </header>
  )
}
