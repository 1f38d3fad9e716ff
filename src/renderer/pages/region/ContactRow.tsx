import type { DossierAnswers } from '#domain/dossier/fields.ts'
import { formatDay } from '#domain/field/format.ts'
import type { Contact } from '#domain/region/fields.ts'
import { today } from '../../app/moment.ts'
import { useRemoveItem } from '../../app/queries.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { Chip } from '../../components/Chip.tsx'
import { Field } from '../../components/Field.tsx'
import { Fields } from '../../components/Section.tsx'
import ask from '../../components/AskButton.module.css'
import styles from './Region.module.css'
import { Editing } from '../../components/Editing.tsx'

const LIST = 'region.contacts'

interface ContactRowProps {
  readonly contact: Contact
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
}

/** One conversation: in a line what it was, and unfolded the questions about it. */
export function ContactRow({ contact, isOpen, onOpen, onClose }: ContactRowProps) {
  const { t, language } = useTexts()
  const { dossier } = usePlan()
  const remove = useRemoveItem()
  const { id, date, party, person } = contact
  const path = (key: keyof Contact) => `${LIST}.${id}.${key}`
  const paths = (...keys: (keyof Contact)[]) => keys.map(path)
  return (
    <li>
      <details open={isOpen} onToggle={(event) => (event.currentTarget.open ? onOpen() : onClose())}>
        <summary>
          <b>{date ? formatDay(date, language) : t('region:contacts.noDate')}</b>
          {' · '}
          {party ? t(`region:fields.contacts.party.choices.${party}`) : t('region:contacts.noParty')}
          {person ? `, ${person}` : ''}
        </summary>
        {isOpen ? (
          <div className={styles['contactForm']}>
            <Field path={path('date')} />
            <Field path={path('party')} />
            <Field path={path('person')} suggestions={namesFor(dossier.contacts, party)} />
            <Field path={path('said')} />
            <Fields paths={paths('nextStep', 'nextDate')} />
            <Editing>
              <button type="button" className={ask['ask']} onClick={() => remove.mutate({ list: LIST, id })}>
                {t('region:contacts.remove')}
              </button>
            </Editing>
          </div>
        ) : null}
      </details>
      {isOpen ? null : <Outcome contact={contact} />}
    </li>
  )
}

/** The names in the dossier to choose from: first who speaks for this party. */
function namesFor(known: DossierAnswers['contacts'], party: Contact['party']): string[] {
  const names = [...known.filter((one) => one.party === party), ...known].flatMap(({ name }) => name ?? [])
  return [...new Set(names)]
}

/** What was said, and what comes next; a day that has passed is said so. */
function Outcome({ contact }: { readonly contact: Contact }) {
  const { t, language } = useTexts()
  const { said, nextStep, nextDate } = contact
  const isLate = nextDate !== null && nextDate < today()
  return (
    <>
      {said ? <p className="small">{said}</p> : null}
      {nextStep ? (
        <p className="small">
          {nextDate
            ? t('region:contacts.nextBy', { step: nextStep, day: formatDay(nextDate, language) })
            : t('region:contacts.next', { step: nextStep })}{' '}
          {isLate ? <Chip tone="dated">{t('region:contacts.late')}</Chip> : null}
        </p>
      ) : null}
    </>
  )
}
