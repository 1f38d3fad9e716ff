import { useEffect, useRef } from 'react'
import type { PageStatus } from '#domain/plan/status.ts'
import { useTexts } from '../app/useTexts.ts'
import { AskLine } from './AskLine.tsx'
import styles from './Page.module.css'
import { ReasonNote } from './ReasonNote.tsx'
import { Remarks } from './review/Remarks.tsx'

/** Title of a page, what it is for and how long it takes. Takes focus, so that a screen reader begins here. */
export function PageHead({ status }: { readonly status: PageStatus }) {
  const { t } = useTexts()
  const heading = useRef<HTMLHeadingElement>(null)
  const { id, minutes, subject } = status.page
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
      {subject ? <AskLine subject={subject} /> : null}
      {status.reason ? (
        <div className={styles['reason']}>
          <ReasonNote routes={status.page.routes} reason={status.reason} />
        </div>
      ) : null}
      {subject ? <Remarks about={{ kind: 'page', id: subject }} /> : null}
    </header>
  )
}
