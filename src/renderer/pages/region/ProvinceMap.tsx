import { useId } from 'react'
import type { StopLevel } from '#domain/region/patient-stop.ts'
import type { Province } from '#domain/region/provinces.ts'
import { outlineOf, placeOfName, VIEW_BOX } from './province-shapes.ts'
import type { ProvinceStop } from './stops.ts'
import styles from './ProvinceMap.module.css'

interface ProvinceMapProps {
  readonly stops: readonly ProvinceStop[]
  readonly chosen: string
  readonly describedBy: string
  readonly onChoose: (province: Province) => void
  readonly onFocus: () => void
}

/**
 * The provinces as a map. Every name on it is a radio button, so a keyboard and a screen reader choose as in any list;
 * the outlines below are for the eye and the mouse. A name says its number too; what is not a number has a pattern.
 */
export function ProvinceMap({ stops, chosen, describedBy, onChoose, onFocus }: ProvinceMapProps) {
  const group = useId()
  const drawn = stops.filter(({ province }) => province !== chosen)
  const onTop = stops.filter(({ province }) => province === chosen)
  return (
    <div className={styles['map']}>
      <svg viewBox={VIEW_BOX} aria-hidden="true" className={styles['outlines']}>
        <Patterns />
        {[...drawn, ...onTop].map(({ province, stop }) => (
          <path
            key={province}
            d={outlineOf(province)}
            data-level={stop.level}
            data-chosen={province === chosen}
            onClick={() => onChoose(province)}
          />
        ))}
      </svg>
      {stops.map(({ province, name, short, stop }) => (
        <label key={province} className={styles['name']} style={placeOfName(province)}>
          <input
            type="radio"
            name={group}
            value={province}
            checked={province === chosen}
            aria-describedby={describedBy}
            required
            data-path="region.province"
            onFocus={onFocus}
            onChange={() => onChoose(province)}
          />
          <span>
            <b>{name}</b>{' '}
            <small className={stop.percent === null ? 'hidden-visually' : undefined}>{short}</small>
          </span>
        </label>
      ))}
    </div>
  )
}

/** A small piece of the map, drawn the way a level is, for the legend. */
export function LevelSample({ level }: { readonly level: StopLevel }) {
  return (
    <svg viewBox="0 0 28 18" width="28" height="18" aria-hidden="true" className={styles['sample']}>
      <rect x="1" y="1" width="26" height="16" data-level={level} />
    </svg>
  )
}

function Patterns() {
  return (
    <defs>
      <pattern id="level-words" width="9" height="9" patternUnits="userSpaceOnUse">
        <rect width="9" height="9" className={styles['ground']} />
        <circle cx="3" cy="3" r="1.5" className={styles['dot']} />
      </pattern>
      <pattern
        id="level-unknown"
        width="9"
        height="9"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="9" height="9" className={styles['ground']} />
        <line x1="0" y1="0" x2="0" y2="9" className={styles['hatch']} />
      </pattern>
    </defs>
  )
}
