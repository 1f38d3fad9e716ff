import { useEffect, useRef, useState } from 'react'
import type { ReviewRound } from '#contract/review-procedures.ts'
import { MeForm } from '../../components/review/MeForm.tsx'
import { sizeText } from '../../components/files/size.ts'
import { Note } from '../../components/Note.tsx'
import { Section } from '../../components/Section.tsx'
import { dayAndTime } from '../../app/moment.ts'
import type { Review } from '../../app/review.ts'
import { useTexts } from '../../app/useTexts.ts'
import styles from './ReviewPage.module.css'
import { ShareForm, type SharedFile } from './ShareForm.tsx'

/** Sharing the plan with a mentor: who the user is, what goes along, and what was shared before. */
export function Share({ review }: { readonly review: Review }) {
  const { t } = useTexts()
  const [shared, setShared] = useState<SharedFile | null>(null)
  return (
    <>
      <Section title={t('review:me.heading')}>
        <WhoAmI me={review.me} />
      </Section>
      {review.me.name === null ? null : (
        <Section title={t('review:share.heading')}>
          {shared ? <SharedNote file={shared} /> : null}
          <ShareForm key={review.rounds.length} review={review} onShared={setShared} />
        </Section>
      )}
      {review.rounds.length > 0 ? (
        <Section title={t('review:rounds.heading')}>
          <Rounds rounds={review.rounds} />
        </Section>
      ) : null}
    </>
  )
}

function WhoAmI({ me }: { readonly me: Review['me'] }) {
  const { t } = useTexts()
  const [isChanging, setChanging] = useState(false)
  if (me.name === null || isChanging) return <MeForm me={me} onDone={() => setChanging(false)} />
  return (
    <>
      <p>
        <b>{me.name}</b>
        {me.title ? `, ${me.title}` : null}{' '}
        <button type="button" className="button quiet small" onClick={() => setChanging(true)}>
          {t('review:me.change')}
        </button>
      </p>
      <p className="small muted">{t('review:me.fingerprint', { fingerprint: me.fingerprint })}</p>
    </>
  )
}

/** What was saved, where, how large it is, and that the user sends it themselves. Comes into view by itself. */
function SharedNote({ file }: { readonly file: SharedFile }) {
  const { t, language } = useTexts()
  const place = useRef<HTMLElement>(null)
  useEffect(() => place.current?.focus(), [file])
  const { name, round, folder, bytes, hasPassword } = file
  const title = t('review:shared.title', { round })
  return (
    <section className={styles['shared']} ref={place} tabIndex={-1} aria-label={title}>
      <Note tone="plain" title={title}>
        <p>{t('review:shared.place', { name, folder, size: sizeText(bytes ?? 0, language) })}</p>
        <p>{t(hasPassword ? 'review:shared.withPassword' : 'review:shared.withoutPassword')}</p>
      </Note>
    </section>
  )
}

/** The rounds so far, the last one on top. */
function Rounds({ rounds }: { readonly rounds: readonly ReviewRound[] }) {
  const { t, language } = useTexts()
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('review:rounds.round')}</th>
            <th scope="col">{t('review:rounds.when')}</th>
            <th scope="col">{t('review:rounds.to')}</th>
            <th scope="col">{t('review:rounds.what')}</th>
            <th scope="col">{t('review:rounds.question')}</th>
          </tr>
        </thead>
        <tbody>
          {[...rounds].reverse().map((round) => (
            <tr key={round.reviewId}>
              <td>{round.round}</td>
              <td>{dayAndTime(round.madeAt, language)}</td>
              <td>{round.to || '–'}</td>
              <td>
                {t('review:rounds.pages', { count: round.pages.length })}
                <br />
                <span className="muted small">
                  {t(round.privateFigures ? 'review:share.withPrivate' : 'review:share.withoutPrivate')}
                </span>
              </td>
              <td className={styles['said']}>{round.question || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
