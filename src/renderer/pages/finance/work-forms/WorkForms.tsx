import { useMemo } from 'react'
import { compareWorkForms } from '#domain/finance/work-forms.ts'
import { useProjection } from '../../../app/useProjection.ts'
import { useTexts } from '../../../app/useTexts.ts'
import { useWorkbook } from '../../../app/workbook.ts'
import { Note } from '../../../components/Note.tsx'
import { Section } from '../../../components/Section.tsx'
import { MissingRevenueNote } from '../MissingRevenueNote.tsx'
import { LeftOutNote, Needed } from '../Result.tsx'
import { FormBasis } from './FormBasis.tsx'
import { FormsTable } from './FormsTable.tsx'
import styles from './WorkForms.module.css'

/** A practice of your own beside employment and locum work. */
export function WorkForms() {
  const { t } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const { built, projection } = useProjection()
  const forms = useMemo(
    () => projection && compareWorkForms(snapshot.plan, projection, pack),
    [snapshot.plan, projection, pack],
  )
  if (!forms) return <Needed paths={built.needed} />
  const year = forms[0]?.year
  return (
    <>
      <Section title={t('workforms:title', { year })}>
        <p className={styles['lede']}>{t('workforms:lede', { year })}</p>
        <FormsTable forms={forms} />
        <div className={styles['notes']}>
          <Note tone="attention" title={t('workforms:adviser.title')}>
            <p>{t('workforms:adviser.text')}</p>
          </Note>
          <Note
            tone="plain"
            title={t('workforms:dba.title')}
            action={<a href="#/library/locum-dba">{t('workforms:dba.more')}</a>}
          >
            <p>{t('workforms:dba.text')}</p>
          </Note>
        </div>
      </Section>
      <Section title={t('workforms:basis.title')}>
        {forms.map((form) => (
          <FormBasis key={form.form} form={form} />
        ))}
      </Section>
      <Section title={t('workforms:uncertain.title')}>
        <ul className={styles['uncertain']}>
          {(['holder', 'employed', 'locum', 'years'] as const).map((key) => (
            <li key={key}>{t(`workforms:uncertain.${key}`)}</li>
          ))}
        </ul>
      </Section>
      <LeftOutNote leftOut={built.leftOut} />
      <MissingRevenueNote />
    </>
  )
}
