import { formatNumber } from '#domain/field/format.ts'
import { provinceEntry } from '#domain/region/lookup.ts'
import { patientStopIn, type PatientStop } from '#domain/region/patient-stop.ts'
import { PROVINCES, type Province } from '#domain/region/provinces.ts'
import { useTexts } from '../../app/useTexts.ts'
import { useWorkbook } from '../../app/workbook.ts'

/** A province with what is known about its closed lists, in words short enough for the map and in full. */
export interface ProvinceStop {
  readonly province: Province
  readonly name: string
  readonly stop: PatientStop
  readonly short: string
  readonly long: string
}

/** All provinces with what is known of their closed lists. */
export function useProvinceStops(): ProvinceStop[] {
  const { t, language } = useTexts()
  const { pack } = useWorkbook()
  return PROVINCES.map((province) => {
    const stop = patientStopIn(provinceEntry(province, pack))
    const words = stop.entry?.text?.[language] ?? t('region:map.unknown')
    const percent = (decimals: number) =>
      t('region:map.percent', {
        percent: formatNumber(stop.percent ?? 0, language, { maximumFractionDigits: decimals }),
      })
    return {
      province,
      name: t(`region:fields.province.choices.${province}`),
      stop,
      short: stop.percent === null ? words : percent(0),
      long: stop.percent === null ? words : percent(1),
    }
  })
}
