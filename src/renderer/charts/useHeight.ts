import { createContext, useContext } from 'react'

const ON_SCREEN = 300

/** How high charts are in pixels; lower on paper. */
export const ChartHeightContext = createContext(ON_SCREEN)

/** The height of a chart in pixels. */
export function useHeight(): number {
  return useContext(ChartHeightContext)
}
