import { useState } from 'react'
import type { Contact } from '#domain/region/fields.ts'
import { today } from '../../app/moment.ts'
import { focusNewField, itemToShow } from '../../app/new-item.ts'
import { useAddItem } from '../../app/queries.ts'
import { useTexts } from '../../app/useTexts.ts'
import { usePlan } from '../../app/workbook.ts'
import { Section } from '../../components/Section.tsx'
import { ContactRow } from './ContactRow.tsx'
import styles from './Region.module.css'
import { Editing } from '../../components/Editing.tsx'

/** Who was spoken to, the last conversation first, and what has to happen next. */
export function Contacts() {
  const { t } = useTexts()
  const { contacts } = usePlan().region
  const add = useAddItem()
  const [open, setOpen] = useState(() => itemToShow('region.contacts'))
  const addContact = () =>
    add.mutate(
      { list: 'region.contacts', values: { date: today() } },
      {
        onSuccess: ({ id }) => {
          setOpen(id)
          focusNewField(`region.contacts.${id}.party`)
        },
      },
    )
  return (
    <Section title={t('region:lists.contacts.title')}>
      {contacts.length === 0 ? <p className="muted">{t('region:contacts.empty')}</p> : null}
      <ul className={styles['contacts']}>
        {[...contacts].sort(newestFirst).map((contact) => (
          <ContactRow
            key={contact.id}
            contact={contact}
            isOpen={contact.id === open}
            onOpen={() => setOpen(contact.id)}
            onClose={() => setOpen((now) => (now === contact.id ? null : now))}
          />
        ))}
      </ul>
      <Editing>
        <p className={styles['apart']}>
          <button type="button" className="button" onClick={addContact}>
            {t('region:contacts.add')}
          </button>
        </p>
      </Editing>
    </Section>
  )
}

/** A conversation without a date is still being written down, so it comes first. */
function newestFirst(one: Contact, other: Contact): number {
  return (other.date ?? '9').localeCompare(one.date ?? '9')
}
