import { formatEuro } from '#domain/field/format.ts'
import { namedInsurers, possibleModules, type PossibleModule } from '#domain/insurers/modules.ts'
import { CertaintyChip } from '../../components/ProvenanceChip.tsx'
import { SourceDetails } from '../../components/SourceDetails.tsx'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'
import styles from './Insurers.module.css'

/** What insurers were found to pay for on this route: of all insurers and the user's own first, the others on demand. */
export function Modules() {
  const { t } = useTexts()
  const { snapshot, pack } = useWorkbook()
  const { insurers, route } = snapshot.plan
  const modules = possibleModules(pack.insurerModules, route.kind, namedInsurers(insurers))
  const others = modules.filter(({ isNear }) => !isNear)
  return (
    <>
      <p className={styles['reading']}>{t('insurers:modules.note')}</p>
      <ModuleTable modules={modules.filter(({ isNear }) => isNear)} />
      {others.length === 0 ? null : (
        <details className={styles['more']}>
          <summary>{t('insurers:modules.others', { count: others.length })}</summary>
          <ModuleTable modules={others} />
        </details>
      )}
    </>
  )
}

function ModuleTable({ modules }: { readonly modules: readonly PossibleModule[] }) {
  const { t } = useTexts()
  return (
    <div className="table-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('insurers:modules.module')}</th>
            <th scope="col">{t('insurers:modules.pays')}</th>
            <th scope="col">{t('insurers:modules.apply')}</th>
          </tr>
        </thead>
        <tbody>
          {modules.map((possible) => (
            <ModuleRow key={possible.module.id} possible={possible} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ModuleRow({ possible }: { readonly possible: PossibleModule }) {
  const { t, language } = useTexts()
  const { module, perPatient } = possible
  return (
    <tr className={module.status === 'outdated' ? styles['past'] : undefined}>
      <td>
        <b>{module.module[language]}</b>
        <p className="small muted">
          {module.insurer[language]} · {t(`insurers:modules.categories.${module.category}`)} ·{' '}
          {t(`insurers:modules.status.${module.status}`)}
        </p>
        <CertaintyChip entry={module} />
        <SourceDetails entry={module} name={module.module[language]}>
          {module.conditions.map((condition) => (
            <p key={condition.en}>{condition[language]}</p>
          ))}
        </SourceDetails>
      </td>
      <td className="small">
        <p>{module.pays[language]}</p>
        {perPatient === null ? (
          <p className="muted">{t('insurers:modules.askAmount')}</p>
        ) : (
          <p>
            <b>{formatEuro(perPatient.value, language, 2)}</b> {t(`units:${perPatient.unit}`)}
          </p>
        )}
      </td>
      <td className="small">{module.apply?.[language] ?? t('insurers:modules.askWay')}</td>
    </tr>
  )
}
