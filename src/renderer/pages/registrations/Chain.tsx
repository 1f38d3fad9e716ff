import { formatDay } from '#domain/field/format.ts'
import { registrationChain, type Registration } from '#domain/registrations/chain.ts'
import { today } from '../../app/moment.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import styles from './Registrations.module.css'

/** The registrations in order: begin at the latest, what each waits for, how far it is. */
export function Chain() {
  const { t } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const { registrations, route } = snapshot.plan
  const chain = registrationChain(registrations, pack.steps, route.kind, route.startDate, today())
  return (
    <>
      {route.startDate === null ? <p className="muted">{t('registrations:chain.noStart')}</p> : null}
      <div className="table-scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('registrations:chain.what')}</th>
              <th scope="col">{t('registrations:chain.beginBy')}</th>
              <th scope="col">{t('registrations:chain.waitsFor')}</th>
              <th scope="col">{t('registrations:chain.state')}</th>
            </tr>
          </thead>
          <tbody>
            {chain.map((registration) => (
              <ChainRow key={registration.key} registration={registration} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="muted small">{t('registrations:chain.note')}</p>
    </>
  )
}

function ChainRow({ registration }: { readonly registration: Registration }) {
  const { t, language } = useTexts()
  const { key, step, state, beginBy, waitsFor, isLate } = registration
  const label = (name: string) => t(`registrations:fields.${name}.label`)
  return (
    <tr>
      <td>
        <b>{label(key)}</b>
      </td>
      <td className={isLate ? styles['late'] : undefined}>
        {beginBy === null ? '–' : formatDay(beginBy, language)}
        <p className="small muted">
          {isLate ? t('registrations:chain.late') : t(`registrations:chain.${step.leadTimeBasis}`)}
        </p>
      </td>
      <td>{waitsFor.length === 0 ? '–' : waitsFor.map(label).join(', ')}</td>
      <td>{t(`registrations:fields.kvk.choices.${state ?? 'notStarted'}`)}</td>
    </tr>
  )
}
