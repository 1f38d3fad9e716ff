import { STEP_FROM, STOP_LEVELS, type StopLevel } from '#domain/region/patient-stop.ts'
import { useTexts } from '../../app/useTexts.ts'
import { LevelSample } from './ProvinceMap.tsx'
import styles from './Region.module.css'

const BOUNDS: Partial<Readonly<Record<StopLevel, { readonly from: number; readonly to?: number }>>> = {
  low: { from: STEP_FROM[0] },
  middle: { from: STEP_FROM[0], to: STEP_FROM[1] },
  high: { from: STEP_FROM[1] },
}

/** What the fillings of the map mean, and where its outlines come from. */
export function MapLegend() {
  const { t } = useTexts()
  return (
    <div className={styles['legend']}>
      <h3 className="small">{t('region:map.caption')}</h3>
      <ul>
        {STOP_LEVELS.map((level) => (
          <li key={level}>
            <LevelSample level={level} />
            {t(`region:map.levels.${level}`, { ...BOUNDS[level] })}
          </li>
        ))}
      </ul>
      <p>{t('region:map.note')}</p>
    </div>
  )
}
