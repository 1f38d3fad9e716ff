import { useId } from 'react'
import type { Province } from '#domain/region/provinces.ts'
import { useFocusActions } from '../../app/focused-field.tsx'
import { useAnswer } from '../../app/useAnswer.ts'
import { useTexts } from '../../app/useTexts.ts'
import { Section } from '../../components/Section.tsx'
import { SourceDetails } from '../../components/SourceDetails.tsx'
import { MapLegend } from './MapLegend.tsx'
import { ProvinceMap } from './ProvinceMap.tsx'
import { ProvinceTable } from './ProvinceTable.tsx'
import { useProvinceStops } from './stops.ts'
import styles from './Region.module.css'

const MAP_ADDRESS = 'https://mapsvg.com/maps/netherlands'

/** Choosing a province, on a map or in a table with the same in it. */
export function ProvinceChoice() {
  const { t } = useTexts()
  const { focusField } = useFocusActions()
  const answer = useAnswer('region.province')
  const stops = useProvinceStops()
  const help = useId()
  const mapSource = { title: t('region:map.licence'), url: MAP_ADDRESS, file: null }
  const choose = (province: Province) => {
    answer.type(province)
    answer.commit(province)
  }
  return (
    <Section title={t('region:map.title')}>
      <fieldset className={styles['question']}>
        <legend>{t('region:fields.province.label')}</legend>
        <p id={help} className="small muted">
          {t('region:fields.province.help')}
        </p>
        <div className={styles['choiceSize']}>
          <div className={styles['provinceChoice']}>
            <ProvinceMap
              stops={stops}
              chosen={answer.typed}
              describedBy={help}
              onChoose={choose}
              onFocus={() => focusField(answer.path)}
            />
            <MapLegend />
            <ProvinceTable stops={stops} chosen={answer.typed} onChoose={choose} />
          </div>
        </div>
      </fieldset>
      <div className="small muted">
        {t('region:map.source')}
        <SourceDetails entry={{ source: mapSource }} name={t('region:map.title')} />
      </div>
    </Section>
  )
}
